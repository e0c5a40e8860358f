// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BringIn that grows with the source or the journal: done on the pool, on values.
// Private to BringIn.
#pragma once

#include "app/bring_in.h"
#include "app/exchange/source.h"

#include <deque>

namespace afterword {

/// What a source gave, held while the person looks at it.
struct BringReading
{
    std::unique_ptr<exchange::Source> source;
    const exchange::Format *format = nullptr;
    exchange::Plan plan;
    QMap<QString, int> moodLabels;
    exchange::CsvColumns columns;
    qsizetype files = 0;
    qsizetype divided = 0;
};

/// A file of the source that is on its way.
struct BringFile
{
    std::size_t page = 0; ///< index in the plan
    QString name;         ///< on the page
    QString source;       ///< in the source; empty: `bytes`
    QByteArray bytes;
};

struct BringFiles
{
    std::vector<BringFile> wanted; ///< of the source, by its names
    std::deque<BringFile> ready;   ///< with their bytes
};

/// What the journal has, as values that cost little to copy.
struct BringHere
{
    exchange::Known others;
    std::vector<std::pair<Id, PageOrigin>> pages;
};

/// On the window's thread.
[[nodiscard]] std::shared_ptr<BringHere> bringHere(const Journal &journal);

[[nodiscard]] Result<std::shared_ptr<BringReading>>
bringRead(const BringWish &wish,
          const BringHere &here,
          const exchange::PlanOptions &options,
          const Stop &stop,
          const std::function<void(double)> &progress);
/// Marks the pages and sorts out their files.
[[nodiscard]] BringFiles bringSort(BringReading &reading, const QHash<QString, int> &moods);
/// All records of the plan, which is used up.
[[nodiscard]] std::shared_ptr<Batch> bringBatch(BringReading &reading);
/// Lets it go where that takes no time of the window: ten years of texts are many.
void bringForget(std::shared_ptr<BringReading> reading);

} // namespace afterword
