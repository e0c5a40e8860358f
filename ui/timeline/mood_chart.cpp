// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mood_chart.h"

#include "app/timeline/captions.h"
#include "app/timeline/mood_words.h"
#include "ui/shared/mood.h"
#include "ui/timeline/chart_dots.h"
#include "ui/timeline/chart_spoken.h"
#include "ui/timeline/dot_card.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr int chartHeight = 398;
constexpr int chartLeastHeight = 236;
constexpr double chartRing = 8.5;
constexpr double chartSignRing = 11;

} // namespace

MoodChart::MoodChart(const Theme &theme, Teller teller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_teller(std::move(teller))
    , m_card(new DotCard(theme, this))
{
    setObjectName(QStringLiteral("moodChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    installSpokenChart();
    connect(&theme, &Theme::changed, this, [this]() {
        m_dots.reset();
        layOut();
    });
    layOut();
}

MoodChart::~MoodChart() = default;

void MoodChart::setContent(ChartContent content)
{
    const int before = current();
    m_hover = -1;
    m_pressed = -1;
    if (m_drag && !m_drag->mark.isNull())
        m_drag.reset(); // of marks that are no longer these
    const ChartPart part = partOf(content, content.view);
    const int keptAt = kept(part);
    m_content = std::move(content); // what the part looks into moves along
    m_part = part;
    m_cursor = keptAt;
    layOut();
    showCurrent(before == current() ? -2 : before);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void MoodChart::setView(const ChartView &view)
{
    if (view == m_part.view)
        return;
    const int before = current();
    const ChartPart part = partOf(m_content, view);
    const auto movedTo = [this, &part](int index) {
        if (dotAt(index) != nullptr) {
            const auto to = index + (m_part.dots.data() - part.dots.data());
            return to >= 0 && to < std::ssize(part.dots) ? static_cast<int>(to) : -1;
        }
        if (signAt(index) == nullptr)
            return -1;
        const auto to = index - std::ssize(m_part.dots) + (m_part.small.data() - part.small.data());
        return to >= 0 && to < std::ssize(part.small) ? static_cast<int>(to + std::ssize(part.dots))
                                                      : -1;
    };
    m_cursor = movedTo(m_cursor);
    m_cursorShown = m_cursorShown && m_cursor >= 0;
    m_hover = -1;
    m_pressed = -1;
    m_part = part;
    layOut();
    showCurrent(before >= 0 && current() < 0 ? before : -2);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

bool MoodChart::isCrowded() const
{
    return afterword::isCrowded(m_part, m_scale);
}

void MoodChart::layOut()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF plot = plotIn(m_theme, QSizeF(size()), m_part.axis, mirrored);
    m_scale = ChartScale(plot, m_part.view, mirrored, m_part.axis);
    m_layer = QPixmap();
    if (m_card->isVisible() && current() >= 0)
        showCurrent(-2);
    update();
}

int MoodChart::plotStart() const
{
    return plotStartIn(m_theme, m_part.axis);
}

int MoodChart::current() const
{
    if (m_hover >= 0)
        return m_hover;
    return m_cursorShown ? m_cursor : -1;
}

void MoodChart::setCurrent(int index)
{
    const int before = current();
    m_cursor = index >= 0 && index < count() ? index : -1;
    m_cursorShown = m_cursor >= 0;
    m_hover = -1;
    if (before != current())
        showCurrent(before);
}

QSize MoodChart::sizeHint() const
{
    return {1016, chartHeight};
}

QSize MoodChart::minimumSizeHint() const
{
    return {280, chartLeastHeight};
}

QRect MoodChart::ringOf(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const double r = chartSignRing + 2;
    const QPointF at = pointOf(index);
    return QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r).toAlignedRect();
}

void MoodChart::paintEvent(QPaintEvent *event)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::ceil(width() * ratio)),
                       static_cast<int>(std::ceil(height() * ratio)));
    if (m_layer.size() != pixels || std::abs(m_layer.devicePixelRatio() - ratio) > 0.001) {
        m_layer = QPixmap(pixels);
        m_layer.setDevicePixelRatio(ratio);
        m_layer.fill(m_theme.color(Tone::Window));
        QPainter layer(&m_layer);
        if (!m_dots || std::abs(m_dots->ratio() - ratio) > 0.001)
            m_dots = std::make_unique<ChartDots>(m_theme, ratio);
        ChartLayer still(m_theme, m_part, m_scale, QSizeF(size()));
        still.setDots(m_dots.get());
        still.paint(layer);
    }
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_layer);
    paintSelection(painter);
    if (current() < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at = pointOf(current());
    const SmallMark *sign = signAt(current());
    const double ring = sign != nullptr ? chartSignRing : chartRing;
    painter.setPen(QPen(m_theme.color(Tone::Text), 1.75));
    painter.setBrush(m_theme.color(Tone::Window));
    painter.drawEllipse(at, ring, ring);
    if (sign != nullptr)
        paintSmallMark(painter, m_theme, sign->kind, at);
    else if (const timeline::Dot *dot = dotAt(current()); dot != nullptr)
        paintChartDot(painter, m_theme, at, *dot);
}

void MoodChart::showCard(int index)
{
    const timeline::Dot *dot = dotAt(index);
    const SmallMark *sign = signAt(index);
    if (sign != nullptr) {
        const bool year = sign->day.year() != m_part.range.last.year();
        m_card->show(sign->kind,
                     timeline::weekdayInWords(sign->day, year, QLocale()),
                     smallMarkWords(*sign));
    } else if (dot != nullptr) {
        const bool year = dot->day.year() != m_part.range.last.year();
        QString words = m_teller.words ? m_teller.words(dot->words) : QString();
        if (words.isEmpty())
            words = timeline::moodInWords(*dot);
        if (dot->frame == Frame::Day)
            words += u'\n' + tr("about the whole day");
        const QString beginning = m_teller.beginning ? m_teller.beginning(dot->page) : QString();
        m_card->show(*dot, timeline::weekdayInWords(dot->day, year, QLocale()), words, beginning);
    } else {
        m_card->hide();
        return;
    }
    m_card->place(pointOf(index), QRectF(rect()).adjusted(4, 4, -4, -4));
}

void MoodChart::showCurrent(int before)
{
    const int now = current();
    update(ringOf(before));
    update(ringOf(now));
    showCard(now);
    if (before == -2)
        return;
    setCursor(m_hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT currentChanged(now);
    QAccessibleValueChangeEvent said(this, pointInWords(now));
    QAccessible::updateAccessibility(&said);
    if (now >= 0 && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(now);
        QAccessible::updateAccessibility(&focus);
    }
}

void MoodChart::resizeEvent(QResizeEvent *)
{
    layOut();
}

void MoodChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

void MoodChart::setHover(int index)
{
    if (index == m_hover)
        return;
    const int before = current();
    m_hover = index;
    if (before != current())
        showCurrent(before);
}

void MoodChart::focusOutEvent(QFocusEvent *event)
{
    const int before = current();
    m_cursorShown = false;
    if (before != current())
        showCurrent(before);
    QWidget::focusOutEvent(event);
}

} // namespace afterword
