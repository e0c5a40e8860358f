// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/aside.h"

#include "ui/room.h"

#include <QApplication>
#include <QKeyEvent>

namespace afterword {

namespace {

/// The room that is shown in this window, or the gate.
QWidget *shownIn(const QWidget &window)
{
    for (auto *room : window.findChildren<Room *>()) {
        if (room->isVisible())
            return room;
    }
    for (auto *gate : window.findChildren<Gate *>()) {
        if (gate->isVisible())
            return gate;
    }
    return nullptr;
}

} // namespace

Aside::Aside(QWidget *panel)
    : QObject(panel)
    , m_panel(panel)
{}

void Aside::begin()
{
    end();
    m_room = shownIn(*m_panel->parentWidget());
    if (m_room != nullptr)
        m_room->installEventFilter(this);
}

void Aside::end()
{
    if (m_room != nullptr)
        m_room->removeEventFilter(this);
    m_room = nullptr;
    m_aside = false;
}

bool Aside::lets(const QKeyEvent &press) const
{
    const Qt::KeyboardModifiers held = press.modifiers();
    return m_room != nullptr && press.key() == Qt::Key_F1
           && (held == Qt::NoModifier || held == Qt::ShiftModifier);
}

bool Aside::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_room || event->spontaneous())
        return false;
    if (event->type() == QEvent::Hide && m_panel->isVisible()) {
        m_aside = true;
        QWidget *focused = QApplication::focusWidget();
        m_focus = focused != nullptr && m_panel->isAncestorOf(focused) ? focused : nullptr;
        m_panel->hide();
    } else if (event->type() == QEvent::Show && m_aside) {
        m_aside = false;
        m_panel->show();
        m_panel->raise();
        Q_EMIT cameBack(m_focus);
    }
    return false;
}

} // namespace afterword
