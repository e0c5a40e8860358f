// SPDX-License-Identifier: GPL-3.0-or-later
// The help sheet: lines, numbers and five senses on one piece of paper, for a drawer or a friend.
// One document for the preview, the printer and a PDF. It names no program and holds nothing that
// was written; own people only when they were asked for. Thread: GUI.
#pragma once

#include "app/care/lines.h"
#include "app/care/support.h"
#include "ui/support/own_people.h"

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace afterword {

struct HelpSheet
{
    care::Shelf shelf;
    care::Support words;
    QString standing; ///< who has looked at the numbers
    QList<Helper> people;
};

/// In black on white.
[[nodiscard]] std::unique_ptr<QTextDocument> makeHelpSheet(const HelpSheet &sheet,
                                                           const Theme &theme);
/// A file only its owner can read; false when it could not be written.
[[nodiscard]] bool saveHelpSheet(const QString &path, const HelpSheet &sheet, const Theme &theme);
void printHelpSheet(QPagedPaintDevice &device, const HelpSheet &sheet, const Theme &theme);

} // namespace afterword
