// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words of a text that a dictionary can be asked about. Left out, since a mark would only
// scold: what has digits, @ or underscores, addresses and abbreviations with dots, hashtags, all
// capitals, capitals inside a word, and scripts that write without blanks. Linear, pure, any
// thread.
#pragma once

#include <QChar>
#include <QString>

#include <vector>

namespace afterword::spell {

struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QChar::Script script = QChar::Script_Latin; ///< all its letters are of this one

    friend bool operator==(const Word &, const Word &) = default;
};

/// Put in place of what is no text, as Markdown's marks: a word that goes on behind it is no word
/// by itself ("un**done**") and is left out.
inline constexpr char16_t glue = 0x0001;

/// In order. Words joined by hyphens are one word; apostrophes stand inside, never at an end.
[[nodiscard]] std::vector<Word> wordsOf(QStringView text);

/// wordsOf() a text of which another version was read: only what stands between the blanks round a
/// change is read again.
[[nodiscard]] std::vector<Word>
wordsAgain(QStringView text, QStringView before, std::vector<Word> known);

/// The parts of a word between its hyphens; empty when it has none.
[[nodiscard]] std::vector<Word> hyphenParts(QStringView text, const Word &word);

} // namespace afterword::spell
