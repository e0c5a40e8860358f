// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownView: a page as it reads. Lines stay lines; only the marks go.
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_format.h"
#include "ui/shared/markdown_links.h"
#include "ui/shared/page_layout.h"
#include "ui/shared/picture_lines.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextFragment>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewHeadingGap = 8; ///< more air above a heading than in the editor
constexpr int viewListStep = 18;
constexpr int viewPictureGap = 10; ///< between a picture and the words right above it

/// One line of the source on its way to a block.
class ViewWriter final
{
public:
    ViewWriter(const Theme &theme, const QTextCursor &cursor, const PictureLines *pictures)
        : m_theme(theme)
        , m_cursor(cursor)
        , m_pictures(pictures)
    {}

    void write(const QString &text);

private:
    void begin(const BlockLook &look, const QString &picture);
    bool picture(const QString &text);
    void words(const QString &text, const markdown::Line &line, const QTextCharFormat &base);
    void colourEmoji();
    [[nodiscard]] QString sign(const QString &text, const markdown::Line &line) const;

    const Theme &m_theme;
    QTextCursor m_cursor;
    const PictureLines *m_pictures;
    bool m_first = true;
    bool m_afterGap = false; ///< the line before is blank
    bool m_inCode = false;
};

int viewIndent(const QString &text, const markdown::Line &line)
{
    int columns = 0;
    for (qsizetype i = 0; i < line.mark; ++i) {
        columns += text[i] == u'\t' ? 4 : 1;
    }
    return qMin(columns / 2, 6) * viewListStep;
}

Face viewHeadingFace(int level)
{
    if (level == 1) {
        return Face::First;
    }
    return level == 2 ? Face::Second : Face::Third;
}

void ViewWriter::begin(const BlockLook &look, const QString &picture)
{
    if (!m_first) {
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    m_first = false;
    m_afterGap = look.gap;
    m_cursor.block().setUserData(new ViewBlock(look, picture)); // the block owns it
}

/// A line that is a picture of this page: the picture stands over its caption.
bool ViewWriter::picture(const QString &text)
{
    const auto mark = m_pictures != nullptr ? markdown::pictureIn(text) : std::nullopt;
    if (!mark || m_pictures->picture(mark->name) == nullptr || !text.trimmed().startsWith("!["_L1)
        || !text.trimmed().endsWith(u')')) {
        return false;
    }
    BlockLook look;
    look.gap = mark->caption.isEmpty();
    look.before = m_first || m_afterGap ? 0 : viewPictureGap;
    look.after = look.gap ? 0 : 4;
    begin(look, mark->name);
    QTextCharFormat quiet;
    quiet.setFont(m_theme.font(Type::Small));
    quiet.setForeground(m_theme.color(Tone::Text2));
    m_cursor.insertText(mark->caption, quiet);
    return true;
}

QString ViewWriter::sign(const QString &text, const markdown::Line &line) const
{
    using markdown::Kind;
    if (line.kind == Kind::Bullet) {
        return u"\u2013 "_s;
    }
    if (line.kind == Kind::Check) {
        return line.done ? u"\u2611 "_s : u"\u2610 "_s;
    }
    return line.kind == Kind::Number ? text.mid(line.mark, line.content - line.mark) : QString();
}

void ViewWriter::write(const QString &text)
{
    using markdown::Kind;
    const markdown::Line line = markdown::readLine(text, m_inCode);
    if (line.kind == Kind::Fence) {
        m_inCode = !m_inCode;
        return;
    }
    if (line.kind != Kind::Code && picture(text)) {
        return;
    }
    BlockLook look;
    QTextCharFormat base;
    switch (line.kind) {
    case Kind::Blank:
        look.gap = true;
        break;
    case Kind::Heading:
        look.face = viewHeadingFace(line.level);
        look.before = m_first ? 0 : viewHeadingGap;
        look.after = 4;
        base = markdown::faceFormat(m_theme, look.face);
        break;
    case Kind::Quote:
        look.quote = true;
        base.setForeground(m_theme.color(Tone::Text2));
        break;
    case Kind::Bullet:
    case Kind::Check:
    case Kind::Number:
        look.indent = viewIndent(text, line);
        if (line.done) {
            base.setForeground(m_theme.color(Tone::Text2));
        }
        break;
    case Kind::Rule:
        look.rule = true;
        break;
    case Kind::Code:
        look.face = Face::Code;
        base = markdown::faceFormat(m_theme, look.face);
        break;
    case Kind::Text:
    case Kind::Fence:
        break;
    }
    begin(look, {});
    words(text, line, base);
    colourEmoji();
}

void ViewWriter::words(const QString &text, const markdown::Line &line, const QTextCharFormat &base)
{
    using markdown::Kind;
    if (line.kind == Kind::Code) {
        m_cursor.insertText(text, base);
        return;
    }
    if (const QString mark = sign(text, line); !mark.isEmpty()) {
        m_cursor.insertText(mark, base);
    }
    const bool italics = !text.isRightToLeft();
    const std::vector<markdown::LinkSpan> links = markdown::readLinks(text);
    auto link = links.begin();
    for (const markdown::Run &run : markdown::readInline(text, line.content)) {
        if ((run.styles & markdown::Marker) != 0) {
            continue;
        }
        QTextCharFormat format = base;
        format.setFontItalic(line.kind == Kind::Quote && italics);
        markdown::addStyles(m_theme, run.styles, italics, format);
        if ((run.styles & markdown::Style::Link) != 0) {
            link = std::find_if(link, links.end(), [&run](const markdown::LinkSpan &each) {
                return run.start < each.start + each.length;
            });
            if (link != links.end() && !link->address.isEmpty()) {
                format.setAnchor(true);
                format.setAnchorHref(link->address);
            }
        }
        m_cursor.insertText(text.mid(run.start, run.length), format);
    }
}

void ViewWriter::colourEmoji()
{
    const QTextBlock block = m_cursor.block();
    for (const markdown::Run &run : markdown::emojiRuns(block.text())) {
        QTextCursor sign(block);
        sign.setPosition(block.position() + static_cast<int>(run.start));
        sign.setPosition(sign.position() + static_cast<int>(run.length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        QStringList families{u"Noto Color Emoji"_s};
        families += m_theme.font(Type::Reading).families();
        format.setFontFamilies(families);
        format.setFontItalic(false);
        sign.mergeCharFormat(format);
    }
}

} // namespace

MarkdownView::MarkdownView(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    auto *page = new PageDocument(this);
    page->setDocumentMargin(0);
    page->setUndoRedoEnabled(false);
    m_layout = new PageLayout(theme, page, [](const QTextBlock &block) {
        const auto *said = dynamic_cast<const ViewBlock *>(block.userData());
        BlockLook look = said != nullptr ? said->look : BlockLook();
        if (look.after > 0 && (!block.next().isValid() || block.next().text().isEmpty())) {
            look.after = 0;
        }
        return look;
    });
    page->setDocumentLayout(m_layout);
    setDocument(page);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhMultiLine | Qt::ImhSensitiveData);
    setAccessibleName(tr("Page"));
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &MarkdownView::rebuild);
    rebuild();
}

void MarkdownView::setMarkdownText(const QString &text)
{
    m_source = text;
    m_match = -1;
    rebuild();
    moveCursor(QTextCursor::Start);
}

void MarkdownView::setQuery(const search::Query &query)
{
    m_query = query;
    m_match = -1;
    findMatches();
}

void MarkdownView::rebuild()
{
    setFont(m_theme.font(Type::Reading));
    document()->setDefaultFont(m_theme.font(Type::Reading));
    setCursorWidth(2);
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    ViewWriter writer(m_theme, cursor, m_pictures);
    QString source = m_source;
    source.replace("\r\n"_L1, "\n"_L1);
    while (source.endsWith(u'\n')) {
        source.chop(1);
    }
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        writer.write(line);
    }
    cursor.endEditBlock();
    m_layout->restyle();
    findLinks();
    findMatches();
}

void MarkdownView::findLinks()
{
    m_links.clear();
    m_link = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QString address = part.charFormat().anchorHref();
            if (address.isEmpty()) {
                continue;
            }
            if (!m_links.empty() && m_links.back().address == address
                && m_links.back().start + m_links.back().length == part.position()) {
                m_links.back().length += part.length(); // bold within a link
            } else {
                m_links.push_back({part.position(), part.length(), address});
            }
        }
    }
}

bool MarkdownView::focusNextPrevChild(bool next)
{
    // Tab stops at each link on its way through.
    const int count = static_cast<int>(m_links.size());
    const int wanted = next ? m_link + 1 : (m_link < 0 ? count : m_link) - 1;
    if (wanted < 0 || wanted >= count) {
        m_link = -1;
        return QTextEdit::focusNextPrevChild(next);
    }
    m_link = wanted;
    const Link &link = m_links[static_cast<std::size_t>(wanted)];
    QTextCursor cursor(document());
    cursor.setPosition(link.start);
    cursor.setPosition(link.start + link.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && m_link >= 0) {
        markdown::openAddress(m_theme, this, m_links[static_cast<std::size_t>(m_link)].address);
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void MarkdownView::findMatches()
{
    m_matches.clear();
    if (!m_query.isEmpty()) {
        // Its units are the document's positions: toPlainText() replaces one by one.
        m_matches = search::findAll(m_query, document()->toPlainText());
    }
    m_match = qMin(m_match, static_cast<int>(m_matches.size()) - 1);
    std::vector<PageLayout::Hit> hits;
    hits.reserve(m_matches.size());
    for (const search::Span &match : m_matches) {
        hits.push_back({static_cast<int>(match.start), static_cast<int>(match.length)});
    }
    m_layout->setHits(std::move(hits), m_match);
}

int MarkdownView::matchCount() const
{
    return static_cast<int>(m_matches.size());
}

bool MarkdownView::nextMatch(bool backwards)
{
    const int count = matchCount();
    if (count == 0) {
        return false;
    }
    if (m_match < 0) {
        m_match = backwards ? count - 1 : 0;
    } else {
        m_match = (m_match + (backwards ? count - 1 : 1)) % count;
    }
    findMatches();
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_matches[static_cast<std::size_t>(m_match)].start));
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

QRect MarkdownView::matchRect() const
{
    if (m_match < 0) {
        return {};
    }
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_matches[static_cast<std::size_t>(m_match)].start));
    return cursorRect(cursor).translated(viewport()->pos());
}

int MarkdownView::textHeight() const
{
    return qCeil(m_layout->documentSize().height());
}

QMimeData *MarkdownView::createMimeDataFromSelection() const
{
    return markdown::secretMimeData(textCursor());
}

} // namespace afterword
