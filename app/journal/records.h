// SPDX-License-Identifier: GPL-3.0-or-later
// What a person keeps, as plain comparable values (rulings.md, Records; FORMAT.md, records).
// Nothing here does I/O. `extra` holds JSON members this version does not know, as one compact
// JSON object; they are written back untouched.
#pragma once

#include "app/base/moment.h"
#include "app/journal/id.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace afterword {

/// rev [n, 16 hex]: n counts saves, mark tells two saves with the same n apart.
struct Revision
{
    quint32 n = 0;
    QByteArray mark;
    friend bool operator==(const Revision &, const Revision &) = default;
};

enum class Kind
{
    Page,
    Log,
    CheckIn,
    Answer
};
enum class Frame
{
    Now,
    Day
};

/// One mark on the pad. pleasant -3 … 3, energy -2 … 2, up to three word keys (feelings.h).
struct Mood
{
    Moment at;
    int pleasant = 0;
    int energy = 0;
    Frame frame = Frame::Now;
    QStringList words;
    QByteArray extra;        ///< as in RecordBase
    bool energyKnown = true; ///< false: another program asked for pleasantness alone; energy is 0
    friend bool operator==(const Mood &, const Mood &) = default;
};

/// Where a body or attachment lies: a blob row and its length in bytes. rid 0 = none.
struct BlobRef
{
    qint64 rid = 0;
    qint64 length = 0;
    friend bool operator==(const BlobRef &, const BlobRef &) = default;
};

struct Attachment
{
    BlobRef blob;
    QString mime;
    QString name;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What every record has.
struct RecordBase
{
    Id id;
    Revision rev;
    QByteArray parent; ///< mark of the revision this one came from; empty for the first
    Moment created;
    Moment edited;
    QByteArray extra;
    qint64 rid = 0; ///< header row; 0 until first saved. Not part of the JSON.
    friend bool operator==(const RecordBase &, const RecordBase &) = default;
};

/// Whether a page may come back under "on this day".
struct Lookback
{
    bool never = false;
    QDate from; ///< not before this day
    friend bool operator==(const Lookback &, const Lookback &) = default;
};

/// Which run of which path a page came from; no path when `id` is empty.
struct PathRef
{
    QString id;
    Id run;
    QByteArray extra; ///< as in RecordBase
    friend bool operator==(const PathRef &, const PathRef &) = default;
};

/// Where a page that was brought in came from; nothing of it when `format` is empty.
struct PageOrigin
{
    QString format;   ///< id of the row in the table of formats
    QString id;       ///< what the source calls it, or a hash of what it holds
    Id import;        ///< the same for all that came in together
    QByteArray extra; ///< as in RecordBase
    friend bool operator==(const PageOrigin &, const PageOrigin &) = default;
};

struct Page : RecordBase
{
    Kind kind = Kind::Page;
    Moment at;       ///< the day it is about is at.date()
    QByteArray zone; ///< IANA name
    QString title;
    QString first; ///< first 160 characters of the text, markup kept
    QList<Mood> moods;
    QList<Id> tags;
    QList<Id> people;
    QString prompt;     ///< id of the prompt that was answered, or empty
    PathRef path;       ///< what was walked, when the page came from that
    QJsonObject values; ///< its short answers by step: number, text or list
    int circles = 0;    ///< "going round in circles?": 0 no or not asked, 1 a bit, 2 yes
    PageOrigin origin;
    BlobRef body;
    QList<Attachment> attachments;
    bool draft = false;
    std::optional<Moment> bin; ///< when it was put there
    QDate away;                ///< put away until this day (away.h)
    Lookback lookback;
    QByteArray otherFlags; ///< flags this version does not know, as `extra`

    [[nodiscard]] QDate day() const { return at.date(); }

    friend bool operator==(const Page &, const Page &) = default;
};

/// Where a page's text lies: all that reading many of them needs.
struct BodyPlace
{
    Id page;
    BlobRef body;
};

[[nodiscard]] inline std::vector<BodyPlace> bodyPlaces(const std::vector<Page> &pages)
{
    std::vector<BodyPlace> places;
    places.reserve(pages.size());
    for (const Page &page : pages)
        places.push_back({page.id, page.body});
    return places;
}

struct Tag : RecordBase
{
    QString name;
    QDate away; ///< as in Page, for all pages that carry it
    friend bool operator==(const Tag &, const Tag &) = default;
};

struct Person : RecordBase
{
    QString name;
    QString note;
    QDate away; ///< as in Page, for all pages that carry it
    friend bool operator==(const Person &, const Person &) = default;
};

/// A life mark on the timeline: "moved out".
struct LifeMark : RecordBase
{
    QDate day;
    QString name;
    bool shown = true;
    friend bool operator==(const LifeMark &, const LifeMark &) = default;
};

/// A page's text as it was at a moment; the text lies in a blob of its own.
struct Version
{
    Moment at;     ///< when that text was saved
    quint32 n = 0; ///< of the page's revision that wrote it
    QString title; ///< shortened when very long
    BlobRef body;
    QByteArray extra; ///< as in RecordBase
    friend bool operator==(const Version &, const Version &) = default;
};

/// Earlier texts of one page, newest first (history.h). One a page.
struct History : RecordBase
{
    Id page;
    QList<Version> versions;
    friend bool operator==(const History &, const History &) = default;
};

struct SavedSearch : RecordBase
{
    QString name;
    QString query;
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// Own words of the spelling check. One a journal.
struct Dictionary : RecordBase
{
    QStringList words;
    friend bool operator==(const Dictionary &, const Dictionary &) = default;
};

/// The types of sealed records, all reserved from the first format on (FORMAT.md).
enum class RecordType
{
    Page,
    Letter,
    Tag,
    Person,
    Mark,
    Urge,
    Run,
    Deck,
    History,
    Search,
    Dictionary,
    Settings,
    Unlocks,
    Root,
    Filler,
    Unknown,
};

} // namespace afterword
