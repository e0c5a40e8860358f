// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads when pages did not get out. Pure; GUI thread.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace afterword {

/// What happened, and what can be done.
[[nodiscard]] QString exportTrouble(const Error &error);

} // namespace afterword
