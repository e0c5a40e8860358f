// SPDX-License-Identifier: GPL-3.0-or-later
// Reading Markdown one line at a time, for colour and layout only: nothing here changes a text.
// A journal's subset: headings, lists, checks, quotes, rules, fenced code; bold, italic, strike,
// code, links. Linear in the line's length, whatever is typed. Pure functions, any thread.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace afterword::markdown {

enum class Kind
{
    Blank,
    Text,
    Heading,
    Quote,
    Bullet, ///< - * +
    Number, ///< 1. 1)
    Check,  ///< - [ ] and - [x]
    Rule,   ///< ---
    Fence,  ///< ``` opens or closes code
    Code    ///< inside a fence
};

struct Line
{
    Kind kind = Kind::Text;
    int level = 0;         ///< Heading 1 … 6; Quote depth
    bool done = false;     ///< Check: ticked
    qsizetype mark = 0;    ///< where the marker starts; what is before it is indent
    qsizetype content = 0; ///< where the words start
};

[[nodiscard]] Line readLine(QStringView text, bool inCode);

enum Style : std::uint8_t
{
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,
    Link = 16,
    Marker = 32, ///< written by the person, hidden when read: ** ` [ ](…)
    Picture = 64
};

/// One stretch of equal styles (Style bits).
struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;
    unsigned styles = 0;

    friend bool operator==(const Run &, const Run &) = default;
};

/// The line from `from` on, without gaps, in order.
[[nodiscard]] std::vector<Run> readInline(QStringView text, qsizetype from);

} // namespace afterword::markdown
