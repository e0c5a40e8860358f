// SPDX-License-Identifier: GPL-3.0-or-later
// What records are written from: the envelope, texts, days, ids and blobs. What is empty is left
// out. Private to the codec. Values, any thread.
#pragma once

#include "app/journal/codec.h"
#include "app/journal/json.h"

namespace afterword::codec {

inline std::string_view codecView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Opens a record and writes what every record has.
inline void codecBegin(json::Writer &writer, RecordType type, const RecordBase &base)
{
    writer.beginObject();
    writer.key("v");
    writer.integer(1);
    writer.key("type");
    writer.string(std::string_view(typeName(type)));
    writer.key("id");
    writer.string(base.id.toHex());
    writer.key("rev");
    writer.beginArray();
    writer.integer(base.rev.n);
    writer.string(codecView(base.rev.mark));
    writer.endArray();
    if (!base.parent.isEmpty()) {
        writer.key("parent");
        writer.string(codecView(base.parent));
    }
    writer.key("created");
    writer.string(base.created.toString());
    writer.key("edited");
    writer.string(base.edited.toString());
}

inline Result<std::string> codecEnd(json::Writer &writer, const QByteArray &extra)
{
    writer.members(codecView(extra));
    writer.endObject();
    if (writer.text().size() > json::maximumBytes)
        return fail(Errc::Malformed, "record larger than 64 KiB");
    return writer.take();
}

inline void codecText(json::Writer &writer, std::string_view key, const QString &text)
{
    if (text.isEmpty())
        return;
    writer.key(key);
    writer.string(text);
}

inline void codecIds(json::Writer &writer, std::string_view key, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    writer.key(key);
    writer.beginArray();
    for (const Id &id : ids)
        writer.string(id.toHex());
    writer.endArray();
}

inline void codecId(json::Writer &writer, std::string_view key, const Id &id)
{
    if (id.isNull())
        return;
    writer.key(key);
    writer.string(id.toHex());
}

/// A day until which something is put away. An `away` that was kept as it was read gives way to it.
inline void codecAway(json::Writer &writer, QDate away, QByteArray &others)
{
    if (!away.isValid())
        return;
    writer.key("away");
    writer.string(away.toString(Qt::ISODate));
    json::removeMember(others, "away");
}

inline void codecDay(json::Writer &writer, std::string_view key, QDate day)
{
    if (!day.isValid())
        return;
    writer.key(key);
    writer.string(day.toString(Qt::ISODate));
}

inline void codecWords(json::Writer &writer, std::string_view key, const QStringList &words)
{
    if (words.isEmpty())
        return;
    writer.key(key);
    writer.beginArray();
    for (const QString &word : words)
        writer.string(word);
    writer.endArray();
}

inline void codecBlob(json::Writer &writer, const BlobRef &blob)
{
    writer.beginArray();
    writer.integer(blob.rid);
    writer.integer(blob.length);
    writer.endArray();
}

inline void
codecBlobs(json::Writer &writer, const BlobRef &body, const QList<Attachment> &attachments = {})
{
    if (body.rid != 0) {
        writer.key("body");
        codecBlob(writer, body);
    }
    if (attachments.isEmpty())
        return;
    writer.key("att");
    writer.beginArray();
    for (const Attachment &attachment : attachments) {
        writer.beginArray();
        writer.integer(attachment.blob.rid);
        writer.integer(attachment.blob.length);
        writer.string(attachment.mime);
        writer.string(attachment.name);
        writer.endArray();
    }
    writer.endArray();
}

} // namespace afterword::codec
