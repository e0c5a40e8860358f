// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/save_copy.h"

#include "app/journal/journal_files.h"
#include "ui/shared/ask.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

namespace afterword {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

QString addingTrouble(const Error &error, const QString &name)
{
    switch (error.code) {
    case Errc::TooCostly:
        return FileText::tr("%1 is larger than 100 MB, the most that fits into a page. A smaller "
                            "copy of it will go in.")
            .arg(name);
    case Errc::Malformed:
        return FileText::tr("%1 was not added. Folders cannot go into a page, and a file that is "
                            "still being written can go in once it is done.")
            .arg(name);
    case Errc::NotFound:
        return FileText::tr("%1 is not there now. It may have a new name or place.").arg(name);
    case Errc::ReadOnly:
        return FileText::tr("%1 was not added. This computer does not allow reading it, or the "
                            "journal cannot be written.")
            .arg(name);
    case Errc::DiskFull:
        return FileText::tr("%1 was not added: the disk is full. Make some room, then add it "
                            "once more.")
            .arg(name);
    case Errc::Cancelled:
        return FileText::tr("%1 was not added.").arg(name);
    case Errc::Io:
    case Errc::NoMemory:
    case Errc::Busy:
    case Errc::Moved:
    case Errc::Damaged:
    case Errc::WrongPassphrase:
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::NewerFormat:
    case Errc::Internal:
        break;
    }
    return FileText::tr("%1 was not added: reading or saving it did not work. Your page is as it "
                        "was. Try once more.")
        .arg(name);
}

QString savingCopyTrouble(const Error &error, const QString &name)
{
    switch (error.code) {
    case Errc::ReadOnly:
        return FileText::tr("That folder does not allow new files. Choose another one.");
    case Errc::DiskFull:
        return FileText::tr("There is not enough room for the copy there. Choose another place.");
    case Errc::Damaged:
    case Errc::NotFound:
        return FileText::tr("%1 could not be read whole from the journal, so no copy was made. A "
                            "backup may still have it.")
            .arg(name);
    case Errc::Cancelled:
    case Errc::Malformed:
    case Errc::TooCostly:
    case Errc::Io:
    case Errc::NoMemory:
    case Errc::Busy:
    case Errc::Moved:
    case Errc::WrongPassphrase:
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::NewerFormat:
    case Errc::Internal:
        break;
    }
    return FileText::tr("The copy could not be made. Try another place.");
}

void saveCopy(const Theme &theme,
              QWidget *parent,
              Journal &journal,
              const Attachment &file,
              const std::function<void(const QString &)> &told)
{
    const ask::Question warning{
        FileText::tr("Save a copy of %1?").arg(file.name),
        FileText::tr("The copy is outside the journal. Anyone who uses this computer can open "
                     "it, and locking does not hide it."),
        FileText::tr("Keep it inside"),
        FileText::tr("Save a copy"),
        false};
    const auto write =
        [guard = QPointer<Journal>(&journal), parent, file, told](const QString &path) {
            if (path.isEmpty() || !guard)
                return;
            CopyWish wish;
            wish.file = file.blob;
            wish.path = path;
            guard->saveFileTo(std::move(wish))
                .then(parent, [told, name = file.name](const Status &saved) {
                    told(saved ? FileText::tr("A copy of %1 is saved.").arg(name)
                               : savingCopyTrouble(saved.error(), name));
                });
        };
    ask::question(theme, parent, warning, [&theme, parent, file, write](bool yes) {
        if (!yes)
            return;
        const QString place =
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + file.name;
        ask::choosePath(theme, parent, ask::Chooser::SaveFile, place, write);
    });
}

} // namespace afterword
