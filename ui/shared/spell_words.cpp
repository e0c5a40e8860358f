// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spell_words.h"

#include "ui/shared/markdown_text.h"

#include <algorithm>

namespace afterword {

namespace {

/// The line's words alone: marks are glue, and what has no words is blank.
QString spellMasked(const QString &text, bool inCode)
{
    using markdown::Kind;
    const markdown::Line line = markdown::readLine(text, inCode);
    if (line.kind == Kind::Blank || line.kind == Kind::Rule || line.kind == Kind::Fence
        || line.kind == Kind::Code)
        return {};
    const std::vector<markdown::Run> runs = markdown::readInline(text, line.content);
    constexpr unsigned hidden = markdown::Marker | markdown::Code;
    QString masked = text;
    std::fill_n(masked.begin(), line.content, QChar(u' '));
    for (const markdown::Run &run : runs) {
        if ((run.styles & hidden) != 0)
            std::fill_n(masked.begin() + run.start, run.length, QChar(spell::glue));
    }
    return masked;
}

} // namespace

void LineWords::read(const QString &line, bool lineInCode)
{
    if (text == line && inCode == lineInCode)
        return;
    QString now = spellMasked(line, lineInCode);
    words = spell::wordsAgain(now, masked, std::move(words));
    text = line;
    inCode = lineInCode;
    masked = std::move(now);
}

} // namespace afterword
