// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_format.h"
#include "ui/shared/page_layout.h"
#include "ui/shared/picture_lines.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedCaretWidth = 2;
constexpr int typedHintGap = 4; // clear of the caret

} // namespace

namespace markdown {

QMimeData *secretMimeData(const QTextCursor &cursor)
{
    auto *data = new QMimeData; // the clipboard or drag that asked owns it
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    return data;
}

} // namespace markdown

MarkdownEdit::MarkdownEdit(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    auto *page = new PageDocument(this);
    page->setDocumentMargin(0);
    m_layout = new PageLayout(theme, page, [&theme](const QTextBlock &block) {
        return markdown::lookOfTyped(theme, block);
    });
    page->setDocumentLayout(m_layout);
    setDocument(page);
    m_highlighter = new MarkdownHighlighter(theme, page);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhMultiLine | Qt::ImhSensitiveData);
    setAccessibleName(tr("Page"));
    connect(&theme, &Theme::changed, this, &MarkdownEdit::restyle);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_replacing) {
            Q_EMIT typed();
        }
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        m_layout->wantPosition(textCursor().position());
        keepInMiddle();
    });
    viewport()->setMouseTracking(true);
    restyle();
}

void MarkdownEdit::restyle()
{
    setFont(m_theme.font(Type::Reading));
    document()->setDefaultFont(m_theme.font(Type::Reading));
    setCursorWidth(typedCaretWidth);
    // The placeholder is painted below, on the baseline of the first line to be.
    QPalette quiet;
    quiet.setColor(QPalette::PlaceholderText, Qt::transparent);
    setPalette(quiet);
    {
        // New colours are no new words: nobody is told that the contents changed.
        const QSignalBlocker silence(document());
        m_highlighter->rehighlight();
    }
    m_layout->restyle();
    viewport()->update();
}

void MarkdownEdit::setText(const QString &text)
{
    m_replacing = true;
    setPlainText(text);
    m_replacing = false;
    document()->clearUndoRedoStacks();
}

QString MarkdownEdit::text() const
{
    // Not toPlainText(): it turns no-break spaces into spaces and line separators into line ends.
    QString whole;
    whole.reserve(document()->characterCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        whole += block.text();
        whole += u'\n';
    }
    whole.chop(1);
    return whole;
}

bool MarkdownEdit::isBlank() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (!std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); })) {
            return false;
        }
    }
    return true;
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (pressMark(event)) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::NoModifier && continueList()) {
        event->accept();
        return;
    }
    if (enter && !isReadOnly() && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        // Always a plain new line. Qt would put a line separator into the text with Shift, and
        // without set an empty line's format first, which took a second undo to go.
        QTextCursor cursor = textCursor();
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat());
        setTextCursor(cursor);
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (enter && modifiers == Qt::AltModifier && m_pictures != nullptr) {
        if (const Attachment *file = m_pictures->pictureAt(textCursor().block()); file != nullptr) {
            event->accept();
            Q_EMIT pictureAsked(QString(file->name));
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

/// The keys that put marks; false when this is none of them.
bool MarkdownEdit::pressMark(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shifted = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isReadOnly() || (modifiers != Qt::ControlModifier && !shifted)) {
        return false;
    }
    if (shifted) {
        switch (event->key()) {
        case Qt::Key_X:
            toggleMark(u"~~"_s);
            return true;
        case Qt::Key_V:
            pastePlain();
            return true;
        default:
            return false;
        }
    }
    switch (event->key()) {
    case Qt::Key_B:
        toggleMark(u"**"_s);
        return true;
    case Qt::Key_I:
        toggleMark(u"*"_s);
        return true;
    case Qt::Key_E:
        toggleMark(u"`"_s);
        return true;
    case Qt::Key_K:
        makeLink();
        return true;
    case Qt::Key_D:
        toggleCheck();
        return true;
    default:
        return false;
    }
}

void MarkdownEdit::setTypewriter(bool on)
{
    m_typewriter = on;
    m_layout->setRoomBelow(on ? viewport()->height() / 2.0 : 0);
    keepInMiddle();
    ensureCursorVisible();
}

void MarkdownEdit::keepInMiddle()
{
    // A click must find the line where it was.
    if (!m_typewriter || QApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    const int away = cursorRect().center().y() - viewport()->height() / 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + away);
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    // What is being written stays in sight when a row comes up below it, which may have the focus.
    const bool inSight = QRect(QPoint(), event->oldSize()).intersects(cursorRect());
    QTextEdit::resizeEvent(event);
    if (m_typewriter) {
        setTypewriter(true);
    } else if (inSight) {
        ensureCursorVisible();
    }
}

void MarkdownEdit::setHits(const std::vector<search::Span> &hits, int current)
{
    std::vector<PageLayout::Hit> shown;
    shown.reserve(hits.size());
    for (const search::Span &hit : hits) {
        shown.push_back({static_cast<int>(hit.start), static_cast<int>(hit.length)});
    }
    m_layout->setHits(std::move(shown), current);
}

void MarkdownEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (placeholderText().isEmpty() || !document()->isEmpty()
        || !document()->firstBlock().layout()->preeditAreaText().isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(m_theme.font(Type::Reading));
    painter.setPen(m_theme.color(Tone::Text3));
    const QFontMetricsF metrics(painter.font());
    const qreal top = m_layout->baseline(Face::Body) - metrics.ascent();
    painter.drawText(QRectF(viewport()->rect()).adjusted(typedHintGap, top, -typedHintGap, 0),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                     placeholderText());
}

QMimeData *MarkdownEdit::createMimeDataFromSelection() const
{
    return markdown::secretMimeData(textCursor());
}

void MarkdownEdit::insertQuote(const QString &question)
{
    if (isReadOnly()) {
        return;
    }
    QString quote = question.trimmed();
    quote.replace(u'\n', "\n> "_L1);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const QTextBlock block = cursor.block();
    QString whole = "> "_L1 % quote % "\n\n"_L1;
    if (!block.text().trimmed().isEmpty()) {
        whole.prepend("\n\n"_L1);
    } else if (block.previous().isValid() && !block.previous().text().trimmed().isEmpty()) {
        whole.prepend(u'\n');
    }
    cursor.insertText(whole, QTextCharFormat());
    const int caret = cursor.position();
    if (cursor.block().next().isValid() && !cursor.block().next().text().trimmed().isEmpty()) {
        cursor.insertText(u"\n"_s, QTextCharFormat());
        cursor.setPosition(caret);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace afterword
