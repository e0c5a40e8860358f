// SPDX-License-Identifier: GPL-3.0-or-later
// The day log, "What I did today": short lines that begin with the time, in a list. It stays plain
// Markdown: "- 21:14 made soup". Enter begins a line with the time it is; Enter in a line with
// nothing but a time ends the list. Pure but for lineBreak(). Thread: GUI.
#pragma once

#include <QString>
#include <QTime>

class QTextEdit;

namespace afterword::daylog {

/// A line with a time and nothing else.
[[nodiscard]] QString entry(QTime now);
[[nodiscard]] bool isEmptyEntry(QStringView line);
/// Nothing but empty entries and blanks.
[[nodiscard]] bool isBlank(QStringView text);
/// What Enter does at the caret. One undo step.
void lineBreak(QTextEdit &editor, QTime now);

} // namespace afterword::daylog
