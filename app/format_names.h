// SPDX-License-Identifier: GPL-3.0-or-later
// What a format is called in the person's language: names of programs stay as they are, general
// words ("Plain text", "folder") do not. Pure; the translator is the application's. Thread: any
// that may translate.
#pragma once

#include "app/exchange/format.h"

#include <QString>

namespace afterword {

[[nodiscard]] QString formatName(const exchange::Format &format);

} // namespace afterword
