// SPDX-License-Identifier: GPL-3.0-or-later
// RightOfWay: long work on all cores (arranging the index) lets short work that somebody waits for
// (a query) go first. The short work holds it while it runs; the long work calls giveWay() between
// its pieces. Held only by work that runs, never by work that is queued: on a pool of one thread
// the queued would wait for the one that waits. Any thread.
#pragma once

#include <atomic>

namespace afterword::search {

class RightOfWay final
{
public:
    class Hold final
    {
    public:
        explicit Hold(RightOfWay &way)
            : m_way(way)
        {
            ++m_way.m_holds;
        }

        ~Hold()
        {
            if (--m_way.m_holds == 0)
                m_way.m_holds.notify_all();
        }

        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        RightOfWay &m_way;
    };

    /// Returns when nobody holds it.
    void giveWay() const
    {
        for (int holds = m_holds.load(); holds > 0; holds = m_holds.load())
            m_holds.wait(holds);
    }

private:
    std::atomic<int> m_holds{0};
};

} // namespace afterword::search
