// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merging.h"

#include "app/base/jobs.h"
#include "app/journal/rewriter.h"
#include "app/session.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <atomic>

namespace afterword {

/// Between the two threads: one step at a time touches what is not atomic.
struct Merging::Work
{
    QString path;
    Clock clock;
    vault::SecureBytes key; ///< of a copy that has keys of its own
    vault::SlotSet slots;
    exchange::MergeNews news;
    exchange::MergeUndo undo;
    std::atomic<bool> stop{false};
    std::atomic<int> percent{0};

    [[nodiscard]] exchange::MergeProgress progress()
    {
        return [this](double done) {
            percent = static_cast<int>(done * 100);
            return !stop;
        };
    }

    /// The copy, unlocked.
    [[nodiscard]] Result<std::unique_ptr<Store>> open(vault::Vault &ours)
    {
        if (QFileInfo(path + QLatin1StringView("-journal")).size() > 0)
            return fail(Errc::Busy, "a save was cut off");
        auto copy = vault::Vault::open(QFile::encodeName(path).toStdString());
        if (!copy)
            return fail(copy.error());
        if (!exchange::isSameJournal(ours, **copy))
            return fail(Errc::Malformed, "another journal");
        const bool ownKeys = (*copy)->slots().names != ours.slots().names;
        if (ownKeys && key.isEmpty()) {
            slots = (*copy)->slots();
            return fail(Errc::WrongPassphrase);
        }
        const Status opened = ownKeys ? (*copy)->unlock(key.clone()) : (*copy)->unlockLike(ours);
        if (!opened)
            return fail(opened.error());
        return std::make_unique<Store>(std::move(*copy));
    }
};

Merging::Merging(Session &session, QString path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_work(std::make_shared<Work>())
{
    m_work->path = m_path;
    m_work->clock = session.clock();
}

Merging::~Merging()
{
    stop();
}

Future<Status> Merging::look()
{
    m_work->stop = false;
    m_work->percent = 0;
    return Rewriter::of(m_session.journal()).run([work = m_work](Store &ours) -> Status {
        auto other = work->open(ours.vault());
        if (!other)
            return fail(other.error());
        exchange::Merge merge(ours, **other, work->clock);
        const Status looked = merge.look(work->progress());
        work->news = merge.news();
        return looked;
    });
}

Future<Status> Merging::look(vault::SecureBytes passphrase)
{
    Promise<Status> promise;
    m_work->stop = false;
    const auto secret = std::make_shared<vault::SecureBytes>(std::move(passphrase));
    runOnPool([slots = m_work->slots, secret] {
        auto key = vault::recoverMasterKey(slots, vault::SlotType::Passphrase, *secret);
        secret->clear();
        return key ? Result<std::shared_ptr<vault::SecureBytes>>(
                   std::make_shared<vault::SecureBytes>(std::move(*key)))
                   : fail(key.error());
    }).then(this, [this, promise](const Result<std::shared_ptr<vault::SecureBytes>> &key) mutable {
        if (!key || m_work->stop || m_session.state() != Session::State::Open) {
            promise.finish(fail(key ? Error{Errc::Cancelled, {}} : key.error()));
            return;
        }
        m_work->key = std::move(**key);
        look().then(this, [promise](const Status &looked) mutable { promise.finish(looked); });
    });
    return promise.future();
}

const exchange::MergeNews &Merging::news() const
{
    return m_work->news;
}

Future<Status> Merging::merge()
{
    m_work->stop = false;
    m_work->percent = 0;
    Promise<Status> promise;
    Rewriter::of(m_session.journal())
        .run([work = m_work](Store &ours) -> Status {
            auto other = work->open(ours.vault());
            if (!other)
                return fail(other.error());
            exchange::Merge merge(ours, **other, work->clock);
            auto undo = merge.write(work->progress());
            if (!undo)
                return fail(undo.error());
            work->news = merge.news();
            work->undo = std::move(*undo);
            return {};
        })
        .then(this, [this, promise](const Status &done) mutable {
            if (!done || m_work->news.letGo == 0) {
                promise.finish(done);
                return;
            }
            // Words of a letter that was let go leave the file as well.
            m_session.compactNow().then(
                this, [promise, done](const Status &) mutable { promise.finish(done); });
        });
    return promise.future();
}

Future<Status> Merging::undo()
{
    return Rewriter::of(m_session.journal()).run([work = m_work](Store &ours) -> Status {
        const auto kept = exchange::undoMerge(ours, work->undo);
        if (!kept)
            return fail(kept.error());
        work->undo = {};
        return {};
    });
}

void Merging::stop()
{
    m_work->stop = true;
}

int Merging::percent() const
{
    return m_work->percent;
}

} // namespace afterword
