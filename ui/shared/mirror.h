// SPDX-License-Identifier: GPL-3.0-or-later
// Mirror: the one helper by which painted widgets flip for right-to-left. Everything is laid out
// left to right in logical coordinates and passed through here. Thread: GUI; a plain value.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QWidget>

namespace afterword {

class Mirror final
{
public:
    explicit Mirror(const QWidget &widget)
        : m_flip(widget.layoutDirection() == Qt::RightToLeft)
        , m_width(widget.width())
    {}

    [[nodiscard]] double x(double logical) const { return m_flip ? m_width - logical : logical; }

    [[nodiscard]] QPointF point(QPointF logical) const { return {x(logical.x()), logical.y()}; }

    [[nodiscard]] QRectF rect(const QRectF &logical) const
    {
        const double left = m_flip ? m_width - logical.right() : logical.left();
        return {left, logical.top(), logical.width(), logical.height()};
    }

    /// +1 where the logical x grows to the right, else -1: what a right arrow key adds.
    [[nodiscard]] int step() const { return m_flip ? -1 : 1; }

private:
    bool m_flip;
    double m_width;
};

} // namespace afterword
