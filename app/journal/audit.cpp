// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/audit.h"

#include "app/base/parallel.h"
#include "app/journal/attachments.h"
#include "app/journal/codec.h"
#include "app/journal/row_pump.h"

#include <algorithm>
#include <map>

namespace afterword {

namespace {

/// A chunk without its bytes.
struct AuditChunk
{
    Id owner;
    qint64 n = 0;
    qint64 size = 0;
    Moment at;
};

struct AuditPart
{
    codec::Decoder decoder;
    std::vector<vault::RowId> broken;
    std::vector<std::pair<vault::RowId, Id>> bodies;
    std::vector<BlobRef> attachments;
    std::vector<vault::RowId> numbers; ///< in any header, of whatever type and version
    std::vector<vault::RowId> seen;
    std::vector<std::pair<vault::RowId, codec::FileIndex>> indexes;
    std::vector<std::pair<vault::RowId, AuditChunk>> chunks;

    void header(vault::RowId rid, const Result<std::string> &content)
    {
        const auto record = content ? decoder.decode(*content) : fail(content.error());
        if (!record) {
            broken.push_back(rid);
            return;
        }
        addNumbers(*content, numbers);
        std::visit([this](const auto &value) { parts(value); }, *record);
    }

    /// The rows that belong to one record.
    template <typename Value>
    void parts(const Value &value)
    {
        if constexpr (hasBody<Value>) {
            if (value.body.rid != 0)
                bodies.emplace_back(value.body.rid, value.id);
        }
        if constexpr (std::is_same_v<Value, Page> || std::is_same_v<Value, Letter>) {
            for (const Attachment &attachment : value.attachments)
                attachments.push_back(attachment.blob);
        }
    }

    /// False when the row is not what its line says.
    bool file(vault::RowId rid, std::string_view content)
    {
        const auto type = codec::blobType(content);
        if (type && *type == codec::BlobType::Index) {
            auto index = codec::decodeIndex(content);
            if (index)
                indexes.emplace_back(rid, std::move(*index));
            return index.has_value();
        }
        if (type && *type == codec::BlobType::Chunk) {
            const auto chunk = codec::decodeChunk(content);
            if (chunk)
                chunks.emplace_back(rid,
                                    AuditChunk{chunk->owner,
                                               chunk->n,
                                               static_cast<qint64>(chunk->bytes.size()),
                                               chunk->at});
            return chunk.has_value();
        }
        return true;
    }

    void blob(vault::RowId rid,
              const Result<std::string> &content,
              const std::map<vault::RowId, Id> &owners)
    {
        seen.push_back(rid);
        const auto owner = owners.find(rid);
        if (!content) {
            broken.push_back(rid);
        } else if (owner == owners.end()) {
            if (!file(rid, *content))
                broken.push_back(rid);
        } else {
            const auto body = codec::decodeBody(*content);
            if (!body || body->page != owner->second)
                broken.push_back(rid);
        }
    }
};

/// Files and their parts against each other, once all rows were seen.
class AuditFiles final
{
public:
    explicit AuditFiles(std::vector<AuditPart> &parts)
    {
        for (AuditPart &part : parts) {
            m_named.insert(part.numbers.begin(), part.numbers.end());
            m_wanted.insert(m_wanted.end(), part.attachments.begin(), part.attachments.end());
            m_seen.insert(part.seen.begin(), part.seen.end());
            m_chunks.insert(part.chunks.begin(), part.chunks.end());
            for (auto &[rid, index] : part.indexes)
                m_indexes.emplace(rid, std::move(index));
        }
    }

    void judge(Audit &audit, bool headersSound)
    {
        for (const BlobRef &wanted : m_wanted) {
            const auto index = m_indexes.find(wanted.rid);
            if (!m_seen.contains(wanted.rid))
                audit.missing.insert(wanted.rid);
            else if (index == m_indexes.end() || index->second.size != wanted.length)
                audit.broken.emplace(vault::Table::Blob, wanted.rid);
        }
        for (const auto &[rid, index] : m_indexes) {
            if (m_named.contains(rid))
                parts(index, audit);
            else if (headersSound)
                audit.unnamed.emplace_back(rid, index.at);
        }
        for (const auto &[rid, chunk] : m_chunks) {
            if (headersSound && !m_used.contains(rid))
                audit.unnamed.emplace_back(rid, chunk.at);
        }
    }

private:
    void parts(const codec::FileIndex &index, Audit &audit)
    {
        qint64 n = 0;
        for (const vault::RowId rid : index.chunks) {
            m_used.insert(rid);
            const qint64 size = std::min(codec::chunkBytes, index.size - n * codec::chunkBytes);
            const auto chunk = m_chunks.find(rid);
            if (!m_seen.contains(rid))
                audit.missing.insert(rid);
            else if (chunk == m_chunks.end() || chunk->second.owner != index.owner
                     || chunk->second.n != n || chunk->second.size != size)
                audit.broken.emplace(vault::Table::Blob, rid);
            ++n;
        }
    }

    std::set<vault::RowId> m_named;
    std::vector<BlobRef> m_wanted;
    std::set<vault::RowId> m_seen;
    std::set<vault::RowId> m_used;
    std::map<vault::RowId, codec::FileIndex> m_indexes;
    std::map<vault::RowId, AuditChunk> m_chunks;
};

Status auditHeaders(vault::Vault &vault, std::vector<AuditPart> &parts)
{
    return pumpRows(
        vault,
        RowRange{},
        parts.size(),
        [](vault::RowId) { return true; },
        [&](std::size_t worker, vault::RowId rid, const Result<std::string> &content) {
            parts[worker].header(rid, content);
        });
}

Status auditBlobs(vault::Vault &vault,
                  std::vector<AuditPart> &parts,
                  const std::map<vault::RowId, Id> &owners)
{
    RowRange blobs;
    blobs.table = vault::Table::Blob;
    return pumpRows(
        vault,
        blobs,
        parts.size(),
        [](vault::RowId) { return true; },
        [&](std::size_t worker, vault::RowId rid, const Result<std::string> &content) {
            parts[worker].blob(rid, content, owners);
        });
}

} // namespace

Result<Audit> auditRecords(vault::Vault &vault)
{
    Audit audit;
    std::vector<AuditPart> parts(coreCount());
    if (const Status headers = auditHeaders(vault, parts); !headers)
        return fail(headers.error());
    std::map<vault::RowId, Id> owners;
    for (AuditPart &part : parts) {
        for (const vault::RowId rid : part.broken)
            audit.broken.emplace(vault::Table::Header, rid);
        for (const auto &[rid, id] : part.bodies) {
            if (!owners.emplace(rid, id).second)
                audit.broken.emplace(vault::Table::Blob, rid); // two pages name the same body
        }
        part.broken.clear();
    }
    const bool headersSound = audit.broken.empty();
    for (const auto &[rid, id] : owners)
        audit.missing.insert(rid);
    if (const Status bodies = auditBlobs(vault, parts, owners); !bodies)
        return fail(bodies.error());
    for (const AuditPart &part : parts) {
        for (const vault::RowId rid : part.broken)
            audit.broken.emplace(vault::Table::Blob, rid);
        for (const vault::RowId rid : part.seen)
            audit.missing.erase(rid);
    }
    AuditFiles(parts).judge(audit, headersSound);
    return audit;
}

} // namespace afterword
