// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of journal, search and cli share: a vault of the lowest key cost in a folder of
// its own, opened as a Store, and a clock that the test moves. Header only. Thread: the test.
#pragma once

#include "app/journal/store.h"
#include "tests/vault/vault_fixture.h"

#include <memory>

namespace afterword {

/// A clock that stands until it is moved; half past nine in the evening, two hours east.
class TestClock final
{
public:
    [[nodiscard]] Clock clock() const
    {
        return [now = m_now] { return *now; };
    }

    void advance(qint64 ms) { m_now->utcMs += ms; }

    [[nodiscard]] Moment now() const { return *m_now; }

private:
    std::shared_ptr<Moment> m_now =
        std::make_shared<Moment>(Moment{1'760'470'200'000, 7'200}); // 2025-10-14T21:30:00+02:00
};

inline std::shared_ptr<Store> makeStore(std::unique_ptr<vault::Vault> vault, const TestClock &clock)
{
    auto store = std::make_shared<Store>(std::move(vault));
    store->setClock(clock.clock());
    return store;
}

/// A page at an instant so many minutes after the clock's.
inline Page pageAt(const TestClock &clock, int minutes, const QString &title = {})
{
    Page page;
    page.id = Id::random();
    page.at = clock.now();
    page.at.utcMs += qint64{minutes} * 60'000;
    page.zone = "Europe/Berlin";
    page.title = title;
    return page;
}

} // namespace afterword
