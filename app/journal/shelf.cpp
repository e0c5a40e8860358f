// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/shelf.h"

#include "app/journal/shelf_lists.h"

namespace afterword {

void Shelf::fill(Contents contents)
{
    m_byId.reserve(contents.pages.size() + contents.pages.size() / 4);
    for (std::unique_ptr<Page> &kept : contents.pages.take()) {
        // The same id twice can only come from a copy merged by other hands: the later save counts.
        const auto known = m_byId.find(kept->id);
        if (known != m_byId.end()) {
            if (known->second->edited < kept->edited)
                put(*kept);
            continue;
        }
        (kept->bin ? m_bin : m_pages).push_back(kept.get());
        m_byId.emplace(kept->id, std::move(kept));
    }
    // What was loaded is in order already, but for a page that came twice.
    for (std::vector<const Page *> *list : {&m_pages, &m_bin}) {
        if (!std::is_sorted(list->begin(), list->end(), shelfNewer))
            std::sort(list->begin(), list->end(), shelfNewer);
    }
    for (History &history : contents.histories)
        put(history);
    m_searches = std::move(contents.searches);
    std::sort(m_searches.begin(), m_searches.end(), shelfByName<SavedSearch>);
    m_dictionary = std::move(contents.dictionary);
    m_tags = std::move(contents.tags);
    m_people = std::move(contents.people);
    m_marks = std::move(contents.marks);
    std::sort(m_tags.begin(), m_tags.end(), shelfByName<Tag>);
    std::sort(m_people.begin(), m_people.end(), shelfByName<Person>);
    std::sort(m_marks.begin(), m_marks.end(), shelfByDay);
    fillLetters(contents);
    m_unlocks = std::move(contents.unlocks);
    m_damaged = contents.damaged;
}

const Page *Shelf::page(const Id &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second.get();
}

std::vector<const Page *> Shelf::pagesOf(QDate day) const
{
    // A local day lies within a day and a bit of the same UTC day, whatever the offset.
    const qint64 noon = QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 reach = 37LL * 3'600'000;
    const auto first = std::partition_point(
        m_pages.begin(), m_pages.end(), [&](const Page *p) { return p->at.utcMs > noon + reach; });
    std::vector<const Page *> found;
    for (auto at = first; at != m_pages.end() && (*at)->at.utcMs >= noon - reach; ++at) {
        if ((*at)->day() == day)
            found.push_back(*at);
    }
    return found;
}

const Tag *Shelf::tag(const Id &id) const
{
    return shelfFind(m_tags, id);
}

const Tag *Shelf::tagNamed(const QString &name) const
{
    return shelfNamed(m_tags, name);
}

const Person *Shelf::person(const Id &id) const
{
    return shelfFind(m_people, id);
}

const Person *Shelf::personNamed(const QString &name) const
{
    return shelfNamed(m_people, name);
}

const LifeMark *Shelf::mark(const Id &id) const
{
    return shelfFind(m_marks, id);
}

const SavedSearch *Shelf::search(const Id &id) const
{
    return shelfFind(m_searches, id);
}

const History *Shelf::history(const Id &page) const
{
    const auto found = m_histories.find(page);
    return found == m_histories.end() ? nullptr : &found->second;
}

void Shelf::place(const Page *page)
{
    const auto insert = [page](std::vector<const Page *> &list) {
        list.insert(std::lower_bound(list.begin(), list.end(), page, shelfNewer), page);
    };
    if (page->bin)
        return insert(m_bin);
    const bool away = m_rule.hides(*page);
    if (away)
        insert(m_away);
    if (!away || m_showAway)
        insert(m_pages);
}

void Shelf::displace(const Page *page)
{
    for (auto *list : {&m_pages, &m_bin, &m_away}) {
        // Found by its place in the order, not by looking through all.
        const auto at = std::lower_bound(list->begin(), list->end(), page, shelfNewer);
        if (at != list->end() && *at == page)
            list->erase(at);
    }
}

std::vector<Id> Shelf::sight(const QList<AwayPeriod> &periods, QDate today, bool show)
{
    AwayRule rule(m_tags, m_people, periods, today);
    if (rule == m_rule && show == m_showAway)
        return {};
    m_rule = std::move(rule);
    m_showAway = show;
    std::vector<const Page *> all;
    all.reserve(m_pages.size() + m_away.size());
    std::set_union(m_pages.begin(),
                   m_pages.end(),
                   m_away.begin(),
                   m_away.end(),
                   std::back_inserter(all),
                   shelfNewer);
    std::vector<const Page *> shown;
    shown.reserve(all.size());
    m_away.clear();
    for (const Page *page : all) {
        const bool away = m_rule.hides(*page);
        if (away)
            m_away.push_back(page);
        if (!away || show)
            shown.push_back(page);
    }
    std::vector<const Page *> moved;
    std::set_symmetric_difference(m_pages.begin(),
                                  m_pages.end(),
                                  shown.begin(),
                                  shown.end(),
                                  std::back_inserter(moved),
                                  shelfNewer);
    m_pages = std::move(shown);
    std::vector<Id> ids;
    ids.reserve(moved.size());
    for (const Page *page : moved)
        ids.push_back(page->id);
    return ids;
}

bool Shelf::put(const Page &page)
{
    auto &slot = m_byId[page.id];
    const bool added = slot == nullptr;
    if (added) {
        slot = std::make_unique<Page>(page);
    } else {
        displace(slot.get());
        *slot = page;
    }
    place(slot.get());
    return added;
}

bool Shelf::put(const Person &person)
{
    return shelfPut(m_people, person, shelfByName<Person>);
}

bool Shelf::put(const SavedSearch &search)
{
    return shelfPut(m_searches, search, shelfByName<SavedSearch>);
}

bool Shelf::put(const Dictionary &dictionary)
{
    const bool added = m_dictionary.id != dictionary.id;
    m_dictionary = dictionary;
    return added;
}

void Shelf::put(const History &history)
{
    m_histories[history.page] = history;
}

bool Shelf::remove(RecordType type, const Id &id)
{
    if (type == RecordType::Tag)
        return shelfTakeOut(m_tags, id);
    if (type == RecordType::Person)
        return shelfTakeOut(m_people, id);
    if (type == RecordType::Mark)
        return shelfTakeOut(m_marks, id);
    if (type == RecordType::Search)
        return shelfTakeOut(m_searches, id);
    if (type != RecordType::Page)
        return removeLetters(type, id);
    const auto page = m_byId.find(id);
    if (page == m_byId.end())
        return false;
    displace(page->second.get());
    m_byId.erase(page);
    m_histories.erase(id);
    return true;
}

bool Shelf::put(const Tag &tag)
{
    return shelfPut(m_tags, tag, shelfByName<Tag>);
}

bool Shelf::put(const LifeMark &mark)
{
    return shelfPut(m_marks, mark, shelfByDay);
}

bool Shelf::removeMark(const Id &id)
{
    return shelfTakeOut(m_marks, id);
}

} // namespace afterword
