// SPDX-License-Identifier: GPL-3.0-or-later
// How a file lies in blob rows (FORMAT.md, blobs): chunks of 65,280 bytes, and one index that names
// them in order. A line that is not as written here is Damaged. Values, any thread.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/journal/id.h"
#include "app/vault/vault.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace afterword::codec {

inline constexpr qint64 chunkBytes = 65'280;
inline constexpr qsizetype fileHashBytes = 32; ///< BLAKE2b-256, raw

/// Types of blob rows, by their line.
enum class BlobType
{
    Body,
    Index,
    Chunk,
    Other ///< draft, root, filler, and what later versions add
};

struct FileIndex
{
    Id owner;        ///< the record the file was first stored for
    qint64 size = 0; ///< bytes of the file
    QByteArray hash; ///< of the whole file
    Moment at;       ///< when it was stored; null when the line does not say
    std::vector<vault::RowId> chunks;
};

struct FileChunk
{
    Id owner;
    qint64 n = 0; ///< from 0
    Moment at;
    std::string_view bytes; ///< into the content it was read from
};

/// How many chunks a file of this size has.
[[nodiscard]] qint64 chunkCount(qint64 size);

[[nodiscard]] std::string encodeIndex(const FileIndex &index);
[[nodiscard]] std::string encodeChunk(const FileChunk &chunk);
[[nodiscard]] Result<FileIndex> decodeIndex(std::string_view content);
[[nodiscard]] Result<FileChunk> decodeChunk(std::string_view content);
/// Damaged when there is no line of JSON in front.
[[nodiscard]] Result<BlobType> blobType(std::string_view content);

} // namespace afterword::codec
