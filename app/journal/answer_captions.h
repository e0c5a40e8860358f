// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own captions to single answers of a page: they stand in `values` of its header,
// under "caption:" and the step (FORMAT.md 8). Pure; any thread.
#pragma once

#include "app/journal/records.h"

#include <QStringList>

namespace afterword {

inline constexpr QLatin1StringView captionPrefix{"caption:"};

/// Of a page's `values`, in the order of their steps' names.
[[nodiscard]] QStringList answerCaptions(const QJsonObject &values);

} // namespace afterword
