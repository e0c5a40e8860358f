// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/scale_slider.h"

#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int scaleMost = 10;
constexpr int scaleMiddle = 5;
constexpr double scaleGroove = 4;
constexpr double scaleStop = 3; // radius of a stop
constexpr double scaleKnob = 10;
constexpr double scaleInset = 14;

} // namespace

ScaleSlider::ScaleSlider(const Theme &theme, QString name, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_name(std::move(name))
{
    setRange(0, scaleMost);
    setSingleStep(1);
    setPageStep(2);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ringInset", 5); // the words under it stay clear
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // An assistive tool sets the value directly.
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (m_mark != value)
            take(value);
    });
    say();
}

QSize ScaleSlider::sizeHint() const
{
    return {320, std::max(36, m_theme.px(36))};
}

void ScaleSlider::setMark(std::optional<int> mark)
{
    m_mark = mark;
    {
        const QSignalBlocker ours(this); // a place that was taken away is not marked at 0
        setValue(mark.value_or(0));
    }
    say();
    update();
}

void ScaleSlider::take(std::optional<int> mark)
{
    if (mark == m_mark)
        return;
    setMark(mark);
    Q_EMIT marked();
}

void ScaleSlider::say()
{
    const QString state = m_mark ? tr("%1 of 10").arg(*m_mark) : tr("not marked");
    announceName(this, tr("%1: %2").arg(m_name, state));
}

double ScaleSlider::placeOf(int value) const
{
    const double room = width() - 2 * scaleInset;
    return Mirror(*this).x(scaleInset + room * value / scaleMost);
}

int ScaleSlider::valueAt(double x) const
{
    const double room = std::max(1.0, width() - 2 * scaleInset);
    const double at = (Mirror(*this).x(x) - scaleInset) / room * scaleMost;
    return std::clamp(qRound(at), 0, scaleMost);
}

void ScaleSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        take(valueAt(event->position().x()));
}

void ScaleSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        take(valueAt(event->position().x()));
}

/// Scrolling the page must not answer a question.
void ScaleSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

/// The first arrow marks the middle; from there on it moves.
std::optional<int> ScaleSlider::after(int key) const
{
    const int forward = Mirror(*this).step();
    const int from = m_mark.value_or(scaleMiddle);
    const int step = m_mark ? 1 : 0;
    switch (key) {
    case Qt::Key_Right:
        return from + forward * step;
    case Qt::Key_Left:
        return from - forward * step;
    case Qt::Key_Up:
        return from + step;
    case Qt::Key_Down:
        return from - step;
    case Qt::Key_PageUp:
        return from + 2 * step;
    case Qt::Key_PageDown:
        return from - 2 * step;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return scaleMost;
    default:
        break;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return key - Qt::Key_0;
    return std::nullopt;
}

void ScaleSlider::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        take(std::nullopt);
        return;
    }
    if (const std::optional<int> next = after(event->key()))
        take(std::clamp(*next, 0, scaleMost));
    else
        event->ignore();
}

void ScaleSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const double left = std::min(placeOf(0), placeOf(scaleMost));
    const double right = std::max(placeOf(0), placeOf(scaleMost));
    painter.setBrush(m_theme.color(Tone::Press));
    painter.drawRoundedRect(
        QRectF(left, middle - scaleGroove / 2, right - left, scaleGroove), 2, 2);
    painter.setBrush(m_theme.color(underMouse() ? Tone::Text3 : Tone::Edge));
    for (int stop = 0; stop <= scaleMost; ++stop)
        painter.drawEllipse(QPointF(placeOf(stop), middle), scaleStop, scaleStop);
    if (!m_mark)
        return;
    const QPointF knob(placeOf(*m_mark), middle);
    painter.setPen(QPen(m_theme.color(Tone::Surface), 2));
    painter.setBrush(m_theme.color(underMouse() ? Tone::AccentHover : Tone::Accent));
    painter.drawEllipse(knob, scaleKnob, scaleKnob);
}

} // namespace afterword
