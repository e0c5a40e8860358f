// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a journal: into another, into a new one, and for good, on real files. What is
// erased leaves no file with any of its bytes under the folder.
#include "app/session.h"
#include "tests/support/hand_clock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::SecureBytes;
using vault::SlotType;

namespace {

constexpr int erasePatience = 20'000;
constexpr auto eraseSecret = "late trains and tangerines";

} // namespace

class SessionEraseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void intoAnotherJournal();
    void intoANewOne();
    void aRefusedLockGoesNowhere();
    void erasedWithItsCopies();
    void erasedButForItsCopies();
    void aLinkGoesWithItsFile();
    void whatCannotBeRemovedIsTold();
    void theLastJournalIsNotedOnlyIfWanted();

private:
    void create();
    void write(const QString &text);
    void backUp();
    void awaitSealed(const std::function<void()> &act);
    [[nodiscard]] QStringList files() const;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"docs/j.afterword"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    test::HandClock m_now;
};

void SessionEraseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"docs"_s));
    m_now.set(*Moment::parse(u"2025-10-14T21:14:00+02:00"_s));
    Session::Options how;
    how.clock = m_now.clock();
    how.settingsPath = m_folder->filePath(u"s.ini"_s);
    how.backupRoot = m_folder->filePath(u"backups"_s);
    how.anchorFolder = m_folder->filePath(u"anchors"_s);
    how.cost = vault::KdfCost::make(1, 8).value();
    how.recoveryCost = how.cost;
    m_session = std::make_unique<Session>(how);
}

void SessionEraseTest::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void SessionEraseTest::create()
{
    m_session->create(path(), SecureBytes(eraseSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, erasePatience);
}

void SessionEraseTest::write(const QString &text)
{
    const auto saved = m_session->journal().save(m_session->journal().newPage(), text);
    QVERIFY(QTest::qWaitFor([&saved] { return saved.isFinished(); }, erasePatience));
    QVERIFY(saved.result().has_value());
}

void SessionEraseTest::backUp()
{
    const auto made = m_session->backUpNow();
    QVERIFY(QTest::qWaitFor([&made] { return made.isFinished(); }, erasePatience));
    QVERIFY(made.result().has_value());
}

void SessionEraseTest::awaitSealed(const std::function<void()> &act)
{
    QSignalSpy sealed(m_session.get(), &Session::sealed);
    act();
    QTRY_COMPARE_WITH_TIMEOUT(sealed.size(), 1, erasePatience);
}

/// All but the settings, by their place in the folder.
QStringList SessionEraseTest::files() const
{
    QStringList found;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (!file.endsWith(u"s.ini"_s))
            found += QDir(m_folder->path()).relativeFilePath(file);
    }
    return found;
}

void SessionEraseTest::intoAnotherJournal()
{
    create();
    write(u"kept"_s);
    const QString other = m_folder->filePath(u"docs/other.afterword"_s);
    awaitSealed([this, &other] { m_session->lockAndGo(other); });
    QCOMPARE(m_session->state(), Session::State::Locked);
    QCOMPARE(m_session->path(), other);
    QVERIFY(!m_session->wantsNewJournal());
    QVERIFY(QFile::exists(path()));
}

void SessionEraseTest::intoANewOne()
{
    create();
    awaitSealed([this] { m_session->lockAndGo(QString()); });
    QVERIFY(m_session->wantsNewJournal());
    QCOMPARE(m_session->path(), path()); // there is a way back
    QCOMPARE(m_session->erased(), Session::Erased::No);
}

void SessionEraseTest::aRefusedLockGoesNowhere()
{
    create();
    write(u"first"_s);
    // Nothing can be saved while another folder's file stands in the journal's place.
    QVERIFY(QFile::rename(path(), path() + u".away"_s));
    QSignalSpy refused(m_session.get(), &Session::lockRefused);
    const auto saved = m_session->journal().save(m_session->journal().newPage(), u"unsaved"_s);
    m_session->lockAndGo(m_folder->filePath(u"docs/other.afterword"_s));
    QTRY_VERIFY_WITH_TIMEOUT(refused.size() == 1, erasePatience);
    QCOMPARE(m_session->state(), Session::State::Open);
    QVERIFY(QFile::rename(path() + u".away"_s, path()));
    m_session->journal().retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->journal().hasUnkept(), erasePatience);
    awaitSealed([this] { m_session->lock(); });
    QCOMPARE(m_session->path(), path()); // what was asked for then is not done now
}

void SessionEraseTest::erasedWithItsCopies()
{
    create();
    write(u"a word to go"_s);
    backUp();
    write(u"and another one"_s);
    QVERIFY(files().size() >= 2);
    awaitSealed([this] { m_session->erase(true); });
    QCOMPARE(m_session->erased(), Session::Erased::Whole);
    QCOMPARE(m_session->state(), Session::State::NoVault);
    QCOMPARE(files(), QStringList());
    QVERIFY(QDir(m_folder->filePath(u"backups"_s)).isEmpty());
    QCOMPARE(m_session->settings().value(key::lastJournal).toString(), QString());
}

void SessionEraseTest::erasedButForItsCopies()
{
    create();
    write(u"a word to go"_s);
    backUp();
    awaitSealed([this] { m_session->erase(false); });
    QCOMPARE(m_session->erased(), Session::Erased::Whole);
    const QStringList left = files();
    QCOMPARE(left.size(), 1);
    QVERIFY(left.constFirst().startsWith(u"backups/"_s));
}

void SessionEraseTest::aLinkGoesWithItsFile()
{
    create();
    awaitSealed([this] { m_session->lock(); });
    const QString link = m_folder->filePath(u"docs/link.afterword"_s);
    QVERIFY(QFile::link(path(), link));
    m_session->choose(link);
    m_session->unlock(SlotType::Passphrase, SecureBytes(eraseSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, erasePatience);
    awaitSealed([this] { m_session->erase(true); });
    QCOMPARE(m_session->erased(), Session::Erased::Whole);
    QCOMPARE(files(), QStringList());
    QVERIFY(!QFileInfo(link).isSymLink());
}

void SessionEraseTest::whatCannotBeRemovedIsTold()
{
    create();
    write(u"a word that stays"_s);
    // A folder in the place of the file cannot be unlinked, whoever asks.
    QVERIFY(QFile::rename(path(), path() + u".away"_s));
    QVERIFY(QDir().mkdir(path()));
    awaitSealed([this] { m_session->erase(true); });
    QCOMPARE(m_session->erased(), Session::Erased::JournalLeft);
    QCOMPARE(m_session->state(), Session::State::Locked);
    QCOMPARE(m_session->path(), path());
}

void SessionEraseTest::theLastJournalIsNotedOnlyIfWanted()
{
    Settings &settings = m_session->settings();
    create();
    QCOMPARE(settings.value(key::lastJournal).toString(), path());
    settings.set(key::rememberJournal, false);
    QCOMPARE(settings.value(key::lastJournal).toString(), QString());
    awaitSealed([this] { m_session->lock(); });
    m_session->unlock(SlotType::Passphrase, SecureBytes(eraseSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, erasePatience);
    QCOMPARE(settings.value(key::lastJournal).toString(), QString());
    settings.set(key::rememberJournal, true);
    QCOMPARE(settings.value(key::lastJournal).toString(), path());
}

QTEST_GUILESS_MAIN(SessionEraseTest)
#include "session_erase_test.moc"
