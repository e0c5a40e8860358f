// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spell_words.h"

#include "ui/shared/markdown_text.h"

#include <algorithm>

namespace afterword {

std::vector<spell::Word> wordsOfLine(const QString &text, bool inCode)
{
    using markdown::Kind;
    const markdown::Line line = markdown::readLine(text, inCode);
    if (line.kind == Kind::Blank || line.kind == Kind::Rule || line.kind == Kind::Fence
        || line.kind == Kind::Code)
        return {};
    const std::vector<markdown::Run> runs = markdown::readInline(text, line.content);
    constexpr unsigned hidden = markdown::Marker | markdown::Code;
    const bool plain = std::none_of(runs.begin(), runs.end(), [](const markdown::Run &run) {
        return (run.styles & hidden) != 0;
    });
    std::vector<spell::Word> words;
    if (plain) {
        words = spell::wordsOf(QStringView(text).sliced(line.content));
    } else {
        QString masked = text.sliced(line.content);
        for (const markdown::Run &run : runs) {
            if ((run.styles & hidden) != 0)
                std::fill_n(
                    masked.begin() + (run.start - line.content), run.length, QChar(spell::glue));
        }
        words = spell::wordsOf(masked);
    }
    for (spell::Word &word : words)
        word.start += line.content;
    return words;
}

} // namespace afterword
