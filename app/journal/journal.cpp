// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "app/base/fold.h"
#include "app/journal/desk.h"
#include "app/journal/shelf.h"

#include <QPointer>
#include <QTimer>

namespace afterword {

namespace {

constexpr int journalRetryMs = 5'000;
constexpr int journalSettingsMs = 1'000;

template <typename R>
QFuture<R> journalReady(R value)
{
    QPromise<R> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// What was asked to be saved of one page and is not known to be on disk.
struct PendingPage
{
    Page page;
    std::optional<QString> text; ///< nothing: only the header changed
    quint64 ticket = 0;          ///< of the newest save
    int inFlight = 0;
    bool failed = false;
};

using PageDone = std::function<void(const Result<Page> &)>;

} // namespace

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
    QHash<Id, PendingPage> pending;
    quint64 lastTicket = 0;
    QTimer settingsTimer;
    QTimer retryTimer;

    Private(Journal *journal, SerialQueue &q, Clock c, std::shared_ptr<Store> store)
        : owner(journal)
        , queue(q)
        , clock(std::move(c))
        , desk(std::make_shared<Desk>(std::move(store)))
    {}

    /// Runs `job(desk)` on the database thread and then `apply(result)` here. Always by a queued
    /// call, so that results are applied in the order they were asked for.
    template <typename Job, typename Apply>
    void post(Job job, Apply apply)
    {
        queue.run([to = owner, d = desk, job = std::move(job), apply = std::move(apply)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Job &, Desk &>>(job(*d));
            QMetaObject::invokeMethod(
                to,
                [result, apply = std::move(apply)]() mutable { apply(std::move(*result)); },
                Qt::QueuedConnection);
        });
    }

    /// The same with a future that is finished after `apply`.
    template <typename Job, typename Apply>
    auto ask(Job job, Apply apply) -> QFuture<std::invoke_result_t<Job &, Desk &>>
    {
        using R = std::invoke_result_t<Job &, Desk &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post(std::move(job), [promise, apply = std::move(apply)](R result) mutable {
            apply(result);
            promise->addResult(std::move(result));
            promise->finish(); // last: who waits for it may delete the journal
        });
        return promise->future();
    }

    void announce(Change::What what, RecordType type, const Id &id)
    {
        Q_EMIT owner->changed(Change{what, type, id});
    }

    QFuture<Result<Page>> keep(const Page &page, std::optional<QString> text);
    void submit(const Id &id, PageDone done);
    void settle(const Id &id, quint64 ticket, const Result<Page> &result);
    QFuture<Status> setBin(const Id &id, bool bin);
    void writeSettings();
    void needRetry();
};

Journal::Journal(std::shared_ptr<Store> store,
                 SerialQueue &queue,
                 Contents contents,
                 Clock clock,
                 QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, queue, std::move(clock), std::move(store)))
{
    m_d->settings = std::move(contents.settings);
    m_d->shelf.fill(std::move(contents));
    m_d->settingsTimer.setSingleShot(true);
    m_d->retryTimer.setSingleShot(true);
    connect(&m_d->settingsTimer, &QTimer::timeout, this, [this] { m_d->writeSettings(); });
    connect(&m_d->retryTimer, &QTimer::timeout, this, &Journal::retryNow);
}

Journal::~Journal()
{
    m_d->writeSettings();
    m_d->queue.run([desk = std::move(m_d->desk)] { desk->leave(); });
    // Jobs name this object as the one to call back: none may be left when it goes.
    m_d->queue.drain();
}

const std::vector<const Page *> &Journal::pages() const
{
    return m_d->shelf.pages();
}

const std::vector<const Page *> &Journal::bin() const
{
    return m_d->shelf.bin();
}

const Page *Journal::page(const Id &id) const
{
    return m_d->shelf.page(id);
}

std::vector<const Page *> Journal::pagesOf(QDate day) const
{
    return m_d->shelf.pagesOf(day);
}

const std::vector<Tag> &Journal::tags() const
{
    return m_d->shelf.tags();
}

const Tag *Journal::tag(const Id &id) const
{
    return m_d->shelf.tag(id);
}

const std::vector<Person> &Journal::people() const
{
    return m_d->shelf.people();
}

const Person *Journal::person(const Id &id) const
{
    return m_d->shelf.person(id);
}

const std::vector<LifeMark> &Journal::marks() const
{
    return m_d->shelf.marks();
}

const QList<Moment> &Journal::unlocks() const
{
    return m_d->shelf.unlocks();
}

int Journal::damaged() const
{
    return m_d->shelf.damaged();
}

QStringList Journal::tagNames(const Page &page) const
{
    QStringList names;
    for (const Id &id : page.tags) {
        if (const Tag *found = tag(id))
            names += found->name;
    }
    return names;
}

Page Journal::newPage(Kind kind) const
{
    Page page;
    page.id = Id::random();
    page.kind = kind;
    page.at = m_d->clock();
    page.zone = systemZone();
    return page;
}

QFuture<Result<QString>> Journal::text(const Id &id)
{
    const auto pending = m_d->pending.constFind(id);
    if (pending != m_d->pending.constEnd() && pending->text)
        return journalReady(Result<QString>(*pending->text));
    const Page *found = page(id);
    if (found == nullptr)
        return journalReady(Result<QString>(fail(Errc::NotFound)));
    return m_d->ask([copy = *found](Desk &desk) { return desk.text(copy); },
                    [](const Result<QString> &) {});
}

QFuture<Result<std::vector<QString>>> Journal::texts(std::vector<Page> pages)
{
    return m_d->ask(
        [wanted = std::move(pages)](Desk &desk) mutable { return desk.texts(std::move(wanted)); },
        [](const Result<std::vector<QString>> &) {});
}

QFuture<Result<Page>> Journal::save(const Page &page, const QString &text)
{
    return m_d->keep(page, text);
}

QFuture<Result<Page>> Journal::saveHeader(const Page &page)
{
    return m_d->keep(page, std::nullopt);
}

QFuture<Result<Page>> Journal::Private::keep(const Page &page, std::optional<QString> text)
{
    PendingPage &waiting = pending[page.id];
    waiting.page = page;
    // A header alone keeps the text that an earlier save may still fail to write.
    if (text)
        waiting.text = std::move(text);
    auto promise = std::make_shared<QPromise<Result<Page>>>();
    promise->start();
    submit(page.id, [promise](const Result<Page> &result) {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

void Journal::Private::submit(const Id &id, PageDone done)
{
    PendingPage &waiting = pending[id];
    waiting.ticket = ++lastTicket;
    ++waiting.inFlight;
    post([page = waiting.page, text = waiting.text](Desk &d) { return d.put(page, text); },
         [this, id, ticket = waiting.ticket, done = std::move(done)](const Result<Page> &result) {
             settle(id, ticket, result);
             done(result);
         });
}

void Journal::Private::settle(const Id &id, quint64 ticket, const Result<Page> &result)
{
    const auto waiting = pending.find(id);
    if (waiting != pending.end()) {
        --waiting->inFlight;
        waiting->failed = !result;
        if (result && waiting->ticket == ticket)
            pending.erase(waiting);
    }
    if (result) {
        const bool added = shelf.put(*result);
        announce(added ? Change::What::Added : Change::What::Updated, RecordType::Page, id);
    } else {
        needRetry();
        Q_EMIT owner->saveFailed(id, result.error());
    }
}

QFuture<Status> Journal::Private::setBin(const Id &id, bool bin)
{
    const auto waiting = pending.constFind(id);
    const Page *stored = shelf.page(id);
    if (waiting == pending.constEnd() && stored == nullptr)
        return journalReady(Status(fail(Errc::NotFound)));
    PendingPage next = waiting != pending.constEnd() ? *waiting : PendingPage{};
    if (waiting == pending.constEnd())
        next.page = *stored;
    next.page.bin = bin;
    pending.insert(id, next);
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    submit(id, [promise](const Result<Page> &result) {
        promise->addResult(result ? Status() : Status(fail(result.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Status> Journal::moveToBin(const Id &id)
{
    return m_d->setBin(id, true);
}

QFuture<Status> Journal::takeFromBin(const Id &id)
{
    return m_d->setBin(id, false);
}

QFuture<Result<LifeMark>> Journal::saveMark(const LifeMark &mark)
{
    LifeMark named = mark;
    if (named.id.isNull())
        named.id = Id::random();
    return m_d->ask([named](Desk &desk) { return desk.put(named); },
                    [this](const Result<LifeMark> &saved) {
                        if (!saved)
                            return;
                        const bool added = m_d->shelf.put(*saved);
                        m_d->announce(added ? Change::What::Added : Change::What::Updated,
                                      RecordType::Mark,
                                      saved->id);
                    });
}

QFuture<Status> Journal::removeMark(const Id &id)
{
    const LifeMark *found = m_d->shelf.mark(id);
    if (found == nullptr)
        return journalReady(Status(fail(Errc::NotFound)));
    return m_d->ask([mark = *found](Desk &desk) { return desk.remove(mark); },
                    [this, id](const Status &removed) {
                        if (removed && m_d->shelf.removeMark(id))
                            m_d->announce(Change::What::Removed, RecordType::Mark, id);
                    });
}

QFuture<Result<Tag>> Journal::ensureTag(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return journalReady(Result<Tag>(fail(Errc::Malformed, "tag without a name")));
    if (const Tag *known = m_d->shelf.tagNamed(trimmed))
        return journalReady(Result<Tag>(*known));
    return m_d->ask([trimmed](Desk &desk) { return desk.makeTag(trimmed); },
                    [this](const Result<Tag> &made) {
                        if (made && m_d->shelf.put(*made))
                            m_d->announce(Change::What::Added, RecordType::Tag, made->id);
                    });
}

QVariant Journal::setting(const QString &key) const
{
    return m_d->settings.value(key);
}

void Journal::setSetting(const QString &key, const QVariant &value)
{
    if (m_d->settings.value(key) == value)
        return;
    m_d->settings.insert(key, value);
    m_d->settingsDirty = true;
    m_d->settingsTimer.start(journalSettingsMs);
}

void Journal::Private::writeSettings()
{
    settingsTimer.stop();
    if (!settingsDirty)
        return;
    settingsDirty = false;
    post([copy = settings](Desk &d) { return d.saveSettings(copy); },
         [this](const Status &saved) {
             settingsFailed = !saved && saved.error().code != Errc::ReadOnly;
             if (settingsFailed) {
                 settingsDirty = true;
                 needRetry();
             }
         });
}

bool Journal::hasUnsaved() const
{
    for (const PendingPage &waiting : std::as_const(m_d->pending)) {
        if (waiting.failed)
            return true;
    }
    return false;
}

QFuture<void> Journal::flushed()
{
    retryNow();
    m_d->writeSettings();
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_d->post([](Desk &) { return true; }, [promise](bool) { promise->finish(); });
    return promise->future();
}

void Journal::Private::needRetry()
{
    if (!retryTimer.isActive())
        retryTimer.start(journalRetryMs);
}

void Journal::retryNow()
{
    m_d->retryTimer.stop();
    const auto ids = m_d->pending.keys();
    for (const Id &id : ids) {
        const PendingPage &waiting = m_d->pending[id];
        if (waiting.failed && waiting.inFlight == 0)
            m_d->submit(id, [](const Result<Page> &) {});
    }
    if (m_d->settingsFailed)
        m_d->writeSettings();
}

} // namespace afterword
