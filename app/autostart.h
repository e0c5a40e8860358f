// SPDX-License-Identifier: GPL-3.0-or-later
// Autostart: the one file by which a desktop starts the program, hidden and locked, when the person
// logs in (XDG autostart). The file itself is what counts: desktops have switches of their own for
// it. It names the program and the shown name, no journal. Reads and writes the disk: on the pool.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace afterword::autostart {

/// Where the files of all programs lie: <config home>/autostart
[[nodiscard]] QString defaultFolder();
/// False where the desktop would not see such a file (inside a Flatpak).
[[nodiscard]] bool isPossible();
[[nodiscard]] bool isOn(const QString &folder);
/// Writes the file, or removes it. ReadOnly or Io.
[[nodiscard]] Status
set(const QString &folder, bool on, const QString &program, const QString &name);
/// What the file says.
[[nodiscard]] QByteArray entry(const QString &program, const QString &name);

} // namespace afterword::autostart
