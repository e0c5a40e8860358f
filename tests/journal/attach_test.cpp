// SPDX-License-Identifier: GPL-3.0-or-later
// Files through Journal, as the window does it: in and out by parts, while pages are saved and
// while another program saves; stopped, full, damaged; never a copy outside that is not whole.
#include "app/journal/attachments.h"
#include "app/journal/audit.h"
#include "app/journal/journal_files.h"
#include "tests/journal/journal_house.h"

#include <QDir>
#include <QFile>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int parts = 12;

QByteArray manyBytes()
{
    QByteArray bytes(parts * Attachments::partBytes + 5, 'a');
    for (qsizetype i = 0; i < bytes.size(); i += 991)
        bytes[i] = static_cast<char>(i % 251);
    return bytes;
}

FileWish wishFor(const QByteArray &bytes, const Id &page)
{
    FileWish wish;
    wish.page = page;
    wish.source = std::make_shared<FileSource>(bytes, u"sound.ogg"_s);
    wish.stop = std::make_shared<std::atomic<bool>>(false);
    return wish;
}

std::shared_ptr<Store> strangerAt(const JournalTestHouse &house)
{
    auto store = makeStore(house.folder.openUnlocked(), house.clock);
    (void)store->load().value();
    return store;
}

std::uint64_t rowsOf(const JournalTestHouse &house)
{
    return strangerAt(house)->vault().check(true).value().blobRows;
}

} // namespace

class AttachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAndOut();
    void pagesAreSavedMeanwhile();
    void anotherProgramSavesMeanwhile();
    void stoppedLeavesNothing();
    void aFileThatChangesIsRefused();
    void noCopyThatIsNotWhole();
    void journalMayEndAtAnyTime();
};

void AttachTest::inAndOut()
{
    JournalTestHouse house;
    const QByteArray bytes = manyBytes();
    Page page = house.journal->newPage();
    QList<double> progress;
    FileWish wish = wishFor(bytes, page.id);
    wish.progress = [&progress](double done) { progress << done; };
    const FileTaken taken = journalTestWait(house.journal->attach(std::move(wish))).value();
    QCOMPARE(taken.attachment.name, u"sound.ogg"_s);
    QVERIFY(std::is_sorted(progress.cbegin(), progress.cend()));
    QVERIFY(progress.size() >= parts && progress.first() == 0.0 && progress.last() <= 1.0);
    page.attachments = {taken.attachment};
    QVERIFY(journalTestWait(house.journal->save(page, u"with a sound"_s)).has_value());
    house.reopen();
    const Attachment stored = house.journal->page(page.id)->attachments.first();
    QCOMPARE(journalTestWait(house.journal->fileBytes(stored.blob, 1 << 25)).value(), bytes);
    const QString out = house.folder.folder() + u"/out.ogg"_s;
    QVERIFY(journalTestWait(house.journal->saveFileTo({stored.blob, out, {}, {}})).has_value());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    // The same once more is found, not put in again.
    const std::uint64_t rows = rowsOf(house);
    const auto again = journalTestWait(house.journal->attach(wishFor(bytes, page.id))).value();
    QCOMPARE(again.attachment.blob, stored.blob);
    QCOMPARE(rowsOf(house), rows);
    QVERIFY(journalTestWait(house.journal->saveFileTo(
                                {stored.blob, house.folder.folder() + u"/none/out"_s, {}, {}}))
                .error()
                .code
            != Errc::Damaged);
}

void AttachTest::pagesAreSavedMeanwhile()
{
    JournalTestHouse house;
    const auto attached = house.journal->attach(wishFor(manyBytes(), Id{1, 1}));
    int saved = 0;
    while (!attached.isFinished() && saved < 200) {
        Page page = house.journal->newPage();
        if (journalTestWait(house.journal->save(page, u"meanwhile"_s)))
            ++saved;
    }
    QVERIFY(saved > parts / 2); // a save waits for one part, not for the file
    QVERIFY(journalTestWait(attached).has_value());
}

void AttachTest::anotherProgramSavesMeanwhile()
{
    JournalTestHouse house;
    const auto other = strangerAt(house);
    const QByteArray bytes = manyBytes();
    FileWish wish = wishFor(bytes, Id{1, 1});
    int theirs = 0;
    wish.progress = [&](double) {
        // Between every two parts; what this one knew of the file is old each time.
        while (true) {
            const auto saved = other->save(pageAt(house.clock, 0), u"theirs"_s);
            if (saved) {
                ++theirs;
                return;
            }
            if (saved.error().code != Errc::Busy || !other->refresh())
                qFatal("the other program cannot save");
        }
    };
    const auto taken = journalTestWait(house.journal->attach(std::move(wish)));
    QVERIFY(taken.has_value());
    QVERIFY(theirs >= parts);
    const BlobRef blob = taken->attachment.blob;
    QCOMPARE(journalTestWait(house.journal->fileBytes(blob, 1 << 25)).value(), bytes);
    QVERIFY(strangerAt(house)->vault().check(true).value().isClean());
}

void AttachTest::stoppedLeavesNothing()
{
    JournalTestHouse house;
    const std::uint64_t rows = rowsOf(house);
    FileWish wish = wishFor(manyBytes(), Id{1, 1});
    wish.progress = [stop = wish.stop](double done) { *stop = done > 0.4; };
    QCOMPARE(journalTestWait(house.journal->attach(std::move(wish))).error().code, Errc::Cancelled);
    const auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(rowsOf(house), rows);
}

void AttachTest::aFileThatChangesIsRefused()
{
    JournalTestHouse house;
    const std::uint64_t rows = rowsOf(house);
    const QString path = house.folder.folder() + u"/growing"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(manyBytes()) > 0 && file.flush());
    FileWish wish;
    wish.page = Id{1, 1};
    wish.source = std::make_shared<FileSource>(path);
    wish.progress = [&file](double done) {
        if (done > 0.5) {
            file.seek(file.size() - 3);
            file.write("new");
            file.flush();
        }
    };
    QCOMPARE(journalTestWait(house.journal->attach(std::move(wish))).error().code, Errc::Malformed);
    const auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(rowsOf(house), rows);
}

void AttachTest::noCopyThatIsNotWhole()
{
    JournalTestHouse house;
    const auto taken = journalTestWait(house.journal->attach(wishFor(manyBytes(), Id{1, 1})));
    const BlobRef blob = taken.value().attachment.blob;
    house.journal.reset();
    {
        const auto store = strangerAt(house);
        const codec::FileIndex index = store->attachments().index(blob).value();
        const vault::RowId rid = index.chunks.back();
        std::string content = store->vault().read(vault::Table::Blob, rid).value();
        content.back() = static_cast<char>(content.back() ^ 1);
        const vault::RowChange change{
            vault::RowChange::Op::Update, vault::Table::Blob, rid, content};
        vault::require(store->vault().commit({&change, 1}));
    }
    house.open(house.folder.openUnlocked());
    const QString out = house.folder.folder() + u"/out"_s;
    const QStringList before = QDir(house.folder.folder()).entryList(QDir::Files);
    QCOMPARE(journalTestWait(house.journal->saveFileTo({blob, out, {}, {}})).error().code,
             Errc::Damaged);
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(journalTestWait(house.journal->saveFileTo({blob, out, stop, {}})).error().code,
             Errc::Cancelled);
    QCOMPARE(QDir(house.folder.folder()).entryList(QDir::Files), before);
}

void AttachTest::journalMayEndAtAnyTime()
{
    for (int after = 0; after < parts; after += 3) {
        JournalTestHouse house;
        Page page = house.journal->newPage();
        QVERIFY(journalTestWait(house.journal->save(page, u"kept"_s)).has_value());
        int told = 0;
        FileWish wish = wishFor(manyBytes(), page.id);
        wish.progress = [&told](double) { ++told; };
        house.journal->attach(std::move(wish));
        QTRY_VERIFY(told > after);
        house.reopen();
        QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"kept"_s);
        const auto store = strangerAt(house);
        const Audit audit = auditRecords(store->vault()).value();
        QVERIFY(audit.broken.empty() && audit.missing.empty());
    }
}

QTEST_GUILESS_MAIN(AttachTest)
#include "attach_test.moc"
