// SPDX-License-Identifier: GPL-3.0-or-later
// What happened and what can be done, for each error; no page text, no secret, no path. The
// compiler asks for the sentence of a new code.
#include "app/cli/console.h"

namespace afterword::cli {

namespace {

int explainCode(Errc code)
{
    switch (code) {
    case Errc::WrongPassphrase:
        return Exit::WrongSecret;
    case Errc::Damaged:
        return Exit::TooDamaged;
    case Errc::NotAVault:
        return Exit::NotAVault;
    case Errc::NewerFormat:
        return Exit::MadeByNewer;
    case Errc::TooCostly:
        return Exit::TooCostly;
    case Errc::ReadOnly:
        return Exit::NoWriting;
    case Errc::DiskFull:
        return Exit::DiskFull;
    case Errc::Busy:
        return Exit::InUse;
    case Errc::OlderCopy:
    case Errc::Moved:
    case Errc::NotFound:
    case Errc::Malformed:
    case Errc::Cancelled:
    case Errc::NoMemory:
    case Errc::Io:
    case Errc::Internal:
        break;
    }
    return Exit::Failed;
}

const char *explainText(Errc code)
{
    switch (code) {
    case Errc::WrongPassphrase:
        return QT_TRANSLATE_NOOP("Cli",
                                 "That passphrase or code does not open this journal. Check "
                                 "capitals and the keyboard layout, and try again.");
    case Errc::Damaged:
        return QT_TRANSLATE_NOOP("Cli",
                                 "The file is damaged and cannot be opened. Use a backup, "
                                 "and keep this file as it is.");
    case Errc::NotAVault:
        return QT_TRANSLATE_NOOP("Cli", "This is not an Afterword journal. Check the file's name.");
    case Errc::NewerFormat:
        return QT_TRANSLATE_NOOP("Cli", "A newer Afterword made this file. Update to open it.");
    case Errc::TooCostly:
        return QT_TRANSLATE_NOOP("Cli",
                                 "The key cost is outside the limits: 3 to 16 passes over "
                                 "64 to 1024 MiB, at most half of this computer's memory.");
    case Errc::Busy:
        return QT_TRANSLATE_NOOP("Cli",
                                 "This journal is open in another place. Close it there first.");
    case Errc::ReadOnly:
        return QT_TRANSLATE_NOOP("Cli",
                                 "You have no permission to read or write here. Change it, "
                                 "or copy the file to another folder.");
    case Errc::DiskFull:
        return QT_TRANSLATE_NOOP("Cli", "The disk is full. Nothing was changed. Free some space.");
    case Errc::Moved:
        return QT_TRANSLATE_NOOP("Cli", "The file was moved meanwhile. Nothing was changed.");
    case Errc::NotFound:
        return QT_TRANSLATE_NOOP("Cli", "There is no such file. Check its name.");
    case Errc::OlderCopy:
        return QT_TRANSLATE_NOOP("Cli", "This copy is older than the one last open here.");
    case Errc::Malformed:
        return QT_TRANSLATE_NOOP("Cli", "That could not be understood, or is too long.");
    case Errc::Cancelled:
        return QT_TRANSLATE_NOOP("Cli", "Stopped. Nothing was changed.");
    case Errc::NoMemory:
        return QT_TRANSLATE_NOOP("Cli", "There is too little free memory. Close other programs.");
    case Errc::Io:
        return QT_TRANSLATE_NOOP("Cli", "The disk answered with an error. Check it and try again.");
    case Errc::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Cli", "Something broke here, and it is our fault. Try again.");
}

} // namespace

int explain(const Error &error)
{
    complain(Words::tr(explainText(error.code)));
    return explainCode(error.code);
}

} // namespace afterword::cli
