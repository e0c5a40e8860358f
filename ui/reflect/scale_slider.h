// SPDX-License-Identifier: GPL-3.0-or-later
// ScaleSlider: 0 to 10, or nothing at all. Until somebody marks it there is no handle: a middle
// that nobody chose is no answer. A click marks that place; arrows, digits, Home and End mark and
// move, Delete takes the mark away. Flips from right to left. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QSlider>

#include <optional>

namespace afterword {

class ScaleSlider final : public QSlider
{
    Q_OBJECT

public:
    /// `name` is what is asked; the state is said after it.
    ScaleSlider(const Theme &theme, QString name, QWidget *parent);

    [[nodiscard]] std::optional<int> mark() const { return m_mark; }

    void setMark(std::optional<int> mark); ///< no signal
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void marked();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

    void mouseReleaseEvent(QMouseEvent *) override {}

    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void take(std::optional<int> mark);
    void say();
    [[nodiscard]] double placeOf(int value) const;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] std::optional<int> after(int key) const;

    const Theme &m_theme;
    QString m_name;
    std::optional<int> m_mark;
};

} // namespace afterword
