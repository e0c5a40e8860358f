// SPDX-License-Identifier: GPL-3.0-or-later
// When others touch the file of an open vault: whether it moved, whether another program has saved,
// and taking over what that program wrote.
#include "app/vault/vault_state.h"

#include <utility>

namespace afterword::vault {

bool Vault::hasMoved() const
{
    return m_d->database && m_d->database->hasMoved();
}

Result<bool> Vault::changedByOthers()
{
    if (!isUnlocked() || !m_d->database || !m_d->whole)
        return false;
    const Run scope(m_d->readManifest);
    const Result<bool> row = m_d->readManifest.step();
    if (!row)
        return fail(row.error());
    return !*row || m_d->readManifest.blob(0) != std::string_view(m_d->sealedManifest);
}

Result<bool> Vault::reload()
{
    const Result<bool> changed = changedByOthers();
    if (!changed || !*changed)
        return changed;
    if (m_d->database->hasMoved())
        return fail(Errc::Moved);
    Status done = m_d->database->exec("BEGIN");
    if (done)
        done = m_d->reread();
    m_d->database->rollback();
    m_d->scan.reset();
    if (!done)
        return fail(done.error());
    m_d->reserved.clear();
    return true;
}

/// As at unlock, with the keys there are. On an error everything is as it was.
Status Vault::Private::reread()
{
    const auto before = std::tuple(fixed,
                                   slots,
                                   keys,
                                   manifest,
                                   sealedManifest,
                                   root,
                                   whole,
                                   agrees,
                                   repair,
                                   header,
                                   slotRows);
    Status done = readFixed();
    if (done)
        done = scanRows();
    if (done) {
        whole = true;
        const std::shared_ptr<const KeyRing> ring = keys;
        done = unlockWith(ring->masterKey());
    }
    if (!done) {
        std::tie(fixed,
                 slots,
                 keys,
                 manifest,
                 sealedManifest,
                 root,
                 whole,
                 agrees,
                 repair,
                 header,
                 slotRows) = before;
    }
    return done;
}

Status Vault::unlockLike(const Vault &other)
{
    if (!other.isUnlocked())
        return fail(Errc::Internal, "locked");
    return unlock(other.m_d->keys->masterKey().clone());
}

} // namespace afterword::vault
