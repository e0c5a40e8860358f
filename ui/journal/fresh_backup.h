// SPDX-License-Identifier: GPL-3.0-or-later
// After pages were erased for good: Afterword's own backups hold them still. Asked once whether a
// fresh one takes the place of them all; where there is none, nothing is asked. Thread: GUI; the
// folder is read and cleared on the pool.
#pragma once

#include "ui/room.h"

#include <functional>

namespace afterword {

/// `told` gets the sentence to show when something was done or could not be. All of it ends with
/// `window`.
void offerFreshBackup(const House &house,
                      QWidget *window,
                      const std::function<void(const QString &)> &told);

} // namespace afterword
