// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownEdit: bold, italic and other marks round words, put on and taken off.
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_text.h"

#include <QTextBlock>
#include <QTextCursor>

#include <vector>

namespace afterword {

namespace {

struct MarkedRange
{
    int from = 0; ///< document positions, the words alone
    int to = 0;
    bool marked = false;
};

int markRun(const QString &text, int at, int step, QChar sign)
{
    int count = 0;
    while (at >= 0 && at < text.size() && text[at] == sign) {
        ++count;
        at += step;
    }
    return count;
}

/// Narrows [from, to) of the block to the words within blanks and marks; empty when none is left.
MarkedRange markedRange(const QTextBlock &block, int from, int to, const QString &mark)
{
    const QString text = block.text();
    const QChar sign = mark.front();
    while (from < to && text[from].isSpace()) {
        ++from;
    }
    while (to > from && text[to - 1].isSpace()) {
        --to;
    }
    const int lead = markRun(text, from, 1, sign);
    const int trail = markRun(text, to - 1, -1, sign);
    if (to - from > lead + trail) {
        from += lead;
        to -= trail;
    }
    const int around = qMin(markRun(text, from - 1, -1, sign), markRun(text, to, 1, sign));
    // Of three asterisks two are bold and one is italic.
    const bool single = mark.size() == 1 && sign == u'*';
    const bool marked = single ? around % 2 == 1 : around >= mark.size();
    return {block.position() + from, block.position() + to, marked};
}

std::vector<MarkedRange> markedRanges(const QTextCursor &cursor, const QString &mark)
{
    std::vector<MarkedRange> ranges;
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const auto line = markdown::readLine(block.text(), false);
        const int content = static_cast<int>(line.content);
        const int from = qMax(cursor.selectionStart() - block.position(), content);
        const int to = qMin(cursor.selectionEnd() - block.position(), block.length() - 1);
        if (from < to) {
            const MarkedRange range = markedRange(block, from, to, mark);
            if (range.from < range.to) {
                ranges.push_back(range);
            }
        }
    }
    return ranges;
}

/// No words here: an empty pair with the caret in it, or that pair away again.
void toggleEmptyPair(QTextCursor &cursor, const QString &mark)
{
    const int size = static_cast<int>(mark.size());
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    const bool pair = markRun(text, at - 1, -1, mark.front()) == size
                      && markRun(text, at, 1, mark.front()) == size;
    cursor.beginEditBlock();
    if (pair) {
        const int start = cursor.position() - size;
        cursor.setPosition(start);
        cursor.setPosition(start + 2 * size, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(mark + mark, QTextCharFormat());
        cursor.setPosition(cursor.position() - size);
    }
    cursor.endEditBlock();
}

/// Puts the mark around each range, or takes it away; returns how many changed.
int markRanges(QTextCursor &cursor,
               const std::vector<MarkedRange> &ranges,
               const QString &mark,
               bool remove)
{
    const int size = static_cast<int>(mark.size());
    int changed = 0;
    // From the last to the first, so that what is still to do stays where it is.
    for (std::size_t i = ranges.size(); i-- > 0;) {
        const MarkedRange &range = ranges[i];
        if (range.marked != remove)
            continue;
        ++changed;
        cursor.setPosition(range.to);
        if (remove) {
            cursor.setPosition(range.to + size, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            cursor.setPosition(range.from - size);
            cursor.setPosition(range.from, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else {
            cursor.insertText(mark, QTextCharFormat());
            cursor.setPosition(range.from);
            cursor.insertText(mark, QTextCharFormat());
        }
    }
    return changed;
}

} // namespace

void MarkdownEdit::toggleMark(const QString &mark)
{
    if (isReadOnly() || mark.isEmpty()) {
        return;
    }
    QTextCursor cursor = textCursor();
    const bool chosen = cursor.hasSelection();
    const int caret = cursor.position();
    if (!chosen) {
        cursor.select(QTextCursor::WordUnderCursor);
    }
    const std::vector<MarkedRange> ranges = markedRanges(cursor, mark);
    const QString words = cursor.selectedText();
    const bool anyWord =
        std::any_of(words.begin(), words.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    if (ranges.empty() || (!chosen && !anyWord)) {
        cursor = textCursor();
        cursor.clearSelection();
        toggleEmptyPair(cursor, mark);
        setTextCursor(cursor);
        return;
    }
    const bool remove = std::all_of(
        ranges.begin(), ranges.end(), [](const MarkedRange &range) { return range.marked; });
    const int size = static_cast<int>(mark.size());
    cursor.beginEditBlock();
    const int pairs = markRanges(cursor, ranges, mark, remove);
    cursor.endEditBlock();
    const int shift = remove ? -size : size;
    const bool firstChanged = ranges.front().marked == remove;
    const bool lastChanged = ranges.back().marked == remove;
    if (chosen) {
        cursor.setPosition(ranges.front().from + (firstChanged ? shift : 0));
        cursor.setPosition(ranges.back().to + shift * (2 * pairs - (lastChanged ? 1 : 0)),
                           QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(caret + shift);
    }
    setTextCursor(cursor);
}

} // namespace afterword
