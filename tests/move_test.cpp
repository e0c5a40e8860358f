// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's file is moved, replaced or deleted while it is open: what was written is kept in a
// whole copy that opens with the same passphrase, and whatever is in the file's place is left
// alone.
#include "tests/support/counted.h"
#include "tests/support/temp_journal.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace afterword;
using namespace Qt::StringLiterals;
using test::settled;
using Trouble = JournalFile::Trouble;

namespace {

using MoveBy = std::function<bool(const QString &path)>;

bool moveWrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
           && file.write(bytes) == bytes.size();
}

QByteArray moveBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As a sync tool does it: made beside it, then renamed over it.
bool moveOver(const QString &path, const QByteArray &bytes)
{
    return moveWrite(path + u".part"_s, bytes)
           && ::rename(qPrintable(path + u".part"_s), qPrintable(path)) == 0;
}

bool moveUnlock(test::TempJournal &temp, const QString &path)
{
    Session &session = temp.session();
    session.choose(path);
    session.unlock(vault::SlotType::Passphrase,
                   vault::SecureBytes(test::TempJournal::passphrase().constData()));
    return QTest::qWaitFor([&] { return session.state() == Session::State::Open; },
                           test::patienceMs);
}

} // namespace

Q_DECLARE_METATYPE(MoveBy)

class MoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8()); // where a copy goes when its folder is gone
    }

    void textIsKeptInACopy_data();
    void textIsKeptInACopy();
    void putBackItGoesOn();
    void lockIsRefusedUntilKept();
    void noticedWithoutASave();
    void copyNamesDoNotMeet();

private:
    QTemporaryDir m_home;
};

void MoveTest::textIsKeptInACopy_data()
{
    QTest::addColumn<MoveBy>("act");
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, Trouble trouble, MoveBy act) {
        QTest::newRow(name) << act << trouble;
    };
    row("renamed in its folder", Trouble::Gone, [](const QString &path) {
        return QFile::rename(path, path + u".old"_s);
    });
    row("moved to another folder", Trouble::Gone, [](const QString &path) {
        const QString away = QFileInfo(path).absolutePath() + u"/away"_s;
        return QDir().mkpath(away) && QFile::rename(path, away + u"/j.afterword"_s);
    });
    row("deleted", Trouble::Gone, [](const QString &path) { return QFile::remove(path); });
    row("replaced by something else", Trouble::Replaced, [](const QString &path) {
        return moveOver(path, QByteArray(8192, 'n'));
    });
    row("replaced by its own older copy", Trouble::Replaced, [](const QString &path) {
        return moveOver(path, moveBytes(path + u".before"_s));
    });
    row("replaced by another journal", Trouble::Replaced, [](const QString &path) {
        const auto cost = test::TempJournal::cheapCost();
        vault::CreateOptions how;
        how.passphraseCost = cost;
        const QString other = path + u".other"_s;
        return vault::Vault::create(other.toStdString(), vault::SecureBytes("other words"), how)
                   .has_value()
               && ::rename(qPrintable(other), qPrintable(path)) == 0;
    });
    row("its folder was renamed", Trouble::Gone, [](const QString &path) {
        const QString folder = QFileInfo(path).absolutePath();
        return QDir().rename(folder, folder + u"-renamed"_s);
    });
}

void MoveTest::textIsKeptInACopy()
{
    QFETCH(const MoveBy, act);
    QFETCH(const Trouble, trouble);
    Counted counted("T-MOVE");
    test::TempJournal temp;
    QVERIFY(temp.create());
    const Id before = temp.addPage(u"2025-10-13T20:00:00+02:00"_s, u"written before"_s);
    // The older copy: as it is now, then one page more.
    QVERIFY(settled(temp.journal().saveElsewhere(temp.path() + u".before"_s)));
    QVERIFY(!temp.addPage(u"2025-10-13T21:00:00+02:00"_s, u"written after the copy"_s).isNull());
    JournalFile &file = temp.session().file();
    QCOMPARE(file.trouble(), Trouble::None);

    QVERIFY(act(temp.path()));
    const QByteArray newcomer = moveBytes(temp.path());
    const auto lost = temp.journal().save(temp.journal().newPage(), u"written after the move"_s);
    QVERIFY(settled(lost));
    QCOMPARE(lost.result().error().code, Errc::Moved);
    QCOMPARE(file.trouble(), trouble);
    QVERIFY(file.hasUnsaved());
    QCOMPARE(temp.textOf(before), u"written before"_s); // reading goes on

    // Its own folder may be gone: then the copy goes home.
    const QString copy = file.freeCopyPath();
    QVERIFY(copy.endsWith(u"(kept copy).afterword"_s));
    const bool folderIsGone = !QFileInfo(QFileInfo(temp.path()).absolutePath()).isDir();
    QCOMPARE(QFileInfo(copy).absolutePath(),
             folderIsGone ? QDir::homePath() : QFileInfo(temp.path()).absolutePath());
    const auto kept = file.keepCopy(copy);
    QVERIFY(settled(kept));
    QVERIFY2(kept.result().has_value(), kept.result() ? "" : kept.result().error().detail.c_str());
    QCOMPARE(temp.session().path(), copy);
    QTRY_VERIFY(!temp.journal().hasUnsaved());
    QCOMPARE(file.trouble(), Trouble::None);
    QVERIFY(!temp.addPage(u"2025-10-14T21:30:00+02:00"_s, u"written in the copy"_s).isNull());
    QCOMPARE(moveBytes(temp.path()), newcomer); // whatever came is left alone
    QVERIFY(temp.lock());
    QVERIFY(!QFile::exists(copy + u"-journal"_s));

    QVERIFY(moveUnlock(temp, copy));
    QStringList texts;
    for (const Page *page : temp.journal().pages())
        texts << page->first;
    QCOMPARE(texts,
             (QStringList{u"written in the copy"_s,
                          u"written after the move"_s,
                          u"written after the copy"_s,
                          u"written before"_s}));
    QVERIFY(temp.lock());
    counted.that(true);
    QDir(QFileInfo(temp.path()).absolutePath() + u"-renamed"_s).removeRecursively();
}

void MoveTest::putBackItGoesOn()
{
    Counted counted("T-MOVE");
    test::TempJournal temp;
    QVERIFY(temp.create());
    JournalFile &file = temp.session().file();
    const QString away = temp.path() + u".away"_s;
    QVERIFY(QFile::rename(temp.path(), away));
    const Page page = temp.journal().newPage();
    QVERIFY(settled(temp.journal().save(page, u"while it was away"_s)));
    QCOMPARE(file.trouble(), Trouble::Gone);
    QVERIFY(QFile::rename(away, temp.path()));
    QTRY_COMPARE(file.trouble(), Trouble::None); // by itself
    QTRY_VERIFY(!temp.journal().hasUnsaved());
    QVERIFY(temp.reopen());
    QCOMPARE(temp.textOf(page.id), u"while it was away"_s);
    counted.that(true);
}

void MoveTest::lockIsRefusedUntilKept()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    QVERIFY(QFile::remove(temp.path()));
    QVERIFY(settled(temp.journal().save(temp.journal().newPage(), u"unkept"_s)));
    QSignalSpy refused(&temp.session(), &Session::lockRefused);
    temp.session().lock();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, Errc::Moved);
    QCOMPARE(temp.session().state(), Session::State::Open);
    // A whole copy elsewhere: the journal stays as it is, but nothing would be lost any more.
    const QString elsewhere = temp.folder() + u"/elsewhere.afterword"_s;
    const auto saved = temp.session().file().saveElsewhere(elsewhere);
    QVERIFY(settled(saved));
    QVERIFY(saved.result());
    QVERIFY(temp.journal().hasUnsaved());
    QVERIFY(temp.lock());
    QVERIFY(moveUnlock(temp, elsewhere));
    QCOMPARE(temp.journal().pages().size(), std::size_t{1});
    QCOMPARE(temp.journal().pages().front()->first, u"unkept"_s);
}

void MoveTest::noticedWithoutASave()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    JournalFile &file = temp.session().file();
    QSignalSpy changed(&file, &JournalFile::troubleChanged);
    QVERIFY(QFile::remove(temp.path()));
    QVERIFY(changed.wait());
    QCOMPARE(file.trouble(), Trouble::Gone);
    QVERIFY(!file.hasUnsaved());
    QVERIFY(temp.lock()); // nothing would be lost
}

void MoveTest::copyNamesDoNotMeet()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    JournalFile &file = temp.session().file();
    const QString first = file.freeCopyPath();
    QVERIFY(moveWrite(first, "mine"));
    QVERIFY(file.freeCopyPath().endsWith(u"(kept copy 2).afterword"_s));
    const auto kept = file.keepCopy(first); // taken since it was asked for
    QVERIFY(settled(kept));
    QCOMPARE(kept.result().error().code, Errc::Busy);
    QCOMPARE(moveBytes(first), QByteArray("mine"));
    QCOMPARE(temp.session().path(), temp.path());
}

QTEST_GUILESS_MAIN(MoveTest)
#include "move_test.moc"
