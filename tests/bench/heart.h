// SPDX-License-Identifier: GPL-3.0-or-later
// Heart: how long the window's thread is held up at most while something goes on. Header only.
// Thread: main.
#pragma once

#include "tests/bench/bench.h"

#include <utility>

namespace afterword::bench {

/// Of the thread that asks.
[[nodiscard]] inline double threadMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Beats as often as the thread is free: the longest silence is the longest stall.
class Heart final
{
public:
    /// `every` ms: 0 takes a whole processor, which others that work at the same time miss.
    explicit Heart(int every = 0)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_clock.start();
        m_worked = threadMs();
        m_timer.start(every);
    }

    void addTo(Row &row)
    {
        beat();
        m_timer.stop();
        row.add(m_longest, m_longestWork);
    }

    /// The longest stall since this was asked the last time; it goes on beating.
    void tell(Row &row)
    {
        beat();
        row.add(std::exchange(m_longest, 0), std::exchange(m_longestWork, 0));
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, threadMs() - m_worked);
        m_clock.restart();
        m_worked = threadMs();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestWork = 0;
};

} // namespace afterword::bench
