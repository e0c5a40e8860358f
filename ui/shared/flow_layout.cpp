// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"

#include <QStyle>
#include <QWidget>

namespace afterword {

FlowLayout::FlowLayout(QWidget *parent, int gap, int rowGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_rowGap(rowGap < 0 ? gap : rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    // One row when there is room for it.
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size.rwidth() += hint.width() + (size.width() > 0 ? m_gap : 0);
            size.setHeight(qMax(size.height(), hint.height()));
        }
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.left();
    int y = inside.top();
    int rowHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto flush = [&] {
        const int left = row.isEmpty() ? 0 : inside.right() - row.last().second.right();
        const int shift = m_trailing ? qMax(left, 0) : 0;
        for (const auto &[item, box] : std::as_const(row)) {
            if (apply) {
                // Items of one row share a centre line.
                const QRect centred = box.translated(shift, (rowHeight - box.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, inside, centred));
            }
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize hint = item->sizeHint().boundedTo(QSize(qMax(inside.width(), 1), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth()) {
            hint.setHeight(item->heightForWidth(hint.width()));
        }
        if (x > inside.left() && x + hint.width() > inside.left() + inside.width()) {
            flush();
            x = inside.left();
            y += rowHeight + m_rowGap;
            rowHeight = 0;
        }
        row.append({item, QRect(QPoint(x, y), hint)});
        x += hint.width() + m_gap;
        rowHeight = qMax(rowHeight, hint.height());
    }
    flush();
    return y + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace afterword
