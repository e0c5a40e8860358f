// SPDX-License-Identifier: GPL-3.0-or-later
// Pages in bundles answer as a look at each of them does, however they came, changed and went; and
// a query reads none of the texts that their marks have answered for.
#include "app/search/bundle.h"

#include "app/search/index.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <thread>

using namespace afterword;
using namespace afterword::search;
using namespace Qt::StringLiterals;

namespace {

const QDate bundleTestToday(2025, 10, 14);

FactsPtr bundlePage(QRandomGenerator &random, quint64 number)
{
    static const QStringList words{u"river"_s,
                                   u"Kitchen"_s,
                                   u"café"_s,
                                   u"lamp"_s,
                                   u"soup"_s,
                                   u"the"_s,
                                   u"zebra"_s,
                                   u"ночь"_s,
                                   u"tea"_s,
                                   u"quiet"_s,
                                   u"x"_s,
                                   u"night"_s,
                                   u"海"_s,
                                   u"letter"_s};
    Page page;
    page.id = Id{number, random.generate64()};
    page.at = Moment{1'760'000'000'000 - qint64{random.bounded(3'000)} * 3'600'000, 7'200};
    page.rev.n = 1;
    QString text;
    for (int i = random.bounded(9); i > 0; --i)
        text += words.at(random.bounded(static_cast<int>(words.size()))) + u' ';
    if (random.bounded(3) == 0)
        page.moods.append(Mood{page.at, random.bounded(7) - 3, 0, Frame::Now, {}, {}});
    if (random.bounded(5) == 0)
        page.moods.append(Mood{
            page.at, 1, random.bounded(5) - 2, Frame::Day, {u"tired"_s, u"own:far off"_s}, {}});
    page.kind = random.bounded(4) == 0 ? Kind::Log : Kind::Page;
    page.body.length = random.bounded(3);
    if (random.bounded(6) == 0)
        page.attachments.append({{}, u"image/png"_s, u"a.png"_s});
    const QStringList tags =
        random.bounded(4) == 0 ? QStringList{u"home"_s, u"moving-out"_s} : QStringList();
    const QStringList people =
        random.bounded(5) == 0 ? QStringList{u"Anna Maria"_s} : QStringList();
    return std::make_shared<const Facts>(makeFacts({page, tags, people}, text));
}

/// All pages, in order, as a plain list.
struct PlainList
{
    std::vector<FactsPtr> pages;

    void sort()
    {
        std::sort(pages.begin(), pages.end(), [](const FactsPtr &a, const FactsPtr &b) {
            return isNewer(*a, *b);
        });
    }

    [[nodiscard]] std::vector<Id> ask(const Query &query) const
    {
        std::vector<Id> found;
        for (const FactsPtr &page : pages) {
            if (matchesFacts(query, *page))
                found.push_back(page->id);
        }
        return found;
    }
};

std::vector<Id> askBundles(const Arranged &arranged, const Query &query)
{
    const Sieve sieve(query);
    Found found;
    for (const auto &bundle : arranged.bundles())
        bundle->look(sieve, found);
    std::vector<Id> ids;
    for (const auto &[id, day] : found)
        ids.push_back(id);
    return ids;
}

/// Answered without a look at any page.
const QStringList &bundleKnown()
{
    static const QStringList known{u"tag:home"_s,
                                   u"-tag:out"_s,
                                   u"tag:o"_s,
                                   u"person:maria OR tag:home"_s,
                                   u"feel:tired"_s,
                                   u"feel:off -person:anna"_s,
                                   u"mood:<0"_s,
                                   u"-mood:1"_s,
                                   u"mood:>=1 energy:<0"_s,
                                   u"kind:log has:mood"_s,
                                   u"has:picture"_s,
                                   u"-has:text"_s,
                                   u"has:file"_s,
                                   u"after:2025-08-01 before:2025-09-01"_s,
                                   u"-on:2025-09-03"_s};
    return known;
}

void compareAll(const Arranged &arranged, const PlainList &plain)
{
    const QStringList texts = bundleKnown()
                              + QStringList{QString(),
                                            u"t"_s,
                                            u"te"_s,
                                            u"river"_s,
                                            u"-river"_s,
                                            u"-t"_s,
                                            u"caf"_s,
                                            u"ночь"_s,
                                            u"海"_s,
                                            u"zebra OR -lamp"_s,
                                            u"tag:home quiet"_s,
                                            u"-tag:home tea"_s,
                                            u"mood:<0 -x soup"_s,
                                            u"\"river kitchen\""_s,
                                            u"qqq"_s};
    for (const QString &text : texts) {
        const Query query = parse(text, bundleTestToday);
        QVERIFY2(askBundles(arranged, query) == plain.ask(query), qPrintable(text));
    }
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsPlainLists_data();
    void answersAsPlainLists();
    void oldOnesStay();
    void marksAnswerAlone();
    void whatWasReadIsKnown();
    void lastNeedlesAreKnown();
    void isFarQuickerThanReading();
    void arrangingGivesWay();
};

void BundleTest::answersAsPlainLists_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 447, 448, 449, 2'000})
        QTest::addRow("%d", count) << count;
}

/// Pages come, go and change until bundles have been full, split and empty.
void BundleTest::answersAsPlainLists()
{
    QFETCH(const int, count);
    QRandomGenerator random(static_cast<quint32>(count) + 5);
    PlainList plain;
    quint64 number = 0;
    for (int i = 0; i < count; ++i)
        plain.pages.push_back(bundlePage(random, ++number));
    plain.sort();
    Arranged arranged = Arranged::of(plain.pages);
    compareAll(arranged, plain);
    for (int round = 0; round < 900; ++round) {
        FactsPtr old;
        std::optional<Folded> now;
        const bool comes = round < 500 ? random.bounded(5) > 0 : random.bounded(5) == 0;
        if (!comes && !plain.pages.empty()) {
            const int at = random.bounded(static_cast<int>(plain.pages.size()));
            old = plain.pages[static_cast<std::size_t>(at)];
            plain.pages.erase(plain.pages.begin() + at);
        }
        if (comes || random.bounded(3) == 0) {
            now = withMarks(bundlePage(random, ++number));
            plain.pages.push_back(now->facts);
        }
        plain.sort();
        arranged.change(old, now);
        if (round % 100 == 99)
            compareAll(arranged, plain);
    }
    while (!plain.pages.empty()) {
        arranged.change(plain.pages.back(), std::nullopt);
        plain.pages.pop_back();
    }
    QVERIFY(arranged.bundles().empty());
    compareAll(arranged, plain);
}

/// A search goes on in what it was given.
void BundleTest::oldOnesStay()
{
    QRandomGenerator random(3);
    PlainList plain;
    for (quint64 i = 0; i < 1'000; ++i)
        plain.pages.push_back(bundlePage(random, i));
    plain.sort();
    const Arranged before = Arranged::of(plain.pages);
    Arranged after = before;
    for (std::size_t i = 0; i < 300; ++i)
        after.change(plain.pages[i * 3], withMarks(bundlePage(random, 5'000 + i)));
    compareAll(before, plain);
    std::size_t shared = 0;
    after = before;
    after.change(plain.pages[10], std::nullopt);
    for (const auto &bundle : after.bundles())
        shared += static_cast<std::size_t>(
            std::count(before.bundles().begin(), before.bundles().end(), bundle));
    QCOMPARE(shared, before.bundles().size() - 1); // one changed page, one changed bundle
}

/// All that is known of the pages is taken away: what a bundle is certain of is answered all the
/// same.
void BundleTest::marksAnswerAlone()
{
    QRandomGenerator random(9);
    std::vector<std::shared_ptr<Facts>> own;
    PlainList plain;
    for (quint64 i = 0; i < 1'000; ++i) {
        own.push_back(std::make_shared<Facts>(*bundlePage(random, i)));
        plain.pages.push_back(own.back());
    }
    plain.sort();
    const Arranged arranged = Arranged::of(plain.pages);
    std::vector<std::vector<Id>> right;
    const QStringList certain =
        QStringList{u"t"_s, u"te"_s, u"-t"_s, u"x OR q"_s, u"qqq"_s, u"-\"rive qq\""_s}
        + bundleKnown();
    for (const QString &text : certain)
        right.push_back(plain.ask(parse(text, bundleTestToday)));
    QVERIFY(!right[0].empty() && !right[1].empty() && right[4].empty());
    for (const auto &facts : own) {
        facts->folded.clear();
        facts->tags.clear();
        facts->people.clear();
        facts->words.clear();
        facts->moods.clear();
        facts->kind = Kind::Answer;
        facts->hasPicture = facts->hasFile = facts->hasText = false;
    }
    for (qsizetype i = 0; i < certain.size(); ++i) {
        const Query query = parse(certain.at(i), bundleTestToday);
        QVERIFY2(askBundles(arranged, query) == right[static_cast<std::size_t>(i)],
                 qPrintable(certain.at(i)));
    }
    QVERIFY(askBundles(arranged, parse(u"river"_s, bundleTestToday)).empty()); // this one is read
}

/// Pages are read once for a needle: when they are empty afterwards, nobody notices, in whatever
/// query it comes up again.
void BundleTest::whatWasReadIsKnown()
{
    QRandomGenerator random(21);
    std::vector<std::shared_ptr<Facts>> own;
    PlainList plain;
    for (quint64 i = 0; i < 1'000; ++i) {
        own.push_back(std::make_shared<Facts>(*bundlePage(random, i)));
        plain.pages.push_back(own.back());
    }
    plain.sort();
    Arranged arranged = Arranged::of(plain.pages);
    const QStringList typed{u"riv"_s, u"rive"_s, u"river"_s, u"river k"_s, u"river kit"_s};
    for (const QString &text : typed)
        askBundles(arranged, parse(text, bundleTestToday));
    const QStringList again{u"rive"_s, u"riv"_s, u"-river"_s, u"river -riv"_s, u"river OR qqqq"_s};
    std::vector<std::vector<Id>> right;
    for (const QString &text : again)
        right.push_back(plain.ask(parse(text, bundleTestToday)));
    QVERIFY(!right[0].empty());
    QVERIFY(right[0].size() < plain.pages.size());
    const FactsPtr changed = plain.pages.front();
    for (const auto &facts : own)
        facts->folded.clear();
    for (qsizetype i = 0; i < again.size(); ++i) {
        QVERIFY2(askBundles(arranged, parse(again.at(i), bundleTestToday))
                     == right[static_cast<std::size_t>(i)],
                 qPrintable(again.at(i)));
    }
    // A bundle that changes reads its pages anew, and only that one.
    const std::size_t first = arranged.bundles().front()->size();
    arranged.change(changed, std::nullopt);
    const std::vector<Id> left = askBundles(arranged, parse(u"rive"_s, bundleTestToday));
    std::vector<Id> others;
    for (std::size_t i = first; i < plain.pages.size(); ++i) {
        const Id &id = plain.pages[i]->id;
        if (std::find(right[0].begin(), right[0].end(), id) != right[0].end())
            others.push_back(id);
    }
    QCOMPARE(left.size(), others.size());
    QVERIFY(left == others);
}

void BundleTest::lastNeedlesAreKnown()
{
    const Learned::Told told{{1}, {1}};
    Learned learned;
    const auto name = [](std::size_t i) { return QByteArray::number(static_cast<qulonglong>(i)); };
    for (std::size_t i = 0; i < Learned::needles; ++i)
        learned.keep(name(i), told);
    learned.keep(name(0), {{3}, {2}}); // used again
    learned.keep("one more", told);
    QVERIFY(!learned.of(name(1)));
    QVERIFY(learned.of(name(0)));
    QCOMPARE(learned.of(name(0))->possible[0], 3U);
    QCOMPARE(learned.of(name(0))->certain[0], 2U);
    for (std::size_t i = 2; i < Learned::needles; ++i)
        QVERIFY(learned.of(name(i)));
    const Learned copy = learned;
    QVERIFY(!copy.of(name(0)));
    learned.forget();
    QVERIFY(!learned.of("one more"));
}

/// What marks rule out costs next to nothing beside reading the texts, in the same run.
void BundleTest::isFarQuickerThanReading()
{
    QRandomGenerator random(11);
    PlainList plain;
    QString filler;
    for (int i = 0; i < 250; ++i)
        filler += u"some words of a quiet day "_s.at(i % 26);
    for (quint64 i = 0; i < 2'000; ++i) {
        Page page;
        page.id = Id{i, 1};
        page.at = Moment{1'760'000'000'000 + static_cast<qint64>(i), 0};
        plain.pages.push_back(
            std::make_shared<const Facts>(makeFacts({page, {}, {}}, filler.repeated(4))));
    }
    plain.sort();
    const Arranged arranged = Arranged::of(plain.pages);
    const Query query = parse(u"zqxj"_s, bundleTestToday);
    const auto processor = [](const auto &work) {
        const auto now = [] {
            timespec used{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
            return static_cast<double>(used.tv_sec) * 1e9 + static_cast<double>(used.tv_nsec);
        };
        double best = 1e18;
        for (int round = 0; round < 10; ++round) {
            const double before = now();
            work();
            best = std::min(best, now() - before);
        }
        return best;
    };
    const double read = processor([&] { QVERIFY(plain.ask(query).empty()); });
    const double marked = processor([&] { QVERIFY(askBundles(arranged, query).empty()); });
    qInfo("%.0f us by marks, %.0f us by reading", marked / 1e3, read / 1e3);
    QVERIFY(marked * 5 < read);
}

/// While a query holds the right of way, arranging does not go on: long after it would have been
/// done it still waits.
void BundleTest::arrangingGivesWay()
{
    QRandomGenerator random(10);
    PlainList plain;
    for (quint64 i = 0; i < 1'000; ++i)
        plain.pages.push_back(bundlePage(random, i));
    plain.sort();
    RightOfWay way;
    std::atomic<bool> begun = false;
    std::atomic<bool> let = false;
    bool waited = false;
    std::size_t bundles = 0; ///< of those that nothing holds up
    std::size_t late = 0;
    std::thread arranging;
    {
        const RightOfWay::Hold query(way);
        arranging = std::thread([&] {
            begun = true;
            begun.notify_all();
            late = Arranged::of(plain.pages, &way).bundles().size();
            waited = let;
        });
        begun.wait(false);
        for (int i = 0; i < 20; ++i)
            bundles += Arranged::of(plain.pages).bundles().size();
        let = true;
    }
    arranging.join();
    QVERIFY(waited);
    QCOMPARE(late, std::size_t{3});
    QCOMPARE(bundles, 20 * late);
}

QTEST_GUILESS_MAIN(BundleTest)
#include "bundle_test.moc"
