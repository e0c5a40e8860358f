// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do in the mood chart: pointer, wheel and pinch; keys are beside it.
#include "ui/timeline/mood_chart.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double handsNotch = 120;      // of a wheel
constexpr double handsWheelZoom = 1.25; // closer by a notch
constexpr double handsWheelMove = 0.1;  // of the view, by a notch
constexpr int handsWash = 36;           // of 255: over selected days

} // namespace

void MoodChart::wantView(const ChartView &view)
{
    if (view == m_part.view)
        return;
    setView(view);
    Q_EMIT viewMoved();
}

void MoodChart::zoomBy(double factor, double aroundDay)
{
    wantView(zoomed(m_part.view, factor, aroundDay, m_bounds));
}

void MoodChart::moveBy(double days)
{
    wantView(moved(m_part.view, days, m_bounds));
}

QDate MoodChart::dayUnder(double x) const
{
    const double day = std::clamp(m_scale.dayAt(x), m_part.view.from, m_part.view.to - 1e-6);
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(day)));
}

/// Of what has the ring, or else the newest one in sight.
QDate MoodChart::dayInSight() const
{
    const QDate day = dayOf(current());
    if (day.isValid())
        return day;
    return m_part.dots.empty() ? m_part.range.last : m_part.dots.back().day;
}

// Pointer

void MoodChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = Drag{event->position(), m_scale, m_part.view, false, false};
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag->selects = true;
        setHover(-1);
        return;
    }
    // A finger has no hover: its first touch shows the card, its second opens the page.
    const int hit = indexAt(event->position());
    m_pressed = hit >= 0 && hit == current() ? hit : -1;
    setHover(hit);
    if (hit >= 0) {
        m_cursor = hit;
        m_cursorShown = true;
    } else if (const LifeMark *mark = markAt(event->position()); mark != nullptr) {
        m_pressedMark = mark->id;
        m_drag->mark = mark->id;
    } else {
        select(std::nullopt);
    }
}

void MoodChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton)) {
        setHover(indexAt(event->position()));
        if (m_hover < 0)
            setCursor(markAt(event->position()) != nullptr ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const double away = std::abs(event->position().x() - m_drag->from.x());
    m_drag->goes = m_drag->goes || away >= QApplication::startDragDistance();
    if (m_drag->goes)
        dragTo(event->position());
}

void MoodChart::dragTo(QPointF place)
{
    m_pressed = -1;
    m_pressedMark = {};
    if (m_drag->selects) {
        if (!m_selected || m_selected->first != dayUnder(m_drag->from.x()))
            m_selected = std::pair(dayUnder(m_drag->from.x()), QDate());
        selectTo(dayUnder(place.x()));
        return;
    }
    if (!m_drag->mark.isNull()) {
        dragMark(place);
        return;
    }
    setHover(-1);
    setCursor(Qt::ClosedHandCursor);
    const double days = m_drag->scale.dayAt(m_drag->from.x()) - m_drag->scale.dayAt(place.x());
    wantView(moved(m_drag->view, days, m_bounds));
}

void MoodChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    const Id pressedMark = std::exchange(m_pressedMark, Id());
    std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    if (drag && drag->goes) {
        setCursor(Qt::ArrowCursor);
        if (!drag->mark.isNull())
            dropMark(*std::move(drag));
        setHover(indexAt(event->position()));
        return;
    }
    if (pressed >= 0 && indexAt(event->position()) == pressed)
        open(pressed);
    const LifeMark *mark = markAt(event->position());
    if (!pressedMark.isNull() && mark != nullptr && mark->id == pressedMark)
        Q_EMIT markOpened(LifeMark(*mark));
}

void MoodChart::leaveEvent(QEvent *)
{
    setHover(-1);
}

void MoodChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / handsNotch;
        zoomBy(std::pow(handsWheelZoom, notches), m_scale.dayAt(event->position().x()));
        event->accept();
        return;
    }
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (!sideways && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->ignore(); // scrolls the page
        return;
    }
    // Turning to the right (a negative turn) goes to where the right edge is.
    const double right = m_scale.isMirrored() ? -1 : 1;
    if (sideways && event->pixelDelta().x() != 0) {
        moveBy(-right * event->pixelDelta().x() / m_scale.pixelsPerDay());
    } else {
        const double notches = (sideways ? turned.x() : turned.y()) / handsNotch;
        moveBy(-right * notches * handsWheelMove * m_part.view.days());
    }
    event->accept();
}

bool MoodChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // The whole name, also of those that are only counted ("+2").
        auto *help = static_cast<QHelpEvent *>(event);
        const QString under = marksUnder(help->pos());
        QToolTip::showText(
            help->globalPos(),
            under.isEmpty() ? under
                            : under + u'\n' + tr("Drag it to another day, or click for its card."),
            this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), m_scale.dayAt(gesture->position().x()));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
            pinch != nullptr) {
            const double x = mapFromGlobal(pinch->centerPoint()).x();
            cancelDrag(); // the first finger began one
            zoomBy(pinch->scaleFactor(), m_scale.dayAt(x));
            return true;
        }
    }
    return QWidget::event(event);
}

void MoodChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool key = event->reason() == QContextMenuEvent::Keyboard;
    const QDate day = key ? dayInSight() : dayUnder(event->pos().x());
    const double x = m_scale.x(timeline::dayNumber(day) + 0.5);
    const QPoint place(static_cast<int>(x), static_cast<int>(m_scale.y(0)));
    Q_EMIT dayAsked(day, key ? mapToGlobal(place) : event->globalPos());
}

// Selected days

std::optional<timeline::Range> MoodChart::selection() const
{
    if (!m_selected || !m_selected->second.isValid())
        return std::nullopt;
    const auto [first, last] = std::minmax(m_selected->first, m_selected->second);
    return timeline::Range{first, last};
}

void MoodChart::select(std::optional<timeline::Range> days)
{
    if (days == selection())
        return;
    m_selected.reset();
    if (days)
        m_selected = std::pair(days->first, days->last);
    update();
    Q_EMIT selectionChanged();
}

void MoodChart::selectTo(QDate day)
{
    if (m_selected->second == day)
        return;
    m_selected->second = day;
    update();
    Q_EMIT selectionChanged();
}

void MoodChart::paintSelection(QPainter &painter) const
{
    const auto days = selection();
    if (!days)
        return;
    const QRectF plot = m_scale.plot();
    const double a = m_scale.x(timeline::dayNumber(days->first));
    const double b = m_scale.x(timeline::dayNumber(days->last) + 1);
    const double left = std::max(plot.left(), std::min(a, b));
    const double right = std::min(plot.right(), std::max(a, b));
    if (right <= left)
        return;
    QColor wash = m_theme.color(Tone::Accent);
    const QColor edge = wash;
    wash.setAlpha(handsWash);
    painter.fillRect(QRectF(left, plot.top() - 8, right - left, plot.height() + 8), wash);
    painter.fillRect(QRectF(left, plot.top() - 8, 1, plot.height() + 8), edge);
    painter.fillRect(QRectF(right - 1, plot.top() - 8, 1, plot.height() + 8), edge);
}

} // namespace afterword
