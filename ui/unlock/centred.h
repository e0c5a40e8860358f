// SPDX-License-Identifier: GPL-3.0-or-later
// Centred: one screen of the gate. Its content stands in the middle of the window at a given height
// and scrolls when the window is too small. The place is found anew on a resize or when the screen
// changes as a whole, never when a hint appears: what is being typed into does not move.
// Thread: GUI; owned by the gate.
#pragma once

#include <QScrollArea>

#include <functional>

namespace afterword {

class Centred final : public QScrollArea
{
    Q_OBJECT

public:
    /// `at`: where the middle of the content stands, as a part of the window's height.
    Centred(QWidget *content, double at, QWidget *parent);
    /// Called with the width there is before the content is measured, so that it can choose its
    /// shape (columns or one below the other).
    void setShaper(std::function<void(int)> shape);
    /// Finds the place anew.
    void settle();

protected:
    void resizeEvent(QResizeEvent *) override;
    void showEvent(QShowEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(bool anew);

    QWidget *m_content;
    QWidget *m_field;
    std::function<void(int)> m_shape;
    double m_at;
    int m_top = -1;
};

} // namespace afterword
