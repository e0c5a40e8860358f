// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `afterword` (cli.md), read before there is an application, so that --help
// needs no display. Pure; nothing secret is ever an argument.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace afterword {

struct StartOptions
{
    enum class Task
    {
        Open,
        Demo,
        Tour,
        Help,
        Version,
        Usage
    };
    Task task = Task::Open;
    QString file;
    bool locked = false;       ///< started by itself after locking
    bool hidden = false;       ///< started by itself after "hide now": minimised
    bool freshJournal = false; ///< started by itself to make a new journal
    /// Started by itself after erasing: whole, journal or copies (what is still there).
    QString erased;
    QString tourFolder;
    QString theme;         ///< tour only: light, dark, contrast
    QSize size;            ///< tour only
    double scale = 1.0;    ///< tour only
    bool mirrored = false; ///< tour only: from right to left
    QString language;      ///< tour only: its code; empty: English
    QString only;          ///< tour only: this room
    QString complaint;     ///< with Usage: what was not understood
};

[[nodiscard]] StartOptions readOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace afterword
