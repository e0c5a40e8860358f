// SPDX-License-Identifier: GPL-3.0-or-later
// What two paths leave behind: the list of "What I gained" that stays open, added to and closed by
// keys; and the page of "Closure without a talk" that is sealed until its day.
#include "app/reflect/open_list.h"
#include "tests/ui/reflect_looks.h"
#include "ui/shared/panels.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListIsComeBackTo();
    void aLineIsTakenAwayAndBack();
    void halfALineIsKeptByTheLock();
    void aClosedListIsGoneFromTheHub();
    void noListWhenSaidNo();
    void theSealedPageIsAway();
    void aSealedPageIsBroughtBack();
    void aMonthWithoutADay();
    void aLetterGoesOnInLetters();
    void pictures_data();
    void pictures();

private:
    void finish(const QString &code, const QHash<QString, int> &moves);
    void gained(bool keepOpen);
    void openList();

    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        for (const auto *row : m_walk->room()->findChildren<QWidget *>(u"openListRow"_s)) {
            if (!row->isVisible())
                continue;
            QStringList words;
            for (const auto *label : row->findChildren<QLabel *>())
                words << label->text();
            texts << words.join(u", "_s);
        }
        return texts;
    }

    [[nodiscard]] PathCard *card()
    {
        auto *found = m_walk->room()->findChild<PathCard *>(u"openListCard"_s);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (auto *each : m_walk->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<test::ReflectWalk> m_walk;
};

void ReflectKeptTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_walk = std::make_unique<test::ReflectWalk>();
    QVERIFY(m_walk->start());
}

/// Walks a path to its end; at the steps named a choice is made so many places down, -1 skips.
void ReflectKeptTest::finish(const QString &code, const QHash<QString, int> &moves)
{
    const auto paths = reflect::loadPaths(u"en"_s);
    QVERIFY(paths);
    QVERIFY(m_walk->openCard(reflect::findPath(*paths, code)->id));
    for (int i = 0; i < 20 && m_walk->step() != nullptr; ++i) {
        const QString id = m_walk->step()->id;
        for (int down = 0; down < moves.value(id); ++down)
            m_walk->press(Qt::Key_Down);
        if (moves.value(id) >= 0)
            static_cast<void>(m_walk->answer());
        m_walk->next();
        QTRY_VERIFY2(m_walk->step() == nullptr || m_walk->step()->id != id, qPrintable(id));
    }
    QTRY_VERIFY(test::sees(m_walk->window(), u"endView"_s));
}

void ReflectKeptTest::gained(bool keepOpen)
{
    finish(u"P6"_s, {{u"keep-open"_s, keepOpen ? 0 : 1}});
    QTest::mouseClick(button(u"Back to Reflect"_s), Qt::LeftButton);
}

/// By keys, from the hub.
void ReflectKeptTest::openList()
{
    QTRY_VERIFY(card() != nullptr);
    for (int i = 0; i < 60 && QApplication::focusWidget() != card(); ++i)
        m_walk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), card());
    m_walk->press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"openListField"_s);
}

void ReflectKeptTest::theListIsComeBackTo()
{
    gained(true);
    QVERIFY(m_walk->reopen(u"2026-03-20T20:00:00+01:00"_s));
    openList();
    QCOMPARE(rows().size(), 2);
    QVERIFY2(rows().at(0).endsWith(u", 3 March"_s), qPrintable(rows().at(0)));
    m_walk->type(u"The radio in the morning"_s);
    m_walk->press(Qt::Key_Return);
    QTRY_COMPARE(rows().size(), 3);
    QCOMPARE(rows().at(0), u"The radio in the morning, 20 March"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty());

    // It is in the page, and there after a lock.
    QVERIFY(m_walk->reopen());
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    const auto text = m_walk->journal().text(m_walk->journal().pages().front()->id);
    QTRY_VERIFY(text.isFinished());
    QVERIFY(text.result()->contains(u"\n- The radio in the morning (20 March 2026)"_s)
            || text.result()->contains(u"\n- The radio in the morning (Friday, 20 March 2026)"_s));
    openList();
    QCOMPARE(rows().size(), 3);
    m_walk->press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"openListBack"_s);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(card() != nullptr);
}

void ReflectKeptTest::aLineIsTakenAwayAndBack()
{
    gained(true);
    openList();
    const QStringList before = rows();
    m_walk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"openListAway"_s);
    m_walk->press(Qt::Key_Space);
    QTRY_COMPARE(rows(), QStringList{before.at(1)});
    const auto text = m_walk->journal().text(m_walk->journal().pages().front()->id);
    QTRY_VERIFY(text.isFinished());
    QVERIFY(!text.result()->contains(before.at(0).section(u',', 0, 0)));
    QTRY_VERIFY(button(u"Undo"_s) != nullptr);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), before);
}

void ReflectKeptTest::halfALineIsKeptByTheLock()
{
    gained(true);
    openList();
    QTest::qWait(0);
    m_walk->type(u"The window si"_s);
    // Support and back leaves it as it is, neither kept nor gone.
    QTest::keyClick(m_walk->window().windowHandle(), Qt::Key_F1);
    QTRY_COMPARE(m_walk->window().roomId(), u"support"_s);
    QTest::keyClick(m_walk->window().windowHandle(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"openListField"_s);
    QCOMPARE(rows().size(), 2);
    m_walk->type(u"ll"_s);
    QVERIFY(m_walk->reopen());
    openList();
    QCOMPARE(rows().size(), 3);
    QVERIFY(rows().join(u'\n').contains(u"The window sill, 3 March"_s));
}

void ReflectKeptTest::aClosedListIsGoneFromTheHub()
{
    gained(true);
    openList();
    QTest::mouseClick(button(u"Close this list"_s), Qt::LeftButton);
    QTRY_VERIFY(card() == nullptr);
    QTRY_VERIFY(button(u"Undo"_s) != nullptr);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY(card() != nullptr);
}

void ReflectKeptTest::noListWhenSaidNo()
{
    gained(false);
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    QVERIFY(card() == nullptr);
}

/// Out of every list until its day, and there again on it by itself, with no word about it.
void ReflectKeptTest::theSealedPageIsAway()
{
    finish(u"P9"_s, {});
    QTRY_VERIFY(button(u"Bring it back now"_s) != nullptr);
    QCOMPARE(m_walk->window().findChild<QLabel *>(u"endHeading"_s)->text(),
             u"Sealed until 2 April 2026"_s);
    QCOMPARE(m_walk->journal().pages().size(), 0U);
    QCOMPARE(m_walk->journal().awayPages().size(), 1U);
    QVERIFY(!m_walk->window()
                 .findChild<QWidget *>(u"endView"_s)
                 ->findChild<MarkdownView *>()
                 ->isVisible());
    QVERIFY(m_walk->reopen(u"2026-04-01T20:00:00+02:00"_s));
    QCOMPARE(m_walk->journal().pages().size(), 0U);
    QVERIFY(m_walk->reopen(u"2026-04-02T20:00:00+02:00"_s));
    QCOMPARE(m_walk->journal().pages().size(), 1U);
}

void ReflectKeptTest::aSealedPageIsBroughtBack()
{
    finish(u"P9"_s, {});
    QTRY_VERIFY(button(u"Bring it back now"_s) != nullptr);
    button(u"Bring it back now"_s)->setFocus();
    m_walk->press(Qt::Key_Space);
    QTRY_COMPARE(m_walk->window().roomId(), u"journal"_s);
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    QVERIFY(!m_walk->journal().pages().front()->away.isValid());
}

void ReflectKeptTest::aMonthWithoutADay()
{
    finish(u"P9"_s, {{u"again"_s, -1}});
    QCOMPARE(m_walk->journal().awayPages().size(), 1U);
    QCOMPARE(m_walk->journal().awayPages().front()->away, QDate(2026, 4, 2));
    // Any other small act seals nothing.
    QTest::mouseClick(button(u"Back to Reflect"_s), Qt::LeftButton);
    finish(u"P9"_s, {{u"mark-it"_s, 1}});
    QCOMPARE(m_walk->journal().awayPages().size(), 1U);
    QCOMPARE(m_walk->journal().pages().size(), 1U);
}

/// A beginning is borrowed, and the letter goes on on its sheet; nothing stands in two places.
void ReflectKeptTest::aLetterGoesOnInLetters()
{
    QVERIFY(m_walk->openCard(u"unsent-letter"_s));
    m_walk->press(Qt::Key_Down); // two stand in a row: "Me, later"
    m_walk->press(Qt::Key_Space);
    m_walk->next();
    QTRY_COMPARE(m_walk->step()->id, u"before"_s);
    m_walk->press(Qt::Key_8);
    m_walk->next();
    QTRY_COMPARE(m_walk->step()->id, u"letter"_s);
    QTest::mouseClick(button(u"I was proud when…"_s), Qt::LeftButton);
    m_walk->type(u"you stood up"_s);
    QVERIFY(m_walk->tabTo<QPushButton>(u"goToLetters"_s) != nullptr);
    m_walk->press(Qt::Key_Space);

    QTRY_COMPARE(m_walk->window().roomId(), u"letters"_s);
    QTRY_VERIFY(qobject_cast<MarkdownEdit *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<MarkdownEdit *>(QApplication::focusWidget())->text(),
             u"I was proud when you stood up"_s);
    m_walk->type(u" that day"_s);
    QCOMPARE(m_walk->journal().runs().size(), 0U);
    QCOMPARE(m_walk->journal().pages().size(), 0U);
    QCOMPARE(m_walk->journal().letters().size(), 1U);

    QVERIFY(m_walk->reopen());
    const Letter letter = m_walk->journal().letters().front();
    QCOMPARE(letter.state, LetterState::Draft);
    QCOMPARE(letter.to, u"Me, later"_s);
    QCOMPARE(letter.chargeBefore, std::optional<int>(8));
    const auto text = m_walk->journal().text(letter.id);
    QTRY_VERIFY(text.isFinished());
    QCOMPARE(text.result().value(), u"I was proud when you stood up that day"_s);
}

void ReflectKeptTest::pictures_data()
{
    test::pictureRows();
}

void ReflectKeptTest::pictures()
{
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    gained(true);
    const test::Dress dress(*m_walk);
    openList();
    m_walk->type(u"The radio in the morning, with the window open"_s);
    m_walk->press(Qt::Key_Return);
    QTRY_COMPARE(rows().size(), 3);
    m_walk->shoot(u"open-list-"_s + tag);
    QTest::mouseClick(button(u"Back to Reflect"_s), Qt::LeftButton);
    finish(u"P9"_s, {});
    m_walk->shoot(u"sealed-"_s + tag);
}

QTEST_MAIN(ReflectKeptTest)
#include "reflect_kept_test.moc"
