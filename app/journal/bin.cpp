// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bin.h"

namespace afterword::bin {

QDate endOf(const Page &page)
{
    return page.bin ? page.bin->date().addDays(keptDays) : QDate();
}

Batch overdue(const std::vector<const Page *> &binned, QDate today, std::size_t most)
{
    Batch batch;
    for (const Page *page : binned) {
        const QDate end = endOf(*page);
        if (end.isValid() && end <= today && batch.changes.size() < most)
            batch.erase(*page);
    }
    return batch;
}

} // namespace afterword::bin
