// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/bundle.h"

#include "app/base/parallel.h"
#include "app/journal/codec.h"

#include <algorithm>

namespace afterword::search {

namespace {

constexpr std::size_t bundleFresh = 448; ///< pages in a new one: room for some more
constexpr std::size_t bundleAhead = 8;   ///< texts called for before they are looked at

std::string_view bundleView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Asks the processor to bring this memory nearer.
void bundleFetch(const void *from, std::size_t size)
{
    for (std::size_t at = 0; at < size; at += 64)
        __builtin_prefetch(static_cast<const char *>(from) + at);
}

template <typename Lanes>
bool bundleHas(const Lanes &lanes, quint32 slot)
{
    return (lanes[slot / 64] >> (slot % 64) & 1U) != 0;
}

} // namespace

Folded withMarks(FactsPtr facts)
{
    Folded folded;
    folded.marks.add(bundleView(facts->folded));
    folded.facts = std::move(facts);
    return folded;
}

Sieve::Sieve(Query query)
    : m_query(std::move(query))
{
    for (const Clause &clause : m_query.all) {
        auto &needles = m_needles.emplace_back();
        for (const Term &term : clause.any) {
            needles.emplace_back();
            if (term.op == Op::Text)
                needles.back() = markNeedle(bundleView(term.folded));
        }
    }
}

Bundle::Bundle(const std::vector<FactsPtr> &pages)
    : m_marks(Marks::places)
{
    m_rows.reserve(most);
    for (const FactsPtr &facts : pages) {
        const auto slot = static_cast<quint32>(m_rows.size());
        Marks marks;
        marks.add(bundleView(facts->folded));
        mark(marks, slot);
        addTraits(*facts, slot);
        m_rows.push_back({facts->id, facts->day, facts, slot});
    }
}

void Bundle::mark(const Marks &marks, quint32 slot)
{
    marks.eachPlace(
        [&](std::size_t place) { m_marks[place][slot / 64] |= quint64{1} << (slot % 64); });
}

void Bundle::addTrait(Op op, const QByteArray &name, int number, quint32 slot)
{
    auto found = std::find_if(m_traits.begin(), m_traits.end(), [&](const Trait &trait) {
        return trait.op == op && trait.number == number && trait.name == name;
    });
    if (found == m_traits.end())
        found = m_traits.insert(found, Trait{op, name, number, {}});
    found->lanes[slot / 64] |= quint64{1} << (slot % 64);
}

void Bundle::addTraits(const Facts &facts, quint32 slot)
{
    for (const auto &[op, names] : {std::pair(Op::Tag, &facts.tags),
                                    std::pair(Op::Person, &facts.people),
                                    std::pair(Op::Feel, &facts.words)}) {
        for (const QByteArray &name : *names)
            addTrait(op, name, 0, slot);
    }
    for (const auto &[pleasant, energy] : facts.moods) {
        addTrait(Op::Mood, {}, pleasant, slot);
        addTrait(Op::Energy, {}, energy, slot);
    }
    addTrait(Op::Kind, codec::kindName(facts.kind), 0, slot);
    for (const char *what : {"picture", "file", "mood", "text"}) {
        if (hasWhat(facts, what))
            addTrait(Op::Has, what, 0, slot);
    }
}

Bundle::Lanes Bundle::having(const Term &term) const
{
    Lanes lanes{};
    for (const Trait &trait : m_traits) {
        if (trait.op != term.op || !hasTrait(term, trait.name, trait.number))
            continue;
        for (std::size_t lane = 0; lane < lanes.size(); ++lane)
            lanes[lane] |= trait.lanes[lane];
    }
    if (term.op == Op::After || term.op == Op::Before || term.op == Op::On) {
        for (const Row &row : m_rows) {
            if (isWithin(term, row.day))
                lanes[row.slot / 64] |= quint64{1} << (row.slot % 64);
        }
    }
    return lanes;
}

quint32 Bundle::freeSlot() const
{
    std::vector<bool> used(most);
    for (const Row &row : m_rows)
        used[row.slot] = true;
    return static_cast<quint32>(std::find(used.begin(), used.end(), false) - used.begin());
}

std::size_t Bundle::place(const Facts &facts) const
{
    const auto at = std::lower_bound(
        m_rows.begin(), m_rows.end(), facts, [](const Row &row, const Facts &wanted) {
            return isNewer(*row.facts, wanted);
        });
    return static_cast<std::size_t>(at - m_rows.begin());
}

void Bundle::insert(const Folded &page)
{
    m_learned.forget();
    const quint32 slot = freeSlot();
    mark(page.marks, slot);
    addTraits(*page.facts, slot);
    const auto row = static_cast<std::ptrdiff_t>(place(*page.facts));
    m_rows.insert(m_rows.begin() + row, {page.facts->id, page.facts->day, page.facts, slot});
}

void Bundle::remove(std::size_t row)
{
    m_learned.forget();
    const quint32 slot = m_rows[row].slot;
    for (Lanes &lanes : m_marks)
        lanes[slot / 64] &= ~(quint64{1} << (slot % 64));
    for (Trait &trait : m_traits)
        trait.lanes[slot / 64] &= ~(quint64{1} << (slot % 64));
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
}

/// Which of the 64 pages of a lane bear all marks of a needle.
quint64 Bundle::having(const MarkedNeedle &needle, std::size_t lane) const
{
    quint64 all = ~quint64{0};
    for (const quint32 place : needle.places)
        all &= m_marks[place][lane];
    return all;
}

/// What is known of a term before any page is read.
Bundle::Told Bundle::tell(const Term &term, const std::optional<MarkedNeedle> &needle) const
{
    if (!needle) {
        const Lanes has = having(term);
        return {has, has};
    }
    if (!needle->certain) {
        if (const auto known = m_learned.of(term.folded))
            return *known;
    }
    Told told;
    for (std::size_t lane = 0; lane < told.possible.size(); ++lane)
        told.possible[lane] = having(*needle, lane);
    if (needle->certain)
        told.certain = told.possible;
    return told;
}

/// Of each term, in order.
std::vector<Bundle::Told> Bundle::tellAll(const Sieve &sieve) const
{
    std::vector<Told> told;
    for (std::size_t c = 0; c < sieve.m_needles.size(); ++c) {
        for (std::size_t t = 0; t < sieve.m_needles[c].size(); ++t)
            told.push_back(tell(sieve.m_query.all[c].any[t], sieve.m_needles[c][t]));
    }
    return told;
}

/// The query over all pages at once; "not" turns possible and certain round.
Bundle::Told Bundle::sift(const Sieve &sieve, const std::vector<Told> &told)
{
    Told all;
    all.possible.fill(~quint64{0});
    all.certain.fill(~quint64{0});
    auto next = told.begin();
    for (const Clause &clause : sieve.m_query.all) {
        Told any;
        for (const Term &term : clause.any) {
            for (std::size_t lane = 0; lane < any.possible.size(); ++lane) {
                any.possible[lane] |= term.negated ? ~next->certain[lane] : next->possible[lane];
                any.certain[lane] |= term.negated ? ~next->possible[lane] : next->certain[lane];
            }
            ++next;
        }
        for (std::size_t lane = 0; lane < all.possible.size(); ++lane) {
            all.possible[lane] &= any.possible[lane];
            all.certain[lane] &= any.certain[lane];
        }
    }
    return all;
}

/// Whether one page satisfies the query. Reads it for what is not known of it, and notes that.
bool Bundle::read(const Sieve &sieve, const Row &row, std::vector<Told> &told)
{
    const quint64 bit = quint64{1} << (row.slot % 64);
    const std::size_t lane = row.slot / 64;
    bool all = true;
    auto next = told.begin();
    for (const Clause &clause : sieve.m_query.all) {
        bool any = false;
        for (const Term &term : clause.any) {
            Told &known = *next++;
            if (any || !all)
                continue;
            if ((known.possible[lane] & bit) != 0 && (known.certain[lane] & bit) == 0) {
                if (findBytes(bundleView(row.facts->folded), bundleView(term.folded))
                    != std::string_view::npos)
                    known.certain[lane] |= bit;
                else
                    known.possible[lane] &= ~bit;
            }
            any = ((known.certain[lane] & bit) != 0) != term.negated;
        }
        all = all && any;
    }
    return all;
}

void Bundle::learn(const Sieve &sieve, const std::vector<Told> &told) const
{
    auto next = told.begin();
    for (std::size_t c = 0; c < sieve.m_needles.size(); ++c) {
        for (std::size_t t = 0; t < sieve.m_needles[c].size(); ++t, ++next) {
            const std::optional<MarkedNeedle> &needle = sieve.m_needles[c][t];
            if (needle && !needle->certain)
                m_learned.keep(sieve.m_query.all[c].any[t].folded, *next);
        }
    }
}

void Bundle::look(const Sieve &sieve, Found &found) const
{
    std::vector<Told> told = tellAll(sieve);
    const Told sifted = sift(sieve, told);
    std::vector<const Row *> maybe;
    maybe.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        if (bundleHas(sifted.possible, row.slot))
            maybe.push_back(&row);
    }
    // Pages lie anywhere in memory, so those to be read are called for a few places ahead: first
    // what is known of them, then their text.
    const auto isRead = [&](std::size_t i) {
        return i < maybe.size() && !bundleHas(sifted.certain, maybe[i]->slot);
    };
    for (std::size_t i = 0; i < maybe.size(); ++i) {
        if (isRead(i + 2 * bundleAhead))
            bundleFetch(maybe[i + 2 * bundleAhead]->facts.get(), 128);
        if (isRead(i + bundleAhead))
            bundleFetch(maybe[i + bundleAhead]->facts->folded.constData(), 128);
        if (!isRead(i) || read(sieve, *maybe[i], told))
            found.emplace_back(maybe[i]->id, maybe[i]->day);
    }
    learn(sieve, told);
}

Arranged Arranged::of(const std::vector<FactsPtr> &pages, const RightOfWay *way)
{
    Arranged all;
    all.m_bundles.resize((pages.size() + bundleFresh - 1) / bundleFresh);
    quietPieces(pages.size(), bundleFresh, [&](std::size_t from, std::size_t to) {
        if (way != nullptr)
            way->giveWay();
        all.m_bundles[from / bundleFresh] = std::make_shared<const Bundle>(
            std::vector<FactsPtr>(pages.begin() + static_cast<std::ptrdiff_t>(from),
                                  pages.begin() + static_cast<std::ptrdiff_t>(to)));
    });
    return all;
}

/// The bundle that a page is in, or would be.
std::size_t Arranged::bundleOf(const Facts &facts) const
{
    const auto after = std::upper_bound(
        m_bundles.begin(), m_bundles.end(), facts, [](const Facts &wanted, const auto &bundle) {
            return isNewer(wanted, *bundle->at(0));
        });
    return after == m_bundles.begin() ? 0 : static_cast<std::size_t>(after - m_bundles.begin()) - 1;
}

void Arranged::change(const FactsPtr &old, const std::optional<Folded> &now)
{
    if (old && !m_bundles.empty()) {
        const std::size_t at = bundleOf(*old);
        const std::size_t row = m_bundles[at]->place(*old);
        if (row < m_bundles[at]->size() && m_bundles[at]->at(row)->id == old->id) {
            auto changed = std::make_shared<Bundle>(*m_bundles[at]);
            changed->remove(row);
            if (changed->size() > 0)
                m_bundles[at] = std::move(changed);
            else
                m_bundles.erase(m_bundles.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    if (!now)
        return;
    if (m_bundles.empty()) {
        m_bundles.push_back(std::make_shared<const Bundle>(std::vector<FactsPtr>{now->facts}));
        return;
    }
    std::size_t at = bundleOf(*now->facts);
    if (m_bundles[at]->size() == Bundle::most) {
        std::vector<FactsPtr> halves[2];
        for (std::size_t row = 0; row < Bundle::most; ++row)
            halves[row < Bundle::most / 2 ? 0 : 1].push_back(m_bundles[at]->at(row));
        m_bundles[at] = std::make_shared<const Bundle>(halves[0]);
        m_bundles.insert(m_bundles.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                         std::make_shared<const Bundle>(halves[1]));
        at = bundleOf(*now->facts);
    }
    auto changed = std::make_shared<Bundle>(*m_bundles[at]);
    changed->insert(*now);
    m_bundles[at] = std::move(changed);
}

} // namespace afterword::search
