// SPDX-License-Identifier: GPL-3.0-or-later
// From a command's words to an open journal: the secret, the key, the headers. On failure the
// person has been told already and `code` is what to exit with. Thread: main.
#pragma once

#include "app/cli/command.h"
#include "app/journal/store.h"

#include <memory>
#include <optional>

namespace afterword::cli {

struct Opened
{
    int code = 0;
    std::unique_ptr<vault::Vault> vault;

    [[nodiscard]] bool failed() const { return vault == nullptr; }
};

/// `path` as bytes for the system.
[[nodiscard]] std::string systemPath(const QString &path);

/// Opens the file of the first operand with --passphrase-fd, --recovery-fd or the terminal.
[[nodiscard]] Opened openVault(const Arguments &arguments);

/// The master key, by the same secret; `code` is not 0 when the person has been told why not.
struct AskedKey
{
    int code = 0;
    vault::SecureBytes bytes;
};

[[nodiscard]] AskedKey askForKey(const Arguments &arguments, const vault::SlotSet &slots);

/// A journal with its headers.
struct OpenJournal
{
    int code = 0;
    std::unique_ptr<Store> store;
    Contents contents;

    [[nodiscard]] bool failed() const { return store == nullptr; }

    [[nodiscard]] QStringList tagNames(const Page &page) const;
    [[nodiscard]] QStringList personNames(const Page &page) const;
};

/// Pages in the bin, and those put away today unless there is --away, are left out of `contents`
/// but for `withHidden`. Says so when rows are damaged.
[[nodiscard]] OpenJournal openJournal(const Arguments &arguments, bool withHidden = false);

/// A new passphrase: typed twice on a terminal, taken once from the descriptor that `option` names.
struct NewPassphrase
{
    int code = 0; ///< not 0: the person was told
    vault::SecureBytes bytes;
};

[[nodiscard]] NewPassphrase askNewPassphrase(const Arguments &arguments, const char *option);

/// Makes the file of the first operand with a new passphrase and --kdf.
[[nodiscard]] Opened createVault(const Arguments &arguments);
/// What a new passphrase shall cost: --kdf, or about a second of this machine.
[[nodiscard]] Result<vault::KdfCost> passphraseCost(const Arguments &arguments);
/// On paper and on the lock screen the code must open anywhere, so its cost is fixed; only builds
/// for tests let --kdf lower it.
[[nodiscard]] vault::KdfCost recoveryCost(const Arguments &arguments);
/// The cost asked for by --kdf, or `standard`.
[[nodiscard]] Result<vault::KdfCost> kdfCost(const Arguments &arguments, vault::KdfCost standard);

} // namespace afterword::cli
