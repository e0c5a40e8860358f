// SPDX-License-Identifier: GPL-3.0-or-later
// The question of the day in the real Write room: none returns within 60 days unasked, a lock
// brings back the same one, taps hold some back, and the words follow what the person told.
#include "app/asking.h"
#include "app/reflect/deck.h"
#include "tests/ui/write_bench.h"

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// The shipped prompt whose words these are, as worded for this situation.
const reflect::Prompt *promptOf(const QString &shown, const reflect::Situation &situation = {})
{
    static const QList<reflect::Prompt> prompts = reflect::loadPrompts(u"en"_s).value();
    for (const reflect::Prompt &prompt : prompts) {
        if (reflect::worded(prompt.text, situation) == shown)
            return &prompt;
    }
    return nullptr;
}

} // namespace

class PromptOfDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noneComesBackWithinSixtyDays()
    {
        WriteBench bench;
        QVERIFY(bench.temp.create());
        bench.show();
        QHash<QString, int> seen;
        const QDateTime start = QDateTime(QDate(2025, 10, 14), QTime(21, 0), Qt::UTC);
        for (int day = 0; day < 70; ++day) {
            bench.temp.setNow(start.addDays(day).toString(Qt::ISODate));
            bench.room()->visit({});
            for (int press = 0; press < 3; ++press) {
                const QString question = bench.labelOf(u"question"_s);
                QVERIFY(promptOf(question) != nullptr);
                if (seen.contains(question))
                    QVERIFY2(day - seen.value(question) > reflect::promptRest,
                             qPrintable(question));
                seen.insert(question, day);
                if (press < 2)
                    QVERIFY(bench.room()->act(u"prompt"_s));
            }
        }
    }

    void aLockBringsBackTheSameOne()
    {
        WriteBench bench;
        QVERIFY(bench.temp.create());
        bench.show();
        const QString question = bench.labelOf(u"question"_s);
        QVERIFY(bench.click(bench.button(u"Another"_s)));
        QVERIFY(bench.labelOf(u"question"_s) != question);
        QVERIFY(bench.reopen());
        QCOMPARE(bench.labelOf(u"question"_s), question);
        // Answered, it stays as well.
        QVERIFY(bench.click(bench.button(u"Answer this"_s)));
        bench.type(u"Yes."_s);
        QVERIFY(bench.save());
        QVERIFY(bench.reopen());
        QCOMPARE(bench.labelOf(u"question"_s), question);
        // The next day brings another one, and not one of yesterday's.
        bench.temp.setNow(u"2025-10-15T07:30:00+02:00"_s);
        bench.room()->visit({});
        QVERIFY(bench.labelOf(u"question"_s) != question);
    }

    /// After a low mark nothing of growth, memories or days to come is asked.
    void aLowMarkHoldsSomeBack()
    {
        WriteBench bench;
        QVERIFY(bench.temp.create());
        bench.show();
        bench.clickDot(-2, -2);
        bench.type(u"Long day."_s);
        QVERIFY(bench.save());
        QSet<QString> asked;
        for (int press = 0; press < 200; ++press) {
            QVERIFY(bench.room()->act(u"prompt"_s));
            const reflect::Prompt *prompt = promptOf(bench.labelOf(u"question"_s));
            QVERIFY(prompt != nullptr);
            asked.insert(prompt->id);
            for (const QString &tag : {u"growth"_s, u"memories"_s, u"ahead"_s})
                QVERIFY2(!prompt->tags.contains(tag), qPrintable(prompt->id));
        }
        QVERIFY(asked.size() > 100);
    }

    void aQuestionThatATapSpeaksAgainstGoesAtTheNextVisit()
    {
        WriteBench bench;
        QVERIFY(bench.temp.create());
        bench.show();
        const auto isGrowth = [&bench] {
            return promptOf(bench.labelOf(u"question"_s))->tags.contains(u"growth"_s);
        };
        for (int press = 0; press < 200 && !isGrowth(); ++press)
            QVERIFY(bench.room()->act(u"prompt"_s));
        QVERIFY(isGrowth());
        const QString question = bench.labelOf(u"question"_s);
        bench.clickDot(-2, -2);
        QVERIFY(bench.save());
        QCOMPARE(bench.labelOf(u"question"_s), question); // not under the hand
        bench.room()->visit({});
        QVERIFY(!isGrowth());
    }

    void theWordsFollowWhatWasTold()
    {
        WriteBench bench;
        QVERIFY(bench.temp.create());
        Settings &settings = bench.temp.session().settings();
        asking::tellAboutYou(settings, u"call"_s, {{}, {u"name"_s}});
        asking::tellAboutYou(settings, u"name"_s, {{}, {u"Rowan"_s}});
        bench.show();
        const reflect::Situation told = asking::situation(settings);
        const auto findRowan = [&bench] {
            for (int press = 0; press < 250; ++press) {
                if (bench.labelOf(u"question"_s).contains(u"Rowan"_s))
                    return true;
                if (!bench.room()->act(u"prompt"_s))
                    return false;
            }
            return false;
        };
        QVERIFY(findRowan());
        const reflect::Prompt *prompt = promptOf(bench.labelOf(u"question"_s), told);
        QVERIFY(prompt != nullptr && prompt->text.contains(u'{'));
        // The page keeps the words that were read.
        QVERIFY(bench.room()->act(u"answer"_s));
        QVERIFY(bench.editor()->text().startsWith(u"> "_s + bench.labelOf(u"question"_s)));
        // Told otherwise, the same question says it otherwise.
        asking::tellAboutYou(settings, u"call"_s, {{}, {u"she"_s}});
        bench.room()->visit({});
        QCOMPARE(promptOf(bench.labelOf(u"question"_s), asking::situation(settings)), prompt);
        QVERIFY(!bench.labelOf(u"question"_s).contains(u"Rowan"_s));
    }

    void someAreNotForEverySituation()
    {
        WriteBench bench;
        QVERIFY(bench.temp.create());
        asking::tellAboutYou(bench.temp.session().settings(), u"ended"_s, {{}, {u"died"_s}});
        bench.show();
        for (int press = 0; press < 250; ++press) {
            QVERIFY(bench.room()->act(u"prompt"_s));
            const reflect::Prompt *prompt = promptOf(bench.labelOf(u"question"_s));
            QVERIFY(prompt != nullptr);
            QVERIFY2(!prompt->notFor.contains(u"died"_s), qPrintable(prompt->id));
        }
    }
};

QTEST_MAIN(PromptOfDayTest)
#include "prompt_of_day_test.moc"
