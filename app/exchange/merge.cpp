// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/merge.h"

#include "app/exchange/merge_private.h"

#include <algorithm>

namespace afterword::exchange {

bool isSameJournal(const vault::Vault &one, const vault::Vault &other)
{
    const auto &names = one.slots().names;
    const auto &others = other.slots().names;
    return std::any_of(names.begin(), names.end(), [&others](const vault::VaultName &name) {
        return std::any_of(others.begin(), others.end(), [&name](const vault::VaultName &each) {
            return each.id == name.id;
        });
    });
}

int MergeNews::count(MergeFate fate) const
{
    return static_cast<int>(std::count_if(
        pages.begin(), pages.end(), [fate](const MergedPage &page) { return page.fate == fate; }));
}

bool MergeNews::isEmpty() const
{
    return pages.empty() && letters + twice + letGo + others + versions == 0;
}

Merge::Merge(Store &ours, Store &theirs, Clock clock)
    : m_d(new MergeWork{ours, theirs, std::move(clock)})
{}

Merge::~Merge() = default;

Status Merge::look(const MergeProgress &progress)
{
    return m_d->look(progress);
}

const MergeNews &Merge::news() const
{
    return m_d->plan.news;
}

Result<MergeUndo> Merge::write(const MergeProgress &progress)
{
    if (const Status looked = m_d->look(progress); !looked)
        return fail(looked.error());
    if (m_d->plan.news.known)
        return MergeUndo();
    return writeMerge(*m_d, progress);
}

} // namespace afterword::exchange
