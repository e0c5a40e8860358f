// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"

#include <QAbstractButton>

namespace afterword {

ToggleAccessible::ToggleAccessible(QAbstractButton *button, QAccessible::Role role)
    : QAccessibleWidget(button, role)
{}

QAbstractButton *ToggleAccessible::button() const
{
    return qobject_cast<QAbstractButton *>(object());
}

QAccessible::State ToggleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (const QAbstractButton *toggle = button(); toggle != nullptr) {
        state.checkable = toggle->isCheckable();
        state.checked = toggle->isChecked();
        state.pressed = toggle->isDown();
    }
    return state;
}

QString ToggleAccessible::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && own.isEmpty() && button() != nullptr) {
        return button()->text();
    }
    return own;
}

QStringList ToggleAccessible::actionNames() const
{
    QStringList names;
    if (button() != nullptr && button()->isEnabled()) {
        names << (button()->isCheckable() ? toggleAction() : pressAction());
    }
    return names + QAccessibleWidget::actionNames();
}

void ToggleAccessible::doAction(const QString &action)
{
    if (button() != nullptr && (action == toggleAction() || action == pressAction())) {
        button()->click();
        return;
    }
    QAccessibleWidget::doAction(action);
}

void announceName(QWidget *widget, const QString &name)
{
    if (widget->accessibleName() == name) {
        return;
    }
    widget->setAccessibleName(name);
    QAccessibleValueChangeEvent event(widget, name);
    QAccessible::updateAccessibility(&event);
}

} // namespace afterword
