// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/markdown_links.h"

#include "ui/shared/ask.h"
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>
#include <QUrl>

namespace afterword {

using namespace Qt::StringLiterals;

namespace markdown {

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownLink)
};

/// What stands between "](" and ")" after the words of a link.
void readAddress(const QString &text, LinkSpan &link)
{
    const qsizetype middle = link.start + link.length;
    link.whole = link.start;
    link.wholeLength = link.length;
    if (QStringView(text).mid(middle, 2) != u"](") {
        link.address = openableAddress(text.mid(link.start, link.length));
        return;
    }
    const qsizetype end = text.indexOf(u')', middle + 2);
    if (end < 0) {
        return;
    }
    link.whole = link.start - 1;
    link.wholeLength = end + 1 - link.whole;
    QString written = text.mid(middle + 2, end - middle - 2).trimmed();
    if (const qsizetype blank = written.indexOf(u' '); blank > 0) {
        written.truncate(blank); // a title may follow
    }
    if (written.startsWith(u'<') && written.endsWith(u'>')) {
        written = written.mid(1, written.size() - 2);
    }
    link.address = openableAddress(written);
}

} // namespace

std::vector<LinkSpan> readLinks(const QString &text)
{
    std::vector<LinkSpan> links;
    const Line line = readLine(text, false);
    for (const Run &run : readInline(text, line.content)) {
        if ((run.styles & Style::Link) == 0) {
            continue;
        }
        if (!links.empty() && links.back().start + links.back().length == run.start) {
            links.back().length += run.length; // bold within a link
            continue;
        }
        LinkSpan link;
        link.start = run.start;
        link.length = run.length;
        links.push_back(link);
    }
    for (LinkSpan &link : links) {
        readAddress(text, link);
    }
    return links;
}

QString openableAddress(const QString &written)
{
    const QUrl url(written.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
    const bool mail = scheme == "mailto"_L1 && !url.path().isEmpty();
    // Encoded, so that a name that only looks like another shows what it is.
    return web || mail ? QString::fromLatin1(url.toEncoded()) : QString();
}

void openAddress(const Theme &theme, QWidget *parent, const QString &address)
{
    if (openableAddress(address).isEmpty()) {
        return;
    }
    ask::Question question;
    const bool mail = address.startsWith("mailto:"_L1);
    question.title = LinkText::tr("Open this link?");
    question.text = address % u"\n\n"
                    % (mail ? LinkText::tr("Your mail program opens it, outside this journal.")
                            : LinkText::tr("Your browser opens it, outside this journal. It may "
                                           "keep a trace of it."));
    question.safe = LinkText::tr("Stay here");
    question.act = LinkText::tr("Open");
    ask::question(theme, parent, question, [address](bool yes) {
        if (yes) {
            QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
        }
    });
}

} // namespace markdown

QString MarkdownEdit::addressAt(const QTextCursor &at) const
{
    const QTextBlock block = at.block();
    if (block.previous().isValid() && block.previous().userState() > 0) {
        return {}; // code
    }
    const qsizetype place = at.position() - block.position();
    for (const markdown::LinkSpan &link : markdown::readLinks(block.text())) {
        if (place >= link.whole && place <= link.whole + link.wholeLength) {
            return link.address;
        }
    }
    return {};
}

void MarkdownEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const bool hadSelection = textCursor().hasSelection();
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || hadSelection || textCursor().hasSelection()) {
        return;
    }
    const QPoint point = event->position().toPoint();
    if (event->modifiers() == Qt::ControlModifier) {
        markdown::openAddress(m_theme, this, addressAt(cursorForPosition(point)));
    } else if (event->modifiers() == Qt::NoModifier && !isReadOnly() && boxAt(point).isValid()) {
        toggleCheck(); // the press has put the caret there
    }
}

void MarkdownEdit::makeLink()
{
    if (isReadOnly()) {
        return;
    }
    QTextCursor cursor = textCursor();
    const QString words = cursor.selectedText();
    if (words.contains(QChar::ParagraphSeparator)) {
        return;
    }
    const bool isAddress = !markdown::openableAddress(words).isEmpty();
    const int start = cursor.selectionStart();
    const QString whole = isAddress ? QString("[]("_L1 % words % u')') : "["_L1 % words % "]()"_L1;
    cursor.insertText(whole, QTextCharFormat());
    // Where something is missing.
    const bool wantsWords = isAddress || words.isEmpty();
    cursor.setPosition(wantsWords ? start + 1 : cursor.position() - 1);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, at);
    Q_EMIT menuAsked(menu, at);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    event->accept();
}

void MarkdownEdit::fillMenu(QMenu *menu, const QTextCursor &at)
{
    menu->addSeparator();
    const QMimeData *held = QApplication::clipboard()->mimeData();
    QAction *plain = menu->addAction(tr("Paste as plain text"),
                                     QKeySequence(u"Ctrl+Shift+V"_s),
                                     this,
                                     &MarkdownEdit::pastePlain);
    plain->setEnabled(!isReadOnly() && held != nullptr && held->hasText());
    QMenu *format = menu->addMenu(tr("Format"));
    format->setEnabled(!isReadOnly());
    const auto mark = [this,
                       format](const QString &name, const QString &keys, const QString &sign) {
        format->addAction(name, QKeySequence(keys), this, [this, sign] { toggleMark(sign); });
    };
    mark(tr("Bold"), u"Ctrl+B"_s, u"**"_s);
    mark(tr("Italic"), u"Ctrl+I"_s, u"*"_s);
    mark(tr("Strike out"), u"Ctrl+Shift+X"_s, u"~~"_s);
    mark(tr("Code"), u"Ctrl+E"_s, u"`"_s);
    format->addAction(tr("Link"), QKeySequence(u"Ctrl+K"_s), this, &MarkdownEdit::makeLink);
    format->addAction(tr("Tick box"), QKeySequence(u"Ctrl+D"_s), this, &MarkdownEdit::toggleCheck);
    if (const QString address = addressAt(at); !address.isEmpty()) {
        menu->addAction(tr("Open link"), this, [this, address] {
            markdown::openAddress(m_theme, this, address);
        });
    }
}

} // namespace afterword
