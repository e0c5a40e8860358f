// SPDX-License-Identifier: GPL-3.0-or-later
// The deck as shipped, the parser against bad files, and the order of days.
#include "app/reflect/deck.h"

#include "app/reflect/names.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

constexpr int windowDays = 60;
constexpr int themesInAll = 202;

QList<Prompt> shipped()
{
    const Result<QList<Prompt>> prompts = loadPrompts(u"en"_s);
    return prompts ? *prompts : QList<Prompt>();
}

QByteArray deckOf(const QByteArray &rows)
{
    return "{\"version\":1,\"prompts\":[" + rows + "]}";
}

} // namespace

class DeckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedDeckLoads()
    {
        const Result<QList<Prompt>> prompts = loadPrompts(u"en"_s);
        QVERIFY2(prompts.has_value(), prompts ? "" : prompts.error().detail.c_str());
        QVERIFY(prompts->size() >= 120);
        QSet<QString> texts;
        for (const Prompt &prompt : *prompts) {
            texts.insert(prompt.text.toLower());
            const qsizetype words = prompt.text.split(u' ', Qt::SkipEmptyParts).size();
            QVERIFY2(words >= 3 && words <= 22, qPrintable(prompt.id));
            QVERIFY2(prompt.text == prompt.text.simplified(), qPrintable(prompt.id));
            for (const int theme : prompt.themes)
                QVERIFY2(theme >= 1 && theme <= themesInAll, qPrintable(prompt.id));
        }
        QCOMPARE(texts.size(), prompts->size());
    }

    void holdsTheQuestionThatWasAskedFor()
    {
        for (const Prompt &prompt : shipped()) {
            if (prompt.id == u"choosing-or-chasing"_s) {
                QCOMPARE(prompt.text, u"Am I choosing this person or chasing out of fear?"_s);
                QCOMPARE(prompt.themes, QList<int>{118});
                return;
            }
        }
        QFAIL("the question is not in the deck");
    }

    void anUnknownLanguageIsAskedInEnglish()
    {
        const Result<QList<Prompt>> prompts = loadPrompts(u"tlh_AQ"_s);
        QVERIFY(prompts.has_value());
        QCOMPARE(prompts->size(), shipped().size());
    }

    void badFilesAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = R"({"id":"a","text":"x","themes":[1]})";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"prompts\":[");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("another version")
            << QByteArray("{\"version\":2,\"prompts\":[" + good + "]}");
        QTest::newRow("no rows") << deckOf({});
        QTest::newRow("row is no object") << deckOf("7");
        QTest::newRow("id twice") << deckOf(good + "," + good);
        QTest::newRow("no id") << deckOf(R"({"text":"x","themes":[1]})");
        QTest::newRow("id with a capital") << deckOf(R"({"id":"A","text":"x","themes":[1]})");
        QTest::newRow("id ends in a hyphen") << deckOf(R"({"id":"a-","text":"x","themes":[1]})");
        QTest::newRow("two hyphens") << deckOf(R"({"id":"a--b","text":"x","themes":[1]})");
        QTest::newRow("blank text") << deckOf(R"({"id":"a","text":"  ","themes":[1]})");
        QTest::newRow("no themes") << deckOf(R"({"id":"a","text":"x"})");
        QTest::newRow("unknown tag")
            << deckOf(R"({"id":"a","text":"x","themes":[1],"tags":["sad"]})");
        QTest::newRow("unknown situation")
            << deckOf(R"({"id":"a","text":"x","themes":[1],"not_for":["rain"]})");
        QTest::newRow("theme in words") << deckOf(R"({"id":"a","text":"x","themes":["one"]})");
    }

    void badFilesAreMalformed()
    {
        QFETCH(QByteArray, json);
        const Result<QList<Prompt>> prompts = parsePrompts(json);
        QVERIFY(!prompts.has_value());
        QCOMPARE(prompts.error().code, Errc::Malformed);
        QVERIFY(parsePrompts(deckOf(R"({"id":"a-1","text":"x","themes":[1]})")).has_value());
    }

    void theSameAllDay()
    {
        const QList<Prompt> prompts = shipped();
        const QDate day(2025, 10, 14);
        const Prompt *first = promptFor(prompts, day, 0, {});
        QVERIFY(first);
        for (int times = 0; times < 5; ++times)
            QCOMPARE(promptFor(prompts, day, 0, {}), first);
        // The order belongs to the ids: a deck written in another order asks the same.
        QList<Prompt> turned = prompts;
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(promptFor(turned, day, 0, {})->id, first->id);
    }

    void noRepeatWithinSixtyDays()
    {
        const QList<Prompt> prompts = shipped();
        QHash<QString, int> lastDay;
        for (int day = 0; day < 400; ++day) {
            const Prompt *prompt = promptFor(prompts, QDate(2025, 1, 1).addDays(day), 0, {});
            QVERIFY(prompt);
            if (lastDay.contains(prompt->id))
                QVERIFY(day - lastDay.value(prompt->id) > windowDays);
            lastDay.insert(prompt->id, day);
        }
        QCOMPARE(lastDay.size(), prompts.size()); // 400 days reach every prompt
    }

    void recentOnesWaitWhileOthersAreLeft()
    {
        const QList<Prompt> prompts = shipped();
        QHash<QString, int> lastShown;
        for (int day = 0; day < 400; ++day) {
            QSet<QString> recent;
            for (auto it = lastShown.cbegin(); it != lastShown.cend(); ++it) {
                if (day - it.value() <= windowDays)
                    recent.insert(it.key());
            }
            QVERIFY(recent.size() < prompts.size());
            for (int step = 0; step < 3; ++step) { // "Another" twice a day
                const Prompt *prompt =
                    promptFor(prompts, QDate(2025, 1, 1).addDays(day), step, recent);
                QVERIFY(prompt);
                QVERIFY2(!recent.contains(prompt->id), qPrintable(prompt->id));
                lastShown.insert(prompt->id, day);
            }
        }
    }

    /// Ten months of somebody who looks in on most days and presses "Another" as they like.
    void noneComesBackWithinSixtyDaysUnasked()
    {
        const QList<Prompt> prompts = shipped();
        QRandomGenerator random(7);
        QHash<QString, QDate> shown;
        for (int day = 0; day < 300; ++day) {
            const QDate today = QDate(2025, 1, 1).addDays(day);
            if (random.bounded(5) == 0)
                continue;
            const int presses = random.bounded(5);
            QSet<QString> before;
            for (int step = 0; step <= presses / 2; ++step) {
                const Prompt *prompt = nextPrompt(prompts, today, step, shown);
                QVERIFY(prompt);
                QVERIFY2(!before.contains(prompt->id), qPrintable(prompt->id));
                before.insert(prompt->id);
                const QDate last = shown.value(prompt->id);
                QVERIFY2(!last.isValid() || last.daysTo(today) > promptRest,
                         qPrintable(prompt->id));
                shown.insert(prompt->id, today);
            }
            // The one of the morning is still the one of the evening.
            QVERIFY(before.contains(nextPrompt(prompts, today, 0, shown)->id));
            QCOMPARE(nextPrompt(prompts, today, 0, shown), nextPrompt(prompts, today, 0, shown));
        }
    }

    void whoAsksForMoreThanThereIsGetsTheOldest()
    {
        const QList<Prompt> prompts = shipped();
        const QDate today(2025, 6, 1);
        QHash<QString, QDate> shown;
        for (qsizetype i = 0; i < prompts.size(); ++i)
            shown.insert(prompts.at(i).id, today.addDays(-1 - i % 50));
        QDate last;
        for (int step = 0; step < prompts.size(); ++step) {
            const Prompt *prompt = nextPrompt(prompts, today, step, shown);
            QVERIFY(!last.isValid() || shown.value(prompt->id) >= last);
            last = shown.value(prompt->id);
        }
        QCOMPARE(last, today.addDays(-1));
        // A prompt that has never been shown comes before all of them.
        shown.remove(prompts.at(11).id);
        QCOMPARE(nextPrompt(prompts, today, 0, shown)->id, prompts.at(11).id);
    }

    void whatIsHeldBackDoesNotCome()
    {
        const QList<Prompt> prompts = shipped();
        QSet<QString> held;
        for (const Prompt &prompt : prompts) {
            if (!prompt.tags.isEmpty())
                held.insert(prompt.id);
        }
        QVERIFY(held.size() > 20);
        for (int step = 0; step < prompts.size(); ++step)
            QVERIFY(!held.contains(nextPrompt(prompts, QDate(2025, 3, 1), step, {}, held)->id));
        QSet<QString> all;
        for (const Prompt &prompt : prompts)
            all.insert(prompt.id);
        QVERIFY(!nextPrompt(prompts, QDate(2025, 3, 1), 0, {}, all));
        QVERIFY(!nextPrompt({}, QDate(2025, 3, 1), 0, {}));
    }

    /// Every question holds for a name, for a pronoun and for no word at all.
    void wordsHoldForEverySituation()
    {
        Situation named;
        named.call = Call::Name;
        named.name = u"Rowan"_s;
        Situation she;
        she.call = Call::She;
        int seen = 0;
        for (const Prompt &prompt : shipped()) {
            QVERIFY2(placeholdersKnown(prompt.text), qPrintable(prompt.id));
            seen += prompt.text.contains(u'{') ? 1 : 0;
            for (const Situation &told : {Situation(), named, she}) {
                const QString text = worded(prompt.text, told);
                QVERIFY2(!text.contains(u'{'), qPrintable(prompt.id));
                QVERIFY2(text.split(u' ').size() <= 22, qPrintable(prompt.id));
            }
            // A pronoun that acts has its own placeholder: "what did them say" is no sentence.
            static const QRegularExpression acts(
                u"(?:do|does|did|is|are|was|were|if|when|that) \\{name\\}"_s);
            QVERIFY2(!acts.match(prompt.text).hasMatch(), qPrintable(prompt.id));
        }
        QVERIFY(seen >= 10);
    }

    /// care.md: a question about growth always leaves room for nothing.
    void growthMayBeNothing()
    {
        int seen = 0;
        for (const Prompt &prompt : shipped()) {
            if (!prompt.tags.contains(u"growth"_s))
                continue;
            ++seen;
            const QString text = prompt.text.toLower();
            QVERIFY2(text.contains("nothing"_L1) || text.contains("nowhere"_L1)
                         || text.contains("none"_L1),
                     qPrintable(prompt.id));
        }
        QVERIFY(seen >= 8);
    }

    void anotherGoesThroughAllOfThem()
    {
        const QList<Prompt> prompts = shipped();
        const QSet<QString> recent{prompts.at(0).id, prompts.at(5).id};
        for (int day = 0; day < 400; day += 7) {
            QSet<QString> seen;
            const int left = static_cast<int>(prompts.size() - recent.size());
            for (int step = 0; step < left; ++step)
                seen.insert(promptFor(prompts, QDate(2025, 1, 1).addDays(day), step, recent)->id);
            QCOMPARE(seen.size(), left);
            QVERIFY(!seen.intersects(recent));
        }
    }

    void edges()
    {
        QVERIFY(!promptFor({}, QDate(2025, 1, 1), 0, {}));
        for (int size = 1; size <= 5; ++size) {
            QList<Prompt> few;
            QSet<QString> ids;
            for (int i = 0; i < size; ++i) {
                few.append(Prompt{QString(QChar(u'a' + i)), u"x"_s, {1}, {}});
                ids.insert(few.last().id);
            }
            QSet<QString> seen;
            for (int step = 0; step < size; ++step)
                seen.insert(promptFor(few, QDate(2025, 1, 1), step, {})->id);
            QCOMPARE(seen, ids);
            QVERIFY(promptFor(few, QDate(2025, 1, 1), 0, ids)); // all recent: one of them
            QVERIFY(promptFor(few, QDate(), -3, {}));
            QVERIFY(promptFor(few, QDate(-4000, 1, 1), 1, {}));
        }
    }
};

QTEST_APPLESS_MAIN(DeckTest)
#include "deck_test.moc"
