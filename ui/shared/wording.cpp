// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace afterword {

namespace {

/// One place for the translation context of both tables.
struct WordingText
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    static Wording opening(Errc code);
    static Wording openingOther(Errc code);
    static Wording code();
    static Wording saving(Errc code);
    static Wording savingOther(Errc code);
    static Wording copying(Errc code);
};

Wording WordingText::opening(Errc code)
{
    switch (code) {
    case Errc::WrongPassphrase:
        return {tr("That did not open it."), tr("Nothing is lost.")};
    case Errc::Damaged:
        return {tr("This file could not be read."),
                tr("Parts of it have changed on the disk. Keep it, and try a copy of it if you "
                   "have one.")};
    case Errc::NotAVault:
        return {tr("This file is something other than a journal."),
                tr("Nothing in it was changed. Choose another file.")};
    case Errc::OlderCopy:
        return {tr("This copy is older than the one opened here last."),
                tr("Newer pages may be in another copy. Look for that one first.")};
    case Errc::NewerFormat:
        return {tr("A newer version of Afterword made this file."),
                tr("Update Afterword here, then open it again.")};
    case Errc::TooCostly:
        return {tr("This file asks for more memory than this computer can give."),
                tr("Open it on one with more memory, or try a fresh copy of it.")};
    case Errc::Busy:
        return {tr("This journal is open in one more window or program."),
                tr("Close it there, then try again.")};
    case Errc::ReadOnly:
        return {tr("Afterword may not write in this place."),
                tr("Choose another folder, or change what this one allows.")};
    case Errc::DiskFull:
        return {tr("The disk is full."), tr("Make some room on it, then try again.")};
    case Errc::Moved:
    case Errc::NotFound:
    case Errc::Malformed:
    case Errc::Cancelled:
    case Errc::NoMemory:
    case Errc::Io:
    case Errc::Internal:
        return openingOther(code);
    }
    return openingOther(Errc::Internal);
}

Wording WordingText::openingOther(Errc code)
{
    switch (code) {
    case Errc::Moved:
        return {tr("The file was moved or replaced while it was opening."),
                tr("Find where it is now, and open it from there.")};
    case Errc::NotFound:
        return {tr("There is no file in that place now."),
                tr("It may have a new name or folder. Look for it, or choose another journal.")};
    case Errc::Malformed:
        return {tr("Afterword could not use that passphrase."),
                tr("It may be too long. Nothing is lost.")};
    case Errc::Cancelled:
        return {tr("Opening was stopped."), tr("Nothing is lost.")};
    case Errc::NoMemory:
        return {tr("There was not enough memory to open it."),
                tr("Close other programs, then try again.")};
    case Errc::Io:
        return {tr("The disk gave an error while the file was read."),
                tr("Check that the disk is plugged in, then try again.")};
    case Errc::WrongPassphrase:
    case Errc::Damaged:
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::NewerFormat:
    case Errc::TooCostly:
    case Errc::Busy:
    case Errc::ReadOnly:
    case Errc::DiskFull:
    case Errc::Internal:
        break;
    }
    return {tr("Afterword made a mistake while opening this."),
            tr("The file was not changed. Start Afterword again, then try once more.")};
}

Wording WordingText::code()
{
    return {tr("That is not this journal’s code."),
            tr("Compare it with the sheet, one group at a time.")};
}

Wording WordingText::saving(Errc code)
{
    switch (code) {
    case Errc::Damaged:
        return {tr("Part of the journal’s file could not be read."),
                tr("Your words are still in this window. Copy them to a safe place, then open a "
                   "copy of the journal.")};
    case Errc::Busy:
        return {tr("Some other program has the file in use."),
                tr("Your words are still in this window. Close the other one, and they will "
                   "be saved.")};
    case Errc::ReadOnly:
        return {tr("The journal’s file cannot be changed where it is."),
                tr("Your words are still in this window. Change what its folder allows, and they "
                   "will be saved.")};
    case Errc::DiskFull:
        return {tr("The disk is full."),
                tr("Your words are still in this window. Make some room on the disk, and they "
                   "will be saved.")};
    case Errc::Moved:
    case Errc::NotFound:
        return {tr("The journal’s file is no longer where it was."),
                tr("Your words are still in this window. Put the file back, and they will be "
                   "saved.")};
    case Errc::NoMemory:
        return {tr("There was not enough memory to save."),
                tr("Your words are still in this window. Close other programs, and they will be "
                   "saved.")};
    case Errc::Io:
        return {tr("The disk gave an error while saving."),
                tr("Your words are still in this window. Check that the disk is plugged in, and "
                   "they will be saved.")};
    case Errc::Cancelled:
        return {tr("Saving was stopped."), tr("Your words are still in this window.")};
    case Errc::WrongPassphrase:
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::NewerFormat:
    case Errc::TooCostly:
    case Errc::Malformed:
    case Errc::Internal:
        break;
    }
    return savingOther(code);
}

/// The file is another one than was opened, or the mistake is ours.
Wording WordingText::savingOther(Errc code)
{
    if (code == Errc::NotAVault || code == Errc::OlderCopy || code == Errc::NewerFormat) {
        return {tr("Another file is now in the journal’s place."),
                tr("Your words are still in this window. Put the journal’s own file back, and "
                   "they will be saved.")};
    }
    return {tr("Afterword made a mistake while saving."),
            tr("Your words are still in this window. Copy them to a safe place, then start "
               "Afterword again.")};
}

Wording WordingText::copying(Errc code)
{
    const QString safe = tr("Your journal is as it was.");
    switch (code) {
    case Errc::DiskFull:
        return {tr("There is not enough room for a copy there."),
                tr("Choose another folder, or make some room. %1").arg(safe)};
    case Errc::ReadOnly:
        return {tr("That folder does not allow new files."),
                tr("Choose another folder. %1").arg(safe)};
    case Errc::NotFound:
        return {tr("That place is not there now."),
                tr("Plug in its disk, or choose another folder. %1").arg(safe)};
    case Errc::Damaged:
        return {tr("Part of the journal could not be read, so no copy was kept as good."), safe};
    case Errc::Busy:
        return {tr("There is a file of that name, or some other program has it in use."),
                tr("Try once more in a minute. %1").arg(safe)};
    case Errc::Io:
    case Errc::Moved:
    case Errc::NoMemory:
    case Errc::WrongPassphrase:
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::NewerFormat:
    case Errc::TooCostly:
    case Errc::Malformed:
    case Errc::Cancelled:
    case Errc::Internal:
        break;
    }
    return {tr("The copy could not be made."), tr("Try another folder. %1").arg(safe)};
}

} // namespace

Wording openingTrouble(const Error &error, bool withCode)
{
    if (withCode && (error.code == Errc::WrongPassphrase || error.code == Errc::Malformed)) {
        return WordingText::code();
    }
    return WordingText::opening(error.code);
}

Wording savingTrouble(const Error &error)
{
    return WordingText::saving(error.code);
}

Wording copyTrouble(const Error &error)
{
    return WordingText::copying(error.code);
}

} // namespace afterword
