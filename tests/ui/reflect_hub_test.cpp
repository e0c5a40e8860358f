// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen of Reflect and the clarity check by click and key: the menu of a path that was
// left, the check from its first row to its dots, with blanks, and nothing of it added up.
#include "app/own_questions.h"
#include "app/reflect/clarity.h"
#include "tests/ui/reflect_looks.h"
#include "ui/hands.h"
#include "ui/reflect/clarity_dots.h"
#include "ui/reflect/clarity_row.h"
#include "ui/reflect/path_card.h"
#include "ui/shared/panels.h"

#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptAsAPageFromTheMenu();
    void takenAwayAndHadBack();
    void whatStaysTheSameIsNotMadeAnew();
    void aCheckByKeys();
    void aCheckByClicks();
    void theCheckBefore();
    void aBlankCheckLeavesNothing();
    void stoppedItIsKept();
    void itsEndsMeet_data();
    void itsEndsMeet();
    void pictures_data();
    void pictures();

private:
    void stopInTheMiddle();
    void choose(const QString &action);
    void beginCheck();

    [[nodiscard]] QToolButton *more()
    {
        for (auto *each : m_walk->room()->findChildren<QToolButton *>()) {
            if (each->isVisible() && each->accessibleName().startsWith(u"More for"_s))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (auto *each : m_walk->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QList<ClarityRow *> rows()
    {
        return m_walk->room()->findChildren<ClarityRow *>();
    }

    std::unique_ptr<test::ReflectWalk> m_walk;
};

void ReflectHubTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_walk = std::make_unique<test::ReflectWalk>();
    QVERIFY(m_walk->start());
}

void ReflectHubTest::stopInTheMiddle()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    m_walk->type(u"Call tonight"_s);
    m_walk->next();
    QTest::mouseClick(button(u"Stop here, keep what I wrote"_s), Qt::LeftButton);
    QTRY_VERIFY(more() != nullptr);
}

/// The menu by keys: down to the entry, Enter.
void ReflectHubTest::choose(const QString &action)
{
    QMenu *menu = more()->menu();
    menu->popup(more()->mapToGlobal(more()->rect().bottomLeft()));
    QTRY_VERIFY(menu->isVisible());
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() != nullptr && menu->activeAction()->text() == action)
            break;
    }
    QCOMPARE(menu->activeAction()->text(), action);
    QTest::keyClick(menu, Qt::Key_Return);
    m_walk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_walk->window()));
}

void ReflectHubTest::keptAsAPageFromTheMenu()
{
    stopInTheMiddle();
    choose(u"Keep it as a page, as it is"_s);
    QTRY_VERIFY(test::sees(m_walk->window(), u"endView"_s));
    QCOMPARE(m_walk->journal().runs().size(), 0U);
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    QTest::mouseClick(button(u"Open the page"_s), Qt::LeftButton);
    QTRY_COMPARE(m_walk->window().roomId(), u"journal"_s);
    QVERIFY(m_walk->reopen());
    QCOMPARE(m_walk->journal().pages().size(), 1U);
}

void ReflectHubTest::takenAwayAndHadBack()
{
    stopInTheMiddle();
    choose(u"Take it away"_s);
    QTRY_VERIFY(more() == nullptr);
    QCOMPARE(m_walk->journal().runs().size(), 0U);
    QTRY_VERIFY(button(u"Undo"_s) != nullptr);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY(more() != nullptr);
    QVERIFY(m_walk->reopen());
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(m_walk->step() != nullptr);
    m_walk->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_walk->run()->answerTo(m_walk->run()->path().steps.at(0).id).texts.value(0),
                 u"Call tonight"_s);
}

/// Coming again finds the same cards, Tab at the first of them; what says something else is new.
void ReflectHubTest::whatStaysTheSameIsNotMadeAnew()
{
    const auto card = [this](const QString &path) {
        for (auto *each : m_walk->room()->findChildren<PathCard *>(u"card-"_s + path)) {
            if (each->isVisibleTo(m_walk->room()))
                return QPointer<PathCard>(each);
        }
        return QPointer<PathCard>();
    };
    const QPointer<PathCard> first = card(u"heart-and-mind"_s);
    const QPointer<PathCard> other = card(u"friends-chair"_s);
    QVERIFY(first && other);
    QVERIFY(!first->words().foot.contains(u"Done"_s));
    other->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(other->focusPolicy(), Qt::StrongFocus);
    first->setFocus(Qt::TabFocusReason);
    m_walk->window().go(Visit{.room = u"write"_s});
    m_walk->window().go(Visit{.room = u"reflect"_s});
    QCOMPARE(card(u"heart-and-mind"_s), first);
    QCOMPARE(card(u"friends-chair"_s), other);
    QCOMPARE(other->focusPolicy(), Qt::ClickFocus); // Tab comes in at the first again

    Page page = m_walk->journal().newPage();
    page.path.id = u"heart-and-mind"_s;
    bool saved = false;
    m_walk->journal().save(page, u"words"_s).then(this, [&saved](const auto &done) {
        saved = static_cast<bool>(done);
    });
    QTRY_VERIFY(saved);
    QTRY_VERIFY(card(u"heart-and-mind"_s) && card(u"heart-and-mind"_s) != first);
    QVERIFY(card(u"heart-and-mind"_s)->words().foot.contains(u"Done"_s));
    QTRY_VERIFY(first.isNull());
}

void ReflectHubTest::beginCheck()
{
    QVERIFY(m_walk->tabTo<QPushButton>(u"doCheck"_s) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget(), rows().constFirst());
    QCOMPARE(rows().size(), 6);
}

void ReflectHubTest::aCheckByKeys()
{
    static const QRegularExpression reckoned(
        u"\\b(?:score|average|total|sum|points?|\\d+ ?%|out of|better|worse|progress)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    beginCheck();
    m_walk->press(Qt::Key_4);
    m_walk->press(Qt::Key_Tab);
    m_walk->press(Qt::Key_Right); // from the middle
    m_walk->press(Qt::Key_Space);
    m_walk->press(Qt::Key_Tab);
    m_walk->press(Qt::Key_2);
    m_walk->press(Qt::Key_Delete); // and left blank after all
    m_walk->press(Qt::Key_Tab);
    m_walk->press(Qt::Key_1);
    QCOMPARE(rows().at(0)->accessibleName().right(6), u"4 of 5"_s);
    QCOMPARE(rows().at(2)->accessibleName().right(5), u"blank"_s);
    QVERIFY(m_walk->tabTo<QPushButton>(u"keepCheck"_s) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_COMPARE(m_walk->journal().pages().size(), 1U);
    const Page page = *m_walk->journal().pages().front();
    QCOMPARE(page.path.id, reflect::clarityId);
    const QMap<QString, int> answers = reflect::clarityAnswers(page.values);
    QCOMPARE(answers.values().size(), 3);
    QCOMPARE(answers.value(u"hard-parts"_s), 4);
    const auto text = m_walk->journal().text(page.id);
    QTRY_VERIFY(text.isFinished());
    QVERIFY2(!reckoned.match(text.result().value()).hasMatch(), qPrintable(*text.result()));
    // The first screen has its dots, in words as well, and no number over them.
    const auto *dots = m_walk->room()->findChild<ClarityDots *>();
    QTRY_VERIFY(dots != nullptr && dots->isVisible());
    QVERIFY2(!reckoned.match(dots->inWords()).hasMatch(), qPrintable(dots->inWords()));
}

void ReflectHubTest::aCheckByClicks()
{
    QTest::mouseClick(m_walk->room()->findChild<QPushButton *>(u"doCheck"_s), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), rows().constFirst());
    const Theme &theme = m_walk->open().theme();
    const auto click = [&theme](ClarityRow *row, int answer) {
        const QPoint at((2 * answer - 1) * ClarityRow::pitch(theme) / 2, row->height() / 2);
        QTest::mouseClick(row, Qt::LeftButton, {}, at);
    };
    click(rows().at(0), 5);
    click(rows().at(1), 2);
    click(rows().at(1), 3); // another one
    click(rows().at(2), 1);
    click(rows().at(2), 1); // the same again takes it back
    QCOMPARE(rows().at(0)->answer(), 5);
    QCOMPARE(rows().at(1)->answer(), 3);
    QCOMPARE(rows().at(2)->answer(), 0);
    QTest::mouseClick(button(u"Keep this check"_s), Qt::LeftButton);
    QTRY_COMPARE(m_walk->journal().pages().size(), 1U);
    QCOMPARE(m_walk->journal().pages().front()->values.size(), 2);
}

/// Last time's answers are marks under the circles and nothing is chosen yet.
void ReflectHubTest::theCheckBefore()
{
    beginCheck();
    m_walk->press(Qt::Key_4);
    m_walk->next();
    QTRY_COMPARE(m_walk->journal().pages().size(), 1U);
    QVERIFY(m_walk->reopen(u"2026-04-20T20:00:00+02:00"_s));
    beginCheck();
    QCOMPARE(rows().at(0)->answer(), 0);
    QVERIFY(rows().at(0)->accessibleDescription().contains(u"Last time 4"_s));
    QVERIFY(!rows().at(1)->accessibleDescription().contains(u"Last time"_s));
    QStringList words;
    for (const auto *label : m_walk->room()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    QVERIFY(words.join(u'\n').contains(u"what you chose on 3 March"_s));
    m_walk->press(Qt::Key_2);
    m_walk->next();
    QTRY_COMPARE(m_walk->journal().pages().size(), 2U);
    QVERIFY(m_walk->room()->findChild<ClarityDots *>()->inWords().contains(u"4"_s));
}

void ReflectHubTest::aBlankCheckLeavesNothing()
{
    beginCheck();
    m_walk->press(Qt::Key_3);
    m_walk->press(Qt::Key_Backspace);
    m_walk->next();
    QTRY_VERIFY(button(u"Do a check"_s) != nullptr);
    const auto flushed = m_walk->journal().flushed();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(m_walk->journal().pages().size(), 0U);
}

void ReflectHubTest::stoppedItIsKept()
{
    beginCheck();
    m_walk->press(Qt::Key_3);
    QTest::mouseClick(button(u"Stop here, keep my answers"_s), Qt::LeftButton);
    QTRY_COMPARE(m_walk->journal().pages().size(), 1U);
    QCOMPARE(m_walk->journal().pages().front()->values.size(), 1);
}

void ReflectHubTest::itsEndsMeet_data()
{
    test::pictureRows();
}

/// "Make your own…" ends where the cards do, and a notice lies over none of the last cards.
void ReflectHubTest::itsEndsMeet()
{
    const test::Dress dress(*m_walk);
    QTRY_VERIFY(OwnQuestions::of(m_walk->journal()).isRead()); // the cards are made anew with it
    const bool rtl = QApplication::isRightToLeft();
    const auto placed = [this](const QWidget *each) {
        return QRect(each->mapTo(&m_walk->window(), QPoint()), each->size());
    };
    // What stood there before may be on its way out still.
    auto *own = hands::visible<QPushButton>(m_walk->room(), u"makeOwn"_s);
    const auto check = [this]() {
        return hands::visible<QPushButton>(m_walk->room(), u"doCheck"_s)->parentWidget();
    };
    QTRY_COMPARE(rtl ? placed(own).left() + 11 : placed(own).right() - 11,
                 rtl ? placed(check()).left() : placed(check()).right());
    PathCard *last = nullptr;
    QSize before;
    const auto inSight = [&]() {
        last = hands::visible<PathCard>(m_walk->room(), u"card-want-to-have-been"_s);
        own->setFocus(Qt::TabFocusReason);
        last->setFocus(Qt::TabFocusReason);
        // All of the page is laid out when it is as large as a moment ago.
        const QSize page = own->parentWidget()->size();
        return std::exchange(before, page) == page
               && m_walk->window().rect().contains(placed(last));
    };
    QTRY_VERIFY(inSight());
    // Two cards in a row are as wide as three, column by column.
    QCOMPARE(hands::visible<PathCard>(m_walk->room(), u"card-before-a-goodbye"_s)->width(),
             hands::visible<PathCard>(m_walk->room(), u"card-choosing-or-chasing"_s)->width());
    Q_EMIT m_walk->room()->notice(u"Kept in your journal."_s, {}, {});
    const auto *notice = m_walk->window().findChild<Notice *>();
    QTRY_VERIFY(notice->isVisible());
    const QRect said(notice->mapTo(&m_walk->window(), QPoint()), notice->size());
    QVERIFY(!said.intersects(placed(last)));
    m_walk->shoot(u"hub-end-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void ReflectHubTest::pictures_data()
{
    test::pictureRows();
}

void ReflectHubTest::pictures()
{
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    beginCheck();
    for (const int key : {Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_4}) {
        m_walk->press(key);
        m_walk->press(Qt::Key_Tab);
    }
    m_walk->next();
    QTRY_COMPARE(m_walk->journal().pages().size(), 1U);
    stopInTheMiddle();
    const test::Dress dress(*m_walk);
    m_walk->shoot(u"hub-"_s + tag);
    auto *check = m_walk->room()->findChild<QPushButton *>(u"doCheck"_s);
    check->setFocus();
    m_walk->shoot(u"hub-check-"_s + tag);
    check->click();
    m_walk->press(Qt::Key_5);
    m_walk->shoot(u"clarity-"_s + tag);
    const QRect whole = m_walk->room()->rect();
    for (const ClarityRow *row : rows()) {
        const QRect place(row->mapTo(m_walk->room(), QPoint()), row->size());
        QVERIFY(place.left() >= whole.left() && place.right() <= whole.right());
    }
}

QTEST_MAIN(ReflectHubTest)
#include "reflect_hub_test.moc"
