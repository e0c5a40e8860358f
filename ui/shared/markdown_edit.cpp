// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_format.h"
#include "ui/shared/page_layout.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBlock>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedCaretWidth = 2;
constexpr int typedHintGap = 4; // clear of the caret

bool typedInCode(const QTextBlock &block)
{
    return block.previous().isValid() && block.previous().userState() > 0;
}

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

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::NoModifier && continueList()) {
        event->accept();
        return;
    }
    if (enter && modifiers == Qt::ShiftModifier) {
        // A plain new line; Qt would put a line separator into the text.
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (modifiers == Qt::ControlModifier
        && (event->key() == Qt::Key_B || event->key() == Qt::Key_I)) {
        toggleMark(event->key() == Qt::Key_B ? u"**"_s : u"*"_s);
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
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

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source != nullptr && source->hasFormat(u"text/plain"_s);
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source)) {
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.insertText(source->text(), QTextCharFormat());
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *MarkdownEdit::createMimeDataFromSelection() const
{
    return markdown::secretMimeData(textCursor());
}

bool MarkdownEdit::continueList()
{
    using markdown::Kind;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isReadOnly() || cursor.hasSelection() || typedInCode(block)) {
        return false;
    }
    const QString text = block.text();
    const markdown::Line line = markdown::readLine(text, false);
    const bool list =
        line.kind == Kind::Bullet || line.kind == Kind::Check || line.kind == Kind::Number;
    if (!list || cursor.positionInBlock() < line.content) {
        return false;
    }
    if (QStringView(text).mid(line.content).trimmed().isEmpty()) {
        // An item left empty ends the list.
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        QString mark = text.mid(line.mark, 2);
        if (line.kind == Kind::Check) {
            mark += "[ ] "_L1;
        } else if (line.kind == Kind::Number) {
            const QString whole = text.mid(line.mark, line.content - line.mark).trimmed();
            mark = QString::number(whole.chopped(1).toInt() + 1) % whole.back() % QChar(u' ');
        }
        cursor.insertText(QChar(u'\n') % text.left(line.mark) % mark, QTextCharFormat());
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
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
