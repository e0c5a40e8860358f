// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/gate_view.h"

#include "app/session.h"
#include "ui/rooms.h"
#include "ui/unlock/after_code_page.h"
#include "ui/unlock/centred.h"
#include "ui/unlock/lock_page.h"
#include "ui/unlock/recovery_page.h"
#include "ui/unlock/welcome_page.h"

#include <QStackedLayout>

#include <utility>

namespace afterword {

namespace {

constexpr double lockHeight = 0.45;
constexpr double formHeight = 0.5;

} // namespace

GateView::GateView(const House &house, vault::RandomSource random, QWidget *parent)
    : Gate(parent)
    , m_house(house)
    , m_random(std::move(random))
    , m_lock(new LockPage(house, this))
    , m_lockScreen(new Centred(m_lock, lockHeight, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("gate"));
    m_stack->addWidget(m_lockScreen);
    connect(m_lock, &LockPage::reshaped, m_lockScreen, &Centred::settle);
    connect(m_lock, &LockPage::newJournalWanted, this, &GateView::beginNew);
    connect(m_lock, &LockPage::roomWanted, this, &GateView::roomWanted);
    connect(&house.session, &Session::stateChanged, this, &GateView::follow);
    connect(&house.session, &Session::openFailed, this, &GateView::tellTrouble);
    follow();
}

/// Made when it is wanted: the lock screen, which most starts come to, is there sooner without it.
WelcomePage &GateView::welcome()
{
    if (m_welcome != nullptr)
        return *m_welcome;
    m_welcome = new WelcomePage(m_house, this);
    m_welcomeScreen = new Centred(m_welcome, formHeight, this);
    m_welcomeScreen->setShaper([this](int width) { m_welcome->shape(width); });
    m_stack->addWidget(m_welcomeScreen);
    const auto toLock = [this]() {
        showScreen(m_lockScreen);
        m_lock->enter();
    };
    connect(m_welcome, &WelcomePage::backWanted, this, toLock);
    connect(m_welcome, &WelcomePage::journalChosen, this, [this, toLock]() {
        m_lock->reset();
        toLock();
    });
    connect(m_welcome, &WelcomePage::roomWanted, this, &GateView::roomWanted);
    connect(m_welcome, &WelcomePage::creating, this, [this]() { m_creating = true; });
    return *m_welcome;
}

void GateView::follow()
{
    switch (m_house.session.state()) {
    case Session::State::NoVault:
        if (!m_creating)
            welcome().begin();
        showScreen(m_welcomeScreen);
        break;
    case Session::State::Locked:
        m_lock->setOpening(false);
        if (m_creating) // that did not work; tellTrouble() says so
            break;
        dropPages();
        showScreen(m_lockScreen);
        break;
    case Session::State::Opening:
        m_lock->setOpening(!m_creating);
        break;
    case Session::State::Open:
        m_lock->setOpening(false);
        if (!std::exchange(m_creating, false)) {
            m_lock->reset();
            if (!m_house.session.openedByCode() || m_house.session.isReadOnly()) {
                Q_EMIT passed();
                return;
            }
            offerPassphrase();
            break;
        }
        welcome().begin();
        offerRecovery();
        break;
    case Session::State::Sealing:
        if (m_recovery != nullptr)
            m_recovery->forget();
        if (m_afterCode != nullptr)
            m_afterCode->forget();
        return;
    }
    enter();
}

void GateView::tellTrouble(const Error &error)
{
    if (std::exchange(m_creating, false))
        welcome().showTrouble(error);
    else
        m_lock->showTrouble(error);
}

void GateView::offerRecovery()
{
    m_recovery = new RecoveryPage(m_house, m_random, this);
    m_recoveryScreen = new Centred(m_recovery, formHeight, this);
    m_recoveryScreen->setShaper([page = m_recovery](int width) { page->shape(width); });
    m_stack->addWidget(m_recoveryScreen);
    connect(m_recovery, &RecoveryPage::finished, this, &Gate::passed);
    showScreen(m_recoveryScreen);
}

void GateView::offerPassphrase()
{
    m_afterCode = new AfterCodePage(m_house, this);
    m_afterCodeScreen = new Centred(m_afterCode, formHeight, this);
    m_stack->addWidget(m_afterCodeScreen);
    connect(m_afterCode, &AfterCodePage::finished, this, &Gate::passed);
    showScreen(m_afterCodeScreen);
}

void GateView::dropPages()
{
    for (Centred **screen : {&m_recoveryScreen, &m_afterCodeScreen}) {
        if (*screen == nullptr)
            continue;
        (*screen)->deleteLater();
        *screen = nullptr;
        m_lock->reset();
    }
    m_recovery = nullptr;
    m_afterCode = nullptr;
}

void GateView::showScreen(Centred *screen)
{
    if (m_stack->currentWidget() == screen)
        return; // what is shown already does not move
    m_stack->setCurrentWidget(screen);
    screen->settle();
}

void GateView::enter()
{
    if (m_stack->currentWidget() == m_lockScreen)
        m_lock->enter();
    else if (m_stack->currentWidget() == m_welcomeScreen)
        m_welcome->enter();
    else if (m_afterCode != nullptr)
        m_afterCode->enter();
    else if (m_recovery != nullptr)
        m_recovery->enter();
}

void GateView::beginNew()
{
    welcome().begin();
    showScreen(m_welcomeScreen);
    m_welcome->enter();
}

void GateView::tell(const QString &sentence)
{
    if (m_stack->currentWidget() == m_lockScreen)
        m_lock->tell(sentence);
    else
        welcome().tell(sentence);
}

void GateView::setHint(const QString &hint)
{
    m_lock->setHint(hint);
}

Gate *makeGate(const House &house, std::function<void(const QString &)> open, QWidget *parent)
{
    auto *gate = new GateView(house, vault::systemRandom(), parent);
    QObject::connect(gate, &GateView::roomWanted, gate, std::move(open));
    return gate;
}

} // namespace afterword
