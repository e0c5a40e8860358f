// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/batch.h"

namespace afterword {

namespace {

template <typename T>
void batchTake(const T &before, const T &after, T &now)
{
    if (!(before == after))
        now = after;
}

/// What was taken away goes, what was added comes, in the order of `after` when nobody else
/// touched the list.
template <typename T>
void batchTake(const QList<T> &before, const QList<T> &after, QList<T> &now)
{
    if (before == after)
        return;
    if (now == before) {
        now = after;
        return;
    }
    for (const T &gone : before) {
        if (!after.contains(gone))
            now.removeAll(gone);
    }
    for (const T &added : after) {
        if (!before.contains(added) && !now.contains(added))
            now.append(added);
    }
}

void batchMerge(const Page &before, const Page &after, Page &now)
{
    batchTake(before.kind, after.kind, now.kind);
    batchTake(before.at, after.at, now.at);
    batchTake(before.zone, after.zone, now.zone);
    batchTake(before.title, after.title, now.title);
    batchTake(before.moods, after.moods, now.moods);
    batchTake(before.tags, after.tags, now.tags);
    batchTake(before.people, after.people, now.people);
    batchTake(before.prompt, after.prompt, now.prompt);
    batchTake(before.path, after.path, now.path);
    batchTake(before.values, after.values, now.values);
    batchTake(before.circles, after.circles, now.circles);
    batchTake(before.origin, after.origin, now.origin);
    batchTake(before.attachments, after.attachments, now.attachments);
    batchTake(before.draft, after.draft, now.draft);
    batchTake(before.bin, after.bin, now.bin);
    batchTake(before.away, after.away, now.away);
    batchTake(before.lookback, after.lookback, now.lookback);
}

void batchMerge(const Tag &before, const Tag &after, Tag &now)
{
    batchTake(before.name, after.name, now.name);
    batchTake(before.away, after.away, now.away);
}

void batchMerge(const Person &before, const Person &after, Person &now)
{
    batchTake(before.name, after.name, now.name);
    batchTake(before.note, after.note, now.note);
    batchTake(before.away, after.away, now.away);
}

void batchMerge(const LifeMark &before, const LifeMark &after, LifeMark &now)
{
    batchTake(before.day, after.day, now.day);
    batchTake(before.name, after.name, now.name);
    batchTake(before.shown, after.shown, now.shown);
}

void batchMerge(const SavedSearch &before, const SavedSearch &after, SavedSearch &now)
{
    batchTake(before.name, after.name, now.name);
    batchTake(before.query, after.query, now.query);
}

void batchMerge(const Dictionary &before, const Dictionary &after, Dictionary &now)
{
    batchTake(before.words, after.words, now.words);
}

void batchMerge(const Letter &before, const Letter &after, Letter &now)
{
    batchTake(before.to, after.to, now.to);
    batchTake(before.state, after.state, now.state);
    batchTake(before.until, after.until, now.until);
    batchTake(before.early, after.early, now.early);
    batchTake(before.chargeBefore, after.chargeBefore, now.chargeBefore);
    batchTake(before.chargeAfter, after.chargeAfter, now.chargeAfter);
    batchTake(before.read, after.read, now.read);
    batchTake(before.next, after.next, now.next);
    batchTake(before.answer, after.answer, now.answer);
    batchTake(before.attachments, after.attachments, now.attachments);
}

void batchMerge(const Urge &before, const Urge &after, Urge &now)
{
    batchTake(before.at, after.at, now.at);
    batchTake(before.what, after.what, now.what);
    batchTake(before.strength, after.strength, now.strength);
    batchTake(before.midway, after.midway, now.midway);
    batchTake(before.after, after.after, now.after);
    batchTake(before.outcome, after.outcome, now.outcome);
    batchTake(before.words, after.words, now.words);
    batchTake(before.note, after.note, now.note);
}

void batchMerge(const PathRun &before, const PathRun &after, PathRun &now)
{
    batchTake(before.path, after.path, now.path);
    batchTake(before.state, after.state, now.state);
    batchTake(before.begun, after.begun, now.begun);
    batchTake(before.day, after.day, now.day);
    batchTake(before.page, after.page, now.page);
}

void batchMerge(const Deck &before, const Deck &after, Deck &now)
{
    batchTake(before.name, after.name, now.name);
}

template <typename Blob, typename Record>
Blob *batchBody(Record &record)
{
    return std::visit(
        [](auto &value) -> Blob * {
            if constexpr (hasBody<decltype(value)>)
                return &value.body;
            else
                return nullptr;
        },
        record);
}

} // namespace

const RecordBase &baseOf(const BatchRecord &record)
{
    return std::visit([](const auto &value) -> const RecordBase & { return value; }, record);
}

RecordBase &baseOf(BatchRecord &record)
{
    return std::visit([](auto &value) -> RecordBase & { return value; }, record);
}

RecordType typeOf(const BatchRecord &record)
{
    constexpr RecordType types[] = {RecordType::Page,
                                    RecordType::Tag,
                                    RecordType::Person,
                                    RecordType::Mark,
                                    RecordType::Search,
                                    RecordType::Dictionary,
                                    RecordType::Letter,
                                    RecordType::Urge,
                                    RecordType::Run,
                                    RecordType::Deck};
    static_assert(std::size(types) == std::variant_size_v<BatchRecord>);
    return types[record.index()];
}

const BlobRef *bodyOf(const BatchRecord &record)
{
    return batchBody<const BlobRef>(record);
}

BlobRef *bodyOf(BatchRecord &record)
{
    return batchBody<BlobRef>(record);
}

void Batch::put(BatchRecord record)
{
    BatchChange change;
    change.after = std::move(record);
    changes.push_back(std::move(change));
}

void Batch::put(BatchRecord record, const QString &text)
{
    put(std::move(record));
    changes.back().textAfter = text;
}

void Batch::erase(BatchRecord record)
{
    BatchChange change;
    change.before = std::move(record);
    changes.push_back(std::move(change));
}

Batch Batch::turnedRound() const
{
    Batch back;
    back.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        back.changes.push_back(
            {change->after, change->before, change->textAfter, change->textBefore});
    }
    return back;
}

Page merged(const Page &before, const Page &after, Page now)
{
    batchMerge(before, after, now);
    return now;
}

BatchRecord merged(const BatchRecord &before, const BatchRecord &after, BatchRecord now)
{
    std::visit(
        [&](auto &value) {
            using Value = std::decay_t<decltype(value)>;
            const auto *from = std::get_if<Value>(&before);
            const auto *to = std::get_if<Value>(&after);
            if (from != nullptr && to != nullptr)
                batchMerge(*from, *to, value);
        },
        now);
    return now;
}

void forgetPlace(BatchRecord &record)
{
    baseOf(record).rid = 0;
    if (BlobRef *body = bodyOf(record); body != nullptr)
        *body = {};
}

} // namespace afterword
