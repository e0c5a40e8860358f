// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/day_choice.h"

#include <QPainter>
#include <QStyle>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceHeight = 46;
constexpr int choiceSide = 14;
constexpr int choiceMark = 18;
constexpr int choiceGap = 12;
constexpr int choiceIcon = 20;
constexpr double choiceRadius = 8;
constexpr double choiceInner = 4; // of the point in a chosen circle

} // namespace

DayChoice::DayChoice(const Theme &theme, const QString &words, const QString &day, QWidget *parent)
    : QRadioButton(words, parent)
    , m_theme(theme)
    , m_day(day)
{
    setAccessibleName(day.isEmpty() ? words : tr("%1: %2").arg(words, day));
    setAttribute(Qt::WA_Hover);
    setProperty("ringRadius", static_cast<int>(choiceRadius));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DayChoice::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(Type::Control)).horizontalAdvance(text());
    const int day = m_day.isEmpty()
                        ? choiceIcon
                        : QFontMetrics(m_theme.font(Type::Small)).horizontalAdvance(m_day);
    return {2 * choiceSide + choiceMark + 2 * choiceGap + words + day + 4,
            qMax(m_theme.px(choiceHeight), m_theme.lineHeight(Type::Control) + 2 * choiceGap)};
}

QSize DayChoice::minimumSizeHint() const
{
    return sizeHint();
}

void DayChoice::paintCircle(QPainter &painter, QPointF centre) const
{
    const double half = choiceMark / 2.0;
    const bool hover = underMouse() && isEnabled();
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Tone::Accent));
        painter.drawEllipse(centre, half, half);
        painter.setBrush(m_theme.color(Tone::OnAccent));
        painter.drawEllipse(centre, choiceInner, choiceInner);
        return;
    }
    painter.setPen(QPen(m_theme.color(hover ? Tone::Text2 : Tone::Edge), 1));
    painter.setBrush(m_theme.color(Tone::Surface));
    painter.drawEllipse(centre, half - 0.5, half - 0.5);
}

void DayChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Tone ground = Tone::Surface;
    if (isChecked())
        ground = Tone::AccentSoft;
    else if (isDown())
        ground = Tone::Press;
    else if (underMouse())
        ground = Tone::Hover;
    painter.setPen(QPen(m_theme.color(isChecked() ? Tone::Accent : Tone::EdgeSoft), 1));
    painter.setBrush(m_theme.color(ground));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), choiceRadius, choiceRadius);

    const QRect inner = rect().adjusted(choiceSide, 0, -choiceSide, 0);
    const auto placed = [&](int left, int wide) {
        return QStyle::visualRect(
            layoutDirection(), inner, QRect(left, inner.top(), wide, inner.height()));
    };
    paintCircle(painter, QRectF(placed(inner.left(), choiceMark)).center());
    const int from = inner.left() + choiceMark + choiceGap;
    constexpr int flags =
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
    painter.setFont(m_theme.font(Type::Control));
    painter.setPen(m_theme.color(Tone::Text));
    painter.drawText(placed(from, inner.right() - from), flags, text());
    if (m_day.isEmpty()) {
        QRect icon = placed(inner.right() + 1 - choiceIcon, choiceIcon);
        icon.moveTop((height() - choiceIcon) / 2);
        icon.setHeight(choiceIcon);
        painter.drawPixmap(
            icon,
            m_theme.icon(
                u"calendar"_s, m_theme.color(Tone::Text2), choiceIcon, devicePixelRatioF()));
        return;
    }
    painter.setFont(m_theme.font(Type::Small));
    const int wide = painter.fontMetrics().horizontalAdvance(m_day) + 2;
    painter.drawText(placed(inner.right() + 1 - wide, wide), flags, m_day);
}

} // namespace afterword
