// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, urges, paths in progress and decks on the shelf.
#include "app/journal/shelf_lists.h"

namespace afterword {

namespace {

/// Newest first by when they were made, so that nothing jumps while it is written.
template <typename Value>
bool shelfLater(const Value &a, const Value &b)
{
    return a.created == b.created ? b.id < a.id : b.created < a.created;
}

bool shelfLaterUrge(const Urge &a, const Urge &b)
{
    return a.at == b.at ? b.id < a.id : b.at < a.at;
}

template <typename Value>
std::optional<BatchRecord> shelfCopy(const Value *value)
{
    return value != nullptr ? std::optional<BatchRecord>(*value) : std::nullopt;
}

} // namespace

void Shelf::fillLetters(Contents &contents)
{
    m_letters = std::move(contents.letters);
    m_urges = std::move(contents.urges);
    m_runs = std::move(contents.runs);
    m_decks = std::move(contents.decks);
    std::sort(m_letters.begin(), m_letters.end(), shelfLater<Letter>);
    std::sort(m_urges.begin(), m_urges.end(), shelfLaterUrge);
    std::sort(m_runs.begin(), m_runs.end(), shelfLater<PathRun>);
    std::sort(m_decks.begin(), m_decks.end(), shelfByName<Deck>);
}

const Letter *Shelf::letter(const Id &id) const
{
    return shelfFind(m_letters, id);
}

const Urge *Shelf::urge(const Id &id) const
{
    return shelfFind(m_urges, id);
}

const PathRun *Shelf::run(const Id &id) const
{
    return shelfFind(m_runs, id);
}

const Deck *Shelf::deck(const Id &id) const
{
    return shelfFind(m_decks, id);
}

std::optional<BatchRecord> Shelf::withBody(const Id &id) const
{
    if (auto found = shelfCopy(letter(id)))
        return found;
    if (auto found = shelfCopy(run(id)))
        return found;
    return shelfCopy(deck(id));
}

bool Shelf::put(const Letter &letter)
{
    return shelfPut(m_letters, letter, shelfLater<Letter>);
}

bool Shelf::put(const Urge &urge)
{
    return shelfPut(m_urges, urge, shelfLaterUrge);
}

bool Shelf::put(const PathRun &run)
{
    return shelfPut(m_runs, run, shelfLater<PathRun>);
}

bool Shelf::put(const Deck &deck)
{
    return shelfPut(m_decks, deck, shelfByName<Deck>);
}

bool Shelf::removeLetters(RecordType type, const Id &id)
{
    if (type == RecordType::Letter)
        return shelfTakeOut(m_letters, id);
    if (type == RecordType::Urge)
        return shelfTakeOut(m_urges, id);
    if (type == RecordType::Run)
        return shelfTakeOut(m_runs, id);
    return type == RecordType::Deck && shelfTakeOut(m_decks, id);
}

} // namespace afterword
