// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of foreign JSON: members are taken out as they are understood, and what is left is kept
// (addLeftover). A member of another type than expected counts as not understood. Pure, any thread.
#pragma once

#include "app/exchange/format.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace afterword::exchange {

/// The tag of entries that are marked by a star or a heart elsewhere.
inline constexpr QLatin1StringView starTag("starred");

/// A string; empty, and the member stays, when it is none.
[[nodiscard]] QString takeText(QJsonObject &object, QLatin1StringView key);
/// A list of strings, without the empty ones; empty, and the member stays, when it holds others.
[[nodiscard]] QStringList takeTexts(QJsonObject &object, QLatin1StringView key);
/// A whole number that fits; nothing, and the member stays, when it is none.
[[nodiscard]] std::optional<qint64> takeWhole(QJsonObject &object, QLatin1StringView key);
/// "2025-10-14T21:14:03Z" and near to it; without a zone it is UTC. Invalid for anything else.
[[nodiscard]] QDateTime instantOf(const QString &text);
/// Without null, "", false, 0, [] and {}, at any depth: what says nothing is not kept.
[[nodiscard]] QJsonObject withContent(const QJsonObject &object);

/// One file of JSON, read entry by entry and let go of.
struct Entries
{
    QByteArray json;
    QByteArrayView member; ///< as for eachElement()
    QString file;          ///< its name, for those that are not taken
};

/// Fills the draft from the entry, taking out what it understands.
using TakeEntry = std::function<void(QJsonObject &entry, Draft &draft)>;

/// Each entry as a page: what `take` leaves of it is kept on the page, an entry without a day and
/// one that is no object are kept as they are. As eachElement().
[[nodiscard]] Status readEntries(Entries entries, Intake &intake, const TakeEntry &take);
/// One entry that is a file of its own; as readEntries().
[[nodiscard]] Status
readEntry(const QString &name, const QByteArray &json, Intake &intake, const TakeEntry &take);
/// Times a page was made or changed, as "edited".
void setEdited(Page &page, const QDateTime &edited, const QTimeZone &local);
/// A page that came from `verbatim`, or that without a day.
[[nodiscard]] Status
handIn(Draft draft, const QString &name, const QByteArray &verbatim, Intake &intake);
/// Reports every file of the source that is neither in `known` nor on a page.
void reportOthers(const Source &source, QSet<QString> known, Intake &intake);
/// The files of a source by their last name: "0f3a.jpg" -> "assets/photos/2024/5/0f3a.jpg".
[[nodiscard]] QHash<QString, QString> byLastName(const Source &source);
/// Whether the beginning of a file says this, blanks apart and so without any:
/// says(start, R"("app":"MyApp")") for "app": "My App".
[[nodiscard]] bool says(const QByteArray &start, const QByteArray &words);

} // namespace afterword::exchange
