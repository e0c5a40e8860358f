// SPDX-License-Identifier: GPL-3.0-or-later
// timeline: the room's first paint in a process, and every repaint of its chart while hands move
// it: drag, zoom from all the years to a few days and back, and pointing. Each step is timed from
// the event to the painted chart. The journal gets a mark on each page first, so that there are as
// many marks as pages; the soft line is drawn, too.
#include "app/journal/batch.h"
#include "tests/bench/house.h"
#include "ui/timeline/mood_chart.h"

#include <QWheelEvent>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int timelineOpenings = 5;
constexpr int timelineMoves = 300;

/// Marks for the pages that have none, as if someone had noted one with each.
void timelineMark(bench::House &house)
{
    house.open();
    Journal &journal = house.session().journal();
    Batch batch;
    int n = 0;
    for (const Page *page : journal.pages()) {
        ++n;
        if (!page->moods.empty())
            continue;
        Page marked = *page;
        Mood mood;
        mood.at = page->at;
        mood.pleasant = n * 5 % 7 - 3;
        mood.energy = n * 3 % 5 - 2;
        marked.moods = {mood};
        batch.put(std::move(marked));
    }
    auto done = journal.apply(std::move(batch));
    house.await("the marks", [&done] { return done.isFinished(); });
}

void timelineFirst(bench::House &house)
{
    bench::Row row("timeline, first paint", bench::Judge::Median, 50);
    for (int round = 0; round < timelineOpenings; ++round) {
        house.open();
        house.awaitTexts(); // read on other threads meanwhile; a row of its own tells of that
        house.settle(100);
        house.app().watch(&house.window());
        const bench::Stopwatch watch;
        house.window().go(Visit{.room = u"timeline"_s});
        house.awaitPaint(house.window().room());
        row.add(watch);
    }
    row.print();
}

class TimelineHands final
{
public:
    explicit TimelineHands(bench::House &house)
        : m_house(house)
        , m_chart(house.find<MoodChart>())
    {
        house.window().resize(1280, 820);
        house.settle(100);
        std::fprintf(stderr, "%zu marks\n", m_chart->whole().dots.size());
    }

    template <typename Event>
    void each(const char *name, const Event &event)
    {
        bench::Row row(name, bench::Judge::Median, 8);
        const std::string worstName = std::string(name) + ", worst";
        bench::Row worst(worstName.c_str(), bench::Judge::P99, 16.7);
        m_house.app().watch(m_chart);
        for (int i = 0; i < timelineMoves; ++i) {
            const int paints = m_house.app().paints();
            const bench::Stopwatch watch;
            event(i);
            m_chart->update();
            bench::House::await("a chart", [&] { return m_house.app().paints() > paints; });
            row.add(watch);
            worst.add(watch);
        }
        row.print();
        worst.print();
        bench::House::settle(300); // what waits for the chart to rest
    }

    void zoom()
    {
        each("timeline, zoom", [this](int i) {
            const QPointF place(m_chart->width() * 0.6, m_chart->height() * 0.5);
            const int turn = i % 100 < 50 ? 120 : -120; // ten years to days and back
            QWheelEvent event(place,
                              m_chart->mapToGlobal(place),
                              {},
                              {0, turn},
                              Qt::NoButton,
                              Qt::ControlModifier,
                              Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(m_chart, &event);
        });
    }

    /// There and back within this many days.
    void pan(const char *name, double days)
    {
        m_chart->zoomBy(1e-9, 0); // all
        m_chart->zoomBy(m_chart->content().view.days() / days, m_chart->content().view.to);
        const int high = m_chart->height() / 2;
        QTest::mousePress(m_chart, Qt::LeftButton, {}, QPoint(200, high));
        each(name, [this, high](int i) {
            const int along = i % 100 < 50 ? i % 100 : 100 - i % 100;
            const QPointF place(200 + 14 * along, high);
            QMouseEvent event(QEvent::MouseMove,
                              place,
                              m_chart->mapToGlobal(place),
                              Qt::NoButton,
                              Qt::LeftButton,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(m_chart, &event);
        });
        QTest::mouseRelease(m_chart, Qt::LeftButton, {}, QPoint(200, high));
    }

    void point()
    {
        each("timeline, pointing", [this](int i) {
            QTest::mouseMove(m_chart,
                             {m_chart->width() * i / timelineMoves, m_chart->height() / 2});
        });
    }

private:
    bench::House &m_house;
    MoodChart *m_chart;
};

} // namespace

void bench::measureTimeline(House &house)
{
    timelineMark(house);
    house.session().settings().set(key::softLine, true);
    house.session().settings().set(key::timelineSpan, 4);
    house.settle(500);
    timelineFirst(house);
    TimelineHands hands(house);
    hands.point();
    hands.zoom();
    hands.pan("timeline, drag, years", 1500);
    hands.pan("timeline, drag, half a year", 182);
}
