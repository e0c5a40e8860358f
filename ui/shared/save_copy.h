// SPDX-License-Identifier: GPL-3.0-or-later
// Writing one file of a page outside the vault: asked once, since the copy can be read by anyone.
// And what a person reads when a file could not go in or out. Thread: GUI.
#pragma once

#include "app/journal/journal.h"
#include "ui/theme.h"

#include <functional>

class QWidget;

namespace afterword {

/// Asks, lets a place be chosen, writes. `told` gets the sentence to show when it is done.
void saveCopy(const Theme &theme,
              QWidget *parent,
              Journal &journal,
              const Attachment &file,
              const std::function<void(const QString &)> &told);

/// A file that did not get into a page: what happened, and what can be done.
[[nodiscard]] QString addingTrouble(const Error &error, const QString &name);
/// A copy that could not be written.
[[nodiscard]] QString savingCopyTrouble(const Error &error, const QString &name);

} // namespace afterword
