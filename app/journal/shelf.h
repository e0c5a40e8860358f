// SPDX-License-Identifier: GPL-3.0-or-later
// Shelf: the headers of an open journal as sorted values. Finding a page is one hash, a new page
// one insertion; no list is sorted again. Thread: GUI. Owner: Journal.
#pragma once

#include "app/journal/store.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace afterword {

class Shelf final
{
public:
    void fill(Contents contents);

    [[nodiscard]] const std::vector<const Page *> &pages() const { return m_pages; }

    [[nodiscard]] const std::vector<const Page *> &bin() const { return m_bin; }

    [[nodiscard]] const Page *page(const Id &id) const;
    [[nodiscard]] std::vector<const Page *> pagesOf(QDate day) const;

    [[nodiscard]] const std::vector<Tag> &tags() const { return m_tags; }

    [[nodiscard]] const Tag *tag(const Id &id) const;
    [[nodiscard]] const Tag *tagNamed(const QString &name) const; ///< compared folded

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }

    [[nodiscard]] const Person *person(const Id &id) const;
    [[nodiscard]] const Person *personNamed(const QString &name) const;

    [[nodiscard]] const std::vector<LifeMark> &marks() const { return m_marks; }

    [[nodiscard]] const LifeMark *mark(const Id &id) const;

    [[nodiscard]] const QList<Moment> &unlocks() const { return m_unlocks; }

    [[nodiscard]] int damaged() const { return m_damaged; }

    /// True when it was not there before.
    bool put(const Page &page);
    bool put(const Tag &tag);
    bool put(const Person &person);
    bool put(const LifeMark &mark);
    bool removeMark(const Id &id);

private:
    struct IdHash
    {
        std::size_t operator()(const Id &id) const
        {
            return static_cast<std::size_t>(id.high ^ id.low);
        }
    };

    std::unordered_map<Id, std::unique_ptr<Page>, IdHash> m_byId; ///< addresses stay
    std::vector<const Page *> m_pages;
    std::vector<const Page *> m_bin;
    std::vector<Tag> m_tags;
    std::vector<Person> m_people;
    std::vector<LifeMark> m_marks;
    QList<Moment> m_unlocks;
    int m_damaged = 0;
};

} // namespace afterword
