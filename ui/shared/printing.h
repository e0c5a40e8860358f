// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a printer: asked once, since the printing system keeps a copy (vault.md 2.8), then
// Qt's own dialog, which runs no loop. Thread: GUI.
#pragma once

#include "ui/theme.h"

#include <QString>

#include <functional>
#include <memory>

class QPageSize;
class QPrinter;
class QWidget;

namespace afterword {

/// Asks whether the printing system may have a copy.
void askToPrint(const Theme &theme,
                QWidget *parent,
                const QString &title,
                std::function<void()> then);

/// `then` gets the printer that was chosen; not called when the dialog is closed. `name` is what
/// the printing system lists, `parent` is where the dialog stands and what it ends with. `paper`
/// may be invalid: then it is what the printer holds.
void choosePrinter(QWidget *parent,
                   const QString &name,
                   const QPageSize &paper,
                   std::function<void(const std::shared_ptr<QPrinter> &)> then);

} // namespace afterword
