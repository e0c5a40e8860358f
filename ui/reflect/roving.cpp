// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/roving.h"

#include <QKeyEvent>
#include <QWidget>

namespace afterword {

Roving::Roving(QObject *parent)
    : QObject(parent)
{}

void Roving::add(QWidget *widget)
{
    widget->installEventFilter(this);
    m_widgets.append(widget);
    widget->setFocusPolicy(m_widgets.size() == 1 ? Qt::StrongFocus : Qt::ClickFocus);
}

void Roving::setStop(QWidget *widget)
{
    for (QWidget *each : std::as_const(m_widgets))
        each->setFocusPolicy(each == widget ? Qt::StrongFocus : Qt::ClickFocus);
}

QWidget *Roving::stop() const
{
    for (QWidget *each : m_widgets) {
        if (each->focusPolicy() == Qt::StrongFocus)
            return each;
    }
    return m_widgets.value(0);
}

qsizetype Roving::after(qsizetype at, const QKeyEvent &key) const
{
    const qsizetype forward = m_widgets.at(at)->layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const qsizetype row = m_across > 0 ? m_across : 1;
    qsizetype next = at;
    switch (key.key()) {
    case Qt::Key_Right:
        next += forward;
        break;
    case Qt::Key_Left:
        next -= forward;
        break;
    case Qt::Key_Down:
        next += row;
        break;
    case Qt::Key_Up:
        next -= row;
        break;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_widgets.size() - 1;
    default:
        return -1;
    }
    return next >= 0 && next < m_widgets.size() ? next : at;
}

bool Roving::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype at = m_widgets.indexOf(static_cast<QWidget *>(watched));
    if (at < 0)
        return false;
    if (event->type() == QEvent::FocusIn) {
        setStop(m_widgets.at(at));
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const qsizetype next = plain ? after(at, *key) : -1;
        if (next < 0)
            return false;
        m_widgets.at(next)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace afterword
