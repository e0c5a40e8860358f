// SPDX-License-Identifier: GPL-3.0-or-later
// FindBar: finding and replacing in the open page (Ctrl+H, F3). What is found is what search finds
// elsewhere: accents and capitals make no difference. Each match in the page is tinted, the current
// one is selected. "Replace all" is one undo step. Hidden until asked for; Esc puts it away.
// Thread: GUI; owned by its parent. The editor must outlive it.
#pragma once

#include "app/search/query.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace afterword {

class MarkdownEdit;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(const Theme &theme, MarkdownEdit &editor, QWidget *parent);

    /// Shows it with the chosen words, if any, and takes the focus.
    void open();
    void close();
    /// To the next or previous match, round the ends; opens the bar when it is not.
    void step(bool backwards);

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void build();
    QWidget *makeReplaceRow();
    void wireKeys();
    void search();
    void collect();
    void find(int from);
    void choose(int index);
    void showCount();
    void replaceOne();
    void replaceAll();

    const Theme &m_theme;
    MarkdownEdit &m_editor;
    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forth = nullptr;
    QWidget *m_replaceRow = nullptr;
    QLineEdit *m_other = nullptr;
    QPushButton *m_one = nullptr;
    QPushButton *m_all = nullptr;
    QTimer *m_again = nullptr; ///< the page changed while the bar is open
    std::vector<search::Span> m_hits;
    int m_hit = -1;
    int m_from = 0; ///< where looking began
    bool m_replacing = false;
};

} // namespace afterword
