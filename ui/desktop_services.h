// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopServices: what the program asks of the desktop beside its window, put together: reminders
// as notifications, the tray, and the end of a desktop session, which saves and locks. Any of them
// may be missing; then it stays silent. Thread: GUI. Owner: main() or a test.
#pragma once

#include "ui/reminding.h"
#include "ui/shared/notifier.h"
#include "ui/tray.h"

namespace afterword {

class ComputerWatch;

class DesktopServices final : public QObject
{
    Q_OBJECT

public:
    /// `here`: someone started the program by hand just now.
    DesktopServices(Session &session,
                    const Theme &theme,
                    MainWindow &window,
                    const QDBusConnection &bus,
                    bool here);
    /// A computer that wakes up looks at the clock.
    void follow(const ComputerWatch &computer);

    [[nodiscard]] const Tray &tray() const { return m_tray; }

    [[nodiscard]] Reminding &reminding() { return m_reminding; }

private:
    Notifier m_notifier;
    Reminding m_reminding;
    Tray m_tray;
};

} // namespace afterword
