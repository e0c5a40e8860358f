// SPDX-License-Identifier: GPL-3.0-or-later
// Repeated answers as dots: which questions, how far apart, and nothing made out of two of them.
#include "app/reflect/scales.h"

#include <QJsonArray>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 1, 10);

const QList<Path> &paths()
{
    static const QList<Path> all = loadPaths(u"en"_s).value_or(QList<Path>());
    return all;
}

RunWords plain()
{
    return {Situation(), {}, QLocale(QLocale::English)};
}

QString idOf(const QString &code)
{
    const Path *path = findPath(paths(), code);
    return path != nullptr ? path->id : QString();
}

DoneRun ran(int days, const QJsonObject &values)
{
    return {first.addDays(days), values, Id{1, static_cast<quint64>(days + 1)}};
}

QList<std::pair<int, int>> dotsOf(const Scale &scale)
{
    QList<std::pair<int, int>> dots;
    for (const ScaleDot &dot : scale.dots)
        dots.append({static_cast<int>(first.daysTo(dot.day)), dot.value});
    return dots;
}

using Dots = QList<std::pair<int, int>>;

Letter letter(int days, std::optional<int> before, std::optional<int> after)
{
    Letter made;
    made.id = Id{2, static_cast<quint64>(days + 1)};
    made.created = Moment::fromDateTime(QDateTime(first.addDays(days), QTime(23, 50), Qt::UTC));
    made.to = u"Somebody"_s;
    made.chargeBefore = before;
    made.chargeAfter = after;
    return made;
}

} // namespace

class ScalesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingAnsweredIsNothing()
    {
        QVERIFY(scaleGroups(paths(), {}, plain()).isEmpty());
        QVERIFY(scaleGroups(paths(), {{idOf(u"P1"_s), {ran(0, {})}}}, plain()).isEmpty());
        QVERIFY(chargeOf({}).scales.isEmpty());
        QVERIFY(chargeOf({letter(0, {}, {})}).scales.isEmpty());
    }

    void oneAnswerIsOneDot()
    {
        const auto groups =
            scaleGroups(paths(), {{idOf(u"P1"_s), {ran(3, {{u"pull"_s, 7}})}}}, plain());
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].question, u"How strong is the pull toward them right now?"_s);
        QCOMPARE(groups[0].scales.size(), 1);
        const Scale &pull = groups[0].scales[0];
        QCOMPARE(dotsOf(pull), (Dots{{3, 7}}));
        QCOMPARE(pull.dots[0].behind, (Id{1, 4}));
        QCOMPARE(pull.lowest, 0);
        QCOMPARE(pull.highest, 10);
        QCOMPARE(pull.low, u"none"_s);
        QCOMPARE(pull.high, u"all of me"_s);
        QVERIFY(pull.label.isEmpty());
        QVERIFY(!groups[0].leftOut && !groups[0].letters);
    }

    void answersThatLieCloseAreLeftOutAndSaidSo()
    {
        // P1: at most once in 14 days. Runs come in any order.
        const QList<DoneRun> runs{ran(40, {{u"pull"_s, 2}}),
                                  ran(0, {{u"pull"_s, 9}}),
                                  ran(13, {{u"pull"_s, 1}}),
                                  ran(14, {{u"pull"_s, 5}}),
                                  ran(14, {{u"pull"_s, 6}})};
        const auto groups = scaleGroups(paths(), {{idOf(u"P1"_s), runs}}, plain());
        QCOMPARE(dotsOf(groups[0].scales[0]), (Dots{{0, 9}, {14, 5}, {40, 2}}));
        QVERIFY(groups[0].leftOut);
        QCOMPARE(groups[0].days, 14);
    }

    void twoPullsStayTwo()
    {
        const QList<DoneRun> runs{ran(0, {{u"now"_s, QJsonArray{8, 3}}}),
                                  ran(20, {{u"now"_s, QJsonArray{QJsonValue(), 9}}}),
                                  ran(40, {{u"now"_s, QJsonArray{10, QJsonValue()}}})};
        const auto groups = scaleGroups(paths(), {{idOf(u"P1"_s), runs}}, plain());
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].scales.size(), 2);
        QCOMPARE(groups[0].scales[0].label, u"Choosing"_s);
        QCOMPARE(dotsOf(groups[0].scales[0]), (Dots{{0, 8}, {40, 10}}));
        QCOMPARE(groups[0].scales[1].label, u"Fear"_s);
        QCOMPARE(dotsOf(groups[0].scales[1]), (Dots{{0, 3}, {20, 9}}));
    }

    void whatCareNamesIsThere_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("dot");
        QTest::newRow("pull") << u"P1"_s << u"pull"_s << QJsonValue(10) << 10;
        QTest::newRow("fire") << u"P3"_s << u"near"_s << QJsonValue(0) << 0;
        QTest::newRow("grief") << u"X1"_s << u"grief-relief"_s << QJsonValue(QJsonArray{9, 8}) << 9;
        QTest::newRow("relief alone")
            << u"X1"_s << u"grief-relief"_s << QJsonValue(QJsonArray{QJsonValue(), 6}) << 6;
        QTest::newRow("self") << u"P6"_s << u"who-i-am"_s << QJsonValue(4) << 4;
        QTest::newRow("self again")
            << u"P10"_s << u"sound-like-me"_s << QJsonValue(QJsonArray{6, 2}) << 6;
        QTest::newRow("unfinished") << u"P9"_s << u"unfinished"_s << QJsonValue(5) << 5;
        QTest::newRow("carrying") << u"M2"_s << u"weight"_s << QJsonValue(8) << 8;
        QTest::newRow("sleep") << u"X22"_s << u"sleep"_s << QJsonValue(u"less"_s) << -1;
        QTest::newRow("breath") << u"X22"_s << u"breath"_s << QJsonValue(u"same"_s) << 0;
        QTest::newRow("appetite") << u"X22"_s << u"appetite"_s << QJsonValue(u"more"_s) << 1;
        QTest::newRow("laughter") << u"X22"_s << u"laughter"_s << QJsonValue(u"more"_s) << 1;
        QTest::newRow("speaking") << u"X22"_s << u"speaking"_s << QJsonValue(u"less"_s) << -1;
    }

    void whatCareNamesIsThere()
    {
        QFETCH(QString, code);
        QFETCH(QString, step);
        QFETCH(QJsonValue, value);
        const auto groups =
            scaleGroups(paths(), {{idOf(code), {ran(0, {{step, value}})}}}, plain());
        QCOMPARE(groups.size(), 1);
        QVERIFY(!groups[0].question.isEmpty());
        QVERIFY(!groups[0].question.contains(u'{'));
        const Scale &scale = groups[0].scales[0];
        QCOMPARE(scale.dots.size(), 1);
        QTEST(scale.dots[0].value, "dot");
        QVERIFY(!scale.low.isEmpty() && !scale.high.isEmpty());
        const bool three = code == u"X22"_s;
        QCOMPARE(scale.lowest, three ? -1 : 0);
        QCOMPARE(scale.highest, three ? 1 : 10);
        QCOMPARE(scale.names.size(), three ? 3 : 0);
    }

    void whatDoesNotFitIsLeftOut()
    {
        const QList<DoneRun> runs{ran(0, {{u"pull"_s, 11}}),
                                  ran(20, {{u"pull"_s, -1}}),
                                  ran(40, {{u"pull"_s, u"much"_s}}),
                                  ran(60, {{u"pull"_s, QJsonArray{1, 2}}}),
                                  ran(80, {{u"pull"_s, QJsonValue()}}),
                                  ran(100, {{u"other"_s, 5}})};
        QVERIFY(scaleGroups(paths(), {{idOf(u"P1"_s), runs}}, plain()).isEmpty());
        QVERIFY(scaleGroups(paths(), {{u"no-such-path"_s, runs}}, plain()).isEmpty());
        // A slider for each line of a list means other things each time.
        const QJsonObject weighed{{u"fears"_s, QJsonArray{u"Being alone"_s}},
                                  {u"weigh"_s, QJsonArray{QJsonArray{3, 4}}}};
        QVERIFY(scaleGroups(paths(), {{idOf(u"P5"_s), {ran(0, weighed)}}}, plain()).isEmpty());
    }

    void lettersTellTheirChargeAlone()
    {
        const ScaleGroup charge =
            chargeOf({letter(9, 7, 3), letter(4, {}, 10), letter(4, 0, {}), letter(0, {}, {})});
        QVERIFY(charge.letters);
        QCOMPARE(charge.scales.size(), 2);
        QCOMPARE(dotsOf(charge.scales[0]), (Dots{{4, 0}, {9, 7}}));
        QCOMPARE(dotsOf(charge.scales[1]), (Dots{{4, 10}, {9, 3}}));
        QCOMPARE(charge.scales[0].dots[1].behind, (Id{2, 10}));
        QVERIFY(!charge.question.contains(u"Somebody"_s));
        QCOMPARE(chargeOf({letter(1, 5, {})}).scales.size(), 1);
    }

    void daysOfARangeAreBothIncluded()
    {
        const QList<ScaleDot> dots{{first, 1, {}},
                                   {first.addDays(1), 2, {}},
                                   {first.addDays(1), 3, {}},
                                   {first.addDays(5), 4, {}}};
        QCOMPARE(dotsWithin(dots, first.addDays(1), first.addDays(5)).size(), 3);
        QCOMPARE(dotsWithin(dots, first, first).size(), 1);
        QVERIFY(dotsWithin(dots, first.addDays(2), first.addDays(4)).isEmpty());
        QVERIFY(dotsWithin({}, first, first).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ScalesTest)
#include "scales_test.moc"
