// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as it is kept in `values` of a page or run: a number, a text or a list (rulings.md).
//
//   Text     texts {text}, or one for each box          "text" or ["", "…"]
//   List     texts, the lines                           ["…"]
//   Two      texts {left, right}                        ["…", "…"]
//   Slider   numbers, a line's sliders one after another  7, [7, null] or [[7, 2], [null, 3]]
//   Choice   texts, keys; "own:…" for own words         "key" or ["key", "own:…"]
//   PerLine  texts, a key for each line or empty        ["key", ""]
//   Plan     texts, one for each gap                    ["…", ""]
//   Date     texts {"YYYY-MM-DD"}                       "2026-03-29"
//   Pad      numbers {pleasant, energy}; texts, keys    [2, -1, "calm"] or [null, null, "calm"]
//
// Pure functions, any thread.
#pragma once

#include "app/reflect/path.h"

namespace afterword::reflect {

/// True when nothing was said: no number, no text but blanks.
[[nodiscard]] bool isBlank(const Answer &answer);

/// Malformed when a number is off its scale, a key is none of the step's or a count is off.
/// `lines` are those of the list that a step with `per` looks at.
[[nodiscard]] Status checkAnswer(const Step &step, const Answer &answer, const QStringList &lines);

[[nodiscard]] QJsonValue toJson(const Step &step, const Answer &answer);
/// Malformed for a value of another shape; ranges and keys are checkAnswer's.
[[nodiscard]] Result<Answer> answerFromJson(const Step &step, const QJsonValue &value);

/// The answer of a step with `per`, moved along when the lines it belongs to have changed: what was
/// said of a line stays with it; a line that was reworded in its place keeps its answer too.
[[nodiscard]] Answer moveLines(const Step &step,
                               const Answer &answer,
                               const QStringList &before,
                               const QStringList &now);

/// The keys of a choice after a tap on one of them: the old one goes where only one may be chosen,
/// "none of these" and the others take each other away, and a tap beyond `most` does nothing.
[[nodiscard]] QStringList tapped(const Step &step, const QStringList &keys, const QString &key);

/// Own words among the keys of a choice.
[[nodiscard]] QString ownKey(const QString &words);
[[nodiscard]] bool isOwnKey(const QString &key);
[[nodiscard]] QString ownWords(const QString &key);

} // namespace afterword::reflect
