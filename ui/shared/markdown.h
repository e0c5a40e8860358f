// SPDX-License-Identifier: GPL-3.0-or-later
// Live Markdown: the text stays as typed, the look follows it (look.md 3). MarkdownEdit is the
// editor, MarkdownView the reading pane (markers hidden). Text in, the same text out: text() is
// unit for unit what was typed or pasted; only the ways to end a line (\r\n, \r, U+2029) become \n.
// Layout and colour never touch the document, so they are no edits and are not on the undo stack:
// textChanged() means that words changed. Thread: GUI.
#pragma once

#include "app/search/query.h"
#include "ui/theme.h"

#include <QImage>
#include <QSyntaxHighlighter>
#include <QTextEdit>

#include <vector>

class QMenu;
class QMimeData;

namespace afterword {

class PageLayout;
class PictureLines;

namespace markdown {
struct Line;
}

class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void markLine(const QString &text, const markdown::Line &line);
    void inlineSpans(const QString &text, int from, const QTextCharFormat &base);
    void emoji(const QString &text);
    const Theme &m_theme;
};

class MarkdownEdit final : public QTextEdit
{
    Q_OBJECT

public:
    MarkdownEdit(const Theme &theme, QWidget *parent);
    /// Replaces everything; undo history is cleared. textChanged() is emitted, typed() is not.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Nothing but blanks. Looks no further than the first word.
    [[nodiscard]] bool isBlank() const;
    void toggleMark(const QString &mark); ///< "**", "*", "~~" or "`" round the selection or word
    /// Ticks or unticks the lines of the selection; lines without a box get one. One undo step.
    void toggleCheck();
    /// [words](address) round the selection, with the caret where something is to be typed.
    void makeLink();
    /// What lies on the clipboard, as words without any marks made of it.
    void pastePlain();
    /// Where the find bar found something; `current` is outlined.
    void setHits(const std::vector<search::Span> &hits, int current);
    /// The caret's line stays in the middle of the window while writing.
    void setTypewriter(bool on);
    /// Puts "> question" and an empty line at the caret's paragraph, caret below. One undo step.
    void insertQuote(const QString &question);
    /// Shows pictures under their lines (picture_lines.h), which outlive the editor's use of them.
    void setPictures(PictureLines *pictures);
    /// Puts these lines in at a place, on lines of their own. One undo step.
    void insertLines(QTextCursor at, const QStringList &lines);

Q_SIGNALS:
    /// The person changed the words (typing, paste, undo, insertQuote), as against setText().
    void typed();
    /// The menu of the right button or the Menu key is about to open over this place; whoever
    /// hears it may add to it.
    void menuAsked(QMenu *menu, const QTextCursor &at);
    /// A picture under a line was clicked, or Alt+Enter pressed in its line.
    void pictureAsked(const QString &name);
    /// Files were dropped or pasted, or a picture that is no file.
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QImage &picture);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void mousePressEvent(QMouseEvent *) override;

private:
    void restyle();
    bool pressMark(QKeyEvent *event);
    bool continueList();
    void fillMenu(QMenu *menu, const QTextCursor &at);
    void keepInMiddle();
    /// The block whose box lies under this point of the viewport; invalid when none does.
    [[nodiscard]] QTextBlock boxAt(QPoint point) const;
    [[nodiscard]] QString addressAt(const QTextCursor &at) const;
    [[nodiscard]] bool canTakeFiles(const QMimeData *source) const;
    bool takeFiles(const QMimeData *source);

    const Theme &m_theme;
    PageLayout *m_layout = nullptr;
    MarkdownHighlighter *m_highlighter = nullptr;
    PictureLines *m_pictures = nullptr;
    bool m_replacing = false;
    bool m_typewriter = false;
};

/// Read-only; markers hidden, matches highlighted. Nothing is fetched. A link is opened by a click,
/// or by Tab and Enter, after a question that shows where it leads.
class MarkdownView final : public QTextEdit
{
    Q_OBJECT

public:
    MarkdownView(const Theme &theme, QWidget *parent);
    void setMarkdownText(const QString &text);
    void setQuery(const search::Query &query);
    /// Shows pictures at their lines (picture_lines.h), which outlive the view's use of them.
    void setPictures(PictureLines *pictures);
    /// Moves to the next (or previous) match, round the ends; false when there is none.
    bool nextMatch(bool backwards);
    [[nodiscard]] int matchCount() const;
    /// Height the text takes at this width: for pages that scroll as a whole.
    [[nodiscard]] int textHeight() const;
    /// Where the match stands that nextMatch() chose, in this widget; null without one.
    [[nodiscard]] QRect matchRect() const;

Q_SIGNALS:
    void pictureAsked(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void rebuild();
    void findLinks();
    void findMatches();

    struct Link
    {
        int start = 0;
        int length = 0;
        QString address;
    };

    const Theme &m_theme;
    PageLayout *m_layout = nullptr;
    PictureLines *m_pictures = nullptr;
    QString m_source;
    std::vector<Link> m_links;
    int m_link = -1; ///< the one Tab has come to
    search::Query m_query;
    std::vector<search::Span> m_matches;
    int m_match = -1;
};

} // namespace afterword
