// SPDX-License-Identifier: GPL-3.0-or-later
// PagePanel: a card for something to be done with a page: a heading, a text, what stands on it, and
// two buttons at the foot. Esc and the safe button dismiss it, and so does the lock. Thread: GUI.
// Owner: the window it stands on.
#pragma once

#include "ui/room.h"
#include "ui/shared/card_panel.h"

class QPushButton;
class QVBoxLayout;

namespace afterword {

class PagePanel : public CardPanel
{
    Q_OBJECT

public:
    PagePanel(const House &house, QWidget *window, int width);

protected:
    /// A new content with its heading and text; show it with showContent().
    QVBoxLayout *begin(const QString &title, const QString &text);
    /// The last row. `act` may be empty: then there is one button.
    void addFoot(QVBoxLayout *column, const QString &safe, const QString &act);
    void showContent(QWidget *focus);

    [[nodiscard]] const House &house() const { return m_house; }

    [[nodiscard]] QWidget *board() const { return m_board; }

    [[nodiscard]] QPushButton *safe() const { return m_safe; }

    [[nodiscard]] QPushButton *act() const { return m_act; }

    [[nodiscard]] QDate today() const;

private:
    House m_house;
    QString m_title;
    QWidget *m_board = nullptr;
    QPushButton *m_safe = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace afterword
