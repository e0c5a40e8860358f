// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output, standard error and the terminal. Results go to the first, words for people to
// the second; a secret is read without echo into guarded memory and never passes through either.
// Thread: main.
#pragma once

#include "app/base/result.h"
#include "app/cli/command.h"
#include "app/vault/secure_bytes.h"

#include <QByteArray>
#include <QString>

namespace afterword::cli {

void print(const QString &text);
void printBytes(const QByteArray &utf8);
/// Text a person wrote: on a terminal, control characters other than line ends and tabs are shown
/// as a mark, so that a page cannot steer the terminal.
void printText(const QString &text);
/// One line to standard error.
void complain(const QString &line);
/// The code, or Failed when standard output did not take everything.
[[nodiscard]] int finishOutput(int code);

/// Writes a secret straight to standard output, in groups with hyphens between; no copy is kept.
void printGroups(const vault::SecureBytes &secret, std::size_t groupSize);

/// One line from a descriptor, without its end. Malformed when the descriptor cannot be read.
[[nodiscard]] Result<vault::SecureBytes> readSecretLine(int descriptor);
/// Asks on the terminal with echo off. NotFound when there is none.
[[nodiscard]] Result<vault::SecureBytes> askSecret(const QString &question);

/// The rest of standard input. Malformed when it is not UTF-8.
[[nodiscard]] Result<QString> readText();
[[nodiscard]] bool inputIsTerminal();
[[nodiscard]] bool errorsAreTerminal();

/// Says what happened and what can be done; returns the exit code for it.
[[nodiscard]] int explain(const Error &error);
/// A usage mistake found by a command.
[[nodiscard]] int misuse(const QString &what);

} // namespace afterword::cli
