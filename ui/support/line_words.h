// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of the list is put in words: for whom, when, in which language, and how well its
// number is known. Shared by the room, its pages and the printed sheet. Pure; any thread.
#pragma once

#include "app/care/lines.h"
#include "ui/support/number_row.h"

namespace afterword {

[[nodiscard]] NumberRow::What lineInWords(const care::Line &line);
[[nodiscard]] NumberRow::What emergencyInWords(const QList<care::EmergencyNumber> &numbers);
[[nodiscard]] NumberRow::What directoryInWords(const care::Directory &directory);
/// Seen where and when, or that nobody could check it.
[[nodiscard]] QString standingOf(const care::Line &line);
/// Of the whole list, honest about who has looked at it.
[[nodiscard]] QString standingOfAll(bool checkedByAPerson);
[[nodiscard]] QString standingOnPaper(bool checkedByAPerson);
/// The first number to call in an emergency; empty when there is none.
[[nodiscard]] QString firstNumber(const care::Shelf &shelf);

} // namespace afterword
