// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/scan.h"

#include "app/base/parallel.h"

namespace afterword::search {

namespace {

constexpr std::size_t scanBundles = 4; ///< looked through by one core in one go
constexpr std::size_t scanPiece = 512; ///< the same of pages that are not in bundles yet

constexpr qsizetype scanRoom = 0x4000; ///< bytes that most pages fit in when they are folded

} // namespace

Loose foldAll(const std::vector<Subject> &pages, const std::vector<QString> &texts)
{
    Loose made(pages.size());
    parallelPieces(pages.size(), 64, [&](std::size_t from, std::size_t to) {
        KeptFold room;
        room.folded.reserve(scanRoom);
        for (std::size_t i = from; i < to; ++i)
            made[i] = std::make_shared<const Facts>(makeFacts(pages[i], texts[i], room));
    });
    return made;
}

std::vector<Found> Scan::lookBundles() const
{
    const auto &bundles = arranged->bundles();
    const Sieve sieve(query);
    std::vector<Found> found(bundles.size());
    parallelPieces(bundles.size(), scanBundles, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to && !isStale(); ++i)
            bundles[i]->look(sieve, found[i]);
    });
    return found;
}

std::vector<Found> Scan::lookLoose() const
{
    std::vector<Found> found((loose->size() + scanPiece - 1) / scanPiece);
    parallelPieces(loose->size(), scanPiece, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to && !isStale(); ++i) {
            const Facts &facts = *(*loose)[i];
            if (matchesFacts(query, facts))
                found[from / scanPiece].emplace_back(facts.id, facts.day);
        }
    });
    return found;
}

Answer Scan::run() const
{
    const RightOfWay::Hold first(*way);
    Answer answer;
    answer.ticket = ticket;
    answer.query = query;
    answer.complete = complete;
    const std::vector<Found> all = arranged ? lookBundles() : lookLoose();
    std::size_t count = 0;
    for (const Found &found : all)
        count += found.size();
    answer.ids.reserve(count);
    for (const Found &found : all) {
        for (const auto &[id, day] : found)
            answer.add(id, day);
    }
    return answer;
}

} // namespace afterword::search
