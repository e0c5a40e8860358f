// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock_with_computer.h"

#include "app/session.h"
#include "ui/computer_watch.h"
#include "ui/main_window.h"

namespace afterword {

void lockWithComputer(ComputerWatch &watch, Session &session, MainWindow &window)
{
    const auto asked = [&session]() {
        return session.settings().value(key::lockWithComputer).toBool();
    };
    const auto hold = [&watch, &session, asked]() {
        const bool open =
            session.state() == Session::State::Open || session.state() == Session::State::Sealing;
        watch.delaySleep(open && asked());
    };
    QObject::connect(&session, &Session::stateChanged, &watch, hold);
    QObject::connect(
        &session.settings(), &Settings::changed, &watch, [hold](const QString &changed) {
            if (changed == QLatin1StringView(key::lockWithComputer))
                hold();
        });
    QObject::connect(&watch, &ComputerWatch::awake, &watch, hold);
    // Saving failed, and sleep comes anyway: what can be done now is done.
    QObject::connect(
        &session, &Session::lockRefused, &watch, [&watch]() { watch.delaySleep(false); });
    QObject::connect(&watch, &ComputerWatch::screenLocked, &window, &MainWindow::setScreenLocked);
    QObject::connect(&watch, &ComputerWatch::leaving, &window, [&window, asked]() {
        if (asked())
            window.lock(MainWindow::After::Relaunch);
    });
}

} // namespace afterword
