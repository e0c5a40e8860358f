// SPDX-License-Identifier: GPL-3.0-or-later
// Vault: a sealed, crash-safe record store in one SQLite file (format: FORMAT.md).
// Guarantees: a commit is wholly there or not at all; what read() returns is what was committed;
// damage, deletion, replay and mixing of rows are seen, never read as content; "wrong passphrase"
// and "damaged" are never confused. No plaintext reaches the disk.
// Memory that is refused is NoMemory, with the file as before or as told at commit(); only
// newRowId(), opener() and what takes secrets (SecureBytes) throw std::bad_alloc.
// Thread: one at a time (the database thread), but for Opener and the functions of slots.h, which
// are pure and run anywhere. Owner: journal::Store.
#pragma once

#include "app/base/result.h"
#include "app/vault/anchor.h"
#include "app/vault/secure_bytes.h"
#include "app/vault/slots.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace afterword::vault {

class KeyRing;

using RowId = std::int64_t; ///< 1 … 2^63-1, random

enum class Table : std::uint8_t
{
    Header = 1, ///< `h`: small JSON objects, all decrypted at unlock
    Blob = 2,   ///< `b`: bodies and attachments, read on demand
};

/// One row still sealed: nonce, tag and ciphertext as they lie in the file.
struct SealedRow
{
    Table table = Table::Header;
    RowId rid = 0;
    std::string t; ///< nonce(24) ‖ tag(16)
    std::string c; ///< ciphertext
};

/// A row to write. Insert and Update carry content without length or padding.
struct RowChange
{
    enum class Op
    {
        Insert,
        Update,
        Delete
    };
    Op op = Op::Insert;
    Table table = Table::Header;
    RowId rid = 0;
    std::string content;
};

/// Opens sealed rows with this vault's keys. A value that shares the keys; any thread; every copy
/// must be gone before the vault is closed.
class Opener final
{
public:
    /// The row's content, or Damaged.
    [[nodiscard]] Result<std::string> open(const SealedRow &row) const;

private:
    friend class Vault;
    std::shared_ptr<const KeyRing> m_keys;
};

/// Seals this vault's master key under a new secret. A value that shares the keys; any thread, so
/// that the KDF runs on a worker; every copy must be gone before the vault is closed.
class SlotSealer final
{
public:
    [[nodiscard]] Result<Slot> seal(SlotType type, const SecureBytes &secret, KdfCost cost) const;

private:
    friend class Vault;
    std::shared_ptr<const KeyRing> m_keys;
    RandomSource m_random;
};

inline constexpr std::size_t maxHeaderContent = 65532; ///< bytes
inline constexpr std::size_t maxBlobContent = 4194300; ///< bytes; larger things are cut in chunks

struct CreateOptions
{
    KdfCost passphraseCost = KdfCost::standard();
    RandomSource random = systemRandom();
};

struct OpenOptions
{
    bool allowReadOnly = true; ///< falls back to read-only when the file or medium demands it
    RandomSource random = systemRandom();
};

/// What a person can be told about a file that was looked at, the gravest first. Which row is an
/// older one cannot be told from a sum, so only what is known is said.
enum class Finding
{
    ChangedElsewhere, ///< another program has saved since it was opened: open it anew
    NoManifest,       ///< the list of the last save is lost: each row proves itself, and whether
                      ///< one is missing or old is not known
    Damaged,          ///< rows that do not open: rot, or put there from elsewhere
    Missing,          ///< fewer rows than the last save had; all there are open
    Added,            ///< more rows than the last save had
    Mixed,            ///< as many rows as there were, but not the same: parts of another moment
    LocksChanged,     ///< the key slots are not those of the last save
    HeaderChanged,    ///< the vault header is not that of the last save
    Sound
};

/// What a full look at the file found. Row numbers are sealed row ids, not contents.
struct CheckReport
{
    std::uint64_t headerRows = 0; ///< fillers and root are not counted here
    std::uint64_t blobRows = 0;
    std::vector<std::pair<Table, RowId>> damaged;
    std::uint64_t missing = 0; ///< rows the manifest counts and the file lacks
    std::uint64_t added = 0;   ///< rows the file has and the manifest does not count
    bool manifestAgrees = true;
    bool changedElsewhere = false;
    bool manifestReadable = true;
    bool sumAgrees = true; ///< nonces and tags are those of the last save
    bool slotsAgree = true;
    bool headerAgrees = true;

    [[nodiscard]] bool isClean() const { return damaged.empty() && missing == 0 && manifestAgrees; }

    [[nodiscard]] Finding verdict() const;
};

/// Where the next part of a full check that is done in parts begins; as made, at the start.
struct CheckPoint
{
    Table table = Table::Header;
    RowId after = 0;
};

struct CheckPart
{
    CheckPoint next; ///< the start again when atEnd
    bool atEnd = false;
    std::uint64_t rows = 0; ///< that were opened in this part
    std::vector<std::pair<Table, RowId>> damaged;
};

/// What keepTheRest() let go and made anew.
struct Kept
{
    std::uint64_t headerRows = 0; ///< rows dropped since they do not open
    std::uint64_t blobRows = 0;
    bool newRoot = false;
};

class Vault final
{
public:
    /// Makes a new file (fails with Busy if the path exists, so nothing is ever overwritten), with
    /// one passphrase slot, filler rows and root; fsynced, unlocked on return. Runs the KDF: call
    /// it on a worker.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const std::string &path,
                                                               const SecureBytes &passphrase,
                                                               const CreateOptions &options = {});

    /// Opens the file locked: it is a vault, not newer than us, its header and slots read (second
    /// copy used when the first fails its check). Cheap; no key work.
    /// NotFound, NotAVault, NewerFormat, Damaged, Busy, ReadOnly, Io. (A slot that asks for too
    /// much is named by recoverMasterKey().)
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const std::string &path,
                                                             const OpenOptions &options = {});
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// For recoverMasterKey() on a worker, and for `afterword-cli slots`.
    [[nodiscard]] const SlotSet &slots() const;
    /// quick_check, schema, sizes, and the scan of every row's nonce and tag. May run while the
    /// KDF runs. Must have succeeded before unlock() (which calls it if it was not).
    [[nodiscard]] Status checkStructure();
    /// Header digest, slots digest, manifest. When they do not agree with the rows, what verifies
    /// is still shown: the vault unlocks, isWhole() is false and it is read-only. Damaged when
    /// nothing opens with this key.
    [[nodiscard]] Status unlock(SecureBytes masterKey);
    [[nodiscard]] bool isUnlocked() const;
    /// The file cannot be written, or isWhole() is false.
    [[nodiscard]] bool isReadOnly() const;
    /// False after unlock() when the rows are not exactly those of the last commit.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] std::uint64_t commitCounter() const;
    [[nodiscard]] std::string path() const;

    /// An id not used in this vault by anything known so far. With the table it will be inserted
    /// into, it is the id of a filler row while there is one: the new row then takes its place and
    /// the file does not grow. Prefer that form.
    [[nodiscard]] RowId newRowId(Table table);
    [[nodiscard]] RowId newRowId();
    /// Keeps one given place for its caller, as newRowId() keeps those it gives out. False when a
    /// row lies there that is no filler, or when it was given out before.
    [[nodiscard]] bool reserve(Table table, RowId rid);
    /// Gives back what reserve() kept and was not inserted.
    void release(Table table, RowId rid);
    [[nodiscard]] Result<std::string> read(Table table, RowId rid);
    /// Rows as they lie in the file, by rid; for opening on many cores. `after` pages through:
    /// rows with rid > after, at most `limit`.
    [[nodiscard]] Result<std::vector<SealedRow>> sealedRows(Table table, RowId after, int limit);
    /// Every filler row's id is known to the vault; it never shows in sealedRows() or counts.
    [[nodiscard]] Opener opener() const;

    /// All changes in one transaction with the new manifest, or none. On any error the file is as
    /// before, but for Io, after which it is known only at the next commit: send the same changes
    /// again. DiskFull, ReadOnly, Moved, Busy (also when another program has written: reload(),
    /// then again), Io, NotFound (update or delete of no row), Malformed (content too long).
    [[nodiscard]] Status commit(std::span<const RowChange> changes);
    /// Adds a slot made by sealSlot() (both copies, manifest) in one transaction.
    [[nodiscard]] Status addSlot(const Slot &slot);
    /// Puts a slot in the place of all slots of its type, or adds it when there is none, in one
    /// transaction: at every moment the file opens with the old secret or with the new one. May be
    /// sent again after an error, as a commit.
    [[nodiscard]] Status replaceSlot(const Slot &slot);
    /// Removes all slots of a type; nothing to do when there is none. Malformed when no passphrase
    /// would be left: the last way in is never removed.
    [[nodiscard]] Status removeSlots(SlotType type);
    /// Seals this vault's master key under a new secret. Runs the KDF; for a worker beside other
    /// work on this vault take slotSealer().
    [[nodiscard]] Result<Slot>
    sealSlot(SlotType type, const SecureBytes &secret, KdfCost cost) const;
    [[nodiscard]] SlotSealer slotSealer() const;
    /// Whether a key that recoverMasterKey() gave is the one in use, in constant time: for asking
    /// for the present passphrase once more.
    [[nodiscard]] bool isMasterKey(const SecureBytes &key) const;
    /// What the rows are bound to. Only while unlocked.
    [[nodiscard]] VaultName name() const;

    /// Writes the file anew under its name, in order of rid, with nothing left of what was deleted
    /// or replaced; then the old bytes are overwritten. Contents and manifest stay. On any error
    /// the old file and this object are as before.
    [[nodiscard]] Status compact();
    /// Writes everything anew under new keys (newKeys(), made on a worker) into a new file,
    /// compares that with this one row by row, and gives it this one's name; then the old bytes are
    /// overwritten. From then on this object speaks for the new file. On any error, and when
    /// `progress` (0…1) returns false (Cancelled), the old file and this object are as before.
    /// Damaged when a row does not open. Unfinished files of earlier tries are removed.
    [[nodiscard]] Status rekey(NewKeys keys, const std::function<bool(double)> &progress = {});

    /// What an anchor outside the file is made of and judged by (anchor.h). Nothing when no
    /// manifest opens.
    [[nodiscard]] std::optional<AnchorPoint> anchorPoint() const;

    /// Compares every row's nonce and tag with the manifest; `deep` decrypts every row as well.
    /// `progress` gets 0…1 and may return false to stop (Cancelled).
    [[nodiscard]] Result<CheckReport> check(bool deep,
                                            const std::function<bool(double)> &progress = {});
    /// Opens every row of one part of the file, about `bytes` of it.
    [[nodiscard]] Result<CheckPart> checkPart(CheckPoint from, std::uint64_t bytes);
    /// Drops every row that does not open, finds fillers and root anew and writes a manifest for
    /// what is left, in one transaction: then the vault is whole and can be written. A record whose
    /// body is dropped stays. The caller has made a copyAsIs() before. Slots stay as they are, so
    /// one that was put back still opens. Errors as commit().
    [[nodiscard]] Result<Kept> keepTheRest();
    /// A copy without free pages and in the order of rids, on the disk and with every row opened
    /// and the manifest compared before it takes its name. Nothing is left behind on failure.
    /// Damaged when this vault or the copy is not whole, Busy when there is a file of that name,
    /// Cancelled, DiskFull, ReadOnly, Io.
    [[nodiscard]] Status backupTo(const std::string &to,
                                  const std::function<bool(double)> &progress = {});
    /// The file byte for byte, also while locked or damaged: what keepTheRest() needs before it.
    /// It is read through SQLite's own descriptor, under its lock.
    [[nodiscard]] Status copyAsIs(const std::string &to,
                                  const std::function<bool(double)> &progress = {});
    /// The file of that name is not the one that is open: moved, replaced or deleted. Reading goes
    /// on; commits fail with Moved until it is back.
    [[nodiscard]] bool hasMoved() const;
    /// Another program has saved since this one last looked.
    [[nodiscard]] Result<bool> changedByOthers();
    /// Takes over what another program has saved; false when it had not. Ids handed out by
    /// newRowId() and not yet inserted are void. On an error all is as before.
    [[nodiscard]] Result<bool> reload();
    /// unlock() with the key of another vault: for a copy of it.
    [[nodiscard]] Status unlockLike(const Vault &other);
    /// Leaves no journal beside the file, closes it, syncs its folder. Called by the destructor
    /// too.
    Status close();

private:
    Vault();
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Whose vault a file is, from its clear header; nothing when it is none. The file must not be open
/// in this process by any name: closing a second descriptor would drop SQLite's locks.
[[nodiscard]] std::optional<VaultName> nameOf(const std::string &path);

} // namespace afterword::vault
