// SPDX-License-Identifier: GPL-3.0-or-later
// The index answers as a plain look at every page does, and follows the journal.
#include "app/search/index.h"

#include "app/base/fold.h"
#include "app/journal/sample.h"
#include "app/search/match.h"
#include "tests/journal/journal_fixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
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

/// A page's words, for a matcher that is written from the grammar alone and looks at everything.
struct PlainPage
{
    const Page *page = nullptr;
    QString text; ///< folded: title, text, names and words, a line each
    QStringList tags;
    QStringList people;
    QStringList words;
};

QString plainFold(const QString &text)
{
    return QString::fromUtf8(fold(text));
}

bool plainName(const QStringList &names, const QString &asked)
{
    for (const QString &name : names) {
        const QStringList parts = plainFold(name).split(QRegularExpression(u"(?<=[ _/-])"_s));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.mid(i).join(QString()).startsWith(asked))
                return true;
        }
    }
    return false;
}

bool plainRange(const QString &value, const QList<int> &numbers)
{
    static const QRegularExpression form(u"^(<=?|>=?|=?)(-?\\d+)(?:\\.\\.(-?\\d+))?$"_s);
    const auto parts = form.match(value);
    const QString sign = parts.captured(1);
    const int n = parts.captured(2).toInt();
    return std::any_of(numbers.begin(), numbers.end(), [&](int each) {
        if (!parts.captured(3).isEmpty())
            return each >= n && each <= parts.captured(3).toInt();
        return sign == u"<"_s    ? each < n
               : sign == u"<="_s ? each <= n
               : sign == u">"_s  ? each > n
               : sign == u">="_s ? each >= n
                                 : each == n;
    });
}

bool plainDay(const QString &op, const QString &value, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    if (op == u"on"_s)
        return iso.startsWith(value);
    // Written days sort as days do; a shorter one stands before all it begins.
    return op == u"after"_s ? iso.left(value.size()) >= value : iso.left(value.size()) < value;
}

bool plainTerm(const QString &term, const PlainPage &plain)
{
    const qsizetype colon = term.indexOf(u':');
    const QString op = colon < 0 ? QString() : term.left(colon);
    const QString value = plainFold(term.mid(colon + 1));
    QList<int> pleasant;
    QList<int> energy;
    for (const Mood &mood : plain.page->moods) {
        pleasant << mood.pleasant;
        energy << mood.energy;
    }
    if (op == u"tag"_s)
        return plainName(plain.tags, value);
    if (op == u"person"_s)
        return plainName(plain.people, value);
    if (op == u"feel"_s)
        return plainName(plain.words, value);
    if (op == u"kind"_s)
        return plain.page->kind
               == QHash<QString, Kind>{{u"page"_s, Kind::Page},
                                       {u"log"_s, Kind::Log},
                                       {u"answer"_s, Kind::Answer},
                                       {u"checkin"_s, Kind::CheckIn}}
                      .value(value);
    if (op == u"mood"_s)
        return plainRange(value, pleasant);
    if (op == u"energy"_s)
        return plainRange(value, energy);
    if (op == u"after"_s || op == u"before"_s || op == u"on"_s)
        return plainDay(op, value, plain.page->day());
    if (op == u"has"_s)
        return value == u"mood"_s   ? !pleasant.isEmpty()
               : value == u"text"_s ? plain.page->body.length > 0
                                    : false; // samples have no attachments
    return plain.text.contains(plainFold(QString(term).remove(u'"')));
}

/// `words`: what stands between blanks, with phrases whole.
bool plainMatches(const QStringList &words, const PlainPage &plain)
{
    bool all = true;
    bool any = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"OR"_s)
            continue;
        const bool joins = i > 0 && words[i - 1] == u"OR"_s;
        const bool negated = words[i].startsWith(u'-');
        const bool held = plainTerm(negated ? words[i].mid(1) : words[i], plain) != negated;
        if (!joins) {
            all = all && (i == 0 || any);
            any = false;
        }
        any = any || held;
    }
    return all && any;
}

class IndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLookingAtEveryPage();
    void agreesWithAPlainMatcher();
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
    const auto texts = house.journal->texts(bodyPlaces(pages));
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

void IndexTest::agreesWithAPlainMatcher()
{
    IndexTestHouse house(400);
    house.fill();
    std::vector<Page> pages;
    for (const Page *page : house.journal->pages())
        pages.push_back(*page);
    const auto texts = house.journal->texts(bodyPlaces(pages));
    QTRY_VERIFY(texts.isFinished());
    std::vector<PlainPage> plain;
    QString everything;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PlainPage each;
        each.page = house.journal->pages()[i];
        each.tags = house.journal->tagNames(pages[i]);
        for (const Id &id : pages[i].people)
            each.people += house.journal->person(id)->name;
        for (const Mood &mood : pages[i].moods)
            each.words += mood.words;
        const QString text = texts.result().value()[i];
        each.text = plainFold(
            (QStringList{pages[i].title, text} + each.tags + each.people + each.words).join(u'\n'));
        everything += text.left(300);
        plain.push_back(each);
    }
    // Terms of the grammar, words, and pieces cut out of the pages themselves.
    static const QStringList fixed{
        u"tag:home"_s,       u"tag:o"_s,      u"person:june"_s,      u"feel:lonely"_s,
        u"kind:page"_s,      u"kind:log"_s,   u"kind:checkin"_s,     u"kind:answer"_s,
        u"mood:<0"_s,        u"mood:-2..0"_s, u"mood:2"_s,           u"mood:>=1"_s,
        u"energy:<=-1"_s,    u"energy:0"_s,   u"energy:-1..2"_s,     u"after:2024"_s,
        u"before:2025-03"_s, u"on:2025-09"_s, u"after:2025-02-11"_s, u"before:2024-12-24"_s,
        u"has:mood"_s,       u"has:text"_s,   u"has:picture"_s,      u"has:file"_s};
    QRandomGenerator random(7);
    int hits = 0;
    for (int round = 0; round < 400; ++round) {
        QStringList words;
        for (int i = random.bounded(3); i >= 0; --i) {
            QString term = fixed.at(random.bounded(static_cast<int>(fixed.size())));
            if (random.bounded(2) == 0) {
                term = everything
                           .mid(random.bounded(static_cast<int>(everything.size()) - 9),
                                1 + random.bounded(8))
                           .simplified();
                term.remove(QRegularExpression(u"[^\\p{L} ]"_s));
                term = term.trimmed();
                if (term.isEmpty() || term == u"OR"_s)
                    term = u"a"_s;
                term = u'"' + term + u'"';
            }
            if (random.bounded(5) == 0)
                term.prepend(u'-');
            if (!words.isEmpty() && random.bounded(4) == 0)
                words << u"OR"_s;
            words << term;
        }
        std::vector<Id> expected;
        for (const PlainPage &each : plain) {
            if (plainMatches(words, each))
                expected.push_back(each.page->id);
        }
        const QString query = words.join(u' ');
        QVERIFY2(house.ask(query).ids == expected, qPrintable(query));
        hits += expected.empty() ? 0 : 1;
    }
    QVERIFY(hits > 150);
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
    QSignalSpy refreshed(house.index.get(), &Index::refreshed);
    Page first = house.save(pageAt(house.clock, 0, u"one"_s), u"At the Harbour"_s);
    house.save(pageAt(house.clock, 5, u"two"_s), u"harbour again"_s);
    QTRY_VERIFY(house.index->isComplete());
    // One page is told by its id, so that nobody looks at all pages again.
    QCOMPARE(refreshed.count(), 2);
    QCOMPARE(refreshed.at(0).at(0).value<Id>(), first.id);
    QCOMPARE(completed.count(), 0);
    QCOMPARE(house.titles(u"harbour"_s), (QStringList{u"two"_s, u"one"_s}));
    QVERIFY(house.index->matches(parse(u"harbour"_s, indexTestToday), first.id));
    QVERIFY(!house.index->matches(parse(u"-harbour"_s, indexTestToday), first.id));
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
