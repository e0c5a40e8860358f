// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <algorithm>
#include <array>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Option cliPassphrase{"passphrase-fd", "N"};
constexpr Option cliRecovery{"recovery-fd", "N"};
constexpr Option cliJson{"json"};
constexpr Option cliFrom{"from", "D"};
constexpr Option cliUntil{"until", "D"};
constexpr Option cliAway{"away"};
constexpr Option cliKdf{"kdf", "T,MiB"};

constexpr std::array cliNewOptions{cliPassphrase, cliKdf};
constexpr std::array cliAddOptions{
    cliPassphrase,
    cliRecovery,
    Option{"kind", "page|log|checkin"},
    Option{"at", "TIME"},
    Option{"title", "T"},
    Option{"mood", "P,E"},
    Option{"feel", "w,w"},
    Option{"tag", "t", true},
    Option{"person", "p", true},
};
constexpr std::array cliListOptions{
    cliPassphrase,
    cliRecovery,
    cliFrom,
    cliUntil,
    Option{"kind", "K"},
    Option{"tag", "T"},
    cliAway,
    cliJson,
};
constexpr std::array cliReadOptions{cliPassphrase, cliRecovery, cliJson};
constexpr std::array cliSearchOptions{cliPassphrase, cliRecovery, cliAway, cliJson};
constexpr std::array cliMoodsOptions{
    cliPassphrase, cliRecovery, cliFrom, cliUntil, cliAway, Option{"csv"}, cliJson};
constexpr std::array cliCheckOptions{cliPassphrase, cliRecovery, Option{"deep"}, cliJson};
constexpr std::array cliBackupOptions{cliPassphrase, cliRecovery, Option{"to", "DIR"}};
constexpr std::array cliRescueOptions{cliPassphrase, cliRecovery};
constexpr std::array cliMergeOptions{
    cliPassphrase, cliRecovery, Option{"other-passphrase-fd", "N"}, Option{"dry-run"}, cliJson};
constexpr std::array cliKeyOptions{
    cliPassphrase, cliRecovery, Option{"new-passphrase-fd", "N"}, cliKdf};
constexpr std::array cliImportOptions{
    cliPassphrase,
    cliRecovery,
    Option{"format", "F"},
    Option{"mood", "WORD=P", true},
    Option{"columns", "c,c"},
    Option{"parts"},
    Option{"source-passphrase-fd", "N"},
    Option{"dry-run"},
    Option{"undo", "ID"},
    cliJson,
};
constexpr std::array cliExportOptions{
    cliPassphrase,
    cliRecovery,
    Option{"format", "F"},
    Option{"out", "PATH"},
    cliFrom,
    cliUntil,
    Option{"kind", "K"},
    Option{"tag", "T"},
    cliAway,
    Option{"initials"},
};
constexpr std::array cliFormatsOptions{cliJson};
constexpr std::array cliSampleOptions{
    cliPassphrase, Option{"entries", "N"}, Option{"seed", "S"}, cliKdf};

const std::array<Command, 19> cliCommands{{
    {"new",
     "FILE",
     1,
     false,
     cliNewOptions,
     QT_TRANSLATE_NOOP("Cli", "makes a journal and prints its recovery code once"),
     runNew},
    {"add",
     "FILE",
     1,
     false,
     cliAddOptions,
     QT_TRANSLATE_NOOP("Cli", "adds a page with the text of standard input; prints its id"),
     runAdd},
    {"list",
     "FILE",
     1,
     false,
     cliListOptions,
     QT_TRANSLATE_NOOP("Cli", "lists pages, newest first"),
     runList},
    {"show",
     "FILE ID",
     2,
     false,
     cliReadOptions,
     QT_TRANSLATE_NOOP("Cli", "prints one page; the first 8 characters of its id are enough"),
     runShow},
    {"search",
     "FILE QUERY",
     2,
     true,
     cliSearchOptions,
     QT_TRANSLATE_NOOP("Cli",
                       "finds pages: words, \"a phrase\", -not, OR, tag: person: feel: kind: mood: "
                       "energy: after: before: on: has:"),
     runSearch},
    {"moods",
     "FILE",
     1,
     false,
     cliMoodsOptions,
     QT_TRANSLATE_NOOP("Cli", "prints every mood mark, oldest first"),
     runMoods},
    {"import",
     "FILE PATH",
     1,
     false,
     cliImportOptions,
     QT_TRANSLATE_NOOP("Cli", "takes in what you wrote elsewhere; --undo ID takes it out"),
     runImport,
     true},
    {"export",
     "FILE",
     1,
     false,
     cliExportOptions,
     QT_TRANSLATE_NOOP("Cli", "writes a copy that anyone can read, as one of the formats"),
     runExport},
    {"formats",
     "",
     0,
     false,
     cliFormatsOptions,
     QT_TRANSLATE_NOOP("Cli", "prints what can be read and written"),
     runFormats},
    {"check",
     "FILE",
     1,
     false,
     cliCheckOptions,
     QT_TRANSLATE_NOOP("Cli", "looks for damage; --deep opens every row and reads every page"),
     runCheck},
    {"backup",
     "FILE",
     1,
     false,
     cliBackupOptions,
     QT_TRANSLATE_NOOP("Cli", "makes a copy in a folder, opens every row of it, prints its path"),
     runBackup},
    {"rescue",
     "FILE OUT",
     2,
     false,
     cliRescueOptions,
     QT_TRANSLATE_NOOP("Cli",
                       "saves what still opens in a broken file to a new one (exit 1: not all)"),
     runRescue},
    {"merge",
     "FILE OTHER",
     2,
     false,
     cliMergeOptions,
     QT_TRANSLATE_NOOP("Cli",
                       "takes what OTHER, a copy of FILE, has and FILE has not; of two texts "
                       "both are kept"),
     runMerge},
    {"slots",
     "FILE",
     1,
     false,
     {},
     QT_TRANSLATE_NOOP("Cli", "prints what opens the journal and at what cost; no passphrase"),
     runSlots},
    {"passwd",
     "FILE",
     1,
     false,
     cliKeyOptions,
     QT_TRANSLATE_NOOP("Cli", "changes the passphrase; older copies still open with the old one"),
     runPasswd},
    {"rekey",
     "FILE",
     1,
     false,
     cliKeyOptions,
     QT_TRANSLATE_NOOP("Cli",
                       "gives everything new keys, when someone may know the old one; prints a new "
                       "code for paper"),
     runRekey},
    {"sample",
     "FILE",
     1,
     false,
     cliSampleOptions,
     QT_TRANSLATE_NOOP("Cli",
                       "makes a journal of invented pages; --entries 36500 covers ten years"),
     runSample},
    {"completion",
     "SHELL",
     1,
     false,
     {},
     QT_TRANSLATE_NOOP("Cli", "prints words for bash, zsh or fish to complete"),
     runCompletion},
    {"manual", "", 0, false, {}, QT_TRANSLATE_NOOP("Cli", "prints the man page"), runManual},
}};

const Command *cliFind(const QString &name)
{
    const auto *const found =
        std::find_if(cliCommands.begin(), cliCommands.end(), [&](const Command &c) {
            return name == QLatin1StringView(c.name);
        });
    return found == cliCommands.end() ? nullptr : &*found;
}

QString cliSynopsis(const Command &command)
{
    QString line = u"afterword-cli "_s + QLatin1StringView(command.name);
    if (*command.operands != '\0')
        line += u' ' + QString::fromLatin1(command.operands);
    for (const Option &option : command.options) {
        line += u" [--"_s + QLatin1StringView(option.name);
        if (option.value != nullptr)
            line += u' ' + QString::fromLatin1(option.value);
        line += option.repeats ? u"]…"_s : u"]"_s;
    }
    return line;
}

void cliPrintCommand(const Command &command)
{
    print(cliSynopsis(command) + u"\n    "_s + Words::tr(command.help) + u'\n');
}

void cliPrintHelp()
{
    print(Words::tr("afterword-cli works on an Afterword journal without a window.") + u"\n\n"_s);
    for (const Command &command : cliCommands)
        cliPrintCommand(command);
    print(u'\n' + helpParagraphs().join(u'\n') + u'\n');
}

int cliUsage(const QString &what, const Command *command)
{
    complain(what);
    if (command != nullptr)
        complain(Words::tr("Usage: %1").arg(cliSynopsis(*command)));
    else
        complain(Words::tr("Try: afterword-cli --help"));
    return Exit::Usage;
}

/// A word that is not understood is named by its option alone: operands may be private.
int cliReadOption(const Command &command, QStringList &words, Arguments &into)
{
    QString name = words.takeFirst().mid(2);
    std::optional<QString> value;
    if (const qsizetype equals = name.indexOf(u'='); equals >= 0) {
        value = name.mid(equals + 1);
        name.truncate(equals);
    }
    const auto option =
        std::find_if(command.options.begin(), command.options.end(), [&](const Option &o) {
            return name == QLatin1StringView(o.name);
        });
    if (option == command.options.end())
        return cliUsage(Words::tr("There is no option --%1 here.").arg(name), &command);
    if (option->value == nullptr && value)
        return cliUsage(Words::tr("--%1 takes no value.").arg(name), &command);
    if (option->value != nullptr && !value) {
        if (words.isEmpty())
            return cliUsage(Words::tr("--%1 needs a value.").arg(name), &command);
        value = words.takeFirst();
    }
    QStringList &values = into.options[name];
    if (!values.isEmpty() && !option->repeats)
        return cliUsage(Words::tr("--%1 is given twice.").arg(name), &command);
    values += value.value_or(QString());
    return Exit::Done;
}

int cliRunCommand(const Command &command, QStringList words)
{
    Arguments arguments;
    bool onlyOperands = false;
    while (!words.isEmpty()) {
        if (!onlyOperands && words.first() == "--"_L1) {
            onlyOperands = true;
            words.removeFirst();
        } else if (!onlyOperands && words.first() == "--help"_L1) {
            cliPrintCommand(command);
            return finishOutput(Exit::Done);
        } else if (!onlyOperands && words.first().startsWith("--"_L1)) {
            if (const int bad = cliReadOption(command, words, arguments); bad != Exit::Done)
                return bad;
        } else {
            arguments.positional += words.takeFirst();
        }
    }
    const qsizetype given = arguments.positional.size();
    if (given < command.operandCount)
        return cliUsage(
            Words::tr("Something is missing: %1.").arg(QString::fromLatin1(command.operands)),
            &command);
    if (given > command.operandCount && !command.restIsOne && !command.takesMore)
        return cliUsage(Words::tr("There are more words than this command takes."), &command);
    if (command.restIsOne) {
        const QStringList rest = arguments.positional.mid(command.operandCount - 1);
        arguments.positional = arguments.positional.mid(0, command.operandCount - 1);
        arguments.positional += rest.join(u' ');
    }
    return finishOutput(command.run(arguments));
}

} // namespace

bool Arguments::has(const char *name) const
{
    return options.contains(QString::fromLatin1(name));
}

QString Arguments::value(const char *name, const QString &fallback) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? fallback : all.first();
}

QStringList Arguments::values(const char *name) const
{
    return options.value(QString::fromLatin1(name));
}

QStringList helpParagraphs()
{
    return {
        Words::tr("The passphrase is asked for on the terminal, never taken from the command "
                  "line. With --passphrase-fd N it is one line read from descriptor N (0: "
                  "the first line of standard input). --recovery-fd N opens with the recovery "
                  "code instead."),
        Words::tr("Days (D) are 2026, 2026-03, 2026-03-29 or today. Times are like "
                  "2026-03-29T21:30 or with an offset. --mood -2,1 is unpleasant and lively: "
                  "P is -3 to 3, E is -2 to 2."),
        Words::tr("What is put away until a later day is left out of lists, searches and moods. "
                  "--away takes it in. \"show\" shows it by its id."),
        Words::tr("--kdf sets what one guess at the passphrase costs: T passes (3 to 16) "
                  "over MiB of memory (64 to 1024)."),
        Words::tr("Exit codes: 0 done, 1 check found damage, 2 another failure, 3 wrong "
                  "passphrase or code, 4 damaged beyond opening, 5 not a journal, 6 made by a "
                  "newer version, 7 key cost beyond the limits, 8 cannot be written, 9 disk "
                  "full, 10 in use elsewhere, 64 words not understood."),
    };
}

std::span<const Command> commands()
{
    return cliCommands;
}

int run(const QStringList &words)
{
    if (words.isEmpty())
        return cliUsage(Words::tr("Which command?"), nullptr);
    const QString &first = words.first();
    if (first == "--help"_L1 || first == "-h"_L1) {
        cliPrintHelp();
        return finishOutput(Exit::Done);
    }
    if (first == "--version"_L1) {
        print(u"afterword-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        return finishOutput(Exit::Done);
    }
    const Command *command = cliFind(first);
    if (command == nullptr)
        return cliUsage(Words::tr("There is no such command."), nullptr);
    return cliRunCommand(*command, words.mid(1));
}

} // namespace afterword::cli
