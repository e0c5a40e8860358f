// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "app/settings.h"
#include "app/settings_reminders.h"
#include "ui/main_window.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace afterword {

namespace {

// Panels are light or dark and do not say which: a grey that shows on both.
constexpr QColor trayInk(0x85, 0x85, 0x85);

QIcon trayIcon(const Theme &theme)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48})
        icon.addPixmap(theme.icon(QStringLiteral("paper"), trayInk, size));
    return icon;
}

} // namespace

Tray::Tray(Settings &settings, const Theme &theme, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_window(window)
{
    connect(&settings, &Settings::changed, this, [this](const QString &changed) {
        if (changed == QLatin1StringView(key::tray))
            follow();
        else if (changed == QLatin1StringView(key::shownName) && m_icon)
            m_icon->setToolTip(m_settings.value(key::shownName).toString());
    });
    follow();
}

Tray::~Tray() = default;

void Tray::follow()
{
    const bool wanted =
        m_settings.value(key::tray).toBool() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted && !m_icon)
        makeIcon();
    if (!wanted) {
        m_icon.reset();
        m_menu.reset();
    }
    m_window.setStaysInTray(isShown());
}

void Tray::makeIcon()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open"), &m_window, &MainWindow::comeForward);
    m_menu->addAction(
        tr("Hide now"), &m_window, [this]() { m_window.lock(MainWindow::After::Hide); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), &m_window, &MainWindow::quit);
    m_icon = std::make_unique<QSystemTrayIcon>(trayIcon(m_theme));
    m_icon->setToolTip(m_settings.value(key::shownName).toString());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(),
            &QSystemTrayIcon::activated,
            this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    m_window.comeForward();
            });
    m_icon->show();
}

} // namespace afterword
