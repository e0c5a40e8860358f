// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every header row on all cores and sorts the records by type. Used by Store and by merges,
// on the thread that owns the vault.
#pragma once

#include "app/journal/codec.h"
#include "app/journal/store.h"

namespace afterword {

struct LoadedHeaders
{
    Contents contents;
    codec::SettingsRecord settings; ///< whole records, so that they can be written again
    codec::UnlocksRecord unlocks;
};

[[nodiscard]] Result<LoadedHeaders> loadHeaders(vault::Vault &vault);

} // namespace afterword
