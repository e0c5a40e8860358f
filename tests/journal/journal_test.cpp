// SPDX-License-Identifier: GPL-3.0-or-later
// The repository as a room sees it: what is announced is on disk, saves of one page keep their
// order.
#include "app/journal/journal.h"

#include "tests/journal/journal_house.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndAnnounces();
    void announcedIsOnDisk();
    void manySavesInFlightStayOnePage();
    void headerWhileTextIsInFlight();
    void pagesAreSortedAndMove();
    void pagesOfADay();
    void binAndBack();
    void tagsAreMadeOnce();
    void peopleAreMadeOnce();
    void marks();
    void settingsAreFlushed();
    void settingsAreDebounced();
    void flushedWaitsForAll();
    void flushedWaitsForWhatIsHeld();
    void futuresOfUnknownPages();
    void endsWithJobsInFlight();
};

void JournalTest::savesAndAnnounces()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    Page page = house.journal->newPage(Kind::Log);
    QCOMPARE(page.at, house.clock.now());
    QVERIFY(house.journal->page(page.id) == nullptr);
    page.title = u"t"_s;
    const auto saved = journalTestWait(house.journal->save(page, u"text"_s));
    QVERIFY(saved.has_value());
    QCOMPARE(changed.count(), 1);
    const auto change = changed.takeFirst().first().value<Change>();
    QCOMPARE(change.what, Change::What::Added);
    QCOMPARE(change.type, RecordType::Page);
    QCOMPARE(change.id, page.id);
    QCOMPARE(*house.journal->page(page.id), *saved);
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"text"_s);
    QVERIFY(journalTestWait(house.journal->saveHeader(*saved)).has_value());
    QCOMPARE(changed.takeFirst().first().value<Change>().what, Change::What::Updated);
    QVERIFY(!house.journal->hasUnsaved());
}

void JournalTest::announcedIsOnDisk()
{
    JournalTestHouse house;
    QByteArray atAnnouncement;
    connect(house.journal.get(), &Journal::changed, this, [&] {
        atAnnouncement = house.folder.bytes();
    });
    QVERIFY(journalTestWait(house.journal->save(house.journal->newPage(), u"x"_s)).has_value());
    // Nothing more was needed after the signal to find the page in the file.
    house.journal.reset();
    house.folder.setBytes(atAnnouncement);
    house.open(house.folder.openUnlocked());
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
}

void JournalTest::manySavesInFlightStayOnePage()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    Page page = house.journal->newPage();
    Future<Result<Page>> last;
    std::vector<quint32> order;
    for (int i = 1; i <= 30; ++i) {
        page.title = QString::number(i);
        last = house.journal->save(page, u"text %1"_s.arg(i));
        last.then(this, [&order](const Result<Page> &saved) { order.push_back(saved->rev.n); });
    }
    const Page saved = journalTestWait(last).value();
    QTRY_COMPARE(order.size(), std::size_t{30});
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(saved.rev.n, 30U);
    QCOMPARE(changed.count(), 30);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(house.journal->pages().front()->title, u"30"_s);
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"text 30"_s);
}

void JournalTest::headerWhileTextIsInFlight()
{
    JournalTestHouse house;
    Page page = house.journal->newPage();
    house.journal->save(page, u"the text"_s);
    page.circles = 2;
    const Page saved = journalTestWait(house.journal->saveHeader(page)).value();
    QCOMPARE(saved.circles, 2);
    QCOMPARE(saved.first, u"the text"_s);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"the text"_s);
}

void JournalTest::pagesAreSortedAndMove()
{
    JournalTestHouse house;
    std::vector<Page> made;
    for (const int minutes : {10, 40, 20, 30}) {
        const Page page = pageAt(house.clock, minutes, QString::number(minutes));
        made.push_back(journalTestWait(house.journal->save(page, QString())).value());
    }
    const auto titles = [&house] {
        QStringList list;
        for (const Page *page : house.journal->pages())
            list += page->title;
        return list;
    };
    QCOMPARE(titles(), (QStringList{u"40"_s, u"30"_s, u"20"_s, u"10"_s}));
    const Page *kept = house.journal->page(made[0].id);
    Page moved = made[0];
    moved.at.utcMs += 25 * 60'000;
    QVERIFY(journalTestWait(house.journal->saveHeader(moved)).has_value());
    QCOMPARE(titles(), (QStringList{u"40"_s, u"10"_s, u"30"_s, u"20"_s}));
    QVERIFY(house.journal->page(made[0].id) == kept);
}

void JournalTest::pagesOfADay()
{
    JournalTestHouse house; // 21:30 in the evening
    for (const int minutes : {0, 149, 150, -21 * 60 - 30, -21 * 60 - 31}) {
        const Page page = pageAt(house.clock, minutes, QString::number(minutes));
        QVERIFY(journalTestWait(house.journal->saveHeader(page)).has_value());
    }
    QCOMPARE(house.journal->pagesOf(QDate(2025, 10, 14)).size(), std::size_t{3});
    QCOMPARE(house.journal->pagesOf(QDate(2025, 10, 15)).size(), std::size_t{1});
    QCOMPARE(house.journal->pagesOf(QDate(2025, 10, 13)).front()->title, u"-1291"_s);
    QVERIFY(house.journal->pagesOf(QDate(2024, 10, 14)).empty());
}

void JournalTest::binAndBack()
{
    JournalTestHouse house;
    const Page page =
        journalTestWait(house.journal->save(house.journal->newPage(), u"t"_s)).value();
    QVERIFY(journalTestWait(house.journal->moveToBin(page.id)).has_value());
    QVERIFY(house.journal->pages().empty());
    QCOMPARE(house.journal->bin().size(), std::size_t{1});
    house.reopen();
    QVERIFY(house.journal->pages().empty());
    QCOMPARE(house.journal->bin().size(), std::size_t{1});
    QVERIFY(journalTestWait(house.journal->takeFromBin(page.id)).has_value());
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QVERIFY(house.journal->bin().empty());
    QCOMPARE(journalTestWait(house.journal->text(page.id)).value(), u"t"_s);
}

void JournalTest::tagsAreMadeOnce()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    // Asked for twice before the first is made, and once more in another case.
    const auto first = house.journal->ensureTag(u"  Moving   out "_s);
    const auto second = house.journal->ensureTag(u"moving out"_s);
    const Tag tag = journalTestWait(first).value();
    QCOMPARE(tag.name, u"Moving out"_s);
    QCOMPARE(journalTestWait(second).value().id, tag.id);
    QCOMPARE(journalTestWait(house.journal->ensureTag(u"MOVING OUT"_s)).value().id, tag.id);
    QCOMPARE(journalTestWait(house.journal->ensureTag(u" \n"_s)).error().code, Errc::Malformed);
    QVERIFY(journalTestWait(house.journal->ensureTag(u"art"_s)).has_value());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(house.journal->tags().size(), std::size_t{2});
    QCOMPARE(house.journal->tags().front().name, u"art"_s);
    Page page = house.journal->newPage();
    page.tags = {tag.id, Id::random()};
    QCOMPARE(house.journal->tagNames(page), QStringList{u"Moving out"_s});
    house.reopen();
    QCOMPARE(house.journal->tags().size(), std::size_t{2});
    QCOMPARE(house.journal->tag(tag.id)->name, u"Moving out"_s);
}

void JournalTest::peopleAreMadeOnce()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    const auto first = house.journal->ensurePerson(u" Aunt  Rosa"_s);
    const auto second = house.journal->ensurePerson(u"aunt rosa"_s);
    const Person rosa = journalTestWait(first).value();
    QCOMPARE(rosa.name, u"Aunt Rosa"_s);
    QCOMPARE(journalTestWait(second).value().id, rosa.id);
    QCOMPARE(journalTestWait(house.journal->ensurePerson(u" "_s)).error().code, Errc::Malformed);
    // A tag of the same name is another thing.
    QVERIFY(journalTestWait(house.journal->ensureTag(u"Aunt Rosa"_s)).value().id != rosa.id);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(house.journal->people().size(), std::size_t{1});
    Page page = house.journal->newPage();
    page.people = {rosa.id, Id::random()};
    QCOMPARE(house.journal->personNames(page), QStringList{u"Aunt Rosa"_s});
    house.reopen();
    QCOMPARE(house.journal->person(rosa.id)->name, u"Aunt Rosa"_s);
}

void JournalTest::marks()
{
    JournalTestHouse house;
    LifeMark later;
    later.day = QDate(2025, 6, 1);
    later.name = u"new flat"_s;
    LifeMark early;
    early.day = QDate(2025, 2, 1);
    early.name = u"moved out"_s;
    later = journalTestWait(house.journal->saveMark(later)).value();
    early = journalTestWait(house.journal->saveMark(early)).value();
    QCOMPARE(house.journal->marks().front(), early);
    early.day = QDate(2025, 7, 1);
    early = journalTestWait(house.journal->saveMark(early)).value();
    QCOMPARE(house.journal->marks(), (std::vector<LifeMark>{later, early}));
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    QVERIFY(journalTestWait(house.journal->removeMark(later.id)).has_value());
    QCOMPARE(changed.takeFirst().first().value<Change>().what, Change::What::Removed);
    QCOMPARE(journalTestWait(house.journal->removeMark(later.id)).error().code, Errc::NotFound);
    house.reopen();
    QCOMPARE(house.journal->marks(), std::vector<LifeMark>{early});
}

void JournalTest::settingsAreFlushed()
{
    JournalTestHouse house;
    const QByteArray before = house.folder.bytes();
    house.journal->setSetting(u"lock_minutes"_s, 7);
    QCOMPARE(house.journal->setting(u"lock_minutes"_s).toInt(), 7);
    auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(house.folder.bytes() != before);
    house.reopen();
    QCOMPARE(house.journal->setting(u"lock_minutes"_s).toInt(), 7);
    // Without flushed() the end of the journal still writes them.
    house.journal->setSetting(u"lock_minutes"_s, 9);
    house.reopen();
    QCOMPARE(house.journal->setting(u"lock_minutes"_s).toInt(), 9);
}

void JournalTest::settingsAreDebounced()
{
    JournalTestHouse house;
    const auto fileBefore = house.folder.bytes();
    for (int i = 0; i < 50; ++i)
        house.journal->setSetting(u"a"_s, i);
    QTest::qWait(0);
    QCOMPARE(house.folder.bytes(), fileBefore);
    QTRY_VERIFY(house.folder.bytes() != fileBefore);
    house.reopen();
    QCOMPARE(house.journal->setting(u"a"_s).toInt(), 49);
}

void JournalTest::flushedWaitsForAll()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    for (int i = 0; i < 10; ++i)
        house.journal->save(pageAt(house.clock, i), u"x"_s);
    int seen = -1;
    house.journal->flushed().then(this, [&] { seen = static_cast<int>(changed.count()); });
    QTRY_VERIFY(seen >= 0);
    QCOMPARE(seen, 10);
}

/// What is asked for while something was held is part of it, even in the moment it is let go.
void JournalTest::flushedWaitsForWhatIsHeld()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    std::shared_ptr<void> first = house.journal->hold();
    std::shared_ptr<void> second = house.journal->hold();
    int seen = -1;
    house.journal->flushed().then(this, [&] { seen = static_cast<int>(changed.count()); });
    first.reset();
    QVERIFY(!QTest::qWaitFor([&seen] { return seen >= 0; }, 50));
    house.journal->save(pageAt(house.clock, 1), u"x"_s);
    second.reset();
    QTRY_COMPARE(seen, 1);
    first = house.journal->hold();
    house.reopen();
    first.reset(); // the journal is gone
}

void JournalTest::futuresOfUnknownPages()
{
    JournalTestHouse house;
    QCOMPARE(journalTestWait(house.journal->text(Id{1, 1})).error().code, Errc::NotFound);
    QCOMPARE(journalTestWait(house.journal->moveToBin(Id{1, 1})).error().code, Errc::NotFound);
    QCOMPARE(journalTestWait(house.journal->removeMark(Id{1, 1})).error().code, Errc::NotFound);
}

void JournalTest::endsWithJobsInFlight()
{
    JournalTestHouse house;
    for (int i = 0; i < 20; ++i)
        house.journal->save(pageAt(house.clock, i), u"x"_s);
    bool told = false;
    house.journal->flushed().then(house.journal.get(), [&told]() { told = true; });
    house.reopen(); // the journal goes; what was asked for is written all the same
    QCOMPARE(house.journal->pages().size(), std::size_t{20});
    QVERIFY(!told); // who asked is gone
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
