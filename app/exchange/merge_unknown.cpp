// SPDX-License-Identifier: GPL-3.0-or-later
// Records of types and versions this program does not know. They cannot be joined, so one that is
// not here comes as it stands, with the blobs and files it may mean under their own row numbers;
// one that is here in another revision stays in the other copy, and is told of.
#include "app/base/parallel.h"
#include "app/exchange/merge_writing.h"
#include "app/journal/row_pump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace afterword::exchange {

namespace {

using namespace Qt::StringLiterals;

struct UnknownPart
{
    codec::Decoder decoder;
    std::vector<MergeUnknown> found;
};

Result<std::vector<MergeUnknown>> unknownIn(vault::Vault &vault)
{
    std::vector<UnknownPart> parts(coreCount());
    const Status read = pumpRows(
        vault,
        RowRange{},
        parts.size(),
        [](vault::RowId) { return true; },
        [&parts](std::size_t worker, vault::RowId, const Result<std::string> &content) {
            UnknownPart &part = parts[worker];
            const auto record = content ? part.decoder.decode(*content) : fail(content.error());
            if (record && std::holds_alternative<std::monostate>(*record))
                part.found.emplace_back().content = *content;
        });
    if (!read)
        return fail(read.error());
    std::vector<MergeUnknown> all;
    for (UnknownPart &part : parts)
        all.insert(all.end(),
                   std::make_move_iterator(part.found.begin()),
                   std::make_move_iterator(part.found.end()));
    return all;
}

/// Who it is, and in which revision.
std::pair<QString, QString> unknownName(const MergeUnknown &record)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromStdString(record.content)).object();
    return {object.value("id"_L1).toString(), object.value("rev"_L1).toArray().at(1).toString()};
}

/// Nothing lies there; a filler gives its place to what comes (FORMAT.md, root and fillers).
bool unknownIsFree(const Result<std::string> &content)
{
    constexpr std::string_view filler = R"({"v":1,"type":"filler"})";
    return content ? content->compare(0, filler.size(), filler) == 0
                   : content.error().code == Errc::NotFound;
}

/// Where a blob of this kind is noted.
std::vector<vault::RowId> &unknownList(MergeUnknown &record, const std::string &blob)
{
    const auto type = codec::blobType(blob);
    if (type && *type == codec::BlobType::Index)
        return record.indexes;
    return type && *type == codec::BlobType::Chunk ? record.chunks : record.blobs;
}

/// Whether the blobs it names, and the parts of its files, have the same places here as there, free
/// or equal. Those that are only there become its own. Its own row may lie anywhere: records name
/// each other by id.
bool unknownFits(vault::Vault &ours, vault::Vault &theirs, MergeUnknown &record)
{
    std::vector<vault::RowId> numbers;
    addNumbers(record.content, numbers);
    std::set<vault::RowId> seen;
    bool fits = true;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const vault::RowId number = numbers[i];
        if (!seen.insert(number).second)
            continue;
        const auto blob = theirs.read(vault::Table::Blob, number);
        if (unknownIsFree(blob) || !blob)
            continue; // a number that names no blob, or one that does not open
        if (const auto index = codec::decodeIndex(*blob))
            numbers.insert(numbers.end(), index->chunks.begin(), index->chunks.end());
        const auto lying = ours.read(vault::Table::Blob, number);
        if (unknownIsFree(lying))
            unknownList(record, *blob).push_back(number);
        else
            fits = fits && lying && *lying == *blob;
    }
    return fits;
}

} // namespace

Status MergeWork::findUnknown()
{
    auto others = unknownIn(theirs.vault());
    if (!others)
        return fail(others.error());
    if (others->empty())
        return {};
    const auto mine = unknownIn(ours.vault());
    if (!mine)
        return fail(mine.error());
    QHash<QString, QString> known;
    for (const MergeUnknown &record : *mine) {
        const auto [id, mark] = unknownName(record);
        known.insert(id, mark);
    }
    for (MergeUnknown &record : *others) {
        const auto [id, mark] = unknownName(record);
        if (known.contains(id)) {
            plan.news.left += known.value(id) == mark ? 0 : 1;
            continue;
        }
        const bool fits = unknownFits(ours.vault(), theirs.vault(), record);
        if (fits)
            plan.unknown.push_back(std::move(record));
        else
            ++plan.news.left;
        plan.news.others += fits ? 1 : 0;
    }
    return {};
}

Writing::~Writing()
{
    for (const vault::RowId blob : m_reserved)
        m_vault.release(vault::Table::Blob, blob);
}

bool Writing::reserve(vault::RowId blob)
{
    if (m_reserved.contains(blob))
        return true; // two records may mean one
    const bool free = m_vault.reserve(vault::Table::Blob, blob);
    if (free)
        m_reserved.insert(blob);
    return free;
}

bool Writing::reserve(const MergeUnknown &record)
{
    const auto all = [this](const std::vector<vault::RowId> &blobs) {
        return std::all_of(
            blobs.begin(), blobs.end(), [this](vault::RowId blob) { return reserve(blob); });
    };
    return all(record.blobs) && all(record.indexes) && all(record.chunks);
}

/// Blobs of what is not known must lie where they lay, while the rest lies anywhere: so these
/// choose first. In the other copy they took the places of fillers, and both have the same ones.
void Writing::reserveUnknown()
{
    auto &unknown = m_work.plan.unknown;
    const auto without =
        std::stable_partition(unknown.begin(), unknown.end(), [this](const MergeUnknown &record) {
            return reserve(record);
        });
    const auto left = static_cast<int>(std::distance(without, unknown.end()));
    m_work.plan.news.left += left;
    m_work.plan.news.others -= left;
    unknown.erase(without, unknown.end());
    if (left > 0) // only for now: this state of the copy is not done with
        m_work.plan.settings.remove(QString::fromLatin1(mergedKey));
}

/// Chunks of their files go in first, a few at a time. Should the merge end before their index is
/// there, nothing names them, and a later clearing takes them out.
Status Writing::bringUnknownChunks()
{
    constexpr std::size_t most = Attachments::partBytes / codec::chunkBytes;
    std::set<vault::RowId> chunks;
    for (const MergeUnknown &record : m_work.plan.unknown)
        chunks.insert(record.chunks.begin(), record.chunks.end());
    std::vector<vault::RowChange> part;
    while (!chunks.empty()) {
        const vault::RowId rid = *chunks.begin();
        chunks.erase(chunks.begin());
        auto content = m_work.theirs.vault().read(vault::Table::Blob, rid);
        if (!content)
            return fail(content.error());
        part.push_back(writeRow(WriteOp::Insert, vault::Table::Blob, rid, std::move(*content)));
        if (part.size() < most && !chunks.empty())
            continue;
        if (isCancelled(m_progress, 0.5))
            return fail(Errc::Cancelled);
        if (const Status done = m_vault.commit(part); !done)
            return done;
        part.clear();
    }
    return {};
}

/// A file that came may be a page's as well by the time the merge is taken back: like the others it
/// is cleared then, if nothing names it.
Status Writing::stageUnknown()
{
    std::set<vault::RowId> blobs;
    std::set<vault::RowId> indexes;
    for (MergeUnknown &record : m_work.plan.unknown) {
        blobs.insert(record.blobs.begin(), record.blobs.end());
        indexes.insert(record.indexes.begin(), record.indexes.end());
        const vault::RowId rid = m_vault.newRowId(vault::Table::Header);
        m_changes.push_back(
            writeRow(WriteOp::Insert, vault::Table::Header, rid, std::move(record.content)));
        m_part.back.push_back(writeRow(WriteOp::Delete, vault::Table::Header, rid));
    }
    for (const vault::RowId rid : blobs)
        m_part.back.push_back(writeRow(WriteOp::Delete, vault::Table::Blob, rid));
    m_undo.files.insert(m_undo.files.end(), indexes.begin(), indexes.end());
    m_work.plan.news.files += static_cast<int>(indexes.size());
    blobs.merge(indexes);
    for (const vault::RowId rid : blobs) {
        auto content = m_work.theirs.vault().read(vault::Table::Blob, rid);
        if (!content)
            return fail(content.error());
        m_changes.push_back(
            writeRow(WriteOp::Insert, vault::Table::Blob, rid, std::move(*content)));
    }
    endPart(false);
    return {};
}

} // namespace afterword::exchange
