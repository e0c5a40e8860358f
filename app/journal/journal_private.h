// SPDX-License-Identifier: GPL-3.0-or-later
// What Journal keeps, shared by its two source files (reading; writing). Thread: GUI, but for the
// jobs that post() sends to the database thread.
#pragma once

#include "app/journal/desk.h"
#include "app/journal/journal.h"
#include "app/journal/shelf.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace afterword {

/// What was asked to be saved of one record and is not known to be on disk.
struct PendingSave
{
    BatchRecord record;
    std::optional<QString> text; ///< nothing: only the header changed
    quint64 ticket = 0;          ///< of the newest try
    quint64 edition = 0;         ///< of the newest change
    quint64 kept = 0;            ///< the edition that lies in another file
    int inFlight = 0;
    bool failed = false;
};

/// What a batch did, made ready on the database thread: to take it over here is short, however much
/// it is, and what is left of it is let go on another thread.
struct BatchDone
{
    Batch done;
    Batch undo;                               ///< empty when none was asked for
    std::vector<std::unique_ptr<Page>> pages; ///< those of `done`, when they are many
    bool many = false;
};

/// What another program saved, or a rewrite left: the same.
struct SharedFresh
{
    Shelf shelf;
    QHash<QString, QVariant> settings;

    [[nodiscard]] static std::shared_ptr<SharedFresh> of(const std::shared_ptr<Contents> &contents);
};

struct CopyRun;
struct FileRun;

using SaveDone = std::function<void(const Result<BatchRecord> &)>;

struct Journal::Private
{
    Journal *owner;
    SerialQueue &queue;
    Clock clock;
    std::shared_ptr<Desk> desk; ///< touched on the queue only
    Shelf shelf;
    QHash<QString, QVariant> settings;
    bool settingsDirty = false;
    bool settingsFailed = false;
    QHash<Id, PendingSave> pending;
    quint64 lastTicket = 0;
    quint64 lastEdition = 0;
    QTimer settingsTimer;
    QTimer retryTimer;
    QTimer dayTimer;
    bool showAway = false;
    int holds = 0;
    std::vector<Promise<void>> flushing; ///< until nothing is held

    Private(Journal *journal, SerialQueue &q, Clock c, std::shared_ptr<Store> store)
        : owner(journal)
        , queue(q)
        , clock(std::move(c))
        , desk(std::make_shared<Desk>(std::move(store)))
    {}

    /// A job's result, and what it found that other programs had saved.
    template <typename R>
    struct Answer
    {
        R result;
        std::shared_ptr<SharedFresh> fresh;
        std::vector<History> histories;
    };

    /// Runs `job(desk)` on the database thread and then `apply(result)` here, in the order asked.
    /// When the journal is gone by then, nothing is applied.
    template <typename Job, typename Apply>
    void post(Job job, Apply apply)
    {
        using R = std::invoke_result_t<Job &, Desk &>;
        queue
            .run([d = desk, job = std::move(job)]() mutable {
                R result = job(*d);
                return Answer<R>{
                    std::move(result), SharedFresh::of(d->takeFresh()), d->takeHistories()};
            })
            .then(owner, [this, apply = std::move(apply)](const Answer<R> &answer) mutable {
                if (answer.fresh)
                    adopt(*answer.fresh);
                for (const History &history : answer.histories)
                    shelf.put(history);
                apply(answer.result);
            });
    }

    /// The same with a future that is finished after `apply`.
    template <typename Job, typename Apply>
    auto ask(Job job, Apply apply) -> Future<std::invoke_result_t<Job &, Desk &>>
    {
        using R = std::invoke_result_t<Job &, Desk &>;
        Promise<R> promise;
        post(std::move(job), [promise, apply = std::move(apply)](R result) mutable {
            apply(result);
            promise.finish(std::move(result)); // last: who waits for it may delete the journal
        });
        return promise.future();
    }

    void announce(Change::What what, RecordType type, const Id &id) const
    {
        Q_EMIT owner->changed(Change{what, type, id, {}});
    }

    Future<Result<QString>> bodyText(const Id &id);
    void keep(BatchRecord record, std::optional<QString> text, SaveDone done);
    void submit(const Id &id, SaveDone done);
    void settle(const Id &id, quint64 ticket, const Result<BatchRecord> &result);
    [[nodiscard]] bool isGone(const Id &id) const;
    Future<Status> setBin(const Id &id, std::optional<Moment> bin);
    std::vector<Id> sortAway();
    void lookAway();
    void change(Batch batch, bool undo, std::function<void(Result<Batch>)> then);
    void takeOver(BatchDone &done);
    void completeBatch(Batch &batch) const;
    /// Each change for itself, or all at once where there are many. `moved` came into sight or went
    /// out of it.
    void announceAll(const std::vector<Change> &changes,
                     std::vector<Id> pages,
                     const std::vector<Id> &moved) const;
    void addBearers(const std::vector<Change> &names, std::vector<Id> &pages) const;
    void carryToWaiting(const Batch &asked);
    void seekFile(const std::shared_ptr<FileRun> &run);
    void sealFile(const std::shared_ptr<FileRun> &run);
    void endFile(const std::shared_ptr<FileRun> &run, const Result<BlobRef> &ref);
    void copyFile(const std::shared_ptr<CopyRun> &run);
    void adopt(SharedFresh &fresh);
    void writeSettings();
    void needRetry();
    void flush(Promise<void> promise);
};

} // namespace afterword
