// SPDX-License-Identifier: GPL-3.0-or-later
// Our own lossless format: what FORMAT.md calls the JSON of records, with each text and file in its
// place (resources/schema/afterword.schema.json). As one JSON file with files in base64, or as a
// zip of afterword.json and attachments/. Records keep their ids: brought in twice, they are there
// once. Pure but for source and sink; any one thread. Owner: the table of formats.
#pragma once

#include "app/exchange/format.h"

namespace afterword::exchange {

inline constexpr int jsonVersion = 1;

[[nodiscard]] Status readAfterword(Source &source, const ReadOptions &options, Intake &intake);
[[nodiscard]] Sure sniffAfterword(Source &source);

} // namespace afterword::exchange
