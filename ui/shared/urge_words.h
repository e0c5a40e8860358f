// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an urge to get in touch: what it is, and what came of it, by key and as shown in the
// words of the person's situation. The same list everywhere, and no judgement in it.
// Pure; GUI thread (translations).
#pragma once

#include "app/journal/records_reflect.h"
#include "app/reflect/names.h"

#include <QStringList>

namespace afterword {

class Settings;

/// Keys in the order they are offered; with children or a shared home or work, practical contact is
/// one of them.
[[nodiscard]] QStringList urgeKinds(const reflect::Situation &situation);
/// The shown words of a key; own words as they are.
[[nodiscard]] QString urgeInWords(const QString &what, const reflect::Situation &situation);

/// What the person told of themselves; everything open where they did not.
[[nodiscard]] reflect::Situation situationOf(const Settings &settings);

[[nodiscard]] QStringList urgeOutcomes();
[[nodiscard]] QString outcomeInWords(const QString &outcome);

/// "faint", "middling", "very strong"
[[nodiscard]] QString strengthInWords(int strength);
/// "strong, then middling, then faint": each time it was told.
[[nodiscard]] QString strengthsInWords(const Urge &urge);

} // namespace afterword
