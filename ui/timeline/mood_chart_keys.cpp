// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the mood chart.
#include "ui/timeline/mood_chart.h"

#include <QKeyEvent>

#include <algorithm>

namespace afterword {

namespace {

constexpr double keysZoom = 1.5;
constexpr double keysMove = 0.25; // of the view
constexpr double keysPage = 0.9;
constexpr double keysMargin = 0.15; // a check-in that was out of sight comes this far in

} // namespace

bool MoodChart::moveKey(QKeyEvent *event)
{
    const double days = m_part.view.days();
    const double right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool sought = dayOf(current()).isValid();
    const double around = sought ? timeline::dayNumber(dayOf(current())) + 0.5
                                 : (m_part.view.from + m_part.view.to) / 2;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keysZoom, around);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / keysZoom, around);
        return true;
    case Qt::Key_0:
        wantView(m_bounds);
        return true;
    case Qt::Key_PageUp:
        moveBy(-keysPage * days);
        return true;
    case Qt::Key_PageDown:
        moveBy(keysPage * days);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return false;
        moveBy((event->key() == Qt::Key_Right ? right : -right) * keysMove * days);
        return true;
    default:
        return false;
    }
}

bool MoodChart::selectKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier)
        || event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int by = 0;
    if (event->key() == Qt::Key_Right)
        by = right;
    else if (event->key() == Qt::Key_Left)
        by = -right;
    const bool edge = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (by == 0 && !edge)
        return false;
    if (!m_selected) {
        const QDate day = dayInSight();
        m_selected = std::pair(day, QDate());
        if (!edge) {
            selectTo(day); // first the day itself, then one more a key
            return true;
        }
    }
    const timeline::Range all = m_bounds.range();
    QDate to = edge ? (event->key() == Qt::Key_Home ? m_part.range.first : m_part.range.last)
                    : m_selected->second.addDays(by);
    to = std::clamp(to, all.first, all.last);
    const double day = timeline::dayNumber(to);
    if (day < m_part.view.from)
        moveBy(day - m_part.view.from);
    else if (day + 1 > m_part.view.to)
        moveBy(day + 1 - m_part.view.to);
    selectTo(to);
    return true;
}

/// The next check-in or sign out of sight comes into it.
bool MoodChart::stepBeyond(int by)
{
    const int from = current() >= 0 ? current() : m_cursor;
    const bool sign = signAt(from) != nullptr;
    std::optional<double> x;
    if (sign) {
        const auto at = (m_part.small.data() - m_content.small.data())
                        + (by > 0 ? std::ssize(m_part.small) : -1);
        if (at >= 0 && at < std::ssize(m_content.small))
            x = m_content.small[static_cast<size_t>(at)].x;
    } else {
        const auto at =
            (m_part.dots.data() - m_content.dots.data()) + (by > 0 ? std::ssize(m_part.dots) : -1);
        if (at >= 0 && at < std::ssize(m_content.dots))
            x = m_content.dots[static_cast<size_t>(at)].x;
    }
    if (!x)
        return false;
    const double margin = keysMargin * m_part.view.days();
    moveBy(by > 0 ? *x + margin - m_part.view.to : *x - margin - m_part.view.from);
    for (int i = 0; i < count(); ++i) {
        const timeline::Dot *dot = dotAt(i);
        const double here = dot != nullptr ? dot->x : signAt(i)->x;
        if ((dot == nullptr) == sign && here == *x) { // NOLINT(clang-diagnostic-float-equal)
            setCurrent(i);
            return true;
        }
    }
    return false;
}

void MoodChart::keyPressEvent(QKeyEvent *event)
{
    if (selectKey(event) || moveKey(event))
        return;
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        step(-right);
        return;
    case Qt::Key_Right:
        step(right);
        return;
    case Qt::Key_Home:
        setCurrent(rowOf(current()).first);
        return;
    case Qt::Key_End:
        setCurrent(rowOf(current()).second - 1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (changeRow(event->key() == Qt::Key_Down))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0) {
            open(current());
            return;
        }
        break;
    case Qt::Key_M:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT markAsked(dayInSight());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (cancelDrag())
            return;
        if (m_cursorShown) {
            const int before = current();
            m_cursorShown = false;
            showCurrent(before);
            return;
        }
        if (m_selected) {
            select(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace afterword
