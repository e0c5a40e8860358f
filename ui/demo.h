// SPDX-License-Identifier: GPL-3.0-or-later
// The throw-away sample journal of --demo and --tour: a real sealed vault in a private folder of
// the runtime directory that carries this process's number, so that it survives locking (the number
// stays) and is removed at exit, or at the next start if the program was killed. Main thread.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/vault/slots.h"

#include <QString>

namespace afterword::demo {

/// Shown on the demo's own lock screen; it protects sample text only.
[[nodiscard]] QString passphrase();
/// <runtime dir>/afterword-<process>-<purpose>, made with mode 0700.
[[nodiscard]] Result<QString> folder(const QString &purpose);
/// The sample journal in `folder`; made at once when it is not there yet.
[[nodiscard]] Result<QString>
journal(const QString &folder, const Moment &now, vault::KdfCost cost);
void removeFolder(const QString &folder);

} // namespace afterword::demo
