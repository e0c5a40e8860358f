// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/let_go.h"

#include "app/session.h"
#include "ui/shared/fresh_backup.h"
#include "ui/shared/wording.h"

namespace afterword {

namespace {

using Then = std::function<void(const LetGoEnd &)>;

void letGoCopies(Session &session, QObject *context, const Then &then)
{
    replaceBackups(session, context, [then](const Result<bool> &all) {
        then({true, all && *all, all ? QString() : savingTrouble(all.error()).happened});
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
