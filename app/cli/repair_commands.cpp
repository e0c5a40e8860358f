// SPDX-License-Identifier: GPL-3.0-or-later
// check, backup, rescue: is the file sound, a copy that is, and what is left of one that is not.
#include "app/base/moment.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/journal/audit.h"
#include "app/journal/backups.h"
#include "app/journal/json.h"
#include "app/vault/rescue.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

const char *repairTableName(vault::Table table)
{
    return table == vault::Table::Header ? "h" : "b";
}

struct RepairVerdict
{
    std::uint64_t rows = 0;
    std::set<std::pair<vault::Table, vault::RowId>> damaged;
    std::uint64_t missing = 0;
    vault::Finding finding = vault::Finding::Sound;

    [[nodiscard]] bool isSound() const { return finding == vault::Finding::Sound; }
};

/// The word for programs (--json) and the sentence for people.
struct RepairWords
{
    const char *word;
    const char *sentence;
};

RepairWords repairWords(vault::Finding finding)
{
    using vault::Finding;
    switch (finding) {
    case Finding::ChangedElsewhere:
        return {"changed",
                QT_TRANSLATE_NOOP("Cli", "The file was saved by another program. Look once more.")};
    case Finding::NoManifest:
        return {"unlisted",
                QT_TRANSLATE_NOOP("Cli",
                                  "The list of the last save is lost. What opens is shown; "
                                  "whether something is missing cannot be known.")};
    case Finding::Damaged:
        return {"damaged", QT_TRANSLATE_NOOP("Cli", "Some rows do not open.")};
    case Finding::Missing:
        return {"missing",
                QT_TRANSLATE_NOOP("Cli", "Rows of the last save are missing. The rest opens.")};
    case Finding::Added:
        return {"added",
                QT_TRANSLATE_NOOP("Cli", "There are rows that the last save did not have.")};
    case Finding::Mixed:
        return {"mixed",
                QT_TRANSLATE_NOOP("Cli",
                                  "All rows open, but some come from an older copy of the file.")};
    case Finding::LocksChanged:
        return {"locks",
                QT_TRANSLATE_NOOP("Cli",
                                  "The locks are not those of the last save. An old "
                                  "passphrase or code may open this file again.")};
    case Finding::HeaderChanged:
        return {"header",
                QT_TRANSLATE_NOOP("Cli", "The start of the file is not that of the last save.")};
    case Finding::Sound:
        break;
    }
    return {"sound", QT_TRANSLATE_NOOP("Cli", "Sound.")};
}

void repairPrintJson(const RepairVerdict &verdict)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("rows");
    writer.integer(static_cast<qint64>(verdict.rows));
    writer.key("damaged");
    writer.beginArray();
    for (const auto &[table, rid] : verdict.damaged)
        writer.string(std::string(repairTableName(table)) + ' ' + std::to_string(rid));
    writer.endArray();
    writer.key("missing");
    writer.integer(static_cast<qint64>(verdict.missing));
    writer.key("verdict");
    writer.string(std::string_view(repairWords(verdict.finding).word));
    writer.endObject();
    printBytes(QByteArray::fromStdString(writer.take() + '\n'));
}

void repairPrintPlain(const RepairVerdict &verdict)
{
    print(Words::tr("Rows: %1").arg(verdict.rows) + u'\n');
    for (const auto &[table, rid] : verdict.damaged)
        print(Words::tr("Damaged: %1 %2").arg(QLatin1StringView(repairTableName(table))).arg(rid)
              + u'\n');
    if (verdict.missing > 0)
        print(Words::tr("Missing: %1").arg(verdict.missing) + u'\n');
    print(Words::tr(repairWords(verdict.finding).sentence) + u'\n');
    if (!verdict.isSound() && verdict.finding != vault::Finding::ChangedElsewhere)
        print(Words::tr("Keep this file as it is, and open a backup beside it.") + u'\n');
}

void repairLine(const QString &what, std::uint64_t count)
{
    print(what + u": "_s + QString::number(count) + u'\n');
}

void repairPrintRescue(const vault::RescueReport &report)
{
    repairLine(Words::tr("Pages of the file"), report.pages);
    repairLine(Words::tr("Empty or lost pages"), report.emptyPages);
    repairLine(Words::tr("Records saved"), report.headerRows);
    repairLine(Words::tr("Texts and parts of files saved"), report.blobRows);
    repairLine(Words::tr("Rows that do not open"), report.unproven);
    repairLine(Words::tr("Found in two versions"), report.twice);
    if (report.complete)
        print(Words::tr("This is all of the last save.") + u'\n');
    else if (report.manifestRead)
        repairLine(Words::tr("Rows of the last save that are not here"), report.missing);
    else
        print(Words::tr("The list of the last save is lost: what is missing cannot be counted.")
              + u'\n');
}

} // namespace

int runCheck(const Arguments &arguments)
{
    Opened opened = openVault(arguments);
    if (opened.failed())
        return opened.code;
    const bool deep = arguments.has("deep");
    auto report = opened.vault->check(deep);
    if (!report)
        return explain(report.error());
    if (deep) {
        const auto audit = auditRecords(*opened.vault);
        if (!audit)
            return explain(audit.error());
        report->damaged.insert(report->damaged.end(), audit->broken.begin(), audit->broken.end());
        report->missing = std::max<std::uint64_t>(report->missing, audit->missing.size());
    }
    RepairVerdict verdict;
    verdict.rows = report->headerRows + report->blobRows;
    verdict.damaged.insert(report->damaged.begin(), report->damaged.end());
    verdict.missing = report->missing;
    verdict.finding = report->verdict();
    if (arguments.has("json"))
        repairPrintJson(verdict);
    else
        repairPrintPlain(verdict);
    return verdict.isSound() ? Exit::Done : Exit::CheckFailed;
}

int runBackup(const Arguments &arguments)
{
    const QString folder = arguments.value("to");
    if (folder.isEmpty())
        return misuse(Words::tr("--to needs a folder."));
    if (!QFileInfo(folder).isDir()) {
        complain(Words::tr("There is no such folder. Make it first."));
        return Exit::Failed;
    }
    Opened opened = openVault(arguments);
    if (opened.failed())
        return opened.code;
    const auto made = backups::make(
        *opened.vault, QFileInfo(folder).absoluteFilePath(), backups::wallTime(systemClock()()));
    if (!made && made.error().code == Errc::Damaged) {
        complain(Words::tr("Part of this journal is damaged, so no backup was made. Look with: "
                           "afterword-cli check --deep"));
        return Exit::CheckFailed;
    }
    if (!made)
        return explain(made.error());
    print(*made + u'\n');
    return Exit::Done;
}

int runRescue(const Arguments &arguments)
{
    const QString &out = arguments.positional.at(1);
    const auto exists = [] {
        complain(Words::tr("There is already a file of that name. Nothing was changed. Choose "
                           "another name."));
        return Exit::Failed;
    };
    if (QFileInfo::exists(out))
        return exists();
    const auto rescue = vault::Rescue::scan(systemPath(arguments.positional.first()));
    if (!rescue)
        return explain(rescue.error());
    const auto key = askForKey(arguments, (*rescue)->slots());
    if (key.code != 0)
        return key.code;
    const auto report = (*rescue)->writeTo(systemPath(out), key.bytes);
    if (!report && report.error().code == Errc::Busy)
        return exists();
    if (!report)
        return explain(report.error());
    repairPrintRescue(*report);
    return report->complete ? Exit::Done : Exit::CheckFailed;
}

} // namespace afterword::cli
