// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownHighlighter: colours and weights for what is typed; the markers stay visible.
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_format.h"
#include "ui/shared/page_layout.h"

#include <QFontMetricsF>
#include <QTextDocument>

#include <algorithm>

namespace afterword {

namespace {

constexpr int highlightedCode = 1; ///< the block is inside a fence, or opens one

} // namespace

namespace markdown {

QTextCharFormat faceFormat(const Theme &theme, Face face)
{
    QTextCharFormat format;
    const QFont font = PageLayout::faceFont(theme, face);
    format.setFontFamilies(font.families());
    format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    format.setFontWeight(font.weight());
    return format;
}

void addStyles(const Theme &theme, unsigned styles, bool italics, QTextCharFormat &format)
{
    if ((styles & Marker) != 0) {
        format.setForeground(theme.color(Tone::Text3));
        return;
    }
    if ((styles & Bold) != 0) {
        format.setFontWeight(QFont::DemiBold);
    }
    if ((styles & (Italic | Picture)) != 0 && italics) {
        format.setFontItalic(true);
    }
    if ((styles & Strike) != 0) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.color(Tone::Text2));
    }
    if ((styles & Code) != 0) {
        const QTextCharFormat code = faceFormat(theme, Face::Code);
        format.merge(code);
        format.setBackground(theme.color(Tone::Tint));
    }
    if ((styles & Link) != 0) {
        format.setForeground(theme.color(Tone::Accent));
        format.setFontUnderline(true);
    }
    if ((styles & Picture) != 0) {
        format.setForeground(theme.color(Tone::Text2));
    }
}

std::vector<Run> emojiRuns(const QString &text)
{
    constexpr char16_t joiner = 0x200D;
    constexpr char16_t pictured = 0xFE0F;
    std::vector<Run> runs;
    // Most texts have none: whatever is one has a sign beyond these.
    if (std::none_of(text.begin(), text.end(), [](QChar sign) { return sign >= QChar(0xD800); })) {
        return runs;
    }
    bool joined = false;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t sign =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype length = pair ? 2 : 1;
        const bool asked = i + length < text.size() && text[i + length] == QChar(pictured);
        const bool beside = !runs.empty() && runs.back().start + runs.back().length == i;
        const bool tag = sign >= 0xE0020 && sign <= 0xE007F;
        const bool follows = beside && (sign == joiner || sign == pictured || tag || joined);
        if (follows || (sign >= 0x1F000 && sign < 0xE0000) || (asked && sign > 0xFF)) {
            if (beside) {
                runs.back().length += length;
            } else {
                runs.push_back({i, length, 0});
            }
        }
        joined = follows && sign == joiner;
        i += length;
    }
    return runs;
}

BlockLook lookOfTyped(const Theme &theme, const QTextBlock &block)
{
    const bool inCode =
        block.previous().isValid() && block.previous().userState() == highlightedCode;
    const QString text = block.text();
    const Line line = readLine(text, inCode);
    const int scaled = theme.lineHeight(Type::Reading);
    BlockLook look;
    switch (line.kind) {
    case Kind::Blank:
        look.gap = block.next().isValid();
        break;
    case Kind::Heading:
        look.face = line.level == 1 ? Face::First : line.level == 2 ? Face::Second : Face::Third;
        if (block.next().isValid() && !block.next().text().trimmed().isEmpty()) {
            look.after = qRound(scaled * 4.0 / 30.0);
        }
        break;
    case Kind::Quote:
        look.quote = true;
        break;
    case Kind::Bullet:
    case Kind::Check:
        look.dash = text[line.mark] == u'-' ? static_cast<int>(line.mark) : -1;
        break;
    case Kind::Fence:
    case Kind::Code:
        look.face = Face::Code;
        break;
    case Kind::Text:
    case Kind::Number:
    case Kind::Rule:
        break;
    }
    return look;
}

} // namespace markdown

MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const bool inCode = previousBlockState() == highlightedCode;
    const markdown::Line line = markdown::readLine(text, inCode);
    const bool opens = line.kind == markdown::Kind::Fence && !inCode;
    setCurrentBlockState(opens || line.kind == markdown::Kind::Code ? highlightedCode : 0);
    markLine(text, line);
    emoji(text);
}

void MarkdownHighlighter::markLine(const QString &text, const markdown::Line &line)
{
    using markdown::Kind;
    const int content = static_cast<int>(line.content);
    const int mark = static_cast<int>(line.mark);
    QTextCharFormat base;
    QTextCharFormat marker;
    switch (line.kind) {
    case Kind::Blank:
        return;
    case Kind::Text:
        inlineSpans(text, 0, base);
        return;
    case Kind::Heading:
        base = markdown::faceFormat(m_theme,
                                    line.level == 1   ? Face::First
                                    : line.level == 2 ? Face::Second
                                                      : Face::Third);
        marker = base;
        marker.setFontWeight(QFont::Normal);
        break;
    case Kind::Quote:
        base.setForeground(m_theme.color(Tone::Text2));
        base.setFontItalic(currentBlock().textDirection() == Qt::LeftToRight);
        break;
    case Kind::Bullet:
    case Kind::Check:
    case Kind::Number:
        if (line.done) {
            base.setForeground(m_theme.color(Tone::Text2));
        }
        break;
    case Kind::Rule:
        break;
    case Kind::Fence:
    case Kind::Code:
        base = markdown::faceFormat(m_theme, Face::Code);
        if (line.kind == Kind::Fence) {
            base.setForeground(m_theme.color(Tone::Text3));
        }
        setFormat(0, static_cast<int>(text.size()), base);
        return;
    }
    marker.setForeground(m_theme.color(Tone::Text3));
    setFormat(0, content, marker);
    const bool list = line.kind == Kind::Bullet || line.kind == Kind::Check;
    if (list && text[line.mark] == u'-') {
        // The layout paints an en dash here; the hyphen makes room for it.
        const QFontMetricsF metrics(m_theme.font(Type::Reading));
        QTextCharFormat dash = marker;
        dash.setForeground(QColor(0, 0, 0, 0));
        dash.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        dash.setFontLetterSpacing(metrics.horizontalAdvance(QChar(0x2013))
                                  - metrics.horizontalAdvance(u'-'));
        setFormat(mark, 1, dash);
    }
    inlineSpans(text, content, base);
}

void MarkdownHighlighter::inlineSpans(const QString &text, int from, const QTextCharFormat &base)
{
    const bool italics = currentBlock().textDirection() == Qt::LeftToRight;
    for (const markdown::Run &run : markdown::readInline(text, from)) {
        QTextCharFormat format = base;
        if ((run.styles & markdown::Marker) != 0) {
            format.clearProperty(QTextFormat::FontItalic);
        }
        markdown::addStyles(m_theme, run.styles, italics, format);
        if (!format.isEmpty()) {
            setFormat(static_cast<int>(run.start), static_cast<int>(run.length), format);
        }
    }
}

void MarkdownHighlighter::emoji(const QString &text)
{
    for (const markdown::Run &run : markdown::emojiRuns(text)) {
        const int start = static_cast<int>(run.start);
        QTextCharFormat coloured = format(start);
        QStringList families{QStringLiteral("Noto Color Emoji")};
        families += m_theme.font(Type::Reading).families();
        coloured.setFontFamilies(families);
        coloured.setFontItalic(false);
        setFormat(start, static_cast<int>(run.length), coloured);
    }
}

} // namespace afterword
