// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/saved_state.h"

#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"

#include <QPainter>
#include <QStyle>

namespace afterword {

namespace {

using namespace std::chrono_literals;

constexpr auto savedStay = 2s;
constexpr int savedFadeMs = 120;
constexpr int savedIcon = 16;
constexpr int savedGap = 6;
constexpr qint64 savedTellEveryMs = 60'000;

} // namespace

SavedState::SavedState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("savedState"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(Type::Small));
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, [this] {
        m_shown = false;
        fadeTo(0);
    });
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toDouble();
        update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(Type::Small));
        updateGeometry();
        update();
    });
}

QString SavedState::text() const
{
    if (!m_shown)
        return {};
    return m_trouble ? tr("Not saved yet. Trying again") : tr("Saved");
}

void SavedState::showSaved()
{
    m_trouble = false;
    m_shown = true;
    updateGeometry();
    fadeTo(1);
    m_stay.start(savedStay);
    tell(tr("Saved"));
}

void SavedState::showTrouble()
{
    if (m_trouble)
        return;
    m_trouble = true;
    m_shown = true;
    m_stay.stop();
    updateGeometry();
    fadeTo(1);
    m_told.invalidate(); // this is news
    tell(text());
}

void SavedState::clear()
{
    m_stay.stop();
    m_trouble = false;
    m_shown = false;
    fadeTo(0);
}

void SavedState::fadeTo(double opacity)
{
    m_fade.stop();
    if (m_theme.reduceMotion() || !isVisible()) {
        m_opacity = opacity;
        update();
        return;
    }
    m_fade.setDuration(savedFadeMs);
    m_fade.setStartValue(m_opacity);
    m_fade.setEndValue(opacity);
    m_fade.start();
}

void SavedState::tell(const QString &what)
{
    if (m_told.isValid() && m_told.elapsed() < savedTellEveryMs)
        return;
    m_told.start();
    announceName(this, QString()); // said again even if it was the last thing said
    announceName(this, what);
}

QSize SavedState::sizeHint() const
{
    const QString words = m_trouble ? text() : tr("Saved");
    const int mark = m_trouble ? 0 : savedIcon + savedGap;
    return {mark + fontMetrics().horizontalAdvance(words) + 2,
            qMax(m_theme.lineHeight(Type::Small), fontMetrics().height())};
}

void SavedState::paintEvent(QPaintEvent *)
{
    if (m_opacity <= 0)
        return;
    QPainter painter(this);
    painter.setOpacity(m_opacity);
    const Mirror mirror(*this);
    double from = 0;
    if (!m_trouble) {
        const QRectF mark(0, (height() - savedIcon) / 2.0, savedIcon, savedIcon);
        painter.drawPixmap(mirror.rect(mark).topLeft(),
                           m_theme.icon(QStringLiteral("check"),
                                        m_theme.color(Tone::Text2),
                                        savedIcon,
                                        painter.device()->devicePixelRatioF()));
        from = savedIcon + savedGap;
    }
    painter.setFont(font());
    painter.setPen(m_theme.color(Tone::Text2));
    painter.drawText(mirror.rect(QRectF(from, 0, width() - from, height())),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                      | Qt::AlignVCenter),
                     m_trouble ? tr("Not saved yet. Trying again") : tr("Saved"));
}

} // namespace afterword
