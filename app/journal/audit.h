// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what lies inside the rows: every header is a record, every page's body is there and says
// it belongs to it, both ways. The vault's own check knows only that rows open. Thread: the one
// that owns the vault; works on all cores.
#pragma once

#include "app/base/result.h"
#include "app/vault/vault.h"

#include <set>
#include <utility>

namespace afterword {

struct Audit
{
    /// Rows that do not open, are no record, or are not the body that a page names.
    std::set<std::pair<vault::Table, vault::RowId>> broken;
    /// Bodies and attachments that a page names and the file lacks.
    std::set<vault::RowId> missing;
};

[[nodiscard]] Result<Audit> auditRecords(vault::Vault &vault);

} // namespace afterword
