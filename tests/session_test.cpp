// SPDX-License-Identifier: GPL-3.0-or-later
// The life cycle on a real file: create, lock, unlock, wrong secrets, cancel, idle, refused lock.
#include "app/session.h"

#include "tests/support/hand_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::SecureBytes;
using vault::SlotType;

namespace {

constexpr int patience = 20'000;
constexpr auto secret = "late trains and tangerines";

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void createsLocksAndUnlocks();
    void wrongPassphraseSaysSo();
    void recoveryCodeOpens();
    void cancelGoesBackAtOnce();
    void aSecondTryAfterCancelWins();
    void saveAtTheLastMomentIsKept();
    void locksWhenIdle();
    void activityPutsTheLockOff();
    void lockIsRefusedWhileSomethingIsUnsaved();
    void missingFileIsNamed();
    void createNeverOverwrites();

private:
    void create();
    void unlock(const char *passphrase = secret);
    void lock();
    void restart();

    [[nodiscard]] QString path() const { return m_folder->filePath(u"j.afterword"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    test::HandClock m_now;
};

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now.set(*Moment::parse(u"2025-10-14T21:14:00+02:00"_s));
    restart();
}

void SessionTest::restart()
{
    m_session.reset();
    Session::Options how;
    how.clock = m_now.clock();
    how.settingsPath = m_folder->filePath(u"s.ini"_s);
    how.cost = vault::KdfCost::make(1, 8).value();
    how.recoveryCost = how.cost;
    m_session = std::make_unique<Session>(how);
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void SessionTest::create()
{
    m_session->create(path(), SecureBytes(secret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
}

void SessionTest::unlock(const char *passphrase)
{
    m_session->unlock(SlotType::Passphrase, SecureBytes(passphrase));
}

void SessionTest::lock()
{
    QSignalSpy sealed(m_session.get(), &Session::sealed);
    m_session->lock();
    QVERIFY(sealed.count() == 1 || sealed.wait(patience));
    QCOMPARE(m_session->state(), Session::State::Locked);
}

void SessionTest::createsLocksAndUnlocks()
{
    QCOMPARE(m_session->state(), Session::State::NoVault);
    create();
    QCOMPARE(m_session->settings().value(key::lastJournal).toString(), path());
    auto saved = m_session->journal().save(m_session->journal().newPage(), u"The first page."_s);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    lock();
    QVERIFY(!QFile::exists(path() + u"-journal"_s));
    restart();
    m_session->choose(path());
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
    QCOMPARE(m_session->journal().pages().size(), 1U);
    QCOMPARE(m_session->journal().pages().front()->first, u"The first page."_s);
}

void SessionTest::wrongPassphraseSaysSo()
{
    create();
    lock();
    QSignalSpy failed(m_session.get(), &Session::openFailed);
    unlock("late trains and nectarines");
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<Error>().code, Errc::WrongPassphrase);
    QCOMPARE(m_session->state(), Session::State::Locked);
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
}

void SessionTest::recoveryCodeOpens()
{
    create();
    SecureBytes code = vault::makeRecoveryCode(vault::systemRandom());
    auto added = m_session->addRecoveryCode(code.clone());
    QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), patience);
    QVERIFY(added.result());
    lock();
    m_session->unlock(SlotType::Recovery, std::move(code));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
}

void SessionTest::cancelGoesBackAtOnce()
{
    create();
    lock();
    QSignalSpy failed(m_session.get(), &Session::openFailed);
    unlock();
    QCOMPARE(m_session->state(), Session::State::Opening);
    m_session->cancelOpening();
    QCOMPARE(m_session->state(), Session::State::Locked);
    unlock("no");
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.count(), 1); // the cancelled try says nothing
    QCOMPARE(m_session->state(), Session::State::Locked);
}

void SessionTest::aSecondTryAfterCancelWins()
{
    create();
    lock();
    unlock("no");
    m_session->cancelOpening();
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
}

void SessionTest::saveAtTheLastMomentIsKept()
{
    create();
    connect(m_session.get(), &Session::sealing, this, [this]() {
        m_session->journal().save(m_session->journal().newPage(), u"Half a senten"_s);
    });
    lock();
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
    QCOMPARE(m_session->journal().pages().size(), 1U);
}

void SessionTest::locksWhenIdle()
{
    create();
    m_now.advance(4 * 60'000);
    m_session->checkIdle();
    QCOMPARE(m_session->state(), Session::State::Open);
    m_now.advance(60'000);
    QSignalSpy sealed(m_session.get(), &Session::sealed);
    m_session->checkIdle();
    QVERIFY(sealed.wait(patience));
}

void SessionTest::activityPutsTheLockOff()
{
    create();
    m_now.advance(4 * 60'000);
    m_session->noteActivity();
    m_now.advance(4 * 60'000);
    m_session->checkIdle();
    QCOMPARE(m_session->state(), Session::State::Open);
    m_session->settings().set(key::lockMinutes, 3); // a shorter time counts at once
    QCOMPARE(m_session->state(), Session::State::Sealing);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Locked, patience);
}

void SessionTest::lockIsRefusedWhileSomethingIsUnsaved()
{
    create();
    // A file may not grow any more: what a full disk does to it.
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QSignalSpy refused(m_session.get(), &Session::lockRefused);
    m_session->journal().save(m_session->journal().newPage(), u"Not on the disk yet."_s);
    m_session->lock();
    const bool wasRefused = refused.wait(patience);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(wasRefused);
    QCOMPARE(m_session->state(), Session::State::Open);
    QVERIFY(m_session->journal().hasUnsaved());
    m_session->journal().retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->journal().hasUnsaved(), patience);
    lock();
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
    QCOMPARE(m_session->journal().pages().size(), 1U);
}

void SessionTest::missingFileIsNamed()
{
    m_session->choose(m_folder->filePath(u"gone.afterword"_s));
    QSignalSpy failed(m_session.get(), &Session::openFailed);
    unlock();
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<Error>().code, Errc::NotFound);
}

void SessionTest::createNeverOverwrites()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QSignalSpy failed(m_session.get(), &Session::openFailed);
    m_session->create(path(), SecureBytes(secret));
    QVERIFY(failed.wait(patience));
    QCOMPARE(m_session->state(), Session::State::NoVault);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
