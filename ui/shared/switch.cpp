// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"

#include <QPainter>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize switchTrack(36, 20);
constexpr int switchTarget = 28;

QAccessibleInterface *switchAccessible(const QString &key, QObject *object)
{
    auto *button = key == "afterword::Switch"_L1 ? qobject_cast<Switch *>(object) : nullptr;
    return button != nullptr ? new ToggleAccessible(button, QAccessible::CheckBox) : nullptr;
}

} // namespace

Switch::Switch(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(&switchAccessible);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto restyle = [this] {
        const int track = m_theme.px(switchTrack.height());
        setProperty("ringRadius", track / 2);
        setProperty("ringInset", (m_theme.px(switchTarget) - track) / 2);
        updateGeometry();
        update();
    };
    restyle();
    connect(&theme, &Theme::changed, this, restyle);
}

QSize Switch::sizeHint() const
{
    return {m_theme.px(switchTrack.width()), m_theme.px(switchTarget)};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = m_theme.px(switchTrack.height());
    const QRectF track(0, (height() - high) / 2, m_theme.px(switchTrack.width()), high);
    Tone fill = isChecked() ? Tone::Accent : Tone::Edge;
    if (!isEnabled()) {
        fill = Tone::Disabled;
    } else if (underMouse()) {
        fill = isChecked() ? Tone::AccentHover : Tone::Text3;
    }
    const Mirror mirror(*this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(mirror.rect(track), high / 2, high / 2);
    painter.setBrush(m_theme.color(isChecked() && isEnabled() ? Tone::OnAccent : Tone::Surface));
    const double knob = isChecked() ? track.right() - high / 2 : track.left() + high / 2;
    painter.drawEllipse(mirror.point({knob, track.center().y()}), high * 0.35, high * 0.35);
}

} // namespace afterword
