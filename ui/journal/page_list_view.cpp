// SPDX-License-Identifier: GPL-3.0-or-later
// Where rows stand, and what a list does with keys, clicks and scrolling.
#include "ui/journal/page_list.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace afterword {

PageListView::PageListView(PageListModel &model, PageRowDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_pages(model)
    , m_rows(*delegate)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(delegate);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setAutoFillBackground(false);
}

int PageListView::nextPage(int row, int direction) const
{
    for (row += direction; row >= 0 && row < m_pages.rowCount(); row += direction) {
        if (!m_pages.isMonth(row))
            return row;
    }
    return -1;
}

bool PageListView::step(int direction)
{
    const int row = nextPage(currentIndex().row(), direction);
    if (row >= 0)
        setCurrentIndex(m_pages.index(row));
    return row >= 0;
}

void PageListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->selectedIndexes().size() > 1) {
        event->accept();
        Q_EMIT escaped();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        event->accept();
        Q_EMIT deletePressed();
        return;
    }
    QListView::keyPressEvent(event);
}

int PageListView::chosenCount() const
{
    int count = 0;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen)
        count += m_pages.pagesBetween(range.top(), range.bottom());
    return count;
}

void PageListView::ensureCurrent()
{
    if (!currentIndex().isValid())
        step(1);
}

int PageListView::top(int row) const
{
    const PageListModel::Place place = m_pages.place(row);
    return place.months * m_rows.monthHeight() + place.pages * m_rows.pageHeight();
}

int PageListView::heightOf(int row) const
{
    return m_pages.isMonth(row) ? m_rows.monthHeight() : m_rows.pageHeight();
}

int PageListView::rowAt(int y) const
{
    if (y < 0 || y >= top(m_pages.rowCount()))
        return -1;
    int low = 0; // the last month that begins at or above y
    for (int high = m_pages.months(); high - low > 1;) {
        const int middle = (low + high) / 2;
        (top(m_pages.monthRow(middle)) <= y ? low : high) = middle;
    }
    const int heading = m_pages.monthRow(low);
    const int below = y - top(heading) - m_rows.monthHeight();
    return below < 0 ? heading : heading + 1 + below / m_rows.pageHeight();
}

QRect PageListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_pages.rowCount())
        return {};
    return {0, top(index.row()) - verticalOffset(), viewport()->width(), heightOf(index.row())};
}

QModelIndex PageListView::indexAt(const QPoint &point) const
{
    if (!viewport()->rect().contains(point))
        return {};
    // The heading that stays lies over the row under it.
    const int y = point.y() + verticalOffset();
    const int row = rowAt(y);
    if (row >= 0 && point.y() < m_rows.monthHeight())
        return m_pages.index(m_pages.monthRow(std::max(m_pages.place(row).months - 1, 0)));
    return row < 0 ? QModelIndex() : m_pages.index(row);
}

void PageListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_pages.rowCount())
        return;
    executeDelayedItemsLayout(); // the bar may still be that of the rows before
    const int first = top(index.row()) - m_rows.monthHeight(); // which the heading covers
    const int last = top(index.row()) + heightOf(index.row());
    const int room = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue((first + last - room) / 2);
    else if (hint == PositionAtTop || (hint != PositionAtBottom && first < bar->value()))
        bar->setValue(first);
    else if (hint == PositionAtBottom || last > bar->value() + room)
        bar->setValue(last - room);
}

void PageListView::doItemsLayout()
{
    // Not QListView's, which asks every row; so below.
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void PageListView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, viewport()->height() - m_rows.monthHeight()));
    bar->setRange(0, std::max(0, top(m_pages.rowCount()) - viewport()->height()));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

int PageListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void PageListView::scrollContentsBy(int, int)
{
    viewport()->update(); // the heading stays, so nothing can merely be moved
}

void PageListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int last = event->rect().bottom();
    const int from = rowAt(std::max(0, event->rect().top() + verticalOffset()));
    QStyleOptionViewItem usual;
    initViewItemOption(&usual);
    for (int row = from; row >= 0 && row < m_pages.rowCount(); ++row) {
        const QModelIndex index = m_pages.index(row);
        QStyleOptionViewItem option = usual;
        option.rect = visualRect(index);
        if (option.rect.top() > last)
            break;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == m_hover);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_rows.paint(&painter, option, index);
    }
    paintHeading(painter);
}

void PageListView::paintHeading(QPainter &painter) const
{
    const int row = rowAt(verticalOffset());
    if (row < 0)
        return;
    const PageListModel::Place place = m_pages.place(row);
    const int month = place.isMonth ? place.months : place.months - 1;
    const int height = m_rows.monthHeight();
    int y = 0; // the next month pushes it away
    if (month + 1 < m_pages.months())
        y = std::min(0, top(m_pages.monthRow(month + 1)) - verticalOffset() - height);
    const QRect rect(0, y, viewport()->width(), height);
    painter.fillRect(rect, palette().color(QPalette::Window));
    m_rows.paintMonth(
        &painter, rect, m_pages.monthName(month), layoutDirection() == Qt::RightToLeft);
}

bool PageListView::viewportEvent(QEvent *event)
{
    const auto hover = [this](const QModelIndex &index) {
        if (index == m_hover)
            return;
        viewport()->update(visualRect(m_hover));
        m_hover = index;
        viewport()->update(visualRect(m_hover));
    };
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hover({});
    return QListView::viewportEvent(event);
}

void PageListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    if (current.isValid() && hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(current.row());
        QAccessible::updateAccessibility(&focus);
    }
}

void PageListView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive() || selected.isEmpty())
        return;
    const QModelIndexList indexes = selected.first().indexes();
    if (!indexes.isEmpty()) {
        QAccessibleEvent chosen(this, QAccessible::Selection);
        chosen.setChild(indexes.first().row());
        QAccessible::updateAccessibility(&chosen);
    }
}

QModelIndex PageListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int row = currentIndex().row();
    const int screen =
        std::max(1, (viewport()->height() - m_rows.monthHeight()) / m_rows.pageHeight());
    int wanted = -1;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        wanted = nextPage(row, -1);
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        wanted = nextPage(row, 1);
        break;
    case MoveHome:
        wanted = nextPage(-1, 1);
        break;
    case MoveEnd:
        wanted = nextPage(m_pages.rowCount(), -1);
        break;
    case MovePageUp:
        wanted = nextPage(std::max(row - screen + 1, 1), -1);
        break;
    case MovePageDown:
        wanted = nextPage(std::min(row + screen - 1, m_pages.rowCount() - 2), 1);
        break;
    }
    return wanted < 0 ? currentIndex() : m_pages.index(wanted);
}

void PageListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect tidy = rect.normalized();
    const int end = top(m_pages.rowCount()) - 1;
    const int first = rowAt(std::clamp(tidy.top() + verticalOffset(), 0, std::max(0, end)));
    const int last = rowAt(std::clamp(tidy.bottom() + verticalOffset(), 0, std::max(0, end)));
    if (first < 0 || last < 0)
        return;
    selectionModel()->select(QItemSelection(m_pages.index(first), m_pages.index(last)), command);
}

QRegion PageListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect all = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += all.intersected(viewport()->rect());
    }
    return region;
}

} // namespace afterword
