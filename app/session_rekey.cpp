// SPDX-License-Identifier: GPL-3.0-or-later
// The session and the file as a whole: new keys for everything, compaction, and the note outside
// it that remembers the last save.
#include "app/quiet_work.h"
#include "app/session_private.h"

#include <QDir>
#include <QFile>

namespace afterword {

namespace {

/// What the keys thread makes and the database thread writes.
struct RekeyJob
{
    vault::NewSecrets secrets;
    vault::NewKeys keys;
};

Status makeKeys(RekeyJob &job, const vault::VaultName &name)
{
    job.secrets.cost = vault::calibrated(job.secrets.cost);
    auto keys = vault::newKeys(name, job.secrets, vault::systemRandom());
    job.secrets.passphrase.clear();
    job.secrets.recoveryCode.clear();
    if (!keys)
        return fail(keys.error());
    job.keys = std::move(*keys);
    return {};
}

} // namespace

void writeAnchorNote(const std::string &folder,
                     const std::optional<vault::AnchorPoint> &point,
                     const Moment &now)
{
    if (folder.empty() || !point)
        return;
    const std::string note = vault::sealAnchor(*point, now.utcMs, vault::systemRandom());
    // Without it an older copy goes unnoticed next time, and nothing else.
    static_cast<void>(vault::writeAnchor(folder, vault::anchorName(*point), note));
}

QString Session::defaultAnchorFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/afterword/anchors");
}

std::string Session::anchorFolder() const
{
    return QFile::encodeName(m_d->options.anchorFolder).toStdString();
}

Future<Status> Session::rekey(vault::SecureBytes current,
                              vault::SecureBytes next,
                              vault::SecureBytes code,
                              std::function<void(double)> progress)
{
    const auto job = std::make_shared<RekeyJob>();
    const bool withCode = !code.isEmpty();
    job->secrets.passphrase = std::move(next);
    job->secrets.recoveryCode = std::move(code);
    job->secrets.cost = m_d->options.cost;
    job->secrets.recoveryCost = m_d->options.recoveryCost;
    const auto action = std::make_shared<KeyAction>();
    action->current = std::move(current);
    action->derive = [job](const KeyAction::Locks &locks) { return makeKeys(*job, locks.name); };
    action->write = [this,
                     job,
                     progress,
                     asker = std::weak_ptr<KeyAction>(action),
                     folder = anchorFolder(),
                     now = m_d->options.clock()](vault::Vault &vault) -> Status {
        const auto before = vault.anchorPoint();
        const auto told = [this, &asker, &progress](double part) {
            if (progress) // this outlives what runs on its queues
                QMetaObject::invokeMethod(
                    this, [progress, part]() { progress(part); }, Qt::QueuedConnection);
            const auto asked = asker.lock();
            return !asked || !asked->stop;
        };
        if (const Status done = vault.rekey(std::move(job->keys), told); !done)
            return done;
        writeAnchorNote(folder, vault.anchorPoint(), now);
        if (before && !folder.empty())
            vault::removeAnchor(folder, vault::anchorName(*before));
        return {};
    };
    action->after = [this, withCode]() {
        m_d->notes.openedByCode = false;
        m_d->notes.hasRecoveryCode = withCode;
        noteNow(key::passphraseChanged);
        noteNow(key::compacted); // everything was written anew
        if (withCode)
            noteNow(key::codeMade);
        else
            m_d->settings.set(key::codeMade, QString());
    };
    return startKeyWork(action);
}

Future<Status> Session::compactNow()
{
    if (m_d->state != State::Open)
        return readyFuture<Status>(fail(Errc::Internal, "not open"));
    if (m_d->readOnly)
        return readyFuture<Status>(fail(Errc::ReadOnly));
    Promise<Status> answer;
    m_d->journal->flushed().then(this, [this, answer]() mutable {
        if (!m_d->store)
            return answer.finish(fail(Errc::Cancelled)); // locked meanwhile
        auto compact = [store = m_d->store]() { return store->vault().compact(); };
        m_d->queue.run(std::move(compact)).then(this, [this, answer](const Status &done) mutable {
            if (done)
                noteNow(key::compacted);
            answer.finish(done);
        });
    });
    return answer.future();
}

void Session::checkQuiet()
{
    if (m_d->state != State::Open || m_d->readOnly || m_d->triedToCompact)
        return;
    const Moment now = m_d->options.clock();
    const auto last = Moment::parse(m_d->settings.value(key::compacted).toString());
    if (!isCompactionDue(now, last ? std::optional<Moment>(*last) : std::nullopt))
        return; // nor will it be soon
    if (const qint64 wait = untilQuiet(now, m_d->lastActivity); wait > 0) {
        m_d->quiet.start(static_cast<int>(wait) + 50);
        return;
    }
    m_d->triedToCompact = true; // a full disk is not asked again every minute
    compactNow();
}

} // namespace afterword
