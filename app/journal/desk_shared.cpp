// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a page while another program saves to the same journal.
#include "app/base/fold.h"
#include "app/journal/desk.h"

namespace afterword {

namespace {

void deskOnTopOf(Page &page, const Page &stored)
{
    page.rid = stored.rid;
    page.rev = stored.rev;
    page.created = stored.created;
    page.edited = stored.edited;
    page.body = stored.body;
    page.first = stored.first;
}

template <typename Value>
void deskAddMissing(QList<Value> &list, const QList<Value> &others)
{
    for (const Value &other : others) {
        if (!list.contains(other))
            list.append(other);
    }
}

} // namespace

Result<bool> Desk::refresh()
{
    auto fresh = m_store->refresh();
    if (!fresh)
        return fail(fresh.error());
    if (!*fresh)
        return false;
    takeAll(std::move(**fresh));
    return true;
}

Status Desk::rewrite(const std::function<Status(Store &)> &change)
{
    if (const auto looked = refresh(); !looked)
        return fail(looked.error());
    const Status done = change(*m_store);
    auto fresh = m_store->load();
    if (fresh)
        takeAll(std::move(*fresh));
    return done || fresh ? done : Status(fail(fresh.error()));
}

void Desk::takeAll(Contents fresh)
{
    m_refreshed = true;
    m_file.clear();
    for (const Page &page : fresh.pages)
        m_file.insert(page.id, page);
    m_tags.clear();
    m_people.clear();
    m_others.clear();
    m_marks.clear();
    const auto noteAll = [this](const auto &records) {
        for (const auto &record : records)
            note(BatchRecord(record));
    };
    noteAll(fresh.tags);
    noteAll(fresh.people);
    noteAll(fresh.searches);
    const QHash<Id, Revision> ours = std::exchange(m_ours, {});
    noteAll(fresh.letters);
    noteAll(fresh.urges);
    noteAll(fresh.runs);
    noteAll(fresh.decks);
    if (!fresh.dictionary.id.isNull())
        note(BatchRecord(fresh.dictionary));
    m_ours = ours; // what was taken over is theirs
    for (const LifeMark &mark : fresh.marks)
        m_marks.insert(mark.id, mark);
    m_fresh = std::make_shared<Contents>(std::move(fresh));
}

Status Desk::look()
{
    const auto changed = refresh();
    return changed ? Status() : fail(changed.error());
}

void Desk::note(const Page &page)
{
    m_pages.insert(page.id, page);
    m_file.insert(page.id, page);
}

Result<Page> Desk::putOnce(Page page, const std::optional<QString> &text)
{
    const Base given(page.id, page.rev.mark);
    page.id = m_apart.value(given, page.id);
    const Id id = page.id;
    const auto stored = m_pages.constFind(id);
    const Revision base = stored != m_pages.constEnd() ? stored->rev : page.rev;
    const auto lying = m_file.constFind(id);

    if (lying != m_file.constEnd() && lying->rev != base && lying->rev != page.rev) {
        // A copy, since saving changes what lies there.
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
        const Page theirs = *lying;
        auto saved = putBeside(page, theirs, text, base.n);
        if (saved)
            note(*saved);
        if (saved && saved->id != id) {
            note(theirs);
            m_apart.insert(given, saved->id);
            m_apart.insert({id, base.mark}, saved->id);
        }
        return saved;
    }
    if (lying != m_file.constEnd()) {
        deskOnTopOf(page, *lying);
    } else if ((m_refreshed || m_erased.contains(id)) && page.rid != 0) {
        // The page was erased, by another program or here. What was written since is kept.
        if (!text)
            return fail(Errc::NotFound);
        page.rid = 0;
        page.rev = base;
        page.body = {};
    }
    auto saved =
        text ? m_store->save(std::move(page), *text) : m_store->saveHeader(std::move(page));
    if (saved)
        note(*saved);
    return saved;
}

/// Both programs changed this page. What does not contradict is joined; of two texts each is kept.
Result<Page>
Desk::putBeside(Page ours, const Page &theirs, const std::optional<QString> &text, quint32 base)
{
    const auto other = m_store->storedText(theirs);
    if (!other && other.error().code != Errc::Damaged && other.error().code != Errc::NotFound)
        return fail(other.error());
    const bool onlyOurs = other && (other->n <= base || other->text.isEmpty());
    const bool onlyTheirs = !text || text->isEmpty() || (other && other->text == *text);
    if (onlyOurs || onlyTheirs) {
        deskAddMissing(ours.moods, theirs.moods);
        deskAddMissing(ours.tags, theirs.tags);
        deskAddMissing(ours.people, theirs.people);
        deskOnTopOf(ours, theirs);
        return text && !onlyTheirs ? m_store->save(std::move(ours), *text)
                                   : m_store->saveHeader(std::move(ours));
    }
    ours.id = Id::random();
    ours.rid = 0;
    ours.rev = {};
    ours.created = {};
    ours.body = {};
    return m_store->save(std::move(ours), *text);
}

} // namespace afterword
