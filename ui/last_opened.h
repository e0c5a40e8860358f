// SPDX-License-Identifier: GPL-3.0-or-later
// The line after an unlock that says when the journal was opened before: the cheap trace of someone
// else having been in it. The computer is told apart by a hash that is kept sealed inside. Pure
// but for reading /etc/machine-id; GUI thread.
#pragma once

#include "app/base/moment.h"

#include <QList>
#include <QString>

namespace afterword {

enum class OpenedAt
{
    Unknown,
    Here,
    Elsewhere
};

/// "Last opened: Tuesday 21:14, on this computer", or "" when there was no time before.
[[nodiscard]] QString
lastOpenedLine(const QList<Moment> &unlocks, const Moment &now, OpenedAt place = OpenedAt::Unknown);

/// 16 hex digits that are the same for the same computer; "" where it has no number of its own.
[[nodiscard]] QString thisComputer();

} // namespace afterword
