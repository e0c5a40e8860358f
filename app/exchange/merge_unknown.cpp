// SPDX-License-Identifier: GPL-3.0-or-later
// Records of types and versions this program does not know. They cannot be joined, so one that is
// not here comes as it stands, under its own row number and with the blobs it may mean under
// theirs; one that is here in another revision stays in the other copy, and is told of.
#include "app/base/parallel.h"
#include "app/exchange/merge_private.h"
#include "app/journal/row_pump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
        [&parts](std::size_t worker, vault::RowId rid, const Result<std::string> &content) {
            UnknownPart &part = parts[worker];
            const auto record = content ? part.decoder.decode(*content) : fail(content.error());
            if (record && std::holds_alternative<std::monostate>(*record))
                part.found.push_back({rid, *content, {}});
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

/// Whether the record and the blobs it names have the same places here as there, free or equal.
/// Blobs that are only there become its own.
bool unknownFits(vault::Vault &ours, vault::Vault &theirs, MergeUnknown &record)
{
    std::vector<vault::RowId> numbers;
    addNumbers(record.content, numbers);
    bool fits = unknownIsFree(ours.read(vault::Table::Header, record.rid));
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

} // namespace afterword::exchange
