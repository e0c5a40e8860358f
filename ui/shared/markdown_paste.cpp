// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/markdown_paste.h"

#include "ui/shared/markdown.h"
#include "ui/shared/markdown_links.h"
#include "ui/shared/markdown_text.h"
#include "ui/shared/page_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace markdown {

namespace {

constexpr qsizetype pasteMostHtml = 2'000'000; ///< above that the plain text is taken
constexpr qreal pasteQuoteMargin = 40;         ///< what Qt gives a block quote

struct PastePiece
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool code = false;
    QString address;

    [[nodiscard]] bool looksAs(const PastePiece &other) const
    {
        return bold == other.bold && italic == other.italic && strike == other.strike
               && code == other.code && address == other.address;
    }

    [[nodiscard]] bool isPlain() const { return looksAs(PastePiece()); }
};

enum class PasteKind
{
    Text,
    Heading,
    Item,
    Quote,
    Rule,
    Code
};

PasteKind pasteKind(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
        return PasteKind::Rule;
    }
    if (format.headingLevel() > 0) {
        return PasteKind::Heading;
    }
    if (block.textList() != nullptr) {
        return PasteKind::Item;
    }
    if (format.nonBreakableLines()) {
        return PasteKind::Code;
    }
    const bool quoted = format.intProperty(QTextFormat::BlockQuoteLevel) > 0
                        || format.leftMargin() >= pasteQuoteMargin;
    return quoted ? PasteKind::Quote : PasteKind::Text;
}

bool pasteIsCode(const QTextCharFormat &format)
{
    if (format.fontFixedPitch()) {
        return true;
    }
    const QStringList families = format.fontFamilies().toStringList();
    return std::any_of(families.begin(), families.end(), [](const QString &family) {
        return family.contains("courier"_L1, Qt::CaseInsensitive)
               || family.contains("mono"_L1, Qt::CaseInsensitive);
    });
}

std::vector<PastePiece> pastePieces(const QTextBlock &block, PasteKind kind)
{
    std::vector<PastePiece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        PastePiece piece;
        piece.text = it.fragment().text();
        piece.text.remove(QChar::ObjectReplacementCharacter);
        piece.text.replace(QChar::Nbsp, u' ');
        piece.text.replace(QChar::LineSeparator, u'\n');
        piece.bold = kind != PasteKind::Heading && format.fontWeight() >= QFont::DemiBold;
        piece.italic = format.fontItalic();
        piece.strike = format.fontStrikeOut();
        piece.code = kind != PasteKind::Code && pasteIsCode(format);
        piece.address = format.isAnchor() ? openableAddress(format.anchorHref()) : QString();
        if (!pieces.empty() && pieces.back().looksAs(piece)) {
            pieces.back().text += piece.text;
        } else {
            pieces.push_back(piece);
        }
    }
    return pieces;
}

/// Whether the words would turn into marks of their own.
bool pasteWantsEscape(const std::vector<PastePiece> &pieces)
{
    QString whole;
    for (const PastePiece &piece : pieces) {
        whole += piece.code ? QString() : piece.text;
    }
    const std::vector<Run> runs = readInline(whole, 0);
    return std::any_of(runs.begin(), runs.end(), [](const Run &run) {
        return run.styles != 0 && run.styles != unsigned(Style::Link);
    });
}

QString pasteEscaped(const QString &text)
{
    QString safe;
    for (const QChar sign : text) {
        if (QStringView(u"\\`*_~[]").contains(sign)) {
            safe += u'\\';
        }
        safe += sign;
    }
    return safe;
}

QString pasteMarked(const PastePiece &piece, bool escape)
{
    // Marks stand at the words; blanks stay outside.
    const QString core = piece.text.trimmed();
    if (core.isEmpty() || piece.isPlain()) {
        return escape ? pasteEscaped(piece.text) : piece.text;
    }
    const qsizetype lead = piece.text.indexOf(core);
    QString marked = escape && !piece.code ? pasteEscaped(core) : core;
    if (piece.code) {
        marked = u'`' + marked + u'`';
    }
    if (piece.strike) {
        marked = "~~"_L1 + marked + "~~"_L1;
    }
    if (piece.italic) {
        marked = u'*' + marked + u'*';
    }
    if (piece.bold) {
        marked = "**"_L1 + marked + "**"_L1;
    }
    if (!piece.address.isEmpty() && piece.address != core) {
        marked = u'[' + marked + "]("_L1 + piece.address + u')';
    }
    return piece.text.left(lead) + marked + piece.text.mid(lead + core.size());
}

/// A line of plain words that begins like a list or a heading gets a backslash there.
QString pasteGuarded(const QString &line)
{
    const Line read = readLine(line, false);
    QString guarded = line;
    switch (read.kind) {
    case Kind::Blank:
    case Kind::Text:
    case Kind::Code:
        break;
    case Kind::Number:
        guarded.insert(read.content - 2, u'\\');
        break;
    case Kind::Heading:
    case Kind::Quote:
    case Kind::Bullet:
    case Kind::Check:
    case Kind::Rule:
    case Kind::Fence:
        guarded.insert(read.mark, u'\\');
        break;
    }
    return guarded;
}

class PasteWriter final
{
public:
    Pasted write(const QTextDocument &document);

private:
    void add(const QTextBlock &block);
    void join(const QTextBlock &block, PasteKind kind);
    [[nodiscard]] static QString itemMark(const QTextBlock &block);

    Pasted m_out;
    PasteKind m_before = PasteKind::Text;
    qreal m_marginBefore = 0;
};

QString PasteWriter::itemMark(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    const QTextListFormat format = list->format();
    const QString indent(qsizetype{2} * qMax(0, format.indent() - 1), u' ');
    if (block.blockFormat().marker() != QTextBlockFormat::MarkerType::NoMarker) {
        const bool done = block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked;
        return indent + (done ? "- [x] "_L1 : "- [ ] "_L1);
    }
    if (format.style() <= QTextListFormat::ListDecimal) {
        return indent + QString::number(list->itemNumber(block) + 1) + ". "_L1;
    }
    return indent + "- "_L1;
}

void PasteWriter::join(const QTextBlock &block, PasteKind kind)
{
    const QTextBlockFormat format = block.blockFormat();
    const bool apart = kind != m_before || kind == PasteKind::Heading || m_marginBefore > 0
                       || format.topMargin() > 0;
    const bool closely =
        kind == m_before
        && (kind == PasteKind::Item || kind == PasteKind::Code || kind == PasteKind::Quote);
    if (!m_out.text.isEmpty()) {
        m_out.text += apart && !closely ? "\n\n"_L1 : "\n"_L1;
    }
    m_before = kind;
    m_marginBefore = format.bottomMargin();
}

void PasteWriter::add(const QTextBlock &block)
{
    const PasteKind kind = pasteKind(block);
    const std::vector<PastePiece> pieces = pastePieces(block, kind);
    const bool plain =
        std::all_of(pieces.begin(), pieces.end(), [](const PastePiece &p) { return p.isPlain(); });
    m_out.marked = m_out.marked || kind != PasteKind::Text || !plain;
    const bool escape = kind != PasteKind::Code && pasteWantsEscape(pieces);
    QString words;
    for (const PastePiece &piece : pieces) {
        words += pasteMarked(piece, escape);
    }
    if (words.trimmed().isEmpty() && kind != PasteKind::Rule) {
        return;
    }
    if (kind == PasteKind::Code && m_before != PasteKind::Code) {
        join(block, kind);
        m_out.text += "```"_L1;
    } else if (kind != PasteKind::Code && m_before == PasteKind::Code) {
        m_out.text += "\n```"_L1;
    }
    join(block, kind);
    QStringList lines = words.split(u'\n');
    for (QString &line : lines) {
        switch (kind) {
        case PasteKind::Heading:
            line = QString(block.blockFormat().headingLevel(), u'#') + u' ' + line.trimmed();
            break;
        case PasteKind::Item:
            line = (&line == &lines.front() ? itemMark(block) : u"  "_s) + line.trimmed();
            break;
        case PasteKind::Quote:
            line = "> "_L1 + line.trimmed();
            break;
        case PasteKind::Rule:
            line = u"---"_s;
            break;
        case PasteKind::Text:
            line = pasteGuarded(line.trimmed());
            break;
        case PasteKind::Code:
            break;
        }
    }
    m_out.text += lines.join(u'\n');
}

Pasted PasteWriter::write(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        add(block);
    }
    if (m_before == PasteKind::Code) {
        m_out.text += "\n```"_L1;
    }
    return m_out;
}

} // namespace

Pasted fromHtml(const QString &html)
{
    PageDocument document; // loads nothing
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    return PasteWriter().write(document);
}

} // namespace markdown

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source != nullptr
           && (source->hasFormat(u"text/plain"_s) || source->hasFormat(u"text/html"_s)
               || canTakeFiles(source));
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source) || takeFiles(source)) {
        return;
    }
    QString text = source->hasFormat(u"text/plain"_s) ? source->text() : QString();
    if (const QString html = source->html();
        !html.isEmpty() && html.size() <= markdown::pasteMostHtml) {
        const markdown::Pasted pasted = markdown::fromHtml(html);
        if (pasted.marked || text.isEmpty()) {
            text = pasted.text;
        }
    }
    QTextCursor cursor = textCursor();
    cursor.insertText(text, QTextCharFormat());
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEdit::pastePlain()
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    if (isReadOnly() || held == nullptr || !canInsertFromMimeData(held)) {
        return;
    }
    QString text = held->hasFormat(u"text/plain"_s) ? held->text() : QString();
    if (text.isEmpty() && held->hasHtml()) {
        PageDocument document;
        document.setHtml(held->html().left(markdown::pasteMostHtml));
        text = document.toPlainText();
    }
    QTextCursor cursor = textCursor();
    cursor.insertText(text, QTextCharFormat());
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace afterword
