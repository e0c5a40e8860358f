// SPDX-License-Identifier: GPL-3.0-or-later
// Live Markdown: the text stays as typed, the look follows it (look.md 3). MarkdownEdit is the
// editor, MarkdownView the reading pane (markers hidden). Text in, the same text out: plainText()
// is byte for byte what was typed or pasted. Thread: GUI.
#pragma once

#include "app/search/query.h"
#include "ui/theme.h"

#include <QSyntaxHighlighter>
#include <QTextEdit>

namespace afterword {

class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void inlineSpans(const QString &text, int from);
    const Theme &m_theme;
};

class MarkdownEdit final : public QTextEdit
{
    Q_OBJECT

public:
    MarkdownEdit(const Theme &theme, QWidget *parent);
    /// Replaces everything; undo history is cleared.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void toggleMark(const QString &mark); ///< "**" or "*" round the selection or word
    /// Puts "> question" and an empty line at the caret's paragraph, caret below. One undo step.
    void insertQuote(const QString &question);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void paintEvent(QPaintEvent *) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void layOut();
    bool continueList();

    const Theme &m_theme;
    bool m_layingOut = false;
};

/// Read-only; markers hidden, matches highlighted.
class MarkdownView final : public QTextEdit
{
    Q_OBJECT

public:
    MarkdownView(const Theme &theme, QWidget *parent);
    void setMarkdownText(const QString &text);
    void setQuery(const search::Query &query);
    /// Moves to the next (or previous) match; false when there is none.
    bool nextMatch(bool backwards);

protected:
    void paintEvent(QPaintEvent *) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void rebuild();
    const Theme &m_theme;
    QString m_source;
    search::Query m_query;
    int m_match = -1;
};

} // namespace afterword
