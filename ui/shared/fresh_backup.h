// SPDX-License-Identifier: GPL-3.0-or-later
// After something went for good: Afterword's own backups hold it still. A fresh one takes the place
// of them all, asked once or because it was agreed to before; where there is none, nothing is asked
// or made. Thread: GUI; the folder is read and cleared on the pool.
#pragma once

#include "app/base/result.h"
#include "ui/room.h"

#include <functional>

namespace afterword {

/// `told` gets the sentence to show when something was done or could not be. All of it ends with
/// `window`.
void offerFreshBackup(const House &house,
                      QWidget *window,
                      const std::function<void(const QString &)> &told);

/// Without asking. `then` gets false when some old ones are still there, or what went wrong.
void replaceBackups(Session &session,
                    QObject *context,
                    const std::function<void(const Result<bool> &)> &then);

} // namespace afterword
