// SPDX-License-Identifier: GPL-3.0-or-later
// When a path cannot be saved: it is said quietly, the words stay in their step, and all of it goes
// through once there is room. The limit on the size of files stands for a disk that is full.
#include "app/reflect/clarity.h"
#include "tests/support/full_disk.h"
#include "tests/ui/reflect_looks.h"
#include "ui/reflect/clarity_row.h"
#include "ui/shared/panels.h"
#include "ui/shared/saved_state.h"

#include <QJsonArray>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepThatCannotBeSaved();
    void anEndThatCannotBeSaved();
    void aCheckThatCannotBeSaved();
    void aLineThatCannotBeAdded();
    void noticesKeepOffTheButtons_data();
    void noticesKeepOffTheButtons();

private:
    [[nodiscard]] QString said() const { return m_walk->room()->walk()->step()->saved()->text(); }

    [[nodiscard]] QString banner() const
    {
        QStringList words;
        for (const auto *label : m_walk->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"this disk is full"_s))
                words << label->text();
        }
        return words.join(u'\n');
    }

    [[nodiscard]] static QString longWords()
    {
        return u"Call. "_s + QString(40'000, u'.'); // no room for it in the file as it is
    }

    std::unique_ptr<test::ReflectWalk> m_walk;
};

void ReflectSaveTest::init()
{
    m_walk = std::make_unique<test::ReflectWalk>();
    QVERIFY(m_walk->start());
}

void ReflectSaveTest::aStepThatCannotBeSaved()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    auto *box = qobject_cast<MarkdownEdit *>(QApplication::focusWidget());
    QVERIFY(box != nullptr);
    {
        const test::FullDisk full(512);
        box->setPlainText(longWords());
        m_walk->next();
        QTRY_COMPARE(m_walk->step()->id, m_walk->run()->path().steps.at(1).id);
        QTRY_VERIFY_WITH_TIMEOUT(!banner().isEmpty(), 10'000);
        QVERIFY(said().contains(u"Not saved yet"_s));
        // Back at the step, every word is there; and going on is possible.
        m_walk->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_walk->step()->id, m_walk->run()->path().steps.at(0).id);
        QVERIFY(m_walk->room()->walk()->step()->field()->answer().texts.value(0).startsWith(
            u"Call."_s));
        m_walk->type(u"Still typing. "_s);
        QVERIFY(m_walk->journal().hasUnsaved());
    }
    m_walk->journal().retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_walk->journal().hasUnsaved(), 10'000);
    QTRY_VERIFY(banner().isEmpty());
    QVERIFY(m_walk->reopen());
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(m_walk->step() != nullptr);
    const QString kept = m_walk->run()->answerTo(m_walk->step()->id).texts.value(0);
    QVERIFY(kept.contains(u"Call."_s) && kept.contains(u"Still typing."_s));
    QVERIFY(kept.size() > 40'000);
}

/// The last step stands as it did; nothing is a page that is not in the file.
void ReflectSaveTest::anEndThatCannotBeSaved()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    qobject_cast<MarkdownEdit *>(QApplication::focusWidget())->setPlainText(longWords());
    for (int i = 0; i < 20 && m_walk->run()->number() < m_walk->run()->count(); ++i) {
        const QString id = m_walk->step()->id;
        m_walk->next();
        QTRY_VERIFY(m_walk->step()->id != id);
    }
    const QString last = m_walk->step()->id;
    const auto flushed = m_walk->journal().flushed();
    QTRY_VERIFY(flushed.isFinished());
    {
        const test::FullDisk full(512);
        m_walk->press(Qt::Key_7);
        m_walk->next();
        QTRY_VERIFY_WITH_TIMEOUT(!banner().isEmpty(), 10'000);
        QTRY_VERIFY(m_walk->step() != nullptr);
        QCOMPARE(m_walk->step()->id, last);
        QVERIFY(!test::sees(m_walk->window(), u"endView"_s));
        QCOMPARE(m_walk->journal().pages().size(), 0U);
    }
    m_walk->next();
    QTRY_VERIFY_WITH_TIMEOUT(test::sees(m_walk->window(), u"endView"_s), 10'000);
    QVERIFY(m_walk->reopen());
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    QCOMPARE(m_walk->journal().runs().size(), 0U);
    const auto text = m_walk->journal().text(m_walk->journal().pages().front()->id);
    QTRY_VERIFY(text.isFinished());
    QVERIFY(text.result()->size() > 40'000);
}

/// All of it stands as it did, and goes through when there is room.
void ReflectSaveTest::aCheckThatCannotBeSaved()
{
    m_walk->window().go({.room = u"reflect"_s, .path = reflect::clarityId});
    QTRY_VERIFY(qobject_cast<ClarityRow *>(QApplication::focusWidget()) != nullptr);
    auto *row = qobject_cast<ClarityRow *>(QApplication::focusWidget());
    {
        const test::FullDisk full(512);
        m_walk->press(Qt::Key_4);
        m_walk->next();
        QTRY_VERIFY_WITH_TIMEOUT(m_walk->window().findChild<Notice *>()->isVisible(), 10'000);
        QVERIFY(row->isVisible());
        QCOMPARE(row->answer(), 4);
        QCOMPARE(m_walk->journal().pages().size(), 0U);
    }
    m_walk->next();
    QTRY_COMPARE_WITH_TIMEOUT(m_walk->journal().pages().size(), 1U, 10'000);
    QVERIFY(!row->isVisible());
    QVERIFY(m_walk->reopen());
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    QCOMPARE(m_walk->journal().runs().size(), 0U);
}

/// A list kept open: the line waits in its field.
void ReflectSaveTest::aLineThatCannotBeAdded()
{
    Page page = m_walk->journal().newPage(Kind::Answer);
    page.path.id = u"what-i-gained"_s;
    page.values = {{u"keep-open"_s, u"yes"_s}};
    const auto saved = m_walk->journal().save(page, longWords());
    QTRY_VERIFY(saved.isFinished());
    m_walk->window().go({.room = u"reflect"_s});
    QAbstractButton *card = nullptr;
    for (auto *each : m_walk->room()->findChildren<QAbstractButton *>(u"openListCard"_s)) {
        if (each->isVisible())
            card = each;
    }
    QVERIFY(card != nullptr);
    card->click();
    auto *field = m_walk->room()->findChild<QLineEdit *>(u"openListField"_s);
    QTRY_VERIFY(field->hasFocus());
    m_walk->type(u"The blue cup"_s);
    {
        const test::FullDisk full(512);
        m_walk->press(Qt::Key_Return);
        QTRY_VERIFY(m_walk->window().findChild<Notice *>()->isVisible());
        QCOMPARE(field->text(), u"The blue cup"_s);
    }
    m_walk->press(Qt::Key_Return);
    QTRY_VERIFY(field->text().isEmpty());
    QTRY_COMPARE(m_walk->journal().pages().front()->values.value("mine-again"_L1).toArray().size(),
                 1);
}

void ReflectSaveTest::noticesKeepOffTheButtons_data()
{
    test::pictureRows();
}

/// Whatever is said over a step leaves "Skip this" and the others to be pressed.
void ReflectSaveTest::noticesKeepOffTheButtons()
{
    const test::Dress dress(*m_walk);
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    Q_EMIT m_walk->room()->notice(
        u"“harmonica” is in this journal’s words now."_s, u"Undo"_s, []() {});
    auto *notice = m_walk->window().findChild<Notice *>();
    QTRY_VERIFY(notice->isVisible());
    m_walk->shoot(u"step-notice-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const QRect said(notice->mapTo(&m_walk->window(), QPoint()), notice->size());
    for (const QString &name : {u"notToday"_s, u"skip"_s, u"next"_s}) {
        const auto *button = m_walk->room()->findChild<QPushButton *>(name);
        const QRect place(button->mapTo(&m_walk->window(), QPoint()), button->size());
        QVERIFY2(!said.intersects(place), qPrintable(name));
    }
}

QTEST_MAIN(ReflectSaveTest)
#include "reflect_save_test.moc"
