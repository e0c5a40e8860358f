// SPDX-License-Identifier: GPL-3.0-or-later
// What the index has done on the pool. Scan: one query over one snapshot; a value that shares what
// it looks at with the index, and gives up when a newer query has been asked. Any thread.
#pragma once

#include "app/search/bundle.h"
#include "app/search/index.h"

#include <atomic>
#include <memory>
#include <vector>

namespace afterword::search {

/// A page with the names that its ids stand for, ready to leave the GUI thread.
using Loose = std::vector<FactsPtr>;

/// On every core.
[[nodiscard]] Loose foldAll(const std::vector<Subject> &pages, const std::vector<QString> &texts);

struct Scan
{
    std::shared_ptr<const Arranged> arranged; ///< every page, or
    std::shared_ptr<const Loose> loose;       ///< as many as are known yet, in order
    std::shared_ptr<std::atomic<quint64>> newest;
    quint64 ticket = 0;
    Query query;
    bool complete = true;
    std::shared_ptr<RightOfWay> way; ///< held while it runs; not null

    [[nodiscard]] Answer run() const;

private:
    [[nodiscard]] bool isStale() const { return newest->load() != ticket; }

    [[nodiscard]] std::vector<Found> lookBundles() const;
    [[nodiscard]] std::vector<Found> lookLoose() const;
};

} // namespace afterword::search
