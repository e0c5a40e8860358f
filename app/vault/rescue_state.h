// SPDX-License-Identifier: GPL-3.0-or-later
// What a Rescue holds. Private to the vault. Thread and owner: as Rescue.
#pragma once

#include "app/vault/padding.h"
#include "app/vault/rescue.h"
#include "app/vault/rescue_pages.h"
#include "app/vault/vault_state.h"

namespace afterword::vault {

enum class RowKind : std::uint8_t
{
    Record,
    Filler,
    Root
};

/// A row that its key opened.
struct ProvenRow
{
    RowCell cell;
    std::array<char, nonceSize + tagSize> t{};
    RowKind kind = RowKind::Record;
    std::string rootLine;
};

struct Rescue::Private
{
    RawPages pages;
    FixedRows fixed; ///< slots only; up to two copies that differ
    SlotSet slots;
    std::vector<std::string> manifests;
    std::vector<RowCell> cells;
    RescueReport report;

    std::unique_ptr<const KeyRing> keys;
    Manifest manifest;
    std::map<RowKey, ProvenRow> rows;

    // rescue.cpp
    void take(const FixedCell &cell);
    [[nodiscard]] bool chooseKeys(const SecureBytes &masterKey);
    [[nodiscard]] bool opensARow(const KeyRing &ring) const;
    [[nodiscard]] std::uint64_t readBudget() const;
    [[nodiscard]] bool prove(const RowCell &cell, Table table, std::uint64_t &budget);
    [[nodiscard]] Status proveAll(const std::function<bool(double)> &progress);
    // rescue_write.cpp
    void compare();
    [[nodiscard]] Root chooseRoot(RowId &rid);
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::string>> chooseSlots() const;
    [[nodiscard]] Status writeRoot(Database &database, Manifest &made, const Root &root) const;
    [[nodiscard]] Status write(const std::string &path,
                               const std::function<bool(double)> &progress);
    [[nodiscard]] Status
    writeRows(Database &database, Manifest &made, const std::function<bool(double)> &progress);
};

} // namespace afterword::vault
