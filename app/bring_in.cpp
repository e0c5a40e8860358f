// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bring_in.h"

#include "app/base/jobs.h"
#include "app/journal/journal_files.h"

#include <QPointer>
#include <QTimeZone>

#include <algorithm>
#include <deque>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bringAtOnce = 32LL * 1024 * 1024; ///< bytes of files in memory at once

/// What a source gave, held while the person looks at it.
struct Reading
{
    std::unique_ptr<exchange::Source> source;
    const exchange::Format *format = nullptr;
    exchange::Plan plan;
    QMap<QString, int> moodLabels;
    exchange::CsvColumns columns;
};

/// A file of the source that is on its way.
struct Wanted
{
    std::size_t page = 0; ///< index in the plan
    QString name;         ///< on the page
    QString source;       ///< in the source; empty: `bytes`
    QByteArray bytes;
};

exchange::Known bringKnown(const Journal &journal)
{
    exchange::Known known;
    for (const auto *pages : {&journal.pages(), &journal.awayPages(), &journal.bin()}) {
        for (const Page *page : *pages)
            known.add(*page);
    }
    const auto addAll = [&known](const auto &records) {
        for (const auto &record : records)
            known.ids.insert(record.id);
    };
    addAll(journal.marks());
    addAll(journal.searches());
    addAll(journal.letters());
    addAll(journal.urges());
    addAll(journal.runs());
    addAll(journal.decks());
    for (const Tag &tag : journal.tags())
        known.add(BatchRecord(tag));
    for (const Person &person : journal.people())
        known.add(BatchRecord(person));
    return known;
}

/// On the pool.
Result<std::shared_ptr<Reading>> bringRead(const BringWish &wish,
                                           const exchange::Known &known,
                                           exchange::PlanOptions options,
                                           const Stop &stop,
                                           const std::function<void(double)> &progress)
{
    auto reading = std::make_shared<Reading>();
    auto source = exchange::Source::open(wish.path, {}, stop);
    if (!source)
        return fail(source.error());
    reading->source = std::move(*source);
    reading->format = wish.format != nullptr ? wish.format : exchange::formatFor(*reading->source);
    if (reading->format == nullptr && reading->source->isLocked())
        return exchange::failLockedThere();
    if (reading->format == nullptr)
        return fail(Errc::Malformed, "no format fits");
    exchange::ReadOptions read;
    read.local = QTimeZone(options.zone);
    read.today = options.now.date();
    read.passphrase = wish.passphrase.get();
    read.columns = wish.columns;
    const bool isTable = qstrcmp(reading->format->id, "csv") == 0;
    if (isTable) {
        reading->columns = exchange::csvColumns(*reading->source);
        for (qsizetype i = 0; i < wish.columns.size() && i < reading->columns.roles.size(); ++i)
            reading->columns.roles[i] = wish.columns[i];
    }
    exchange::Intake intake(stop, progress);
    const Status done = reading->format->read(*reading->source, read, intake);
    // A table whose day nobody knows yet: which column it is can be said.
    if (!done && isTable && done.error().code == Errc::Malformed
        && !reading->columns.names.isEmpty())
        return reading;
    if (!done)
        return fail(done.error());
    for (const QString &name : reading->source->refused())
        intake.notTaken(name, exchange::NotTaken::Refused, {});
    exchange::Harvest harvest = intake.take();
    reading->moodLabels = harvest.moodLabels;
    options.format = QString::fromLatin1(reading->format->id);
    reading->plan = exchange::planOf(std::move(harvest), known, options);
    return reading;
}

} // namespace

struct BringIn::Private
{
    Journal &journal;
    Clock clock;
    Stop stop;
    std::shared_ptr<Reading> reading;
    Promise<Result<Batch>> promise;
    std::vector<Wanted> wanted; ///< of the source, by its names
    std::size_t at = 0;         ///< in `wanted`
    std::deque<Wanted> ready;   ///< with their bytes
    qsizetype sealed = 0;
    qsizetype files = 0;
    bool isBringing = false;
};

BringIn::BringIn(Journal &journal, Clock clock, QObject *parent)
    : QObject(parent)
    , m_d(new Private{journal, std::move(clock), {}, {}, {}, {}, 0, {}, 0, 0, false})
{}

BringIn::~BringIn()
{
    stop();
}

void BringIn::stop()
{
    if (m_d->stop)
        *m_d->stop = true;
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
    m_d->reading.reset();
    exchange::PlanOptions options;
    options.now = m_d->clock();
    options.zone = systemZone();
    options.import = Id::random();
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
               known = bringKnown(m_d->journal),
               options,
               stop = m_d->stop,
               coarse]() { return bringRead(wish, known, options, stop, coarse); })
        .then(this,
              [this, promise, stop = m_d->stop](
                  const Result<std::shared_ptr<Reading>> &read) mutable {
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
                  for (const exchange::PlannedPage &page : plan.pages)
                      found.files += page.files.size();
                  promise.finish(std::move(found));
              });
    return promise.future();
}

Future<Result<Batch>> BringIn::bring(const QHash<QString, int> &moods)
{
    m_d->promise = {};
    Future<Result<Batch>> future = m_d->promise.future();
    if (!m_d->reading || m_d->isBringing) {
        m_d->promise.finish(afterword::fail(Errc::Internal, "nothing was looked at"));
        return future;
    }
    m_d->isBringing = true;
    exchange::Plan &plan = m_d->reading->plan;
    exchange::markMoods(plan, moods);
    m_d->wanted.clear();
    for (std::size_t i = 0; i < plan.pages.size(); ++i) {
        for (exchange::DraftFile &file : plan.pages[i].files) {
            if (file.source.isEmpty())
                m_d->ready.push_back({i, file.name, {}, std::move(file.bytes)});
            else if (m_d->reading->source->contains(file.source))
                m_d->wanted.push_back({i, file.name, file.source, {}});
            else
                plan.notTaken.push_back({file.source, exchange::NotTaken::Missing, {}});
        }
        plan.pages[i].files.clear();
    }
    std::stable_sort(m_d->wanted.begin(), m_d->wanted.end(), [](const auto &a, const auto &b) {
        return a.source < b.source;
    });
    m_d->at = 0;
    m_d->sealed = 0;
    m_d->files = static_cast<qsizetype>(m_d->wanted.size() + m_d->ready.size());
    sealNext();
    return future;
}

void BringIn::fail(const Error &error)
{
    m_d->isBringing = false;
    m_d->ready.clear();
    m_d->reading.reset();
    m_d->promise.finish(afterword::fail(error));
}

/// The next files of the source into memory, read on the pool.
void BringIn::nextFiles()
{
    QSet<QString> names;
    qint64 bytes = 0;
    const std::size_t from = m_d->at;
    while (m_d->at < m_d->wanted.size() && (names.isEmpty() || bytes < bringAtOnce)) {
        const QString &name = m_d->wanted[m_d->at].source;
        if (!names.contains(name))
            bytes += std::max<qint64>(m_d->reading->source->size(name), 0);
        names.insert(name);
        ++m_d->at;
    }
    // All pages that want the last of them.
    while (m_d->at < m_d->wanted.size() && names.contains(m_d->wanted[m_d->at].source))
        ++m_d->at;
    using Files = QHash<QString, QByteArray>;
    runOnPool([reading = m_d->reading, names]() -> Result<Files> {
        Files files;
        const Status read = reading->source->visit(
            names, [&files](const QString &name, QByteArray content) -> Status {
                files.insert(name, std::move(content));
                return {};
            });
        if (!read)
            return afterword::fail(read.error());
        return files;
    }).then(this, [this, from](const Result<Files> &files) {
        if (!files)
            return fail(files.error());
        for (std::size_t i = from; i < m_d->at; ++i) {
            Wanted next = m_d->wanted[i];
            next.bytes = files->value(next.source);
            m_d->ready.push_back(std::move(next));
        }
        sealNext();
    });
}

void BringIn::sealNext()
{
    if (*m_d->stop)
        return fail({Errc::Cancelled, {}});
    if (m_d->ready.empty())
        return m_d->at < m_d->wanted.size() ? nextFiles() : putIn();
    const Wanted next = std::move(m_d->ready.front());
    m_d->ready.pop_front();
    FileWish wish;
    wish.page = m_d->reading->plan.pages[next.page].page.id;
    wish.source = std::make_shared<FileSource>(next.bytes, next.name);
    wish.stop = m_d->stop;
    m_d->journal.attach(std::move(wish)).then(this, [this, next](const Result<FileTaken> &taken) {
        const bool tooLarge = !taken && taken.error().code == Errc::TooCostly;
        if (!taken && !tooLarge)
            return fail(taken.error());
        exchange::Plan &plan = m_d->reading->plan;
        if (tooLarge) {
            plan.notTaken.push_back({next.source, exchange::NotTaken::Refused, {}});
        } else {
            Attachment file = taken->attachment;
            file.name = next.name;
            plan.pages[next.page].page.attachments += file;
        }
        ++m_d->sealed;
        Q_EMIT progressed(static_cast<double>(m_d->sealed) / static_cast<double>(m_d->files + 1));
        sealNext();
    });
}

void BringIn::putIn()
{
    Batch batch;
    exchange::Plan &plan = m_d->reading->plan;
    batch.changes.reserve(plan.others.size() + plan.pages.size());
    for (exchange::OtherRecord &other : plan.others) {
        if (other.text && bodyOf(other.record) != nullptr)
            batch.put(std::move(other.record), *other.text);
        else
            batch.put(std::move(other.record));
    }
    plan.others.clear();
    for (; !plan.pages.empty(); plan.pages.pop_front()) {
        exchange::PlannedPage &page = plan.pages.front();
        batch.put(std::move(page.page), page.text);
        batch.changes.back().past = std::move(page.past);
    }
    m_d->journal.apply(std::move(batch)).then(this, [this](const Result<Batch> &undo) {
        if (!undo)
            return fail(undo.error());
        m_d->isBringing = false;
        Q_EMIT progressed(1);
        m_d->promise.finish(*undo);
    });
}

} // namespace afterword
