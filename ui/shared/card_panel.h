// SPDX-License-Identifier: GPL-3.0-or-later
// CardPanel: a card over its window, with whatever stands on it: the form that a question is too
// small for. A child widget, not a window: no nested loop, nothing for the window manager to show.
// The focus stays inside and goes back when the panel is dismissed; a card higher than the window
// scrolls. Thread: GUI. Owner: its window; it deletes itself after dismiss().
#pragma once

#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace afterword {

class Aside;

class CardPanel : public QWidget
{
    Q_OBJECT

public:
    /// `width` of the card; it is narrower where the window is.
    CardPanel(const Theme &theme, QWidget *window, int width);
    ~CardPanel() override;

    /// Another step in place of the one that is shown; takes ownership. Its title becomes the name
    /// of the panel for assistive tools.
    void setContent(QWidget *content, const QString &title);
    void open();
    void dismiss();

    /// Of what is shown next.
    void setCardWidth(int width) { m_width = width; }

    [[nodiscard]] QWidget *content() const { return m_content; }

Q_SIGNALS:
    void escaped(); ///< Esc
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void takeFocusBack();
    [[nodiscard]] bool isOverlaid(const QWidget *widget) const;

    const Theme &m_theme;
    int m_width;
    QWidget *m_card;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_before; ///< what had the focus
    Aside *m_aside;
    bool m_open = false;
};

} // namespace afterword
