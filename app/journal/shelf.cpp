// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/shelf.h"

#include "app/base/fold.h"

#include <algorithm>

namespace afterword {

namespace {

bool shelfNewer(const Page *a, const Page *b)
{
    return a->at == b->at ? b->id < a->id : b->at < a->at;
}

template <typename Named>
bool shelfByName(const Named &a, const Named &b)
{
    const int order = QString::localeAwareCompare(a.name.toCaseFolded(), b.name.toCaseFolded());
    return order == 0 ? a.id < b.id : order < 0;
}

bool shelfByDay(const LifeMark &a, const LifeMark &b)
{
    return a.day == b.day ? a.id < b.id : a.day < b.day;
}

template <typename Value>
const Value *shelfFind(const std::vector<Value> &list, const Id &id)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&id](const Value &value) { return value.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename Named>
const Named *shelfNamed(const std::vector<Named> &list, const QString &name)
{
    const QByteArray folded = fold(name);
    const auto found = std::find_if(list.begin(), list.end(), [&folded](const Named &each) {
        return fold(each.name) == folded;
    });
    return found == list.end() ? nullptr : &*found;
}

template <typename Value>
bool shelfTakeOut(std::vector<Value> &list, const Id &id)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&id](const Value &value) { return value.id == id; });
    if (found == list.end())
        return false;
    list.erase(found);
    return true;
}

template <typename Value, typename Order>
bool shelfPut(std::vector<Value> &list, const Value &value, const Order &order)
{
    const bool known = shelfTakeOut(list, value.id);
    list.insert(std::upper_bound(list.begin(), list.end(), value, order), value);
    return !known;
}

} // namespace

void Shelf::fill(Contents contents)
{
    m_byId.reserve(contents.pages.size() + contents.pages.size() / 4);
    for (Page &page : contents.pages) {
        auto kept = std::make_unique<Page>(std::move(page));
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
    std::sort(m_pages.begin(), m_pages.end(), shelfNewer);
    std::sort(m_bin.begin(), m_bin.end(), shelfNewer);
    m_tags = std::move(contents.tags);
    m_people = std::move(contents.people);
    m_marks = std::move(contents.marks);
    std::sort(m_tags.begin(), m_tags.end(), shelfByName<Tag>);
    std::sort(m_people.begin(), m_people.end(), shelfByName<Person>);
    std::sort(m_marks.begin(), m_marks.end(), shelfByDay);
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

bool Shelf::put(const Page &page)
{
    auto &slot = m_byId[page.id];
    const bool added = slot == nullptr;
    if (added) {
        slot = std::make_unique<Page>(page);
    } else {
        auto &old = slot->bin ? m_bin : m_pages;
        // Found by its place in the order, not by looking through all.
        const auto at = std::lower_bound(old.begin(), old.end(), slot.get(), shelfNewer);
        if (at != old.end() && *at == slot.get())
            old.erase(at);
        *slot = page;
    }
    auto &list = slot->bin ? m_bin : m_pages;
    list.insert(std::lower_bound(list.begin(), list.end(), slot.get(), shelfNewer), slot.get());
    return added;
}

bool Shelf::put(const Tag &tag)
{
    return shelfPut(m_tags, tag, shelfByName<Tag>);
}

bool Shelf::put(const Person &person)
{
    return shelfPut(m_people, person, shelfByName<Person>);
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
