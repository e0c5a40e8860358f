// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in a quiet minute, the quiet check, keeping the rest and restoring, on a real file with
// the test's own clock.
#include "app/session.h"
#include "tests/support/hand_clock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::SecureBytes;
using vault::SlotType;

namespace {

constexpr int backupPatience = 20'000;
constexpr auto backupSecret = "late trains and tangerines";

template <typename T>
bool isDone(const Future<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, backupPatience);
}

} // namespace

class SessionBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void madeInAQuietMinuteAfterChanges();
    void atMostOneADay();
    void aKeyStopsIt();
    void lockingDoesNotWaitForIt();
    void askedForIntoAFolder();
    void quietCheckGoesRoundInAWeek();
    void quietCheckFindsRot();
    void damageStopsBackups();
    void nothingIsNotedWhereNothingCanBe();
    void keepingTheRest();
    void listedAndRestoredWhileLocked();
    void listedWhenTheFileIsGone();

private:
    void restart();
    void create();
    void open();
    void lock();
    Id write(const QString &text);
    void sql(const QByteArray &statement) const;
    void rot(const Id &page);

    void quietMinute() { pass(61'000); }

    void pass(qint64 ms)
    {
        m_now.advance(ms);
        m_session->upkeep().look();
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(u"j.afterword"_s); }

    [[nodiscard]] QString root() const { return m_folder->filePath(u"backups"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    test::HandClock m_now;
};

void SessionBackupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now.set(*Moment::parse(u"2025-10-14T21:14:00+02:00"_s));
    restart();
}

void SessionBackupTest::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void SessionBackupTest::restart()
{
    m_session.reset();
    Session::Options how;
    how.clock = m_now.clock();
    how.settingsPath = m_folder->filePath(u"s.ini"_s);
    how.backupRoot = root();
    how.cost = vault::KdfCost::make(1, 8).value();
    how.recoveryCost = how.cost;
    m_session = std::make_unique<Session>(how);
}

void SessionBackupTest::create()
{
    m_session->create(path(), SecureBytes(backupSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, backupPatience);
}

void SessionBackupTest::open()
{
    m_session->choose(path());
    m_session->unlock(SlotType::Passphrase, SecureBytes(backupSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, backupPatience);
}

void SessionBackupTest::lock()
{
    QSignalSpy sealed(m_session.get(), &Session::sealed);
    m_session->lock();
    QVERIFY(sealed.count() == 1 || sealed.wait(backupPatience));
}

Id SessionBackupTest::write(const QString &text)
{
    const auto saved = m_session->journal().save(m_session->journal().newPage(), text);
    if (!isDone(saved) || !saved.result())
        qFatal("not saved");
    return saved.result()->id;
}

/// Changes the file behind the program's back; only while it is closed.
void SessionBackupTest::sql(const QByteArray &statement) const
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(path().toUtf8().constData(), &db) != SQLITE_OK
        || sqlite3_exec(db, statement.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("sql: %s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

void SessionBackupTest::rot(const Id &page)
{
    const auto rid = m_session->journal().page(page)->body.rid;
    lock();
    sql("UPDATE b SET c=zeroblob(length(c)) WHERE rid=" + QByteArray::number(rid));
    restart();
    open();
}

void SessionBackupTest::madeInAQuietMinuteAfterChanges()
{
    create();
    QSignalSpy made(m_session.get(), &Session::backedUp);
    m_session->upkeep().look(); // nobody has been quiet yet
    write(u"Something to keep."_s);
    m_session->noteActivity();
    pass(30'000);
    QCOMPARE(made.count(), 0);
    quietMinute();
    QVERIFY(made.count() == 1 || made.wait(backupPatience));
    const auto list = m_session->backups();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().path, made.first().first().toString());
    QCOMPARE(QFileInfo(list.first().path).fileName(), u"2025-10-14_21-15-31.afterword"_s);
    QVERIFY(list.first().path.startsWith(root()));
    // It opens with the same passphrase and holds the page.
    lock();
    restart();
    m_session->choose(list.first().path);
    m_session->unlock(SlotType::Passphrase, SecureBytes(backupSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, backupPatience);
    QCOMPARE(m_session->journal().pages().size(), 1U);
}

void SessionBackupTest::atMostOneADay()
{
    create();
    QSignalSpy made(m_session.get(), &Session::backedUp);
    quietMinute();
    QVERIFY(!made.wait(300)); // nothing was written yet
    write(u"One."_s);
    quietMinute();
    QVERIFY(made.count() == 1 || made.wait(backupPatience));
    write(u"Two."_s);
    quietMinute();
    QVERIFY(!made.wait(300));
    pass(24LL * 3'600'000);
    QVERIFY(made.count() == 2 || made.wait(backupPatience));
    pass(24LL * 3'600'000); // nothing since
    QVERIFY(!made.wait(300));
    QCOMPARE(m_session->backups().size(), 2);
}

void SessionBackupTest::aKeyStopsIt()
{
    create();
    write(u"One."_s);
    QSignalSpy made(m_session.get(), &Session::backedUp);
    QSignalSpy damage(m_session.get(), &Session::damageFound);
    quietMinute();
    m_session->noteActivity(); // before the database thread is done with it
    const bool wasMade = made.wait(500);
    if (!wasMade)
        QVERIFY(QDir(m_session->upkeep().folder()).isEmpty());
    QCOMPARE(damage.count(), 0);
    quietMinute();
    QVERIFY(made.count() == 1 || made.wait(backupPatience));
}

void SessionBackupTest::lockingDoesNotWaitForIt()
{
    create();
    write(u"One."_s);
    const auto asked = m_session->backUpNow();
    lock();
    QCOMPARE(m_session->state(), Session::State::Locked);
    const auto list = m_session->backups();
    QVERIFY(list.size() <= 1);
    qsizetype files = 0;
    for (QDirIterator each(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();
         ++files)
        each.next();
    QCOMPARE(files, list.size());
    for (const auto &one : list) // whole or not there
        QVERIFY(vault::Vault::open(one.path.toStdString()).has_value());
    const auto refused = m_session->backUpNow();
    QVERIFY(isDone(refused) && !refused.result());
}

void SessionBackupTest::askedForIntoAFolder()
{
    create();
    write(u"One."_s);
    const QString stick = m_folder->filePath(u"stick"_s);
    const auto first = m_session->backUpNow(stick);
    QVERIFY(isDone(first));
    QVERIFY(first.result().value().startsWith(stick + u'/'));
    const auto second = m_session->backUpNow(stick);
    QVERIFY(isDone(second));
    QVERIFY(second.result().value() != first.result().value());
    QCOMPARE(backups::list(stick).size(), 2); // nobody removes anything there
    const auto nowhere = m_session->backUpNow(u"/proc/none"_s);
    QVERIFY(isDone(nowhere) && !nowhere.result());
}

void SessionBackupTest::quietCheckGoesRoundInAWeek()
{
    create();
    QSignalSpy damage(m_session.get(), &Session::damageFound);
    QSignalSpy changed(&m_session->settings(), &Settings::changed);
    const auto checked = [this] { return m_session->settings().value(key::checked).toString(); };
    QCOMPARE(checked(), QString());
    quietMinute(); // small enough for one slice
    QTRY_COMPARE(checked(), u"h 0 2025-10-14T21:15:01+02:00"_s);
    const QString first = checked();
    pass(24LL * 3'600'000);
    pass(4 * 24LL * 3'600'000);
    QTest::qWait(100);
    QCOMPARE(checked(), first);
    pass(24LL * 3'600'000);
    QTRY_VERIFY(checked() != first);
    QCOMPARE(damage.count(), 0);
    lock();
    restart();
    open();
    QVERIFY(checked().startsWith(u"h 0 2025-10-20"_s)); // sealed inside
}

void SessionBackupTest::quietCheckFindsRot()
{
    create();
    const Id page = write(u"This will rot."_s);
    const auto kept = m_session->backUpNow();
    QVERIFY(isDone(kept) && kept.result());
    rot(page);
    QSignalSpy damage(m_session.get(), &Session::damageFound);
    pass(7 * 24LL * 3'600'000); // no backup is due, a check is
    QVERIFY(damage.count() == 1 || damage.wait(backupPatience));
    const auto report = damage.first().first().value<vault::CheckReport>();
    QCOMPARE(report.damaged.size(), std::size_t{1});
    QCOMPARE(report.verdict(), vault::Finding::Damaged);
}

void SessionBackupTest::damageStopsBackups()
{
    create();
    const Id page = write(u"This will rot."_s);
    rot(page);
    QSignalSpy damage(m_session.get(), &Session::damageFound);
    quietMinute();
    QVERIFY(damage.count() == 1 || damage.wait(backupPatience));
    quietMinute();
    const auto asked = m_session->backUpNow();
    QVERIFY(isDone(asked));
    QCOMPARE(asked.result().error().code, Errc::Damaged);
    QVERIFY(m_session->backups().isEmpty());
}

/// A quiet check of a journal that can only be read must not leave something unsaved behind.
void SessionBackupTest::nothingIsNotedWhereNothingCanBe()
{
    create();
    // Without its one page there would be nothing to back up, and only that looks for missing rows.
    const Page *page = m_session->journal().page(write(u"Here."_s));
    QVERIFY(page != nullptr);
    const QByteArray kept = QByteArray::number(page->rid);
    const auto made = m_session->backUpNow();
    QVERIFY(isDone(made) && made.result());
    lock();
    sql("DELETE FROM h WHERE rid=(SELECT min(rid) FROM h WHERE rid<>" + kept + ")");
    restart();
    open();
    QVERIFY(m_session->isReadOnly());
    QSignalSpy damage(m_session.get(), &Session::damageFound);
    pass(8 * 24LL * 3'600'000); // a backup is due, and is not made
    QVERIFY(damage.count() == 1 || damage.wait(backupPatience));
    quietMinute(); // then the check goes on
    const auto behind = m_session->journal().flushed();
    QVERIFY(isDone(behind));
    QTest::qWait(300);
    QVERIFY(!m_session->journal().hasUnsaved());
    QSignalSpy refused(m_session.get(), &Session::lockRefused);
    lock();
    QCOMPARE(refused.count(), 0);
}

void SessionBackupTest::keepingTheRest()
{
    create();
    const Id lost = write(u"This will be lost."_s);
    const Id kept = write(u"This stays."_s);
    const auto rid = m_session->journal().page(lost)->body.rid;
    lock();
    sql("DELETE FROM b WHERE rid=" + QByteArray::number(rid));
    QFile broken(path());
    QVERIFY(broken.open(QIODevice::ReadOnly));
    const QByteArray before = broken.readAll();
    broken.close();
    restart();
    open();
    QVERIFY(m_session->isReadOnly());
    QCOMPARE(m_session->file().trouble(), JournalFile::Trouble::NotWhole);
    QSignalSpy repaired(m_session.get(), &Session::repaired);
    const QString aside = m_folder->filePath(u"aside"_s);
    const auto done = m_session->keepTheRest(aside);
    QVERIFY(isDone(done) && done.result());
    QCOMPARE(repaired.count(), 1);
    QVERIFY(!m_session->isReadOnly());
    QCOMPARE(m_session->file().trouble(), JournalFile::Trouble::None);
    // The file as it was lies there.
    QFile copy(aside + u"/j (as it was 2025-10-14).afterword"_s);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), before);
    // Writing works, also to the page whose text is lost.
    const auto other = m_session->journal().text(kept);
    QVERIFY(isDone(other));
    QCOMPARE(other.result().value(), u"This stays."_s);
    const auto again =
        m_session->journal().save(*m_session->journal().page(lost), u"Written anew."_s);
    QVERIFY(isDone(again) && again.result());
    lock();
    restart();
    open();
    QVERIFY(!m_session->isReadOnly());
    const auto text = m_session->journal().text(lost);
    QVERIFY(isDone(text));
    QCOMPARE(text.result().value(), u"Written anew."_s);
    const auto backup = m_session->backUpNow();
    QVERIFY(isDone(backup) && backup.result());
}

void SessionBackupTest::listedAndRestoredWhileLocked()
{
    create();
    write(u"Safe."_s);
    const auto made = m_session->backUpNow();
    QVERIFY(isDone(made) && made.result());
    lock();
    QCOMPARE(m_session->backups().size(), 1);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\0')); // the first page
    file.close();
    restart();
    m_session->choose(path());
    QSignalSpy failed(m_session.get(), &Session::openFailed);
    m_session->unlock(SlotType::Passphrase, SecureBytes(backupSecret));
    QVERIFY(failed.wait(backupPatience));
    QCOMPARE(failed.first().first().value<Error>().code, Errc::Damaged);
    const auto list = m_session->backups();
    QCOMPARE(list.size(), 1);
    const auto restored = m_session->restore(list.first());
    QVERIFY(isDone(restored));
    QCOMPARE(QFileInfo(restored.result().value()).fileName(),
             u"j (damaged 2025-10-14).afterword"_s);
    QVERIFY(QFile::exists(restored.result().value()));
    open();
    QCOMPARE(m_session->journal().pages().size(), 1U);
    const auto refused = m_session->restore(list.first());
    QVERIFY(isDone(refused) && !refused.result());
}

void SessionBackupTest::listedWhenTheFileIsGone()
{
    create();
    write(u"Safe."_s);
    const auto made = m_session->backUpNow();
    QVERIFY(isDone(made) && made.result());
    lock();
    QVERIFY(QFile::remove(path()));
    QCOMPARE(m_session->backups().size(), 1);
    const auto restored = m_session->restore(m_session->backups().first());
    QVERIFY(isDone(restored));
    QCOMPARE(restored.result().value(), QString());
    open();
    QCOMPARE(m_session->journal().pages().size(), 1U);
}

QTEST_GUILESS_MAIN(SessionBackupTest)
#include "session_backup_test.moc"
