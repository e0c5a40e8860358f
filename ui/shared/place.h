// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new journal is kept: a file name made from the shown name, in the person's documents, and
// never one that is taken. Pure but for looking whether a file exists. Thread: any.
#pragma once

#include <QString>

namespace afterword::place {

/// The name as a file name without ending: no separators, no leading dots, not too long.
[[nodiscard]] QString fileNameFor(const QString &shownName);
/// <documents>/<name>.afterword, or "<name> 2" … when that is taken.
[[nodiscard]] QString suggest(const QString &shownName);
/// `path`, with the ending added when missing and a number added when it is taken.
[[nodiscard]] QString freePath(const QString &path);
/// For reading: the home folder as ~, native separators.
[[nodiscard]] QString readable(const QString &path);

} // namespace afterword::place
