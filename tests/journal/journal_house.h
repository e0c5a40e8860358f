// SPDX-License-Identifier: GPL-3.0-or-later
// An open Journal in a folder of its own, and a way to wait for its answers. Header only. Thread:
// the test.
#pragma once

#include "app/journal/journal.h"
#include "tests/journal/journal_fixture.h"

#include <QTest>

namespace afterword {

/// One open journal in a folder of its own.
struct JournalTestHouse
{
    vault::TestFolder folder;
    TestClock clock;
    SerialQueue queue{"database"};
    std::unique_ptr<Journal> journal;

    explicit JournalTestHouse(bool create = true) { open(create ? folder.create() : nullptr); }

    void open(std::unique_ptr<vault::Vault> vault)
    {
        auto store = makeStore(std::move(vault), clock);
        Contents contents = store->load().value();
        journal =
            std::make_unique<Journal>(std::move(store), queue, std::move(contents), clock.clock());
    }

    void reopen()
    {
        journal.reset();
        open(folder.openUnlocked());
    }
};

/// Waits without blocking the event loop that the answer needs.
template <typename T>
T journalTestWait(const Future<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        qFatal("no answer");
    return future.result();
}

} // namespace afterword
