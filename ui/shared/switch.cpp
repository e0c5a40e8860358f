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
    setProperty("ringRadius", switchTrack.height() / 2);
    setProperty("ringInset", (switchTarget - switchTrack.height()) / 2);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const
{
    return {switchTrack.width(), switchTarget};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(
        0, (height() - switchTrack.height()) / 2.0, switchTrack.width(), switchTrack.height());
    Tone fill = isChecked() ? Tone::Accent : Tone::Edge;
    if (!isEnabled()) {
        fill = Tone::Disabled;
    } else if (underMouse()) {
        fill = isChecked() ? Tone::AccentHover : Tone::Text3;
    }
    const Mirror mirror(*this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(mirror.rect(track), 10, 10);
    painter.setBrush(m_theme.color(isChecked() && isEnabled() ? Tone::OnAccent : Tone::Surface));
    const double knob = isChecked() ? track.right() - 10 : track.left() + 10;
    painter.drawEllipse(mirror.point({knob, track.center().y()}), 7, 7);
}

} // namespace afterword
