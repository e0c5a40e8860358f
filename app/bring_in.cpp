// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bring_in.h"

#include "app/base/jobs.h"
#include "app/bring_reading.h"
#include "app/journal/journal_files.h"

#include <QPointer>

#include <algorithm>

namespace afterword {

namespace {

constexpr qint64 bringAtOnce = 32LL * 1024 * 1024; ///< bytes of files in memory at once

} // namespace

struct BringIn::Private
{
    QPointer<Journal> journal;
    Clock clock;
    Stop stop;
    Id import;
    std::shared_ptr<BringReading> reading;
    Promise<Status> promise;
    BringFiles files;
    std::size_t at = 0;          ///< in `files.wanted`
    std::vector<BlobRef> sealed; ///< what no record names yet
    qsizetype done = 0;
    qsizetype all = 0;
    bool isBringing = false;

    /// What was sealed for nothing leaves the file.
    void dropSealed()
    {
        if (!sealed.empty() && journal)
            journal->dropFiles(std::exchange(sealed, {}));
    }
};

BringIn::BringIn(Journal &journal, Clock clock, QObject *parent)
    : QObject(parent)
    , m_d(new Private{&journal, std::move(clock), {}, {}, {}, {}, {}, 0, {}, 0, 0, false})
{}

BringIn::~BringIn()
{
    leave();
    bringForget(std::move(m_d->reading));
}

void BringIn::stop()
{
    if (m_d->stop)
        *m_d->stop = true;
}

void BringIn::leave()
{
    stop();
    m_d->dropSealed();
}

QStringList BringIn::notTaken() const
{
    QStringList names;
    if (m_d->reading) {
        for (const exchange::NotTakenItem &item : m_d->reading->plan.notTaken)
            names += item.name;
    }
    return names;
}

Future<Result<BringFound>> BringIn::look(BringWish wish)
{
    stop();
    m_d->stop = std::make_shared<std::atomic<bool>>(false);
    bringForget(std::move(m_d->reading));
    exchange::PlanOptions options;
    options.now = m_d->clock();
    options.zone = systemZone();
    options.import = m_d->import = Id::random();
    options.leftOver = wish.leftOver;
    const auto told = [home = HomeThread::current(), here = QPointer(this)](double part) {
        home.call([here, part]() {
            if (here)
                Q_EMIT here->progressed(part);
        });
    };
    // A file may have a hundred thousand entries; a hundred steps are enough to be seen.
    const auto coarse = [told, last = -1](double part) mutable {
        const int step = static_cast<int>(part * 100);
        if (step != std::exchange(last, step))
            told(part);
    };
    Promise<Result<BringFound>> promise;
    runOnPool([wish = std::move(wish),
               here = bringHere(*m_d->journal),
               options,
               stop = m_d->stop,
               coarse]() { return bringRead(wish, *here, options, stop, coarse); })
        .then(this,
              [this, promise, stop = m_d->stop](
                  const Result<std::shared_ptr<BringReading>> &read) mutable {
                  // A stop may look like anything to a reader that was in the middle.
                  if (*stop)
                      return promise.finish(afterword::fail(Errc::Cancelled));
                  if (!read)
                      return promise.finish(afterword::fail(read.error()));
                  m_d->reading = *read;
                  const exchange::Plan &plan = (*read)->plan;
                  BringFound found;
                  found.format = (*read)->format;
                  found.read = plan.read;
                  found.fresh = plan.fresh;
                  found.known = plan.known;
                  found.notTaken = notTaken();
                  found.moodLabels = (*read)->moodLabels;
                  found.columns = (*read)->columns;
                  found.files = (*read)->files;
                  found.divided = (*read)->divided;
                  promise.finish(std::move(found));
              });
    return promise.future();
}

Future<Status> BringIn::bring(const QHash<QString, int> &moods)
{
    m_d->promise = {};
    Future<Status> future = m_d->promise.future();
    if (!m_d->reading || m_d->isBringing) {
        m_d->promise.finish(afterword::fail(Errc::Internal, "nothing was looked at"));
        return future;
    }
    m_d->isBringing = true;
    runOnPool([reading = m_d->reading, moods] {
        return std::make_shared<BringFiles>(bringSort(*reading, moods));
    }).then(this, [this](const std::shared_ptr<BringFiles> &sorted) {
        m_d->files = std::move(*sorted);
        m_d->at = 0;
        m_d->done = 0;
        m_d->all = static_cast<qsizetype>(m_d->files.wanted.size())
                   + static_cast<qsizetype>(m_d->files.ready.size());
        sealNext();
    });
    return future;
}

Id BringIn::import() const
{
    return m_d->import;
}

void BringIn::fail(const Error &error)
{
    m_d->isBringing = false;
    m_d->files = {};
    m_d->dropSealed();
    bringForget(std::move(m_d->reading));
    m_d->promise.finish(afterword::fail(error));
}

/// The next files of the source into memory, read on the pool.
void BringIn::nextFiles()
{
    QSet<QString> names;
    qint64 bytes = 0;
    const std::size_t from = m_d->at;
    while (m_d->at < m_d->files.wanted.size() && (names.isEmpty() || bytes < bringAtOnce)) {
        const QString &name = m_d->files.wanted[m_d->at].source;
        if (!names.contains(name))
            bytes += std::max<qint64>(m_d->reading->source->size(name), 0);
        names.insert(name);
        ++m_d->at;
    }
    // All pages that want the last of them.
    while (m_d->at < m_d->files.wanted.size() && names.contains(m_d->files.wanted[m_d->at].source))
        ++m_d->at;
    using Files = QHash<QString, QByteArray>;
    runOnPool([reading = m_d->reading, names]() -> Result<Files> {
        Files files;
        const Status read = reading->source->visit(
            names, [&files](const QString &name, const QByteArray &content) -> Status {
                files.insert(name, content);
                return {};
            });
        if (!read)
            return afterword::fail(read.error());
        return files;
    }).then(this, [this, from](const Result<Files> &files) {
        if (!files)
            return fail(files.error());
        for (std::size_t i = from; i < m_d->at; ++i) {
            BringFile next = m_d->files.wanted[i];
            next.bytes = files->value(next.source);
            m_d->files.ready.push_back(std::move(next));
        }
        sealNext();
    });
}

void BringIn::sealNext()
{
    if (*m_d->stop)
        return fail({Errc::Cancelled, {}});
    if (m_d->files.ready.empty())
        return m_d->at < m_d->files.wanted.size() ? nextFiles() : putIn();
    const BringFile next = std::move(m_d->files.ready.front());
    m_d->files.ready.pop_front();
    FileWish wish;
    wish.page = m_d->reading->plan.pages[next.page].page.id;
    wish.source = std::make_shared<FileSource>(next.bytes, next.name);
    wish.stop = m_d->stop;
    m_d->journal->attach(std::move(wish)).then(this, [this, next](const Result<FileTaken> &taken) {
        const bool tooLarge = !taken && taken.error().code == Errc::TooCostly;
        if (!taken && !tooLarge)
            return fail(taken.error());
        exchange::Plan &plan = m_d->reading->plan;
        if (tooLarge) {
            plan.notTaken.push_back({next.source, exchange::NotTaken::Refused, {}});
        } else {
            Attachment file = taken->attachment;
            m_d->sealed.push_back(file.blob);
            file.name = next.name;
            plan.pages[next.page].page.attachments += file;
        }
        ++m_d->done;
        Q_EMIT progressed(static_cast<double>(m_d->done) / static_cast<double>(m_d->all + 1));
        sealNext();
    });
}

void BringIn::putIn()
{
    runOnPool([reading = m_d->reading] {
        return bringBatch(*reading);
    }).then(this, [this](const std::shared_ptr<Batch> &batch) {
        if (*m_d->stop)
            return fail({Errc::Cancelled, {}});
        // From here on a record may name them, whatever the answer is or whether one comes.
        const auto files = std::make_shared<std::vector<BlobRef>>(std::exchange(m_d->sealed, {}));
        m_d->journal->applyForGood(std::move(*batch)).then(this, [this, files](const Status &done) {
            if (!done) {
                m_d->sealed = std::move(*files);
                return fail(done.error());
            }
            m_d->isBringing = false;
            Q_EMIT progressed(1);
            m_d->promise.finish({});
        });
    });
}

} // namespace afterword
