// SPDX-License-Identifier: GPL-3.0-or-later
// A full look at the file: structure, every row's nonce and tag, and, when deep, every row's
// content.
#include "app/vault/vault_state.h"

#include <algorithm>

namespace afterword::vault {

namespace {

constexpr std::size_t checkSlice = 256; // rows between two calls of the progress function

std::uint64_t checkMore(std::uint64_t one, std::uint64_t other)
{
    return one > other ? one - other : 0;
}

} // namespace

Finding CheckReport::verdict() const
{
    if (changedElsewhere)
        return Finding::ChangedElsewhere;
    if (!manifestReadable)
        return Finding::NoManifest;
    if (!damaged.empty())
        return Finding::Damaged;
    if (missing > 0)
        return Finding::Missing;
    if (added > 0)
        return Finding::Added;
    if (!sumAgrees)
        return Finding::Mixed;
    if (!slotsAgree)
        return Finding::LocksChanged;
    if (!headerAgrees)
        return Finding::HeaderChanged;
    return manifestAgrees ? Finding::Sound : Finding::Damaged;
}

Result<CheckReport> Vault::check(bool deep, const std::function<bool(double)> &progress)
try {
    if (!isUnlocked())
        return fail(Errc::Internal, "locked");
    if (const Status done = checkStructure(); !done)
        return fail(done.error());
    const Scan rows = std::move(*m_d->scan);
    m_d->scan.reset();

    CheckReport report;
    report.damaged = rows.bad;
    const std::size_t total = rows.rows[0].size() + rows.rows[1].size();
    std::size_t seen = 0;
    for (const Table table : {Table::Header, Table::Blob}) {
        std::uint64_t &count = table == Table::Header ? report.headerRows : report.blobRows;
        for (const RowTag &tag : rows.rows[indexOf(table)]) {
            if (!m_d->isHidden(table, tag.rid))
                ++count;
            if (seen++ % checkSlice == 0 && progress
                && !progress(static_cast<double>(seen) / static_cast<double>(total)))
                return fail(Errc::Cancelled);
            const bool lostRoot =
                !m_d->agrees.root && table == Table::Blob && tag.rid == m_d->manifest.root;
            if (!deep && !lostRoot)
                continue;
            const Result<SealedRow> row = m_d->sealedRow(table, tag.rid);
            if (!row)
                return fail(row.error());
            if (!m_d->keys->open(*row))
                report.damaged.emplace_back(table, tag.rid);
        }
    }
    m_d->compare(rows, report);
    if (progress && !progress(1.0))
        return fail(Errc::Cancelled);
    return report;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

void Vault::Private::compare(const Scan &rows, CheckReport &report) const
{
    std::array<std::uint64_t, 2> present{rows.rows[0].size(), rows.rows[1].size()};
    for (const auto &[table, rid] : rows.bad)
        ++present[indexOf(table)];
    report.manifestReadable = agrees.manifest;
    report.slotsAgree = agrees.slots;
    report.headerAgrees = agrees.header;
    report.changedElsewhere = agrees.manifest && fixed.manifest != sealedManifest;
    if (agrees.manifest) {
        report.missing =
            checkMore(manifest.headerRows, present[0]) + checkMore(manifest.blobRows, present[1]);
        report.added =
            checkMore(present[0], manifest.headerRows) + checkMore(present[1], manifest.blobRows);
        report.sumAgrees = rows.bad.empty() && sumOf(rows) == manifest.sum;
    }
    report.manifestAgrees = whole && !report.changedElsewhere && report.sumAgrees
                            && report.missing == 0 && report.added == 0;
}

Result<CheckPart> Vault::checkPart(CheckPoint from, std::uint64_t bytes)
try {
    if (!isUnlocked() || !m_d->database)
        return fail(Errc::Internal, "locked");
    CheckPart part;
    part.next = from;
    std::uint64_t opened = 0;
    while (opened < bytes) {
        Statement &statement = m_d->of(part.next.table).page;
        const Run scope(statement);
        statement.bind(1, part.next.after).bind(2, std::int64_t{1});
        const Result<bool> more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more && part.next.table == Table::Blob) {
            part.next = {};
            part.atEnd = true;
            break;
        }
        if (!*more) {
            part.next = {Table::Blob, 0};
            continue;
        }
        SealedRow row;
        row.table = part.next.table;
        row.rid = statement.integer(0).value_or(0);
        row.t = statement.blob(1).value_or(std::string_view());
        row.c = statement.blob(2).value_or(std::string_view());
        if (!m_d->keys->open(row))
            part.damaged.emplace_back(row.table, row.rid);
        part.next.after = row.rid;
        opened += row.c.size() + row.t.size();
        ++part.rows;
    }
    return part;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

} // namespace afterword::vault
