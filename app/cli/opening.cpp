// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/console.h"
#include "app/journal/away.h"
#include "app/vault/recovery_code.h"

#include <QFile>

#include <algorithm>
#include <thread>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

struct Secret
{
    int code = 0; ///< not 0: the person was told
    vault::SlotType type = vault::SlotType::Passphrase;
    vault::SecureBytes bytes;
};

Secret openingFailed(int code)
{
    Secret none;
    none.code = code;
    return none;
}

Secret openingFromDescriptor(const Arguments &arguments, const char *option, vault::SlotType type)
{
    bool isNumber = false;
    const int descriptor = arguments.value(option).toInt(&isNumber);
    auto line = isNumber && descriptor >= 0 ? readSecretLine(descriptor)
                                            : fail(Errc::Malformed, "no descriptor");
    if (!line)
        return openingFailed(misuse(Words::tr("--%1 needs the number of an open descriptor.")
                                        .arg(QLatin1StringView(option))));
    Secret secret;
    secret.type = type;
    secret.bytes = std::move(*line);
    return secret;
}

Secret openingAsk(const QString &question)
{
    auto line = askSecret(question);
    if (!line)
        return openingFailed(misuse(
            Words::tr("There is no terminal to ask for the passphrase on. Use --passphrase-fd.")));
    Secret secret;
    secret.bytes = std::move(*line);
    return secret;
}

Secret openingSecret(const Arguments &arguments)
{
    const bool byCode = arguments.has("recovery-fd");
    if (byCode && arguments.has("passphrase-fd"))
        return openingFailed(
            misuse(Words::tr("Use either --passphrase-fd or --recovery-fd, not both.")));
    if (byCode)
        return openingFromDescriptor(arguments, "recovery-fd", vault::SlotType::Recovery);
    if (arguments.has("passphrase-fd"))
        return openingFromDescriptor(arguments, "passphrase-fd", vault::SlotType::Passphrase);
    return openingAsk(Words::tr("Passphrase"));
}

/// Takes out what is in the bin, and what is put away today unless that is asked for.
void openingHide(Contents &contents, bool showAway)
{
    const AwayRule rule(contents.tags,
                        contents.people,
                        awayPeriods(contents.settings.value(QString::fromLatin1(awayPeriodsKey))),
                        systemClock()().date());
    contents.pages.removeIf(
        [&](const Page &page) { return page.bin.has_value() || (!showAway && rule.hides(page)); });
}

Opened openingTold(const Error &error)
{
    Opened none;
    none.code = explain(error);
    return none;
}

} // namespace

std::string systemPath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

NewPassphrase askNewPassphrase(const Arguments &arguments, const char *option)
{
    const auto given = [](Secret secret) {
        if (secret.code == 0 && !vault::normalisePassphrase(secret.bytes))
            secret.code = misuse(Words::tr("A passphrase is 1 to 1024 bytes of UTF-8 text."));
        return NewPassphrase{secret.code, std::move(secret.bytes)};
    };
    if (arguments.has(option))
        return given(openingFromDescriptor(arguments, option, vault::SlotType::Passphrase));
    Secret first = openingAsk(Words::tr("New passphrase"));
    if (first.code != 0)
        return given(std::move(first));
    const Secret second = openingAsk(Words::tr("The same once more"));
    if (second.code != 0)
        return NewPassphrase{second.code, {}};
    if (first.bytes.view() != second.bytes.view()) {
        complain(Words::tr("The two are not the same. Nothing was done. Try again."));
        return NewPassphrase{Exit::Failed, {}};
    }
    return given(std::move(first));
}

Opened openVault(const Arguments &arguments)
{
    auto found = vault::Vault::open(systemPath(arguments.positional.first()));
    if (!found)
        return openingTold(found.error());
    Secret secret = openingSecret(arguments);
    if (secret.code != 0)
        return Opened{secret.code, nullptr};
    // The file is looked over while the key is derived.
    Result<vault::SecureBytes> key = fail(Errc::Internal);
    std::thread deriving([&key, &secret, set = (*found)->slots()] {
        key = vault::recoverMasterKey(set, secret.type, secret.bytes);
    });
    const Status structure = (*found)->checkStructure();
    deriving.join();
    if (!key && key.error().code == Errc::Malformed)
        return openingTold({Errc::WrongPassphrase, {}});
    if (!key)
        return openingTold(key.error());
    if (!structure)
        return openingTold(structure.error());
    if (const Status unlocked = (*found)->unlock(std::move(*key)); !unlocked)
        return openingTold(unlocked.error());
    return Opened{Exit::Done, std::move(*found)};
}

AskedKey askForKey(const Arguments &arguments, const vault::SlotSet &slots)
{
    const Secret secret = openingSecret(arguments);
    AskedKey asked;
    asked.code = secret.code;
    if (secret.code != 0)
        return asked;
    auto key = vault::recoverMasterKey(slots, secret.type, secret.bytes);
    if (!key && key.error().code == Errc::Malformed)
        asked.code = explain({Errc::WrongPassphrase, {}});
    else if (!key)
        asked.code = explain(key.error());
    else
        asked.bytes = std::move(*key);
    return asked;
}

QStringList OpenJournal::tagNames(const Page &page) const
{
    QStringList names;
    for (const Id &id : page.tags) {
        for (const Tag &tag : contents.tags) {
            if (tag.id == id)
                names += tag.name;
        }
    }
    return names;
}

QStringList OpenJournal::personNames(const Page &page) const
{
    QStringList names;
    for (const Id &id : page.people) {
        for (const Person &person : contents.people) {
            if (person.id == id)
                names += person.name;
        }
    }
    return names;
}

OpenJournal openJournal(const Arguments &arguments, bool withHidden)
{
    OpenJournal journal;
    Opened opened = openVault(arguments);
    journal.code = opened.code;
    if (opened.failed())
        return journal;
    const bool whole = opened.vault->isWhole();
    auto store = std::make_unique<Store>(std::move(opened.vault));
    auto contents = store->load();
    if (!contents) {
        journal.code = explain(contents.error());
        return journal;
    }
    if (!whole || contents->damaged > 0)
        complain(Words::tr("Part of this journal is damaged; the rest is shown. Look with: "
                           "afterword-cli check --deep"));
    journal.contents = std::move(*contents);
    if (!withHidden)
        openingHide(journal.contents, arguments.has("away"));
    journal.store = std::move(store);
    return journal;
}

Result<vault::KdfCost> kdfCost(const Arguments &arguments, vault::KdfCost standard)
{
    if (!arguments.has("kdf"))
        return standard;
    const QStringList parts = arguments.value("kdf").split(u',');
    bool passesRead = false;
    bool memoryRead = false;
    if (parts.size() != 2)
        return fail(Errc::Malformed);
    // KiB is understood as well: builds for tests go that low.
    const bool kib = parts[1].endsWith("KiB"_L1);
    const quint32 passes = parts[0].toUInt(&passesRead);
    const quint32 memory = (kib ? parts[1].chopped(3) : parts[1]).toUInt(&memoryRead);
    if (!passesRead || !memoryRead || memory > 4'000'000)
        return fail(Errc::Malformed);
    return vault::KdfCost::make(passes, kib ? memory : memory * 1'024);
}

Result<vault::KdfCost> passphraseCost(const Arguments &arguments)
{
    if (arguments.has("kdf"))
        return kdfCost(arguments, vault::KdfCost::standard());
    return vault::calibrated(vault::KdfCost::standard());
}

vault::KdfCost recoveryCost(const Arguments &arguments)
{
    const vault::KdfCost fixed = vault::KdfCost::recovery();
    return vault::testKdfAllowed() ? kdfCost(arguments, fixed).value_or(fixed) : fixed;
}

Opened createVault(const Arguments &arguments)
{
    const auto cost = passphraseCost(arguments);
    if (!cost && cost.error().code == Errc::Malformed)
        return Opened{misuse(Words::tr("--kdf is like 3,256: passes and MiB.")), nullptr};
    if (!cost)
        return openingTold(cost.error());
    const QString &path = arguments.positional.first();
    const auto exists = [] {
        complain(Words::tr("There is already a file of that name. Nothing was changed. Choose "
                           "another name."));
        return Opened{Exit::Failed, nullptr};
    };
    if (QFile::exists(path))
        return exists();
    const NewPassphrase secret = askNewPassphrase(arguments, "passphrase-fd");
    if (secret.code != 0)
        return Opened{secret.code, nullptr};
    vault::CreateOptions how;
    how.passphraseCost = *cost;
    auto made = vault::Vault::create(systemPath(path), secret.bytes, how);
    if (!made && made.error().code == Errc::Busy)
        return exists();
    if (!made && made.error().code == Errc::NotFound) {
        complain(Words::tr("There is no such folder. Make it first."));
        return Opened{Exit::Failed, nullptr};
    }
    if (!made)
        return openingTold(made.error());
    return Opened{Exit::Done, std::move(*made)};
}

} // namespace afterword::cli
