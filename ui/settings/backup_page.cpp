// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Backup: copies of the journal's file, sealed as it is: made now, made quietly, where
// they lie, and how one comes back.
#include "app/session.h"
#include "app/upkeep.h"
#include "ui/settings/bring_panel.h"
#include "ui/settings/import_rows.h"
#include "ui/settings/rows.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPointer>

namespace afterword {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupPage)
};

/// Makes a copy on a click; says under its name when the last one was made, or what went wrong.
class BackUpRow final : public QObject
{
public:
    BackUpRow(const House &house, SettingsPage *page)
        : QObject(page)
        , m_session(house.session)
        , m_button(makeButton(house.theme, Look::Default, BackupText::tr("Back up"), page))
    {
        m_button->setObjectName(QStringLiteral("backUpNow"));
        m_hint = page->addRow(BackupText::tr("Back up now"), lastCopy(), m_button);
        connect(m_button, &QPushButton::clicked, this, &BackUpRow::press);
        connect(&m_session, &Session::backedUp, this, [this]() { say(lastCopy()); });
        connect(&m_session.settings(), &Settings::changed, this, [this](const QString &name) {
            if (name == QLatin1StringView(key::backupFolder) && !m_running)
                say(lastCopy());
        });
    }

private:
    [[nodiscard]] QString lastCopy() const
    {
        const QList<backups::Backup> copies = m_session.backups();
        const QString sealed = BackupText::tr("Copies are locked with the same passphrase.");
        if (copies.isEmpty())
            return BackupText::tr("There is no copy yet.") + u' ' + sealed;
        const QDateTime at = copies.constFirst().at;
        return BackupText::tr("Last copy on %1, %2.")
                   .arg(shortDate(at.date()), shortTime(at.time()))
               + u' ' + sealed;
    }

    void say(const QString &words)
    {
        m_hint->setText(words);
        m_button->setAccessibleDescription(words);
    }

    void press()
    {
        if (m_running) {
            m_session.upkeep().cancel();
            return;
        }
        m_running = true;
        m_button->setText(BackupText::tr("Stop"));
        say(BackupText::tr("Making a copy and reading it back…"));
        m_session.backUpNow().then(this, [this](const Result<QString> &made) {
            m_running = false;
            m_button->setText(BackupText::tr("Back up"));
            if (made)
                say(lastCopy());
            else if (made.error().code == Errc::Cancelled)
                say(BackupText::tr("Stopped. No copy was made."));
            else
                say(copyTrouble(made.error()).whole());
        });
    }

    Session &m_session;
    QPushButton *m_button;
    QLabel *m_hint = nullptr;
    bool m_running = false;
};

void addWhere(const House &house, SettingsPage *page)
{
    Session &session = house.session;
    auto *choose = makeButton(house.theme, Look::Default, BackupText::tr("Choose…"), page);
    choose->setObjectName(QStringLiteral("chooseBackupFolder"));
    const auto shown = [&session]() {
        return QDir::toNativeSeparators(QFileInfo(session.upkeep().folder()).path());
    };
    QLabel *hint = page->addRow(BackupText::tr("Where"), shown(), choose);
    QObject::connect(choose, &QPushButton::clicked, page, [&session, &theme = house.theme, page]() {
        ask::choosePath(theme,
                        page,
                        ask::Chooser::Folder,
                        QFileInfo(session.upkeep().folder()).path(),
                        [&session](const QString &folder) {
                            if (!folder.isEmpty())
                                session.settings().set(key::backupFolder, folder);
                        });
    });
    QObject::connect(
        &session.settings(), &Settings::changed, hint, [hint, shown](const QString &name) {
            if (name == QLatin1StringView(key::backupFolder))
                hint->setText(shown());
        });
}

void bringBack(Session &session, const backups::Backup &copy, QLabel *hint)
{
    hint->setText(BackupText::tr("The copy is on its way…"));
    session.openBeside(copy).then(hint, [hint](const Result<QString> &put) {
        if (put)
            hint->setText(BackupText::tr("It lies beside this journal now: %1. Lock, then choose "
                                         "\"Another journal\" to look into it.")
                              .arg(QFileInfo(*put).fileName()));
        else
            hint->setText(copyTrouble(put.error()).whole());
    });
}

void addBringBack(const House &house, SettingsPage *page)
{
    Session &session = house.session;
    auto *choose = makeButton(house.theme, Look::Default, BackupText::tr("Choose a copy…"), page);
    choose->setObjectName(QStringLiteral("bringBack"));
    QLabel *hint = page->addRow(BackupText::tr("Bring back from a copy"),
                                BackupText::tr("It opens beside this one, so nothing is lost."),
                                choose);
    QObject::connect(choose, &QPushButton::clicked, page, [&session, page, choose, hint]() {
        auto *menu = new QMenu(page);
        menu->setObjectName(QStringLiteral("copies"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QList<backups::Backup> copies = session.backups();
        for (const backups::Backup &copy : copies) {
            const QString when =
                BackupText::tr("%1, %2").arg(shortDate(copy.at.date()), shortTime(copy.at.time()));
            QObject::connect(menu->addAction(when),
                             &QAction::triggered,
                             hint,
                             [&session, copy, hint]() { bringBack(session, copy, hint); });
        }
        if (copies.isEmpty())
            menu->addAction(BackupText::tr("There is no copy yet"))->setEnabled(false);
        menu->popup(choose->mapToGlobal(QPoint(0, choose->height() + 4)));
    });
}

/// Asks for a file or a folder of another program, and shows what is in it.
void chooseToBringIn(const House &house, SettingsPage *page, ask::Chooser chooser)
{
    const auto chosen = [house, page](const QString &path) {
        if (!path.isEmpty())
            new BringPanel(house, page->window(), path); // the window owns it
    };
    ask::choosePath(house.theme, page, chooser, QDir::homePath(), chosen);
}

/// Which of the two, the menu asks.
void addBringIn(const House &house, SettingsPage *page)
{
    auto *choose = makeButton(house.theme, Look::Default, BackupText::tr("Bring in…"), page);
    choose->setObjectName(QStringLiteral("bringIn"));
    page->addRow(BackupText::tr("Bring in pages"),
                 BackupText::tr("From another diary or a folder of notes. You see what is in it "
                                "first, and a second time adds nothing."),
                 choose);
    QObject::connect(choose, &QPushButton::clicked, page, [house, page, choose]() {
        auto *menu = new QMenu(page);
        menu->setObjectName(QStringLiteral("bringInKinds"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [&](const QString &name, ask::Chooser chooser) {
            QObject::connect(menu->addAction(name),
                             &QAction::triggered,
                             page,
                             [house, page, chooser]() { chooseToBringIn(house, page, chooser); });
        };
        add(BackupText::tr("A file…"), ask::Chooser::OpenFile);
        add(BackupText::tr("A folder…"), ask::Chooser::Folder);
        menu->popup(choose->mapToGlobal(QPoint(0, choose->height() + 4)));
    });
}

} // namespace

SettingsPage *makeBackupPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, BackupText::tr("Backup"), parent);
    page->addGroup(BackupText::tr("Copies"));
    new BackUpRow(house, page); // the page owns it
    page->addSwitch(BackupText::tr("Keep copies automatically"),
                    BackupText::tr("Checked copies, made while you are away: seven days and four "
                                   "weeks are kept."),
                    key::keepCopies);
    addWhere(house, page);
    addBringBack(house, page);
    page->addGroup(BackupText::tr("From elsewhere"));
    addBringIn(house, page);
    auto *imports = new ImportRows(house, page);
    QObject::connect(imports, &ImportRows::notice, page, &SettingsPage::notice);
    page->addRows(imports);
    page->finish();
    return page;
}

} // namespace afterword
