// SPDX-License-Identifier: GPL-3.0-or-later
// Life marks by key and click (add, rename, move, hide, take away, undo), and the switches of what
// is shown, over a real journal.
#include "app/settings_timeline.h"
#include "tests/ui/timeline_bench.h"
#include "ui/shared/panels.h"
#include "ui/timeline/mark_card.h"
#include "ui/timeline/month_words.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/year_box.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

class TimelineMarksTest
    : public QObject
    , test::TimelineBench
{
    Q_OBJECT

private:
    std::function<void()> m_undo;

    [[nodiscard]] MoodChart *chart() const { return m_room->findChild<MoodChart *>(); }

    [[nodiscard]] MarkCard *card() const { return m_room->window()->findChild<MarkCard *>(); }

    void click(const QString &name)
    {
        auto *button = m_room->window()->findChild<QAbstractButton *>(name);
        QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// One of the room's menu, by a click on it.
    void choose(const QString &name)
    {
        click(u"timelineMore"_s);
        auto *menu = m_room->findChild<QMenu *>(u"timelineMenu"_s);
        QVERIFY(menu != nullptr && menu->isVisible());
        shoot(u"marks-menu"_s, menu);
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name || action->text() == name) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QTRY_VERIFY(m_room->findChild<QMenu *>(u"timelineMenu"_s) == nullptr);
                return;
            }
        }
        QFAIL(qPrintable(name));
    }

    void name(const QString &text)
    {
        auto *field = card()->findChild<QLineEdit *>(u"markName"_s);
        QVERIFY(field->hasFocus());
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    [[nodiscard]] int dayX(QDate day) const
    {
        return static_cast<int>(std::lround(chart()->scale().x(timeline::dayNumber(day) + 0.5)));
    }

    /// The circle of the mark of that day.
    [[nodiscard]] QPoint markPlace(QDate day) const
    {
        for (int y = 0; y < chart()->scale().plot().top(); ++y) {
            if (chart()->markAt(QPointF(dayX(day), y)) != nullptr)
                return {dayX(day), y + 2};
        }
        return {};
    }

    void drag(QPoint from, QPoint to, Qt::MouseButtons held = Qt::NoButton)
    {
        for (int part = 1; part <= 3; ++part) {
            const QPointF at = from + (to - from) * part / 3;
            QMouseEvent move(QEvent::MouseMove,
                             at,
                             chart()->mapToGlobal(at),
                             Qt::NoButton,
                             held,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(chart(), &move);
        }
    }

    [[nodiscard]] const LifeMark *markCalled(const QString &text)
    {
        for (const LifeMark &each : journal().marks()) {
            if (each.name == text)
                return &each;
        }
        return nullptr;
    }

private Q_SLOTS:

    void initTestCase()
    {
        open();
        for (int i = 0; i < 60; ++i) {
            Page page = journal().newPage();
            const QDate day = QDate(2025, 6, 1).addDays(2 * i);
            page.at = *Moment::parse(QString(day.toString(u"yyyy-MM-dd"_s) + u"T20:00:00+02:00"_s));
            Mood mood;
            mood.at = page.at;
            mood.pleasant = i % 7 - 3;
            mood.energy = i % 5 - 2;
            mood.frame = i % 4 == 0 ? Frame::Day : Frame::Now;
            mood.words = QStringList{u"calm"_s};
            page.moods = {mood};
            journal().save(page, u"A page."_s);
        }
        flush();
    }

    void init()
    {
        makeRoom();
        connect(m_room.get(),
                &Room::notice,
                this,
                [this](const QString &, const QString &, const std::function<void()> &undo) {
                    m_undo = undo;
                });
        m_undo = {};
    }

    void cleanupTestCase() { close(); }

    void aMarkByKeyAndItsUndo()
    {
        QTest::keyClick(chart(), Qt::Key_Home);
        const QDate day = chart()->dayOf(chart()->current());
        QTest::keyClick(chart(), Qt::Key_M);
        QVERIFY(card() != nullptr && card()->isVisible());
        click(u"markKeep"_s); // without a name nothing is kept
        QVERIFY(card() != nullptr && card()->isVisible() && journal().marks().empty());
        name(u"Moved out"_s);
        shoot(u"marks-card"_s);
        QTest::keyClick(card()->findChild<QLineEdit *>(u"markName"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(journal().marks().size(), size_t{1}, timelinePatience);
        QCOMPARE(journal().marks().front().day, day);
        QTRY_COMPARE(chart()->content().marks.size(), size_t{1});
        QVERIFY(chart()->marksInWords().contains(u"Moved out"_s));
        QTRY_VERIFY(m_undo);
        m_undo();
        QTRY_VERIFY_WITH_TIMEOUT(journal().marks().empty(), timelinePatience);
        QTRY_VERIFY(chart()->content().marks.empty());
    }

    void byClickRenamedMovedHiddenAndTakenAway()
    {
        LifeMark mark;
        mark.day = QDate(2025, 7, 10);
        mark.name = u"Spoke"_s;
        journal().saveMark(mark);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->content().marks.size(), size_t{1}, timelinePatience);
        // Its name above the plot opens it.
        const double x = chart()->scale().x(timeline::dayNumber(mark.day) + 0.5);
        const QPoint label(static_cast<int>(x) + 20, 15);
        QVERIFY(chart()->markAt(label) != nullptr);
        QTest::mouseClick(chart(), Qt::LeftButton, {}, label);
        QVERIFY(card() != nullptr);
        name(u"Last contact"_s);
        auto *month = card()->findChild<MonthView *>();
        QTest::mouseClick(
            month, Qt::LeftButton, {}, month->cell(QDate(2025, 7, 12)).center().toPoint());
        click(u"markKeep"_s);
        QTRY_VERIFY_WITH_TIMEOUT(markCalled(u"Last contact"_s) != nullptr, timelinePatience);
        QCOMPARE(markCalled(u"Last contact"_s)->day, QDate(2025, 7, 12));
        QCOMPARE(journal().marks().size(), size_t{1});

        // Hidden, it is only in the list, which brings it back.
        choose(u"Life marks…"_s);
        click(u"markRow"_s);
        QTRY_VERIFY(card() != nullptr && card()->isVisible());
        click(u"markHide"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!journal().marks().front().shown, timelinePatience);
        QTRY_VERIFY(chart()->content().marks.empty());
        choose(u"Life marks…"_s);
        auto *list = m_room->window()->findChild<MarksCard *>();
        QVERIFY(list->findChild<QAbstractButton *>(u"markRow"_s)->text().contains(u"hidden"_s));
        shoot(u"marks-list"_s);
        click(u"markRow"_s);
        QTRY_VERIFY(card() != nullptr && card()->isVisible());
        click(u"markHide"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->content().marks.size(), size_t{1}, timelinePatience);

        choose(u"Life marks…"_s);
        click(u"markRow"_s);
        QTRY_VERIFY(card() != nullptr && card()->isVisible());
        m_undo = {};
        click(u"markRemove"_s);
        QTRY_VERIFY_WITH_TIMEOUT(journal().marks().empty(), timelinePatience);
        QTRY_VERIFY(m_undo);
        m_undo();
        QTRY_COMPARE_WITH_TIMEOUT(journal().marks().size(), size_t{1}, timelinePatience);
        QCOMPARE(journal().marks().front().name, u"Last contact"_s);
    }

    /// By the mouse: seen on the way, left alone by Esc, kept by letting go, taken back by undo.
    void draggedToAnotherDay()
    {
        const QDate from = journal().marks().front().day;
        const auto shown = [this] { return chart()->content().marks.front(); };
        const QPoint hold = markPlace(from);
        const QPoint to(hold.x() + dayX(from.addDays(9)) - dayX(from), hold.y());
        drag(hold, hold); // over it
        QCOMPARE(chart()->cursor().shape(), Qt::OpenHandCursor);

        QTest::mousePress(chart(), Qt::LeftButton, {}, hold);
        drag(hold, to, Qt::LeftButton);
        QCOMPARE(shown().day, from.addDays(9));
        QVERIFY(shown().name.startsWith(u"Last contact, "_s)); // and its day
        QCOMPARE(chart()->cursor().shape(), Qt::SizeHorCursor);
        shoot(u"marks-dragged"_s);
        QTest::keyClick(chart(), Qt::Key_Escape);
        QCOMPARE(shown().day, from);
        QCOMPARE(shown().name, u"Last contact"_s);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, to);
        QVERIFY(card() == nullptr);
        QCOMPARE(journal().marks().front().day, from);

        QTest::mousePress(chart(), Qt::LeftButton, {}, hold);
        drag(hold, to, Qt::LeftButton);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, to);
        QCOMPARE(shown().day, from.addDays(9)); // also while it is being kept
        QCOMPARE(shown().name, u"Last contact"_s);
        QTRY_COMPARE_WITH_TIMEOUT(journal().marks().front().day, from.addDays(9), timelinePatience);
        QVERIFY(card() == nullptr);
        QTRY_VERIFY(m_undo);
        m_undo();
        QTRY_COMPARE_WITH_TIMEOUT(journal().marks().front().day, from, timelinePatience);
        QTRY_COMPARE(shown().day, from);
        // A screen reader hears another way.
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart());
        QVERIFY(spoken->text(QAccessible::Description).contains(u"open its card"_s));
    }

    void aDayHasAMenu()
    {
        const double x = chart()->scale().x(timeline::dayNumber(QDate(2025, 7, 12)) + 0.5);
        const QPoint place(static_cast<int>(x), 200);
        QContextMenuEvent asked(
            QContextMenuEvent::Mouse, place, chart()->mapToGlobal(place), Qt::NoModifier);
        QCoreApplication::sendEvent(chart(), &asked);
        auto *menu = m_room->findChild<QMenu *>(u"dayMenu"_s);
        QVERIFY(menu != nullptr && menu->isVisible());
        QCOMPARE(menu->actions().size(), 3); // a new one, the one that is there, its pages
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(card() != nullptr && card()->isVisible());
        QTest::keyClick(card(), Qt::Key_Escape);
        QTRY_VERIFY(card() == nullptr);
        QCOMPARE(journal().marks().size(), size_t{1});
    }

    void whatIsShownIsKept()
    {
        QCOMPARE(chart()->content().dots.size(), size_t{60});
        choose(u"energy"_s);
        QCOMPARE(chart()->content().axis, timeline::Axis::Energy);
        shoot(u"marks-energy"_s);
        choose(u"now"_s);
        QCOMPARE(chart()->content().dots.size(), size_t{45});
        choose(u"mark"_s);
        QVERIFY(chart()->content().marks.empty());
        init(); // another room over the same journal
        QCOMPARE(chart()->content().axis, timeline::Axis::Energy);
        QCOMPARE(chart()->content().dots.size(), size_t{45});
        QVERIFY(chart()->content().marks.empty());
        choose(u"day"_s);
        QCOMPARE(chart()->content().dots.size(), size_t{15});
        choose(u"both"_s);
        choose(u"mark"_s);
        choose(u"pleasantness"_s);
        QCOMPARE(chart()->content().dots.size(), size_t{60});
        QCOMPARE(chart()->content().marks.size(), size_t{1});
        shoot(u"marks-frames"_s);
    }

    void wordsOnly()
    {
        choose(u"noCharts"_s);
        QVERIFY(!chart()->isVisible());
        QVERIFY(!m_room->findChild<YearBox *>()->isVisible());
        QVERIFY(m_room->findChild<MonthWordsList *>()->isVisible());
        QVERIFY(!m_room->findChild<QWidget *>(u"softLine"_s)->isVisible());
        shoot(u"marks-quiet"_s);
        init();
        QVERIFY(!chart()->isVisible());
        click(u"showCharts"_s);
        QVERIFY(chart()->isVisible() && chart()->hasFocus());
        QVERIFY(m_room->findChild<YearBox *>()->isVisible());
    }
};

} // namespace

QTEST_MAIN(TimelineMarksTest)
#include "timeline_marks_test.moc"
