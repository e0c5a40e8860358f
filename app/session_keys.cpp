// SPDX-License-Identifier: GPL-3.0-or-later
// The session and the keys of the open journal: passphrase, recovery code, new keys. Each goes the
// same way: pending saves, a look at the slots, the derivation on the keys thread, one step on the
// database thread.
#include "app/session_private.h"

namespace afterword {

namespace {

/// The master key that the present passphrase gives.
Result<vault::SecureBytes> keyOfCurrent(const vault::SlotSet &slots,
                                        const vault::SecureBytes &current)
{
    auto key = vault::recoverMasterKey(slots, vault::SlotType::Passphrase, current);
    // Nothing typed, or no text at all: wrong like any other.
    if (!key && key.error().code == Errc::Malformed)
        return fail(Errc::WrongPassphrase);
    return key;
}

/// What is sealed on one thread and written on another.
using MadeSlot = std::shared_ptr<vault::Slot>;

auto sealingSlot(vault::SlotType type,
                 vault::SecureBytes secret,
                 vault::KdfCost cost,
                 const MadeSlot &made)
{
    return [type, hidden = std::make_shared<vault::SecureBytes>(std::move(secret)), cost, made](
               const auto &locks) -> Status {
        const bool byPassphrase = type == vault::SlotType::Passphrase;
        auto slot = locks.sealer.seal(type, *hidden, byPassphrase ? vault::calibrated(cost) : cost);
        if (!slot)
            return fail(slot.error());
        *made = *slot;
        return {};
    };
}

auto replacingSlot(MadeSlot made)
{
    return [made = std::move(made)](vault::Vault &vault) { return vault.replaceSlot(*made); };
}

} // namespace

const Session::OpenNotes &Session::openNotes() const
{
    return m_d->notes;
}

bool Session::openedByCode() const
{
    return m_d->notes.openedByCode;
}

bool Session::hasRecoveryCode() const
{
    return m_d->notes.hasRecoveryCode;
}

void Session::noteNow(const char *setting)
{
    m_d->settings.set(setting, m_d->options.clock().toString());
}

Future<Status> Session::startKeyWork(const std::shared_ptr<KeyAction> &action)
{
    if (m_d->state != State::Open)
        return readyFuture<Status>(fail(Errc::Internal, "not open"));
    if (action->writes && m_d->readOnly)
        return readyFuture<Status>(fail(Errc::ReadOnly));
    if (m_d->keyWork)
        return readyFuture<Status>(fail(Errc::Busy, "another one runs"));
    if (m_d->upkeep)
        m_d->upkeep->noteActivity(); // what nobody asked for waits
    m_d->keyWork = action;
    m_d->journal->flushed().then(this, [this, action]() {
        if (m_d->keyWork == action)
            deriveKeys(action);
    });
    return action->answer.future();
}

void Session::deriveKeys(const std::shared_ptr<KeyAction> &action)
{
    auto look = [store = m_d->store]() {
        const vault::Vault &vault = store->vault();
        return KeyAction::Locks{vault.slots(), vault.slotSealer(), vault.name()};
    };
    m_d->queue.run(std::move(look)).then(this, [this, action](const KeyAction::Locks &locks) {
        if (m_d->keyWork != action)
            return;
        auto derive = [action, locks]() -> Status {
            if (action->asksCurrent) {
                auto key = keyOfCurrent(locks.slots, action->current);
                action->current.clear();
                if (!key)
                    return fail(key.error());
                action->masterKey = std::move(*key);
            }
            return action->derive && !action->stop ? action->derive(locks) : Status();
        };
        m_d->keyQueue.run(std::move(derive)).then(this, [this, action](const Status &derived) {
            if (m_d->keyWork != action)
                return;
            if (!derived)
                return finishKeyWork(action, derived);
            writeKeys(action);
        });
    });
}

void Session::writeKeys(const std::shared_ptr<KeyAction> &action)
{
    action->writing = true;
    auto write = [action, store = m_d->store]() -> Status {
        // A slot that someone put into the file may open, and to another key.
        if (action->asksCurrent && !store->vault().isMasterKey(action->masterKey))
            return fail(Errc::WrongPassphrase);
        action->masterKey.clear();
        return action->write ? action->write(store->vault()) : Status();
    };
    m_d->queue.run(std::move(write)).then(this, [this, action](const Status &written) {
        finishKeyWork(action, written);
    });
}

void Session::finishKeyWork(const std::shared_ptr<KeyAction> &action, const Status &result)
{
    if (m_d->keyWork == action)
        m_d->keyWork.reset();
    if (result && action->after)
        action->after();
    action->answer.finish(result);
}

void Session::cancelKeyWork()
{
    const auto work = m_d->keyWork;
    if (!work)
        return;
    work->stop = true;
    if (!work->writing)
        finishKeyWork(work, fail(Errc::Cancelled));
}

Future<Status> Session::checkPassphrase(vault::SecureBytes current)
{
    const auto action = std::make_shared<KeyAction>();
    action->writes = false;
    action->current = std::move(current);
    return startKeyWork(action);
}

Future<Status> Session::changePassphrase(vault::SecureBytes current, vault::SecureBytes next)
{
    const auto made = std::make_shared<vault::Slot>();
    const auto action = std::make_shared<KeyAction>();
    action->current = std::move(current);
    action->derive =
        sealingSlot(vault::SlotType::Passphrase, std::move(next), m_d->options.cost, made);
    action->write = replacingSlot(made);
    action->after = [this]() {
        m_d->notes.openedByCode = false;
        noteNow(key::passphraseChanged);
    };
    return startKeyWork(action);
}

Future<Status> Session::setPassphrase(vault::SecureBytes next)
{
    if (!openedByCode())
        return readyFuture<Status>(fail(Errc::WrongPassphrase, "not opened by code"));
    const auto made = std::make_shared<vault::Slot>();
    const auto action = std::make_shared<KeyAction>();
    action->asksCurrent = false;
    action->derive =
        sealingSlot(vault::SlotType::Passphrase, std::move(next), m_d->options.cost, made);
    action->write = replacingSlot(made);
    action->after = [this]() {
        m_d->notes.openedByCode = false;
        noteNow(key::passphraseChanged);
    };
    return startKeyWork(action);
}

Future<Status> Session::addRecoveryCode(vault::SecureBytes code)
{
    const auto made = std::make_shared<vault::Slot>();
    const auto action = std::make_shared<KeyAction>();
    action->asksCurrent = false;
    action->derive =
        sealingSlot(vault::SlotType::Recovery, std::move(code), m_d->options.recoveryCost, made);
    action->write = [made](vault::Vault &vault) { return vault.addSlot(*made); };
    action->after = [this]() {
        m_d->notes.hasRecoveryCode = true;
        noteNow(key::codeMade);
    };
    return startKeyWork(action);
}

Future<Status> Session::replaceRecoveryCode(vault::SecureBytes current, vault::SecureBytes code)
{
    const auto made = std::make_shared<vault::Slot>();
    const auto action = std::make_shared<KeyAction>();
    action->current = std::move(current);
    action->derive =
        sealingSlot(vault::SlotType::Recovery, std::move(code), m_d->options.recoveryCost, made);
    action->write = replacingSlot(made);
    action->after = [this]() {
        m_d->notes.hasRecoveryCode = true;
        noteNow(key::codeMade);
    };
    return startKeyWork(action);
}

Future<Status> Session::removeRecoveryCode(vault::SecureBytes current)
{
    const auto action = std::make_shared<KeyAction>();
    action->current = std::move(current);
    action->write = [](vault::Vault &vault) {
        return vault.removeSlots(vault::SlotType::Recovery);
    };
    action->after = [this]() {
        m_d->notes.hasRecoveryCode = false;
        m_d->settings.set(key::codeMade, QString());
    };
    return startKeyWork(action);
}

} // namespace afterword
