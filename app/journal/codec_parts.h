// SPDX-License-Identifier: GPL-3.0-or-later
// What the members of records are made of: numbers in their range, moments, ids, blobs, and what is
// kept as it was read. Private to the codec. Values, any thread.
#pragma once

#include "app/journal/codec.h"
#include "app/journal/json.h"

namespace afterword::codec {

/// What the members of records are made of.
struct RecordParts
{
    Decoder &decoder;
    json::Reader reader;
    bool leaveAlone = false; ///< a value only a later version understands

    RecordParts(Decoder &d, std::string_view text)
        : decoder(d)
        , reader(text)
    {}

    qint64 ranged(qint64 low, qint64 high)
    {
        const qint64 value = reader.integer();
        if (value < low || value > high)
            reader.reject();
        return value;
    }

    Moment moment()
    {
        const std::string_view text = reader.string();
        const auto moment =
            Moment::parse(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size())));
        if (!moment)
            reader.reject();
        return moment.value_or(Moment{});
    }

    Id id()
    {
        const std::string_view hex = reader.string();
        const auto id =
            Id::fromHex(QLatin1StringView(hex.data(), static_cast<qsizetype>(hex.size())));
        if (!id)
            reader.reject();
        return id.value_or(Id{});
    }

    QByteArray bytes()
    {
        const std::string_view text = reader.string();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }

    void unknown(QByteArray &extra, std::string_view key)
    {
        json::addMember(extra, key, reader.raw());
    }

    template <typename Each>
    void array(const Each &each)
    {
        reader.beginArray();
        while (reader.nextElement())
            each();
    }

    /// Reads an array of exactly these values.
    template <typename... Values>
    void tuple(const Values &...values)
    {
        reader.beginArray();
        const auto one = [this](const auto &value) {
            if (reader.nextElement())
                value();
            else
                reader.reject();
        };
        (one(values), ...);
        if (reader.nextElement())
            reader.reject();
    }

    void revision(Revision &rev)
    {
        tuple([&] { rev.n = static_cast<quint32>(ranged(0, 0xffffffff)); },
              [&] { rev.mark = bytes(); });
    }

    BlobRef blob()
    {
        BlobRef ref;
        tuple([&] { ref.rid = ranged(0, INT64_MAX); }, [&] { ref.length = ranged(0, INT64_MAX); });
        return ref;
    }

    Attachment attachment()
    {
        Attachment made;
        tuple([&] { made.blob.rid = ranged(0, INT64_MAX); },
              [&] { made.blob.length = ranged(0, INT64_MAX); },
              [&] { made.mime = reader.qstring(); },
              [&] { made.name = reader.qstring(); });
        return made;
    }

    /// The day in a value that is just read; not valid when it is none.
    static QDate dayIn(std::string_view raw)
    {
        if (raw.size() != 12 || raw.front() != '"')
            return {};
        return QDate::fromString(QLatin1StringView(raw.data() + 1, 10), Qt::ISODate);
    }

    /// A day. What is none is a later version's, and is kept as it is.
    QDate day(QByteArray &others, std::string_view key)
    {
        const std::string raw = reader.raw();
        const QDate day = dayIn(raw);
        if (!day.isValid())
            json::addMember(others, key, raw);
        return day;
    }
};

} // namespace afterword::codec
