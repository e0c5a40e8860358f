// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks, places that cannot be written, files that move away, and other programs' locks, all
// of them real.
#include "tests/vault/child.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <cstdio>
#include <functional>

namespace afterword::vault {

namespace {

constexpr int childPassed = 0;
constexpr int childCannot = 77; ///< the kernel does not allow the set-up here

#define CHILD_CHECK(condition)                                                                     \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "line %d: %s\n", __LINE__, #condition);                           \
            return 1;                                                                              \
        }                                                                                          \
    } while (false)

Result<std::unique_ptr<Vault>> unlockedAt(const std::string &path, bool allowReadOnly = true)
{
    OpenOptions options;
    options.allowReadOnly = allowReadOnly;
    auto vault = Vault::open(path, options);
    if (!vault)
        return vault;
    auto key = recoverMasterKey((*vault)->slots(), SlotType::Passphrase, passphrase());
    if (!key)
        return fail(key.error());
    if (const Status done = (*vault)->unlock(std::move(*key)); !done)
        return fail(done.error());
    return vault;
}

/// Saves until there is no room; then all that was acknowledged must be there, and with room again
/// the refused save succeeds. What is left when a save is refused may still suffice for the same
/// save tried again, whose rows lie elsewhere; takeTheRest leaves nothing.
int fillUp(const std::string &path,
           const std::function<bool()> &takeTheRest,
           const std::function<bool()> &makeRoom)
{
    std::map<RowId, std::string> acknowledged;
    {
        const auto vault = Vault::create(path, passphrase(), cheapOptions()).value();
        Status last = {};
        RowChange refused;
        for (int i = 0; i < 200 && last; ++i) {
            const std::string text(30000, static_cast<char>('a' + i % 26));
            const RowChange change{RowChange::Op::Insert, Table::Blob, vault->newRowId(), text};
            last = vault->commit({&change, 1});
            if (last)
                acknowledged[change.rid] = text;
            else
                refused = change;
        }
        CHILD_CHECK(!last);
        CHILD_CHECK(last.error().code == Errc::DiskFull);
        CHILD_CHECK(acknowledged.size() > 10);
        CHILD_CHECK(contentsOf(*vault, Table::Blob) == acknowledged);
        CHILD_CHECK(takeTheRest());
        const Status again = vault->commit({&refused, 1});
        CHILD_CHECK(!again && again.error().code == Errc::DiskFull);
        CHILD_CHECK(contentsOf(*vault, Table::Blob) == acknowledged);
        CHILD_CHECK(makeRoom());
        CHILD_CHECK(vault->commit({&refused, 1}).has_value());
        acknowledged[refused.rid] = refused.content;
    }
    const auto vault = unlockedAt(path);
    CHILD_CHECK(vault.has_value());
    CHILD_CHECK((*vault)->isWhole());
    CHILD_CHECK((*vault)->check(true).value().isClean());
    CHILD_CHECK(contentsOf(**vault, Table::Blob) == acknowledged);
    return childPassed;
}

/// What must hold wherever nothing can be written.
int readsButNeverWrites(const std::string &path)
{
    const auto vault = unlockedAt(path);
    CHILD_CHECK(vault.has_value());
    CHILD_CHECK((*vault)->isReadOnly());
    CHILD_CHECK((*vault)->isWhole());
    CHILD_CHECK(contentsOf(**vault, Table::Header).size() == 1);
    const RowChange change{RowChange::Op::Insert, Table::Header, (*vault)->newRowId(), "x"};
    CHILD_CHECK((*vault)->commit({&change, 1}).error().code == Errc::ReadOnly);
    CHILD_CHECK((*vault)->check(true).value().isClean());
    CHILD_CHECK((*vault)->close().has_value());
    const auto refused = unlockedAt(path, false);
    CHILD_CHECK(!refused && refused.error().code == Errc::ReadOnly);
    return childPassed;
}

void setMode(const std::string &path, mode_t mode)
{
    if (::chmod(path.c_str(), mode) != 0)
        qFatal("chmod");
}

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk();
    void fileSizeLimit();
    void readOnlyPlaces_data();
    void readOnlyPlaces();
    void readOnlyMount();
    void unfinishedSaveInAReadOnlyPlace();
    void noPermissionToRead();
    void createWhereNothingCanBeWritten();
    void movedWhileOpen_data();
    void movedWhileOpen();
    void lockedByAnotherProgram();
    void linkToTheFile();
};

void DiskTest::fullDisk()
{
    const TestFolder folder;
    const int result = inChild([&] {
        if (!mountsOfOurOwn()
            || ::mount("none", folder.folder().toUtf8().constData(), "tmpfs", 0, "size=2m") != 0)
            return childCannot;
        QFile ballast(folder.folder() + QStringLiteral("/ballast"));
        CHILD_CHECK(ballast.open(QIODevice::WriteOnly)
                    && ballast.write(QByteArray(500000, 'x')) == 500000);
        ballast.close();
        QFile rest(folder.folder() + QStringLiteral("/rest"));
        return fillUp(
            folder.file(),
            [&] {
                const QByteArray page(4096, 'x');
                if (!rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                    return false;
                while (rest.write(page) == page.size()) {
                }
                return true;
            },
            [&] { return ballast.remove() && rest.remove(); });
    });
    if (result == childCannot)
        qInfo("no mount allowed here: the full disk is proved by the file size limit alone");
    else
        QCOMPARE(result, childPassed);
}

/// The same without a mount: what every kernel allows.
void DiskTest::fileSizeLimit()
{
    const TestFolder folder;
    const int result = inChild([&] {
        CHILD_CHECK(limitFileSize(1500000));
        const auto size = [&] { return static_cast<rlim_t>(folder.bytes().size()); };
        return fillUp(
            folder.file(),
            [&] { return limitFileSize(size()); },
            [] { return limitFileSize(RLIM_INFINITY); });
    });
    QCOMPARE(result, childPassed);
}

void DiskTest::readOnlyPlaces_data()
{
    QTest::addColumn<uint>("folderMode");
    QTest::addColumn<uint>("fileMode");
    QTest::newRow("file") << 0777U << 0444U;
    QTest::newRow("folder") << 0555U << 0666U;
    QTest::newRow("both") << 0555U << 0444U;
}

void DiskTest::readOnlyPlaces()
{
    QFETCH(const uint, folderMode);
    QFETCH(const uint, fileMode);
    const TestFolder folder;
    insert(*folder.create(), Table::Header, "text");
    const QByteArray before = folder.bytes();
    setMode(folder.file(), fileMode);
    setMode(folder.folder().toStdString(), folderMode);
    const int result =
        inChild([&] { return becomeNobody() ? readsButNeverWrites(folder.file()) : 1; });
    setMode(folder.folder().toStdString(), 0700);
    QCOMPARE(result, childPassed);
    QCOMPARE(folder.bytes(), before);
    QCOMPARE(folder.entries(), QStringList{folder.name()});
}

void DiskTest::readOnlyMount()
{
    const TestFolder folder;
    insert(*folder.create(), Table::Header, "text");
    const int result = inChild([&] {
        const QByteArray place = folder.folder().toUtf8();
        if (!mountsOfOurOwn()
            || ::mount(place.constData(), place.constData(), "", MS_BIND, nullptr) != 0
            || ::mount("none", place.constData(), "", MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr)
                   != 0)
            return childCannot;
        return readsButNeverWrites(folder.file());
    });
    if (result == childCannot)
        qInfo("no mount allowed here: read-only places are proved by permissions alone");
    else
        QCOMPARE(result, childPassed);
}

/// SQLite has to put an unfinished save right first, and cannot: said, not guessed around.
void DiskTest::unfinishedSaveInAReadOnlyPlace()
{
    const TestFolder folder;
    insert(*folder.create(), Table::Header, "text");
    const int writer = inChild([&] {
        RawSqlite raw(folder.file());
        raw.exec("PRAGMA cache_size=1; BEGIN; UPDATE b SET c=randomblob(1984)");
        ::kill(::getpid(), SIGKILL);
        return 0;
    });
    QCOMPARE(writer, -1);
    QVERIFY(folder.entries().size() == 2);
    setMode(folder.file(), 0444);
    setMode(folder.file() + "-journal", 0444);
    setMode(folder.folder().toStdString(), 0555);
    const int result = inChild([&] {
        CHILD_CHECK(becomeNobody());
        const auto vault = Vault::open(folder.file());
        CHILD_CHECK(!vault && vault.error().code == Errc::ReadOnly);
        return childPassed;
    });
    setMode(folder.folder().toStdString(), 0700);
    QCOMPARE(result, childPassed);
    // Where it can be written, it is put right.
    setMode(folder.file(), 0600);
    setMode(folder.file() + "-journal", 0600);
    const auto vault = folder.openUnlocked();
    QVERIFY(vault->check(true).value().isClean());
    QCOMPARE(contentsOf(*vault, Table::Header).size(), std::size_t{1});
}

void DiskTest::noPermissionToRead()
{
    const TestFolder folder;
    folder.create();
    setMode(folder.file(), 0);
    setMode(folder.folder().toStdString(), 0755);
    const int result = inChild([&] {
        CHILD_CHECK(becomeNobody());
        CHILD_CHECK(Vault::open(folder.file()).error().code == Errc::ReadOnly);
        return childPassed;
    });
    QCOMPARE(result, childPassed);
}

void DiskTest::createWhereNothingCanBeWritten()
{
    const TestFolder folder;
    setMode(folder.folder().toStdString(), 0555);
    const int result = inChild([&] {
        CHILD_CHECK(becomeNobody());
        CHILD_CHECK(Vault::create(folder.file(), passphrase(), cheapOptions()).error().code
                    == Errc::ReadOnly);
        return childPassed;
    });
    setMode(folder.folder().toStdString(), 0700);
    QCOMPARE(result, childPassed);
    QVERIFY(folder.entries().isEmpty());
}

void DiskTest::movedWhileOpen_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("renamed") << 0;
    QTest::newRow("deleted") << 1;
    QTest::newRow("replaced") << 2;
}

void DiskTest::movedWhileOpen()
{
    QFETCH(const int, how);
    const TestFolder folder;
    const auto vault = folder.create();
    const RowId rid = insert(*vault, Table::Header, "text");
    const QString name = QString::fromStdString(folder.file());
    QByteArray newcomer;
    if (how == 0)
        QVERIFY(QFile::rename(name, name + QStringLiteral(".moved")));
    else
        QVERIFY(QFile::remove(name));
    if (how == 2) {
        newcomer = QByteArray(8192, 'n');
        folder.setBytes(newcomer);
    }
    const RowChange change{RowChange::Op::Update, Table::Header, rid, "never"};
    QCOMPARE(vault->commit({&change, 1}).error().code, Errc::Moved);
    QCOMPARE(vault->commit({&change, 1}).error().code, Errc::Moved);
    QCOMPARE(vault->read(Table::Header, rid).value(), std::string("text"));
    QVERIFY(vault->close().has_value());
    QCOMPARE(folder.bytes(), newcomer);
}

void DiskTest::lockedByAnotherProgram()
{
    const TestFolder folder;
    const auto vault = folder.create();
    RawSqlite other(folder.file());
    other.exec("BEGIN IMMEDIATE");
    const RowChange change{RowChange::Op::Insert, Table::Header, vault->newRowId(), "x"};
    QCOMPARE(vault->commit({&change, 1}).error().code, Errc::Busy);
    QVERIFY(vault->read(Table::Header, change.rid).error().code == Errc::NotFound);
    other.exec("ROLLBACK");
    QVERIFY(vault->commit({&change, 1}).has_value());
    other.exec("BEGIN EXCLUSIVE");
    QCOMPARE(Vault::open(folder.file()).error().code, Errc::Busy);
    other.exec("ROLLBACK");
    QVERIFY(folder.openUnlocked()->check(true).value().isClean());
}

void DiskTest::linkToTheFile()
{
    const TestFolder folder;
    const TestFolder elsewhere;
    insert(*folder.create(), Table::Header, "text");
    QVERIFY(QFile::link(QString::fromStdString(folder.file()),
                        QString::fromStdString(elsewhere.file())));
    const auto vault = elsewhere.openUnlocked();
    QCOMPARE(vault->path(), elsewhere.file());
    insert(*vault, Table::Header, "more");
    QCOMPARE(elsewhere.entries().size(), 1);
    QVERIFY(vault->close().has_value());
    QCOMPARE(contentsOf(*folder.openUnlocked(), Table::Header).size(), std::size_t{2});
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::DiskTest)
#include "disk_test.moc"
