// SPDX-License-Identifier: GPL-3.0-or-later
// What opens the vault: slots put in, replaced and removed.
#include "app/vault/fixed_rows.h"
#include "app/vault/layout.h"
#include "app/vault/slot_layout.h"
#include "app/vault/vault_state.h"

#include <sodium.h>

#include <algorithm>

namespace afterword::vault {

namespace {

using SlotRows = std::vector<std::pair<std::uint32_t, std::string>>;

/// The rows of one type, taken out of the list.
SlotRows takeSlotsOf(SlotRows &rows, SlotType type)
{
    const auto isOther = [type](const auto &row) {
        const auto fields = readSlot(row.second);
        return !fields || fields->type != type;
    };
    const auto first = std::stable_partition(rows.begin(), rows.end(), isOther);
    SlotRows taken(first, rows.end());
    rows.erase(first, rows.end());
    return taken;
}

bool holdsSlot(const SlotRows &rows, const Slot &slot)
{
    return std::any_of(rows.begin(), rows.end(), [&slot](const auto &row) {
        return row.second == textOf(slot.bytes);
    });
}

std::optional<std::uint32_t> freeSlotNumber(const SlotRows &rows)
{
    for (std::uint32_t n = 1; n <= maxSlots; ++n) {
        if (std::none_of(rows.begin(), rows.end(), [n](const auto &row) { return row.first == n; }))
            return n;
    }
    return std::nullopt;
}

} // namespace

/// The digest of the slots as the draft has them, the manifest, COMMIT.
Status Vault::Private::finishSlots(Draft &draft)
{
    std::sort(draft.slotRows.begin(), draft.slotRows.end());
    draft.manifest.slots = slotsDigest(draft.slotRows);
    if (const Status done = finish(draft); !done)
        return done;
    refreshSlots();
    return {};
}

/// After a commit both copies are the ones the manifest speaks for.
void Vault::Private::refreshSlots()
{
    fixed.header = {header, header};
    fixed.manifest = sealedManifest;
    fixed.slots.clear();
    for (const auto &[n, bytes] : slotRows)
        fixed.slots[n] = {bytes, bytes};
    slots = slotSetOf(fixed, {keys->name()});
}

Status Vault::addSlot(const Slot &slot)
try {
    const auto fields = readSlot(textOf(slot.bytes));
    if (!fields || !isUnlocked() || fields->generation != m_d->keys->name().generation)
        return fail(Errc::Internal, "slot");
    if (const Status done = m_d->begin(); !done)
        return done;
    Draft draft = m_d->draftOfNow();
    if (m_d->unsure && holdsSlot(m_d->slotRows, slot)) // sent again, and it was there already
        return m_d->finishSlots(draft);
    SlotRows others = draft.slotRows;
    const std::size_t same = takeSlotsOf(others, fields->type).size();
    const auto n = freeSlotNumber(draft.slotRows);
    if (!n || same >= (fields->type == SlotType::Passphrase ? 2U : 1U))
        return m_d->undo({Errc::Malformed, "no place for this slot"});
    draft.slotRows.emplace_back(*n, textOf(slot.bytes));
    if (const Status done = putSlotRow(*m_d->database, *n, textOf(slot.bytes)); !done)
        return m_d->undo(done.error());
    return m_d->finishSlots(draft);

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

Status Vault::replaceSlot(const Slot &slot)
try {
    const auto fields = readSlot(textOf(slot.bytes));
    if (!fields || !isUnlocked() || fields->generation != m_d->keys->name().generation)
        return fail(Errc::Internal, "slot");
    if (const Status done = m_d->begin(); !done)
        return done;
    // All of it is one transaction; beside the old one where there is room, so that no row is ever
    // half the one and half the other.
    Draft draft = m_d->draftOfNow();
    const SlotRows old = takeSlotsOf(draft.slotRows, fields->type);
    auto n = freeSlotNumber(m_d->slotRows);
    Status done;
    if (n)
        done = putSlotRow(*m_d->database, *n, textOf(slot.bytes));
    for (const auto &[number, bytes] : old) {
        if (done)
            done = removeSlotRow(*m_d->database, number);
    }
    if (done && !n) {
        n = freeSlotNumber(draft.slotRows);
        done = n ? putSlotRow(*m_d->database, *n, textOf(slot.bytes))
                 : fail(Errc::Malformed, "no place for this slot");
    }
    if (!done)
        return m_d->undo(done.error());
    draft.slotRows.emplace_back(*n, textOf(slot.bytes));
    return m_d->finishSlots(draft);

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

Status Vault::removeSlots(SlotType type)
try {
    if (!isUnlocked())
        return fail(Errc::Internal, "locked");
    if (const Status done = m_d->begin(); !done)
        return done;
    Draft draft = m_d->draftOfNow();
    const SlotRows old = takeSlotsOf(draft.slotRows, type);
    SlotRows left = draft.slotRows;
    if (takeSlotsOf(left, SlotType::Passphrase).empty())
        return m_d->undo({Errc::Malformed, "the last way in"});
    if (old.empty() && !m_d->unsure) {
        m_d->database->rollback();
        return {};
    }
    for (const auto &[number, bytes] : old) {
        if (const Status done = removeSlotRow(*m_d->database, number); !done)
            return m_d->undo(done.error());
    }
    return m_d->finishSlots(draft);

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

Result<Slot> SlotSealer::seal(SlotType type, const SecureBytes &secret, KdfCost cost) const
{
    if (!m_keys)
        return fail(Errc::Internal, "locked");
    return makeSlot(m_keys->masterKey(), m_keys->name(), type, secret, cost, m_random);
}

SlotSealer Vault::slotSealer() const
{
    SlotSealer sealer;
    sealer.m_keys = m_d->keys;
    sealer.m_random = m_d->random;
    return sealer;
}

Result<Slot> Vault::sealSlot(SlotType type, const SecureBytes &secret, KdfCost cost) const
{
    return slotSealer().seal(type, secret, cost);
}

bool Vault::isMasterKey(const SecureBytes &key) const
{
    return isUnlocked() && key.size() == keySize
           && sodium_memcmp(key.data(), m_d->keys->masterKey().data(), keySize) == 0;
}

VaultName Vault::name() const
{
    return isUnlocked() ? m_d->keys->name() : VaultName();
}

std::optional<AnchorPoint> Vault::anchorPoint() const
{
    if (!isUnlocked() || m_d->sealedManifest.empty())
        return std::nullopt;
    AnchorPoint point;
    point.key = m_d->keys->anchorKey();
    point.name = m_d->keys->name();
    point.counter = m_d->manifest.counter;
    crypto_generichash(point.state.data(),
                       point.state.size(),
                       bytesOf(m_d->sealedManifest),
                       m_d->sealedManifest.size(),
                       nullptr,
                       0);
    return point;
}

} // namespace afterword::vault
