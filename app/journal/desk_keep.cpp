// SPDX-License-Identifier: GPL-3.0-or-later
// Saving letters, runs, decks and other single records while another program saves to the same
// journal.
#include "app/journal/desk_insist.h"

namespace afterword {

namespace {

void deskOnTopOf(BatchRecord &record, const BatchRecord &stored)
{
    RecordBase &base = baseOf(record);
    const RecordBase &from = baseOf(stored);
    base.rid = from.rid;
    base.rev = from.rev;
    base.created = from.created;
    base.edited = from.edited;
    const BlobRef *body = bodyOf(stored);
    if (BlobRef *into = bodyOf(record); into != nullptr && body != nullptr)
        *into = *body;
}

/// A letter that another program sealed meanwhile stays sealed.
void deskStaysSealed(BatchRecord &record, const BatchRecord &stored)
{
    auto *ours = std::get_if<Letter>(&record);
    const auto *theirs = std::get_if<Letter>(&stored);
    if (ours == nullptr || theirs == nullptr || ours->state != LetterState::Draft)
        return;
    ours->state = theirs->state;
    ours->until = theirs->until;
    ours->early = theirs->early;
}

bool deskIsGone(const BatchRecord &record)
{
    const auto *letter = std::get_if<Letter>(&record);
    return letter != nullptr && letter->state == LetterState::Gone;
}

} // namespace

Result<BatchRecord> Desk::put(const BatchRecord &record, const std::optional<QString> &text)
{
    return insist([&] { return putAny(record, text); });
}

Result<BatchRecord> Desk::putAny(const BatchRecord &record, const std::optional<QString> &text)
{
    const auto *page = std::get_if<Page>(&record);
    if (page == nullptr)
        return keepOnce(record, text);
    auto saved = putOnce(*page, text);
    if (!saved)
        return fail(saved.error());
    return BatchRecord(std::move(*saved));
}

/// Whether another program has written another text there since `base`.
Result<bool>
Desk::textsPart(const BatchRecord &theirs, const std::optional<QString> &text, quint32 base) const
{
    const BlobRef *body = bodyOf(theirs);
    if (body == nullptr || !text || text->isEmpty())
        return false;
    const auto other = m_store->bodyText(baseOf(theirs).id, *body);
    if (!other && other.error().code != Errc::Damaged && other.error().code != Errc::NotFound)
        return fail(other.error());
    return other && other->n > base && !other->text.isEmpty() && other->text != *text;
}

/// Readies a record to be kept over what lies in the file: on top of it, or as one of its own where
/// another program has let it go or written another text since.
Status Desk::meet(BatchRecord &record, const BatchRecord &lying, const Given &given) const
{
    const Revision theirs = baseOf(lying).rev;
    const bool changed = theirs != given.base && theirs != given.known;
    const auto apart = changed ? textsPart(lying, given.text, given.base.n) : Result<bool>(false);
    if (!apart)
        return fail(apart.error());
    if (deskIsGone(lying) && !given.text)
        return fail(Errc::NotFound);
    if (deskIsGone(lying) || *apart) {
        baseOf(record).id = Id::random();
        baseOf(record).rev = {};
        baseOf(record).created = {};
        forgetPlace(record);
        return {};
    }
    if (changed)
        deskStaysSealed(record, lying);
    deskOnTopOf(record, lying);
    return {};
}

Result<BatchRecord> Desk::keepOnce(BatchRecord record, const std::optional<QString> &text)
{
    const Base given(baseOf(record).id, baseOf(record).rev.mark);
    const Id id = m_apart.value(given, given.first);
    baseOf(record).id = id;
    const Revision known = baseOf(record).rev;
    const Revision base = m_ours.value(id, known);
    const auto lying = m_others.constFind(id);
    if (m_erased.contains(id))
        return fail(Errc::NotFound); // erased or let go here: what was still on its way goes too
    if (lying != m_others.constEnd()) {
        if (const Status met = meet(record, *lying, {text, base, known}); !met)
            return fail(met.error());
    } else if (m_refreshed && baseOf(record).rid != 0) {
        // Another program has taken it out. What was written since is kept.
        if (!text)
            return fail(Errc::NotFound);
        forgetPlace(record);
    }
    auto saved = m_store->keep(std::move(record), text);
    if (!saved)
        return saved;
    note(*saved);
    const Id now = baseOf(*saved).id;
    if (now != id) {
        m_apart.insert(given, now);
        m_apart.insert({id, base.mark}, now);
    }
    return saved;
}

Result<QString> Desk::bodyText(const BatchRecord &record)
{
    const auto lying = m_others.constFind(baseOf(record).id);
    const BlobRef *body = bodyOf(lying != m_others.constEnd() ? *lying : record);
    if (body == nullptr)
        return fail(Errc::NotFound);
    auto stored = m_store->bodyText(baseOf(record).id, *body);
    if (!stored)
        return fail(stored.error());
    return std::move(stored->text);
}

Result<Letter> Desk::letGo(const Letter &letter)
{
    auto gone = insist([&]() -> Result<Letter> {
        const auto lying = m_others.constFind(letter.id);
        const auto *stored = lying != m_others.constEnd() ? std::get_if<Letter>(&*lying) : &letter;
        if (stored == nullptr || (m_refreshed && lying == m_others.constEnd()))
            return fail(Errc::NotFound);
        return m_store->letGo(*stored);
    });
    if (gone) {
        note(BatchRecord(*gone));
        m_erased.insert(gone->id);
    }
    return gone;
}

} // namespace afterword
