// SPDX-License-Identifier: GPL-3.0-or-later
// "Put away until": what is out of sight on a day, and that it comes back by itself.
#include "app/journal/away.h"

#include "tests/journal/journal_house.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QStringList awayTitles(const std::vector<const Page *> &pages)
{
    QStringList titles;
    for (const Page *page : pages)
        titles += page->title;
    return titles;
}

/// A journal with a page on each of three days (today is 14 October 2025), tagged and not.
struct AwayHouse : JournalTestHouse
{
    Tag tag;
    Person person;

    AwayHouse()
    {
        tag = journalTestWait(journal->ensureTag(u"the flat"_s)).value();
        Batch batch;
        Person mo;
        mo.id = Id::random();
        mo.name = u"Mo"_s;
        batch.put(mo);
        const int day = 24 * 60;
        Page today = pageAt(clock, 0, u"today"_s);
        Page yesterday = pageAt(clock, -day, u"yesterday"_s);
        yesterday.tags = {tag.id};
        Page before = pageAt(clock, -2 * day, u"before"_s);
        before.people = {mo.id};
        batch.put(today);
        batch.put(yesterday);
        batch.put(before);
        if (!journalTestWait(journal->apply(batch)))
            qFatal("not saved");
        person = *journal->person(mo.id);
    }

    template <typename Record>
    void save(const Record &record)
    {
        Batch batch;
        batch.put(record);
        if (!journalTestWait(journal->apply(batch)))
            qFatal("not saved");
    }

    [[nodiscard]] QStringList shown() const { return awayTitles(journal->pages()); }

    [[nodiscard]] QStringList away() const { return awayTitles(journal->awayPages()); }
};

const QStringList awayAll{u"today"_s, u"yesterday"_s, u"before"_s};

} // namespace

class AwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void periodsComeBack();
    void aPage();
    void aTagAndAPerson();
    void aPeriod();
    void shownWhenAskedFor();
    void backOnItsDay();
    void theBinStaysTheBin();
    void anotherProgramPutsAway();
};

void AwayTest::rule_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("hidden");
    const QDate today(2025, 10, 14);
    QTest::newRow("never put away") << QDate() << false;
    QTest::newRow("until yesterday") << today.addDays(-1) << false;
    QTest::newRow("until today: back on that day") << today << false;
    QTest::newRow("until tomorrow") << today.addDays(1) << true;
    QTest::newRow("for years") << today.addYears(20) << true;
}

void AwayTest::rule()
{
    QFETCH(QDate, until);
    QFETCH(bool, hidden);
    const QDate today(2025, 10, 14);
    const TestClock clock;
    Tag tag;
    tag.id = Id{1, 1};
    tag.away = until;
    Person person;
    person.id = Id{2, 2};
    person.away = until;
    const Page plain = pageAt(clock, 0);

    Page own = plain;
    own.away = until;
    QCOMPARE(AwayRule({}, {}, {}, today).hides(own), hidden);
    Page tagged = plain;
    tagged.tags = {Id{9, 9}, tag.id};
    QCOMPARE(AwayRule({tag}, {}, {}, today).hides(tagged), hidden);
    Page about = plain;
    about.people = {person.id};
    QCOMPARE(AwayRule({}, {person}, {}, today).hides(about), hidden);
    for (const int reach : {0, 1, 400}) {
        const AwayPeriod period{today.addDays(-reach), today.addDays(reach), until};
        QCOMPARE(AwayRule({}, {}, {period}, today).hides(plain), hidden);
    }
    const AwayPeriod other{today.addDays(1), today.addDays(9), until};
    QVERIFY(!AwayRule({tag}, {person}, {other}, today).hides(plain));
}

void AwayTest::periodsComeBack()
{
    const QList<AwayPeriod> periods{{QDate(2024, 1, 2), QDate(2024, 3, 4), QDate(2026, 1, 1)},
                                    {QDate(2025, 1, 2), QDate(2025, 1, 2), QDate(2027, 1, 1)}};
    QCOMPARE(awayPeriods(toSetting(periods)), periods);
    QVERIFY(awayPeriods({}).isEmpty());
    QVERIFY(awayPeriods(u"nonsense"_s).isEmpty());
    const QVariantList broken{
        7, QVariantMap{{u"from"_s, u"2025-02-01"_s}, {u"to"_s, u"2025-01-01"_s}}};
    QVERIFY(awayPeriods(broken).isEmpty());

    AwayHouse house;
    house.journal->setAwayPeriods(periods);
    QCOMPARE(house.journal->awayPeriods(), periods);
    house.reopen();
    QCOMPARE(house.journal->awayPeriods(), periods);
}

void AwayTest::aPage()
{
    AwayHouse house;
    Page page = *house.journal->pages().front();
    QVERIFY(house.journal->shows(page));
    page.away = QDate(2025, 10, 20);
    house.save(page);
    QCOMPARE(house.shown(), (QStringList{u"yesterday"_s, u"before"_s}));
    QCOMPARE(house.away(), QStringList{u"today"_s});
    const Page *kept = house.journal->page(page.id);
    QVERIFY(kept != nullptr);
    QVERIFY(house.journal->isAway(*kept) && !house.journal->shows(*kept));
    QVERIFY(house.journal->pagesOf(page.day()).empty());
    house.reopen();
    QCOMPARE(house.shown(), (QStringList{u"yesterday"_s, u"before"_s}));
    page = *house.journal->page(page.id);
    page.away = {};
    QVERIFY(journalTestWait(house.journal->saveHeader(page)).has_value());
    QCOMPARE(house.shown(), awayAll);
    QVERIFY(house.away().isEmpty());
}

void AwayTest::aTagAndAPerson()
{
    AwayHouse house;
    const Id tagged = house.journal->pages()[1]->id;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.tag.away = QDate(2025, 10, 20);
    house.save(house.tag);
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"before"_s}));
    QCOMPARE(changed.count(), 2); // the tag, then what has gone out of sight
    QCOMPARE(changed.first().first().value<Change>().type, RecordType::Tag);
    const auto many = changed.last().first().value<Change>();
    QCOMPARE(many.what, Change::What::Loaded);
    QCOMPARE(many.ids, std::vector<Id>{tagged});
    house.person.away = QDate(2025, 10, 20);
    house.save(house.person);
    QCOMPARE(house.shown(), QStringList{u"today"_s});
    house.reopen();
    QCOMPARE(house.shown(), QStringList{u"today"_s});
    QCOMPARE(house.away(), (QStringList{u"yesterday"_s, u"before"_s}));
    Tag back = *house.journal->tag(house.tag.id);
    back.away = {};
    house.save(back);
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"yesterday"_s}));
}

void AwayTest::aPeriod()
{
    AwayHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.journal->setAwayPeriods({{QDate(2025, 10, 1), QDate(2025, 10, 13), QDate(2026, 1, 1)}});
    QCOMPARE(house.shown(), QStringList{u"today"_s});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Change>().ids.size(), std::size_t{2});
    house.journal->setAwayPeriods({});
    QCOMPARE(house.shown(), awayAll);
    QCOMPARE(changed.count(), 2);
}

void AwayTest::shownWhenAskedFor()
{
    AwayHouse house;
    house.tag.away = QDate(2025, 10, 20);
    house.save(house.tag);
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.journal->showAway(true);
    QVERIFY(house.journal->showsAway());
    QCOMPARE(house.shown(), awayAll);
    QCOMPARE(house.away(), QStringList{u"yesterday"_s}); // it still says which they are
    QCOMPARE(changed.count(), 1);
    house.journal->showAway(true);
    QCOMPARE(changed.count(), 1);
    Page page = *house.journal->awayPages().front();
    page.title = u"renamed"_s;
    QVERIFY(journalTestWait(house.journal->saveHeader(page)).has_value());
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"renamed"_s, u"before"_s}));
    house.journal->showAway(false);
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"before"_s}));
    house.journal->showAway(true);
    house.reopen(); // for this opening only
    QVERIFY(!house.journal->showsAway());
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"before"_s}));
}

void AwayTest::backOnItsDay()
{
    AwayHouse house;
    house.tag.away = QDate(2025, 10, 16);
    house.save(house.tag);
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.clock.advance(qint64{24} * 3'600'000); // the fifteenth
    house.journal->checkDay();
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"before"_s}));
    QCOMPARE(changed.count(), 0);
    house.clock.advance(qint64{3} * 3'600'000); // past midnight
    house.journal->checkDay();
    QCOMPARE(house.shown(), awayAll);
    QCOMPARE(changed.count(), 1);
}

void AwayTest::theBinStaysTheBin()
{
    AwayHouse house;
    house.tag.away = QDate(2025, 10, 20);
    house.save(house.tag);
    const Id id = house.journal->awayPages().front()->id;
    QVERIFY(journalTestWait(house.journal->moveToBin(id)).has_value());
    QVERIFY(house.away().isEmpty());
    QCOMPARE(awayTitles(house.journal->bin()), QStringList{u"yesterday"_s});
    QCOMPARE(house.journal->bin().front()->bin, house.clock.now());
    house.journal->showAway(true);
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"before"_s}));
    QVERIFY(journalTestWait(house.journal->takeFromBin(id)).has_value());
    QCOMPARE(house.shown(), awayAll);
}

void AwayTest::anotherProgramPutsAway()
{
    AwayHouse house;
    const auto other = makeStore(house.folder.openUnlocked(), house.clock);
    Tag tag = other->load().value().tags.front();
    tag.away = QDate(2025, 10, 20);
    QVERIFY(other->save(tag).has_value());
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.journal->lookAgain();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(house.shown(), (QStringList{u"today"_s, u"before"_s}));
}

QTEST_GUILESS_MAIN(AwayTest)
#include "away_test.moc"
