// SPDX-License-Identifier: GPL-3.0-or-later
// passwd, rekey: what opens the journal.
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/settings.h"
#include "app/vault/recovery_code.h"

namespace afterword::cli {

namespace {

/// Sets dates in the sealed settings. That the keys are changed does not hang on it.
void keysNoteNow(std::unique_ptr<vault::Vault> vault, std::initializer_list<const char *> keys)
{
    Store store(std::move(vault));
    const auto contents = store.load();
    if (!contents)
        return;
    QHash<QString, QVariant> settings = contents->settings;
    for (const char *key : keys)
        settings.insert(QString::fromLatin1(key), systemClock()().toString());
    static_cast<void>(store.saveSettings(settings));
    static_cast<void>(store.vault().close());
}

/// The open journal, one that can be written, with what its new passphrase will be.
struct KeysOpened
{
    int code = 0;
    std::unique_ptr<vault::Vault> vault;
    vault::SecureBytes next;
    vault::KdfCost cost = vault::KdfCost::standard();
};

KeysOpened keysOpen(const Arguments &arguments)
{
    KeysOpened none;
    const auto cost = arguments.has("kdf") ? kdfCost(arguments, none.cost) : none.cost;
    if (!cost) {
        none.code = cost.error().code == Errc::Malformed
                        ? misuse(Words::tr("--kdf is like 3,256: passes and MiB."))
                        : explain(cost.error());
        return none;
    }
    Opened opened = openVault(arguments);
    if (opened.failed()) {
        none.code = opened.code;
        return none;
    }
    if (!opened.vault->isWhole()) {
        complain(Words::tr("Part of this journal is damaged. Nothing was changed. Look with: "
                           "afterword-cli check --deep"));
        none.code = Exit::NoWriting;
        return none;
    }
    if (opened.vault->isReadOnly()) {
        none.code = explain({Errc::ReadOnly, {}});
        return none;
    }
    NewPassphrase next = askNewPassphrase(arguments, "new-passphrase-fd");
    none.code = next.code;
    if (next.code != 0)
        return none;
    none.vault = std::move(opened.vault);
    none.next = std::move(next.bytes);
    none.cost = arguments.has("kdf") ? *cost : vault::calibrated(*cost);
    return none;
}

} // namespace

int runPasswd(const Arguments &arguments)
{
    KeysOpened opened = keysOpen(arguments);
    if (opened.vault == nullptr)
        return opened.code;
    const auto slot = opened.vault->sealSlot(vault::SlotType::Passphrase, opened.next, opened.cost);
    if (!slot)
        return explain(slot.error());
    if (const Status done = opened.vault->replaceSlot(*slot); !done)
        return explain(done.error());
    keysNoteNow(std::move(opened.vault), {key::passphraseChanged});
    complain(Words::tr("The passphrase is changed. Older copies of this file, backups too, still "
                       "open with the old one; if someone may know it, use: afterword-cli rekey"));
    return Exit::Done;
}

int runRekey(const Arguments &arguments)
{
    KeysOpened opened = keysOpen(arguments);
    if (opened.vault == nullptr)
        return opened.code;
    vault::NewSecrets secrets;
    secrets.passphrase = std::move(opened.next);
    secrets.cost = opened.cost;
    secrets.recoveryCost = recoveryCost(arguments);
    const vault::SecureBytes code = vault::makeRecoveryCode(vault::systemRandom());
    secrets.recoveryCode = code.clone();
    auto keys = vault::newKeys(opened.vault->name(), secrets, vault::systemRandom());
    if (!keys)
        return explain(keys.error());
    if (const Status done = opened.vault->rekey(std::move(*keys)); !done)
        return explain(done.error());
    keysNoteNow(std::move(opened.vault), {key::passphraseChanged, key::codeMade, key::compacted});
    complain(Words::tr("Everything has new keys. Older copies of this file, backups too, still "
                       "open with the old passphrase and code."));
    complain(Words::tr("Write this recovery code on paper. It opens the journal when the "
                       "passphrase is lost, and it is not shown again."));
    printGroups(code, static_cast<std::size_t>(vault::recoveryGroupSize));
    return Exit::Done;
}

} // namespace afterword::cli
