// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted lists of a shelf's records: found by id or folded name, put in their place. Private to
// Shelf. Thread: any.
#pragma once

#include "app/base/fold.h"
#include "app/journal/shelf.h"

#include <algorithm>

namespace afterword {

inline bool shelfNewer(const Page *a, const Page *b)
{
    return a->at == b->at ? b->id < a->id : b->at < a->at;
}

template <typename Named>
bool shelfByName(const Named &a, const Named &b)
{
    const int order = QString::localeAwareCompare(a.name.toCaseFolded(), b.name.toCaseFolded());
    return order == 0 ? a.id < b.id : order < 0;
}

inline bool shelfByDay(const LifeMark &a, const LifeMark &b)
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

} // namespace afterword
