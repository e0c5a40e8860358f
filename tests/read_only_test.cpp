// SPDX-License-Identifier: GPL-3.0-or-later
// Places that cannot be written: the journal is read there, says so, changes nothing, and goes on
// in a copy. A save that was cut off needs a writable place once.
#include "tests/support/counted.h"
#include "tests/support/temp_journal.h"
#include "tests/vault/child.h"
#include "tests/vault/raw_sqlite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// While it lives this process has no more rights than anyone, if it had.
class ReadOnlyNobody final
{
public:
    ReadOnlyNobody()
        : m_root(::geteuid() == 0)
    {
        if (m_root && ::seteuid(65534) != 0)
            qFatal("cannot give up being root");
    }

    ~ReadOnlyNobody()
    {
        if (m_root && ::seteuid(0) != 0)
            qFatal("cannot be root again");
    }

    ReadOnlyNobody(const ReadOnlyNobody &) = delete;
    ReadOnlyNobody &operator=(const ReadOnlyNobody &) = delete;

private:
    bool m_root;
};

bool readOnlyMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

QByteArray readOnlyBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReadOnlyTest : public QObject
{
    Q_OBJECT

public:
    explicit ReadOnlyTest(bool mounts)
        : m_mounts(mounts)
    {}

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
    void cutOffSaveNeedsAWritablePlaceOnce();
    void noPermissionIsSaid();
    void copyCanBeWritten();

private:
    bool m_mounts;
};

void ReadOnlyTest::canBeRead_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<bool>("mounted");
    QTest::newRow("file") << 0444 << 0755 << false;
    QTest::newRow("folder") << 0666 << 0555 << false;
    QTest::newRow("file and folder") << 0444 << 0555 << false;
    QTest::newRow("medium") << 0666 << 0777 << true;
}

void ReadOnlyTest::canBeRead()
{
    QFETCH(const int, file);
    QFETCH(const int, folder);
    QFETCH(const bool, mounted);
    test::TempJournal temp;
    QVERIFY(temp.create());
    const Id page = temp.addPage(u"2025-10-13T20:00:00+02:00"_s, u"to be read"_s);
    QVERIFY(temp.lock());
    const QByteArray before = readOnlyBytes(temp.path());
    const QByteArray place = QFile::encodeName(temp.folder());
    QVERIFY(readOnlyMode(temp.path(), static_cast<mode_t>(file)));
    QVERIFY(readOnlyMode(temp.folder(), static_cast<mode_t>(folder)));
    if (mounted && m_mounts) {
        QCOMPARE(::mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr), 0);
        QCOMPARE(
            ::mount("none", place.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr),
            0);
    } else if (mounted) {
        std::puts("no mounts here: the medium's case is proved with a read-only folder");
        QVERIFY(readOnlyMode(temp.folder(), 0555));
    }
    {
        const ReadOnlyNobody nobody;
        QVERIFY(temp.unlock());
        QVERIFY(temp.session().isReadOnly());
        QCOMPARE(temp.session().file().trouble(), JournalFile::Trouble::ReadOnly);
        QCOMPARE(temp.textOf(page), u"to be read"_s);
        const auto saved = temp.journal().save(temp.journal().newPage(), u"never"_s);
        QVERIFY(test::settled(saved));
        QCOMPARE(saved.result().error().code, Errc::ReadOnly);
        QCOMPARE(temp.session().file().trouble(), JournalFile::Trouble::ReadOnly);
        temp.session().lockAndLose();
        QTRY_COMPARE(temp.session().state(), Session::State::Locked);
    }
    if (mounted && m_mounts)
        QCOMPARE(::umount2(place.constData(), MNT_DETACH), 0);
    QVERIFY(readOnlyMode(temp.folder(), 0755));
    QCOMPARE(readOnlyBytes(temp.path()), before);
    QVERIFY(!QFile::exists(temp.path() + u"-journal"_s));
}

void ReadOnlyTest::cutOffSaveNeedsAWritablePlaceOnce()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    QVERIFY(!temp.addPage(u"2025-10-13T20:00:00+02:00"_s, u"kept"_s).isNull());
    QVERIFY(temp.lock());
    const pid_t writer = ::fork();
    QVERIFY(writer >= 0);
    if (writer == 0) {
        vault::RawSqlite raw(temp.path().toStdString());
        raw.exec("PRAGMA cache_size=1; BEGIN; UPDATE b SET c=randomblob(1984)");
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(writer, &status, 0), writer);
    QVERIFY(QFileInfo(temp.path() + u"-journal"_s).size() > 0);
    QVERIFY(readOnlyMode(temp.path(), 0444));
    QVERIFY(readOnlyMode(temp.path() + u"-journal"_s, 0444));
    QVERIFY(readOnlyMode(temp.folder(), 0555));
    {
        const ReadOnlyNobody nobody;
        QSignalSpy failed(&temp.session(), &Session::openFailed);
        QVERIFY(!temp.unlock());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Errc::ReadOnly);
    }
    QVERIFY(readOnlyMode(temp.folder(), 0755));
    QVERIFY(readOnlyMode(temp.path(), 0600));
    QVERIFY(readOnlyMode(temp.path() + u"-journal"_s, 0600));
    QVERIFY(temp.unlock());
    QVERIFY(!temp.session().isReadOnly());
    QCOMPARE(temp.journal().pages().front()->first, u"kept"_s);
}

void ReadOnlyTest::noPermissionIsSaid()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    QVERIFY(temp.lock());
    QVERIFY(readOnlyMode(temp.folder(), 0755));
    QVERIFY(readOnlyMode(temp.path(), 0000));
    const ReadOnlyNobody nobody;
    QSignalSpy failed(&temp.session(), &Session::openFailed);
    QVERIFY(!temp.unlock());
    QCOMPARE(failed.first().first().value<Error>().code, Errc::ReadOnly);
}

void ReadOnlyTest::copyCanBeWritten()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    QVERIFY(!temp.addPage(u"2025-10-13T20:00:00+02:00"_s, u"carried over"_s).isNull());
    QVERIFY(temp.lock());
    const QTemporaryDir mine;
    QVERIFY(readOnlyMode(mine.path(), 0777));
    QVERIFY(readOnlyMode(temp.path(), 0444));
    QVERIFY(readOnlyMode(temp.folder(), 0555));
    {
        const ReadOnlyNobody nobody;
        QVERIFY(temp.unlock());
        const auto kept = temp.session().file().keepCopy(mine.filePath(u"mine.afterword"_s));
        QVERIFY(test::settled(kept));
        QVERIFY(kept.result());
        QCOMPARE(temp.session().file().trouble(), JournalFile::Trouble::None);
        QVERIFY(!temp.addPage(u"2025-10-14T20:00:00+02:00"_s, u"new"_s).isNull());
        QVERIFY(temp.lock());
    }
    QVERIFY(readOnlyMode(temp.folder(), 0755));
}

int main(int argc, char **argv)
{
    const bool mounts = ::geteuid() == 0 && vault::mountsOfOurOwn(); // before there are threads
    QCoreApplication app(argc, argv);
    ReadOnlyTest test(mounts);
    return QTest::qExec(&test, argc, argv);
}

#include "read_only_test.moc"
