// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: verified before they take their name, nothing replaced, nothing left behind.
#include "app/vault/database.h"
#include "app/vault/layout.h"
#include "app/vault/new_file.h"
#include "tests/vault/failing_vfs.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

Result<std::unique_ptr<Vault>> openedAt(const std::string &path)
{
    Result<std::unique_ptr<Vault>> vault = Vault::open(path);
    if (!vault)
        return vault;
    auto key = recoverMasterKey((*vault)->slots(), SlotType::Passphrase, passphrase());
    if (const Status done = (*vault)->unlock(std::move(key.value())); !done)
        return fail(done.error());
    return vault;
}

std::unique_ptr<Vault> withRows(const TestFolder &folder, int rows)
{
    auto vault = folder.create();
    std::vector<RowChange> changes;
    for (int i = 0; i < rows; ++i) {
        const std::string text(static_cast<std::size_t>(i * 700), static_cast<char>('a' + i % 26));
        changes.push_back({RowChange::Op::Insert,
                           Table::Header,
                           vault->newRowId(Table::Header),
                           "header " + std::to_string(i)});
        changes.push_back({RowChange::Op::Insert, Table::Blob, vault->newRowId(Table::Blob), text});
    }
    require(vault->commit(changes));
    return vault;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyHoldsTheSame();
    void relativeNamesAndQuotes();
    void nothingIsReplaced();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();
    void stoppedAtAnyMoment();
    void aDiskThatFailsAtAnyMoment();
    void aVaultThatIsNotWholeIsRefused();
    void rottenRowsAreNotCopiedQuietly();
    void locksSurviveACopy();
    void filesOutsideSqlite();
};

void BackupTest::theCopyHoldsTheSame()
{
    const TestFolder folder;
    const auto vault = withRows(folder, 80);
    double last = 0;
    bool rising = true;
    QVERIFY(vault
                ->backupTo(folder.path("copy.afterword"),
                           [&](double part) {
                               rising = rising && part >= last && part <= 1;
                               last = part;
                               return true;
                           })
                .has_value());
    QVERIFY(rising && last == 1.0);
    QCOMPARE(folder.entries().filter(QStringLiteral("copy")).size(), 1);

    struct stat info
    {};

    QCOMPARE(::stat(folder.path("copy.afterword").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    const auto copy = openedAt(folder.path("copy.afterword")).value();
    QVERIFY(copy->isWhole());
    QCOMPARE(copy->commitCounter(), vault->commitCounter());
    for (const Table table : {Table::Header, Table::Blob})
        QVERIFY(contentsOf(*copy, table) == contentsOf(*vault, table));
    // The copy is a vault like any other, and the first one goes on.
    insert(*copy, Table::Header, "in the copy");
    insert(*vault, Table::Header, "in the first");
    QVERIFY(vault->check(true).value().isClean());
    RawSqlite raw(folder.path("copy.afterword"));
    QCOMPARE(raw.value("PRAGMA application_id"), std::to_string(applicationId));
    QCOMPARE(raw.value("PRAGMA journal_mode"), "delete");
}

void BackupTest::relativeNamesAndQuotes()
{
    const TestFolder folder;
    const auto vault = withRows(folder, 2);
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.folder()));
    const Status done = vault->backupTo("it's 'one' copy");
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(done.has_value());
    QVERIFY(openedAt(folder.path("it's 'one' copy")).value()->isWhole());
}

void BackupTest::nothingIsReplaced()
{
    const TestFolder folder;
    const auto vault = withRows(folder, 2);
    QVERIFY(vault->backupTo(folder.path("copy")).has_value());
    QCOMPARE(vault->backupTo(folder.path("copy")).error().code, Errc::Busy);
    QCOMPARE(vault->backupTo(folder.file()).error().code, Errc::Busy);
    QVERIFY(::symlink("nowhere", folder.path("link").c_str()) == 0);
    QCOMPARE(vault->backupTo(folder.path("link")).error().code, Errc::Busy);
    QVERIFY(vault->check(true).value().isClean());
    QCOMPARE(folder.entries().filter(QStringLiteral("new-")).size(), 0);
}

void BackupTest::nothingIsLeftBehind_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("code");
    QTest::newRow("no folder") << QStringLiteral("none/copy") << static_cast<int>(Errc::NotFound);
    QTest::newRow("a file as folder")
        << QStringLiteral("journal.afterword/copy") << static_cast<int>(Errc::NotFound);
    QTest::newRow("name too long") << QString(300, QLatin1Char('n')) << static_cast<int>(Errc::Io);
}

void BackupTest::nothingIsLeftBehind()
{
    QFETCH(const QString, to);
    QFETCH(const int, code);
    const TestFolder folder;
    const auto vault = withRows(folder, 2);
    const Status done = vault->backupTo(folder.path(to.toUtf8().constData()));
    QVERIFY(!done);
    QCOMPARE(static_cast<int>(done.error().code), code);
    QVERIFY(folder.entries().filter(QStringLiteral("new-")).isEmpty());
    QVERIFY(vault->check(true).value().isClean());
}

void BackupTest::stoppedAtAnyMoment()
{
    const TestFolder folder;
    const auto vault = withRows(folder, 120);
    bool reached = false;
    for (int stopAt = 1; !reached; ++stopAt) {
        QVERIFY(stopAt < 200);
        int asked = 0;
        const Status done =
            vault->backupTo(folder.path("copy"), [&](double) { return ++asked != stopAt; });
        if (done) {
            reached = true;
            break;
        }
        QCOMPARE(done.error().code, Errc::Cancelled);
        QVERIFY(folder.entries().filter(QStringLiteral("copy")).isEmpty());
        insert(*vault, Table::Header, "goes on");
    }
    QVERIFY(openedAt(folder.path("copy")).value()->isWhole());
}

/// SQLite's part of the work, one operation after the other.
void BackupTest::aDiskThatFailsAtAnyMoment()
{
    FailingVfs vfs;
    const TestFolder folder;
    const auto vault = withRows(folder, 20);
    for (const auto &[code, expected] :
         {std::pair{SQLITE_IOERR_WRITE, Errc::Io}, std::pair{SQLITE_FULL, Errc::DiskFull}}) {
        for (int at = 1;; ++at) {
            QVERIFY(at < 2000);
            vfs.plan = {};
            vfs.plan.at = at;
            vfs.plan.code = code;
            vfs.plan.lasting = true;
            const Status done = vault->backupTo(folder.path("copy"));
            vfs.plan = {};
            if (done) {
                QVERIFY(openedAt(folder.path("copy")).value()->isWhole());
                QVERIFY(QFile::remove(QString::fromStdString(folder.path("copy"))));
                QVERIFY(at > 3);
                break;
            }
            QCOMPARE(done.error().code, expected);
            QVERIFY(folder.entries().filter(QStringLiteral("copy")).isEmpty());
        }
    }
    insert(*vault, Table::Header, "goes on");
    QVERIFY(vault->check(true).value().isClean());
}

void BackupTest::aVaultThatIsNotWholeIsRefused()
{
    const TestFolder folder;
    withRows(folder, 5).reset();
    RawSqlite(folder.file()).exec("DELETE FROM h WHERE rid=(SELECT min(rid) FROM h)");
    const auto vault = folder.openUnlocked();
    QCOMPARE(vault->backupTo(folder.path("copy")).error().code, Errc::Damaged);
    const auto locked = Vault::open(folder.file()).value();
    QCOMPARE(locked->backupTo(folder.path("copy")).error().code, Errc::Internal);
    QVERIFY(locked->copyAsIs(folder.path("copy as it is")).has_value());
    QCOMPARE(folder.entries().filter(QStringLiteral("copy")).size(), 1);
}

void BackupTest::rottenRowsAreNotCopiedQuietly()
{
    const TestFolder folder;
    withRows(folder, 5).reset();
    RawSqlite(folder.file())
        .exec("UPDATE b SET c=zeroblob(length(c)) WHERE length(c)=(SELECT max(length(c)) FROM b)");
    const auto vault = folder.openUnlocked();
    QVERIFY(vault->isWhole());
    QCOMPARE(vault->backupTo(folder.path("copy")).error().code, Errc::Damaged);
    QVERIFY(folder.entries().filter(QStringLiteral("copy")).isEmpty());
}

/// A plain read of the file would, on closing it, drop the lock another program is kept out by.
void BackupTest::locksSurviveACopy()
{
    const TestFolder folder;
    const auto vault = withRows(folder, 5);
    QVERIFY(vault->backupTo(folder.path("copy")).has_value());
    QVERIFY(vault->copyAsIs(folder.path("copy as it is")).has_value());
    const int before = ::open(folder.file().c_str(), O_RDONLY | O_CLOEXEC);
    ::close(before); // what must never happen inside; here to show that the test can see it
    auto opened = Database::open(folder.file(), Database::Purpose::Open).value();
    QVERIFY(opened->applyPragmas().has_value());
    QVERIFY(opened->exec("BEGIN IMMEDIATE").has_value());
    const auto lockedByUs = [&folder] {
        const pid_t child = ::fork();
        if (child == 0) {
            const int file = ::open(folder.file().c_str(), O_RDWR);
            struct flock lock
            {};

            lock.l_type = F_WRLCK;
            lock.l_start = 0x40000001; // SQLite's reserved byte
            lock.l_len = 1;
            ::fcntl(file, F_GETLK, &lock);
            ::_exit(lock.l_type == F_UNLCK ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status) == 1;
    };
    QVERIFY(lockedByUs());
    std::uint64_t bytes = 0;
    QVERIFY(opened
                ->eachByte([&](std::string_view part, double) -> Status {
                    bytes += part.size();
                    return {};
                })
                .has_value());
    QCOMPARE(bytes, static_cast<std::uint64_t>(folder.bytes().size()));
    // bytes() opened and closed the file in this process: now the lock is gone.
    QVERIFY(!lockedByUs());
}

void BackupTest::filesOutsideSqlite()
{
    const TestFolder folder;
    folder.setBytes(QByteArray(3'000'000, 'x'));
    QVERIFY(copyFile(folder.file(), folder.path("copy")).has_value());
    QCOMPARE(copyFile(folder.file(), folder.path("copy")).error().code, Errc::Busy);
    QCOMPARE(
        copyFile(folder.file(), folder.path("stopped"), [](double) { return false; }).error().code,
        Errc::Cancelled);
    QCOMPARE(copyFile(folder.path("none"), folder.path("other")).error().code, Errc::NotFound);
    QVERIFY(::link(folder.path("copy").c_str(), folder.path("second name").c_str()) == 0);
    QVERIFY(removeZeroed(folder.path("copy")).has_value());
    const int kept = ::open(folder.path("second name").c_str(), O_RDONLY | O_CLOEXEC);
    char first = 0;
    QVERIFY(::read(kept, &first, 1) == 1 && first == 'x'); // the other name's bytes are not ours
    QVERIFY(removeZeroed(folder.path("second name")).has_value());
    QVERIFY(::pread(kept, &first, 1, 2'999'999) == 1 && first == '\0');
    ::close(kept);
    QVERIFY(::symlink(folder.file().c_str(), folder.path("link").c_str()) == 0);
    QVERIFY(removeZeroed(folder.path("link")).has_value());
    QCOMPARE(folder.bytes(), QByteArray(3'000'000, 'x'));
    QCOMPARE(folder.entries(), QStringList{folder.name()});
    QCOMPARE(removeZeroed(folder.path("none")).error().code, Errc::NotFound);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::BackupTest)
#include "backup_test.moc"
