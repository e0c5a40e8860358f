// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a new file, and the rows of meta, slot and spare. Private to the vault. Thread and
// owner: as Vault.
#pragma once

#include "app/vault/database.h"

namespace afterword::vault {

/// Opens an empty file and makes our tables in it. A transaction is open on return.
[[nodiscard]] Result<std::unique_ptr<Database>> makeTables(const std::string &path);

enum class FixedTable
{
    Meta,
    Slot,
    Spare
};
/// Writes a row, whether it is there or not.
[[nodiscard]] Status
putFixed(Database &database, FixedTable table, std::int64_t key, std::string_view bytes);
/// A slot and its second copy.
[[nodiscard]] Status putSlotRow(Database &database, std::uint32_t n, std::string_view bytes);
[[nodiscard]] Status removeSlotRow(Database &database, std::uint32_t n);

} // namespace afterword::vault
