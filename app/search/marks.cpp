// SPDX-License-Identifier: GPL-3.0-or-later
// Marks: a page of 250 words has some 250 different pairs of bytes and 700 triples, so a quarter to
// a third of the tables is marked, and a needle of five letters (three triples) passes by chance in
// one page of thirty. A very long page has all marks; then it is read, as without them.
#include "app/search/match.h"

namespace afterword::search {

namespace {

constexpr quint32 marksPairs = 1'024;
constexpr quint32 marksTriples = 2'048;
constexpr quint32 marksLetters = 27; ///< a … z and the blank: their pairs have a place each

/// Upper bits of a multiplicative hash: neighbours in the alphabet fall far apart.
constexpr quint32 marksHash(quint32 key, quint32 places)
{
    const quint32 mixed = key * 2'654'435'769U;
    return static_cast<quint32>((quint64{mixed} * places) >> 32U);
}

constexpr std::array<quint8, 256> marksLetter = [] {
    std::array<quint8, 256> letters{};
    letters.fill(marksLetters);
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        letters[c] = static_cast<quint8>(c - 'a');
    letters[static_cast<unsigned char>(' ')] = marksLetters - 1;
    return letters;
}();

struct MarksPair
{
    quint32 place = 0;
    bool alone = false; ///< no other pair has this place
};

MarksPair marksPair(quint32 key)
{
    const quint32 one = marksLetter[key >> 8U & 0xffU];
    const quint32 two = marksLetter[key & 0xffU];
    if (one < marksLetters && two < marksLetters)
        return {one * marksLetters + two, true};
    constexpr quint32 own = marksLetters * marksLetters;
    return {own + marksHash(key & 0xffffU, marksPairs - own), false};
}

quint32 marksTriple(quint32 key)
{
    return marksHash(key & 0xffffffU, marksTriples);
}

quint32 marksNext(quint32 key, char byte)
{
    return key << 8U | static_cast<unsigned char>(byte);
}

template <std::size_t Size>
void marksSet(std::array<quint64, Size> &table, quint32 place)
{
    table[place / 64] |= quint64{1} << (place % 64);
}

template <std::size_t Size>
bool marksHas(const std::array<quint64, Size> &table, quint32 place)
{
    return (table[place / 64] >> (place % 64) & 1U) != 0;
}

} // namespace

void Marks::add(std::string_view text)
{
    quint32 key = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        key = marksNext(key, text[i]);
        marksSet(m_bytes, key & 0xffU);
        if (i >= 1)
            marksSet(m_pairs, marksPair(key).place);
        if (i >= 2)
            marksSet(m_triples, marksTriple(key));
    }
}

Marks::Held Marks::look(std::string_view needle) const
{
    const auto certain = [](bool held) { return held ? Held::Yes : Held::No; };
    if (needle.empty())
        return Held::Yes;
    if (needle.size() == 1)
        return certain(marksHas(m_bytes, marksNext(0, needle[0])));
    if (needle.size() == 2) {
        const MarksPair pair = marksPair(marksNext(marksNext(0, needle[0]), needle[1]));
        const bool held = marksHas(m_pairs, pair.place);
        return held && !pair.alone ? Held::Maybe : certain(held);
    }
    quint32 key = 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        key = marksNext(key, needle[i]);
        if (i >= 2 && !marksHas(m_triples, marksTriple(key)))
            return Held::No;
    }
    return Held::Maybe;
}

} // namespace afterword::search
