// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Journals: where this one lies, how it gets to another computer, the others there are,
// and how it goes for good.
#include "app/session.h"
#include "ui/settings/erase_panel.h"
#include "ui/settings/move_panel.h"
#include "ui/settings/rows.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/journal_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace afterword {

namespace {

struct JournalsText
{
    Q_DECLARE_TR_FUNCTIONS(JournalsPage)
};

QPushButton *
journalsButton(const House &house, SettingsPage *page, const QString &text, const char *name)
{
    QPushButton *button = makeButton(house.theme, Look::Default, text, page);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

void addThis(const House &house, SettingsPage *page)
{
    page->addGroup(JournalsText::tr("This journal"));
    const QString path = QDir::toNativeSeparators(house.session.path());
    QPushButton *copy = journalsButton(house, page, JournalsText::tr("Copy path"), "copyPath");
    QObject::connect(copy, &QPushButton::clicked, page, [path]() {
        QGuiApplication::clipboard()->setText(path);
    });
    page->addRow(JournalsText::tr("Where its file is"), path, copy);
    QPushButton *move = journalsButton(house, page, JournalsText::tr("Move…"), "moveJournal");
    QObject::connect(move, &QPushButton::clicked, page, [house, page]() {
        new MovePanel(house, page->window()); // the window owns it
    });
    page->addRow(JournalsText::tr("To another computer"),
                 JournalsText::tr("A checked copy, and what to do with it there."),
                 move);
    page->addSwitch(
        JournalsText::tr("Show it when Afterword starts"),
        JournalsText::tr("When this is off, nothing notes where its file is. You choose "
                         "the file each time."),
        key::rememberJournal);
}

void addOthers(const House &house, SettingsPage *page)
{
    page->addGroup(JournalsText::tr("Other journals"));
    QPushButton *choose = journalsButton(house, page, JournalsText::tr("Choose…"), "otherJournals");
    Session &session = house.session;
    const auto goTo = [&session](const QString &path) {
        const bool same =
            QFileInfo(path).canonicalFilePath() == QFileInfo(session.path()).canonicalFilePath();
        if (!path.isEmpty() && !same)
            session.lockAndGo(path);
    };
    QObject::connect(choose, &QPushButton::clicked, page, [house, &session, page, choose, goTo]() {
        openJournalMenu(
            choose,
            {.around = session.path(),
             .objectName = QStringLiteral("journalMenu"),
             .isWanted = [choose]() { return choose->isVisible(); },
             .picked = goTo,
             .choose =
                 [house, &session, page, goTo]() {
                     ask::choosePath(
                         house.theme, page, ask::Chooser::OpenJournal, session.path(), goTo);
                 },
             .make = [&session]() { session.lockAndGo(QString()); }});
    });
    page->addRow(JournalsText::tr("Open another one"),
                 JournalsText::tr("This one is saved and locked first."),
                 choose);
}

void addErase(const House &house, SettingsPage *page)
{
    page->addGroup(JournalsText::tr("For good"));
    QPushButton *erase = journalsButton(house, page, JournalsText::tr("Erase…"), "eraseJournal");
    const bool canErase = !house.session.isReadOnly();
    erase->setEnabled(canErase);
    QObject::connect(erase, &QPushButton::clicked, page, [house, page]() {
        openErasePanel(house, page->window());
    });
    page->addRow(JournalsText::tr("Erase this journal"),
                 canErase ? JournalsText::tr("Its file is overwritten and removed from this place.")
                          : JournalsText::tr("It is open for reading only, so it cannot be erased "
                                             "from here."),
                 erase);
}

} // namespace

SettingsPage *makeJournalsPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, JournalsText::tr("Journals"), parent);
    addThis(house, page);
    addOthers(house, page);
    addErase(house, page);
    page->finish();
    return page;
}

} // namespace afterword
