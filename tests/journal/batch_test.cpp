// SPDX-License-Identifier: GPL-3.0-or-later
// Several records changed in one commit, and taken back.
#include "app/journal/batch.h"

#include "tests/journal/journal_house.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// A journal with pages that carry one tag.
struct BatchHouse : JournalTestHouse
{
    Tag tag;
    std::vector<Id> ids;

    explicit BatchHouse(int pages = 3)
    {
        tag = journalTestWait(journal->ensureTag(u"old name"_s)).value();
        Batch batch;
        for (int i = 0; i < pages; ++i) {
            Page page = pageAt(clock, i, u"page %1"_s.arg(i));
            page.tags = {tag.id};
            ids.push_back(page.id);
            batch.put(page, u"text %1"_s.arg(i));
        }
        apply(batch);
    }

    Batch apply(const Batch &batch) { return journalTestWait(journal->apply(batch)).value(); }

    [[nodiscard]] const Page &page(std::size_t i) const { return *journal->page(ids[i]); }

    QString text(std::size_t i) { return journalTestWait(journal->text(ids[i])).value(); }
};

} // namespace

class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDifferenceIsCarriedOver();
    void oneCommitAndItsSignals();
    void manyAreToldOfTogether();
    void mergingTwoTagsAndBack();
    void whatCameMeanwhileStays();
    void undoLeavesLaterChanges();
    void textsAndBack();
    void erasedPagesStayGone();
    void aFailureChangesNothing();
    void waitingSavesCarryIt();
    void onTopOfAnotherProgram();
    void searchesAndWords();
    void renamedTagsAreFoundByTheirNewName();
};

void BatchTest::onlyTheDifferenceIsCarriedOver()
{
    Page before;
    before.title = u"a"_s;
    before.tags = {Id{1, 1}, Id{2, 2}};
    Page after = before;
    after.tags = {Id{2, 2}, Id{3, 3}};
    after.circles = 1;
    Page now = before;
    now.title = u"b"_s;
    now.tags = {Id{1, 1}, Id{2, 2}, Id{4, 4}};
    now.rid = 7;
    const Page made = merged(before, after, now);
    QCOMPARE(made.title, u"b"_s);
    QCOMPARE(made.circles, 1);
    QCOMPARE(made.rid, 7);
    QCOMPARE(made.tags, (QList<Id>{Id{2, 2}, Id{4, 4}, Id{3, 3}}));
    const Page back = merged(after, before, made);
    QCOMPARE(back.circles, 0);
    QCOMPARE(back.title, u"b"_s);
    QCOMPARE(back.tags, (QList<Id>{Id{2, 2}, Id{4, 4}, Id{1, 1}}));
}

void BatchTest::oneCommitAndItsSignals()
{
    BatchHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    const auto commits = [&house] { return house.folder.openUnlocked()->commitCounter(); };
    const auto before = commits();
    Batch batch;
    Page page = house.page(0);
    page.away = QDate(2026, 1, 1);
    batch.put(page);
    page = house.page(1);
    page.title = u"renamed"_s;
    batch.put(page);
    Tag tag = house.tag;
    tag.name = u"new name"_s;
    batch.put(tag);
    Person person;
    person.name = u"Mo"_s;
    batch.put(person);
    const Batch undo = house.apply(batch);
    QCOMPARE(commits(), before + 1);
    QCOMPARE(changed.count(), 4);
    QCOMPARE(house.journal->tag(tag.id)->name, u"new name"_s);
    QCOMPARE(house.journal->people().size(), std::size_t{1});
    QCOMPARE(house.page(1).title, u"renamed"_s);
    QCOMPARE(house.page(1).first, u"text 1"_s);
    QVERIFY(house.journal->isAway(house.page(0)));

    const Batch redo = house.apply(undo);
    QCOMPARE(commits(), before + 2);
    QCOMPARE(house.journal->tag(tag.id)->name, u"old name"_s);
    QVERIFY(house.journal->people().empty());
    QCOMPARE(house.page(1).title, u"page 1"_s);
    QVERIFY(house.journal->awayPages().empty());

    house.apply(redo);
    house.reopen();
    QCOMPARE(house.journal->tag(tag.id)->name, u"new name"_s);
    QCOMPARE(house.journal->people().front().name, u"Mo"_s);
    QCOMPARE(house.page(1).title, u"renamed"_s);
    QCOMPARE(house.text(1), u"text 1"_s);
    QVERIFY(house.journal->isAway(house.page(0)));
}

void BatchTest::manyAreToldOfTogether()
{
    BatchHouse house(40);
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    Batch batch;
    for (std::size_t i = 0; i < house.ids.size(); ++i) {
        Page page = house.page(i);
        page.bin = house.clock.now();
        batch.put(page);
    }
    const Batch undo = house.apply(batch);
    QCOMPARE(changed.count(), 1);
    const auto many = changed.first().first().value<Change>();
    QCOMPARE(many.what, Change::What::Loaded);
    QCOMPARE(many.ids.size(), std::size_t{40});
    QVERIFY(house.journal->pages().empty());
    QCOMPARE(house.journal->bin().size(), std::size_t{40});
    house.apply(undo);
    QCOMPARE(house.journal->pages().size(), std::size_t{40});
}

void BatchTest::mergingTwoTagsAndBack()
{
    BatchHouse house;
    const Tag other = journalTestWait(house.journal->ensureTag(u"other"_s)).value();
    Batch batch;
    for (std::size_t i = 0; i < 3; ++i) {
        Page page = house.page(i);
        page.tags = {other.id};
        batch.put(page);
    }
    batch.erase(*house.journal->tag(house.tag.id));
    const Batch undo = house.apply(batch);
    QVERIFY(house.journal->tag(house.tag.id) == nullptr);
    QCOMPARE(house.journal->tags().size(), std::size_t{1});
    house.apply(undo);
    house.reopen();
    QCOMPARE(house.journal->tag(house.tag.id)->name, u"old name"_s);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(house.page(i).tags, QList<Id>{house.tag.id});
    // The name is found again, not made a second time.
    QCOMPARE(journalTestWait(house.journal->ensureTag(u"OLD name"_s)).value().id, house.tag.id);
}

void BatchTest::whatCameMeanwhileStays()
{
    BatchHouse house;
    Page tagged = house.page(0);
    tagged.tags.clear();
    Batch batch;
    batch.put(tagged);
    // Asked for before the batch, and not back yet: the batch goes on top of it.
    Page typed = house.page(0);
    typed.title = u"typed meanwhile"_s;
    house.journal->save(typed, u"new words"_s);
    house.apply(batch);
    QCOMPARE(house.page(0).title, u"typed meanwhile"_s);
    QVERIFY(house.page(0).tags.isEmpty());
    QCOMPARE(house.text(0), u"new words"_s);
}

void BatchTest::undoLeavesLaterChanges()
{
    BatchHouse house;
    Batch batch;
    Page page = house.page(0);
    page.tags.clear();
    page.title = u"from the batch"_s;
    batch.put(page);
    const Batch undo = house.apply(batch);
    Page later = house.page(0);
    later.moods = {Mood{house.clock.now(), -1, 1, Frame::Now, {}, {}}};
    QVERIFY(journalTestWait(house.journal->save(later, u"later words"_s)).has_value());
    house.apply(undo);
    QCOMPARE(house.page(0).tags, QList<Id>{house.tag.id});
    QCOMPARE(house.page(0).title, u"page 0"_s);
    QCOMPARE(house.page(0).moods.size(), 1);
    QCOMPARE(house.text(0), u"later words"_s);
}

void BatchTest::textsAndBack()
{
    BatchHouse house;
    Batch batch;
    batch.put(house.page(0), u"other words"_s);
    const Id made = Id::random();
    Page fresh = pageAt(house.clock, 90, u"new"_s);
    fresh.id = made;
    batch.put(fresh, u"new page"_s);
    const Batch undo = house.apply(batch);
    QCOMPARE(house.text(0), u"other words"_s);
    QCOMPARE(house.page(0).first, u"other words"_s);
    QCOMPARE(journalTestWait(house.journal->text(made)).value(), u"new page"_s);
    house.apply(undo);
    QCOMPARE(house.text(0), u"text 0"_s);
    QVERIFY(house.journal->page(made) == nullptr);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{3});
    QCOMPARE(house.text(0), u"text 0"_s);
}

void BatchTest::erasedPagesStayGone()
{
    BatchHouse house;
    const Page gone = house.page(0);
    Batch batch;
    batch.erase(gone);
    const Batch undo = house.apply(batch);
    QVERIFY(undo.isEmpty());
    QVERIFY(house.journal->page(gone.id) == nullptr);
    QCOMPARE(house.journal->pages().size(), std::size_t{2});
    // What is written into it afterwards is kept as a new page, not lost.
    const Page kept = journalTestWait(house.journal->save(gone, u"still typing"_s)).value();
    QCOMPARE(journalTestWait(house.journal->text(kept.id)).value(), u"still typing"_s);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{3});
    QVERIFY(house.folder.openUnlocked()->check(true).value().isClean());
}

void BatchTest::aFailureChangesNothing()
{
    BatchHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    Batch batch;
    Page page = house.page(0);
    page.title = u"changed"_s;
    batch.put(page);
    Tag tag = house.tag;
    tag.name = QString(70'000, u'x');
    batch.put(tag);
    const auto done = journalTestWait(house.journal->apply(batch));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::Malformed);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(house.page(0).title, u"page 0"_s);
    house.reopen();
    QCOMPARE(house.page(0).title, u"page 0"_s);
}

void BatchTest::waitingSavesCarryIt()
{
    BatchHouse house;
    // A title no record can hold: this save fails and waits to be tried again.
    Page waiting = house.page(0);
    waiting.title = QString(70'000, u'x');
    QVERIFY(!journalTestWait(house.journal->save(waiting, u"waiting words"_s)).has_value());
    Batch batch;
    Page page = house.page(0);
    page.tags.clear();
    page.title = u"short"_s;
    batch.put(page);
    house.apply(batch);
    const auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(!house.journal->hasUnsaved());
    QCOMPARE(house.page(0).title, u"short"_s);
    QVERIFY(house.page(0).tags.isEmpty());
    QCOMPARE(house.text(0), u"waiting words"_s);
}

void BatchTest::onTopOfAnotherProgram()
{
    BatchHouse house;
    const auto other = makeStore(house.folder.openUnlocked(), house.clock);
    const auto theirs = [&](std::size_t i) {
        const Contents contents = other->load().value();
        const auto found = std::find_if(contents.pages.begin(),
                                        contents.pages.end(),
                                        [&](const Page &page) { return page.id == house.ids[i]; });
        return *found;
    };
    Page renamed = theirs(0);
    renamed.title = u"their title"_s;
    QVERIFY(other->save(renamed, u"their words"_s).has_value());
    QVERIFY(other->apply({}, {theirs(1)}).has_value());

    Batch batch;
    for (std::size_t i = 0; i < 3; ++i) {
        Page page = house.page(i);
        page.tags.clear();
        batch.put(page);
    }
    house.apply(batch);
    QCOMPARE(house.page(0).title, u"their title"_s);
    QVERIFY(house.page(0).tags.isEmpty());
    QCOMPARE(house.text(0), u"their words"_s);
    QVERIFY(house.journal->page(house.ids[1]) == nullptr);
    QVERIFY(house.page(2).tags.isEmpty());
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{2});
    QCOMPARE(house.text(0), u"their words"_s);
}

void BatchTest::searchesAndWords()
{
    BatchHouse house;
    QVERIFY(house.journal->dictionary().id.isNull());
    Batch batch;
    SavedSearch search;
    search.name = u"Hard days"_s;
    search.query = u"mood:<-1"_s;
    batch.put(search);
    Dictionary words;
    words.words = {u"Mo"_s};
    batch.put(words);
    const Batch undo = house.apply(batch);
    words = house.journal->dictionary();
    QCOMPARE(words.words, QStringList{u"Mo"_s});
    words.words += u"Kiki"_s;
    Batch more;
    more.put(words);
    house.apply(more);
    house.reopen();
    QCOMPARE(house.journal->searches().size(), std::size_t{1});
    QCOMPARE(house.journal->searches().front().query, u"mood:<-1"_s);
    QCOMPARE(house.journal->dictionary().words, (QStringList{u"Mo"_s, u"Kiki"_s}));
    house.apply(undo);
    QVERIFY(house.journal->searches().empty());
}

void BatchTest::renamedTagsAreFoundByTheirNewName()
{
    BatchHouse house;
    Tag tag = house.tag;
    tag.name = u"new name"_s;
    Batch batch;
    batch.put(tag);
    house.apply(batch);
    QCOMPARE(journalTestWait(house.journal->ensureTag(u"new name"_s)).value().id, tag.id);
    QVERIFY(journalTestWait(house.journal->ensureTag(u"old name"_s)).value().id != tag.id);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
