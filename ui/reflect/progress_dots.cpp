// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/progress_dots.h"

#include "ui/shared/mirror.h"

#include <QPainter>

#include <algorithm>

namespace afterword {

namespace {

constexpr int dotsEdge = 4;

} // namespace

ProgressDots::ProgressDots(const Theme &theme, bool large, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_radius(large ? 4 : 3.5)
    , m_pitch(large ? 17 : 14)
{
    setObjectName(QStringLiteral("progressDots"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString ProgressDots::inWords(int number, int count)
{
    return tr("Step %1 of %2").arg(number).arg(count);
}

void ProgressDots::setStep(int number, int count)
{
    m_number = number;
    m_count = count;
    setAccessibleName(inWords(number, count));
    updateGeometry();
    update();
}

QSize ProgressDots::sizeHint() const
{
    return {std::max(0, m_count - 1) * m_pitch + 2 * (dotsEdge + 4), 16};
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirror mirror(*this);
    for (int i = 1; i <= m_count; ++i) {
        const QPointF centre =
            mirror.point(QPointF(dotsEdge + 4 + (i - 1) * m_pitch, height() / 2.0));
        if (i == m_number) {
            painter.setPen(QPen(m_theme.color(Tone::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, m_radius + 0.5, m_radius + 0.5);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(i < m_number ? Tone::Accent : Tone::EdgeSoft));
        painter.drawEllipse(centre, m_radius, m_radius);
    }
}

} // namespace afterword
