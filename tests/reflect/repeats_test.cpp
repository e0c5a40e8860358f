// SPDX-License-Identifier: GPL-3.0-or-later
// "Then and now", and the clarity check: dated answers side by side, spaced, without a word of
// ours.
#include "app/reflect/repeats.h"

#include "app/reflect/clarity.h"

#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 1, 10);

Path choosing()
{
    const QList<Path> paths = loadPaths(u"en"_s).value_or(QList<Path>());
    const Path *path = findPath(paths, u"P1"_s);
    return path != nullptr ? *path : Path();
}

RunWords plain()
{
    return {Situation(), {}, QLocale(QLocale::English)};
}

DoneRun ran(int days, int pull, const QString &question)
{
    QJsonObject values{{u"pull"_s, pull}};
    if (!question.isEmpty())
        values.insert(u"question"_s, question);
    return {first.addDays(days), values};
}

const Repeated *of(const QList<Repeated> &all, const QString &step)
{
    for (const Repeated &one : all) {
        if (one.step == step)
            return &one;
    }
    return nullptr;
}

} // namespace

class RepeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void oneAnswerIsNoRepeat()
    {
        QVERIFY(thenAndNow(choosing(), {}, plain()).isEmpty());
        QVERIFY(thenAndNow(choosing(), {ran(0, 7, u"both"_s)}, plain()).isEmpty());
    }

    void answersAreSpacedAndDated()
    {
        // In any order; three within two weeks, one without words.
        const QList<Repeated> all = thenAndNow(choosing(),
                                               {ran(15, 4, {}),
                                                ran(0, 7, u"both"_s),
                                                ran(13, 5, u"too near"_s),
                                                ran(0, 6, u"the same day"_s),
                                                ran(40, 3, u"more choosing"_s)},
                                               plain());
        const Repeated *pull = of(all, u"pull"_s);
        QVERIFY(pull);
        QCOMPARE(pull->kind, u"sliders"_s);
        QCOMPARE(pull->question, u"How strong is the pull toward them right now?"_s);
        QCOMPARE(pull->answers.size(), 3);
        QCOMPARE(pull->answers.at(0).day, first);
        QCOMPARE(pull->answers.at(1).day, first.addDays(15));
        QCOMPARE(pull->answers.at(2).numbers, QList<std::optional<int>>{3});
        const Repeated *question = of(all, u"question"_s);
        QVERIFY(question);
        QCOMPARE(question->answers.size(), 2);
        QCOMPARE(question->answers.constFirst().text, u"both"_s);
        QCOMPARE(question->answers.constLast().text, u"more choosing"_s);
        QVERIFY(!of(all, u"now"_s));  // never answered
        QVERIFY(!of(all, u"plan"_s)); // not for showing
    }

    void valuesOfAnotherShapeAreLeftOut()
    {
        const DoneRun odd{first.addDays(60), {{u"pull"_s, u"much"_s}}};
        const QList<Repeated> all =
            thenAndNow(choosing(), {ran(0, 7, {}), odd, ran(90, 2, {})}, plain());
        QCOMPARE(of(all, u"pull"_s)->answers.size(), 2);
    }

    void clarityLoads()
    {
        const Result<ClarityCheck> check = loadClarity(u"en"_s);
        QVERIFY2(check.has_value(), check ? "" : check.error().detail.c_str());
        QCOMPARE(check->statements.size(), 6);
        QCOMPARE(check->ends.size(), 3);
        QCOMPARE(loadClarity(u"tlh"_s)->statements.size(), 6);
    }

    void clarityKeepsSingleAnswers()
    {
        const ClarityCheck check = loadClarity(u"en"_s).value_or(ClarityCheck());
        const QMap<QString, int> answers = clarityAnswers({{u"hard-parts"_s, 4},
                                                           {u"a-choice"_s, 9},
                                                           {u"the-person"_s, 0},
                                                           {u"own-words"_s, u"2"_s},
                                                           {u"asking-less"_s, 1}});
        QCOMPARE(answers, (QMap<QString, int>{{u"hard-parts"_s, 4}, {u"asking-less"_s, 1}}));
        QCOMPARE(clarityText(check, answers),
                 u"- I can remember the hard parts as easily as the good ones. 4 of 5\n"
                 u"- I ask less of myself than I did a while ago. 1 of 5\n\n"
                 u"1: Not at all, 5: Completely"_s);
        QVERIFY(clarityText(check, {}).isEmpty());
    }

    void claritySlipsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("two ends") << QByteArray(
            R"({"version":1,"ends":["a","b"],"statements":[{"id":"a","text":"t","short":"s"}]})");
        QTest::newRow("no short") << QByteArray(
            R"({"version":1,"ends":["a","b","c"],"statements":[{"id":"a","text":"t"}]})");
        QTest::newRow("twice") << QByteArray(
            R"({"version":1,"ends":["a","b","c"],"statements":[{"id":"a","text":"t","short":"s"},{"id":"a","text":"t","short":"s"}]})");
        QTest::newRow("a score") << QByteArray(
            R"({"version":1,"ends":["a","b","c"],"score":1,"statements":[{"id":"a","text":"t","short":"s"}]})");
    }

    void claritySlipsAreNamed()
    {
        QFETCH(QByteArray, json);
        const Result<ClarityCheck> check = parseClarity(json);
        QVERIFY(!check.has_value());
        QCOMPARE(check.error().code, Errc::Malformed);
    }
};

QTEST_APPLESS_MAIN(RepeatsTest)
#include "repeats_test.moc"
