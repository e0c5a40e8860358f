// SPDX-License-Identifier: GPL-3.0-or-later
// scroll: the list of the Journal room by its keys, by wheel and by dragging the bar, as a screen
// of 60 pictures a second sees it. At each beat there is one event; a picture is dropped when the
// list is not painted by the next beat. Of each picture is timed from the event to the painted
// list.
#include "tests/bench/house.h"
#include "ui/journal/page_list.h"

#include <QScrollBar>
#include <QThread>
#include <QWheelEvent>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr double scrollBeatMs = 1'000.0 / 60;
constexpr int scrollBeats = 300;

class ScrollHands final
{
public:
    explicit ScrollHands(bench::House &house)
        : m_app(house.app())
    {
        house.window().go(Visit{.room = u"journal"_s});
        m_list = house.find<PageListView>();
        m_list->setFocus();
        house.awaitPaint(m_list);
        bench::House::settle(200);
    }

    /// One event a beat; how long each picture took, and how many came too late.
    template <typename Event>
    void beat(const char *name, const Event &event)
    {
        bench::Row frames(name, bench::Judge::P99, scrollBeatMs);
        int late = 0;
        int lateByItself = 0; // by the processor's time, whatever else the computer did
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < scrollBeats; ++i) {
            const int paints = m_app.paints();
            const bench::Stopwatch watch;
            event(i);
            bench::House::await("a scrolled list", [&] { return m_app.paints() > paints; });
            frames.add(watch);
            late += watch.ms() > scrollBeatMs ? 1 : 0;
            lateByItself += watch.cpuMs() > scrollBeatMs ? 1 : 0;
            // What follows (the page that is shown) has the rest of the beat.
            while (watch.ms() < scrollBeatMs)
                QCoreApplication::processEvents();
        }
        frames.print();
        const std::string dropped = std::string(name) + ", dropped";
        bench::Row row(dropped.c_str(), bench::Judge::Median, 0.5, "pictures");
        row.add(late, lateByItself);
        row.print();
    }

    /// Page Down to the next page that is not in sight, and back up; a year of pages is long
    /// enough.
    void keys()
    {
        beat("scroll, keys", [this](int i) {
            QTest::keyClick(m_list, i % 50 < 25 ? Qt::Key_PageDown : Qt::Key_PageUp);
        });
    }

    void wheel()
    {
        beat("scroll, wheel", [this](int i) {
            const QPoint turn(0, i % 100 < 60 ? -120 : 120);
            const QPointF place(60, 120);
            QWheelEvent event(place,
                              m_list->viewport()->mapToGlobal(place),
                              {},
                              turn,
                              Qt::NoButton,
                              Qt::NoModifier,
                              Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(m_list->viewport(), &event);
        });
    }

    /// From the newest page to the oldest and back, as fast as a hand can.
    void drag()
    {
        QScrollBar *bar = m_list->verticalScrollBar();
        beat("scroll, drag", [bar](int i) {
            const int half = scrollBeats / 2;
            const int step = i < half ? i + 1 : scrollBeats - 1 - i;
            bar->setSliderPosition(static_cast<int>(qint64{bar->maximum()} * step / half));
        });
    }

private:
    bench::App &m_app;
    PageListView *m_list = nullptr;
};

} // namespace

void bench::measureScroll(House &house)
{
    house.open();
    house.awaitTexts();
    ScrollHands hands(house);
    hands.wheel();
    hands.keys();
    hands.drag();
}
