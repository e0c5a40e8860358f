// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/day_log.h"

#include "ui/shared/dates.h"
#include "ui/shared/when_panel.h"

#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace afterword::daylog {

using namespace Qt::StringLiterals;

QString entry(QTime now)
{
    return u"- "_s + shortTime(now) + u' ';
}

bool isEmptyEntry(QStringView line)
{
    return line.startsWith(u"- "_s) && timeFrom(line.mid(2).trimmed().toString()).has_value();
}

bool isBlank(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](QStringView line) {
        return line.trimmed().isEmpty() || isEmptyEntry(line);
    });
}

void lineBreak(QTextEdit &editor, QTime now)
{
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    if (!cursor.hasSelection() && isEmptyEntry(cursor.block().text())) {
        cursor.select(QTextCursor::BlockUnderCursor);
        const bool first = cursor.selectionStart() == 0;
        cursor.removeSelectedText();
        if (!first)
            cursor.insertBlock();
    } else {
        cursor.insertText(u'\n' + entry(now));
    }
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

} // namespace afterword::daylog
