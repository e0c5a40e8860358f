// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of formats that need Qt6::Gui: what can be read in a browser or on paper.
// They are only written. A program that links this library offers them behind exchange::formats();
// "html" needs no QGuiApplication, "pdf" does (offscreen is enough).
#pragma once

#include "app/exchange/format.h"

#include <span>

namespace afterword::paper {

[[nodiscard]] std::span<const exchange::Format *const> paperFormats();
/// Among these rows; nullptr for other ids.
[[nodiscard]] const exchange::Format *paperFormatOf(QStringView id);

} // namespace afterword::paper
