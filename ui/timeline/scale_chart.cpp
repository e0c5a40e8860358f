// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scale_chart.h"

#include "app/timeline/captions.h"
#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"
#include "ui/timeline/chart_scale.h"
#include "ui/timeline/scale_spoken.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr double scaleDot = 4.5;
constexpr double scaleRing = 8;
constexpr double scaleReach = 10; // pixels from a dot that are still it
constexpr int scalePlotHigh = 62;
constexpr int scaleLeastWide = 260;
constexpr double scaleMidday = 0.5;

} // namespace

ScaleChart::ScaleChart(const Theme &theme, reflect::Scale scale, QString name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scale(std::move(scale))
    , m_name(std::move(name))
{
    installSpokenScale();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("ownRing", true);
    connect(&theme, &Theme::changed, this, [this]() {
        updateGeometry();
        update();
    });
}

void ScaleChart::setRange(const timeline::Range &range)
{
    m_range = range;
    m_shown = reflect::dotsWithin(m_scale.dots, range.first, range.last);
    m_current = -1;
    describe();
    update();
}

int ScaleChart::head() const
{
    return QFontMetrics(m_theme.font(Type::Tiny)).height() + 10;
}

QString ScaleChart::endName(bool high) const
{
    const QString &word = high ? m_scale.high : m_scale.low;
    if (!m_scale.names.isEmpty())
        return word;
    const QString number = locale().toString(high ? m_scale.highest : m_scale.lowest);
    //: An end of a scale: %1 is 0 or 10, %2 what it stands for, as "none"
    return word.isEmpty() ? number : tr("%1 %2").arg(number, word);
}

int ScaleChart::gutter() const
{
    const QFontMetrics metrics(m_theme.font(Type::Tiny));
    const int wide = std::max(metrics.horizontalAdvance(endName(true)),
                              metrics.horizontalAdvance(endName(false)))
                     + 14;
    return std::min(wide, width() * 2 / 5);
}

QRectF ScaleChart::plot() const
{
    const double left = gutter();
    return {
        left, static_cast<double>(head()), width() - left - 12, m_theme.px(scalePlotHigh) * 1.0};
}

QSize ScaleChart::sizeHint() const
{
    return {m_theme.px(420), head() + m_theme.px(scalePlotHigh) + head() + 4};
}

QSize ScaleChart::minimumSizeHint() const
{
    return {scaleLeastWide, sizeHint().height()};
}

/// Left to right; what is painted goes through a Mirror.
QPointF ScaleChart::pointOf(int index) const
{
    const QRectF box = plot();
    const reflect::ScaleDot &dot = m_shown.at(index);
    const double days = timeline::dayNumber(m_range.last) + 1 - timeline::dayNumber(m_range.first);
    const double along =
        (timeline::dayNumber(dot.day) + scaleMidday - timeline::dayNumber(m_range.first)) / days;
    const double up =
        static_cast<double>(dot.value - m_scale.lowest) / (m_scale.highest - m_scale.lowest);
    return Mirror(*this).point(
        {box.left() + along * box.width(), box.bottom() - up * box.height()});
}

QString ScaleChart::inWords(int index) const
{
    const reflect::ScaleDot &dot = m_shown.at(index);
    const bool year = m_range.first.year() != m_range.last.year();
    const QString name = m_scale.names.value(dot.value - m_scale.lowest);
    return name.isEmpty() ? timeline::answerOfTen(dot.day, dot.value, year, locale())
                          : timeline::answerInWords(dot.day, name, year, locale());
}

QString ScaleChart::allInWords() const
{
    QStringList all;
    for (int i = 0; i < m_shown.size(); ++i)
        all.append(inWords(i));
    return all.join(u'\n');
}

void ScaleChart::describe()
{
    QString said = m_name + (m_name.endsWith(u'?') || m_name.endsWith(u'.') ? u" "_s : u". "_s)
                   + timeline::answersSummary(m_range, static_cast<int>(m_shown.size()), locale());
    if (m_current >= 0)
        said += u' ' + inWords(m_current) + u'.';
    announceName(this, said);
}

void ScaleChart::open(int index)
{
    Q_EMIT opened(m_shown.at(index).behind);
}

void ScaleChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    describe();
    update();
}

void ScaleChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintTicks(painter);
    paintDots(painter);
}

/// A line across at this value, and its name before it.
void ScaleChart::paintLine(QPainter &painter, int value, const QString &name) const
{
    const Mirror mirror(*this);
    const QRectF box = plot();
    const double up =
        static_cast<double>(value - m_scale.lowest) / (m_scale.highest - m_scale.lowest);
    const double y = std::round(box.bottom() - up * box.height()) + 0.5;
    painter.setPen(QPen(m_theme.color(Tone::Hair), 1));
    painter.drawLine(mirror.point({box.left(), y}), mirror.point({box.right(), y}));
    const QFontMetricsF metrics(painter.font());
    const double wide = box.left() - 8;
    const Qt::Alignment side = mirror.step() > 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter.setPen(m_theme.color(Tone::Text2));
    painter.setLayoutDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(mirror.rect({0, y - metrics.height() / 2, wide, metrics.height()}),
                     int(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                     metrics.elidedText(name, Qt::ElideRight, wide));
}

void ScaleChart::paintScale(QPainter &painter) const
{
    const Mirror mirror(*this);
    painter.setFont(m_theme.font(Type::Tiny));
    paintLine(painter, m_scale.highest, endName(true));
    paintLine(painter, m_scale.lowest, endName(false));
    if (m_scale.names.size() == 3)
        paintLine(painter, m_scale.lowest + 1, m_scale.names.at(1));
    if (m_current < 0)
        return;
    // The words' own direction, whichever way the chart runs.
    const QString words = inWords(m_current);
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(m_theme.color(Tone::Text));
    const Qt::Alignment far = mirror.step() > 0 ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(mirror.rect({0, 0, plot().right(), QFontMetricsF(painter.font()).height()}),
                     int(far | Qt::AlignAbsolute | Qt::AlignVCenter),
                     words);
}

void ScaleChart::paintTicks(QPainter &painter) const
{
    const QRectF box = plot();
    const Mirror mirror(*this);
    const Qt::Alignment side = mirror.step() > 0 ? Qt::AlignLeft : Qt::AlignRight;
    const ChartScale scale(box, m_range, false);
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_theme.color(Tone::Text2));
    for (const ChartTick &tick : chartTicks(m_range, scale.pixelsPerDay(), metrics, locale())) {
        const double x = scale.x(tick.day);
        const double wide = metrics.horizontalAdvance(tick.label);
        if (x + wide > width())
            continue;
        painter.setPen(m_theme.color(Tone::Edge));
        painter.drawLine(mirror.point({x, box.bottom() + 1}), mirror.point({x, box.bottom() + 5}));
        painter.setPen(m_theme.color(Tone::Text2));
        painter.setLayoutDirection(tick.label.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(mirror.rect({x + 3, box.bottom() + 4, wide + 2, metrics.height()}),
                         int(side | Qt::AlignAbsolute | Qt::AlignTop),
                         tick.label);
    }
}

void ScaleChart::paintDots(QPainter &painter) const
{
    const QColor ink = m_theme.color(m_theme.isContrast() ? Tone::Text : Tone::Accent);
    painter.setPen(QPen(m_theme.color(Tone::Window), 1));
    painter.setBrush(ink);
    for (int i = 0; i < m_shown.size(); ++i)
        painter.drawEllipse(pointOf(i), scaleDot, scaleDot);
    if (m_current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Tone::Text), 1.75));
    painter.drawEllipse(pointOf(m_current), scaleRing, scaleRing);
}

int ScaleChart::indexAt(QPointF point) const
{
    int found = -1;
    double nearest = scaleReach;
    for (int i = 0; i < m_shown.size(); ++i) {
        const QPointF apart = pointOf(i) - point;
        const double far = std::hypot(apart.x(), apart.y());
        if (far <= nearest) {
            nearest = far;
            found = i;
        }
    }
    return found;
}

void ScaleChart::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index >= 0 || !hasFocus())
        setCurrent(index);
}

void ScaleChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        open(index);
}

void ScaleChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ScaleChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_shown.size()) - 1;
    const int right = Mirror(*this).step();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::clamp(m_current - right, 0, last));
    case Qt::Key_Right:
        return setCurrent(std::clamp(m_current + right, 0, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            open(m_current);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScaleChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_shown.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(static_cast<int>(m_shown.size()) - 1);
    update();
}

void ScaleChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

} // namespace afterword
