// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet of the HTML export: paper in the evening (look.md 1, 2). Pure.
#pragma once

#include <QByteArray>

namespace afterword::paper {

[[nodiscard]] QByteArray htmlStyle();

} // namespace afterword::paper
