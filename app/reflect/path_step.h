// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one step of a path. Pure, any thread.
#pragma once

#include "app/reflect/path.h"

namespace afterword::reflect {

/// Malformed names the place: an unknown type, an id that is missing or already in `before`, a
/// number out of range, a step it looks at that does not come before it, a member of another type.
[[nodiscard]] Result<Step>
readStep(const QJsonValue &value, const QString &pathId, const QList<Step> &before);

} // namespace afterword::reflect
