// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the chart, over a real journal: four weeks beside four weeks, the month,
// repeated answers as dots and as pairs of cards; by key and click, in words, previews hidden, and
// hidden where there is nothing. With AFTERWORD_SHOTS set it leaves pictures to look at.
#include "app/settings_timeline.h"
#include "tests/ui/timeline_bench.h"
#include "ui/shared/answer_card.h"
#include "ui/shared/panels.h"
#include "ui/timeline/four_weeks.h"
#include "ui/timeline/year_grid.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

class TimelineAnswersTest
    : public QObject
    , test::TimelineBench
{
    Q_OBJECT

private:
    Id m_letter;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutAnswersNothingStandsThere();
    void fourWeeksSpeakByTheRule();
    void theMonthLeadsToADay();
    void answersAreDots();
    void dotsByKeyAndClick();
    void dotsAreReadOut();
    void aSpanWithoutAnswersHidesThem();
    void inWordsWithTheTable();
    void pairsOfCards();
    void hiddenPreviewsHideAnswers();
    void panesComeInSight();
    void quietKeepsTheWords();
    void pictures_data();
    void pictures();
};

void TimelineAnswersTest::initTestCase()
{
    open();
}

void TimelineAnswersTest::cleanupTestCase()
{
    close();
}

void TimelineAnswersTest::withoutAnswersNothingStandsThere()
{
    for (int day = 55; day > 27; day -= 2)
        addMark(day, -2);
    flush();
    makeRoom();
    QCOMPARE(sentence(), u"This waits until there are ten marked days in each four weeks."_s);
    QCOMPARE(wordsOf(*m_room->findChild<FourWeeks *>()).size(), 2); // no counts of what is missing
    QVERIFY(!scales()->isVisible() && !pairs()->isVisible());
    QCOMPARE(m_room->panes().size(), 3); // chart, year, month
}

void TimelineAnswersTest::fourWeeksSpeakByTheRule()
{
    for (int day = 26; day >= 8; day -= 2)
        addMark(day, 1);
    flush();
    QTRY_COMPARE_WITH_TIMEOUT(sentence(),
                              u"In the last four weeks your marks sat more often on the pleasant "
                              "side than in the four weeks before."_s,
                              timelinePatience);
    const QStringList words = wordsOf(*m_room->findChild<FourWeeks *>());
    QCOMPARE(words.size(), 4);
    QCOMPARE(words[2], u"This describes what you recorded. It cannot tell the reason."_s);
    QCOMPARE(words[3],
             u"17 September to 14 October: 10 days marked\n"
             "20 August to 16 September: 14 days marked"_s);
    // A mark about the whole day is another frame: told, and not mixed in.
    addMark(3, -3, Frame::Day);
    flush();
    QTRY_VERIFY_WITH_TIMEOUT(
        wordsOf(*m_room->findChild<FourWeeks *>()).last().contains(u"one moment"_s),
        timelinePatience);
    QVERIFY(sentence().contains(u"pleasant side"_s));
    // The chart switched to one kind of marks takes this along.
    m_session->settings().set(key::timelineFrame, u"day"_s);
    makeRoom();
    QCOMPARE(sentence(), u"This waits until there are ten marked days in each four weeks."_s);
    m_session->settings().set(key::timelineFrame, u"both"_s);
    makeRoom();
    QVERIFY(sentence().contains(u"pleasant side"_s));
}

void TimelineAnswersTest::theMonthLeadsToADay()
{
    auto *month = m_room->findChild<MonthView *>();
    QVERIFY(month->isVisible());
    QCOMPARE(month->month(), QDate(2025, 10, 1));
    QVERIFY2(month->inWords(QDate(2025, 10, 6)).contains(u"a little pleasant"_s),
             qPrintable(month->inWords(QDate(2025, 10, 6))));
    QSignalSpy left(m_room.get(), &Room::go);
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 10, 6)).center().toPoint());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<Visit>().day, QDate(2025, 10, 6));
    QCOMPARE(left[0][0].value<Visit>().room, u"journal"_s);
}

void TimelineAnswersTest::answersAreDots()
{
    addRun(120, u"choosing-or-chasing"_s, {{u"pull"_s, 9}, {u"now"_s, QJsonArray{3, 8}}});
    addRun(80, u"choosing-or-chasing"_s, {{u"pull"_s, 6}, {u"now"_s, QJsonArray{5, 7}}});
    addRun(30, u"choosing-or-chasing"_s, {{u"pull"_s, 7}, {u"now"_s, QJsonArray{7, 7}}});
    addRun(25, u"choosing-or-chasing"_s, {{u"pull"_s, 1}}); // sooner than 14 days
    addRun(60, u"body-notes"_s, {{u"sleep"_s, u"less"_s}});
    addRun(20, u"body-notes"_s, {{u"sleep"_s, u"same"_s}});
    Letter letter;
    letter.id = Id::random();
    letter.created = daysAgo(2);
    letter.to = u"Somebody"_s;
    letter.chargeBefore = 8;
    letter.chargeAfter = 4;
    m_letter = letter.id;
    journal().keep(letter, u"Words."_s);
    flush();
    QTRY_VERIFY_WITH_TIMEOUT(chart(u"How charged did you feel? After it"_s) != nullptr,
                             timelinePatience);
    QCOMPARE(charts().size(), 6); // pull, choosing, fear, sleep, before, after
    const ScaleChart *pull = chart(u"How strong is the pull"_s);
    QCOMPARE(pull->accessibleName(),
             u"How strong is the pull toward them right now? 3 answers, 15 April to 14 "
             "October."_s);
    QCOMPARE(pull->allInWords(), u"16 June: 9 of 10\n26 July: 6 of 10\n14 September: 7 of 10"_s);
    QCOMPARE(chart(u"Sleep"_s)->allInWords(),
             u"15 August: Less than usual for me\n24 September: The same"_s);
    QVERIFY(
        wordsOf(*scales()).contains(u"An answer less than 14 days after another is not drawn."_s));
    QVERIFY(!wordsOf(*scales()).join(u' ').contains(u"Somebody"_s));
    // Earlier answers stand further along, and 10 is above 0 by the same for all.
    QVERIFY(pull->pointOf(0).x() < pull->pointOf(1).x());
    QVERIFY(pull->pointOf(0).y() < pull->pointOf(2).y());
    QVERIFY(pull->pointOf(2).y() < pull->pointOf(1).y());
}

void TimelineAnswersTest::dotsByKeyAndClick()
{
    ScaleChart *pull = chart(u"How strong is the pull"_s);
    pull->setFocus(Qt::TabFocusReason);
    QCOMPARE(pull->current(), 2);
    QTest::keyClick(pull, Qt::Key_Left);
    QCOMPARE(pull->current(), 1);
    QVERIFY(pull->accessibleName().endsWith(u"26 July: 6 of 10."_s));
    QTest::keyClick(pull, Qt::Key_Home);
    QTest::keyClick(pull, Qt::Key_Left);
    QCOMPARE(pull->current(), 0);
    QTest::keyClick(pull, Qt::Key_End);
    QTest::keyClick(pull, Qt::Key_Right);
    QCOMPARE(pull->current(), 2);
    QSignalSpy left(m_room.get(), &Room::go);
    QTest::keyClick(pull, Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<Visit>().page, pull->shown().at(2).behind);
    QTest::mouseClick(pull, Qt::LeftButton, {}, pull->pointOf(0).toPoint());
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[1][0].value<Visit>().page, pull->shown().at(0).behind);
    QTest::mouseClick(pull, Qt::LeftButton, {}, QPoint(2, 2)); // beside all of them
    QCOMPARE(left.size(), 2);
    ScaleChart *after = chart(u"How charged did you feel? After it"_s);
    QTest::mouseClick(after, Qt::LeftButton, {}, after->pointOf(0).toPoint());
    QCOMPARE(left.size(), 3);
    QCOMPARE(left[2][0].value<Visit>().room, u"letters"_s);
    QCOMPARE(left[2][0].value<Visit>().letter, m_letter);
}

void TimelineAnswersTest::dotsAreReadOut()
{
    ScaleChart *pull = chart(u"How strong is the pull"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(pull);
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QVERIFY(spoken->text(QAccessible::Name).contains(u"3 answers"_s));
    QCOMPARE(spoken->childCount(), 3);
    QAccessibleInterface *child = spoken->child(1);
    QCOMPARE(child->text(QAccessible::Name), u"26 July: 6 of 10"_s);
    QCOMPARE(spoken->indexOfChild(child), 1);
    QCOMPARE(child->parent(), spoken);
    QVERIFY(child->rect().contains(pull->mapToGlobal(pull->pointOf(1).toPoint())));
    QCOMPARE(spoken->childAt(child->rect().center().x(), child->rect().center().y()), child);
    child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(pull->current(), 1);
    QCOMPARE(spoken->text(QAccessible::Value), u"26 July: 6 of 10"_s);
    QSignalSpy left(m_room.get(), &Room::go);
    child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(left.size(), 1);
    QVERIFY(spoken->child(3) == nullptr && spoken->child(-1) == nullptr);
}

void TimelineAnswersTest::aSpanWithoutAnswersHidesThem()
{
    panels()->showRange({QDate(2025, 10, 1), QDate(2025, 10, 10)});
    QVERIFY(!scales()->isVisible());
    panels()->showRange({QDate(2025, 9, 20), QDate(2025, 10, 10)});
    QVERIFY(scales()->isVisible());
    QCOMPARE(charts().size(), 1);
    QVERIFY(pairs()->isVisible()); // pairs are of all days
    panels()->showRange({QDate(2025, 4, 15), QDate(2025, 10, 14)});
    QCOMPARE(charts().size(), 6);
}

void TimelineAnswersTest::inWordsWithTheTable()
{
    m_room->panes().constFirst()->setFocus();
    QTest::keyClick(
        m_room->panes().constFirst(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(charts().isEmpty());
    QVERIFY(wordsOf(*scales()).contains(
        u"16 June: 9 of 10\n26 July: 6 of 10\n14 September: 7 of 10"_s));
    shoot(u"answers-table"_s, panels());
    QTest::keyClick(
        m_room->panes().constFirst(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(charts().size(), 6);
}

void TimelineAnswersTest::pairsOfCards()
{
    QVERIFY(pairs()->isVisible());
    const auto cards = [this]() {
        QStringList names;
        for (const AnswerCard *card : pairs()->findChildren<AnswerCard *>()) {
            if (card->isVisible())
                names << card->accessibleName().section(u'.', 0, 0);
        }
        return names;
    };
    QCOMPARE(cards(), (QStringList{u"16 June"_s, u"14 September"_s}));
    QVERIFY(wordsOf(*pairs()).contains(u"1 of 3"_s));
    auto *after = pairs()->findChild<QToolButton *>(u"questionAfter"_s);
    auto *before = pairs()->findChild<QToolButton *>(u"questionBefore"_s);
    QVERIFY(!before->isEnabled());
    after->setFocus(Qt::TabFocusReason);
    QTest::keyClick(after, Qt::Key_Space);
    QTest::keyClick(after, Qt::Key_Space);
    QCOMPARE(pairs()->current(), 2);
    QVERIFY(!after->isEnabled());
    QVERIFY(before->hasFocus());
    QCOMPARE(cards(), (QStringList{u"15 August"_s, u"24 September"_s}));
    // A change elsewhere leaves the question where it was.
    const ScaleChart *pull = chart(u"How strong is the pull"_s);
    QSignalSpy read(panels()->findChild<AnswerBook *>(), &AnswerBook::ready);
    addMark(1, 0);
    flush();
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), timelinePatience);
    QCOMPARE(pairs()->current(), 2);
    QVERIFY(before->hasFocus()); // and the focus, too
    QCOMPARE(chart(u"How strong is the pull"_s), pull);
    QTest::mouseClick(before, Qt::LeftButton);
    QSignalSpy left(m_room.get(), &Room::go);
    for (QPushButton *button : pairs()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(left.size(), 2);
    QVERIFY(!left[0][0].value<Visit>().page.isNull());
    QVERIFY(left[0][0].value<Visit>().page != left[1][0].value<Visit>().page);
}

void TimelineAnswersTest::hiddenPreviewsHideAnswers()
{
    m_session->settings().set(key::hidePreviews, true);
    makeRoom();
    QTRY_VERIFY_WITH_TIMEOUT(scales()->isVisible(), timelinePatience);
    QVERIFY(!pairs()->isVisible());
    m_session->settings().set(key::hidePreviews, false);
}

void TimelineAnswersTest::panesComeInSight()
{
    makeFilledRoom({900, 640});
    const QList<QWidget *> panes = m_room->panes();
    QCOMPARE(panes.size(), 5); // chart, year, month, first small chart, questions
    for (QWidget *pane : panes) {
        pane->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(pane->hasFocus());
        QCoreApplication::sendPostedEvents();
        QVERIFY2(!pane->visibleRegion().isEmpty(), qPrintable(pane->objectName()));
        QCOMPARE(pane->visibleRegion().boundingRect().height(), pane->height());
    }
    // By Tab alone through everything, and round again.
    QSet<QWidget *> seen;
    panes.constFirst()->setFocus();
    for (int i = 0; i < 60; ++i) {
        QWidget *focused = QApplication::focusWidget();
        seen.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (QWidget *pane : panes)
        QVERIFY2(seen.contains(pane), qPrintable(pane->objectName()));
    for (ScaleChart *each : charts())
        QVERIFY(seen.contains(each));
}

void TimelineAnswersTest::quietKeepsTheWords()
{
    makeFilledRoom();
    panels()->setQuiet(true);
    QVERIFY(!scales()->isVisible() && !panels()->grid()->isVisible());
    QVERIFY(!m_room->findChild<MonthView *>()->isVisible());
    QVERIFY(m_room->findChild<FourWeeks *>()->isVisible());
    QVERIFY(pairs()->isVisible());
    panels()->showRange({QDate(2025, 4, 15), QDate(2025, 10, 14)});
    QVERIFY(!scales()->isVisible());
    QTRY_VERIFY(panels()->height() < 700); // and no hole is left
    // A card is no higher than its words need, however much room there is.
    for (const AnswerCard *card : pairs()->findChildren<AnswerCard *>()) {
        if (card->isVisible())
            QTRY_VERIFY(card->height() < 120);
    }
    shoot(u"answers-quiet"_s, panels());
    panels()->setQuiet(false);
    QVERIFY(scales()->isVisible() && panels()->grid()->isVisible());
}

void TimelineAnswersTest::pictures_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << Theme::Mode::Light << QSize(1092, 820) << 1.0 << false;
    QTest::newRow("dark") << Theme::Mode::Dark << QSize(1092, 820) << 1.0 << false;
    QTest::newRow("contrast") << Theme::Mode::Contrast << QSize(1092, 820) << 1.0 << false;
    QTest::newRow("small") << Theme::Mode::Light << QSize(712, 640) << 1.0 << false;
    QTest::newRow("200") << Theme::Mode::Light << QSize(580, 410) << 1.0 << false;
    QTest::newRow("large-text") << Theme::Mode::Light << QSize(1092, 820) << 1.6 << false;
    QTest::newRow("rtl") << Theme::Mode::Light << QSize(1092, 820) << 1.0 << true;
}

void TimelineAnswersTest::pictures()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme.setMode(mode);
    m_theme.setScale(scale);
    m_theme.apply();
    makeFilledRoom(size, size.width() < 900 ? Room::Width::Small : Room::Width::Wide);
    ScaleChart *pull = chart(u"How strong is the pull"_s);
    pull->setFocus(Qt::TabFocusReason);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    shoot(u"answers-"_s + name, panels());
    // Nothing is cut off at the side, and the chart flips as the big one does.
    const QRect within(QPoint(0, 0), panels()->size());
    for (QWidget *each : panels()->findChildren<QWidget *>()) {
        if (each->isVisible() && each->parentWidget() == panels())
            QVERIFY2(within.contains(each->geometry()), qPrintable(each->objectName()));
    }
    QVERIFY(panels()->width() <= m_room->width());
    QCOMPARE(pull->pointOf(0).x() > pull->pointOf(2).x(), mirrored);
    auto *scroll = m_room->findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shoot(u"answers-room-"_s + name);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.setMode(Theme::Mode::Light);
    m_theme.setScale(1);
    m_theme.apply();
}

} // namespace

QTEST_MAIN(TimelineAnswersTest)
#include "timeline_answers_test.moc"
