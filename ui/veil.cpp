// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/veil.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QWindow>

#include <utility>

namespace afterword {

namespace {

constexpr std::chrono::seconds veilWait{3};

} // namespace

Veil::Veil(const Theme &theme, std::function<bool()> wanted, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_wanted(std::move(wanted))
{
    setObjectName(QStringLiteral("veil"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(veilWait);
    connect(&m_timer, &QTimer::timeout, this, &Veil::cover);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &Veil::settle);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    window->installEventFilter(this);
    hide();
}

bool Veil::isInFront() const
{
    // Menus and dialogs of ours stand in front of the window without anyone having left it.
    const QWindow *own = window()->windowHandle();
    for (const QWindow *each = QGuiApplication::focusWindow(); each != nullptr && own != nullptr;
         each = each->transientParent()) {
        if (each == own)
            return true;
    }
    return false;
}

void Veil::setScreenLocked(bool locked)
{
    m_screenLocked = locked;
    settle();
}

void Veil::setSealing(bool sealing)
{
    m_sealing = sealing;
    settle();
}

void Veil::settle()
{
    if (m_sealing) {
        cover();
        return;
    }
    const bool wanted = m_wanted();
    const bool away = m_screenLocked || window()->isMinimized();
    if (!wanted || (!away && isInFront())) {
        m_timer.stop();
        hide();
    } else if (away) {
        cover();
    } else if (isHidden() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void Veil::cover()
{
    m_timer.stop();
    setGeometry(window()->rect());
    raise();
    show();
    repaint(); // also when the system is about to stop us
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window()) {
        if (event->type() == QEvent::Resize)
            setGeometry(window()->rect());
        else if (event->type() == QEvent::WindowStateChange)
            settle();
    }
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Window));
}

} // namespace afterword
