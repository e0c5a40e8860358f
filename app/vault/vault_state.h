// SPDX-License-Identifier: GPL-3.0-or-later
// What a Vault holds, and the steps its functions are made of. Private to the vault. Thread and
// owner: as Vault.
#pragma once

#include "app/vault/database.h"
#include "app/vault/keyring.h"
#include "app/vault/vault.h"

#include <map>
#include <set>

namespace afterword::vault {

/// Index of a table in pairs of things.
[[nodiscard]] constexpr std::size_t indexOf(Table table)
{
    return table == Table::Header ? 0 : 1;
}

/// A thing kept twice: in its table and in `spare`. Empty = missing, or no blob.
using Copies = std::array<std::string, 2>;

/// The rows of meta, slot and spare.
struct FixedRows
{
    Copies header;
    std::string manifest;
    std::map<std::uint32_t, Copies> slots;
};

struct RowTag
{
    RowId rid = 0;
    std::array<char, nonceSize + tagSize> t{};
};

/// Every row's nonce and tag, of one moment of the file.
struct Scan
{
    std::array<std::vector<RowTag>, 2> rows;
    std::vector<std::pair<Table, RowId>> bad; ///< wrong type or length
};

struct TableStatements
{
    Statement tag;
    Statement row;
    Statement page;
    Statement insert;
    Statement update;
    Statement remove;
};

/// The filler rows that are left, by rid, and the root line they are listed under.
struct Root
{
    std::array<std::vector<RowId>, 2> fillers;
    std::string line;

    [[nodiscard]] std::string content() const;
    [[nodiscard]] static std::optional<Root> parse(std::string_view content);
    [[nodiscard]] bool isFiller(Table table, RowId rid) const;
};

/// What unlocking compared with the manifest.
struct Agreement
{
    bool manifest = true; ///< there is one that opens
    bool header = true;
    bool slots = true;
    bool root = true; ///< it could be read
};

/// What one commit changes.
struct Draft
{
    Manifest manifest;
    Root root;
    std::vector<std::pair<std::uint32_t, std::string>> slotRows;
    bool rootChanged = false;
    std::string sealed; ///< the manifest as written
};

struct RekeyMeter;
class NewFile;

using RowKey = std::pair<Table, RowId>;

struct Vault::Private
{
    std::string path; ///< as it was given
    std::string file; ///< where it lies
    RandomSource random = systemRandom();
    std::unique_ptr<Database> database;
    bool readOnly = false;
    bool wrote = false; ///< the folder may hold changes not yet on the disk
    std::array<TableStatements, 2> tables;
    Statement readManifest;
    Statement writeManifest;

    FixedRows fixed;
    SlotSet slots;
    std::optional<Scan> scan;

    std::shared_ptr<const KeyRing> keys;
    Manifest manifest;
    std::string sealedManifest; ///< as in the file after our last look
    Root root;
    bool whole = true;
    Agreement agrees;
    bool repair = false; ///< a second copy differs from the first
    std::string header;  ///< the copy the manifest speaks for
    std::vector<std::pair<std::uint32_t, std::string>> slotRows; ///< likewise
    std::array<std::uint8_t, 16> instance{};                     ///< this unlock's random id
    std::set<RowKey> reserved;                                   ///< filler ids handed out
    bool unsure = false;                                         ///< such a commit was found done
    std::optional<Draft> pending; ///< a commit whose end is not known
    std::set<RowKey> uncertain;   ///< rows that such a commit touched

    // vault_open.cpp
    [[nodiscard]] Status connect();
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status checkSchema();
    [[nodiscard]] Status readFixed();
    [[nodiscard]] Status checkFile() const;
    // vault_unlock.cpp
    [[nodiscard]] Status scanRows();
    [[nodiscard]] Digest sumOf(const Scan &rows) const;
    [[nodiscard]] Status lockAgain();
    [[nodiscard]] Status unlockWith(const SecureBytes &masterKey);
    [[nodiscard]] bool opensAny(const KeyRing &ring, Table table);
    [[nodiscard]] Status adopt(const KeyRing &ring);
    [[nodiscard]] bool chooseSlots();
    [[nodiscard]] Status findFillers();
    // vault_check.cpp
    void compare(const Scan &rows, CheckReport &report) const;
    // vault_repair.cpp
    [[nodiscard]] Status beginRepair();
    [[nodiscard]] static bool
    takeIn(Draft &draft, const SealedRow &row, const std::string &content);
    [[nodiscard]] Status dropRows(Draft &draft, Kept &kept);
    [[nodiscard]] Status remakeRoot(Draft &draft, Kept &kept);
    [[nodiscard]] Status remakeSlots(Draft &draft);
    // vault_backup.cpp
    [[nodiscard]] Status copyTo(const std::string &to, const std::function<bool(double)> &progress);
    [[nodiscard]] Status verifyCopy(const std::string &copy,
                                    const std::function<bool(double)> &progress) const;

    // vault_reload.cpp
    [[nodiscard]] Status reread();

    // vault.cpp
    [[nodiscard]] TableStatements &of(Table table) { return tables[indexOf(table)]; }

    [[nodiscard]] Result<SealedRow> sealedRow(Table table, RowId rid);
    [[nodiscard]] std::optional<RowId> anyFiller(const Root &from, Table table) const;
    [[nodiscard]] bool isHidden(Table table, RowId rid) const;
    Status close();
    // vault_commit.cpp
    [[nodiscard]] Status begin();
    [[nodiscard]] Draft draftOfNow() const;
    [[nodiscard]] Status settle();
    [[nodiscard]] Status apply(Draft &draft, const RowChange &change);
    [[nodiscard]] Status insertRow(Draft &draft, const RowChange &change);
    [[nodiscard]] Status putRow(Draft &draft, Table table, RowId rid, std::string_view content);
    [[nodiscard]] Status replaceRow(Draft &draft, Table table, RowId rid, std::string_view content);
    [[nodiscard]] Status removeRow(Draft &draft, Table table, RowId rid);
    [[nodiscard]] Status repairCopies() const;
    [[nodiscard]] Status
    writeFixed(const std::vector<std::pair<std::uint32_t, std::string>> &rows) const;
    [[nodiscard]] Status finish(Draft &draft);
    [[nodiscard]] tl::unexpected<Error> outOfMemory() noexcept;
    [[nodiscard]] Status undo(const Error &error) const;
    void accept(Draft draft);
    // vault_keys.cpp
    [[nodiscard]] Status finishSlots(Draft &draft);
    void refreshSlots();
    // rekey.cpp
    [[nodiscard]] Status
    sealInto(Database &into, Table table, const KeyRing &ring, Manifest &made, RekeyMeter &meter);
    [[nodiscard]] Status
    writeAnew(const std::string &target, const NewKeys &fresh, RekeyMeter &meter);
    [[nodiscard]] Result<std::unique_ptr<Vault>> openMade(const std::string &target,
                                                          SecureBytes masterKey) const;
    enum class Compared
    {
        Contents,
        Bytes
    };
    [[nodiscard]] Status compareWith(Private &other, Compared how, RekeyMeter &meter);
    [[nodiscard]] Status takePlace(NewFile &target, Private &made);
    void switchTo(Private &fresh);
};

/// The file's clear parts, for making and opening.
[[nodiscard]] std::optional<VaultName> readHeader(std::string_view header);
/// The slots of a vault without a manifest that chooses between their copies.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::string>>
slotsToKeep(const std::map<std::uint32_t, Copies> &slots);
/// A commit counter for a vault whose own is lost.
[[nodiscard]] std::uint64_t counterPastAny();
[[nodiscard]] SlotSet slotSetOf(const FixedRows &fixed, std::vector<VaultName> names);

} // namespace afterword::vault
