// SPDX-License-Identifier: GPL-3.0-or-later
// Matching and excerpts as pure functions.
#include "app/search/match.h"

#include "app/journal/page_markdown.h"
#include "app/search/index.h"
#include "tests/journal/journal_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;
using namespace afterword::search;
using namespace Qt::StringLiterals;

namespace {

const QDate matchTestToday(2025, 10, 14);

} // namespace

class MatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operators_data();
    void operators();
    void excerpts();
    void marksTellTheTruth();
    void findsBytes();
    void captionsAreFound();
    void oneRoomForMany();
};

void MatchTest::operators_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *query, bool found) {
        QTest::newRow(query) << QString::fromUtf8(query) << found;
    };
    row("walk", true);
    row("WALK", true);
    row("title", true);
    row("nothing", false);
    row("-nothing", true);
    row("-walk", false);
    row("walk OR nothing", true);
    row("nothing OR none", false);
    row("tag:moving", true);
    row("tag:out", true);
    row("tag:ovin", false);
    row("-tag:moving", false);
    row("person:mo", true);
    row("person:mia", false);
    row("moving", true); // the tag's name is text as well
    row("lonely", true); // and so are words
    row("feel:lonely", true);
    row("feel:two", true);
    row("feel:own", false);
    row("kind:log", true);
    row("kind:page", false);
    row("mood:-2", true);
    row("mood:<0", true);
    row("mood:>=0", true); // the second mark
    row("mood:1", false);
    row("-mood:<0", false);
    row("energy:1", true);
    row("energy:-2..0", true);
    row("energy:2", false);
    row("on:2025-10-14", true);
    row("on:2025-10-15", false);
    row("after:2025-10-14", true);
    row("after:2025-10-15", false);
    row("before:2025-10-14", false);
    row("before:2025-10-15", true);
    row("has:text has:mood has:picture", true);
    row("has:file", false);
    row("walk tag:moving mood:<0 -nothing on:2025", true);
}

void MatchTest::operators()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    const TestClock clock;
    Page page = pageAt(clock, 0, u"A Title"_s);
    page.kind = Kind::Log;
    page.body = {1, 10};
    page.moods = {Mood{page.at, -2, 1, Frame::Now, {u"lonely"_s, u"own:two left feet"_s}, {}},
                  Mood{page.at, 3, -1, Frame::Now, {}, {}}};
    page.attachments = {Attachment{{2, 3}, u"image/jpeg"_s, u"a.jpg"_s}};
    const Facts facts = makeFacts({page, {u"Moving out"_s}, {u"Mo"_s}}, u"We went for a walk."_s);
    QCOMPARE(matchesFacts(parse(query, matchTestToday), facts), found);
}

void MatchTest::excerpts()
{
    const auto hit = [](const QString &query, const QString &text) {
        return makeHit(parse(query, matchTestToday), Id{1, 2}, QString(), text);
    };
    const QString filler = u"some words that stand before or behind "_s;
    const QString text = filler.repeated(20) + u"the\n\n  needle is here "_s + filler.repeated(20);
    const Hit found = hit(u"needle"_s, text);
    QCOMPARE(found.id, (Id{1, 2}));
    QCOMPARE(found.matches.size(), std::size_t{1});
    QCOMPARE(found.excerpt.mid(found.matches[0].start, found.matches[0].length), u"needle"_s);
    QVERIFY(found.excerpt.contains(u"the needle is here"_s)); // one line
    QVERIFY(!found.excerpt.contains(u'\n'));
    QVERIFY(found.excerpt.startsWith(u'…') && found.excerpt.endsWith(u'…'));
    QVERIFY(found.excerpt.size() >= 100 && found.excerpt.size() <= 130);

    const Hit whole = hit(u"needle"_s, u"a needle"_s);
    QCOMPARE(whole.excerpt, u"a needle"_s);
    const Hit none = hit(u"tag:x"_s, text);
    QVERIFY(none.matches.empty());
    QVERIFY(none.excerpt.startsWith(u"some words"_s));
    QVERIFY(none.excerpt.endsWith(u'…'));
    QVERIFY(hit(u"x"_s, QString()).excerpt.isEmpty());
    const Hit smiles =
        hit(u"needle"_s, u"🙂"_s.repeated(400) + u"needle"_s + u"🙂"_s.repeated(400));
    QVERIFY(smiles.excerpt.isValidUtf16());
}

void MatchTest::marksTellTheTruth()
{
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    QRandomGenerator random(5);
    const auto piece = [&random](int length) {
        QByteArray made;
        for (int i = 0; i < length; ++i)
            made += static_cast<char>(random.bounded(9) == 0 ? random.bounded(256)
                                                             : "etaoin "[random.bounded(7)]);
        return made;
    };
    int sure = 0;
    int unsure = 0;
    for (int round = 0; round < 400; ++round) {
        const QByteArray text = piece(random.bounded(300));
        Marks marks;
        marks.add(view(text));
        for (int i = 0; i < 100; ++i) {
            const QByteArray needle = piece(random.bounded(6));
            const bool held = text.contains(needle);
            const Marks::Held said = marks.look(view(needle));
            QVERIFY(said != Marks::Held::No || !held);
            QVERIFY(said != Marks::Held::Yes || held);
            ++(said == Marks::Held::Maybe ? unsure : sure);
        }
    }
    QVERIFY(sure > unsure);
}

void MatchTest::findsBytes()
{
    // Every needle length and place, against the plain way; few letters, so near misses abound.
    QRandomGenerator random(3);
    for (int round = 0; round < 30'000; ++round) {
        std::string hay(static_cast<std::size_t>(random.bounded(90)), 'a');
        for (char &c : hay)
            c = "aab \xc3\xa9"[random.bounded(6)];
        std::string needle(static_cast<std::size_t>(random.bounded(1, 7)), 'a');
        for (char &c : needle)
            c = "aab \xc3\xa9"[random.bounded(6)];
        if (random.bounded(3) == 0 && hay.size() > 8)
            needle = hay.substr(hay.size() - 1 - static_cast<std::size_t>(random.bounded(8)));
        QCOMPARE(findBytes(hay, needle), hay.find(needle));
    }
    QCOMPARE(findBytes("abc", ""), std::size_t{0});
    QCOMPARE(findBytes("", "a"), std::string_view::npos);
    // Reads nothing beyond the end: the haystack is cut to size for the sanitizers.
    const std::vector<char> exact(37, 'x');
    QCOMPARE(findBytes({exact.data(), exact.size()}, "xy"), std::string_view::npos);
}

/// The person's own captions to answers of a path: found, and in the file of an export. What else
/// stands among the values is no text.
void MatchTest::captionsAreFound()
{
    const TestClock clock;
    Page page = pageAt(clock, 0, u"Choosing or chasing"_s);
    page.values = {{u"pull"_s, 7},
                   {u"caption:pull"_s, u"On the kitchen floor, \"again\""_s},
                   {u"days:list"_s, u"2026-01-02"_s}};
    const auto finds = [&page](const QString &query) {
        return matchesFacts(parse(query, matchTestToday), makeFacts({page, {}, {}}, u"7 of 10"_s));
    };
    QVERIFY(finds(u"kitchen floor"_s));
    QVERIFY(!finds(u"2026-01-02"_s));
    QVERIFY(foldedParts({page, {}, {}}, u"7 of 10"_s).contains("kitchen"));
    const QString file = page_markdown::fileOf(page, u"7 of 10"_s, {}, u"stem"_s);
    QVERIFY2(file.contains(u"captions: [\"On the kitchen floor, \\\"again\\\"\"]\n"_s),
             qPrintable(file));
    page.values.remove(u"caption:pull"_s);
    QVERIFY(!page_markdown::fileOf(page, u"7 of 10"_s, {}, u"stem"_s).contains(u"captions"_s));
}

/// Folded one after the other in the same memory, pages are what each is by itself.
void MatchTest::oneRoomForMany()
{
    const TestClock clock;
    KeptFold room{"left behind by another", "and its changes"};
    for (const QString &text :
         {u"ÀÉ, a LONG text. "_s.repeated(2'000), QString(), u"short"_s, u"Ça va\ufeff"_s}) {
        Page page = pageAt(clock, 0, u"Título"_s);
        page.moods = {Mood{page.at, 1, 1, Frame::Now, {u"calm"_s, u"own:Øde"_s}, {}}};
        page.values = {{u"caption:pull"_s, u"Pull"_s}};
        const Subject subject(page, {u"Moving Out"_s}, {u"Mo"_s, u"Zoë"_s});
        const Facts alone = makeFacts(subject, text);
        const Facts among = makeFacts(subject, text, room);
        QCOMPARE(among.folded, alone.folded);
        QCOMPARE(among.changes, alone.changes);
        QCOMPARE(among.folded, foldedParts(subject, text));
        QCOMPARE(among.text(), text);
        QCOMPARE(among.tags, QList<QByteArray>{"moving out"});
        QCOMPARE(among.words, (QList<QByteArray>{"calm", "øde"}));
    }
}

QTEST_GUILESS_MAIN(MatchTest)
#include "match_test.moc"
