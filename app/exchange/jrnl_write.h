// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as the JSON of jrnl: title, body, day and minute, tags, star. What an entry had beside that
// when it came in goes out again. Thread: as Writer. Owner: whoever exports.
#pragma once

#include "app/exchange/writer.h"

namespace afterword::exchange {

/// An entry that was marked, as a tag.
inline constexpr QLatin1StringView jrnlStar("starred");

[[nodiscard]] std::unique_ptr<Writer> jrnlWriter(Sink &sink);

} // namespace afterword::exchange
