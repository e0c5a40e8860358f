// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through secret UTF-8 without ever holding more of it than one grapheme: text is decoded
// on the stack, a few units at a time, and wiped. Pure functions, any thread.
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <string_view>

namespace afterword::secret {

/// One grapheme in UTF-16 on the stack; wiped when it goes.
class Grapheme final
{
public:
    Grapheme() = default;
    ~Grapheme();
    Grapheme(const Grapheme &) = delete;
    Grapheme &operator=(const Grapheme &) = delete;

    [[nodiscard]] QStringView view() const { return {m_units.data(), m_length}; }

    /// Reads the grapheme at byte `from`; returns the byte after it (`from` at the end of text).
    std::size_t read(std::string_view text, std::size_t from);

private:
    static constexpr qsizetype most = 32; ///< a longer pile of marks counts as several
    std::array<QChar, 40> m_units{};
    qsizetype m_length = 0;
};

[[nodiscard]] std::size_t nextGrapheme(std::string_view text, std::size_t from);
[[nodiscard]] std::size_t previousGrapheme(std::string_view text, std::size_t from);
/// Direction of the first strong letter.
[[nodiscard]] bool isRightToLeft(std::string_view text);

/// A code point in UTF-8; empty for half of a pair, control characters and line ends.
struct Utf8
{
    std::array<char, 4> bytes{};
    std::size_t length = 0;

    [[nodiscard]] std::string_view view() const { return {bytes.data(), length}; }
};

[[nodiscard]] Utf8 encode(char32_t sign);
/// The code point at byte `at`, which moves on. Bytes that are no UTF-8 are read as Latin 1.
[[nodiscard]] char32_t decode(std::string_view text, std::size_t &at);

} // namespace afterword::secret
