// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, urges, paths in progress and decks of an open journal.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

namespace afterword {

const std::vector<Letter> &Journal::letters() const
{
    return m_d->shelf.letters();
}

const Letter *Journal::letter(const Id &id) const
{
    return m_d->shelf.letter(id);
}

const std::vector<Urge> &Journal::urges() const
{
    return m_d->shelf.urges();
}

const Urge *Journal::urge(const Id &id) const
{
    return m_d->shelf.urge(id);
}

const std::vector<PathRun> &Journal::runs() const
{
    return m_d->shelf.runs();
}

const PathRun *Journal::run(const Id &id) const
{
    return m_d->shelf.run(id);
}

const std::vector<Deck> &Journal::decks() const
{
    return m_d->shelf.decks();
}

const Deck *Journal::deck(const Id &id) const
{
    return m_d->shelf.deck(id);
}

Future<Result<QString>> Journal::Private::bodyText(const Id &id)
{
    const auto found = shelf.withBody(id);
    if (!found)
        return readyFuture(Result<QString>(fail(Errc::NotFound)));
    return ask([record = *found](Desk &d) { return d.bodyText(record); },
               [](const Result<QString> &) {});
}

Future<Status> Journal::letGo(const Id &letter)
{
    const Letter *found = m_d->shelf.letter(letter);
    if (found == nullptr || found->state == LetterState::Gone)
        return readyFuture(Status(fail(Errc::NotFound)));
    Promise<Status> promise;
    m_d->post([copy = *found](Desk &desk) { return desk.letGo(copy); },
              [this, letter, promise](const Result<Letter> &gone) mutable {
                  if (gone) {
                      m_d->pending.remove(letter);
                      m_d->shelf.put(*gone);
                      m_d->announce(Change::What::Updated, RecordType::Letter, letter);
                  }
                  promise.finish(gone ? Status() : Status(fail(gone.error())));
              });
    return promise.future();
}

} // namespace afterword
