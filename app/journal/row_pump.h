// SPDX-License-Identifier: GPL-3.0-or-later
// Reads sealed rows on the calling thread (the one that owns the vault) while every core opens the
// ones read before. Header of ours, used by Store alone.
#pragma once

#include "app/base/result.h"
#include "app/vault/vault.h"

#include <cstddef>
#include <functional>
#include <string>

namespace afterword {

struct RowRange
{
    vault::Table table = vault::Table::Header;
    vault::RowId first = 1; ///< both inclusive
    vault::RowId last = INT64_MAX;
};

/// Called on worker `worker` (0 … workers - 1), one call at a time for each worker.
using RowSink =
    std::function<void(std::size_t worker, vault::RowId rid, Result<std::string> content)>;

/// Returns when every row went to the sink, or with the error of reading. `wanted` is asked on the
/// calling thread and spares the opening of other rows.
[[nodiscard]] Status pumpRows(vault::Vault &vault,
                              const RowRange &range,
                              std::size_t workers,
                              const std::function<bool(vault::RowId)> &wanted,
                              const RowSink &sink);

} // namespace afterword
