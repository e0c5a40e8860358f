// SPDX-License-Identifier: GPL-3.0-or-later
// The index answers as a plain look at every page does, and follows the journal.
#include "app/search/index.h"

#include "app/base/fold.h"
#include "app/journal/sample.h"
#include "app/search/match.h"
#include "tests/journal/journal_fixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::search;
using namespace Qt::StringLiterals;

namespace {

const QDate indexTestToday(2025, 10, 14);

struct IndexTestHouse
{
    vault::TestFolder folder;
    TestClock clock;
    SerialQueue queue{"database"};
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Index> index;

    explicit IndexTestHouse(int entries = 0)
    {
        auto store = makeStore(folder.create(), clock);
        sample::Options options;
        options.entries = entries;
        options.today = indexTestToday;
        options.zone = "Europe/Berlin";
        options.prompts = {u"a"_s};
        if (entries > 0)
            vault::require(sample::write(*store, options));
        auto contents = store->load().value();
        journal = std::make_unique<Journal>(store, queue, std::move(contents), clock.clock());
        index = std::make_unique<Index>(*journal);
    }

    ~IndexTestHouse()
    {
        index.reset();
        journal.reset();
    }

    IndexTestHouse(const IndexTestHouse &) = delete;
    IndexTestHouse &operator=(const IndexTestHouse &) = delete;

    void fill()
    {
        index->fill();
        if (!QTest::qWaitFor([this] { return index->isComplete(); }, 20'000))
            qFatal("the index does not fill");
    }

    Answer ask(const QString &text)
    {
        const auto future = index->ask(text, index->nextTicket(), indexTestToday);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }

    Page save(Page page, const QString &text)
    {
        const auto future = journal->save(page, text);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            qFatal("no save");
        return future.result().value();
    }

    QStringList titles(const QString &query)
    {
        QStringList list;
        for (const Id &id : ask(query).ids)
            list += journal->page(id)->title;
        return list;
    }
};

/// A small language of queries, some silly.
QString indexTestQuery(QRandomGenerator &random)
{
    static const QStringList atoms{
        u"river"_s,      u"the"_s,         u"Kitchen"_s,     u"café"_s,        u"\"i was\""_s,
        u"soup"_s,       u"mo"_s,          u"zzz"_s,         u"tag:home"_s,    u"tag:caf"_s,
        u"tag:out"_s,    u"person:june"_s, u"feel:lonely"_s, u"kind:log"_s,    u"kind:checkin"_s,
        u"mood:<0"_s,    u"mood:2"_s,      u"energy:>=1"_s,  u"after:2024"_s,  u"before:2025-03"_s,
        u"on:2025-09"_s, u"has:mood"_s,    u"has:text"_s,    u"has:picture"_s, u"lamp"_s,
        u"didn’t"_s,     u"e"_s,           u"weird:thing"_s};
    QString query;
    const int terms = 1 + random.bounded(4);
    for (int i = 0; i < terms; ++i) {
        if (i > 0)
            query += random.bounded(4) == 0 ? u" OR "_s : u" "_s;
        if (random.bounded(5) == 0)
            query += u'-';
        query += atoms.at(random.bounded(static_cast<int>(atoms.size())));
    }
    return query;
}

} // namespace

class IndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLookingAtEveryPage();
    void narrowsRightly();
    void followsTheJournal();
    void followsTags();
    void changesWhileFilling();
    void saysWhenIncomplete();
    void olderTicketsAreWorthless();
    void binIsLeftOut();
    void excerptOfOnePage();
};

void IndexTest::agreesWithLookingAtEveryPage()
{
    IndexTestHouse house(700);
    house.fill();
    // Each page's candidate made by hand, once.
    std::vector<Candidate> candidates;
    std::vector<Page> pages;
    for (const Page *page : house.journal->pages())
        pages.push_back(*page);
    const auto texts = house.journal->texts(pages);
    QTRY_VERIFY(texts.isFinished());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Page *page = house.journal->pages()[i];
        Candidate candidate;
        candidate.page = page;
        candidate.tags = house.journal->tagNames(*page);
        for (const Id &id : page->people)
            candidate.people += house.journal->person(id)->name;
        QStringList all{page->title, texts.result().value()[i]};
        all += candidate.tags + candidate.people;
        for (const Mood &mood : page->moods)
            all += mood.words;
        candidate.folded = fold(all.join(u'\n'));
        candidates.push_back(candidate);
    }
    QRandomGenerator random(42);
    int hits = 0;
    for (int round = 0; round < 200; ++round) {
        const QString text = indexTestQuery(random);
        const Query query = parse(text, indexTestToday);
        std::vector<Id> expected;
        for (const Candidate &candidate : candidates) {
            if (matches(query, candidate))
                expected.push_back(candidate.page->id);
        }
        const Answer answer = house.ask(text);
        QVERIFY(answer.complete);
        QVERIFY2(answer.ids == expected, qPrintable(text));
        hits += expected.empty() ? 0 : 1;
    }
    QVERIFY(hits > 50 && hits < 200);
}

void IndexTest::narrowsRightly()
{
    IndexTestHouse house(300);
    house.fill();
    // Typed key by key, each answer must be what a fresh index would say.
    for (const QString &typed : {u"kitchen table river"_s,
                                 u"river OR lamp"_s,
                                 u"-kitchen lamp"_s,
                                 u"\"the kettle\" tag:home"_s}) {
        IndexTestHouse *h = &house;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString text = typed.left(length);
            const std::vector<Id> narrowed = h->ask(text).ids;
            static_cast<void>(h->ask(u"zzzz unrelated"_s)); // forgets the last answer
            QCOMPARE(narrowed, h->ask(text).ids);
        }
    }
}

void IndexTest::followsTheJournal()
{
    IndexTestHouse house;
    house.fill();
    QVERIFY(house.ask(u"harbour"_s).ids.empty());
    QSignalSpy completed(house.index.get(), &Index::completed);
    Page first = house.save(pageAt(house.clock, 0, u"one"_s), u"At the Harbour"_s);
    house.save(pageAt(house.clock, 5, u"two"_s), u"harbour again"_s);
    QTRY_VERIFY(house.index->isComplete());
    QVERIFY(completed.count() >= 1);
    QCOMPARE(house.titles(u"harbour"_s), (QStringList{u"two"_s, u"one"_s}));
    first.at.utcMs += 10 * 60'000;
    house.save(first, u"at the harbour, later"_s);
    QTRY_VERIFY(house.index->isComplete());
    QCOMPARE(house.titles(u"harbour"_s), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(house.titles(u"later"_s), QStringList{u"one"_s});
    house.save(first, u"somewhere else"_s);
    QTRY_VERIFY(house.index->isComplete());
    QCOMPARE(house.titles(u"harbour"_s), QStringList{u"two"_s});
    QCOMPARE(house.titles(QString()), (QStringList{u"one"_s, u"two"_s}));
}

void IndexTest::followsTags()
{
    IndexTestHouse house;
    house.fill();
    const auto made = house.journal->ensureTag(u"Moving out"_s);
    QTRY_VERIFY(made.isFinished());
    Page page = pageAt(house.clock, 0, u"one"_s);
    page.tags = {made.result().value().id};
    house.save(page, u"text"_s);
    QTRY_VERIFY(house.index->isComplete());
    QCOMPARE(house.titles(u"tag:moving"_s), QStringList{u"one"_s});
    QCOMPARE(house.titles(u"\"moving out\""_s), QStringList{u"one"_s});
    QVERIFY(house.titles(u"tag:oving"_s).isEmpty());
}

void IndexTest::changesWhileFilling()
{
    IndexTestHouse house(400);
    house.index->fill();
    // Before the first batch is back: one page changes, one goes to the bin, one is new.
    const Page changed = *house.journal->pages()[3];
    const Id binned = house.journal->pages()[5]->id;
    house.journal->save(changed, u"quetzalcoatl"_s);
    house.journal->moveToBin(binned);
    house.journal->save(pageAt(house.clock, 1), u"quetzalcoatl"_s);
    const auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QTRY_VERIFY(house.index->isComplete());
    QCOMPARE(house.ask(u"quetzalcoatl"_s).ids.size(), std::size_t{2});
    QCOMPARE(house.ask(QString()).ids.size(), std::size_t{400});
}

void IndexTest::saysWhenIncomplete()
{
    IndexTestHouse house(100);
    QVERIFY(!house.index->isComplete());
    QSignalSpy completed(house.index.get(), &Index::completed);
    const auto early = house.index->ask(u"the"_s, house.index->nextTicket(), indexTestToday);
    QTRY_VERIFY(early.isFinished());
    QVERIFY(!early.result().complete);
    QTRY_COMPARE(completed.count(), 1); // asking has started the filling
    QVERIFY(house.ask(u"the"_s).complete);
    house.index->fill();
    QVERIFY(house.index->isComplete());
    QCOMPARE(completed.count(), 1);
}

void IndexTest::olderTicketsAreWorthless()
{
    IndexTestHouse house(50);
    house.fill();
    const quint64 first = house.index->nextTicket();
    const quint64 second = house.index->nextTicket();
    QVERIFY(second > first);
    const auto newer = house.index->ask(u"the"_s, second, indexTestToday);
    QTRY_VERIFY(newer.isFinished());
    QCOMPARE(newer.result().ticket, second);
    QVERIFY(!newer.result().ids.empty());
}

void IndexTest::binIsLeftOut()
{
    IndexTestHouse house;
    const Page page = house.save(pageAt(house.clock, 0, u"one"_s), u"harbour"_s);
    house.fill();
    QCOMPARE(house.titles(u"harbour"_s), QStringList{u"one"_s});
    house.journal->moveToBin(page.id);
    QTRY_VERIFY(house.journal->pages().empty());
    QVERIFY(house.ask(u"harbour"_s).ids.empty());
    house.journal->takeFromBin(page.id);
    QTRY_VERIFY(!house.journal->pages().empty());
    QTRY_VERIFY(house.index->isComplete());
    QCOMPARE(house.titles(u"harbour"_s), QStringList{u"one"_s});
}

void IndexTest::excerptOfOnePage()
{
    IndexTestHouse house;
    const Page page = house.save(pageAt(house.clock, 0, u"one"_s), u"down at the Harbour wall"_s);
    const Query query = parse(u"harbour"_s, indexTestToday);
    QCOMPARE(house.index->excerpt(query, page.id).matches.size(), std::size_t{1}); // not filled yet
    house.fill();
    const Hit hit = house.index->excerpt(query, page.id);
    QCOMPARE(hit.excerpt.mid(hit.matches[0].start, hit.matches[0].length), u"Harbour"_s);
    QVERIFY(house.index->excerpt(query, Id{9, 9}).excerpt.isEmpty());
}

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
