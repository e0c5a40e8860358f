// SPDX-License-Identifier: GPL-3.0-or-later
// Very many records at once, as an import or another copy brings them: told of once, in the same
// order as after opening anew, and taken out the same way; files that were put in for nothing
// leave.
#include "app/journal/attachments.h"
#include "app/journal/audit.h"
#include "app/journal/journal_files.h"
#include "tests/journal/journal_house.h"

#include <QSignalSpy>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyPages = 300;

/// Days all over a year, in no order; every tenth in the bin.
Batch manyBatch(const Journal &journal)
{
    Batch batch;
    for (int i = 0; i < 20; ++i) {
        Tag tag;
        tag.id = Id::random();
        tag.name = u"tag %1"_s.arg(i);
        batch.put(tag);
        Letter letter;
        letter.id = Id::random();
        letter.to = u"nobody"_s;
        batch.put(letter, u"words"_s);
    }
    for (int i = 0; i < manyPages; ++i) {
        Page page = journal.newPage();
        page.at.utcMs += (i * 7919LL % 365) * 86'400'000;
        page.title = QString::number(i);
        if (i % 10 == 0)
            page.bin = page.at;
        batch.put(page, u"text %1"_s.arg(i));
    }
    return batch;
}

QList<Id> idsOf(const std::vector<const Page *> &pages)
{
    QList<Id> ids;
    for (const Page *page : pages)
        ids += page->id;
    return ids;
}

Audit auditOf(const JournalTestHouse &house)
{
    auto store = makeStore(house.folder.openUnlocked(), house.clock);
    (void)store->load().value();
    return auditRecords(store->vault()).value();
}

FileTaken manyFile(JournalTestHouse &house, const Id &page)
{
    FileWish wish;
    wish.page = page;
    wish.source = std::make_shared<FileSource>(QByteArray(100'000, 'x'), u"sound.ogg"_s);
    wish.stop = std::make_shared<std::atomic<bool>>(false);
    return journalTestWait(house.journal->attach(std::move(wish))).value();
}

} // namespace

class ManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cameTogetherAreToldOfOnce();
    void goTogetherAreToldOfOnce();
    void anotherProgramsToo();
    void someStayAmongMany();
    void filesForNothingLeave();
    void aFileThatAnotherWantsStays();
};

void ManyTest::cameTogetherAreToldOfOnce()
{
    JournalTestHouse house;
    const Page first =
        journalTestWait(house.journal->save(house.journal->newPage(), u"a"_s)).value();
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    QVERIFY(journalTestWait(house.journal->applyForGood(manyBatch(*house.journal))));
    QCOMPARE(changed.size(), 1);
    const auto change = changed.first().first().value<Change>();
    QCOMPARE(change.what, Change::What::Loaded);
    QCOMPARE(change.ids.size(), std::size_t(manyPages));
    const QList<Id> pages = idsOf(house.journal->pages());
    const QList<Id> bin = idsOf(house.journal->bin());
    QCOMPARE(pages.size(), manyPages - manyPages / 10 + 1);
    QCOMPARE(bin.size(), manyPages / 10);
    QVERIFY(pages.contains(first.id));
    QCOMPARE(house.journal->tags().size(), 20U);
    house.reopen();
    QCOMPARE(idsOf(house.journal->pages()), pages);
    QCOMPARE(idsOf(house.journal->bin()), bin);
    QCOMPARE(house.journal->letters().size(), 20U);
}

void ManyTest::goTogetherAreToldOfOnce()
{
    JournalTestHouse house;
    const Page first =
        journalTestWait(house.journal->save(house.journal->newPage(), u"a"_s)).value();
    const Result<Batch> undo = journalTestWait(house.journal->apply(manyBatch(*house.journal)));
    QVERIFY(undo);
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    QVERIFY(journalTestWait(house.journal->apply(*undo)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(idsOf(house.journal->pages()), QList<Id>{first.id});
    QVERIFY(house.journal->bin().empty());
    QVERIFY(house.journal->tags().empty() && house.journal->letters().empty());
    house.reopen();
    QCOMPARE(idsOf(house.journal->pages()), QList<Id>{first.id});
}

void ManyTest::anotherProgramsToo()
{
    JournalTestHouse house;
    auto other = makeStore(house.folder.openUnlocked(), house.clock);
    (void)other->load().value();
    std::vector<BatchPut> puts;
    Batch batch = manyBatch(*house.journal);
    for (BatchChange &each : batch.changes)
        puts.push_back({*each.after, each.textAfter});
    QVERIFY(other->apply(std::move(puts), {}));
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.journal->lookAgain();
    QTRY_COMPARE(house.journal->bin().size(), std::size_t(manyPages / 10));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Change>().what, Change::What::Loaded);
    QCOMPARE(house.journal->tags().size(), 20U);
}

/// Pages that are changed among those that come and go are found by their id, and in their place.
void ManyTest::someStayAmongMany()
{
    JournalTestHouse house;
    QVERIFY(journalTestWait(house.journal->applyForGood(manyBatch(*house.journal))));
    Batch batch;
    QSet<Id> erased;
    QSet<Id> moved;
    const std::vector<const Page *> before = house.journal->pages();
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i % 3 == 0) {
            batch.erase(*before[i]);
            erased.insert(before[i]->id);
        } else if (i % 3 == 1) {
            Page page = *before[i];
            page.at.utcMs -= 400LL * 86'400'000;
            batch.put(page);
            moved.insert(page.id);
        }
    }
    QVERIFY(journalTestWait(house.journal->applyForGood(std::move(batch))));
    const auto &now = house.journal->pages();
    QCOMPARE(now.size(), before.size() - static_cast<std::size_t>(erased.size()));
    QVERIFY(std::is_sorted(now.begin(), now.end(), [](const Page *a, const Page *b) {
        return a->at == b->at ? b->id < a->id : b->at < a->at;
    }));
    for (const Page *page : now)
        QVERIFY(!erased.contains(page->id) && house.journal->page(page->id) == page);
    const QList<Id> ids = idsOf(now);
    house.reopen();
    QCOMPARE(idsOf(house.journal->pages()), ids);
}

void ManyTest::filesForNothingLeave()
{
    JournalTestHouse house;
    const FileTaken taken = manyFile(house, Id::random());
    QVERIFY(!auditOf(house).unnamed.empty());
    QVERIFY(journalTestWait(house.journal->dropFiles({taken.attachment.blob})));
    QVERIFY(auditOf(house).unnamed.empty());
}

/// The same bytes, given to two: whoever drops them leaves the other's.
void ManyTest::aFileThatAnotherWantsStays()
{
    JournalTestHouse house;
    const FileTaken one = manyFile(house, Id::random());
    Page page = house.journal->newPage();
    const FileTaken two = manyFile(house, page.id);
    QCOMPARE(two.attachment.blob, one.attachment.blob);
    QVERIFY(journalTestWait(house.journal->dropFiles({one.attachment.blob})));
    page.attachments = {two.attachment};
    QVERIFY(journalTestWait(house.journal->save(page, u"with a sound"_s)));
    QVERIFY(journalTestWait(house.journal->dropFiles({one.attachment.blob}))); // it is named
    const Audit audit = auditOf(house);
    QVERIFY(audit.missing.empty() && audit.unnamed.empty());
}

QTEST_GUILESS_MAIN(ManyTest)
#include "many_test.moc"
