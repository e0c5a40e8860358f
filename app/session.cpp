// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/session_private.h"

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

/// The first window is painted before the search text takes both cores.

/// What an opening hands from thread to thread. It can only be moved: ten years of pages take some
/// 30 ms to be copied and to go again.
struct Opened
{
    std::shared_ptr<Store> store;
    std::unique_ptr<Contents> contents;
    Session::OpenNotes notes;
};

vault::AnchorVerdict judge(const vault::Vault &vault, const std::string &folder)
{
    const auto point = vault.anchorPoint();
    if (!point || folder.empty())
        return {};
    const auto note = vault::readAnchor(folder, vault::anchorName(*point));
    return note ? vault::judgeAnchor(*point, *note)
                : vault::AnchorVerdict{vault::AnchorState::Damaged, 0, 0};
}

Result<Opened> loadContents(std::unique_ptr<vault::Vault> open,
                            const Clock &clock,
                            const std::string &anchorFolder,
                            vault::SlotType openedBy)
{
    Session::OpenNotes notes;
    notes.anchor = judge(*open, anchorFolder);
    notes.openedByCode = openedBy == vault::SlotType::Recovery;
    notes.whole = open->isWhole();
    const auto slots = open->slots().info();
    notes.hasRecoveryCode = std::any_of(slots.begin(), slots.end(), [](const auto &slot) {
        return slot.type == vault::SlotType::Recovery;
    });
    auto store = std::make_shared<Store>(std::move(open));
    store->setClock(clock);
    auto contents = store->load();
    if (!contents)
        return fail(contents.error());
    notes.damaged = contents->damaged;
    if (!contents->unlocks.isEmpty())
        notes.lastOpened = contents->unlocks.first();
    return Opened{std::move(store), std::make_unique<Contents>(std::move(*contents)), notes};
}

} // namespace

Session::Session(Options options, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(std::move(options)))
{
    m_d->idle.setSingleShot(true);
    m_d->idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_d->idle, &QTimer::timeout, this, &Session::checkIdle);
    m_d->quiet.setSingleShot(true);
    m_d->quiet.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_d->quiet, &QTimer::timeout, this, &Session::checkQuiet);
    connect(&m_d->settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::lockMinutes) && m_d->state == State::Open)
            checkIdle();
        else if (name == QLatin1StringView(key::rememberJournal))
            noteLastJournal();
    });
}

Session::~Session()
{
    // Dropping a session without lock() (a test, a crash of the window) still closes in order.
    m_d->spelling.reset();
    m_d->settings.attach(nullptr);
    m_d->index.reset();
    m_d->upkeep.reset();
    m_d->file.reset();
    m_d->journal.reset();
    auto store = std::exchange(m_d->store, nullptr);
    m_d->queue.run([moved = std::move(store)]() mutable { moved.reset(); });
    m_d->queue.drain();
}

Session::State Session::state() const
{
    return m_d->state;
}

QString Session::path() const
{
    return m_d->path;
}

Settings &Session::settings()
{
    return m_d->settings;
}

QString Session::autostartFolder() const
{
    return m_d->options.autostartFolder;
}

Clock Session::clock() const
{
    return m_d->options.clock;
}

Journal &Session::journal()
{
    Q_ASSERT(m_d->journal);
    return *m_d->journal;
}

search::Index &Session::search()
{
    Q_ASSERT(m_d->index);
    return *m_d->index;
}

Spelling &Session::spelling()
{
    Q_ASSERT(m_d->spelling);
    return *m_d->spelling;
}

bool Session::isReadOnly() const
{
    return m_d->readOnly;
}

void Session::enter(State state)
{
    if (m_d->state == state)
        return;
    m_d->state = state;
    Q_EMIT stateChanged(state);
}

void Session::choose(const QString &path)
{
    Q_ASSERT(m_d->state == State::NoVault || m_d->state == State::Locked);
    m_d->path = path;
    enter(path.isEmpty() ? State::NoVault : State::Locked);
}

void Session::create(const QString &path, vault::SecureBytes passphrase)
{
    if (m_d->state != State::NoVault && m_d->state != State::Locked)
        return;
    const quint64 ticket = ++m_d->ticket;
    const State before = m_d->state;
    enter(State::Opening);
    auto job = [file = path.toStdString(),
                secret = std::move(passphrase),
                cost = m_d->options.cost,
                clock = m_d->options.clock,
                notes = anchorFolder()]() mutable -> Result<Opened> {
        auto normal = vault::normalisePassphrase(secret);
        if (!normal)
            return fail(normal.error());
        vault::CreateOptions how;
        how.passphraseCost = vault::calibrated(cost);
        auto made = vault::Vault::create(file, *normal, how);
        if (!made)
            return fail(made.error());
        return loadContents(std::move(*made), clock, notes, vault::SlotType::Passphrase);
    };
    m_d->queue.run(std::move(job)).then(this, [this, ticket, before, path](Result<Opened> opened) {
        if (!opened) {
            enter(before);
            Q_EMIT openFailed(opened.error());
            return;
        }
        m_d->path = path;
        finishOpening(
            ticket, std::move(opened->store), std::move(*opened->contents), opened->notes);
        if (m_d->state == State::Open)
            noteNow(key::passphraseChanged);
    });
}

void Session::unlock(vault::SlotType type, vault::SecureBytes secret)
{
    if (m_d->state != State::Locked)
        return;
    const quint64 ticket = ++m_d->ticket;
    enter(State::Opening);
    m_d->queue.run([file = m_d->path.toStdString()]() { return vault::Vault::open(file); })
        .then(
            this,
            [this, ticket, type, hidden = std::make_shared<vault::SecureBytes>(std::move(secret))](
                Result<std::unique_ptr<vault::Vault>> found) {
                if (ticket != m_d->ticket)
                    return;
                if (!found)
                    return failOpening(ticket, found.error());
                deriveAndOpen(ticket, type, std::move(*hidden), std::move(*found));
            });
}

void Session::deriveAndOpen(quint64 ticket,
                            vault::SlotType type,
                            vault::SecureBytes secret,
                            std::unique_ptr<vault::Vault> locked)
{
    // The key is derived on its own thread while the database thread looks the file over.
    struct Attempt
    {
        std::unique_ptr<vault::Vault> file;
        Status structure;
        vault::SecureBytes key;
    };

    auto attempt = std::make_shared<Attempt>();
    attempt->file = std::move(locked);
    auto derive = [set = attempt->file->slots(), type, hidden = std::move(secret)]() {
        using Key = Result<vault::SecureBytes>;
        auto plain = type == vault::SlotType::Passphrase ? vault::normalisePassphrase(hidden)
                                                         : vault::parseRecoveryCode(hidden);
        if (!plain)
            return Key(fail(Errc::WrongPassphrase));
        return vault::recoverMasterKey(set, type, *plain);
    };
    m_d->queue.run([attempt]() { attempt->structure = attempt->file->checkStructure(); });
    m_d->keyQueue.run(std::move(derive))
        .then(this, [this, ticket, attempt, type](Result<vault::SecureBytes> key) {
            if (ticket != m_d->ticket || !key) {
                // Behind the check that may still be running on the database thread.
                m_d->queue.run([attempt]() { attempt->file.reset(); });
                return key ? void() : failOpening(ticket, key.error());
            }
            attempt->key = std::move(*key);
            // The structure check was queued before this and runs on the same thread: it is over.
            auto open = [attempt,
                         type,
                         clock = m_d->options.clock,
                         notes = anchorFolder()]() -> Result<Opened> {
                if (!attempt->structure)
                    return fail(attempt->structure.error());
                if (auto unlocked = attempt->file->unlock(std::move(attempt->key)); !unlocked)
                    return fail(unlocked.error());
                return loadContents(std::move(attempt->file), clock, notes, type);
            };
            m_d->queue.run(std::move(open)).then(this, [this, ticket](Result<Opened> opened) {
                if (!opened)
                    return failOpening(ticket, opened.error());
                finishOpening(
                    ticket, std::move(opened->store), std::move(*opened->contents), opened->notes);
            });
        });
}

void Session::drop(std::unique_ptr<vault::Vault> file)
{
    // A vault is closed on the database thread, like everything else that is done with it.
    m_d->queue.run([dropped = std::move(file)]() mutable { dropped.reset(); });
}

void Session::failOpening(quint64 ticket, const Error &error)
{
    if (ticket != m_d->ticket)
        return;
    enter(State::Locked);
    Q_EMIT openFailed(error);
}

void Session::finishOpening(quint64 ticket,
                            std::shared_ptr<Store> store,
                            Contents contents,
                            OpenNotes notes)
{
    if (ticket != m_d->ticket) { // cancelled meanwhile: close on the database thread
        m_d->queue.run([dropped = std::move(store)]() mutable { dropped.reset(); });
        return;
    }
    m_d->store = std::move(store);
    m_d->notes = notes;
    m_d->triedToCompact = false;
    m_d->readOnly = m_d->store->vault().isReadOnly();
    m_d->journal =
        std::make_unique<Journal>(m_d->store, m_d->queue, std::move(contents), m_d->options.clock);
    m_d->index = std::make_unique<search::Index>(*m_d->journal);
    m_d->settings.attach(m_d->journal.get());
    m_d->spelling = std::make_unique<Spelling>(
        m_d->settings, *m_d->journal, m_d->spellQueue, m_d->options.dictionaries);
    noteLastJournal();
    watchFile();
    startUpkeep();
    enter(State::Open);
    noteActivity();
    checkIdle();
    checkQuiet();
    // Behind the first window: the list of openings. A full disk must not keep anyone out of their
    // journal, so a failure to note the opening is let pass.
    if (!m_d->readOnly)
        m_d->queue.run([store = m_d->store]() { static_cast<void>(store->noteUnlock()); });
}

void Session::cancelOpening()
{
    if (m_d->state != State::Opening)
        return;
    ++m_d->ticket;
    enter(m_d->path.isEmpty() ? State::NoVault : State::Locked);
}

void Session::noteActivity()
{
    m_d->lastActivity = m_d->options.clock();
    if (m_d->upkeep)
        m_d->upkeep->noteActivity();
}

void Session::checkIdle()
{
    if (m_d->state != State::Open)
        return;
    const qint64 limit = m_d->settings.value(key::lockMinutes).toLongLong() * 60'000;
    const qint64 quiet = m_d->options.clock().utcMs - m_d->lastActivity.utcMs;
    if (quiet >= limit || quiet < 0) { // a clock set back must not keep the journal open
        lock();
        return;
    }
    // Sleeps until the earliest moment it could matter; typing does not touch the timer.
    m_d->idle.start(static_cast<int>(limit - quiet) + 50);
}

} // namespace afterword
