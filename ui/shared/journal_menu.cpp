// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/journal_menu.h"

#include "app/base/jobs.h"
#include "app/journals.h"
#include "ui/shared/menu_place.h"
#include "ui/shared/place.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace afterword {

namespace {

struct JournalMenuText
{
    Q_DECLARE_TR_FUNCTIONS(JournalMenu)
};

/// Two of one name are told apart by their folders. A & would be taken for a shortcut's mark.
QString journalLabel(const journals::Found &one, const QList<journals::Found> &all)
{
    const auto twin = std::count_if(all.begin(), all.end(), [&one](const journals::Found &each) {
        return each.name == one.name;
    });
    QString text = twin > 1 ? JournalMenuText::tr("%1, in %2")
                                  .arg(one.name, place::readable(QFileInfo(one.path).path()))
                            : one.name;
    return text.replace(u'&', QStringLiteral("&&"));
}

void addJournals(QMenu *menu, const JournalMenu &how, const QList<journals::Found> &found)
{
    for (const journals::Found &one : found.mid(0, journals::mostShown)) {
        QAction *action = menu->addAction(journalLabel(one, found));
        action->setToolTip(place::readable(one.path));
        if (one.isThis) {
            action->setCheckable(true);
            action->setChecked(true);
        }
        QObject::connect(action, &QAction::triggered, menu, [path = one.path, pick = how.picked]() {
            pick(path);
        });
    }
    if (!found.isEmpty())
        menu->addSeparator();
}

} // namespace

void openJournalMenu(QPushButton *button, JournalMenu how)
{
    const QString around = how.around;
    runOnPool([around]() {
        return journals::around(around);
    }).then(button, [button, how = std::move(how)](const QList<journals::Found> &found) {
        if (!how.isWanted())
            return;
        if (found.isEmpty() && !how.make)
            return how.choose();
        auto *menu = new QMenu(button);
        menu->setObjectName(how.objectName);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        addJournals(menu, how, found);
        QObject::connect(menu->addAction(JournalMenuText::tr("Open a journal…")),
                         &QAction::triggered,
                         button,
                         how.choose);
        if (how.make)
            QObject::connect(menu->addAction(JournalMenuText::tr("New journal…")),
                             &QAction::triggered,
                             button,
                             how.make);
        popupUnder(*menu, *button);
    });
}

} // namespace afterword
