// SPDX-License-Identifier: GPL-3.0-or-later
// The paths and cards as shipped, held to care.md 5; the loader against every kind of slip.
#include "app/reflect/path.h"

#include "app/care/lint.h"
#include "app/reflect/answer.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

constexpr int helpWords = 20;
constexpr int askWords = 22;

QList<Path> shipped()
{
    return loadPaths(u"en"_s).value_or(QList<Path>());
}

QByteArray fileOf(const QByteArray &path)
{
    return R"({"version":1,"paths":[)" + path + "]}";
}

/// One path with one step, given by its members.
QByteArray stepFile(const QByteArray &members, const QByteArray &before = {})
{
    return fileOf(R"({"id":"a","kind":"card","title":"t","about":"b","steps":[)" + before
                  + R"({"id":"s","ask":"q",)" + members + "}]}");
}

const QByteArray listStep = R"({"id":"l","type":"list","ask":"q"},)";

QString detail(const QByteArray &json)
{
    const Result<QList<Path>> paths = parsePaths(json);
    return paths ? QString() : QString::fromStdString(paths.error().detail);
}

} // namespace

class PathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedPathsLoad()
    {
        const Result<QList<Path>> paths = loadPaths(u"en"_s);
        QVERIFY2(paths.has_value(), paths ? "" : paths.error().detail.c_str());
        QStringList codes;
        for (const Path &path : *paths)
            codes.append(path.code);
        QStringList expected;
        for (int i = 1; i <= 10; ++i)
            expected.append(u'P' + QString::number(i));
        expected << u"M1"_s << u"M2"_s;
        for (int i = 1; i <= 24; ++i) {
            if (i != 11) // X11 is M1
                expected.append(u'X' + QString::number(i));
        }
        QCOMPARE(codes, expected);
        QCOMPARE(loadPaths(u"tlh_AQ"_s)->size(), paths->size()); // asked in English
    }

    void everyStepTypeIsThere()
    {
        QSet<StepType> types;
        bool severalSliders = false;
        bool slidersPerLine = false;
        bool many = false;
        bool one = false;
        bool timer = false;
        for (const Path &path : shipped()) {
            if (path.kind == u"card"_s)
                continue;
            for (const Step &step : path.steps) {
                types.insert(step.type);
                severalSliders = severalSliders || step.sliders.size() > 1;
                slidersPerLine = slidersPerLine || (!step.sliders.isEmpty() && !step.per.isEmpty());
                many = many || step.many;
                one = one || (step.type == StepType::Choice && !step.many);
                timer = timer || step.minutes > 0;
            }
        }
        QCOMPARE(types.size(), 9);
        QVERIFY(severalSliders && slidersPerLine && many && one && timer);
    }

    void stepsAreShortAndKind()
    {
        for (const Path &path : shipped()) {
            QVERIFY2(path.steps.size() <= 9, qPrintable(path.id));
            for (const Step &step : path.steps) {
                const QByteArray where = (path.id + u'.' + step.id).toUtf8();
                QVERIFY2(care::wordsOf(step.help).size() <= helpWords, where.constData());
                for (const Variant &variant : step.variants)
                    QVERIFY2(care::wordsOf(variant.help).size() <= helpWords, where.constData());
                QVERIFY2(care::wordsOf(step.ask).size() <= askWords, where.constData());
                // One instruction a step: at most two sentences, the second a hand or a limit.
                QVERIFY2(care::sentencesOf(step.ask).size() <= 3, where.constData());
                QVERIFY2(step.minutes <= 15, where.constData()); // DR4
                for (const Slider &slider : step.sliders)
                    QVERIFY2(slider.low != slider.high, where.constData());
                if (step.type == StepType::Text && step.lines == 0 && step.boxes.isEmpty())
                    QVERIFY2(step.minutes > 0 || path.kind == u"card"_s, where.constData());
            }
        }
    }

    void everyPathSaysWhatItIsBasedOn()
    {
        for (const Path &path : shipped()) {
            if (path.kind == u"card"_s)
                continue;
            QVERIFY2(path.note.size() > 80, qPrintable(path.id));
            QVERIFY2(!path.strength.isEmpty(), qPrintable(path.id));
            const QString note = path.note.toLower();
            for (const QString &claim : {u"proven"_s, u"proves"_s, u"heals"_s, u"cures"_s})
                QVERIFY2(!note.contains(claim), qPrintable(path.id));
        }
    }

    void repeatsAreSpaced()
    {
        const QList<Path> paths = shipped();
        const auto days = [&](const QString &code) { return findPath(paths, code)->repeatDays; };
        for (const QString &code : {u"P1"_s, u"P2"_s, u"P6"_s})
            QVERIFY2(days(code) >= 14, qPrintable(code)); // DR14
        for (const QString &code : {u"P5"_s, u"P9"_s})
            QCOMPARE(days(code), 30);
        QCOMPARE(days(u"P8"_s), 0); // any day
    }

    void growthAndGratitudeMayBeNothing()
    {
        for (const Path &path : shipped()) {
            if (!path.tags.contains(u"growth"_s))
                continue;
            QVERIFY2(!path.never.isEmpty(), qPrintable(path.id)); // never opens a low day
            QString all;
            for (const Step &step : path.steps)
                all += step.ask + step.help + u' ';
            QVERIFY2(all.contains(u"nothing"_s, Qt::CaseInsensitive)
                         || all.contains(u"leave this one out"_s),
                     qPrintable(path.id));
        }
    }

    void theQuestionThatWasAskedForIsThere()
    {
        const QList<Path> paths = shipped();
        const Path *path = findPath(paths, u"P1"_s);
        QVERIFY(path && path->step(u"question"_s));
        QCOMPARE(path->step(u"question"_s)->ask,
                 u"Am I choosing this person or chasing out of fear?"_s);
    }

    void coparentsAreAskedOtherwise()
    {
        const QList<Path> paths = shipped();
        const Step *step = findPath(paths, u"P3"_s)->step(u"gave-and-cost"_s);
        QVERIFY(step);
        QVERIFY(std::any_of(step->variants.cbegin(), step->variants.cend(), [](const Variant &one) {
            return one.when == u"coparent"_s;
        }));
        QVERIFY(findPath(paths, u"P2"_s)->step(u"voices"_s)->alternates);
    }

    void someEndBesideHelp()
    {
        const QList<Path> paths = shipped();
        for (const QString &code : {u"P5"_s, u"P9"_s, u"M1"_s, u"M2"_s, u"P4"_s, u"X23"_s})
            QVERIFY2(findPath(paths, code)->support, qPrintable(code));
    }

    void noLastLetters()
    {
        for (const Path &path : shipped()) {
            QVERIFY(!path.title.contains(u"last"_s, Qt::CaseInsensitive));
            QVERIFY(!path.title.contains(u"final"_s, Qt::CaseInsensitive));
        }
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const QString &says) {
            QTest::newRow(name) << json << says;
        };
        const QByteArray card = R"("kind":"card","title":"t","about":"b",)";
        const QByteArray steps = R"("steps":[{"id":"s","type":"text","ask":"q"}])";
        const QByteArray good = R"({"id":"a",)" + card + steps + "}";
        row("not JSON", "{", u"not JSON"_s);
        row("another version", R"({"version":2,"paths":[]})", u"version"_s);
        row("no paths", R"({"version":1,"paths":[]})", u"no rows"_s);
        row("no id", fileOf("{" + card + steps + "}"), u"path 0: no id"_s);
        row("bad id", fileOf(R"({"id":"A b",)" + card + steps + "}"), u"kebab"_s);
        row("id twice", fileOf(good + "," + good), u"a: id or code twice"_s);
        row("code twice",
            fileOf(R"({"id":"a","code":"X1",)" + card + steps + R"(},{"id":"b","code":"X1",)" + card
                   + steps + "}"),
            u"b: id or code twice"_s);
        row("no kind", fileOf(R"({"id":"a","title":"t","about":"b",)" + steps + "}"), u"kind"_s);
        row("no steps", fileOf(R"({"id":"a",)" + card + R"("minutes":3})"), u"a: no steps"_s);
        row("a misspelt member",
            fileOf(R"({"id":"a","minuets":3,)" + card + steps + "}"),
            u"a: unknown member minuets"_s);
        row("a path without a note",
            fileOf(R"({"id":"a","kind":"path","title":"t","about":"b",)" + steps + "}"),
            u"a: no note"_s);
        row("theme off the list",
            fileOf(R"({"id":"a","themes":[203],)" + card + steps + "}"),
            u"a: themes is out of range"_s);
        row("unknown tag",
            fileOf(R"({"id":"a","tags":["nice"],)" + card + steps + "}"),
            u"a: tags is unknown: nice"_s);
        row("an empty condition",
            fileOf(R"({"id":"a","never":[{}],)" + card + steps + "}"),
            u"a.never.0: an empty condition"_s);
        row("unknown situation",
            fileOf(R"({"id":"a","never":[{"situations":["rich"]}],)" + card + steps + "}"),
            u"a.never.0: situations is unknown: rich"_s);
        row("offer without because",
            fileOf(R"({"id":"a","offer":[{"when":{"circles":2}}],)" + card + steps + "}"),
            u"a.offer.0: no because"_s);
        row("mark of no step",
            fileOf(R"({"id":"a","timeline":[{"kind":"tick","steps":["x"]}],)" + card + steps + "}"),
            u"a.timeline.0: no step x"_s);
    }

    void slipsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const Result<QList<Path>> paths = parsePaths(json);
        QVERIFY(!paths.has_value());
        QCOMPARE(paths.error().code, Errc::Malformed);
        QVERIFY2(detail(json).contains(says), qPrintable(detail(json)));
    }

    void slipsInStepsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const QString &says) {
            QTest::newRow(name) << json << says;
        };
        row("no type", stepFile(R"("help":"h")"), u"a.s: no type"_s);
        row("unknown type", stepFile(R"("type":"dance")"), u"a.s: type is unknown: dance"_s);
        row("step id twice",
            stepFile(R"("type":"text")", R"({"id":"s","type":"text","ask":"q"},)"),
            u"a.s: step twice"_s);
        row("no question",
            fileOf(R"({"id":"a","kind":"card","title":"t","about":"b",
                       "steps":[{"id":"s","type":"text"}]})"),
            u"a.s: no ask"_s);
        row("a member of another type",
            stepFile(R"("type":"text","left":"l")"),
            u"a.s: unknown member left"_s);
        row("timer too long",
            stepFile(R"("type":"text","minutes":90)"),
            u"a.s: minutes is out of range"_s);
        row("one box", stepFile(R"("type":"text","boxes":["b"])"), u"one box"_s);
        row("no columns", stepFile(R"("type":"two","left":"l")"), u"a.s: no right"_s);
        row("no sliders", stepFile(R"("type":"slider")"), u"sliders"_s);
        row("five sliders",
            stepFile(R"("type":"slider","sliders":[{"label":"1","low":"a","high":"b"},
                {"label":"2","low":"a","high":"b"},{"label":"3","low":"a","high":"b"},
                {"label":"4","low":"a","high":"b"},{"label":"5","low":"a","high":"b"}])"),
            u"one to four"_s);
        row("an end without a name",
            stepFile(R"("type":"slider","sliders":[{"low":"a"}])"),
            u"no high"_s);
        row("one choice",
            stepFile(R"("type":"choice","options":[{"key":"k","label":"l"}])"),
            u"nothing to choose"_s);
        row("option twice",
            stepFile(
                R"("type":"choice","options":[{"key":"k","label":"l"},{"key":"k","label":"m"}])"),
            u"option twice: k"_s);
        row("per line of nothing",
            stepFile(
                R"("type":"per-line","per":"x","options":[{"key":"k","label":"l"},{"key":"m","label":"m"}])"),
            u"a.s: no earlier list: x"_s);
        row("alone without many",
            stepFile(
                R"("type":"choice","options":[{"key":"k","label":"l","alone":true},{"key":"m","label":"m"}])"),
            u"alone without many"_s);
        row("gaps off",
            stepFile(R"("type":"plan","line":"If ___","gaps":["a","b"])"),
            u"gaps do not match"_s);
        row("empty pad", stepFile(R"("type":"pad")"), u"an empty pad"_s);
        row("four words", stepFile(R"("type":"pad","words":4)"), u"words is out of range"_s);
        row("shows a later step",
            stepFile(R"("type":"text","shows":["z"])"),
            u"shows no earlier step: z"_s);
        row("if without a step",
            stepFile(R"("type":"text","if":{"step":"z"})"),
            u"if looks at no earlier step"_s);
        row("if of no option",
            stepFile(
                R"("type":"text","if":{"step":"c","is":["n"]})",
                R"({"id":"c","type":"choice","ask":"q","options":[{"key":"k","label":"l"},{"key":"m","label":"m"}]},)"),
            u"if waits for no option: n"_s);
        row("unknown situation of a variant",
            stepFile(R"("type":"text","variants":[{"when":"rich","ask":"x"}])"),
            u"when is unknown: rich"_s);
        row("a step after the later ones",
            stepFile(R"("type":"text")", R"({"id":"c","type":"text","ask":"q","later":1},)"),
            u"comes after a later step"_s);
        row("enough half said",
            stepFile(R"("type":"list","enough_after":3)"),
            u"enough is half said"_s);
    }

    void slipsInStepsAreNamed()
    {
        slipsAreNamed();
        QVERIFY(parsePaths(stepFile(R"("type":"text")", listStep)).has_value());
    }

    /// "What this is based on": every path has it, with the strength, and says what was not tested.
    void everyPathSaysWhatWasNotTested()
    {
        int seen = 0;
        const QList<Path> paths = loadPaths(u"en"_s).value();
        for (const Path &path : paths) {
            const bool claims = path.kind == u"path" || path.kind == u"mini";
            QVERIFY2(!claims || !path.note.isEmpty(), qPrintable(path.id));
            QCOMPARE(path.note.isEmpty(), path.strength.isEmpty());
            const QString note = path.note.toLower();
            const bool honest = note.contains("not been tested"_L1) || note.contains("no study"_L1);
            QVERIFY2(!claims || honest, qPrintable(path.id));
            if (path.strength == u"small")
                QVERIFY2(note.contains("small"_L1) || note.contains("a little"_L1)
                             || note.contains("few"_L1) || note.contains("does not prove"_L1)
                             || honest,
                         qPrintable(path.id));
            if (path.strength == u"strong-elsewhere")
                QVERIFY2(honest || note.contains("in other fields"_L1), qPrintable(path.id));
            for (const QString &promise : {u"heals"_s, u"cures"_s, u"proven"_s, u"will help"_s})
                QVERIFY2(!note.contains(promise), qPrintable(path.id));
            seen += claims ? 1 : 0;
        }
        QCOMPARE(seen, 12); // ten paths and two mini paths
    }
};

QTEST_APPLESS_MAIN(PathTest)
#include "path_test.moc"
