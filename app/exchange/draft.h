// SPDX-License-Identifier: GPL-3.0-or-later
// Draft: a page as another program's file tells it, before it is known whether it comes in. Tags
// and people stand by name, files by what they are called in the source; nothing has an id or a
// row of this journal yet. Values, any thread. Owner: Harvest.
#pragma once

#include "app/base/result.h"
#include "app/journal/past_text.h"
#include "app/journal/records.h"

#include <QTimeZone>

#include <optional>

namespace afterword::exchange {

/// A file on a page: one of the source by its name there, or bytes that came with the entry.
struct DraftFile
{
    QString name;   ///< on the page, unique there: "beach.jpg"
    QString source; ///< in the source: "photos/0f3a.jpeg"; empty: `bytes`
    QByteArray bytes;
};

struct Draft
{
    /// kind, at, zone, title, moods, prompt … as in the journal. `origin.id` is what the source
    /// calls the entry; empty when it gives no name: then what it holds is its name. An id, tags
    /// and people only from our own format.
    Page page;
    QString text; ///< Markdown; files as in file_link.h
    QStringList tags;
    QStringList people;
    QList<DraftFile> files;
    QList<PastText> past; ///< newest first; from our own format
    /// The source's own word for the mood ("meh"), when it says no number. Empty: none.
    QString moodLabel;
};

/// Puts a file of the source (or bytes) on the page under a free name close to `wished`, which is
/// returned.
QString addFile(Draft &draft, const QString &wished, const QString &source);
QString addBytes(Draft &draft, const QString &wished, const QByteArray &bytes);
/// The link that shows it in the text: a picture by its ending, or a plain file.
[[nodiscard]] QString linkTo(const QString &name, const QString &caption = {});

/// What an entry says that has no place in this journal (weather, place …), kept on its page as a
/// small file. Nothing to do for an empty one.
void addLeftover(Draft &draft, const QJsonObject &leftover);

/// Only what RFC 3339 can say is a time: false for anything else, and the page stays as it was.
bool putMoment(Page &page, const QDateTime &at);
/// The page's day and time: an instant in a zone. An IANA name that is not known here leaves the
/// fallback's zone; an instant that is not valid leaves the page without (the reader then refuses
/// the entry).
void setTime(Page &page, const QDateTime &instant, const QByteArray &zone, const QTimeZone &local);
/// A wall time with no zone: meant as `local`.
void setWallTime(Page &page, const QDate &day, const QTime &time, const QTimeZone &local);
/// For entries that know a day alone: noon, kind stays.
void setDay(Page &page, const QDate &day, const QTimeZone &local);

/// 1 (worst) … 5 (best) as pleasantness: -3, -2, 0, 2, 3. 0 and others: none.
[[nodiscard]] std::optional<int> pleasantOfFive(int grade);
/// A mark of pleasantness alone, at the page's time.
[[nodiscard]] Mood pleasantMark(const Page &page, int pleasant);

/// First line as the title when it is a Markdown heading ("# …"); it leaves the text. A title above
/// 1000 characters stays in the text.
void takeHeading(Draft &draft);

} // namespace afterword::exchange
