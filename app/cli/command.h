// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of commands of afterword-cli and what a command is given. A command reads its
// arguments, prints to standard output, explains on standard error and returns an exit code.
// Thread: main.
#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace afterword::cli {

/// Words for people, in the translators' hands.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum Exit : int
{
    Done = 0,
    CheckFailed = 1,
    Failed = 2,
    WrongSecret = 3,
    TooDamaged = 4,
    NotAVault = 5,
    MadeByNewer = 6,
    TooCostly = 7,
    NoWriting = 8,
    DiskFull = 9,
    InUse = 10,
    Usage = 64,
};

struct Option
{
    const char *name = nullptr;  ///< without the dashes
    const char *value = nullptr; ///< what stands for its value in the help; nullptr = a switch
    bool repeats = false;
};

/// What stood after the command's name, checked against its options.
struct Arguments
{
    QStringList positional;
    QMap<QString, QStringList> options;

    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QString value(const char *name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const char *name) const;
};

struct Command
{
    const char *name;
    const char *operands; ///< as shown in the help
    int operandCount;     ///< how many it needs
    bool restIsOne;       ///< further operands belong to the last one
    std::span<const Option> options;
    const char *help; ///< one line
    int (*run)(const Arguments &arguments);
    bool takesMore = false; ///< further operands are of the kind of the last one
};

[[nodiscard]] std::span<const Command> commands();

int runNew(const Arguments &arguments);
int runSample(const Arguments &arguments);
int runSlots(const Arguments &arguments);
int runPasswd(const Arguments &arguments);
int runRekey(const Arguments &arguments);
int runCheck(const Arguments &arguments);
int runBackup(const Arguments &arguments);
int runRescue(const Arguments &arguments);
int runMerge(const Arguments &arguments);
int runAdd(const Arguments &arguments);
int runList(const Arguments &arguments);
int runShow(const Arguments &arguments);
int runSearch(const Arguments &arguments);
int runMoods(const Arguments &arguments);
int runImport(const Arguments &arguments);
int runExport(const Arguments &arguments);
int runFormats(const Arguments &arguments);
int runCompletion(const Arguments &arguments);
int runManual(const Arguments &arguments);

/// What --help says below the commands.
[[nodiscard]] QStringList helpParagraphs();

/// The whole program after main(): finds the command, checks its words, runs it.
[[nodiscard]] int run(const QStringList &words);

} // namespace afterword::cli
