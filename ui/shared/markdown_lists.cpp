// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownEdit: lists and quotes that go on by themselves, and boxes to tick.
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_text.h"
#include "ui/shared/picture_lines.h"

#include <QMouseEvent>
#include <QTextBlock>
#include <QTextCursor>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listBox = 3;      ///< "[ ]"
constexpr qsizetype listBoxAfter = 2; ///< past "- "

bool listInCode(const QTextBlock &block)
{
    return block.previous().isValid() && block.previous().userState() > 0;
}

/// What the next line begins with, and where this one's words start.
struct ListStart
{
    QString prefix;
    qsizetype content = 0;
    qsizetype quoted = 0; ///< how much of the prefix is quote marks
};

ListStart listStart(const QString &text)
{
    using markdown::Kind;
    const markdown::Line line = markdown::readLine(text, false);
    QString mark = text.mid(line.mark, 2);
    switch (line.kind) {
    case Kind::Quote: {
        ListStart start;
        start.quoted = line.content;
        const ListStart inner = listStart(text.mid(line.content));
        start.prefix = text.left(line.content) + inner.prefix;
        start.content = line.content + inner.content;
        return start;
    }
    case Kind::Check:
        mark += "[ ] "_L1;
        break;
    case Kind::Number: {
        const QString whole = text.mid(line.mark, line.content - line.mark).trimmed();
        mark = QString::number(whole.chopped(1).toInt() + 1) % whole.back() % QChar(u' ');
        break;
    }
    case Kind::Bullet:
        break;
    case Kind::Blank:
    case Kind::Text:
    case Kind::Heading:
    case Kind::Rule:
    case Kind::Fence:
    case Kind::Code:
        return {};
    }
    return {text.left(line.mark) + mark, line.content, 0};
}

} // namespace

bool MarkdownEdit::continueList()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isReadOnly() || cursor.hasSelection() || listInCode(block)) {
        return false;
    }
    const QString text = block.text();
    const ListStart start = listStart(text);
    if (start.prefix.isEmpty() || cursor.positionInBlock() < start.content) {
        return false;
    }
    if (QStringView(text).mid(start.content).trimmed().isEmpty()) {
        // An item left empty ends the list; one within a quote leaves the quote.
        const bool inQuote = start.quoted > 0 && start.content > start.quoted;
        cursor.setPosition(block.position() + (inQuote ? static_cast<int>(start.quoted) : 0));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u'\n' + start.prefix, QTextCharFormat());
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void MarkdownEdit::toggleCheck()
{
    using markdown::Kind;
    if (isReadOnly()) {
        return;
    }
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextCursor hand(document());
    hand.beginEditBlock();
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const markdown::Line line = markdown::readLine(block.text(), listInCode(block));
        const int mark = block.position() + static_cast<int>(line.mark);
        if (line.kind == Kind::Check) {
            hand.setPosition(mark + 3);
            hand.setPosition(mark + 4, QTextCursor::KeepAnchor);
            hand.insertText(line.done ? u" "_s : u"x"_s, QTextCharFormat());
        } else if (line.kind == Kind::Bullet) {
            hand.setPosition(mark + static_cast<int>(listBoxAfter));
            hand.insertText(u"[ ] "_s, QTextCharFormat());
        } else if (line.kind == Kind::Text || (line.kind == Kind::Blank && first == last)) {
            hand.setPosition(mark);
            hand.insertText(u"- [ ] "_s, QTextCharFormat());
        }
        if (block == last) {
            break;
        }
    }
    hand.endEditBlock();
    ensureCursorVisible();
}

QTextBlock MarkdownEdit::boxAt(QPoint point) const
{
    const QTextCursor at = cursorForPosition(point);
    const QTextBlock block = at.block();
    const markdown::Line line = markdown::readLine(block.text(), listInCode(block));
    if (line.kind != markdown::Kind::Check) {
        return {};
    }
    QTextCursor edge(document());
    edge.setPosition(block.position() + static_cast<int>(line.mark + listBoxAfter));
    QRect box = cursorRect(edge);
    edge.setPosition(edge.position() + static_cast<int>(listBox));
    box = box.united(cursorRect(edge));
    return box.contains(point) ? block : QTextBlock();
}

void MarkdownEdit::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    const bool held = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool link = held && !addressAt(cursorForPosition(point)).isEmpty();
    const bool box = event->buttons() == Qt::NoButton && !isReadOnly() && boxAt(point).isValid();
    const bool picture =
        m_pictures != nullptr && m_pictures->under(*this, event->position()) != nullptr;
    viewport()->setCursor(link || box || picture ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace afterword
