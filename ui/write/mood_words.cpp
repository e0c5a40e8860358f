// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/mood_words.h"

#include "app/timeline/mood_words.h"
#include "ui/shared/mirror.h"
#include "ui/shared/mood.h"

#include <QPainter>
#include <QStyle>

namespace afterword {

namespace {

constexpr int moodDotBox = 18;
constexpr int moodDotGap = 10;
constexpr int moodWordGap = 10;

} // namespace

QString markInWords(const Mood &mark)
{
    QString words = timeline::moodInWords(mark);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

MoodWords::MoodWords(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(theme.font(Type::Small));
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(Type::Small));
        updateGeometry();
        update();
    });
}

void MoodWords::setWords(const std::optional<Mood> &dot, const QString &strong, const QString &soft)
{
    m_dot = dot;
    m_strong = strong;
    m_soft = soft;
    setAccessibleName(soft.isEmpty() ? strong : strong + QStringLiteral(", ") + soft);
    setToolTip(soft);
    updateGeometry();
    update();
}

QSize MoodWords::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = m_dot ? moodDotBox + moodDotGap : 0;
    width += metrics.horizontalAdvance(m_strong) + 1;
    if (!m_soft.isEmpty())
        width += moodWordGap + metrics.horizontalAdvance(m_soft) + 1;
    return {width, qMax(m_theme.lineHeight(Type::Small), metrics.height()) + 2};
}

QSize MoodWords::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void MoodWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirror mirror(*this);
    double x = 0;
    if (m_dot) {
        paintDot(painter,
                 m_theme,
                 mirror.point({moodDotBox / 2.0, height() / 2.0}),
                 m_dot->pleasant,
                 dotDiameter(DotPlace::List, m_dot->energy));
        x = moodDotBox + moodDotGap;
    }
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                       | Qt::AlignVCenter);
    const QFontMetricsF metrics(font());
    painter.setFont(font());
    const auto say = [&](const QString &words, Tone tone) {
        const double room = width() - x;
        if (words.isEmpty() || room < 16)
            return;
        painter.setPen(m_theme.color(tone));
        painter.drawText(mirror.rect(QRectF(x, 0, room, height())),
                         flags,
                         metrics.elidedText(words, Qt::ElideRight, room));
        x += metrics.horizontalAdvance(words) + moodWordGap;
    };
    say(m_strong, Tone::Text);
    say(m_soft, Tone::Text2);
}

MoodButton::MoodButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(32, 32);
    setMark(std::nullopt);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MoodButton::setMark(const std::optional<Mood> &mark)
{
    m_mark = mark;
    setAccessibleName(tr("How is it right now?"));
    setAccessibleDescription(mark ? markInWords(*mark) : tr("No dot picked"));
    setToolTip((mark ? markInWords(*mark) : tr("How is it right now?"))
               + QStringLiteral("  Ctrl+Shift+M"));
    update();
}

void MoodButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Tone::Press : Tone::Hover));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const QPointF centre(width() / 2.0, height() / 2.0);
    if (m_mark) {
        const double diameter = dotDiameter(DotPlace::Pad, m_mark->energy);
        paintDot(painter, m_theme, centre, m_mark->pleasant, diameter);
        return;
    }
    painter.setPen(QPen(m_theme.color(Tone::Text2), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 6.0, 6.0);
}

} // namespace afterword
