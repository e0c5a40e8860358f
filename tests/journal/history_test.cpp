// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier texts of a page: which are kept, for how long, and that they go when the page goes.
#include "app/journal/history.h"

#include "app/journal/codec.h"
#include "app/journal/text_diff.h"
#include "tests/journal/journal_house.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// A journal whose page is saved as someone writes.
struct HistoryHouse : JournalTestHouse
{
    Page page;

    HistoryHouse() { page = journal->newPage(); }

    void save(const QString &text, qint64 later = 0)
    {
        clock.advance(later);
        page = journalTestWait(journal->save(page, text)).value();
    }

    [[nodiscard]] QList<Version> versions() const
    {
        const History *history = journal->history(page.id);
        return history != nullptr ? history->versions : QList<Version>();
    }

    QString text(const Version &version)
    {
        return journalTestWait(journal->versionText(page.id, version)).value();
    }

    /// Texts, newest first.
    QStringList texts()
    {
        QStringList list;
        for (const Version &version : versions())
            list += text(version);
        return list;
    }

    [[nodiscard]] quint64 blobs() const
    {
        const auto report = folder.openUnlocked()->check(true).value();
        if (!report.isClean())
            qFatal("not clean");
        return report.blobRows;
    }
};

Version historyAt(const TestClock &clock, qint64 before)
{
    Version version;
    version.at = clock.now();
    version.at.utcMs -= before;
    version.body.rid = before + 1;
    return version;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparing_data();
    void comparing();
    void comparingMuch();
    void worthKeeping_data();
    void worthKeeping();
    void thinning();
    void neverMoreThanAHundred();
    void typingMakesNoVersions();
    void aPauseKeepsTheText();
    void whatIsTakenAwayIsKept();
    void aLongSittingIsKeptNowAndThen();
    void theNextDayOneADay();
    void headersMakeNoVersions();
    void broughtBackAndUndone();
    void erasedWithThePage();
    void anUnreadableTextIsNoTrouble();
    void aMissingVersionIsNoTrouble();
    void seenAfterAnotherProgram();
};

void HistoryTest::comparing_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("shown");
    QTest::newRow("same") << u"one two"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("all new") << QString() << u"one"_s << u"{+one}"_s;
    QTest::newRow("all gone") << u"one"_s << QString() << u"{-one}"_s;
    QTest::newRow("a word changed")
        << u"I was calm today."_s << u"I was tired today."_s << u"I was {-calm}{+tired} today."_s;
    QTest::newRow("a word put in") << u"a c"_s << u"a b c"_s << u"a {+b }c"_s;
    QTest::newRow("a word taken out") << u"a b c"_s << u"a c"_s << u"a {-b }c"_s;
    QTest::newRow("a line") << u"a\nb"_s << u"a\nc\nb"_s << u"a\n{+c\n}b"_s;
    QTest::newRow("two places") << u"a b c d e"_s << u"a x c y e"_s << u"a {-b}{+x} c {-d}{+y} e"_s;
    QTest::newRow("accents stay whole") << u"caf\u00e9 🙂"_s << u"cafe\u0301 🙃"_s
                                        << u"{-caf\u00e9}{+cafe\u0301} {-🙂}{+🙃}"_s;
}

void HistoryTest::comparing()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, shown);
    QString made;
    for (const TextPiece &piece : compareTexts(first, second)) {
        made += piece.of == TextPiece::Of::Both    ? piece.text
                : piece.of == TextPiece::Of::First ? u"{-"_s + piece.text + u'}'
                                                   : u"{+"_s + piece.text + u'}';
    }
    QCOMPARE(made, shown);
}

void HistoryTest::comparingMuch()
{
    // Whatever is compared, the one text and the other can be read out of it again.
    quint32 seed = 7;
    const auto roll = [&seed](quint32 below) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return (seed >> 8U) % below;
    };
    for (int round = 0; round < 60; ++round) {
        QString texts[2];
        const quint32 words = round == 0 ? 6'000 : roll(120);
        for (quint32 i = 0; i < words; ++i) {
            const QString word = u"w%1 "_s.arg(roll(round == 0 ? 4'000 : 5));
            for (QString &text : texts) {
                if (roll(4) != 0)
                    text += word;
            }
        }
        QString first;
        QString second;
        for (const TextPiece &piece : compareTexts(texts[0], texts[1])) {
            if (piece.of != TextPiece::Of::Second)
                first += piece.text;
            if (piece.of != TextPiece::Of::First)
                second += piece.text;
        }
        QCOMPARE(first, texts[0]);
        QCOMPARE(second, texts[1]);
    }
}

void HistoryTest::worthKeeping_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<qint64>("saved"); // so long ago
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<bool>("worth");
    const QString some = u"a line of some length, and more."_s;
    const QString much = some + some + some;
    QTest::newRow("typing on") << some << some + u"x"_s << 2 * second << 30 * second << false;
    QTest::newRow("nothing changed") << some << some << day << day << false;
    QTest::newRow("it was blank") << u" \n"_s << some << day << day << false;
    QTest::newRow("after a pause") << some << some + u"x"_s << 2 * minute << 3 * minute << true;
    QTest::newRow("nearly a pause")
        << some << some + u"x"_s << 119 * second << 119 * second << false;
    QTest::newRow("no pause for long")
        << some << some + u"x"_s << 2 * second << 10 * minute << true;
    QTest::newRow("all gone at once") << much << QString() << second << second << true;
    QTest::newRow("a letter mended") << some << some.chopped(1) << second << hour / 10 << false;
    QTest::newRow("a few words gone") << much << much.chopped(12) << second << 5 * second << false;
    QTest::newRow("a few words gone, none kept lately")
        << much << much.chopped(12) << second << 30 * second << true;
    QTest::newRow("the clock was set back") << some << some + u"x"_s << -hour << -hour << true;
}

void HistoryTest::worthKeeping()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(qint64, saved);
    QFETCH(qint64, kept);
    QFETCH(bool, worth);
    const Moment now = TestClock().now();
    history::Moments moments{now, now, now};
    moments.saved.utcMs -= saved;
    moments.kept.utcMs -= kept;
    QCOMPARE(history::isWorthKeeping(before, after, moments), worth);
}

void HistoryTest::thinning()
{
    const TestClock clock; // half past nine in the evening
    QList<Version> versions;
    for (const qint64 before : {minute,
                                5 * minute,
                                20 * hour,
                                23 * hour,
                                25 * hour,
                                26 * hour,
                                3 * day,
                                3 * day + hour,
                                3 * day + 2 * hour,
                                400 * day})
        versions += historyAt(clock, before);
    QList<Version> gone;
    const QList<Version> kept = history::thinned(versions, clock.now(), gone);
    // Of yesterday 22:30 and before (older than a day) only what is the last of its day.
    QList<qint64> ages;
    for (const Version &version : kept)
        ages += (clock.now().utcMs - version.at.utcMs) / hour;
    QCOMPARE(ages, (QList<qint64>{0, 0, 20, 23, 72, 9600}));
    QCOMPARE(gone.size() + kept.size(), versions.size());
    QList<Version> again;
    QCOMPARE(history::thinned(kept, clock.now(), again), kept);
    QVERIFY(again.isEmpty());
}

void HistoryTest::neverMoreThanAHundred()
{
    const TestClock clock;
    QList<Version> versions;
    for (qint64 i = 0; i < 300; ++i)
        versions += historyAt(clock, i * day * (1 + i % 3));
    std::sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) {
        return b.at < a.at;
    });
    QList<Version> gone;
    const QList<Version> kept = history::thinned(versions, clock.now(), gone);
    QCOMPARE(kept.size(), history::mostKept);
    QCOMPARE(kept.first(), versions.first());
    QCOMPARE(kept.last(), versions.last());
}

void HistoryTest::typingMakesNoVersions()
{
    HistoryHouse house;
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += u"some words more "_s;
        house.save(text, 5 * second);
    }
    QVERIFY(house.versions().isEmpty());
    QCOMPARE(house.blobs(), 1U);
}

void HistoryTest::aPauseKeepsTheText()
{
    HistoryHouse house;
    house.page.title = u"First title"_s;
    house.save(u"one"_s);
    house.save(u"one two"_s, 4 * second);
    const Moment then = house.clock.now();
    house.page.title = u"Another title"_s;
    house.save(u"one two three"_s, 5 * minute);
    QCOMPARE(house.versions().size(), 1);
    const Version kept = house.versions().first();
    QCOMPARE(kept.at, then);
    QCOMPARE(kept.n, 2U);
    QCOMPARE(kept.title, u"First title"_s);
    QCOMPARE(house.text(kept), u"one two"_s);
    house.reopen();
    QCOMPARE(house.versions(), QList<Version>{kept});
    QCOMPARE(house.texts(), QStringList{u"one two"_s});
    // The next goes into the same record.
    house.page = *house.journal->page(house.page.id);
    house.save(u"four"_s, hour);
    QCOMPARE(house.texts(), (QStringList{u"one two three"_s, u"one two"_s}));
    house.reopen();
    QCOMPARE(house.texts(), (QStringList{u"one two three"_s, u"one two"_s}));
    QCOMPARE(house.blobs(), 3U);
}

void HistoryTest::whatIsTakenAwayIsKept()
{
    HistoryHouse house;
    const QString long1 = u"A long paragraph about the kitchen, and the light in it."_s;
    house.save(long1);
    house.save(QString(), 2 * second); // everything selected and deleted
    QCOMPARE(house.texts(), QStringList{long1});
    house.save(u"x"_s, 2 * second);
    QCOMPARE(house.texts(), QStringList{long1}); // a blank page is no version
}

void HistoryTest::aLongSittingIsKeptNowAndThen()
{
    HistoryHouse house;
    QString text;
    for (int i = 0; i < 60 * 12; ++i) { // an hour without a pause
        text += u"word "_s;
        house.save(text, 5 * second);
    }
    QVERIFY(house.versions().size() >= 4 && house.versions().size() <= 6);
}

void HistoryTest::theNextDayOneADay()
{
    HistoryHouse house;
    for (int i = 0; i < 6; ++i)
        house.save(u"evening %1"_s.arg(i), 3 * minute);
    QCOMPARE(house.versions().size(), 5);
    house.save(u"the next morning"_s, 12 * hour);
    QCOMPARE(house.versions().size(), 6); // still within a day
    house.save(u"two days later"_s, 2 * day);
    QCOMPARE(house.texts(), (QStringList{u"the next morning"_s, u"evening 5"_s}));
    QCOMPARE(house.blobs(), 3U); // what was thinned out is gone from the file
}

void HistoryTest::headersMakeNoVersions()
{
    HistoryHouse house;
    house.save(u"words"_s);
    house.clock.advance(day);
    house.page.title = u"title"_s;
    QVERIFY(journalTestWait(house.journal->saveHeader(house.page)).has_value());
    QVERIFY(house.versions().isEmpty());
}

void HistoryTest::broughtBackAndUndone()
{
    HistoryHouse house;
    house.save(u"the first words"_s);
    house.save(u"other words"_s, hour);
    const Version first = house.versions().first();
    Batch batch;
    batch.put(*house.journal->page(house.page.id), house.text(first));
    const Batch undo = journalTestWait(house.journal->apply(batch)).value();
    QCOMPARE(journalTestWait(house.journal->text(house.page.id)).value(), u"the first words"_s);
    // What was there is a version, although it was saved only a moment before.
    QCOMPARE(house.texts(), (QStringList{u"other words"_s, u"the first words"_s}));
    QVERIFY(journalTestWait(house.journal->apply(undo)).has_value());
    QCOMPARE(journalTestWait(house.journal->text(house.page.id)).value(), u"other words"_s);
    QCOMPARE(house.texts().first(), u"the first words"_s);
}

void HistoryTest::erasedWithThePage()
{
    HistoryHouse house;
    house.save(u"one"_s);
    house.save(u"two"_s, hour);
    house.save(u"three"_s, hour);
    QCOMPARE(house.blobs(), 3U);
    Batch batch;
    batch.erase(*house.journal->page(house.page.id));
    QVERIFY(journalTestWait(house.journal->apply(batch)).has_value());
    QVERIFY(house.versions().isEmpty());
    const auto report = house.folder.openUnlocked()->check(true).value();
    QCOMPARE(report.blobRows, 0U);
    QCOMPARE(report.headerRows, 0U);
}

void HistoryTest::anUnreadableTextIsNoTrouble()
{
    HistoryHouse house;
    house.save(u"one"_s);
    {
        // Another page's text lies where this one's was: nothing to keep, and no error.
        const auto other = makeStore(house.folder.openUnlocked(), house.clock);
        Page wrong = house.page;
        wrong.id = Id::random();
        wrong.body = {};
        wrong.rid = 0;
        const vault::RowChange change{vault::RowChange::Op::Update,
                                      vault::Table::Blob,
                                      house.page.body.rid,
                                      codec::encodeBody(wrong, "elsewhere")};
        QVERIFY(other->vault().commit({&change, 1}).has_value());
    }
    house.save(u"two"_s, hour);
    QVERIFY(house.versions().isEmpty());
    QCOMPARE(journalTestWait(house.journal->text(house.page.id)).value(), u"two"_s);
}

void HistoryTest::aMissingVersionIsNoTrouble()
{
    HistoryHouse house;
    house.save(u"one"_s);
    house.save(u"two"_s, hour);
    {
        const auto other = makeStore(house.folder.openUnlocked(), house.clock);
        const Contents contents = other->load().value();
        const vault::RowChange change{
            vault::RowChange::Op::Delete, vault::Table::Header, contents.histories.front().rid, {}};
        QVERIFY(other->vault().commit({&change, 1}).has_value());
    }
    house.save(u"three"_s, hour);
    QCOMPARE(journalTestWait(house.journal->text(house.page.id)).value(), u"three"_s);
    house.save(u"four"_s, hour);
    house.reopen();
    QCOMPARE(house.texts().first(), u"three"_s);
}

void HistoryTest::seenAfterAnotherProgram()
{
    HistoryHouse house;
    house.save(u"one"_s);
    const auto other = makeStore(house.folder.openUnlocked(), house.clock);
    const Page page = other->load().value().pages.front();
    house.clock.advance(hour);
    QVERIFY(other->save(page, u"theirs"_s).has_value());
    house.journal->lookAgain();
    const auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(house.texts(), QStringList{u"one"_s});
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
