// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/autosave.h"

namespace afterword {

Autosave::Autosave(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_idle, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::fire);
    }
}

void Autosave::touch()
{
    m_idle.start(m_pace.idle);
    if (!m_longest.isActive())
        m_longest.start(m_pace.longest);
}

void Autosave::forget()
{
    m_idle.stop();
    m_longest.stop();
}

void Autosave::fire()
{
    forget();
    Q_EMIT due();
}

} // namespace afterword
