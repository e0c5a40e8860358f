// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over folded text at memory speed. A key typed into the search looks through some 60 MB,
// and the C library's memmem() takes four frames for a needle of two letters. Here sixteen places
// are tried at once by the two rarest bytes of the needle; what passes is compared in full.
#include "app/search/match.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace afterword::search {

namespace {

#ifdef __SSE2__

/// How common a byte is in folded text of most languages; what is not listed is rare.
constexpr std::array<unsigned char, 256> findCommon = [] {
    std::array<unsigned char, 256> rank{};
    constexpr std::string_view order = "zqjxkvbypgwfmculdrhsnioate ";
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[static_cast<unsigned char>(order[i])] = static_cast<unsigned char>(i + 1);
    // Lead bytes say little, since each alphabet has but a few.
    for (std::size_t lead = 0xc0; lead < 0x100; ++lead)
        rank[lead] = 24;
    return rank;
}();

struct FindAnchors
{
    std::size_t first = 0; ///< positions of the two rarest bytes in the needle, first < second
    std::size_t second = 0;
};

FindAnchors findAnchors(std::string_view needle)
{
    const auto rank = [&needle](std::size_t at) {
        return findCommon[static_cast<unsigned char>(needle[at])];
    };
    std::size_t best = 0;
    for (std::size_t at = 1; at < needle.size(); ++at) {
        if (rank(at) < rank(best))
            best = at;
    }
    std::size_t other = best == 0 ? 1 : 0;
    for (std::size_t at = other + 1; at < needle.size(); ++at) {
        if (at != best && rank(at) < rank(other))
            other = at;
    }
    return {std::min(best, other), std::max(best, other)};
}

__m128i findLoad(const char *from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
}

std::size_t findTail(std::string_view hay, std::string_view needle, std::size_t from)
{
    const void *found = memmem(hay.data() + from, hay.size() - from, needle.data(), needle.size());
    return found == nullptr
               ? std::string_view::npos
               : static_cast<std::size_t>(static_cast<const char *>(found) - hay.data());
}

std::size_t findBlocks(std::string_view hay, std::string_view needle)
{
    const FindAnchors anchors = findAnchors(needle);
    const __m128i one = _mm_set1_epi8(needle[anchors.first]);
    const __m128i two = _mm_set1_epi8(needle[anchors.second]);
    std::size_t at = 0;
    for (; at + needle.size() + 16 <= hay.size(); at += 16) {
        const char *place = hay.data() + at;
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(findLoad(place + anchors.first), one),
                                           _mm_cmpeq_epi8(findLoad(place + anchors.second), two));
        for (auto bits = static_cast<unsigned>(_mm_movemask_epi8(both)); bits != 0;
             bits &= bits - 1) {
            const auto offset = static_cast<std::size_t>(std::countr_zero(bits));
            if (std::memcmp(place + offset, needle.data(), needle.size()) == 0)
                return at + offset;
        }
    }
    return findTail(hay, needle, at);
}

#endif

} // namespace

std::size_t findBytes(std::string_view hay, std::string_view needle)
{
    if (needle.empty())
        return 0;
    if (needle.size() > hay.size())
        return std::string_view::npos;
#ifdef __SSE2__
    if (needle.size() > 1)
        return findBlocks(hay, needle);
#endif
    const void *found = memmem(hay.data(), hay.size(), needle.data(), needle.size());
    return found == nullptr
               ? std::string_view::npos
               : static_cast<std::size_t>(static_cast<const char *>(found) - hay.data());
}

} // namespace afterword::search
