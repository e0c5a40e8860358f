// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/audit.h"

#include "app/base/parallel.h"
#include "app/journal/codec.h"
#include "app/journal/row_pump.h"

#include <map>

namespace afterword {

namespace {

struct AuditPart
{
    codec::Decoder decoder;
    std::vector<vault::RowId> broken;
    std::vector<std::pair<vault::RowId, Id>> bodies;
    std::vector<vault::RowId> attachments;
    std::vector<vault::RowId> seen;

    void header(vault::RowId rid, const Result<std::string> &content)
    {
        const auto record = content ? decoder.decode(*content) : fail(content.error());
        if (!record) {
            broken.push_back(rid);
            return;
        }
        const auto *page = std::get_if<Page>(&*record);
        if (page == nullptr)
            return;
        if (page->body.rid != 0)
            bodies.emplace_back(page->body.rid, page->id);
        for (const Attachment &attachment : page->attachments)
            attachments.push_back(attachment.blob.rid);
    }

    void blob(vault::RowId rid,
              const Result<std::string> &content,
              const std::map<vault::RowId, Id> &owners)
    {
        seen.push_back(rid);
        const auto owner = owners.find(rid);
        const auto body = content && owner != owners.end()
                              ? codec::decodeBody(*content)
                              : Result<codec::Body>(fail(Errc::Damaged));
        if (!content || (owner != owners.end() && (!body || body->page != owner->second)))
            broken.push_back(rid);
    }
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
        audit.missing.insert(part.attachments.begin(), part.attachments.end());
        part.broken.clear();
    }
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
    return audit;
}

} // namespace afterword
