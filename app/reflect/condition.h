// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the conditions under which a path, a card or a rule applies. Pure, any thread.
#pragma once

#include "app/reflect/path.h"

namespace afterword::reflect {

/// Malformed names the place; a condition without a member is refused, it would always hold.
[[nodiscard]] Result<Condition> readCondition(const QJsonValue &value, const QString &place);

/// Buttons that say something about today, in the person's own taps.
[[nodiscard]] const QStringList &tapKeys();
[[nodiscard]] const QStringList &moodKeys();

} // namespace afterword::reflect
