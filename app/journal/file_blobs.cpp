// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/file_blobs.h"

#include "app/journal/json.h"

#include <QtEndian>

namespace afterword::codec {

namespace {

constexpr std::size_t blobRidBytes = 8;

/// The members that any line of ours may have.
struct BlobLine
{
    qint64 version = 0;
    std::string type;
    std::optional<Id> owner;
    qint64 n = -1;
    qint64 size = -1;
    QByteArray hash;
    Moment at;
    std::string_view rest; ///< behind the line
};

void blobMember(json::Reader &reader, const json::Key &key, BlobLine &line)
{
    if (key == "v") {
        line.version = reader.integer();
    } else if (key == "type") {
        line.type = reader.string();
    } else if (key == "uuid") {
        const std::string_view hex = reader.string();
        line.owner = Id::fromHex(QLatin1StringView(hex.data(), static_cast<qsizetype>(hex.size())));
    } else if (key == "n") {
        line.n = reader.integer();
    } else if (key == "size") {
        line.size = reader.integer();
    } else if (key == "hash") {
        const std::string_view hex = reader.string();
        line.hash = QByteArray::fromHex(
            QByteArray::fromRawData(hex.data(), static_cast<qsizetype>(hex.size())));
    } else if (key == "at") {
        line.at = Moment::parse(QStringView(reader.qstring())).value_or(Moment());
    } else {
        reader.skip();
    }
}

Result<BlobLine> blobLine(std::string_view content)
{
    const std::size_t end = content.find('\n');
    if (end == std::string_view::npos)
        return fail(Errc::Damaged, "blob has no line");
    BlobLine line;
    json::Reader reader(content.substr(0, end));
    reader.beginObject();
    json::Key key;
    while (reader.nextMember(key))
        blobMember(reader, key, line);
    if (!reader.finish() || line.type.empty())
        return fail(Errc::Damaged, "blob has no line");
    line.rest = content.substr(end + 1);
    return line;
}

void blobBegin(json::Writer &writer, std::string_view type, const Id &owner)
{
    writer.beginObject();
    writer.key("v");
    writer.integer(1);
    writer.key("type");
    writer.string(type);
    writer.key("uuid");
    writer.string(owner.toHex());
}

std::string blobEnd(json::Writer &writer, const Moment &at)
{
    if (!at.isNull()) {
        writer.key("at");
        writer.string(at.toString());
    }
    writer.endObject();
    return writer.take() + '\n';
}

} // namespace

qint64 chunkCount(qint64 size)
{
    return (size + chunkBytes - 1) / chunkBytes;
}

std::string encodeIndex(const FileIndex &index)
{
    json::Writer writer;
    blobBegin(writer, "index", index.owner);
    writer.key("size");
    writer.integer(index.size);
    writer.key("hash");
    writer.string(index.hash.toHex().toStdString());
    std::string content = blobEnd(writer, index.at);
    std::string rid(blobRidBytes, '\0');
    for (const vault::RowId chunk : index.chunks) {
        qToLittleEndian(static_cast<quint64>(chunk), rid.data());
        content += rid;
    }
    return content;
}

std::string encodeChunk(const FileChunk &chunk)
{
    json::Writer writer;
    blobBegin(writer, "chunk", chunk.owner);
    writer.key("n");
    writer.integer(chunk.n);
    std::string content = blobEnd(writer, chunk.at);
    content += chunk.bytes;
    return content;
}

Result<FileIndex> decodeIndex(std::string_view content)
{
    const auto line = blobLine(content);
    if (!line)
        return fail(line.error());
    const auto count = static_cast<qint64>(line->rest.size() / blobRidBytes);
    if (line->version != 1 || line->type != "index" || !line->owner || line->size < 0
        || line->hash.size() != fileHashBytes || line->rest.size() % blobRidBytes != 0
        || count != chunkCount(line->size))
        return fail(Errc::Damaged, "no index");
    FileIndex index{*line->owner, line->size, line->hash, line->at, {}};
    index.chunks.reserve(static_cast<std::size_t>(count));
    for (std::size_t at = 0; at < line->rest.size(); at += blobRidBytes) {
        const auto rid = qFromLittleEndian<quint64>(line->rest.data() + at);
        if (rid == 0 || rid > static_cast<quint64>(INT64_MAX))
            return fail(Errc::Damaged, "index names no row");
        index.chunks.push_back(static_cast<vault::RowId>(rid));
    }
    return index;
}

Result<FileChunk> decodeChunk(std::string_view content)
{
    const auto line = blobLine(content);
    if (!line)
        return fail(line.error());
    if (line->version != 1 || line->type != "chunk" || !line->owner || line->n < 0
        || line->rest.empty() || line->rest.size() > static_cast<std::size_t>(chunkBytes))
        return fail(Errc::Damaged, "no chunk");
    return FileChunk{*line->owner, line->n, line->at, line->rest};
}

Result<BlobType> blobType(std::string_view content)
{
    const auto line = blobLine(content);
    if (!line)
        return fail(line.error());
    if (line->version != 1)
        return BlobType::Other;
    if (line->type == "body")
        return BlobType::Body;
    if (line->type == "index")
        return BlobType::Index;
    return line->type == "chunk" ? BlobType::Chunk : BlobType::Other;
}

} // namespace afterword::codec
