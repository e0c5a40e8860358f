// SPDX-License-Identifier: GPL-3.0-or-later
// Bundle: up to 512 pages in order, with their marks laid across: for each place of Marks one bit a
// page, side by side. So one look at a few cache lines says for all of them which cannot hold a
// needle, and only pages that may are read. What is known of them besides the text (names, words,
// marks of mood, kind, day) is laid across as well, and answers for itself. Arranged: all pages in
// bundles, newest first; changing it makes a new one that shares what has not changed, so that a
// search goes on in the old one. Values; any thread, each by one at a time, but what is const by
// several.
#pragma once

#include "app/search/learned.h"
#include "app/search/match.h"
#include "app/search/right_of_way.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace afterword::search {

/// A page and its marks, made off the GUI thread.
struct Folded
{
    FactsPtr facts;
    Marks marks;
};

[[nodiscard]] Folded withMarks(FactsPtr facts);

/// A query and the marks of what it looks for, made once for all bundles.
class Sieve final
{
public:
    explicit Sieve(Query query);

    [[nodiscard]] const Query &query() const { return m_query; }

private:
    friend class Bundle;
    Query m_query;
    /// As the query's clauses and terms; none where a term does not look for text.
    std::vector<std::vector<std::optional<MarkedNeedle>>> m_needles;
};

using Found = std::vector<std::pair<Id, QDate>>;

class Bundle final
{
public:
    static constexpr std::size_t most = Learned::pages;

    /// At most `most` pages, in order.
    explicit Bundle(const std::vector<FactsPtr> &pages);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    [[nodiscard]] const FactsPtr &at(std::size_t row) const { return m_rows[row].facts; }

    /// Where the page is, or would be.
    [[nodiscard]] std::size_t place(const Facts &facts) const;
    void insert(const Folded &page);
    void remove(std::size_t row);
    /// Adds the pages that satisfy the query.
    void look(const Sieve &sieve, Found &found) const;

private:
    /// A bit for each slot.
    using Lanes = Learned::Lanes;
    using Told = Learned::Told;

    struct Row
    {
        Id id;
        QDate day;
        FactsPtr facts;
        quint32 slot = 0;
    };

    /// A bit for each page that has this name, or number.
    struct Trait
    {
        Op op = Op::Has;
        QByteArray name; ///< of a tag, a person, a word, a kind, of what a page has
        int number = 0;  ///< pleasant, energy
        Lanes lanes{};
    };

    void mark(const Marks &marks, quint32 slot);
    void addTraits(const Facts &facts, quint32 slot);
    void addTrait(Op op, const QByteArray &name, int number, quint32 slot);
    /// Of a term that does not look for text.
    [[nodiscard]] Lanes having(const Term &term) const;
    [[nodiscard]] quint32 freeSlot() const;
    [[nodiscard]] quint64 having(const MarkedNeedle &needle, std::size_t lane) const;
    [[nodiscard]] Told tell(const Term &term, const std::optional<MarkedNeedle> &needle) const;
    [[nodiscard]] std::vector<Told> tellAll(const Sieve &sieve) const;
    [[nodiscard]] static Told sift(const Sieve &sieve, const std::vector<Told> &told);
    [[nodiscard]] static bool read(const Sieve &sieve, const Row &row, std::vector<Told> &told);
    void learn(const Sieve &sieve, const std::vector<Told> &told) const;

    std::vector<Row> m_rows;    ///< in order
    std::vector<Lanes> m_marks; ///< by place
    std::vector<Trait> m_traits;
    mutable Learned m_learned;
};

class Arranged final
{
public:
    /// On every core; `pages` are in order. Between two bundles it gives way, if told to what.
    [[nodiscard]] static Arranged of(const std::vector<FactsPtr> &pages,
                                     const RightOfWay *way = nullptr);

    /// Takes `old` out and puts `now` in; either may be missing.
    void change(const FactsPtr &old, const std::optional<Folded> &now);

    [[nodiscard]] const std::vector<std::shared_ptr<const Bundle>> &bundles() const
    {
        return m_bundles;
    }

private:
    [[nodiscard]] std::size_t bundleOf(const Facts &facts) const;

    std::vector<std::shared_ptr<const Bundle>> m_bundles; ///< none is empty
};

} // namespace afterword::search
