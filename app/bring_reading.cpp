// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bring_reading.h"

#include "app/base/jobs.h"

#include <QTimeZone>

#include <algorithm>

namespace afterword {

std::shared_ptr<BringHere> bringHere(const Journal &journal)
{
    auto here = std::make_shared<BringHere>();
    for (const auto *pages : {&journal.pages(), &journal.awayPages(), &journal.bin()}) {
        here->pages.reserve(here->pages.size() + pages->size());
        for (const Page *page : *pages)
            here->pages.emplace_back(page->id, page->origin);
    }
    exchange::Known &known = here->others;
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
    return here;
}

namespace {

/// The source, and the format that was chosen or fits it.
Result<std::shared_ptr<BringReading>> bringOpen(const BringWish &wish, const Stop &stop)
{
    auto reading = std::make_shared<BringReading>();
    auto source = exchange::Source::open(wish.path, {}, stop);
    if (!source)
        return fail(source.error());
    reading->source = std::move(*source);
    reading->format = wish.format != nullptr ? wish.format : exchange::formatFor(*reading->source);
    if (reading->format == nullptr && reading->source->isLocked())
        return exchange::failLockedThere();
    if (reading->format == nullptr)
        return fail(Errc::Malformed, "no format fits");
    return reading;
}

/// The columns of a table as they are asked for.
void bringColumns(const BringWish &wish, BringReading &reading)
{
    reading.columns = exchange::csvColumns(*reading.source);
    for (qsizetype i = 0; i < wish.columns.size() && i < reading.columns.roles.size(); ++i)
        reading.columns.roles[i] = wish.columns[i];
}

void bringPlan(BringReading &reading,
               exchange::Harvest harvest,
               const BringHere &here,
               exchange::PlanOptions options)
{
    reading.moodLabels = harvest.moodLabels;
    reading.divided = harvest.divided;
    options.format = QString::fromLatin1(reading.format->id);
    exchange::Known known = here.others;
    for (const auto &[id, origin] : here.pages)
        known.add(id, origin);
    reading.plan = exchange::planOf(std::move(harvest), known, options);
    for (const exchange::PlannedPage &page : reading.plan.pages)
        reading.files += page.files.size();
}

} // namespace

Result<std::shared_ptr<BringReading>> bringRead(const BringWish &wish,
                                                const BringHere &here,
                                                const exchange::PlanOptions &options,
                                                const Stop &stop,
                                                const std::function<void(double)> &progress)
{
    auto opened = bringOpen(wish, stop);
    if (!opened)
        return opened;
    BringReading &reading = **opened;
    exchange::ReadOptions read;
    read.local = QTimeZone(options.zone);
    read.today = options.now.date();
    read.passphrase = wish.passphrase.get();
    read.columns = wish.columns;
    read.parts = wish.parts;
    const bool isTable = qstrcmp(reading.format->id, "csv") == 0;
    if (isTable)
        bringColumns(wish, reading);
    exchange::Intake intake(stop, progress);
    const Status done = reading.format->read(*reading.source, read, intake);
    // A table whose day nobody knows yet: which column it is can be said.
    if (!done && isTable && done.error().code == Errc::Malformed
        && !reading.columns.names.isEmpty())
        return opened;
    if (!done)
        return fail(done.error());
    for (const QString &name : reading.source->refused())
        intake.notTaken(name, exchange::NotTaken::Refused, {});
    bringPlan(reading, intake.take(), here, options);
    return opened;
}

BringFiles bringSort(BringReading &reading, const QHash<QString, int> &moods)
{
    BringFiles sorted;
    exchange::Plan &plan = reading.plan;
    exchange::markMoods(plan, moods);
    for (std::size_t i = 0; i < plan.pages.size(); ++i) {
        for (exchange::DraftFile &file : plan.pages[i].files) {
            if (file.source.isEmpty())
                sorted.ready.push_back({i, file.name, {}, std::move(file.bytes)});
            else if (reading.source->contains(file.source))
                sorted.wanted.push_back({i, file.name, file.source, {}});
            else
                plan.notTaken.push_back({file.source, exchange::NotTaken::Missing, {}});
        }
        plan.pages[i].files.clear();
    }
    std::stable_sort(sorted.wanted.begin(), sorted.wanted.end(), [](const auto &a, const auto &b) {
        return a.source < b.source;
    });
    return sorted;
}

std::shared_ptr<Batch> bringBatch(BringReading &reading)
{
    auto batch = std::make_shared<Batch>();
    exchange::Plan &plan = reading.plan;
    batch->changes.reserve(plan.others.size() + plan.pages.size());
    for (exchange::OtherRecord &other : plan.others) {
        if (other.text && bodyOf(other.record) != nullptr)
            batch->put(std::move(other.record), *other.text);
        else
            batch->put(std::move(other.record));
    }
    plan.others.clear();
    for (; !plan.pages.empty(); plan.pages.pop_front()) {
        exchange::PlannedPage &page = plan.pages.front();
        batch->put(std::move(page.page), page.text);
        batch->changes.back().past = std::move(page.past);
    }
    return batch;
}

void bringForget(std::shared_ptr<BringReading> reading)
{
    if (reading)
        runOnPool([rest = std::move(reading)] {});
}

} // namespace afterword
