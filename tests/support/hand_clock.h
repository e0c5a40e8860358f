// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands until the test moves it, while the database thread may be asking it.
// Header only. Thread: any. Owner: the test; the clocks it gave out outlive it.
#pragma once

#include "app/base/moment.h"

#include <atomic>
#include <memory>

namespace afterword::test {

class HandClock final
{
public:
    void set(const Moment &now)
    {
        m_hands->utcMs = now.utcMs;
        m_hands->offsetSeconds = now.offsetSeconds;
    }

    void advance(qint64 milliseconds) { m_hands->utcMs += milliseconds; }

    [[nodiscard]] Moment now() const { return m_hands->now(); }

    [[nodiscard]] Clock clock() const
    {
        return [hands = m_hands] { return hands->now(); };
    }

private:
    struct Hands
    {
        std::atomic<qint64> utcMs = 0;
        std::atomic<qint32> offsetSeconds = 0;

        [[nodiscard]] Moment now() const { return {utcMs, offsetSeconds}; }
    };

    std::shared_ptr<Hands> m_hands = std::make_shared<Hands>();
};

} // namespace afterword::test
