// SPDX-License-Identifier: GPL-3.0-or-later
// Several records changed in one commit, on top of whatever was saved since they were looked at.
#include "app/base/fold.h"
#include "app/journal/desk_insist.h"

namespace afterword {

namespace {

/// What the file has of a record: its row, its revision, and its text.
void deskLikeFile(BatchRecord &record, const BatchRecord &stored)
{
    RecordBase &base = baseOf(record);
    const RecordBase &from = baseOf(stored);
    base.rid = from.rid;
    base.rev = from.rev;
    base.created = from.created;
    base.extra = from.extra;
}

/// A record that is not in the file: it gets a row of its own.
} // namespace

/// What is erased with a text of its own comes back with it by undo; a page never does.
void Desk::keepText(BatchChange &change)
{
    const BlobRef *body = bodyOf(*change.before);
    if (body == nullptr || std::holds_alternative<Page>(*change.before))
        return;
    if (auto stored = m_store->bodyText(baseOf(*change.before).id, *body))
        change.textBefore = std::move(stored->text);
}

std::optional<BatchRecord> Desk::lying(const BatchRecord &known) const
{
    const Id &id = baseOf(known).id;
    const bool mayBeGone = m_refreshed || m_erased.contains(id);
    if (std::holds_alternative<Page>(known)) {
        const auto found = m_file.constFind(id);
        if (found != m_file.constEnd())
            return *found;
    } else if (std::holds_alternative<LifeMark>(known)) {
        const auto found = m_marks.constFind(id);
        if (found != m_marks.constEnd())
            return *found;
    } else {
        const auto found = m_others.constFind(id);
        if (found != m_others.constEnd())
            return *found;
    }
    return mayBeGone ? std::nullopt : std::optional<BatchRecord>(known);
}

void Desk::note(const BatchRecord &record)
{
    const Id &id = baseOf(record).id;
    m_erased.remove(id);
    if (const auto *mark = std::get_if<LifeMark>(&record)) {
        m_marks.insert(id, *mark);
        return;
    }
    if (const auto *page = std::get_if<Page>(&record)) {
        // A page another program has changed too keeps what this one last knew of it: its next
        // text is compared with theirs.
        const auto known = m_pages.constFind(id);
        const auto file = m_file.constFind(id);
        if (known == m_pages.constEnd() || file == m_file.constEnd() || known->rev == file->rev)
            m_pages.insert(id, *page);
        m_file.insert(id, *page);
        return;
    }
    const auto before = m_others.constFind(id);
    if (before != m_others.constEnd())
        forgetName(*before);
    if (const auto *tag = std::get_if<Tag>(&record))
        m_tags.insert(fold(tag->name), *tag);
    else if (const auto *person = std::get_if<Person>(&record))
        m_people.insert(fold(person->name), *person);
    m_others.insert(id, record);
    m_ours.insert(id, baseOf(record).rev);
}

void Desk::forget(const BatchRecord &record)
{
    const Id &id = baseOf(record).id;
    m_erased.insert(id);
    m_file.remove(id);
    m_pages.remove(id);
    m_marks.remove(id);
    m_others.remove(id);
    m_ours.remove(id);
    forgetName(record);
}

void Desk::forgetName(const BatchRecord &record)
{
    const auto forgetIn = [](auto &names, const auto *named) {
        if (named == nullptr)
            return;
        const auto at = names.constFind(fold(named->name));
        if (at != names.constEnd() && at->id == named->id)
            names.erase(at);
    };
    forgetIn(m_tags, std::get_if<Tag>(&record));
    forgetIn(m_people, std::get_if<Person>(&record));
}

Result<Batch> Desk::apply(const Batch &batch)
{
    return insist([&] { return applyOnce(batch); });
}

/// One change on top of what lies there: nothing when it lies there no more.
Result<std::optional<BatchChange>> Desk::made(const BatchChange &asked)
{
    BatchChange made = asked;
    if (asked.before)
        made.before = lying(*asked.before);
    if (!made.before && (asked.before || !asked.after))
        return std::nullopt; // erased by another program meanwhile: so it stays
    if (!asked.after) {
        keepText(made);
        return made;
    }
    if (!made.before) {
        forgetPlace(*made.after);
        return made;
    }
    BatchRecord next = merged(*asked.before, *asked.after, *made.before);
    deskLikeFile(next, *made.before);
    made.after = std::move(next);
    const BlobRef *body = bodyOf(*made.before);
    if (asked.textAfter && body != nullptr) {
        auto text = m_store->bodyText(baseOf(*made.before).id, *body);
        if (!text)
            return fail(text.error());
        made.textBefore = std::move(text->text);
    }
    return made;
}

Result<Batch> Desk::applyOnce(const Batch &batch)
{
    Batch done;
    std::vector<BatchPut> puts;
    std::vector<std::size_t> places; ///< of each put in `done`
    std::vector<BatchRecord> erased;
    for (const BatchChange &change : batch.changes) {
        auto next = made(change);
        if (!next)
            return fail(next.error());
        if (!*next)
            continue;
        BatchChange &made = **next;
        if (!change.after) {
            erased.push_back(*made.before);
            done.changes.push_back(std::move(made));
            continue;
        }
        puts.push_back({*made.after, change.textAfter, change.past});
        places.push_back(done.changes.size());
        done.changes.push_back(std::move(made));
    }
    auto stored = m_store->apply(std::move(puts), erased);
    if (!stored)
        return fail(stored.error());
    for (std::size_t i = 0; i < stored->size(); ++i) {
        note((*stored)[i]);
        done.changes[places[i]].after = std::move((*stored)[i]);
    }
    for (const BatchRecord &record : erased)
        forget(record);
    return done;
}

} // namespace afterword
