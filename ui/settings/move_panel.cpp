// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/move_panel.h"

#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/place.h"
#include "ui/shared/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int moveWidth = 498;

} // namespace

MovePanel::MovePanel(const House &house, QWidget *window)
    : StepPanel(house, window, moveWidth, "move")
{
    choose();
}

void MovePanel::choose()
{
    m_at = Step::Choosing;
    QVBoxLayout *column =
        beginStep(tr("To another computer"),
                  tr("First a copy goes where you choose: a stick, a drive, or a folder that both "
                     "computers see. It is sealed like the journal itself, and read back before "
                     "it counts."));
    addTrouble(column);
    addFoot(column, tr("Cancel"), tr("Choose a folder…"));
    showStep();
}

void MovePanel::press()
{
    ask::choosePath(
        house().theme, this, ask::Chooser::Folder, QDir::homePath(), [this](const QString &folder) {
            if (!folder.isEmpty() && m_at == Step::Choosing)
                copyTo(folder);
        });
}

void MovePanel::copyTo(const QString &folder)
{
    m_at = Step::Copying;
    QVBoxLayout *column = beginStep(tr("Making a copy"), tr("Then it is read back, word by word."));
    addBar(column);
    bar()->setRange(0, 0);
    addFoot(column, tr("Stop"), QString());
    showStep();
    house().session.backUpNow(folder).then(this, [this](const Result<QString> &made) {
        if (made)
            return showDone(*made);
        choose();
        trouble()->say(made.error().code == Errc::Cancelled ? tr("Stopped. No copy was made.")
                                                            : copyTrouble(made.error()).whole());
    });
}

void MovePanel::showDone(const QString &copy)
{
    m_at = Step::Done;
    QVBoxLayout *column = beginStep(
        tr("The copy is ready"),
        tr("It is called %1 and lies in %2.")
            .arg(QFileInfo(copy).fileName(), place::readable(QFileInfo(copy).absolutePath())));
    addText(column, tr("What to do there:"), "There");
    addText(column, tr("1. Install Afterword. Put the copy in a folder of its own there."), "One");
    addText(column, tr("2. Start Afterword and choose \"Open an existing one\"."), "Two");
    addText(column, tr("3. Open the copy with the passphrase or code of this journal."), "Three");
    addText(column,
            tr("What you write here from now on is not in the copy. If you write on both, they can "
               "be brought together later."),
            "After");
    addFoot(column, tr("Done"), QString());
    showStep();
}

void MovePanel::stepBack()
{
    if (m_at == Step::Copying)
        house().session.upkeep().cancel(); // the answer leads back
    else
        dismiss();
}

} // namespace afterword
