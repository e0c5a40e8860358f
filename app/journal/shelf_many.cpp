// SPDX-License-Identifier: GPL-3.0-or-later
// Very many pages put on the shelf or taken from it at once, as by an import.
#include "app/journal/shelf_lists.h"

#include <unordered_set>

namespace afterword {

namespace {

using ShelfPages = std::vector<const Page *>;

void shelfWithout(ShelfPages &list, const std::unordered_set<const Page *> &gone)
{
    const auto isGone = [&gone](const Page *page) { return gone.contains(page); };
    list.erase(std::remove_if(list.begin(), list.end(), isGone), list.end());
}

/// `added` is in order.
void shelfMerge(ShelfPages &list, const ShelfPages &added)
{
    const auto middle = static_cast<ShelfPages::difference_type>(list.size());
    list.insert(list.end(), added.begin(), added.end());
    std::inplace_merge(list.begin(), list.begin() + middle, list.end(), shelfNewer);
}

/// Those of `removed` that there are, out of the shelf with all that belongs to them.
template <typename ById, typename Histories>
std::vector<std::unique_ptr<Page>>
shelfTake(ById &byId, Histories &histories, const std::vector<Id> &removed)
{
    std::vector<std::unique_ptr<Page>> gone;
    for (const Id &id : removed) {
        histories.erase(id);
        const auto known = byId.find(id);
        if (known == byId.end())
            continue;
        gone.push_back(std::move(known->second));
        byId.erase(known);
    }
    return gone;
}

} // namespace

std::vector<std::unique_ptr<Page>> Shelf::change(std::vector<std::unique_ptr<Page>> put,
                                                 const std::vector<Id> &removed)
{
    std::vector<std::unique_ptr<Page>> gone = shelfTake(m_byId, m_histories, removed);
    ShelfPages shown;
    ShelfPages bin;
    ShelfPages away;
    m_byId.reserve(m_byId.size() + put.size());
    for (std::unique_ptr<Page> &page : put) {
        auto &slot = m_byId[page->id];
        if (slot != nullptr)
            gone.push_back(std::move(slot));
        slot = std::move(page);
        const bool isAway = !slot->bin && m_rule.hides(*slot);
        if (slot->bin)
            bin.push_back(slot.get());
        if (isAway)
            away.push_back(slot.get());
        if (!slot->bin && (!isAway || m_showAway))
            shown.push_back(slot.get());
    }
    std::unordered_set<const Page *> dropped;
    dropped.reserve(gone.size());
    for (const std::unique_ptr<Page> &page : gone)
        dropped.insert(page.get());
    const auto renew = [&dropped](ShelfPages &list, ShelfPages &added) {
        if (!dropped.empty())
            shelfWithout(list, dropped);
        std::sort(added.begin(), added.end(), shelfNewer);
        shelfMerge(list, added);
    };
    renew(m_pages, shown);
    renew(m_bin, bin);
    renew(m_away, away);
    return gone;
}

} // namespace afterword
