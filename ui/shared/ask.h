// SPDX-License-Identifier: GPL-3.0-or-later
// Every question, dialog and file chooser of the program goes through here, so that a test can
// answer beforehand and nothing runs a nested event loop. Answers arrive as a callback. Qt's own
// file dialog is used everywhere (portals fail under dumpable 0; rulings.md 10). Thread: GUI.
#pragma once

#include "ui/theme.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace afterword::ask {

struct Question
{
    QString title;
    QString text;
    QString safe;      ///< the safe answer: first in Tab order, and what Esc means
    QString act;       ///< the other answer
    bool clay = false; ///< it cannot be undone; Enter never presses it
};

/// `then(true)` when the person chose `act`.
void question(const Theme &theme,
              QWidget *parent,
              const Question &question,
              std::function<void(bool)> then);

enum class Chooser
{
    OpenJournal,
    NewJournal,
    SavePdf,
    SaveCopy,
    SaveFile, ///< of any kind, under the suggested name
    OpenFile, ///< one of any kind
    AddFiles, ///< of any kind, several at once
    Folder
};
/// An empty path when the person changed their mind.
void choosePath(const Theme &theme,
                QWidget *parent,
                Chooser chooser,
                const QString &suggested,
                std::function<void(const QString &)> then);

/// The same for several files; none when the person changed their mind.
void choosePaths(const Theme &theme,
                 QWidget *parent,
                 Chooser chooser,
                 const QString &suggested,
                 std::function<void(const QStringList &)> then);

/// Tests: the answers to the next questions and choosers, in order. While a script is set an
/// unexpected question fails loudly (std::terminate) instead of waiting.
struct Script
{
    QList<bool> answers;
    QStringList paths;
};

void setScript(Script *script);

} // namespace afterword::ask
