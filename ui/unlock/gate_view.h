// SPDX-License-Identifier: GPL-3.0-or-later
// GateView: welcome, recovery sheet and lock screen, one at a time, by the state of the session.
// Thread: GUI; owned by the window, which removes it after passed().
#pragma once

#include "app/vault/slots.h"
#include "ui/room.h"

class QStackedLayout;

namespace afterword {

class AfterCodePage;
class Centred;
class LockPage;
class RecoveryPage;
class WelcomePage;

class GateView final : public Gate
{
    Q_OBJECT

public:
    /// `random`: where a recovery code comes from; tests know what it will say.
    GateView(const House &house, vault::RandomSource random, QWidget *parent);
    void enter() override;
    void setHint(const QString &hint) override;
    void tell(const QString &sentence) override;
    void beginNew() override;

Q_SIGNALS:
    /// "support" or "help", which need no passphrase.
    void roomWanted(const QString &room);

private:
    [[nodiscard]] WelcomePage &welcome();
    void follow();
    void tellTrouble(const Error &error);
    void showScreen(Centred *screen);
    void offerRecovery();
    void offerPassphrase();
    void dropPages();

    House m_house;
    vault::RandomSource m_random;
    WelcomePage *m_welcome = nullptr; ///< until welcome() is called
    LockPage *m_lock;
    RecoveryPage *m_recovery = nullptr;
    AfterCodePage *m_afterCode = nullptr;
    Centred *m_lockScreen;
    Centred *m_welcomeScreen = nullptr;
    Centred *m_recoveryScreen = nullptr;
    Centred *m_afterCodeScreen = nullptr;
    QStackedLayout *m_stack;
    bool m_creating = false;
};

} // namespace afterword
