// SPDX-License-Identifier: GPL-3.0-or-later
// What reading and writing Day One's JSON share, and the text of its entries. Pure, any thread.
#pragma once

#include "app/exchange/format.h"

#include <QJsonObject>

namespace afterword::exchange {

[[nodiscard]] Sure sniffDayOne(Source &source);
[[nodiscard]] Status readDayOne(Source &source, const ReadOptions &options, Intake &intake);
[[nodiscard]] std::unique_ptr<Writer> writeDayOne(Sink &sink, const WriteOptions &options);

/// Where a kind of file lies: its list in the entry, its folder in the zip, its links in the text.
struct DayOneFiles
{
    QLatin1StringView list;   ///< "photos"
    QLatin1StringView folder; ///< "photos/"
    QLatin1StringView link;   ///< "dayone-moment://", an identifier follows
};

inline constexpr DayOneFiles dayOneFiles[]{
    {QLatin1StringView("photos"),
     QLatin1StringView("photos/"),
     QLatin1StringView("dayone-moment://")},
    {QLatin1StringView("videos"),
     QLatin1StringView("videos/"),
     QLatin1StringView("dayone-moment:/video/")},
    {QLatin1StringView("audios"),
     QLatin1StringView("audios/"),
     QLatin1StringView("dayone-moment:/audio/")},
    {QLatin1StringView("pdfAttachments"),
     QLatin1StringView("pdfs/"),
     QLatin1StringView("dayone-moment:/pdfAttachment/")},
};

/// Without the backslashes that mean nothing in Markdown: "1\. May\!" in the middle of a line.
[[nodiscard]] QString dayOneUnescaped(QStringView text);
/// Markdown of an entry that has nothing but rich text (JSON in a string); empty when it is none.
[[nodiscard]] QString dayOneFromRich(const QString &richText);

} // namespace afterword::exchange
