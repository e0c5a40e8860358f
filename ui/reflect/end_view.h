// SPDX-License-Identifier: GPL-3.0-or-later
// EndView: after the last step: that it is kept, and the page as it will read (look.md 03b). No
// praise, nothing to do next. Thread: GUI; owned by the Reflect room.
#pragma once

#include "app/journal/id.h"
#include "ui/room.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class MarkdownView;

class EndView final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString title; ///< of the path
        QString heading;
        QString text;
        QString page;         ///< Markdown; empty: it is not shown
        QString open;         ///< what opening it is called; empty: "Open the page"
        bool hasPage = false; ///< there is one to open
        bool support = false;
        bool repeats = false; ///< there is a "then and now" to look at
    };

    EndView(const House &house, QWidget *parent);
    void show(const Words &words);
    void enter();

Q_SIGNALS:
    void pageAsked();
    void repeatsAsked();
    void supportAsked();
    void done();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void fit();

    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_line = nullptr;
    MarkdownView *m_view = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_repeats = nullptr;
    QPushButton *m_support = nullptr;
};

} // namespace afterword
