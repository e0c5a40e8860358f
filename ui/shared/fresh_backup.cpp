// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fresh_backup.h"

#include "app/base/jobs.h"
#include "app/session.h"
#include "app/upkeep.h"
#include "ui/shared/ask.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace afterword {

namespace {

using Told = std::function<void(const QString &)>;
using Backups = QList<backups::Backup>;

struct FreshBackup
{
    Q_DECLARE_TR_FUNCTIONS(FreshBackup)
};

/// A fresh one first: there is no moment without a backup.
void freshReplace(Session &session,
                  QObject *context,
                  const Backups &old,
                  const std::function<void(const Result<bool> &)> &then)
{
    session.backUpNow().then(context, [context, old, then](const Result<QString> &made) {
        if (!made)
            return then(fail(made.error()));
        runOnPool([old, keep = *made]() {
            return backups::removeAll(old, keep);
        }).then(context, [then](bool all) { then(all); });
    });
}

} // namespace

void replaceBackups(Session &session,
                    QObject *context,
                    const std::function<void(const Result<bool> &)> &then)
{
    const Backups old = session.backups();
    if (old.isEmpty())
        return then(true);
    freshReplace(session, context, old, then);
}

void offerFreshBackup(const House &house, QWidget *window, const Told &told)
{
    runOnPool([folder = house.session.upkeep().folder()]() {
        return backups::list(folder);
    }).then(window, [house, window, told](const Backups &old) {
        if (old.isEmpty() || house.session.state() != Session::State::Open)
            return;
        ask::question(house.theme,
                      window,
                      {FreshBackup::tr("Replace the backups too?"),
                       FreshBackup::tr("The backups Afterword made can hold what was erased. A "
                                       "fresh one can take their place now. Copies made by other "
                                       "programs may remain."),
                       FreshBackup::tr("Leave them"),
                       FreshBackup::tr("Replace them"),
                       false},
                      [house, window, old, told](bool replace) {
                          if (!replace || house.session.state() != Session::State::Open)
                              return;
                          told(FreshBackup::tr("Making a fresh backup…"));
                          freshReplace(house.session, window, old, [told](const Result<bool> &all) {
                              if (!all)
                                  return told(savingTrouble(all.error()).whole());
                              told(*all ? FreshBackup::tr("The old backups are gone. A fresh "
                                                          "one takes their place.")
                                        : FreshBackup::tr("A fresh backup is made. Some old "
                                                          "ones could not be removed."));
                          });
                      });
    });
}

} // namespace afterword
