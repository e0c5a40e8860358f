// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered when: each row of care.md 5.5, the first two weeks, spaces between repeats, and
// that nothing but a person's own taps brings an offer about.
#include "app/reflect/offers.h"

#include "app/reflect/feelings.h"

#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 29);

const QList<Path> &paths()
{
    static const QList<Path> all = loadPaths(u"en"_s).value_or(QList<Path>());
    return all;
}

const QList<Rule> &rules()
{
    static const QList<Rule> all = loadRules(u"en"_s, paths()).value_or(QList<Rule>());
    return all;
}

/// Somebody who has been here for long, with nothing tapped.
Taps calmTaps()
{
    Taps taps;
    taps.today = today;
    taps.firstRun = today.addDays(-8); // before P6 and P10 are offered, after nothing
    taps.firstRun = today.addDays(-17);
    taps.marks = {{today, 1, 0, {}}};
    return taps;
}

Offers offered(const Taps &taps)
{
    return offersFor(rules(), paths(), taps);
}

QStringList codesOf(const QList<Offer> &offers)
{
    QStringList codes;
    for (const Offer &offer : offers) {
        const Path *path = findPath(paths(), offer.what);
        codes.append(path != nullptr ? path->code : offer.what);
    }
    return codes;
}

bool isNever(const Offers &offers, const QString &code)
{
    const Path *path = findPath(paths(), code);
    return offers.never.contains(path != nullptr ? path->id : code);
}

bool isAnywhere(const Offers &offers, const QString &code)
{
    return codesOf(offers.first).contains(code) || codesOf(offers.second).contains(code);
}

} // namespace

class OffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedRulesLoad()
    {
        const Result<QList<Rule>> loaded = loadRules(u"en"_s, paths());
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().detail.c_str());
        QVERIFY(loaded->size() >= 10);
    }

    void nothingTappedNothingOffered()
    {
        const Offers offers = offered(calmTaps());
        QVERIFY(offers.first.isEmpty());
        QVERIFY2(offers.second.isEmpty(), qPrintable(codesOf(offers.second).join(u' ')));
        QVERIFY(offers.neverTags.isEmpty());
    }

    void theRowsOfTheTable_data()
    {
        QTest::addColumn<Taps>("taps");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QStringList>("never");
        const auto row = [](const char *name,
                            const Taps &taps,
                            const QStringList &first,
                            const QStringList &second,
                            const QStringList &never) {
            QTest::newRow(name) << taps << first << second << never;
        };
        Taps taps = calmTaps();
        taps.firstRun = today.addDays(-13);
        const QStringList newFirst{u"X5"_s, u"X9"_s, u"P8"_s};
        const QStringList newSecond{u"X6"_s, u"M2"_s};
        const QStringList newNever{u"P6"_s, u"P10"_s, u"ui:graphs-first"_s};
        row("first 14 days", taps, newFirst, newSecond, newNever);
        taps = calmTaps();
        taps.buttons = {u"just-happened"_s};
        row("it just happened", taps, newFirst, newSecond, newNever);
        taps = calmTaps();
        taps.marks = {{today, -1, -1, {}}};
        row("low energy and unpleasant",
            taps,
            {u"P8"_s},
            {u"X6"_s, u"X12"_s},
            {u"P6"_s, u"ui:best-day-letter"_s});
        taps.marks = {{today, -2, 1, {}}};
        row("high energy and unpleasant",
            taps,
            {u"X5"_s, u"X2"_s},
            {u"P7"_s, u"X3"_s},
            {u"ui:long-writing-first"_s});
        taps = calmTaps();
        taps.pages = {{today, 2, {}, {}}};
        row("going round in circles",
            taps,
            {u"ui:day-log"_s},
            {u"ui:camera"_s, u"X5"_s},
            {u"ui:only-a-blank-page"_s});
        for (const QString &word : {u"hopeless"_s, u"not-safe"_s}) {
            taps = calmTaps();
            taps.marks = {{today, {}, {}, {word}}};
            row(qPrintable(word),
                taps,
                {u"ui:help-line"_s},
                {u"X9"_s},
                {u"P6"_s, u"P1"_s, u"P2"_s});
        }
        taps = calmTaps();
        taps.marks = {{today, 1, 0, {u"relieved"_s}}, {today, 1, 0, {u"guilty"_s}}};
        row("relieved and guilty", taps, {u"X1"_s, u"X14"_s}, {u"P6"_s}, {u"ui:cheer"_s});
        taps = calmTaps();
        taps.buttons = {u"write-to-them"_s};
        row("wants to write to them", taps, {u"P7"_s}, {u"X2"_s, u"X19"_s}, {u"ui:contact-tips"_s});
        taps = calmTaps();
        taps.situation.ended = u"deciding"_s;
        row("still deciding", taps, {u"M2"_s, u"P2"_s}, {u"X7"_s}, {u"P9"_s});
        taps = calmTaps();
        taps.situation.shared = {u"children"_s};
        row("children together", taps, {u"P3"_s, u"X19"_s}, {u"X15"_s}, {u"ui:no-contact"_s});
        taps = calmTaps();
        taps.marks.clear();
        row("nothing marked for weeks", taps, {}, {}, {u"ui:absence"_s});
    }

    void theRowsOfTheTable()
    {
        QFETCH(Taps, taps);
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(QStringList, never);
        const Offers offers = offered(taps);
        QCOMPARE(codesOf(offers.first), first);
        for (const QString &code : second)
            QVERIFY2(codesOf(offers.second).contains(code), qPrintable(code));
        for (const QString &code : never) {
            QVERIFY2(isNever(offers, code) || !isAnywhere(offers, code), qPrintable(code));
            QVERIFY2(!isAnywhere(offers, code), qPrintable(code));
        }
        for (const Offer &offer : offers.first + offers.second) {
            QVERIFY(!offer.because.isEmpty());
            QVERIFY(!offer.because.contains(u'{'));
        }
    }

    void hopelessEndsGrowthAndDecisions()
    {
        Taps taps = calmTaps();
        taps.firstRun = today.addDays(-100);
        taps.situation.ended = u"deciding"_s;
        taps.marks = {{today, 1, 1, {u"relieved"_s, u"guilty"_s, u"torn"_s, u"hopeless"_s}}};
        const Offers offers = offered(taps);
        for (const Path &path : paths()) {
            if (path.tags.contains(u"growth"_s) || path.tags.contains(u"decision"_s))
                QVERIFY2(!isAnywhere(offers, path.code), qPrintable(path.code));
        }
        QCOMPARE(codesOf(offers.first).constFirst(), u"ui:help-line"_s);
        // Questions of the day of that kind wait as well.
        const QList<Prompt> prompts = loadPrompts(u"en"_s).value_or(QList<Prompt>());
        const QSet<QString> held = heldBack(prompts, offers);
        QVERIFY(held.contains(u"choosing-or-chasing"_s) && held.contains(u"came-back"_s));
        QVERIFY(!held.contains(u"what-you-ate"_s));
        QVERIFY(heldBack(prompts, offered(calmTaps())).isEmpty());
    }

    void firstTwoWeeks()
    {
        for (int days = 0; days < 40; ++days) {
            Taps taps = calmTaps();
            taps.firstRun = today.addDays(-days);
            const Offers offers = offered(taps);
            const bool early = days < 14;
            QCOMPARE(isNever(offers, u"P6"_s) && isNever(offers, u"P10"_s), early);
            QCOMPARE(codesOf(offers.first).contains(u"P8"_s), early);
            QCOMPARE(isAnywhere(offers, u"P10"_s), days >= 21); // from the third week
        }
    }

    void growthWaitsForABetterDay()
    {
        Taps taps = calmTaps();
        taps.firstRun = today.addDays(-60);
        QVERIFY(isAnywhere(offered(taps), u"P6"_s));
        taps.marks.append({today, -1, 0, {}});
        QVERIFY(!isAnywhere(offered(taps), u"P6"_s));
        taps.marks = {{today.addDays(-1), -3, 0, {}}, {today, 1, 1, {}}};
        QVERIFY(isAnywhere(offered(taps), u"P6"_s)); // yesterday is over
    }

    void repeatsAreSpaced()
    {
        Taps taps = calmTaps();
        taps.situation.ended = u"deciding"_s;
        const QString id = findPath(paths(), u"P2"_s)->id;
        for (const int days : {0, 1, 13, 14, 15}) {
            taps.done = {{id, today.addDays(-days)}};
            QCOMPARE(isAnywhere(offered(taps), u"P2"_s), days >= 14);
            QCOMPARE(isResting(*findPath(paths(), u"P2"_s), taps), days < 14);
        }
        // Small steps may be taken on any day.
        taps = calmTaps();
        taps.marks = {{today, -1, -1, {}}};
        taps.done = {{findPath(paths(), u"P8"_s)->id, today}};
        QVERIFY(codesOf(offered(taps).first).contains(u"P8"_s));
    }

    void pathsAskForThemselves()
    {
        Taps taps = calmTaps();
        taps.marks = {{today, 0, 0, {u"longing"_s}}};
        QVERIFY(!isAnywhere(offered(taps), u"P1"_s)); // once is not twice
        taps.marks.prepend({today.addDays(-6), 0, 0, {u"torn"_s}});
        QVERIFY(isAnywhere(offered(taps), u"P1"_s));
        const QList<Offer> second = offered(taps).second;
        const auto found = std::find_if(second.cbegin(), second.cend(), [](const Offer &offer) {
            return offer.rule == u"choosing-or-chasing"_s;
        });
        QVERIFY(found != second.cend());
        QCOMPARE(found->because, u"you marked longing, jealous or torn twice this week"_s);
        taps.marks.first().day = today.addDays(-7);
        QVERIFY(!isAnywhere(offered(taps), u"P1"_s)); // a week has seven days
        taps.marks.first().day = today.addDays(-6);
        taps.marks.append({today, {}, {}, {u"not-safe"_s}});
        QVERIFY(!isAnywhere(offered(taps), u"P1"_s));
    }

    void whatKeepsHardDaysQuietStays()
    {
        Taps taps = calmTaps();
        taps.firstRun = today.addDays(-100);
        taps.marks = {{today, 2, 1, {u"hopeless"_s}}};
        taps.off = {u"hopeless-or-not-safe"_s};
        const Offers offers = offered(taps);
        QVERIFY(!codesOf(offers.first).contains(u"ui:help-line"_s));
        QVERIFY(offers.neverTags.contains(u"growth"_s));
        QVERIFY(!isAnywhere(offers, u"P6"_s));
    }

    void afterADeathNoMeetingIsPlanned()
    {
        Taps taps = calmTaps();
        taps.buttons = {u"write-to-them"_s, u"urges"_s};
        QVERIFY(isAnywhere(offered(taps), u"X19"_s) && isAnywhere(offered(taps), u"P3"_s));
        taps.situation.ended = u"died"_s;
        QVERIFY(!isAnywhere(offered(taps), u"X19"_s) && !isAnywhere(offered(taps), u"P3"_s));
        QCOMPARE(codesOf(offered(taps).first), QStringList{u"P7"_s});
    }

    /// Low energy by itself may be calm: it is no sign of being unwell.
    void calmIsNotLow()
    {
        Taps taps = calmTaps();
        taps.marks = {{today, 2, -2, {u"calm"_s}}};
        QVERIFY(offered(taps).first.isEmpty() && offered(taps).second.isEmpty());
    }

    void everythingCanBeSwitchedOff()
    {
        Taps taps = calmTaps();
        taps.marks = {{today, -1, -1, {}}};
        taps.off = {u"low-unpleasant"_s};
        QVERIFY(!codesOf(offered(taps).first).contains(u"P8"_s));
        taps.off = {findPath(paths(), u"P8"_s)->id};
        QVERIFY(!isAnywhere(offered(taps), u"P8"_s));
        QVERIFY(isAnywhere(offered(taps), u"X6"_s));
        taps.off = {u"paths"_s};
        for (const Rule &rule : rules())
            taps.off.insert(rule.id);
        QVERIFY(offered(taps).first.isEmpty() && offered(taps).second.isEmpty());
    }

    void nudgesComeFromOwnMarks()
    {
        const auto offersLog = [](const QList<Taps::FreePage> &pages) {
            Taps taps = calmTaps();
            taps.pages = pages;
            return codesOf(offered(taps).first).contains(u"ui:day-log"_s);
        };
        const QDate before = today.addDays(-2);
        QVERIFY(offersLog({{before, 2, {}, {}}, {before, 0, {}, {}}, {before, 2, {}, {}}}));
        QVERIFY(!offersLog({{before, 2, {}, {}}, {before, 1, {}, {}}, {before, 0, {}, {}}}));
        QVERIFY(!offersLog(
            {{before, 0, {}, {}}, {before, 0, {}, {}}, {before, 2, {}, {}}, {before, 2, {}, {}}}));
        const Taps::FreePage lower{before, 0, 1, -1};
        QVERIFY(offersLog({lower, lower, lower}));
        QVERIFY(!offersLog({lower, lower}));
        QVERIFY(!offersLog({lower, {before, 0, 1, 1}, lower}));
        QVERIFY(!offersLog({lower, {before, 0, 1, {}}, lower}));
    }

    void lettersThatChargeGiveWay()
    {
        Taps taps = calmTaps();
        const auto never = [&] { return offered(taps).never.contains(u"ui:letter-first"_s); };
        taps.charges = {{u"unsent-letter"_s, 4, 7}, {u"unsent-letter"_s, 2, 6}};
        QVERIFY(never());
        QCOMPARE(codesOf(offered(taps).first), QStringList({u"P8"_s, u"X5"_s}));
        taps.charges = {{u"unsent-letter"_s, 4, 6}, {u"unsent-letter"_s, 2, 6}};
        QVERIFY(!never());
        taps.charges = {{u"unsent-letter"_s, 4, 7}};
        QVERIFY(!never());
        taps.charges = {{u"unsent-letter"_s, 4, 7}, {u"other"_s, 5, 0}, {u"unsent-letter"_s, 2, 6}};
        QVERIFY(never());
    }

    void reasonsNameThePerson()
    {
        Taps taps = calmTaps();
        taps.buttons = {u"write-to-them"_s};
        taps.situation.call = Call::Name;
        taps.situation.name = u"Robin"_s;
        QCOMPARE(offered(taps).first.constFirst().because,
                 u"you said you want to write to Robin"_s);
    }

    /// All words and taps in the data are ones that the program knows.
    void wordsAreKnown()
    {
        QSet<QString> known{u"hopeless"_s, u"not-safe"_s};
        for (const Feeling &feeling : loadFeelings(u"en"_s).value_or(QList<Feeling>()))
            known.insert(feeling.key);
        QList<Condition> all;
        for (const Rule &rule : rules()) {
            all.append(rule.when);
            for (const Condition &one : rule.when.eitherOf)
                all.append(one);
        }
        for (const Path &path : paths())
            all += path.offer + path.never;
        for (const Condition &condition : all) {
            for (const QString &word : condition.words)
                QVERIFY2(known.contains(word), qPrintable(word));
            for (const QString &id : condition.chargeRose)
                QVERIFY2(findPath(paths(), id), qPrintable(id));
        }
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("says");
        const QByteArray head = R"("situation":"s","because":"b")";
        QTest::newRow("no when") << QByteArray(R"({"id":"a",)") + head + R"(,"first":["P1"]})"
                                 << u"no object"_s;
        QTest::newRow("unknown path")
            << QByteArray(R"({"id":"a","when":{"circles":2},)") + head + R"(,"first":["P99"]})"
            << u"first is unknown: P99"_s;
        QTest::newRow("a tag is no offer") << QByteArray(R"({"id":"a","when":{"circles":2},)")
                                                  + head + R"(,"first":["tag:growth"]})"
                                           << u"first is unknown: tag:growth"_s;
        QTest::newRow("nothing follows")
            << QByteArray(R"({"id":"a","when":{"circles":2},)") + head + "}"
            << u"nothing follows"_s;
        QTest::newRow("unknown tap")
            << QByteArray(R"({"id":"a","when":{"tap":"sigh"},)") + head + R"(,"first":["P1"]})"
            << u"tap is unknown: sigh"_s;
        QTest::newRow("unknown mood")
            << QByteArray(R"({"id":"a","when":{"mood":"bad"},)") + head + R"(,"first":["P1"]})"
            << u"mood is unknown: bad"_s;
    }

    void slipsAreNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, says);
        const Result<QList<Rule>> read =
            parseRules(R"({"version":1,"rules":[)" + row + "]}", paths());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, Errc::Malformed);
        const QString detail = QString::fromStdString(read.error().detail);
        QVERIFY2(detail.contains(says), qPrintable(detail));
    }
};

QTEST_APPLESS_MAIN(OffersTest)
#include "offers_test.moc"
