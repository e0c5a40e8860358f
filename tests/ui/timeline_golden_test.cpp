// SPDX-License-Identifier: GPL-3.0-or-later
// Golden pictures (golden.h) of the timeline's chart with a gap, the line, life marks and signs; in
// light, dark, high contrast, right to left and at 200 %. timeline_under_test has what is under it.
#include "tests/ui/golden.h"
#include "tests/ui/golden_dots.h"
#include "ui/timeline/mood_chart.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;
using afterword::test::goldenDots;
using afterword::test::goldenFirst;
using afterword::test::goldenLast;
using afterword::test::goldenOf;
using afterword::test::goldenOff;
using afterword::test::goldenTolerance;

namespace {

LifeMark goldenMark(QDate day, const QString &name)
{
    LifeMark mark;
    mark.id = Id{8, static_cast<quint64>(day.toJulianDay())};
    mark.day = day;
    mark.name = name;
    return mark;
}

SmallMark goldenSign(SmallMark::Kind kind, QDate day)
{
    SmallMark sign;
    sign.kind = kind;
    sign.day = day;
    sign.x = timeline::dayNumber(day) + 0.5;
    sign.id = Id{9, static_cast<quint64>(day.toJulianDay())};
    sign.what = u"A letter"_s;
    return sign;
}

ChartContent goldenContent(std::vector<timeline::Dot> dots)
{
    ChartContent content;
    content.view = timeline::Range{goldenFirst, goldenLast};
    content.dots = std::move(dots);
    for (const timeline::Gap &gap : timeline::gaps(content.dots))
        content.gaps.push_back({gap, false});
    content.line = timeline::softLine(content.dots, Frame::Now);
    content.marks = {goldenMark(QDate(2025, 5, 11), u"Moved out"_s),
                     goldenMark(QDate(2025, 9, 3), u"First weekend"_s)};
    content.small = {goldenSign(SmallMark::Kind::Path, QDate(2025, 5, 20)),
                     goldenSign(SmallMark::Kind::Letter, QDate(2025, 8, 20))};
    return content;
}

class TimelineGoldenTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    std::unique_ptr<MoodChart> chartOf(std::vector<timeline::Dot> dots)
    {
        auto chart = std::make_unique<MoodChart>(
            m_theme,
            MoodChart::Teller{[](const QStringList &keys) { return keys.join(u", "_s); },
                              [](const Id &) { return u"Knew one answer."_s; }},
            nullptr);
        chart->setFixedSize(1016, 398);
        chart->setContent(goldenContent(std::move(dots)));
        chart->ensurePolished();
        return chart;
    }

    void dress(Theme::Mode mode, bool mirrored)
    {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme.setMode(mode);
        m_theme.apply();
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// So that a picture that is wrong is not let through.
    void oneDotMoreIsNoticed()
    {
        dress(Theme::Mode::Light, false);
        std::vector<timeline::Dot> dots = goldenDots();
        const QImage right = goldenOf(*chartOf(dots));
        QCOMPARE(goldenOff(right, goldenOf(*chartOf(dots))), 0);
        dots[30].pleasant = 3;
        QVERIFY(goldenOff(right, goldenOf(*chartOf(dots))) > goldenTolerance(right));
    }

    void pictures_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << Theme::Mode::Light << false << 1.0;
        QTest::newRow("dark") << Theme::Mode::Dark << false << 1.0;
        QTest::newRow("contrast") << Theme::Mode::Contrast << false << 1.0;
        QTest::newRow("rtl") << Theme::Mode::Light << true << 1.0;
        QTest::newRow("200") << Theme::Mode::Light << false << 2.0;
    }

    void pictures()
    {
        QFETCH(Theme::Mode, mode);
        QFETCH(bool, mirrored);
        QFETCH(double, ratio);
        dress(mode, mirrored);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        const QString chart = test::goldenDiffers(test::goldenOf(*chartOf(goldenDots()), ratio),
                                                  u"timeline-chart-"_s + tag);
        dress(Theme::Mode::Light, false);
        QVERIFY2(chart.isEmpty(), qPrintable(chart));
    }
};

} // namespace

int main(int argc, char **argv)
{
    test::pinFonts();
    const QApplication app(argc, argv);
    TimelineGoldenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "timeline_golden_test.moc"
