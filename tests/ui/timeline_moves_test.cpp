// SPDX-License-Identifier: GPL-3.0-or-later
// Moving about in the chart by wheel, drag, pinch and keys: where the view goes, that it never
// leaves what was recorded, that a plain wheel is left to the page, and that selected days are
// told.
#include "ui/timeline/mood_chart.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const timeline::Range movesAll{QDate(2024, 1, 1), QDate(2025, 12, 31)};
const timeline::Range movesShown{QDate(2025, 3, 1), QDate(2025, 8, 31)};

class TimelineMovesTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<MoodChart> m_chart;

    [[nodiscard]] ChartView view() const { return m_chart->content().view; }

    void turn(QPoint angle, Qt::KeyboardModifiers keys, QPointF place, bool taken = true)
    {
        QWheelEvent event(place,
                          m_chart->mapToGlobal(place),
                          {},
                          angle,
                          Qt::NoButton,
                          keys,
                          Qt::NoScrollPhase,
                          false);
        event.setAccepted(true);
        QCoreApplication::sendEvent(m_chart.get(), &event);
        QCOMPARE(event.isAccepted(), taken);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(m_chart.get(), Qt::LeftButton, keys, from);
        for (int i = 1; i <= 4; ++i) {
            const QPointF place = QPointF(from) + QPointF(to - from) * i / 4;
            QMouseEvent event(QEvent::MouseMove,
                              place,
                              m_chart->mapToGlobal(place),
                              Qt::NoButton,
                              Qt::LeftButton,
                              keys);
            QCoreApplication::sendEvent(m_chart.get(), &event);
        }
        QTest::mouseRelease(m_chart.get(), Qt::LeftButton, keys, to);
    }

    static bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.setMode(Theme::Mode::Light);
    }

    void init()
    {
        m_chart = std::make_unique<MoodChart>(m_theme, MoodChart::Teller{}, nullptr);
        m_chart->setFixedSize(1016, 398);
        ChartContent content;
        content.view = movesShown;
        for (QDate day = movesAll.first; day <= movesAll.last; day = day.addDays(5)) {
            timeline::Dot dot;
            dot.day = day;
            dot.x = timeline::dayNumber(day) + 0.5;
            dot.at.utcMs = static_cast<qint64>(dot.x * 86'400'000);
            dot.pleasant = static_cast<int>(day.toJulianDay() % 7) - 3;
            dot.energy = static_cast<int>(day.toJulianDay() % 5) - 2;
            dot.page = Id{7, static_cast<quint64>(day.toJulianDay())};
            content.dots.push_back(dot);
        }
        m_chart->setContent(std::move(content));
        m_chart->setBounds(movesAll);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup()
    {
        m_chart.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void viewsKeepWithinWhatThereIs()
    {
        const ChartView all = movesAll;
        const ChartView shown = movesShown;
        QVERIFY(shown.range() == movesShown);
        QVERIFY(moved(shown, 1e5, all).range().last == movesAll.last);
        QVERIFY(near(moved(shown, -1e5, all).days(), shown.days()));
        QVERIFY(moved(shown, -1e5, all).range().first == movesAll.first);
        QVERIFY(zoomed(shown, 1e-9, 0, all) == all);
        QVERIFY(near(zoomed(shown, 1e9, shown.from, all).days(), viewFewestDays));
        const double day = shown.from + 40;
        const ChartView closer = zoomed(shown, 2, day, all);
        QVERIFY(near((day - closer.from) / closer.days(), (day - shown.from) / shown.days()));
        // A view wider than what there is stays where it is.
        const ChartView wide{all.from - 10, all.to + 10};
        QVERIFY(moved(wide, 5, united(all, wide)) == wide);
    }

    void theWheel()
    {
        const QPointF place(600, 150);
        const ChartView before = view();
        turn({0, -120}, {}, place, false); // the page scrolls
        QVERIFY(view() == before);
        QSignalSpy moves(m_chart.get(), &MoodChart::viewMoved);
        const double day = m_chart->scale().dayAt(place.x());
        turn({0, 120}, Qt::ControlModifier, place);
        QCOMPARE(moves.size(), 1);
        QVERIFY(view().days() < before.days());
        QVERIFY(near(m_chart->scale().dayAt(place.x()), day));
        turn({0, -120}, Qt::ControlModifier, place);
        QVERIFY(near(view().days(), before.days()));
        turn({0, -120}, Qt::ShiftModifier, place);
        QVERIFY(view().from > before.from && near(view().days(), before.days()));
        turn({120, 0}, {}, place);
        QVERIFY(near(view().from, before.from));
        for (int i = 0; i < 50; ++i)
            turn({0, -120}, Qt::ControlModifier, place);
        QVERIFY(view() == ChartView(movesAll));
        moves.clear();
        turn({0, -120}, Qt::ControlModifier, place);
        QCOMPARE(moves.size(), 0);
    }

    void draggingAndPinching()
    {
        const double day = m_chart->scale().dayAt(500);
        QSignalSpy opened(m_chart.get(), &MoodChart::opened);
        drag({500, 90}, {700, 90});
        QVERIFY(near(m_chart->scale().dayAt(700), day));
        drag({500, 90}, {90, 90});
        QVERIFY(m_chart->scale().dayAt(700) > day);
        QCOMPARE(opened.size(), 0);

        const double days = view().days();
        const double middle = m_chart->scale().dayAt(400);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture,
                                  QPointingDevice::primaryPointingDevice(),
                                  2,
                                  QPointF(400, 90),
                                  QPointF(400, 90),
                                  m_chart->mapToGlobal(QPointF(400, 90)),
                                  0.25,
                                  {});
        QCoreApplication::sendEvent(m_chart.get(), &pinch);
        QVERIFY(near(view().days(), days / 1.25));
        QVERIFY(near(m_chart->scale().dayAt(400), middle));
    }

    void keys()
    {
        const ChartView before = view();
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
        QVERIFY(near(view().days(), before.days() / 1.5));
        QTest::keyClick(m_chart.get(), Qt::Key_Minus);
        QVERIFY(near(view().from, before.from) && near(view().to, before.to));
        QTest::keyClick(m_chart.get(), Qt::Key_PageUp);
        QVERIFY(near(view().from, before.from - 0.9 * before.days()));
        QTest::keyClick(m_chart.get(), Qt::Key_PageDown);
        QVERIFY(near(view().from, before.from));
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(near(view().from, before.from + before.days() / 4));
        QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(near(view().from, before.from));
        QTest::keyClick(m_chart.get(), Qt::Key_0);
        QVERIFY(view() == ChartView(movesAll));
        QCOMPARE(m_chart->count(), 147);
    }

    void stepsGoOnBeyondTheEdge()
    {
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        const QDate first = m_chart->dayOf(m_chart->current());
        QVERIFY(first >= movesShown.first);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QCOMPARE(m_chart->dayOf(m_chart->current()), first.addDays(-5));
        QVERIFY(view().from < ChartView(movesShown).from);
        // What has the ring keeps it while the view moves, and lets go of it out of sight.
        const QDate held = m_chart->dayOf(m_chart->current());
        m_chart->moveBy(-10);
        QCOMPARE(m_chart->dayOf(m_chart->current()), held);
        m_chart->moveBy(300);
        QCOMPARE(m_chart->current(), -1);
        // At the very end there is nowhere to go.
        QTest::keyClick(m_chart.get(), Qt::Key_0);
        QTest::keyClick(m_chart.get(), Qt::Key_End);
        QVERIFY(!m_chart->step(1));
    }

    void fromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const ChartView before = view();
        const double day = m_chart->scale().dayAt(500);
        drag({500, 90}, {600, 90});
        QVERIFY(near(m_chart->scale().dayAt(600), day));
        m_chart->setView(before);
        QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(view().from > before.from); // left is later
    }

    void selectingDays()
    {
        QSignalSpy told(m_chart.get(), &MoodChart::selectionChanged);
        const ChartView before = view();
        const auto x = [this](QDate day) {
            return static_cast<int>(m_chart->scale().x(timeline::dayNumber(day) + 0.5));
        };
        const QDate from(2025, 5, 4);
        const QDate to(2025, 5, 20);
        drag({x(to), 90}, {x(from), 90}, Qt::ShiftModifier);
        QVERIFY(view() == before);
        QVERIFY(told.size() >= 1);
        QVERIFY(m_chart->selection() == (timeline::Range{from, to}));
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QVERIFY(!m_chart->selection());

        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        const QDate first = m_chart->dayOf(m_chart->current());
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_chart->selection() == (timeline::Range{first, first.addDays(3)}));
        QTest::keyClick(m_chart.get(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(m_chart->selection()->last == movesShown.last);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(300, 70)); // on nothing
        QVERIFY(!m_chart->selection());
    }

    void energyIsAViewOfItsOwn()
    {
        ChartContent content = m_chart->whole();
        content.axis = timeline::Axis::Energy;
        content.view = movesShown;
        m_chart->setContent(content);
        const auto &dots = m_chart->content().dots;
        for (int i = 0; i < static_cast<int>(dots.size()); ++i) {
            const double y = m_chart->scale().y(dots[static_cast<size_t>(i)].energy);
            QVERIFY(near(m_chart->pointOf(i).y(), y));
        }
        QVERIFY(near(m_chart->scale().y(2), m_chart->scale().plot().top()));
        QCOMPARE(axisWord(2, timeline::Axis::Energy), u"High energy"_s);
    }
};

} // namespace

QTEST_MAIN(TimelineMovesTest)
#include "timeline_moves_test.moc"
