// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what lies inside the rows: every header is a record, every page's body and every file
// is there in all its parts and says it belongs to it, both ways. The vault's own check knows only
// that rows open. Thread: the one that owns the vault; works on all cores.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/vault/vault.h"

#include <set>
#include <utility>
#include <vector>

namespace afterword {

struct Audit
{
    /// Rows that do not open, are no record, or are not the body or the part of a file that
    /// something names.
    std::set<std::pair<vault::Table, vault::RowId>> broken;
    /// Bodies, files and parts of files that are named and that the file lacks.
    std::set<vault::RowId> missing;
    /// Indexes and chunks that nothing names, with the time they were stored: left by a save of a
    /// file that was cut off, or by a file that was taken off its page. No damage. Empty when a
    /// header is broken: it may have named them.
    std::vector<std::pair<vault::RowId, Moment>> unnamed;
};

[[nodiscard]] Result<Audit> auditRecords(vault::Vault &vault);

} // namespace afterword
