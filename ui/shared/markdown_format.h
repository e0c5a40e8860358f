// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor and the reading pane share: from Markdown styles to character formats, and the
// mime data both copy. Thread: GUI.
#pragma once

#include "ui/shared/markdown_text.h"
#include "ui/shared/page_layout.h"
#include "ui/theme.h"

#include <QTextCharFormat>
#include <QTextCursor>

#include <vector>

class QMimeData;

namespace afterword::markdown {

[[nodiscard]] QTextCharFormat faceFormat(const Theme &theme, Face face);
/// `italics` is false in scripts that have no slanted hand.
void addStyles(const Theme &theme, unsigned styles, bool italics, QTextCharFormat &format);
/// Where emoji stand: they want their own font, or the text font draws them black and white.
[[nodiscard]] std::vector<Run> emojiRuns(const QString &text);
/// How a block lies that is shown as typed.
[[nodiscard]] BlockLook lookOfTyped(const Theme &theme, const QTextBlock &block);
/// Plain text, marked as a secret so that clipboard histories leave it out.
[[nodiscard]] QMimeData *secretMimeData(const QTextCursor &cursor);

} // namespace afterword::markdown
