// SPDX-License-Identifier: GPL-3.0-or-later
// A full look at the file: structure, every row's nonce and tag, and, when deep, every row's
// content.
#include "app/vault/vault_state.h"

#include <algorithm>

namespace afterword::vault {

namespace {

constexpr std::size_t checkSlice = 256; // rows between two calls of the progress function

} // namespace

Result<CheckReport> Vault::check(bool deep, const std::function<bool(double)> &progress)
{
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
            if (!deep)
                continue;
            const Result<SealedRow> row = m_d->sealedRow(table, tag.rid);
            if (!row)
                return fail(row.error());
            if (!m_d->keys->open(*row))
                report.damaged.emplace_back(table, tag.rid);
        }
    }
    const std::uint64_t counted = m_d->manifest.headerRows + m_d->manifest.blobRows;
    const std::uint64_t present = total + rows.bad.size();
    report.missing = counted > present ? counted - present : 0;
    report.manifestAgrees = m_d->whole && m_d->fixed.manifest == m_d->sealedManifest
                            && m_d->sumOf(rows) == m_d->manifest.sum && counted == present;
    if (progress && !progress(1.0))
        return fail(Errc::Cancelled);
    return report;
}

} // namespace afterword::vault
