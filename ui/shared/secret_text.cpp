// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/secret_text.h"

#include <QTextBoundaryFinder>

namespace afterword::secret {

namespace {

/// The compiler may not leave this out, although nobody reads the array again.
template <typename Array>
void secretWipe(Array &array)
{
    volatile auto *bytes = reinterpret_cast<volatile unsigned char *>(array.data());
    for (std::size_t i = 0; i < sizeof(array); ++i) {
        bytes[i] = 0;
    }
}

} // namespace

char32_t decode(std::string_view text, std::size_t &at)
{
    const auto byte = [&text](std::size_t i) -> char32_t {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const char32_t first = byte(at);
    std::size_t more = 0;
    char32_t sign = first;
    if (first >= 0xC2 && first < 0xE0) {
        more = 1;
        sign = first & 0x1F;
    } else if (first >= 0xE0 && first < 0xF0) {
        more = 2;
        sign = first & 0x0F;
    } else if (first >= 0xF0 && first < 0xF5) {
        more = 3;
        sign = first & 0x07;
    }
    for (std::size_t i = 1; i <= more; ++i) {
        const char32_t next = byte(at + i);
        if ((next & 0xC0) != 0x80) {
            more = 0;
            sign = first;
            break;
        }
        sign = (sign << 6) | (next & 0x3F);
    }
    at += 1 + more;
    return sign;
}

Utf8 encode(char32_t sign)
{
    Utf8 result;
    const auto put = [&result](char32_t byte) {
        result.bytes.at(result.length++) = static_cast<char>(static_cast<unsigned char>(byte));
    };
    const bool control = sign < 0x20 || (sign >= 0x7F && sign < 0xA0) || sign == 0x2028
                         || sign == 0x2029 || sign == 0xFFFC;
    if (control || sign > 0x10FFFF || (sign >= 0xD800 && sign < 0xE000)) {
        return result;
    }
    if (sign < 0x80) {
        put(sign);
    } else if (sign < 0x800) {
        put(0xC0 | (sign >> 6));
        put(0x80 | (sign & 0x3F));
    } else if (sign < 0x10000) {
        put(0xE0 | (sign >> 12));
        put(0x80 | ((sign >> 6) & 0x3F));
        put(0x80 | (sign & 0x3F));
    } else {
        put(0xF0 | (sign >> 18));
        put(0x80 | ((sign >> 12) & 0x3F));
        put(0x80 | ((sign >> 6) & 0x3F));
        put(0x80 | (sign & 0x3F));
    }
    return result;
}

Grapheme::~Grapheme()
{
    secretWipe(m_units);
}

std::size_t Grapheme::read(std::string_view text, std::size_t from)
{
    // Where each unit's code point ends, in bytes.
    std::array<std::size_t, 40> ends{};
    std::size_t at = from;
    qsizetype length = 0;
    while (at < text.size() && length < most) {
        const char32_t sign = decode(text, at);
        const auto put = [&](char16_t unit) {
            m_units.at(static_cast<std::size_t>(length)) = QChar(unit);
            ends.at(static_cast<std::size_t>(length)) = at;
            ++length;
        };
        if (QChar::requiresSurrogates(sign)) {
            put(QChar::highSurrogate(sign));
            put(QChar::lowSurrogate(sign));
        } else {
            put(static_cast<char16_t>(sign));
        }
    }
    m_length = 0;
    if (length == 0) {
        return from;
    }
    std::array<unsigned char, 256> attributes{};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               m_units.data(),
                               length,
                               attributes.data(),
                               qsizetype(attributes.size()));
    const qsizetype end = finder.toNextBoundary();
    m_length = end > 0 ? end : length;
    return ends.at(static_cast<std::size_t>(m_length - 1));
}

std::size_t nextGrapheme(std::string_view text, std::size_t from)
{
    Grapheme grapheme;
    return grapheme.read(text, from);
}

std::size_t previousGrapheme(std::string_view text, std::size_t from)
{
    // Only from the start is it known where flags and joined signs begin.
    std::size_t at = 0;
    for (std::size_t next = 0; next < from;) {
        at = next;
        next = nextGrapheme(text, at);
        if (next <= at) {
            break;
        }
    }
    return at;
}

bool isRightToLeft(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const QChar::Direction direction = QChar::direction(decode(text, at));
        if (direction == QChar::DirR || direction == QChar::DirAL) {
            return true;
        }
        if (direction == QChar::DirL) {
            return false;
        }
    }
    return false;
}

} // namespace afterword::secret
