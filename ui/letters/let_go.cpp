// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/let_go.h"

#include "app/base/jobs.h"
#include "app/session.h"
#include "ui/shared/wording.h"

namespace afterword {

namespace {

using Then = std::function<void(const LetGoEnd &)>;

/// A fresh one first: there is no moment without a backup.
void letGoCopies(Session &session, QObject *context, const Then &then)
{
    const QList<backups::Backup> old = session.backups();
    if (old.isEmpty())
        return then({true, true, {}});
    session.backUpNow().then(context, [old, context, then](const Result<QString> &made) {
        if (!made)
            return then({true, false, savingTrouble(made.error()).happened});
        runOnPool([old, keep = *made] {
            return backups::removeAll(old, keep);
        }).then(context, [then](bool all) {
            then({true, all, {}});
        });
    });
}

} // namespace

void letGoForGood(const House &house, const Id &letter, QObject *context, const Then &then)
{
    Session &session = house.session;
    // Saves that are on their way go first.
    session.journal().flushed().then(context, [&session, letter, context, then] {
        session.journal().letGo(letter).then(
            context, [&session, context, then](const Status &gone) {
                if (!gone)
                    return then({false, false, savingTrouble(gone.error()).whole()});
                session.compactNow().then(context, [&session, context, then](const Status &done) {
                    if (!done)
                        return then({true, false, savingTrouble(done.error()).happened});
                    letGoCopies(session, context, then);
                });
            });
    });
}

} // namespace afterword
