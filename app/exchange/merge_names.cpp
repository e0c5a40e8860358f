// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and people that each copy made for itself under one name become one: that of the lower id.
#include "app/base/fold.h"
#include "app/exchange/merge_private.h"

#include <algorithm>

namespace afterword::exchange {

namespace {

template <typename Named>
void namesJoin(Named &kept, const Named &other)
{
    if constexpr (std::is_same_v<Named, Person>)
        kept.note = joinedNotes(std::max(kept.note, other.note), std::min(kept.note, other.note));
    if (!kept.away.isValid() || (other.away.isValid() && kept.away < other.away))
        kept.away = other.away;
}

/// Finds pairs of one name; changes the plan so that one of each is left. Gives who became who.
template <typename Named>
QHash<Id, Id>
namesPair(MergePlan &plan, const std::vector<Named> &mine, const std::vector<Named> &others)
{
    QHash<Id, Id> became;
    QHash<QByteArray, const Named *> here;
    QSet<Id> onlyThere;
    for (const Named &other : others)
        onlyThere.insert(other.id);
    for (const Named &own : mine) {
        if (!onlyThere.remove(own.id))
            here.insert(fold(own.name.trimmed()), &own);
    }
    for (const Named &other : others) {
        const Named *own = onlyThere.contains(other.id)
                               ? here.value(fold(other.name.trimmed()), nullptr)
                               : nullptr;
        if (own == nullptr)
            continue;
        here.remove(fold(other.name.trimmed()));
        const bool keepOurs = own->id < other.id;
        const Named &lost = keepOurs ? other : *own;
        Named kept = keepOurs ? *own : other;
        kept.rid = keepOurs ? own->rid : 0;
        namesJoin(kept, lost);
        became.insert(lost.id, kept.id);
        // The put of the other one was planned as new.
        const auto planned =
            std::find_if(plan.puts.begin(), plan.puts.end(), [&other](const MergePut &put) {
                const auto *named = std::get_if<Named>(&put.record);
                return named != nullptr && named->id == other.id;
            });
        if (planned != plan.puts.end())
            plan.puts.erase(planned);
        if (!keepOurs)
            plan.erased.push_back(own->rid);
        nextRevision(kept, lost.rev.mark);
        MergePut put;
        put.record = std::move(kept);
        plan.puts.push_back(std::move(put));
    }
    return became;
}

bool namesReplace(QList<Id> &list, const QHash<Id, Id> &became)
{
    QList<Id> fresh;
    bool changed = false;
    for (const Id &id : std::as_const(list)) {
        const Id now = became.value(id, id);
        changed = changed || now != id;
        if (!fresh.contains(now))
            fresh.append(now);
    }
    list = fresh;
    return changed;
}

bool namesReplace(Page &page, const QHash<Id, Id> &tags, const QHash<Id, Id> &people)
{
    const bool tagged = namesReplace(page.tags, tags);
    const bool named = namesReplace(page.people, people);
    if (tagged || named)
        nextRevision(page, "names");
    return tagged || named;
}

} // namespace

void MergeWork::rename(const QHash<Id, Id> &tags, const QHash<Id, Id> &people)
{
    QSet<Id> planned;
    for (MergePut &put : plan.puts) {
        auto *page = std::get_if<Page>(&put.record);
        if (page == nullptr)
            continue;
        planned.insert(page->id);
        static_cast<void>(namesReplace(*page, tags, people));
    }
    for (const Page &page : here.contents.pages) {
        Page changed = page;
        if (planned.contains(page.id) || !namesReplace(changed, tags, people))
            continue;
        MergePut put;
        put.files = mergeFiles(page.attachments, false);
        put.record = std::move(changed);
        plan.puts.push_back(std::move(put));
    }
}

void MergeWork::joinNames()
{
    const auto tags = namesPair(plan, here.contents.tags, there.contents.tags);
    const auto people = namesPair(plan, here.contents.people, there.contents.people);
    if (!tags.isEmpty() || !people.isEmpty())
        rename(tags, people);
}

} // namespace afterword::exchange
