// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the blanks of a page of help: keys by the names they have here, and where files
// lie on this computer. Nothing of a journal. Pure; GUI thread.
#pragma once

#include "app/care/help.h"

namespace afterword {

/// Kinds: key ("Ctrl+L"), place (one of helpPlaces()).
[[nodiscard]] QString helpBlankInWords(const care::HelpBlank &blank);
/// The places that can be named.
[[nodiscard]] QStringList helpPlaces();

} // namespace afterword
