// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caret_rest.h"

#include <QApplication>
#include <QEvent>

namespace afterword {

namespace {

bool isSignOfLife(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::InputMethod
           || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin
           || type == QEvent::FocusIn || type == QEvent::WindowActivate;
}

} // namespace

CaretRest::CaretRest(std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
    , m_after(after)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CaretRest::look);
    qApp->installEventFilter(this);
    wake();
}

CaretRest::~CaretRest()
{
    if (m_flash > 0)
        QApplication::setCursorFlashTime(m_flash);
}

bool CaretRest::eventFilter(QObject *watched, QEvent *event)
{
    if (isSignOfLife(event->type()))
        wake();
    return QObject::eventFilter(watched, event);
}

/// Typing does not touch the timer: it is set again for what is left.
void CaretRest::look()
{
    const std::chrono::milliseconds quiet(m_since.elapsed());
    if (quiet < m_after) {
        m_timer.start(m_after - quiet);
        return;
    }
    m_flash = QApplication::cursorFlashTime();
    if (m_flash > 0)
        QApplication::setCursorFlashTime(0);
}

void CaretRest::wake()
{
    m_since.start();
    if (m_flash > 0)
        QApplication::setCursorFlashTime(m_flash);
    m_flash = 0;
    if (!m_timer.isActive())
        m_timer.start(m_after);
}

} // namespace afterword
