// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

#include <QPointer>

namespace afterword {

namespace {

constexpr int journalRetryMs = 5'000;
constexpr int journalSettingsMs = 1'000;

SaveDone journalPageDone(Promise<Result<Page>> promise)
{
    return [promise](const Result<BatchRecord> &result) mutable {
        if (result)
            promise.finish(std::get<Page>(*result));
        else
            promise.finish(fail(result.error()));
    };
}

} // namespace

Future<Result<Page>> Journal::save(const Page &page, const QString &text)
{
    Promise<Result<Page>> promise;
    m_d->keep(page, text, journalPageDone(promise));
    return promise.future();
}

Future<Result<Page>> Journal::saveHeader(const Page &page)
{
    Promise<Result<Page>> promise;
    m_d->keep(page, std::nullopt, journalPageDone(promise));
    return promise.future();
}

Future<Result<BatchRecord>> Journal::keep(BatchRecord record, const std::optional<QString> &text)
{
    if (baseOf(record).id.isNull())
        baseOf(record).id = Id::random();
    Promise<Result<BatchRecord>> promise;
    m_d->keep(std::move(record), text, [promise](const Result<BatchRecord> &result) mutable {
        promise.finish(result);
    });
    return promise.future();
}

void Journal::Private::keep(BatchRecord record, std::optional<QString> text, SaveDone done)
{
    const Id id = baseOf(record).id;
    PendingSave &waiting = pending[id];
    waiting.record = std::move(record);
    waiting.edition = ++lastEdition;
    // A header alone keeps the text that an earlier save may still fail to write.
    if (text)
        waiting.text = std::move(text);
    submit(id, std::move(done));
}

void Journal::Private::submit(const Id &id, SaveDone done)
{
    PendingSave &waiting = pending[id];
    waiting.ticket = ++lastTicket;
    ++waiting.inFlight;
    post([record = waiting.record, text = waiting.text](Desk &d) { return d.put(record, text); },
         [this, id, ticket = waiting.ticket, done = std::move(done)](
             const Result<BatchRecord> &result) {
             settle(id, ticket, result);
             done(result);
         });
}

/// Whether what was saved under this id is erased or let go here.
bool Journal::Private::isGone(const Id &id) const
{
    const auto waiting = pending.constFind(id);
    if (waiting == pending.constEnd())
        return true;
    if (!waiting->text)
        return true;
    if (typeOf(waiting->record) == RecordType::Page)
        return false;
    const Letter *letter = shelf.letter(id);
    return letter != nullptr ? letter->state == LetterState::Gone : !shelf.withBody(id);
}

void Journal::Private::settle(const Id &id, quint64 ticket, const Result<BatchRecord> &result)
{
    const auto waiting = pending.find(id);
    // A change of a page's head that another program has taken out has nothing to go to.
    const bool gone = !result && result.error().code == Errc::NotFound && isGone(id);
    if (waiting != pending.end()) {
        --waiting->inFlight;
        waiting->failed = !result && !gone;
        if ((result || gone) && waiting->ticket == ticket)
            pending.erase(waiting);
    }
    if (result) {
        const bool added =
            std::visit([this](const auto &value) { return shelf.put(value); }, *result);
        const Id now = baseOf(*result).id;
        announce(added ? Change::What::Added : Change::What::Updated, typeOf(*result), now);
        if (now != id)
            Q_EMIT owner->keptApart(id, now);
    } else if (!gone) {
        needRetry();
        Q_EMIT owner->saveFailed(id, result.error());
    }
}

Future<Status> Journal::Private::setBin(const Id &id, std::optional<Moment> bin)
{
    const auto waiting = pending.constFind(id);
    const Page *stored = shelf.page(id);
    if (waiting == pending.constEnd() && stored == nullptr)
        return readyFuture(Status(fail(Errc::NotFound)));
    PendingSave next = waiting != pending.constEnd() ? *waiting : PendingSave{};
    if (waiting == pending.constEnd())
        next.record = *stored;
    auto *page = std::get_if<Page>(&next.record);
    if (page == nullptr)
        return readyFuture(Status(fail(Errc::NotFound)));
    page->bin = bin;
    next.edition = ++lastEdition;
    pending.insert(id, next);
    Promise<Status> promise;
    submit(id, [promise](const Result<BatchRecord> &result) mutable {
        promise.finish(result ? Status() : Status(fail(result.error())));
    });
    return promise.future();
}

Future<Status> Journal::moveToBin(const Id &id)
{
    return m_d->setBin(id, m_d->clock());
}

Future<Status> Journal::takeFromBin(const Id &id)
{
    return m_d->setBin(id, std::nullopt);
}

Future<Result<LifeMark>> Journal::saveMark(const LifeMark &mark)
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

Future<Status> Journal::removeMark(const Id &id)
{
    const LifeMark *found = m_d->shelf.mark(id);
    if (found == nullptr)
        return readyFuture(Status(fail(Errc::NotFound)));
    return m_d->ask([mark = *found](Desk &desk) { return desk.remove(mark); },
                    [this, id](const Status &removed) {
                        if (removed && m_d->shelf.removeMark(id))
                            m_d->announce(Change::What::Removed, RecordType::Mark, id);
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
    if (key == QLatin1StringView(awayPeriodsKey))
        m_d->lookAway();
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
    return std::any_of(m_d->pending.cbegin(), m_d->pending.cend(), [](const PendingSave &waiting) {
        return waiting.failed;
    });
}

Future<void> Journal::flushed()
{
    retryNow();
    m_d->writeSettings();
    Promise<void> promise;
    m_d->flush(promise);
    return promise.future();
}

void Journal::Private::flush(Promise<void> promise)
{
    post([](Desk &) { return true; },
         [this, promise = std::move(promise)](bool) mutable {
             if (holds > 0)
                 flushing.push_back(std::move(promise));
             else
                 promise.finish();
         });
}

std::shared_ptr<void> Journal::hold()
{
    ++m_d->holds;
    // Its address says that it is held and nothing else.
    return {this, [journal = QPointer(this)](void *) {
                if (!journal || --journal->m_d->holds > 0)
                    return;
                for (Promise<void> &each : std::exchange(journal->m_d->flushing, {}))
                    journal->m_d->flush(std::move(each));
            }};
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
        const PendingSave &waiting = m_d->pending[id];
        if (waiting.failed && waiting.inFlight == 0)
            m_d->submit(id, [](const Result<BatchRecord> &) {});
    }
    if (m_d->settingsFailed)
        m_d->writeSettings();
}

} // namespace afterword
