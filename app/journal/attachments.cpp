// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/attachments.h"

#include "app/base/parallel.h"
#include "app/journal/row_pump.h"
#include "app/journal/store.h"

#include <algorithm>
#include <atomic>

namespace afterword {

namespace {

constexpr std::size_t attachRemovedPerCommit = 64; // four megabytes of the save's journal
constexpr qint64 attachKeptMs = 24LL * 60 * 60 * 1'000;

std::string_view attachView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// A file on its way in; touched on the database thread only.
class IncomingFile final
{
public:
    explicit IncomingFile(const FileFace &face, const Moment &at)
        : index{face.owner, face.size, face.hash, at, {}}
    {}

    codec::FileIndex index; ///< chunks: those that are in the file
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
    qint64 bytes = 0;
    /// What was sent last and is not known to be there: after an error of the disk it must be sent
    /// again as it was.
    std::vector<vault::RowChange> sent;
};

Attachments::Attachments(Store &store, Clock clock)
    : m_store(store)
    , m_clock(std::move(clock))
{}

void Attachments::note(const Page &page)
{
    for (const Attachment &attachment : page.attachments) {
        if (attachment.blob.rid > 0)
            m_known[attachment.blob.length].insert(attachment.blob.rid);
        m_held.remove(attachment.blob.rid); // from now on a record names it
    }
}

void Attachments::hold(const BlobRef &ref)
{
    ++m_held[ref.rid];
}

Result<std::optional<BlobRef>> Attachments::find(const FileFace &face)
{
    const QSet<vault::RowId> candidates = m_known.value(face.size);
    for (const vault::RowId rid : candidates) {
        const BlobRef ref{rid, face.size};
        const auto found = index(ref);
        if (!found && found.error().code == Errc::NotFound)
            m_known[face.size].remove(rid);
        if (!found || found->hash != face.hash)
            continue;
        // Of one that lost a part a second, whole one is made.
        if (const Status sound = verify(*found); !sound)
            continue;
        hold(ref);
        return ref;
    }
    return std::nullopt;
}

Incoming Attachments::begin(const FileFace &face)
{
    return std::make_shared<IncomingFile>(face, m_clock());
}

Status Attachments::add(const Incoming &file, const QByteArray &part)
{
    vault::Vault &vault = m_store.vault();
    if (file->sent.empty()) {
        auto n = static_cast<qint64>(file->index.chunks.size());
        for (qsizetype from = 0; from < part.size(); from += codec::chunkBytes, ++n) {
            const std::string_view bytes = attachView(part).substr(
                static_cast<std::size_t>(from), static_cast<std::size_t>(codec::chunkBytes));
            vault::RowChange change;
            change.table = vault::Table::Blob;
            change.rid = vault.newRowId(vault::Table::Blob);
            change.content = codec::encodeChunk({file->index.owner, n, file->index.at, bytes});
            file->sent.push_back(std::move(change));
        }
    }
    const Status done = vault.commit(file->sent);
    if (done) {
        for (const vault::RowChange &change : file->sent)
            file->index.chunks.push_back(change.rid);
        file->hash.addData(part);
        file->bytes += part.size();
    }
    if (done || done.error().code != Errc::Io)
        file->sent.clear();
    return done;
}

Result<BlobRef> Attachments::finish(const Incoming &file)
{
    if (file->bytes != file->index.size || file->hash.result() != file->index.hash)
        return fail(Errc::Malformed, "the file changed while it was read");
    vault::Vault &vault = m_store.vault();
    if (file->sent.empty()) {
        vault::RowChange change;
        change.table = vault::Table::Blob;
        change.rid = vault.newRowId(vault::Table::Blob);
        change.content = codec::encodeIndex(file->index);
        file->sent.push_back(std::move(change));
    }
    const BlobRef ref{file->sent.front().rid, file->index.size};
    const Status done = vault.commit(file->sent);
    if (done || done.error().code != Errc::Io)
        file->sent.clear();
    if (!done)
        return fail(done.error());
    m_known[ref.length].insert(ref.rid);
    hold(ref);
    return ref;
}

Status Attachments::forget(const Incoming &file)
{
    return remove(std::exchange(file->index.chunks, {}));
}

Result<codec::FileIndex> Attachments::index(const BlobRef &ref)
{
    const auto content = m_store.vault().read(vault::Table::Blob, ref.rid);
    if (!content)
        return fail(content.error());
    auto index = codec::decodeIndex(*content);
    if (index && index->size != ref.length)
        return fail(Errc::Damaged, "index of another file");
    return index;
}

Result<QByteArray> Attachments::read(const codec::FileIndex &index, qint64 from, qint64 length)
{
    QByteArray bytes;
    const qint64 until = std::min(index.size, from + length);
    bytes.reserve(static_cast<qsizetype>(std::max<qint64>(until - from, 0)));
    for (qint64 at = from; at < until;) {
        const qint64 n = at / codec::chunkBytes;
        const vault::RowId rid = index.chunks.at(static_cast<std::size_t>(n));
        const auto content = m_store.vault().read(vault::Table::Blob, rid);
        if (!content)
            return fail(content.error());
        const auto chunk = codec::decodeChunk(*content);
        const qint64 begin = n * codec::chunkBytes;
        const qint64 size = std::min(codec::chunkBytes, index.size - begin);
        if (!chunk || chunk->n != n || chunk->owner != index.owner
            || static_cast<qint64>(chunk->bytes.size()) != size)
            return fail(Errc::Damaged, "chunk of another place");
        const qint64 taken = std::min(until, begin + size) - at;
        bytes.append(chunk->bytes.data() + (at - begin), static_cast<qsizetype>(taken));
        at += taken;
    }
    return bytes;
}

Status Attachments::verify(const codec::FileIndex &index)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (qint64 at = 0; at < index.size; at += partBytes) {
        const auto part = read(index, at, partBytes);
        if (!part)
            return fail(part.error());
        hash.addData(*part);
    }
    return hash.result() == index.hash ? Status()
                                       : Status(fail(Errc::Damaged, "the file's hash differs"));
}

Result<QByteArray> Attachments::whole(const BlobRef &ref, qint64 most)
{
    if (ref.length > most)
        return fail(Errc::NoMemory);
    const auto found = index(ref);
    if (!found)
        return fail(found.error());
    auto bytes = read(*found, 0, found->size);
    if (!bytes)
        return bytes;
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Blake2b_256) != found->hash)
        return fail(Errc::Damaged, "the file's hash differs");
    return bytes;
}

Status Attachments::clear(const std::vector<vault::RowId> &indexes)
{
    std::vector<vault::RowId> asked;
    std::copy_if(indexes.begin(), indexes.end(), std::back_inserter(asked), [this](auto rid) {
        return !m_held.contains(rid);
    });
    if (asked.empty())
        return {};
    const auto named = numbersInHeaders(m_store.vault());
    if (!named)
        return fail(named.error());
    std::vector<vault::RowId> rows;
    for (const vault::RowId rid : asked) {
        if (named->count(rid) != 0)
            continue;
        const auto content = m_store.vault().read(vault::Table::Blob, rid);
        const auto index = content ? codec::decodeIndex(*content) : fail(content.error());
        if (!index)
            continue; // gone, or for the audit to tell
        rows.push_back(rid);
        rows.insert(rows.end(), index->chunks.begin(), index->chunks.end());
    }
    return remove(std::move(rows));
}

Status Attachments::drop(const std::vector<vault::RowId> &indexes)
{
    for (const vault::RowId rid : indexes) {
        const auto held = m_held.find(rid);
        if (held != m_held.end() && --*held <= 0)
            m_held.erase(held);
    }
    return clear(indexes);
}

Status Attachments::clearUnnamed(const std::vector<std::pair<vault::RowId, Moment>> &rows)
{
    const qint64 now = m_clock().utcMs;
    std::vector<vault::RowId> old;
    for (const auto &[rid, at] : rows) {
        if (!m_held.contains(rid) && (at.isNull() || now - at.utcMs > attachKeptMs))
            old.push_back(rid);
    }
    return remove(std::move(old));
}

Status Attachments::remove(std::vector<vault::RowId> rows)
{
    for (auto &known : m_known) {
        for (const vault::RowId rid : rows)
            known.remove(rid);
    }
    for (std::size_t from = 0; from < rows.size(); from += attachRemovedPerCommit) {
        std::vector<vault::RowChange> changes;
        const std::size_t until = std::min(rows.size(), from + attachRemovedPerCommit);
        for (std::size_t i = from; i < until; ++i) {
            vault::RowChange change;
            change.op = vault::RowChange::Op::Delete;
            change.table = vault::Table::Blob;
            change.rid = rows[i];
            changes.push_back(std::move(change));
        }
        Status done = m_store.vault().commit(changes);
        // One that is gone already is no reason to leave the others.
        for (std::size_t i = 0; !done && done.error().code == Errc::NotFound && i < changes.size();
             ++i) {
            const Status one = m_store.vault().commit({&changes[i], 1});
            if (!one && one.error().code != Errc::NotFound)
                return one;
            if (i + 1 == changes.size())
                done = {};
        }
        if (!done)
            return done;
    }
    return {};
}

void addNumbers(std::string_view json, std::vector<vault::RowId> &numbers)
{
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\') {
            ++i;
        } else if (c == '"') {
            inText = !inText;
        } else if (!inText && c >= '0' && c <= '9') {
            std::uint64_t value = 0;
            bool fits = true;
            for (; i < json.size() && json[i] >= '0' && json[i] <= '9'; ++i) {
                const auto digit = static_cast<std::uint64_t>(json[i] - '0');
                fits = fits && value <= (static_cast<std::uint64_t>(INT64_MAX) - digit) / 10;
                value = fits ? value * 10 + digit : value;
            }
            --i;
            if (fits && value > 0)
                numbers.push_back(static_cast<vault::RowId>(value));
        }
    }
}

Result<std::set<vault::RowId>> numbersInHeaders(vault::Vault &vault)
{
    std::vector<std::vector<vault::RowId>> parts(coreCount());
    std::atomic<bool> unread{false};
    const Status read = pumpRows(
        vault,
        RowRange{},
        parts.size(),
        [](vault::RowId) { return true; },
        [&parts, &unread](std::size_t worker, vault::RowId, const Result<std::string> &content) {
            if (content)
                addNumbers(*content, parts[worker]);
            else
                unread = true;
        });
    if (!read)
        return fail(read.error());
    if (unread)
        return fail(Errc::Damaged, "a header that may name anything does not open");
    std::set<vault::RowId> numbers;
    for (const auto &part : parts)
        numbers.insert(part.begin(), part.end());
    return numbers;
}

} // namespace afterword
