// SPDX-License-Identifier: GPL-3.0-or-later
// new, slots, check, sample: the file as a whole.
#include "app/base/moment.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/journal/audit.h"
#include "app/journal/json.h"
#include "app/journal/sample.h"
#include "app/reflect/deck.h"
#include "app/vault/recovery_code.h"

#include <algorithm>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int vaultMostEntries = 1'000'000;

/// On paper and on the lock screen the code must open anywhere, so its cost is fixed; only builds
/// for tests let --kdf lower it.
vault::KdfCost vaultRecoveryCost(const Arguments &arguments)
{
    const vault::KdfCost fixed = vault::KdfCost::recovery();
    return vault::testKdfAllowed() ? kdfCost(arguments, fixed).value_or(fixed) : fixed;
}

Status
vaultAddRecovery(vault::Vault &vault, const vault::SecureBytes &code, const Arguments &arguments)
{
    const auto symbols = vault::parseRecoveryCode(code);
    if (!symbols)
        return fail(symbols.error());
    const auto slot =
        vault.sealSlot(vault::SlotType::Recovery, *symbols, vaultRecoveryCost(arguments));
    if (!slot)
        return fail(slot.error());
    return vault.addSlot(*slot);
}

QString vaultSlotType(vault::SlotType type)
{
    return type == vault::SlotType::Passphrase ? u"passphrase"_s : u"recovery"_s;
}

const char *vaultTableName(vault::Table table)
{
    return table == vault::Table::Header ? "h" : "b";
}

using VaultRows = std::set<std::pair<vault::Table, vault::RowId>>;

struct VaultVerdict
{
    std::uint64_t rows = 0;
    VaultRows damaged;
    std::uint64_t missing = 0;
    bool whole = true;

    [[nodiscard]] bool isSound() const { return whole && damaged.empty() && missing == 0; }
};

void vaultPrintJson(const VaultVerdict &verdict)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("rows");
    writer.integer(static_cast<qint64>(verdict.rows));
    writer.key("damaged");
    writer.beginArray();
    for (const auto &[table, rid] : verdict.damaged)
        writer.string(std::string(vaultTableName(table)) + ' ' + std::to_string(rid));
    writer.endArray();
    writer.key("missing");
    writer.integer(static_cast<qint64>(verdict.missing));
    writer.key("verdict");
    writer.string(std::string_view(verdict.isSound() ? "sound" : "damaged"));
    writer.endObject();
    printBytes(QByteArray::fromStdString(writer.take() + '\n'));
}

void vaultPrintPlain(const VaultVerdict &verdict)
{
    print(Words::tr("Rows: %1").arg(verdict.rows) + u'\n');
    for (const auto &[table, rid] : verdict.damaged)
        print(Words::tr("Damaged: %1 %2").arg(QLatin1StringView(vaultTableName(table))).arg(rid)
              + u'\n');
    if (verdict.missing > 0)
        print(Words::tr("Missing: %1").arg(verdict.missing) + u'\n');
    if (!verdict.whole)
        print(Words::tr("The rows are not those of the last save.") + u'\n');
    print((verdict.isSound()
               ? Words::tr("Sound.")
               : Words::tr("Damaged. Keep this file as it is, and open a backup beside it."))
          + u'\n');
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

int runCheck(const Arguments &arguments)
{
    Opened opened = openVault(arguments);
    if (opened.failed())
        return opened.code;
    const bool deep = arguments.has("deep");
    const auto report = opened.vault->check(deep);
    if (!report)
        return explain(report.error());
    VaultVerdict verdict;
    verdict.rows = report->headerRows + report->blobRows;
    verdict.damaged.insert(report->damaged.begin(), report->damaged.end());
    verdict.missing = report->missing;
    verdict.whole = report->manifestAgrees && opened.vault->isWhole();
    if (deep) {
        const auto audit = auditRecords(*opened.vault);
        if (!audit)
            return explain(audit.error());
        verdict.damaged.insert(audit->broken.begin(), audit->broken.end());
        verdict.missing = std::max<std::uint64_t>(verdict.missing, audit->missing.size());
    }
    if (arguments.has("json"))
        vaultPrintJson(verdict);
    else
        vaultPrintPlain(verdict);
    return verdict.isSound() ? Exit::Done : Exit::CheckFailed;
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
    if (const auto prompts = reflect::loadPrompts(u"en"_s)) {
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
