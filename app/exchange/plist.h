// SPDX-License-Identifier: GPL-3.0-or-later
// Property lists in XML, as JSON: dates as text, data as base64. Entities are not expanded, depth
// is bounded. Pure, any thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace afterword::exchange {

/// The dictionary at the top; nothing when there is none or the XML breaks off.
[[nodiscard]] std::optional<QJsonObject> plistOf(const QByteArray &xml);

} // namespace afterword::exchange
