// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_services.h"

#include "app/autostart.h"
#include "app/base/jobs.h"
#include "app/session.h"
#include "ui/computer_watch.h"
#include "ui/main_window.h"

#include <QGuiApplication>

namespace afterword {

DesktopServices::DesktopServices(
    Session &session, const Theme &theme, MainWindow &window, const QDBusConnection &bus, bool here)
    : m_notifier(bus)
    , m_reminding(session, m_notifier, here)
    , m_tray(session.settings(), theme, window)
{
    connect(&m_notifier, &Notifier::clicked, &window, &MainWindow::comeForward);
    // The desktop lists what it starts under this name.
    connect(&session.settings(), &Settings::changed, this, [&session](const QString &changed) {
        if (changed != QLatin1StringView(key::shownName) || !autostart::isPossible())
            return;
        runOnPool([folder = session.autostartFolder(),
                   name = session.settings().value(key::shownName).toString(),
                   program = QCoreApplication::applicationFilePath()]() {
            if (autostart::isOn(folder))
                static_cast<void>(autostart::set(folder, true, program, name));
        });
    });
    // Direct: what is unsaved is handed to the database thread before the session manager goes on,
    // and the end of the program waits for that thread.
    connect(
        qApp,
        &QGuiApplication::commitDataRequest,
        &window,
        [&window]() { window.lock(MainWindow::After::Quit); },
        Qt::DirectConnection);
}

void DesktopServices::follow(const ComputerWatch &computer)
{
    connect(&computer, &ComputerWatch::awake, &m_reminding, &Reminding::check);
}

} // namespace afterword
