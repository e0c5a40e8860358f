// SPDX-License-Identifier: GPL-3.0-or-later
// The sample journal: reads, ends today at any hour, refers only to what exists, and holds itself
// to the wording rules that make sense for a person's own pages.
#include "app/journal/demo.h"

#include "app/care/lint.h"
#include "app/reflect/deck.h"
#include "app/reflect/feelings.h"
#include "app/reflect/names.h"
#include "tests/care/seed_runs.h"

#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

Moment momentOf(const char *text)
{
    return Moment::parse(QString::fromLatin1(text)).value_or(Moment());
}

Demo demoAt(const char *text)
{
    const Result<Demo> demo = loadDemo(momentOf(text));
    return demo ? *demo : Demo();
}

constexpr auto usualNow = "2025-10-14T21:40:00+02:00";

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsHalfAYear()
    {
        const Result<Demo> loaded = loadDemo(momentOf(usualNow));
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().detail.c_str());
        const Demo &demo = *loaded;
        QVERIFY(demo.pages.size() >= 110 && demo.pages.size() <= 140);
        int texts = 0;
        int answers = 0;
        QSet<QString> ids;
        for (const auto &[page, text] : demo.pages) {
            texts += text.isEmpty() ? 0 : 1;
            answers += page.kind == Kind::Answer ? 1 : 0;
            QVERIFY(text.isEmpty() == (page.kind == Kind::CheckIn));
            QVERIFY(!page.id.isNull());
            ids.insert(page.id.toHex());
            QVERIFY(!page.moods.isEmpty());
            QVERIFY(page.at.date() > QDate(2025, 4, 1) && page.at.date() <= QDate(2025, 10, 14));
        }
        QVERIFY(texts >= 45);
        QVERIFY(answers >= 3);
        QCOMPARE(ids.size(), static_cast<qsizetype>(demo.pages.size()));
        QCOMPARE(demo.letters.size(),
                 std::size_t{6}); // one of each state, and two more drafts or seals
        for (const auto &[letter, text] : demo.letters)
            QCOMPARE(text.isEmpty(), letter.state == LetterState::Gone);
        QCOMPARE(demo.marks.size(), 3U);
    }

    void hasOneGapOfTwelveDaysAboutHalfway()
    {
        const Demo demo = demoAt(usualNow);
        QList<QDate> gaps;
        for (std::size_t i = 1; i < demo.pages.size(); ++i) {
            const QDate before = demo.pages[i - 1].first.day();
            const QDate after = demo.pages[i].first.day();
            QVERIFY(before <= after); // oldest first
            if (before.daysTo(after) >= 8) {
                QCOMPARE(before.daysTo(after), 13); // 12 days without a page
                gaps.append(after);
            }
        }
        QCOMPARE(gaps.size(), 1);
        const qint64 ago = gaps.first().daysTo(QDate(2025, 10, 14));
        QVERIFY(ago > 70 && ago < 110);
    }

    void refersOnlyToWhatExists()
    {
        const Demo demo = demoAt(usualNow);
        QSet<QString> tags;
        for (const Tag &tag : demo.tags)
            tags.insert(tag.id.toHex());
        QSet<QString> words;
        const auto feelings = reflect::loadFeelings(u"en"_s);
        QVERIFY(feelings.has_value());
        for (const reflect::Feeling &feeling : *feelings)
            words.insert(feeling.key);
        QHash<QString, QString> prompts;
        const auto deck = reflect::loadPrompts(u"en"_s);
        QVERIFY(deck.has_value());
        for (const reflect::Prompt &prompt : *deck)
            prompts.insert(prompt.id, prompt.text);
        for (const auto &[page, text] : demo.pages) {
            for (const Id &tag : page.tags)
                QVERIFY(tags.contains(tag.toHex()));
            for (const Mood &mood : page.moods) {
                QCOMPARE(mood.at.date(), page.day());
                for (const QString &word : mood.words)
                    QVERIFY2(words.contains(word), qPrintable(word));
            }
            QCOMPARE(page.kind == Kind::Answer, !page.prompt.isEmpty());
            if (page.kind == Kind::Answer) {
                QVERIFY2(prompts.contains(page.prompt), qPrintable(page.prompt));
                const QString opening =
                    u"> "_s + reflect::worded(prompts.value(page.prompt), {}) + u"\n\n"_s;
                QVERIFY2(text.startsWith(opening), qPrintable(page.prompt));
            }
        }
    }

    void endsTodayAtAnyHour_data()
    {
        QTest::addColumn<QByteArray>("now");
        for (const char *now : {"2025-10-14T21:40:00+02:00",
                                "2025-10-14T00:00:20+02:00",
                                "2025-10-14T00:31:00-11:00",
                                "2025-10-14T08:21:00+14:00",
                                "2026-03-01T12:00:00Z",
                                "2028-02-29T23:59:59-03:30"})
            QTest::newRow(now) << QByteArray(now);
    }

    void endsTodayAtAnyHour()
    {
        QFETCH(QByteArray, now);
        const Moment moment = momentOf(now.constData());
        QVERIFY(!moment.isNull());
        const Demo demo = demoAt(now.constData());
        QVERIFY(demo.pages.size() > 2);
        const Page &last = demo.pages.back().first;
        const Page &earlier = demo.pages[demo.pages.size() - 2].first;
        QCOMPARE(last.day(), moment.date());
        QCOMPARE(earlier.day(), moment.date());
        QVERIFY(last.kind == Kind::Page && earlier.kind == Kind::CheckIn);
        for (const auto &[page, text] : demo.pages)
            QVERIFY(page.at.utcMs <= moment.utcMs);
        for (std::size_t i = 1; i < demo.pages.size(); ++i)
            QVERIFY(demo.pages[i - 1].first.at <= demo.pages[i].first.at);
        QCOMPARE(last.moods.first().pleasant, 1);
        QCOMPARE(last.moods.first().energy, -1);
        QCOMPARE(last.moods.first().words, (QStringList{u"tender"_s, u"worn-out"_s}));
    }

    void theGoodWeekendIsAWeekend()
    {
        for (int shift = 0; shift < 7; ++shift) {
            Moment now = momentOf(usualNow);
            now.utcMs += qint64(shift) * 86'400'000;
            const Demo demo = loadDemo(now).value();
            QCOMPARE(demo.marks.back().name, u"First good weekend"_s);
            QCOMPARE(demo.marks.back().day.dayOfWeek(), 7);
            bool written = false;
            for (const auto &[page, text] : demo.pages)
                written = written || (page.day() == demo.marks.back().day && !page.title.isEmpty());
            QVERIFY(written);
        }
    }

    void theSameTwice()
    {
        const Demo one = demoAt(usualNow);
        const Demo two = demoAt(usualNow);
        QCOMPARE(one.pages.size(), two.pages.size());
        for (std::size_t i = 0; i < one.pages.size(); ++i) {
            QCOMPARE(one.pages[i].first.id, two.pages[i].first.id);
            QCOMPARE(one.pages[i].second, two.pages[i].second);
        }
    }

    void wordingIsOurs()
    {
        // A person's own page may ask why; it may not shout, guess at a person or borrow.
        const QSet<QString> banned{
            u"!"_s, u"ex"_s, u"toxic"_s, u"he"_s, u"she"_s, u"him"_s, u"her"_s};
        const testing::SeedRuns seeds(
            QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/seed-6grams.txt"));
        QVERIFY(seeds.size() > 3000);
        for (const auto &[page, text] : demoAt(usualNow).pages) {
            const QString all = page.title + u'\n' + text;
            for (const QString &word : care::bannedWords(all))
                QVERIFY2(!banned.contains(word), qPrintable(word + u": "_s + text));
            // The question a person asked for in those words is the one exception.
            const QString own = page.kind == Kind::Answer ? text.section(u'\n', 1) : text;
            const QString run = seeds.find(own);
            QVERIFY2(run.isEmpty(), qPrintable(run));
        }
    }

    void badFilesAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto pages = [](const QByteArray &row) -> QByteArray {
            return "{\"version\":1,\"tags\":[\"a\"],\"pages\":[" + row + "]}";
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no pages") << QByteArray("{\"version\":1}");
        QTest::newRow("no time") << pages(R"({"day":-1,"kind":"page","text":"x"})");
        QTest::newRow("tomorrow") << pages(R"({"day":1,"time":"08:00","kind":"page","text":"x"})");
        QTest::newRow("a kind unknown") << pages(R"({"day":-1,"time":"08:00","kind":"poem"})");
        QTest::newRow("a tag unknown")
            << pages(R"({"day":-1,"time":"08:00","kind":"page","tags":["b"],"text":"x"})");
        QTest::newRow("off the pad")
            << pages(R"({"day":-1,"time":"08:00","kind":"checkin","moods":[{"p":4,"e":0}]})");
        QTest::newRow("mood without energy")
            << pages(R"({"day":-1,"time":"08:00","kind":"checkin","moods":[{"p":1}]})");
    }

    void badFilesAreMalformed()
    {
        QFETCH(QByteArray, json);
        const Result<Demo> demo = parseDemo(json, momentOf(usualNow));
        QVERIFY(!demo.has_value());
        QCOMPARE(demo.error().code, Errc::Malformed);
        const QByteArray good =
            R"({"version":1,"tags":["a"],"pages":[)"
            R"({"day":-1,"time":"08:00","kind":"page","tags":["a"],"text":"x"}]})";
        QCOMPARE(parseDemo(good, momentOf(usualNow)).value().pages.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(DemoTest)
#include "demo_test.moc"
