// SPDX-License-Identifier: GPL-3.0-or-later
// Emoji in a document become small pictures, drawn from the system's colour font: a PDF shows that
// font as nothing. Where there is no such font the signs stay as they are. Thread: one job; needs a
// QGuiApplication.
#pragma once

#include <QStringView>

class QTextDocument;

namespace afterword::paper {

/// Whether this grapheme is shown in colour.
[[nodiscard]] bool isEmoji(QStringView grapheme);
void emojiToPictures(QTextDocument &document);

} // namespace afterword::paper
