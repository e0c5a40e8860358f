// SPDX-License-Identifier: GPL-3.0-or-later
// HelpReader: one page of help as it reads, with the ways on under it. It scrolls as a whole; arrow
// keys scroll it. Thread: GUI; owned by its parent.
#pragma once

#include "app/care/help.h"
#include "app/search/query.h"
#include "ui/theme.h"

#include <QScrollArea>

class QLabel;

namespace afterword {

class FlowLayout;
class MarkdownView;

class HelpReader final : public QScrollArea
{
    Q_OBJECT

public:
    struct Way
    {
        QString to; ///< as in HelpPage::see
        QString title;
    };

    HelpReader(const Theme &theme, QWidget *parent);
    void show(const QString &title, const QString &text, const QList<Way> &ways);
    /// How far the words stay from the top, and from the scroll bar at least, in logical pixels.
    void setEdges(int top, int end);
    /// What was looked for is marked.
    void setQuery(const search::Query &query);

Q_SIGNALS:
    void wayPicked(const QString &to);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QWidget *m_page;
    QLabel *m_title;
    MarkdownView *m_text;
    QLabel *m_seeAlso;
    QWidget *m_ways;
    int m_top = 0;
    int m_end = 0;
};

} // namespace afterword
