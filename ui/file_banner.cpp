// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_banner.h"

#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/banner.h"
#include "ui/shared/wording.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace afterword {

using Trouble = JournalFile::Trouble;

FileBanner::FileBanner(const House &house, std::function<void()> handIn, QWidget *parent)
    : QObject(parent)
    , m_house(house)
    , m_file(&house.session.file())
    , m_handIn(std::move(handIn))
    , m_banner(new Banner(house.theme, parent))
    , m_found(house.session.openNotes().anchor)
{
    connect(m_file, &JournalFile::troubleChanged, this, &FileBanner::show);
    connect(m_banner, &Banner::firstPicked, this, &FileBanner::actFirst);
    connect(m_banner, &Banner::secondPicked, this, [this] {
        if (m_file && m_file->trouble() == Trouble::None)
            lookForNewer();
        else
            saveElsewhere();
    });
    show();
}

QString FileBanner::words() const
{
    const bool unsaved = m_file->hasUnsaved();
    switch (m_file->trouble()) {
    case Trouble::ReadOnly:
        return tr("You can read here, but not write: this place does not allow it.");
    case Trouble::NotWhole:
        return tr("Parts of this journal are damaged or missing. What can be read is here. "
                  "Nothing new can be written in it for now.");
    case Trouble::Gone:
        return unsaved ? tr("Your words are safe here, but the journal’s file is no longer where "
                            "it was.")
                       : tr("The journal’s file is no longer where it was. Its pages are still "
                            "here.");
    case Trouble::Replaced:
        return unsaved ? tr("Your words are safe here, but another file is in the journal’s place "
                            "now. That one is left alone.")
                       : tr("Another file is in the journal’s place now. It is left alone. The "
                            "pages are still here.");
    case Trouble::DiskFull:
        return tr("Your words are safe here, but this disk is full. About %1 MB is needed.")
            .arg(m_file->megabytesNeeded());
    case Trouble::Failing:
        return savingTrouble(m_file->error()).happened + u' '
               + tr("Your words are safe here. Afterword keeps trying.");
    case Trouble::None:
        break;
    }
    return {};
}

void FileBanner::show()
{
    if (!m_file)
        return;
    switch (m_file->trouble()) {
    case Trouble::None:
        showNote();
        return;
    case Trouble::ReadOnly:
        m_banner->say(words());
        return;
    case Trouble::NotWhole:
        m_banner->say(words(), tr("Keep the rest…"));
        return;
    case Trouble::Gone:
    case Trouble::Replaced:
        m_banner->say(words(), tr("Keep a copy"));
        return;
    case Trouble::DiskFull:
    case Trouble::Failing:
        m_banner->say(words(), tr("Try again"), tr("Save elsewhere…"));
        return;
    }
}

void FileBanner::actFirst()
{
    if (!m_file)
        return;
    if (m_file->trouble() == Trouble::None) {
        m_found = {};
        return show();
    }
    if (m_file->trouble() == Trouble::NotWhole)
        return keepTheRest();
    m_handIn();
    if (m_file->trouble() == Trouble::Gone || m_file->trouble() == Trouble::Replaced)
        keepCopy(m_file->freeCopyPath());
    else
        m_house.session.journal().retryNow();
}

/// What the note of the last time says about this copy.
void FileBanner::showNote()
{
    const bool older = m_found.state == vault::AnchorState::Older;
    if (!older && m_found.state != vault::AnchorState::Forked) {
        m_banner->clear();
        return;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_found.writtenMs).date();
    const QString when = QLocale().toString(day, QLocale::LongFormat);
    if (!older) {
        m_banner->say(tr("Two copies of this journal have gone separate ways: this one, and the "
                         "one open here on %1. Each may hold pages the other lacks. Both are kept "
                         "as they are.")
                          .arg(when),
                      tr("Go on with this one"),
                      tr("Look for the other…"));
        return;
    }
    const QString saves =
        tr("%Ln saves", "how much older a copy is", static_cast<int>(m_found.saves));
    m_banner->say(tr("This copy is older than the one open here on %1, by %2. It may be a backup "
                     "that was put back. Later pages would be in the newer one.")
                      .arg(when, saves),
                  tr("Go on with this one"),
                  tr("Look for a newer one…"));
}

void FileBanner::lookForNewer()
{
    ask::choosePath(m_house.theme,
                    m_banner,
                    ask::Chooser::OpenJournal,
                    m_house.session.path(),
                    [this](const QString &path) {
                        if (!path.isEmpty())
                            Q_EMIT otherWanted(path);
                    });
}

void FileBanner::keepTheRest()
{
    ask::question(m_house.theme,
                  m_banner,
                  {.title = tr("Keep what can be read?"),
                   .text = tr("A copy of the file as it is now is made first. Then the parts that "
                              "cannot be read are let go, and you can write here again."),
                   .safe = tr("Not now"),
                   .act = tr("Make a copy and go on")},
                  [this](bool keep) {
                      if (!keep || !m_file)
                          return;
                      m_banner->setBusy(true);
                      m_house.session.keepTheRest().then(this, [this](const Status &kept) {
                          m_banner->setBusy(false);
                          Q_EMIT done(kept ? tr("A copy is kept. You can write here again.")
                                           : tr("That did not work. The file was not changed."));
                      });
                  });
}

void FileBanner::keepCopy(const QString &path)
{
    if (path.isEmpty() || !m_file)
        return;
    m_banner->setBusy(true);
    m_file->keepCopy(path).then(this, [this, path](const Status &kept) {
        m_banner->setBusy(false);
        if (kept)
            Q_EMIT done(tr("The journal goes on in %1.").arg(QFileInfo(path).fileName()));
        else
            chooseForCopy();
    });
}

/// That place would not have it: the person knows a better one.
void FileBanner::chooseForCopy()
{
    m_banner->say(tr("A copy could not be made there. Your words are safe here."),
                  tr("Keep a copy"),
                  tr("Save elsewhere…"));
}

void FileBanner::saveElsewhere()
{
    if (!m_file)
        return;
    m_handIn();
    const bool goOn = m_file->trouble() == Trouble::Gone || m_file->trouble() == Trouble::Replaced;
    ask::choosePath(
        m_house.theme,
        m_banner,
        ask::Chooser::SaveCopy,
        m_file->freeCopyPath(),
        [this, goOn](const QString &path) {
            if (path.isEmpty() || !m_file)
                return;
            if (goOn)
                return keepCopy(path);
            m_banner->setBusy(true);
            m_file->saveElsewhere(path).then(this, [this, path](const Status &saved) {
                m_banner->setBusy(false);
                Q_EMIT done(saved ? tr("All of it is in %1 now. It opens with the same passphrase.")
                                        .arg(QFileInfo(path).fileName())
                                  : tr("It could not be saved there. Your words are safe here."));
            });
        });
}

} // namespace afterword
