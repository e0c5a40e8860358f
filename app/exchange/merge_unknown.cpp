// SPDX-License-Identifier: GPL-3.0-or-later
// Records of types and versions this program does not know. They cannot be joined, so one that is
// not here comes as it stands, with the blobs it may mean under their own row numbers; one that is
// here in another revision stays in the other copy, and is told of.
#include "app/base/parallel.h"
#include "app/exchange/merge_writing.h"
#include "app/journal/row_pump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
                part.found.push_back({*content, {}});
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

/// Whether the blobs it names have the same places here as there, free or equal. Those that are
/// only there become its own. Its own row may lie anywhere: records name each other by id.
bool unknownFits(vault::Vault &ours, vault::Vault &theirs, MergeUnknown &record)
{
    std::vector<vault::RowId> numbers;
    addNumbers(record.content, numbers);
    bool fits = true;
    for (const vault::RowId number : numbers) {
        const auto blob = theirs.read(vault::Table::Blob, number);
        if (unknownIsFree(blob) || !blob)
            continue; // a number that names no blob, or one that does not open
        const auto lying = ours.read(vault::Table::Blob, number);
        if (unknownIsFree(lying))
            record.blobs.push_back(number);
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
    return std::all_of(record.blobs.begin(), record.blobs.end(), [this](vault::RowId blob) {
        return reserve(blob);
    });
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

Status Writing::stageUnknown()
{
    const auto insert = [this](vault::Table table, vault::RowId rid, std::string content) {
        m_changes.push_back(writeRow(WriteOp::Insert, table, rid, std::move(content)));
        m_part.back.push_back(writeRow(WriteOp::Delete, table, rid));
    };
    std::set<vault::RowId> blobs;
    for (MergeUnknown &record : m_work.plan.unknown) {
        blobs.insert(record.blobs.begin(), record.blobs.end());
        insert(vault::Table::Header,
               m_vault.newRowId(vault::Table::Header),
               std::move(record.content));
    }
    for (const vault::RowId rid : blobs) {
        auto content = m_work.theirs.vault().read(vault::Table::Blob, rid);
        if (!content)
            return fail(content.error());
        insert(vault::Table::Blob, rid, std::move(*content));
    }
    endPart(false);
    return {};
}

} // namespace afterword::exchange
