// SPDX-License-Identifier: GPL-3.0-or-later
// What Daylio's table and its backup share. Pure, any thread.
#pragma once

#include "app/exchange/format.h"

namespace afterword::exchange {

/// A first guess for the names of moods that the program brings along: 5 (rad) … 1 (awful); 0 for a
/// person's own word.
[[nodiscard]] int daylioGuess(const QString &mood);
/// Its notes are plain text with a few tags of HTML.
[[nodiscard]] QString daylioText(Draft &draft, const QString &note);

[[nodiscard]] Sure sniffDaylioBackup(Source &source);
[[nodiscard]] Status readDaylioBackup(Source &source, const ReadOptions &options, Intake &intake);

} // namespace afterword::exchange
