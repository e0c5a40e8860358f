// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/export_words.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

QString exportTrouble(const Error &error)
{
    switch (error.code) {
    case Errc::Busy:
        return ExportText::tr("There is something of that name already, and it was left as it is. "
                              "Choose another name.");
    case Errc::ReadOnly:
        return ExportText::tr("That folder does not allow new files. Choose another one.");
    case Errc::DiskFull:
        return ExportText::tr("There is not enough room there. What was begun is removed. Make "
                              "some room, or choose another place.");
    case Errc::Moved:
        return ExportText::tr("That folder is not there any more. If it is on a stick or another "
                              "disk, plug it in again, or choose another place.");
    case Errc::Damaged:
    case Errc::NotFound:
        return ExportText::tr("A page could not be read whole from the journal. A backup may still "
                              "have it. The pages of other days can leave without it.");
    case Errc::NoMemory:
        return ExportText::tr("There was not enough memory for this. Fewer pages at once may "
                              "work.");
    case Errc::Io:
        return ExportText::tr("The disk did not take it. What was begun is removed. Another place "
                              "may work.");
    case Errc::Cancelled:
    case Errc::Malformed:
    case Errc::TooCostly:
    case Errc::WrongPassphrase:
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::NewerFormat:
    case Errc::Internal:
        break;
    }
    return ExportText::tr("It did not work this time. The journal is as it was. Try once more, or "
                          "choose another place.");
}

} // namespace afterword
