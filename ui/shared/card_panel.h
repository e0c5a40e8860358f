// SPDX-License-Identifier: GPL-3.0-or-later
// CardPanel: a card over its window, with whatever stands on it: the form that a question is too
// small for. A child widget, not a window: no nested loop, nothing for the window manager to show.
// The focus stays inside and goes back when the panel is dismissed. In a card higher than the
// window everything scrolls but the last row, so that its buttons stay in sight. Thread: GUI.
// Owner: its window; it deletes itself after dismiss().
#pragma once

#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace afterword {

class Aside;
class RaisedCard;

class CardPanel : public QWidget
{
    Q_OBJECT

public:
    /// `width` of the card; it is narrower where the window is.
    CardPanel(const Theme &theme, QWidget *window, int width);
    ~CardPanel() override;

    /// Another step in place of the one that is shown; takes ownership. Its title becomes the name
    /// of the panel for assistive tools. The last row of its layout, if that is one of buttons
    /// beside each other, is taken out of it and stands below.
    void setContent(QWidget *content, const QString &title);
    void open();
    void dismiss();

    /// Of what is shown next.
    void setCardWidth(int width) { m_width = width; }

    /// The step that is shown, without its last row of buttons; nullptr before the first.
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
    void takeFoot(QBoxLayout *column);
    void place();
    void setFootRoom(int room);
    void takeFocusBack();
    void keepInSight(QWidget *focus);
    [[nodiscard]] bool isOverlaid(const QWidget *widget) const;

    const Theme &m_theme;
    int m_width;
    RaisedCard *m_card;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QWidget *m_foot = nullptr;  ///< the last row; nullptr: this step has none
    QPointer<QWidget> m_before; ///< what had the focus
    Aside *m_aside;
    bool m_open = false;
};

} // namespace afterword
