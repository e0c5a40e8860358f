// SPDX-License-Identifier: GPL-3.0-or-later
// Marks: a page of 250 words has some 250 different pairs of bytes and 700 triples, so a quarter to
// a third of the tables is marked, and a needle of five letters (three triples) passes by chance in
// one page of thirty. A very long page has all marks; then it is read, as without them.
#include "app/search/match.h"

namespace afterword::search {

namespace {

constexpr quint32 marksBytes = 256;
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

static_assert(marksBytes + marksPairs + marksTriples == Marks::places);

struct MarksPair
{
    quint32 place = 0;  ///< bytes, pairs and triples lie one after the other
    bool alone = false; ///< no other pair has this place
};

MarksPair marksPair(quint32 key)
{
    const quint32 one = marksLetter[key >> 8U & 0xffU];
    const quint32 two = marksLetter[key & 0xffU];
    if (one < marksLetters && two < marksLetters)
        return {marksBytes + one * marksLetters + two, true};
    constexpr quint32 own = marksLetters * marksLetters;
    return {marksBytes + own + marksHash(key & 0xffffU, marksPairs - own), false};
}

quint32 marksTriple(quint32 key)
{
    return marksBytes + marksPairs + marksHash(key & 0xffffffU, marksTriples);
}

quint32 marksNext(quint32 key, char byte)
{
    return key << 8U | static_cast<unsigned char>(byte);
}

} // namespace

void Marks::add(std::string_view text)
{
    const auto set = [this](quint32 place) { m_bits[place / 64] |= quint64{1} << (place % 64); };
    quint32 key = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        key = marksNext(key, text[i]);
        set(key & 0xffU);
        if (i >= 1)
            set(marksPair(key).place);
        if (i >= 2)
            set(marksTriple(key));
    }
}

MarkedNeedle markNeedle(std::string_view needle)
{
    MarkedNeedle marked;
    marked.certain = needle.size() <= 1;
    quint32 key = 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        key = marksNext(key, needle[i]);
        if (needle.size() == 1)
            marked.places.push_back(key & 0xffU);
        if (i >= 1) { // of a longer needle too: a pair of letters shares its place with no other
            const MarksPair pair = marksPair(key);
            marked.places.push_back(pair.place);
            marked.certain = needle.size() == 2 && pair.alone;
        }
        if (i >= 2)
            marked.places.push_back(marksTriple(key));
    }
    return marked;
}

Marks::Held Marks::look(std::string_view needle) const
{
    const MarkedNeedle marked = markNeedle(needle);
    for (const quint32 place : marked.places) {
        if ((m_bits[place / 64] >> (place % 64) & 1U) == 0)
            return Held::No;
    }
    return marked.certain ? Held::Yes : Held::Maybe;
}

} // namespace afterword::search
