// SPDX-License-Identifier: GPL-3.0-or-later
// Rescue: what is left of a vault whose SQLite structure is broken. Reads the raw file page by
// page, never through SQLite, finds what has the shape of a row anywhere in it, follows overflow
// pages, and keeps what its key proves. Works without the first page, without a manifest, and with
// either copy of header and slots. The file is only read. Its bytes may be hostile: every offset,
// length and chain is bounded.
// Thread: one at a time. Owner: who makes it. Not for a file this process has open as a vault.
#pragma once

#include "app/base/result.h"
#include "app/vault/slots.h"
#include "app/vault/vault.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace afterword::vault {

struct RescueReport
{
    std::uint64_t pages = 0;      ///< of the file
    std::uint64_t emptyPages = 0; ///< that hold nothing but zeros
    std::uint64_t headerRows = 0; ///< records that were saved, without fillers and root
    std::uint64_t blobRows = 0;
    std::uint64_t fillers = 0;
    std::uint64_t unproven = 0; ///< things of the shape of a row that do not open
    std::uint64_t twice = 0;    ///< rows found in two versions: the one its page lists was taken
    bool manifestRead = false;  ///< then this is known:
    std::uint64_t missing = 0;  ///< rows the last save had and that are not here, fillers included
    bool complete = false;      ///< exactly the rows of the last save
};

class Rescue final
{
public:
    /// Looks through the whole file; no key is needed yet. `progress` gets 0…1 and may return
    /// false (Cancelled). NotFound, ReadOnly, Io; NotAVault when there is nothing of ours in it;
    /// Damaged when no vault header is left, without which nothing can be opened.
    [[nodiscard]] static Result<std::unique_ptr<Rescue>>
    scan(const std::string &path, const std::function<bool(double)> &progress = {});
    ~Rescue();
    Rescue(const Rescue &) = delete;
    Rescue &operator=(const Rescue &) = delete;

    /// For recoverMasterKey().
    [[nodiscard]] const SlotSet &slots() const;
    /// Opens what was found with this key and writes a new vault with all that verifies: the same
    /// vault id, the same slots, the rows byte for byte. It is checked before it takes its name.
    /// Damaged when nothing opens; Busy when there is a file of that name; Cancelled, DiskFull,
    /// ReadOnly, Io.
    [[nodiscard]] Result<RescueReport> writeTo(const std::string &out,
                                               const SecureBytes &masterKey,
                                               const std::function<bool(double)> &progress = {});

private:
    Rescue();
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// The vault ids that stand in a file, found anywhere in it without opening it; at most a few.
[[nodiscard]] std::vector<VaultName> vaultNamesIn(const std::string &path);

} // namespace afterword::vault
