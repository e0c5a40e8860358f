// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of changes with a notice that says so and can take it back. Thread: GUI.
#pragma once

#include "app/journal/journal.h"

#include <QObject>

#include <functional>

namespace afterword {

/// What a notice needs: the sentence, the name of the action, the action.
using Tell = std::function<void(
    const QString &text, const QString &action, const std::function<void()> &undo)>;

/// One commit. After it `tell` gets the sentence and an Undo that restores what was; when it fails,
/// what happened instead. `context` is whom to call back: nothing is told when it is gone.
void applyUndoably(
    Journal &journal, Batch batch, const QString &said, QObject *context, const Tell &tell);

} // namespace afterword
