// SPDX-License-Identifier: GPL-3.0-or-later
// new, slots, check, sample: the file as a whole.
#include "app/base/language.h"
#include "app/base/moment.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/journal/sample.h"
#include "app/reflect/deck.h"
#include "app/vault/recovery_code.h"

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int vaultMostEntries = 1'000'000;

Status
vaultAddRecovery(vault::Vault &vault, const vault::SecureBytes &code, const Arguments &arguments)
{
    const auto symbols = vault::parseRecoveryCode(code);
    if (!symbols)
        return fail(symbols.error());
    const auto slot = vault.sealSlot(vault::SlotType::Recovery, *symbols, recoveryCost(arguments));
    if (!slot)
        return fail(slot.error());
    return vault.addSlot(*slot);
}

QString vaultSlotType(vault::SlotType type)
{
    return type == vault::SlotType::Passphrase ? u"passphrase"_s : u"recovery"_s;
}

} // namespace

int runNew(const Arguments &arguments)
{
    Opened made = createVault(arguments);
    if (made.failed())
        return made.code;
    const vault::SecureBytes code = vault::makeRecoveryCode(vault::systemRandom());
    if (const Status added = vaultAddRecovery(*made.vault, code, arguments); !added) {
        complain(Words::tr("The file was made, but it has no code for paper."));
        return explain(added.error());
    }
    if (const Status closed = made.vault->close(); !closed)
        return explain(closed.error());
    complain(
        Words::tr("Write this recovery code on paper. It opens the journal when the passphrase "
                  "is lost, and it is not shown again."));
    printGroups(code, static_cast<std::size_t>(vault::recoveryGroupSize));
    return Exit::Done;
}

int runSlots(const Arguments &arguments)
{
    const auto found = vault::Vault::open(systemPath(arguments.positional.first()));
    if (!found)
        return explain(found.error());
    for (const vault::SlotInfo &slot : (*found)->slots().info()) {
        const bool whole = slot.memoryKiB % 1'024 == 0;
        print(u"%1  %2  argon2id t=%3 m=%4 %5\n"_s.arg(
            QString::number(slot.n),
            vaultSlotType(slot.type),
            QString::number(slot.t),
            QString::number(whole ? slot.memoryKiB / 1'024 : slot.memoryKiB),
            whole ? u"MiB"_s : u"KiB"_s));
    }
    return Exit::Done;
}

int runSample(const Arguments &arguments)
{
    sample::Options options;
    bool entriesRead = false;
    bool seedRead = false;
    options.entries = arguments.value("entries", u"3650"_s).toInt(&entriesRead);
    options.seed = arguments.value("seed", u"1"_s).toULongLong(&seedRead);
    if (!entriesRead || options.entries < 1 || options.entries > vaultMostEntries)
        return misuse(Words::tr("--entries is a number from 1 to %1.").arg(vaultMostEntries));
    if (!seedRead)
        return misuse(Words::tr("--seed is a whole number, 0 or more."));
    options.today = systemClock()().date();
    options.zone = systemZone();
    if (const auto prompts = reflect::loadPrompts(language::code())) {
        for (const reflect::Prompt &prompt : *prompts)
            options.prompts += prompt.id;
    }
    Opened made = createVault(arguments);
    if (made.failed())
        return made.code;
    Store store(std::move(made.vault));
    int shown = -1;
    const Status written = sample::write(store, options, [&shown](double part) {
        const int percent = static_cast<int>(part * 100);
        if (percent == shown || !errorsAreTerminal())
            return;
        shown = percent;
        complain(Words::tr("%1 % of the pages").arg(percent));
    });
    if (!written)
        return explain(written.error());
    const Status closed = store.vault().close();
    return closed ? Exit::Done : explain(closed.error());
}

} // namespace afterword::cli
