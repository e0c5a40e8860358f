// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through every shipped path and card by chance answers: back, skip, stop, not today, lock
// and come back at every step; and what stands on the page afterwards.
#include "app/reflect/run.h"

#include "app/reflect/answer.h"
#include "app/reflect/run_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 29);

QList<Path> everything()
{
    QList<Path> paths = loadPaths(u"en"_s).value_or(QList<Path>());
    paths.append(loadSetup(u"en"_s).value_or(Path()));
    return paths;
}

Path pathOf(const QString &code)
{
    const QList<Path> paths = loadPaths(u"en"_s).value_or(QList<Path>());
    const Path *found = findPath(paths, code);
    return found != nullptr ? *found : Path();
}

/// As a lock and an unlock would have it: through text and back.
Run reopened(const Run &run)
{
    const QByteArray bytes = QJsonDocument(run.toJson()).toJson(QJsonDocument::Compact);
    const Result<Run> again = Run::fromJson(run.path(), QJsonDocument::fromJson(bytes).object());
    return again ? *again : Run(Path(), QDate());
}

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {}

    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    int upTo(int n) { return m_random.bounded(n + 1); }

    QString words()
    {
        static const QStringList some{u"I miss the kitchen"_s,
                                      u"# not a heading"_s,
                                      u"two\nlines"_s,
                                      u"  blanks  "_s,
                                      u"“quotes” and *stars*"_s,
                                      u"שלום"_s,
                                      u"{name} %1 ___"_s,
                                      u"a.b."_s};
        return some.at(m_random.bounded(some.size()));
    }

    Answer answerTo(const Run &run);

private:
    QStringList several(qsizetype most)
    {
        QStringList all;
        const int count = upTo(static_cast<int>(most));
        for (int i = 0; i < count; ++i)
            all.append(words());
        return all;
    }

    QStringList keys(const Run &run, const Step &step);

    QRandomGenerator m_random;
};

QStringList Chance::keys(const Run &run, const Step &step)
{
    QStringList possible;
    for (const Option &option : step.options)
        possible.append(option.key);
    for (const QString &line : run.linesFor(step))
        possible.append(u"own:"_s + line);
    if (!step.other.isEmpty())
        possible.append(ownKey(u"my own"_s));
    QStringList chosen;
    for (const QString &key : possible) {
        if (oneIn(2) && (step.many || chosen.isEmpty()))
            chosen.append(key);
    }
    return chosen;
}

Answer Chance::answerTo(const Run &run)
{
    const Step &step = *run.current();
    Answer answer;
    switch (step.type) {
    case StepType::Text:
        for (qsizetype i = 0; i < std::max<qsizetype>(step.boxes.size(), 1); ++i)
            answer.texts.append(words());
        break;
    case StepType::List:
        answer.texts = several(5);
        break;
    case StepType::Two:
        answer.texts = {words(), oneIn(3) ? QString() : words()};
        break;
    case StepType::Slider: {
        const qsizetype rows = step.per.isEmpty() ? 1 : run.linesFor(step).size();
        for (qsizetype i = 0; i < rows * step.sliders.size(); ++i)
            answer.numbers.append(oneIn(5) ? std::optional<int>() : upTo(10));
        break;
    }
    case StepType::Choice:
        answer.texts = keys(run, step);
        break;
    case StepType::PerLine:
        for (qsizetype i = 0; i < run.linesFor(step).size(); ++i)
            answer.texts.append(
                oneIn(4) ? QString()
                         : step.options.at(upTo(static_cast<int>(step.options.size()) - 1)).key);
        break;
    case StepType::Plan:
        for (qsizetype i = 0; i < step.gaps.size(); ++i)
            answer.texts.append(oneIn(4) ? QString() : words());
        break;
    case StepType::Date:
        answer.texts = {today.addDays(upTo(400)).toString(Qt::ISODate)};
        break;
    case StepType::Pad:
        if (step.mark)
            answer.numbers = {upTo(6) - 3, upTo(4) - 2};
        if (step.words > 0)
            answer.texts = {u"calm"_s};
        break;
    }
    return answer;
}

RunWords plainWords()
{
    return {
        Situation(), loadFeelings(u"en"_s).value_or(QList<Feeling>()), QLocale(QLocale::English)};
}

/// A path of one step, answered.
QString written(const Step &step, const Answer &answer)
{
    Path path;
    path.id = u"p"_s;
    path.steps = {step};
    Run run(path, today);
    return run.answer(answer) ? textOfRun(run, plainWords()) : u"refused"_s;
}

Step stepOf(StepType type)
{
    Step step;
    step.id = u"s"_s;
    step.type = type;
    step.ask = u"Which?"_s;
    return step;
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Every path, by chance, locked and reopened before each step: it ends, and nothing is lost.
    void everyPathIsWalked()
    {
        const QList<Path> paths = everything();
        QCOMPARE(paths.size(), 36);
        for (const Path &path : paths) {
            for (quint32 seed = 1; seed <= 6; ++seed) {
                Chance chance(seed);
                Run run(path, today, static_cast<int>(seed));
                QHash<QString, Answer> said;
                int moves = 0;
                while (run.state() != RunState::Finished && ++moves < 200) {
                    run = reopened(run);
                    if (run.current() == nullptr) {
                        run.resume();
                        QVERIFY2(run.current(), qPrintable(path.id));
                    }
                    const QString id = run.current()->id;
                    if (!chance.oneIn(4)) {
                        const Answer answer = chance.answerTo(run);
                        const Status taken = run.answer(answer);
                        QVERIFY2(taken.has_value(),
                                 taken ? ""
                                       : (path.id.toStdString() + taken.error().detail).c_str());
                        said.insert(id, answer);
                    }
                    if (chance.oneIn(6))
                        run.stop();
                    else if (chance.oneIn(8))
                        run.notToday(today);
                    else if (chance.oneIn(7))
                        run.back();
                    else if (chance.oneIn(5))
                        run.skip(today);
                    else
                        run.next(today);
                }
                QCOMPARE(run.state(), RunState::Finished);
                if (qEnvironmentVariableIsSet("SHOW_RUNS") && seed == 2)
                    qInfo("\n# %s\n\n%s",
                          qPrintable(path.title),
                          qPrintable(textOfRun(run, plainWords())));
                keepsWhatWasSaid(path, run, said);
            }
        }
    }

    /// Stopped at each step in turn and continued: the same step, the same answers.
    void stopsAndComesBackAtEveryStep()
    {
        for (const Path &path : everything()) {
            Chance chance(3);
            Run run(path, today);
            int steps = 0;
            while (run.state() != RunState::Finished && ++steps < 30) {
                if (run.state() == RunState::Waiting)
                    run.resume();
                QVERIFY(run.answer(chance.answerTo(run)).has_value());
                const QString at = run.current()->id;
                const int number = run.number();
                const QJsonObject values = run.values();
                for (const bool today_ : {true, false}) {
                    if (today_)
                        run.notToday(today);
                    else
                        run.stop();
                    QVERIFY(run.current() == nullptr);
                    QVERIFY(!run.answer({{}, {u"x"_s}}).has_value());
                    run = reopened(run);
                    QCOMPARE(run.state(), today_ ? RunState::NotToday : RunState::Stopped);
                    if (!run.isBlank()) {
                        QCOMPARE(run.mayContinue(today), !today_);
                        QVERIFY(run.mayContinue(today.addDays(1)));
                    }
                    run.resume();
                    QVERIFY(run.current());
                    QCOMPARE(run.current()->id, at);
                    QCOMPARE(run.number(), number);
                    QCOMPARE(run.values(), values);
                }
                run.next(today);
            }
            QCOMPARE(run.state(), RunState::Finished);
            QVERIFY(!run.mayContinue(today));
        }
    }

    void everyStepMayBeLeftBlank()
    {
        for (const Path &path : everything()) {
            Run run(path, today);
            int steps = 0;
            while (run.state() != RunState::Finished && ++steps < 30) {
                run.resume();
                QVERIFY(run.number() >= 1 && run.number() <= run.count());
                run.skip(today);
            }
            QVERIFY(run.isBlank());
            QVERIFY(run.values().isEmpty());
            QVERIFY(textOfRun(run, plainWords()).isEmpty());
            QVERIFY(!run.mayContinue(today) && !run.mayContinue(today.addDays(40)));
        }
    }

    void goesBackThroughAllOfThem()
    {
        const Path path = pathOf(u"P4"_s);
        Run run(path, today);
        QVERIFY(!run.hasBack());
        run.back();
        QCOMPARE(run.number(), 1);
        QVERIFY(run.answer({{}, {u"my songs"_s, u"my Sundays"_s}}).has_value());
        QStringList seen;
        while (run.state() == RunState::Open) {
            seen.append(run.current()->id);
            run.next(today);
        }
        QCOMPARE(seen.size(), path.steps.size());
        run = Run(path, today);
        QVERIFY(run.answer({{}, {u"my songs"_s}}).has_value());
        for (qsizetype i = 1; i < seen.size(); ++i)
            run.next(today);
        for (qsizetype i = seen.size() - 1; i > 0; --i) {
            QCOMPARE(run.current()->id, seen.at(i));
            run.back();
        }
        QVERIFY(!run.hasBack());
    }

    void linesThatAreNotThereAreNotAskedAbout()
    {
        Run run(pathOf(u"P5"_s), today);
        QCOMPARE(run.current()->id, u"fears"_s);
        const int with = run.count();
        run.next(today);
        QCOMPARE(run.current()->id, u"first-week"_s); // nothing to weigh
        run.back();
        QVERIFY(run.answer({{}, {u"being alone"_s, u"  "_s, u"the flat"_s}}).has_value());
        QCOMPARE(run.count(), with + 1);
        run.next(today);
        QCOMPARE(run.current()->id, u"weigh"_s);
        QCOMPARE(run.linesFor(*run.current()), QStringList({u"being alone"_s, u"the flat"_s}));
        QVERIFY(!run.answer({{1, 2}, {}}).has_value()); // two lines, two sliders each
        QVERIFY(run.answer({{1, 2, 3, std::nullopt}, {}}).has_value());
        QVERIFY(!run.answer({{1, 2, 3, 11}, {}}).has_value());
        QCOMPARE(run.answerTo(u"weigh"_s).numbers.at(2), std::optional<int>(3));
    }

    void answersFollowTheirLines()
    {
        Run run(pathOf(u"P5"_s), today);
        QVERIFY(run.answer({{}, {u"one"_s, u"two"_s, u"three"_s}}).has_value());
        run.next(today);
        QVERIFY(run.answer({{1, 1, 2, 2, 3, 3}, {}}).has_value());
        run.back();
        // Put in another order, one reworded in its place, later one taken out.
        QVERIFY(run.answer({{}, {u"three"_s, u"two, really"_s, u"one"_s}}).has_value());
        QCOMPARE(run.answerTo(u"weigh"_s).numbers, QList<std::optional<int>>({3, 3, 2, 2, 1, 1}));
        QVERIFY(run.answer({{}, {u"one"_s, u"new"_s}}).has_value());
        QCOMPARE(run.answerTo(u"weigh"_s).numbers,
                 QList<std::optional<int>>({1, 1, std::nullopt, std::nullopt}));
    }

    void conditionsAreFollowed()
    {
        Run run(pathOf(u"P7"_s), today);
        while (run.current()->id != u"keep"_s)
            run.next(today);
        QVERIFY(run.answer({{}, {u"tear"_s}}).has_value());
        run.next(today);
        QCOMPARE(run.current()->id, u"after"_s);
        run.back();
        QVERIFY(run.answer({{}, {u"seal"_s}}).has_value());
        run.next(today);
        QCOMPARE(run.current()->id, u"until"_s);
        // Asked, answered, and no longer asked: the answer is kept all the same.
        QVERIFY(run.answer({{}, {u"2027-01-01"_s}}).has_value());
        run.back();
        QVERIFY(run.answer({{}, {u"keep"_s}}).has_value());
        QVERIFY(run.values().contains(u"until"_s));
    }

    void laterStepsWait()
    {
        Run run(pathOf(u"P7"_s), today);
        while (run.state() == RunState::Open) {
            if (run.current()->id == u"letter"_s)
                QVERIFY(run.answer({{}, {u"What I never said"_s}}).has_value());
            run.next(today);
        }
        QCOMPARE(run.state(), RunState::Waiting);
        QCOMPARE(run.day(), today.addDays(1));
        QVERIFY(!run.mayContinue(today));
        QVERIFY(run.mayContinue(today.addDays(1)));
        run = reopened(run);
        QCOMPARE(run.state(), RunState::Waiting);
        run.resume();
        QCOMPARE(run.current()->id, u"stranger"_s);
        QCOMPARE(run.number(), 1);
        QCOMPARE(run.count(), 1);
        QVERIFY(run.answer({{}, {u"I read it."_s}}).has_value());
        run.next(today.addDays(1));
        QCOMPARE(run.state(), RunState::Finished);
        const QString first = textOfRun(run, plainWords(), Sitting::First);
        const QString later = textOfRun(run, plainWords(), Sitting::Later);
        QVERIFY(first.contains(u"What I never said"_s) && !first.contains(u"I read it."_s));
        QVERIFY(later.contains(u"I read it."_s) && !later.contains(u"What I never said"_s));
        QCOMPARE(textOfRun(run, plainWords()), first + u"\n\n"_s + later);
    }

    /// A letter that was sealed or torn up is not laid out again the next day.
    void aSealedLetterIsNotAnswered()
    {
        for (const QString &key : {u"keep"_s, u"seal"_s, u"to-me"_s, u"tear"_s}) {
            Run run(pathOf(u"P7"_s), today);
            while (run.state() == RunState::Open) {
                if (run.current()->id == u"letter"_s)
                    QVERIFY(run.answer({{}, {u"What I never said"_s}}).has_value());
                if (run.current()->id == u"keep"_s)
                    QVERIFY(run.answer({{}, {key}}).has_value());
                run.next(today);
            }
            const bool asked = key == u"keep"_s || key == u"to-me"_s;
            QCOMPARE(run.state(), asked ? RunState::Waiting : RunState::Finished);
        }
    }

    /// Else "then and now" would leave out whoever wrote much.
    void whatIsShownAgainStaysInTheHeader()
    {
        const Path choosing = pathOf(u"P1"_s);
        Run run(choosing, today);
        while (run.current() != nullptr && run.current()->id != u"question"_s)
            run.next(today);
        const QString words = u"Both, and it moves. "_s.repeated(300);
        QVERIFY(run.answer({{}, {words}}));
        QCOMPARE(run.headerValues().value("question"_L1).toString(), words);
        QVERIFY(run.answer({{}, {words.repeated(2)}}));
        QVERIFY(!run.headerValues().contains("question"_L1));
    }

    void longTextsStayOutOfTheHeader()
    {
        Run run(pathOf(u"P2"_s), today);
        QVERIFY(run.answer({{}, {QString(2'000'000, u'x'), u"short"_s}}).has_value());
        run.next(today);
        QVERIFY(run.answer({{4, 5}, {}}).has_value());
        QCOMPARE(run.values().size(), 2);
        QCOMPARE(run.headerValues().keys(), QStringList{u"want-and-fit"_s});
        QCOMPARE(reopened(run).values(), run.values());
        QVERIFY(textOfRun(run, plainWords()).size() > 2'000'000);
    }

    /// The line that was picked is reworded afterwards: what was picked stays.
    void aPickedLineStays()
    {
        Run run(pathOf(u"P4"_s), today);
        QVERIFY(run.answer({{}, {u"my songs"_s}}).has_value());
        while (run.current()->id != u"pick"_s)
            run.next(today);
        QVERIFY(run.answer({{}, {ownKey(u"my songs"_s)}}).has_value());
        while (run.hasBack())
            run.back();
        QVERIFY(run.answer({{}, {u"all my songs"_s}}).has_value());
        run = reopened(run);
        QVERIFY(run.otherValues().isEmpty());
        QCOMPARE(run.answerTo(u"pick"_s).texts, QStringList{u"own:my songs"_s});
    }

    void columnsChangeSides()
    {
        for (const int times : {0, 1}) {
            Run run(pathOf(u"P2"_s), today, times);
            QCOMPARE(run.turned(), times == 1);
            QVERIFY(run.answer({{}, {u"stay"_s, u"rest"_s}}).has_value());
            QCOMPARE(reopened(run).turned(), times == 1);
            const QString text = textOfRun(run, plainWords());
            QCOMPARE(text.indexOf(u"stay"_s) < text.indexOf(u"rest"_s), times == 0);
            QCOMPARE(run.values().value(u"voices"_s).toArray().at(0).toString(), u"stay"_s);
        }
    }

    /// A path may change between two versions of the program; a run in it must not be lost.
    void anotherVersionOfThePath()
    {
        const Path path = pathOf(u"P1"_s);
        Run run(path, today);
        QVERIFY(run.answer({{7}, {}}).has_value());
        run.next(today);
        QJsonObject record = run.toJson();
        QJsonObject values = record.value(u"values"_s).toObject();
        values.insert(u"of-an-older-version"_s, QJsonArray{u"two lines"_s, u"of mine"_s});
        values.insert(u"signs"_s, 5); // was a slider once
        record.insert(u"values"_s, values);
        record.insert(u"step"_s, u"gone"_s);
        const Result<Run> again = Run::fromJson(path, record);
        QVERIFY(again.has_value());
        QCOMPARE(again->current()->id, u"signs"_s); // the first that is blank
        QCOMPARE(again->values(), values);
        QVERIFY(!again->isBlank());
        const QString text = textOfRun(*again, plainWords());
        QVERIFY2(text.contains(u"two lines, of mine"_s), qPrintable(text));
    }

    void recordsOfNoRunAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another path") << u"path"_s << QJsonValue(u"own-voice"_s);
        QTest::newRow("no path") << u"path"_s << QJsonValue();
        QTest::newRow("unknown state") << u"state"_s << QJsonValue(u"asleep"_s);
        QTest::newRow("no state") << u"state"_s << QJsonValue(3);
        QTest::newRow("waiting for no day") << u"state"_s << QJsonValue(u"waiting"_s);
        QTest::newRow("begun on no day") << u"begun"_s << QJsonValue(u"yesterday"_s);
        QTest::newRow("less than no times") << u"times"_s << QJsonValue(-1);
    }

    void recordsOfNoRunAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Path path = pathOf(u"P1"_s);
        QJsonObject record = Run(path, today).toJson();
        QVERIFY(Run::fromJson(path, record).has_value());
        record.insert(key, value);
        const Result<Run> run = Run::fromJson(path, record);
        QVERIFY(!run.has_value());
        QCOMPARE(run.error().code, Errc::Malformed);
    }

    void answersAreChecked()
    {
        Step choice = stepOf(StepType::Choice);
        choice.options = {{u"a"_s, u"A"_s, {}, false}, {u"b"_s, u"B"_s, {}, false}};
        QVERIFY(checkAnswer(choice, {{}, {u"a"_s}}, {}).has_value());
        QVERIFY(!checkAnswer(choice, {{}, {u"a"_s, u"b"_s}}, {}).has_value());
        QVERIFY(!checkAnswer(choice, {{}, {u"own:me"_s}}, {}).has_value());
        QVERIFY(!checkAnswer(choice, {{3}, {}}, {}).has_value());
        choice.other = u"Else"_s;
        QVERIFY(checkAnswer(choice, {{}, {u"own:me"_s}}, {}).has_value());
        Step pad = stepOf(StepType::Pad);
        pad.mark = true;
        pad.words = 1;
        QVERIFY(checkAnswer(pad, {{-3, 2}, {u"calm"_s}}, {}).has_value());
        QVERIFY(!checkAnswer(pad, {{-4, 2}, {}}, {}).has_value());
        QVERIFY(!checkAnswer(pad, {{1}, {}}, {}).has_value());
        QVERIFY(!checkAnswer(pad, {{}, {u"calm"_s, u"sad"_s}}, {}).has_value());
        QVERIFY(!checkAnswer(stepOf(StepType::Date), {{}, {u"2026-02-30"_s}}, {}).has_value());
        QVERIFY(
            !checkAnswer(stepOf(StepType::Two), {{}, {u"1"_s, u"2"_s, u"3"_s}}, {}).has_value());
    }

    void tapsChoose()
    {
        Step step = stepOf(StepType::Choice);
        step.options = {{u"a"_s, u"A"_s, {}, false},
                        {u"b"_s, u"B"_s, {}, false},
                        {u"none"_s, u"None"_s, {}, true}};
        QCOMPARE(tapped(step, {}, u"a"_s), QStringList{u"a"_s});
        QCOMPARE(tapped(step, {u"a"_s}, u"b"_s), QStringList{u"b"_s});
        QVERIFY(tapped(step, {u"a"_s}, u"a"_s).isEmpty());
        step.many = true;
        QCOMPARE(tapped(step, {u"a"_s}, u"own:me"_s), QStringList({u"a"_s, u"own:me"_s}));
        QCOMPARE(tapped(step, {u"a"_s, u"b"_s}, u"none"_s), QStringList{u"none"_s});
        QCOMPARE(tapped(step, {u"none"_s}, u"b"_s), QStringList{u"b"_s});
        step.most = 1;
        QCOMPARE(tapped(step, {u"a"_s}, u"b"_s), QStringList{u"a"_s});
        QCOMPARE(tapped(step, {u"none"_s}, u"b"_s), QStringList{u"b"_s});
    }

    void writesEachTypeAsAPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        Step step = stepOf(StepType::Text);
        row("text", written(step, {{}, {u" One.\n\nTwo. "_s}}), u"> Which?\n\nOne.\n\nTwo."_s);
        step.boxes = {u"A"_s, u"B"_s, u"C"_s};
        row("boxes",
            written(step, {{}, {u"one"_s, {}, u"three"_s}}),
            u"> Which?\n\n**A**\n\none\n\n**C**\n\nthree"_s);
        row("list",
            written(stepOf(StepType::List), {{}, {u"tea"_s, u" "_s, u"two\nlines"_s}}),
            u"> Which?\n\n- tea\n- two lines"_s);
        step = stepOf(StepType::Two);
        step.left = u"Kept"_s;
        step.right = u"Put down"_s;
        row("two",
            written(step, {{}, {{}, u"the plan"_s}}),
            u"> Which?\n\n**Put down**\n\nthe plan"_s);
        step = stepOf(StepType::Slider);
        step.sliders = {{{}, u"none"_s, u"all of me"_s}};
        row("slider", written(step, {{7}, {}}), u"> Which?\n\n7 of 10 (0: none, 10: all of me)"_s);
        step.sliders = {{u"Grief"_s, u"none"_s, u"much"_s}, {u"Relief"_s, u"none"_s, u"much"_s}};
        row("sliders",
            written(step, {{8, 6}, {}}),
            u"> Which?\n\n- Grief: 8 of 10\n- Relief: 6 of 10"_s);
        row("one of two", written(step, {{{}, 0}, {}}), u"> Which?\n\n- Relief: 0 of 10"_s);
        step = stepOf(StepType::Choice);
        step.many = true;
        step.other = u"Else"_s;
        step.options = {{u"a"_s, u"Being alone"_s, {}, false}, {u"b"_s, u"None"_s, {}, false}};
        row("choice",
            written(step, {{}, {u"a"_s, u"own:the dog"_s}}),
            u"> Which?\n\nBeing alone, the dog"_s);
        step = stepOf(StepType::Plan);
        step.line = u"If I want ___, then I will ___. After that I choose."_s;
        step.gaps = {u"a"_s, u"b"_s};
        row("plan",
            written(step, {{}, {u"a call"_s, u"wash a cup."_s}}),
            u"> Which?\n\nIf I want a call, then I will wash a cup. After that I choose."_s);
        row("half a plan",
            written(step, {{}, {u"a call"_s}}),
            u"> Which?\n\nIf I want a call, then I will …. After that I choose."_s);
        row("date",
            written(stepOf(StepType::Date), {{}, {u"2026-04-02"_s}}),
            u"> Which?\n\nThursday, April 2, 2026"_s);
        step = stepOf(StepType::Pad);
        step.mark = true;
        step.words = 3;
        row("pad",
            written(step, {{-1, 0}, {u"worn-out"_s, u"own:far away"_s}}),
            u"> Which?\n\nworn out, far away"_s);
        row("a mark alone", written(step, {{-1, 0}, {}}), u"> Which?\n\nA mark on the pad"_s);
    }

    void writesEachTypeAsAPage()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(text, expected);
    }

    void writesAboutSingleLines()
    {
        Run run(pathOf(u"P5"_s), today);
        QVERIFY(run.answer({{}, {u"the flat"_s, u"being alone"_s}}).has_value());
        run.next(today);
        QVERIFY(run.answer({{7, std::nullopt, std::nullopt, std::nullopt}, {}}).has_value());
        QCOMPARE(textOfAnswer(run, *run.path().step(u"weigh"_s), plainWords()),
                 u"- the flat\n  - How likely it feels: 7 of 10"_s);
        Run other(pathOf(u"P4"_s), today);
        QVERIFY(other.answer({{}, {u"my songs"_s, u"my Sundays"_s}}).has_value());
        other.next(today);
        QVERIFY(other.answer({{}, {u"peace"_s, {}}}).has_value());
        QCOMPARE(textOfAnswer(other, *other.path().step(u"going-on"_s), plainWords()),
                 u"- my songs: To keep the peace"_s);
        // A choice among one's own lines.
        while (other.current()->id != u"pick"_s)
            other.next(today);
        QVERIFY(other.answer({{}, {u"own:my Sundays"_s}}).has_value());
        QVERIFY(
            textOfRun(other, plainWords()).endsWith(u"Pick one line to say here.\n\nmy Sundays"_s));
    }

    void writesWithTheNameThatWasChosen()
    {
        Run run(pathOf(u"P1"_s), today);
        QVERIFY(run.answer({{3}, {}}).has_value());
        RunWords words = plainWords();
        words.situation.call = Call::Name;
        words.situation.name = u"Robin"_s;
        QVERIFY(textOfRun(run, words)
                    .startsWith(u"> How strong is the pull toward Robin right now?"_s));
    }

private:
    static void
    keepsWhatWasSaid(const Path &path, const Run &run, const QHash<QString, Answer> &said)
    {
        const QJsonObject values = run.values();
        for (const Step &step : path.steps) {
            if (said.contains(step.id) && step.per.isEmpty() && !isBlank(said.value(step.id))) {
                QVERIFY2(values.contains(step.id), qPrintable(path.id + u'.' + step.id));
                const Result<Answer> read = answerFromJson(step, values.value(step.id));
                QVERIFY(read.has_value());
                QCOMPARE(toJson(step, *read), toJson(step, said.value(step.id)));
            }
        }
        // The kinds of rulings.md: a number, a text or a list.
        for (const auto &value : values)
            QVERIFY(value.isDouble() || value.isString() || value.isArray());
        const QString text = textOfRun(run, plainWords());
        QCOMPARE(text.isEmpty(), run.isBlank());
        QVERIFY2(!text.contains(u"\n\n\n"_s), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(RunTest)
#include "run_test.moc"
