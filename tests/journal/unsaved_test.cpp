// SPDX-License-Identifier: GPL-3.0-or-later
// A save that fails is kept, told of and tried again; nothing typed is lost.
#include "tests/journal/journal_house.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process can grow: writes fail as on a full disk.
class FullDisk final
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = 512;
        setrlimit(RLIMIT_FSIZE, &tight);
    }

    ~FullDisk() { lift(); }

    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    void lift() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class UnsavedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedSaveIsKeptAndRetried();
    void headerAfterFailedTextKeepsTheText();
    void newerSaveReplacesFailedOne();
    void retriesByItself();
    void movedFileIsNotWritten();
};

void UnsavedTest::failedSaveIsKeptAndRetried()
{
    JournalTestHouse house;
    QSignalSpy failed(house.journal.get(), &Journal::saveFailed);
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    const Page page = house.journal->newPage();
    FullDisk disk;
    const auto saved = journalTestWait(house.journal->save(page, u"do not lose me"_s));
    QVERIFY(!saved.has_value());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Id>(), page.id);
    QCOMPARE(changed.count(), 0);
    QVERIFY(house.journal->hasUnsaved());
    QVERIFY(house.journal->page(page.id) == nullptr);
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"do not lose me"_s);
    auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(house.journal->hasUnsaved());
    QCOMPARE(failed.count(), 2);

    disk.lift();
    house.journal->retryNow();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!house.journal->hasUnsaved());
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"do not lose me"_s);
}

void UnsavedTest::headerAfterFailedTextKeepsTheText()
{
    JournalTestHouse house;
    Page page = house.journal->newPage();
    FullDisk disk;
    QVERIFY(!journalTestWait(house.journal->save(page, u"kept text"_s)).has_value());
    disk.lift();
    page.title = u"later title"_s;
    QVERIFY(journalTestWait(house.journal->saveHeader(page)).has_value());
    QVERIFY(!house.journal->hasUnsaved());
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(house.journal->pages().front()->title, u"later title"_s);
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"kept text"_s);
}

void UnsavedTest::newerSaveReplacesFailedOne()
{
    JournalTestHouse house;
    const Page page = house.journal->newPage();
    FullDisk disk;
    QVERIFY(!journalTestWait(house.journal->save(page, u"old"_s)).has_value());
    disk.lift();
    QVERIFY(journalTestWait(house.journal->save(page, u"new"_s)).has_value());
    QVERIFY(!house.journal->hasUnsaved());
    house.journal->retryNow();
    auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(house.journal->pages().front()->rev.n, 1U);
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"new"_s);
}

void UnsavedTest::retriesByItself()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    const Page page = house.journal->newPage();
    FullDisk disk;
    QVERIFY(!journalTestWait(house.journal->save(page, u"patience"_s)).has_value());
    disk.lift();
    QVERIFY(changed.wait(8'000)); // five seconds by the journal's own timer
    QVERIFY(!house.journal->hasUnsaved());
}

void UnsavedTest::movedFileIsNotWritten()
{
    JournalTestHouse house;
    QSignalSpy failed(house.journal.get(), &Journal::saveFailed);
    const QString path = QString::fromStdString(house.folder.file());
    const QString away = path + u".away"_s;
    QVERIFY(QFile::rename(path, away));
    const auto saved = journalTestWait(house.journal->save(house.journal->newPage(), u"x"_s));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Errc::Moved);
    QCOMPARE(failed.count(), 1);
    QVERIFY(QFile::rename(away, path));
    house.journal->retryNow();
    QTRY_VERIFY(!house.journal->hasUnsaved());
}

QTEST_GUILESS_MAIN(UnsavedTest)
#include "unsaved_test.moc"
