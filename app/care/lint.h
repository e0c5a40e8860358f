// SPDX-License-Identifier: GPL-3.0-or-later
// The wording lint: what no sentence of ours may say, and how hard a text is to read. Tests run it
// over every prompt, gloss and tr() string; it never sees what a person writes.
// English only. Pure functions, any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace afterword::care {

/// Every banned word, phrase or mark in the text, lower-cased, in the order of the rules: orders
/// and verdicts (why, should, must …), diagnoses, gendered or assuming words for another person,
/// praise and streaks, idioms that do not translate, exclamation marks.
[[nodiscard]] QStringList bannedWords(QStringView text);

/// Words as the formulas count them: letters, digits and inner apostrophes. Mnemonics ("&File") and
/// tags are taken out first; a hyphen parts two words.
[[nodiscard]] QStringList wordsOf(QStringView text);

/// Sentences end at . ? ! … before a blank and at line ends. An ellipsis before a small letter is a
/// gap to fill in and ends nothing. Sentences without a word are left out.
[[nodiscard]] QStringList sentencesOf(QStringView text);

/// Words of the longest sentence; 0 for none.
[[nodiscard]] int longestSentence(QStringView text);

/// By rule and a short table of exceptions; at least 1 for a word.
[[nodiscard]] int syllables(QStringView word);

/// 0.39 words/sentence + 11.8 syllables/word - 15.59, a US school grade.
/// Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75, Naval Technical
/// Training Command. 0 for a text without words; short plain texts give less than 0.
[[nodiscard]] double fleschKincaidGrade(QStringView text);

/// The same over the sentences of at least four words: the formula says nothing useful about "Open"
/// or "Recovery sheet". 0 when there is none.
[[nodiscard]] double readingGrade(QStringView text);

} // namespace afterword::care
