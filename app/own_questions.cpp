// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_questions.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

quint64 anyNumber()
{
    return QRandomGenerator::system()->generate64();
}

/// A finished answer.
Future<Status> answered(Status status)
{
    Promise<Status> promise;
    Future<Status> future = promise.future();
    promise.finish(std::move(status));
    return future;
}

bool isEmpty(const reflect::OwnDeck &deck)
{
    return deck.prompts.isEmpty() && deck.paths.isEmpty();
}

} // namespace

OwnQuestions &OwnQuestions::of(Journal &journal)
{
    auto *known = journal.findChild<OwnQuestions *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new OwnQuestions(journal);
}

OwnQuestions::OwnQuestions(Journal &journal)
    : QObject(&journal)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const Change &change) {
        const bool decks = change.type == RecordType::Deck || change.what == Change::What::Loaded;
        if (m_asked && m_keeping == 0 && decks)
            readAll();
    });
}

const reflect::OwnDeck &OwnQuestions::deck()
{
    if (!m_asked)
        readAll();
    return m_deck;
}

void OwnQuestions::readAll()
{
    m_asked = true;
    m_next = {};
    m_nextReadable.clear();
    const quint64 ticket = ++m_ticket;
    std::vector<Id> ids;
    for (const Deck &deck : m_journal.decks())
        ids.push_back(deck.id);
    m_waiting = static_cast<int>(ids.size());
    if (ids.empty())
        return adopt();
    for (const Id &id : ids) {
        m_journal.text(id).then(this, [this, ticket, id](const Result<QString> &text) {
            if (ticket == m_ticket)
                take(id, text);
        });
    }
}

void OwnQuestions::take(const Id &id, const Result<QString> &text)
{
    const Result<reflect::OwnDeck> read =
        text ? reflect::readOwnDeck(text->toUtf8()) : fail(text.error());
    if (read) {
        m_nextReadable.push_back(id);
        const reflect::OwnDeck fresh = reflect::withoutKnown(*read, m_next, anyNumber);
        m_next.prompts += fresh.prompts;
        m_next.paths += fresh.paths;
    }
    if (--m_waiting == 0)
        adopt();
}

/// Until all is read the deck stays as it was: nobody changes half of it.
void OwnQuestions::adopt()
{
    const QByteArray before = reflect::writeOwnDeck(m_deck);
    m_deck = std::exchange(m_next, {});
    m_readable = std::exchange(m_nextReadable, {});
    // Told once at first, then only when something is different: rows are built anew by it.
    if (!std::exchange(m_told, true) || reflect::writeOwnDeck(m_deck) != before)
        Q_EMIT changed();
}

Future<Status> OwnQuestions::keep(const reflect::OwnDeck &deck)
{
    const bool nothing = isEmpty(deck);
    const QByteArray json = reflect::writeOwnDeck(deck);
    if (!nothing) {
        // What could not be read again is not written.
        if (const Result<reflect::OwnDeck> again = reflect::readOwnDeck(json); !again)
            return answered(fail(again.error()));
    }
    Batch batch;
    Deck home;
    for (const Id &id : m_readable) {
        const Deck *known = m_journal.deck(id);
        if (known == nullptr)
            continue;
        if (nothing || home.rid != 0)
            batch.erase(*known); // what it held is in the other one
        else
            home = *known;
    }
    if (!nothing)
        batch.put(home, QString::fromUtf8(json));
    const reflect::OwnDeck before = m_deck;
    m_deck = deck;
    ++m_ticket; // what is being read is of before
    m_waiting = 0;
    ++m_keeping;
    Q_EMIT changed();
    return m_journal.apply(std::move(batch))
        .then(this, [this, before](const Result<Batch> &done) -> Status {
            --m_keeping;
            if (!done) {
                m_deck = before;
                Q_EMIT changed();
                return fail(done.error());
            }
            if (m_keeping == 0)
                readAll(); // under the ids the records have now
            return {};
        });
}

Future<Status> OwnQuestions::addPrompt(const QString &text)
{
    reflect::OwnDeck next = m_deck;
    next.prompts.append(reflect::Prompt{freeId(), text.simplified(), {}, {}, {}});
    return keep(next);
}

Future<Status> OwnQuestions::putPath(const reflect::Path &path)
{
    reflect::OwnDeck next = m_deck;
    const auto same = std::find_if(
        next.paths.begin(), next.paths.end(), [&](const auto &one) { return one.id == path.id; });
    if (same == next.paths.end())
        next.paths.append(path);
    else
        *same = path;
    return keep(next);
}

Future<Status> OwnQuestions::remove(const QString &id)
{
    reflect::OwnDeck next = m_deck;
    next.prompts.removeIf([&id](const reflect::Prompt &prompt) { return prompt.id == id; });
    next.paths.removeIf([&id](const reflect::Path &path) { return path.id == id; });
    return keep(next);
}

reflect::OwnDeck OwnQuestions::news(const reflect::OwnDeck &read)
{
    return reflect::withoutKnown(read, m_deck, anyNumber);
}

QString OwnQuestions::freeId()
{
    QSet<QString> taken;
    for (const reflect::Prompt &prompt : m_deck.prompts)
        taken.insert(prompt.id);
    for (const reflect::Path &path : m_deck.paths)
        taken.insert(path.id);
    return reflect::newOwnId(taken, anyNumber);
}

} // namespace afterword
