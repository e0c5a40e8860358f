// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/put_away.h"

#include "app/journal/naming.h"
#include "app/session.h"
#include "ui/shared/away_card.h"
#include "ui/write/open_page.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct PutAway
{
    Q_DECLARE_TR_FUNCTIONS(PutAway)
};

struct Wanted
{
    Id id;
    QDate until;
    QString day; ///< `until` in words
};

void putAway(OpenPage &page, Journal &journal, const Wanted &wanted, const Tell &tell)
{
    const Id id = wanted.id;
    const Page *stored = journal.page(id);
    if (stored == nullptr)
        return;
    const QPointer<OpenPage> open(&page);
    const auto said = [open, id, tell](const QString &text,
                                       const QString &action,
                                       const std::function<void()> &undo) {
        if (!open)
            return;
        open->freshen(); // what is out of sight does not stay open
        tell(text, action, [open, id, undo] {
            if (!open || !undo)
                return;
            undo();
            open->open(id);
        });
    };
    applyUndoably(journal,
                  naming::putAway(PageList{stored}, wanted.until),
                  PutAway::tr("The page is put away until %1.").arg(wanted.day),
                  &page,
                  said);
}

} // namespace

void askPutAway(const House &house, OpenPage &page, QWidget *within, const Tell &tell)
{
    AwayCard::Asked asked;
    asked.title = PutAway::tr("Put this page away");
    asked.text =
        PutAway::tr("You will not see it until the day you choose. That goes for the list, "
                    "search, calendar and timeline. Nothing is deleted.");
    const QDate today = house.session.clock()().date();
    auto *card = new AwayCard(house.theme, within->window(), asked, today);
    QObject::connect(&house.session, &Session::sealing, card, &CardPanel::dismiss);
    QObject::connect(card, &AwayCard::chosen, &page, [house, &page, tell, today](QDate until) {
        page.save();
        Journal &journal = house.session.journal();
        const Wanted wanted{page.page().id, until, dayOf(until, today)};
        // A page that was only just begun is known once it has been saved.
        journal.flushed().then(
            &page, [&page, &journal, wanted, tell] { putAway(page, journal, wanted, tell); });
    });
}

} // namespace afterword
