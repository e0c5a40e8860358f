// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/padding.h"

#include "app/vault/layout.h"

#include <array>
#include <bit>
#include <cstring>
#include <string_view>

namespace afterword::vault {

namespace {

constexpr std::size_t lengthSize = 4;
constexpr std::array<std::size_t, 8> headerClasses{
    512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};
// A little under powers of two, so that two of the first share a page and one of the second
// fills one.
constexpr std::array<std::size_t, 6> blobClasses{1984, 4016, 8128, 16320, 32704, 65472};

/// At memory speed: what was opened is whole, so how long this takes tells nothing that its length
/// does not (sodium_is_zero() took a ninth of reading all texts).
bool isZero(std::string_view bytes)
{
    return bytes.empty()
           || (bytes.front() == '\0'
               && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

/// Padmé: as many low bits zero as keeps the waste under 12 %.
std::size_t padmeSize(std::size_t size)
{
    const int exponent = 63 - std::countl_zero(std::uint64_t{size});
    const int kept = 32 - std::countl_zero(static_cast<std::uint32_t>(exponent));
    const std::size_t mask = (std::size_t{1} << (exponent - kept)) - 1;
    return (size + mask) & ~mask;
}

} // namespace

std::optional<std::size_t> paddedSize(Table table, std::size_t content)
{
    const bool header = table == Table::Header;
    if (content > (header ? maxHeaderContent : maxBlobContent))
        return std::nullopt;
    const std::size_t size = content + lengthSize;
    if (header) {
        for (const std::size_t one : headerClasses) {
            if (size <= one)
                return one;
        }
        return std::nullopt;
    }
    for (const std::size_t one : blobClasses) {
        if (size <= one)
            return one;
    }
    return padmeSize(size);
}

bool isPaddedSize(Table table, std::size_t size)
{
    return size > lengthSize && paddedSize(table, size - lengthSize) == size;
}

std::string pad(std::string_view content, std::size_t size)
{
    std::string plaintext(size, '\0');
    putLe(bytesOf(plaintext), static_cast<std::uint32_t>(content.size()));
    if (!content.empty())
        std::memcpy(plaintext.data() + lengthSize, content.data(), content.size());
    return plaintext;
}

bool unpad(Table table, std::string &plaintext)
{
    if (plaintext.size() < lengthSize)
        return false;
    const std::size_t content = getLe<std::uint32_t>(bytesOf(plaintext));
    if (paddedSize(table, content) != plaintext.size())
        return false;
    const std::size_t used = lengthSize + content;
    if (!isZero(std::string_view(plaintext).substr(used)))
        return false;
    plaintext.resize(lengthSize + content);
    plaintext.erase(0, lengthSize);
    return true;
}

} // namespace afterword::vault
