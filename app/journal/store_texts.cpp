// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the texts of pages: one, or many on every core.
#include "app/base/parallel.h"
#include "app/journal/row_pump.h"
#include "app/journal/store_private.h"

#include <algorithm>

namespace afterword {

namespace {

Result<StoredText> storeBody(const Id &owner, std::string_view content)
{
    const auto body = codec::decodeBody(content);
    if (!body)
        return fail(body.error());
    if (body->page != owner)
        return fail(Errc::Damaged, "body belongs to another record");
    return StoredText{
        QString::fromUtf8(body->text.data(), static_cast<qsizetype>(body->text.size())), body->n};
}

QString storeBodyText(const BodyPlace &place, std::string_view content)
{
    return storeBody(place.page, content).value_or(StoredText()).text;
}

} // namespace

Result<QString> Store::text(const Page &page)
{
    auto stored = storedText(page);
    if (!stored)
        return fail(stored.error());
    return std::move(stored->text);
}

Result<StoredText> Store::storedText(const Page &page)
{
    return bodyText(page.id, page.body);
}

Result<StoredText> Store::bodyText(const Id &id, const BlobRef &body)
{
    if (body.rid == 0)
        return StoredText();
    const auto content = m_d->vault->read(vault::Table::Blob, body.rid);
    if (!content)
        return fail(content.error());
    return storeBody(id, *content);
}

Result<QString> Store::versionText(const Id &page, const Version &version)
{
    auto stored = bodyText(page, version.body);
    if (!stored)
        return fail(stored.error());
    return std::move(stored->text);
}

Status Store::Private::readEach(const std::vector<BodyPlace> &pages,
                                std::vector<QString> &texts) const
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].body.rid == 0)
            continue;
        const auto content = vault->read(vault::Table::Blob, pages[i].body.rid);
        if (content)
            texts[i] = storeBodyText(pages[i], *content);
        else if (content.error().code != Errc::Damaged && content.error().code != Errc::NotFound)
            return fail(content.error());
    }
    return {};
}

Status Store::Private::readWalking(const std::vector<BodyPlace> &pages,
                                   const std::vector<std::pair<vault::RowId, std::size_t>> &rows,
                                   std::vector<QString> &texts) const
{
    const auto find = [&rows](vault::RowId rid) {
        const auto at = std::lower_bound(
            rows.begin(), rows.end(), rid, [](const auto &row, vault::RowId wanted) {
                return row.first < wanted;
            });
        return at != rows.end() && at->first == rid ? at : rows.end();
    };
    RowRange range;
    range.table = vault::Table::Blob;
    range.first = rows.front().first;
    range.last = rows.back().first;
    return pumpRows(
        *vault,
        range,
        coreCount(),
        [&](vault::RowId rid) { return find(rid) != rows.end(); },
        [&](std::size_t, vault::RowId rid, Result<std::string> content) {
            const auto row = find(rid);
            if (content && row != rows.end()) // each row writes its own place: no lock needed
                texts[row->second] = storeBodyText(pages[row->second], *content);
        });
}

Result<std::vector<QString>> Store::texts(const std::vector<BodyPlace> &pages)
{
    std::vector<QString> texts(pages.size());
    std::vector<std::pair<vault::RowId, std::size_t>> rows;
    rows.reserve(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].body.rid != 0)
            rows.emplace_back(pages[i].body.rid, i);
    }
    if (rows.empty())
        return texts;
    std::sort(rows.begin(), rows.end());
    // Row ids are spread evenly, so the span of the wanted ones tells how many rows lie between.
    const double span = static_cast<double>(rows.back().first - rows.front().first) + 1;
    const double between = m_d->bodies * span / 9.2e18;
    const bool walk = rows.size() > 16 && static_cast<double>(rows.size()) > between / 4;
    const Status read = walk ? m_d->readWalking(pages, rows, texts) : m_d->readEach(pages, texts);
    if (!read)
        return fail(read.error());
    return texts;
}

} // namespace afterword
