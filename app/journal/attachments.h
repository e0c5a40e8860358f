// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments: files in the blob rows of an open journal (FORMAT.md, blobs). A file goes in by
// parts of about a megabyte, each one commit, its index last: what is cut off leaves rows that
// nothing names, which forget() or a later clearing takes out. Files of the same bytes lie there
// once. Guarantees: what read() and whole() give is what was put in, or an error; a row is taken
// out only when no record names it and none is about to; memory is bounded by
// a part. Thread: the one that owns the vault. Owner: Store.
#pragma once

#include "app/journal/file_blobs.h"
#include "app/journal/records.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <set>

namespace afterword {

class Store;
class IncomingFile;
using Incoming = std::shared_ptr<IncomingFile>;

/// What a file is known by before it is put in: told by whoever has read it through.
struct FileFace
{
    Id owner; ///< the page it is for
    qint64 size = 0;
    QByteArray hash; ///< BLAKE2b-256, raw
};

class Attachments final
{
public:
    static constexpr qint64 partBytes = 16 * codec::chunkBytes;

    Attachments(Store &store, Clock clock);

    /// Records that were loaded or saved: where files of equal bytes are looked for.
    void note(const Page &page);
    /// Keeps a file that no record names for now, since one may name it again (undo).
    void hold(const BlobRef &ref);

    /// A file of these bytes that is here already.
    [[nodiscard]] Result<std::optional<BlobRef>> find(const FileFace &face);
    [[nodiscard]] Incoming begin(const FileFace &face);
    /// The next part: partBytes, and less only at the file's end. One commit. After Busy or Io it
    /// may be called again with the same bytes.
    [[nodiscard]] Status add(const Incoming &file, const QByteArray &part);
    /// The index, in one commit. Malformed when the bytes were not those that begin() was told of.
    [[nodiscard]] Result<BlobRef> finish(const Incoming &file);
    /// Takes out what was written of a file that is not wanted any more.
    [[nodiscard]] Status forget(const Incoming &file);

    [[nodiscard]] Result<codec::FileIndex> index(const BlobRef &ref);
    /// Bytes from `from` on, at most `length`; each chunk is the one that the index names.
    [[nodiscard]] Result<QByteArray>
    read(const codec::FileIndex &index, qint64 from, qint64 length);
    /// Reads all of it by parts and compares the hash. Damaged, NotFound.
    [[nodiscard]] Status verify(const codec::FileIndex &index);
    /// All bytes, compared with the hash. NoMemory above `most`.
    [[nodiscard]] Result<QByteArray> whole(const BlobRef &ref, qint64 most);

    /// Takes out those of these files that no record names any more, in bounded commits.
    [[nodiscard]] Status clear(const std::vector<vault::RowId> &indexes);
    /// Those that find() or finish() gave for nothing, once each: what nobody else was given and no
    /// record names is taken out.
    [[nodiscard]] Status drop(const std::vector<vault::RowId> &indexes);
    /// Takes out rows that an audit found to be named by nothing (Audit::unnamed), but for those
    /// that are younger than a day: another program may be at them.
    [[nodiscard]] Status clearUnnamed(const std::vector<std::pair<vault::RowId, Moment>> &rows);

private:
    [[nodiscard]] Status remove(std::vector<vault::RowId> rows);

    Store &m_store;
    Clock m_clock;
    QHash<qint64, QSet<vault::RowId>> m_known; ///< indexes by the size of their file
    /// Handed out, how often, and no saved page names them yet.
    QHash<vault::RowId, int> m_held;
};

/// Every number that stands in a header row outside of a text: whatever version wrote the record
/// and whatever its type, a row that it may mean is among them. Damaged when a header does not
/// open: it may name anything.
[[nodiscard]] Result<std::set<vault::RowId>> numbersInHeaders(vault::Vault &vault);
/// The same of one record.
void addNumbers(std::string_view json, std::vector<vault::RowId> &numbers);

} // namespace afterword
