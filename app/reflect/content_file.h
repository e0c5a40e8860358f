// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one content file that travels inside the program. Falls back from "de_AT" to "de" to "en",
// so that a language without this file is asked in English rather than not at all.
// Free functions, any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace afterword::reflect {

/// NotFound when not even the English file is there.
[[nodiscard]] Result<QByteArray> readContent(const QString &language, const QString &name);

/// The array of objects under `key` of a file with "version": 1. Malformed otherwise.
[[nodiscard]] Result<QJsonArray> contentRows(const QByteArray &json, const QString &key);

/// Lower-case letters, digits and single hyphens inside: what an id or key may be.
[[nodiscard]] bool isKebab(QStringView id);

} // namespace afterword::reflect
