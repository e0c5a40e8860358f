// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "app/journal/journal_private.h"
#include "app/journal/rewriter.h"

namespace afterword {

namespace {

constexpr int journalDayMs = 60'000;

} // namespace

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
    static_cast<void>(m_d->sortAway()); // nobody has seen any of it yet
    m_d->settingsTimer.setSingleShot(true);
    m_d->retryTimer.setSingleShot(true);
    connect(&m_d->settingsTimer, &QTimer::timeout, this, [this] { m_d->writeSettings(); });
    connect(&m_d->dayTimer, &QTimer::timeout, this, &Journal::checkDay);
    m_d->dayTimer.start(journalDayMs);
    connect(&m_d->retryTimer, &QTimer::timeout, this, &Journal::retryNow);
    new Rewriter(this, [this](Rewriter::Rewrite rewrite) {
        m_d->writeSettings(); // what was chosen here goes first
        return m_d->ask(
            [rewrite = std::move(rewrite)](Desk &desk) { return desk.rewrite(rewrite); },
            [](const Status &) {});
    });
}

Journal::~Journal()
{
    m_d->writeSettings();
    m_d->queue.run([desk = std::move(m_d->desk)] { desk->leave(); });
    // Jobs name this object as the one to call back: none may be left when it goes.
    m_d->queue.drain();
    // Ten years of pages take their time to go; the lock does not wait for them.
    runOnPool([rest = std::make_shared<Shelf>(std::move(m_d->shelf))] {});
}

const std::vector<const Page *> &Journal::pages() const
{
    return m_d->shelf.pages();
}

const std::vector<const Page *> &Journal::bin() const
{
    return m_d->shelf.bin();
}

const std::vector<SavedSearch> &Journal::searches() const
{
    return m_d->shelf.searches();
}

const SavedSearch *Journal::search(const Id &id) const
{
    return m_d->shelf.search(id);
}

const Dictionary &Journal::dictionary() const
{
    return m_d->shelf.dictionary();
}

const History *Journal::history(const Id &page) const
{
    return m_d->shelf.history(page);
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

Page Journal::newPage(Kind kind) const
{
    Page page;
    page.id = Id::random();
    page.kind = kind;
    page.at = m_d->clock();
    page.zone = systemZone();
    return page;
}

Future<Result<QString>> Journal::text(const Id &id)
{
    const auto pending = m_d->pending.constFind(id);
    if (pending != m_d->pending.constEnd() && pending->text)
        return readyFuture(Result<QString>(*pending->text));
    const Page *found = page(id);
    if (found == nullptr)
        return m_d->bodyText(id);
    return m_d->ask([copy = *found](Desk &desk) { return desk.text(copy); },
                    [](const Result<QString> &) {});
}

Future<Result<std::vector<QString>>> Journal::texts(std::vector<BodyPlace> pages)
{
    return m_d->ask(
        [wanted = std::move(pages)](Desk &desk) mutable { return desk.texts(std::move(wanted)); },
        [](const Result<std::vector<QString>> &) {});
}

Future<Result<QString>> Journal::versionText(const Id &page, const Version &version)
{
    return m_d->ask([page, version](Desk &desk) { return desk.versionText(page, version); },
                    [](const Result<QString> &) {});
}

} // namespace afterword
