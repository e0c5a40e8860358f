// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the room: scale, ticks and life marks, legend, year in days, words by month.
#include "ui/timeline/chart_layer.h"
#include "ui/timeline/chart_legend.h"
#include "ui/timeline/dot_card.h"
#include "ui/timeline/month_words.h"
#include "ui/timeline/year_box.h"
#include "ui/timeline/year_grid.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QDate chartFirst(2025, 4, 16);
const QDate chartLast(2025, 10, 14);

LifeMark lifeMark(QDate day, const QString &name)
{
    LifeMark mark;
    mark.day = day;
    mark.name = name;
    return mark;
}

class TimelinePartsTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.setMode(Theme::Mode::Light);
        m_theme.apply();
    }

    void theScaleIsFixedAndFlips()
    {
        const QRectF plot(86, 66, 922, 314);
        const ChartScale scale(plot, timeline::Range{chartFirst, chartLast}, false);
        QCOMPARE(scale.x(timeline::dayNumber(chartFirst)), 86.0);
        QCOMPARE(scale.x(timeline::dayNumber(chartLast) + 1), 1008.0);
        QCOMPARE(scale.y(3), 66.0);
        QCOMPARE(scale.y(-3), 350.0);
        QCOMPARE(scale.y(0), 208.0);
        QVERIFY(std::abs(scale.dayAt(scale.x(20000.25)) - 20000.25) < 1e-6);
        const ChartScale mirrored(plot, timeline::Range{chartFirst, chartLast}, true);
        QCOMPARE(mirrored.x(timeline::dayNumber(chartFirst)), 1008.0);
        QCOMPARE(mirrored.flipped({86, 0, 10, 5}), QRectF(998, 0, 10, 5));
        QVERIFY(std::abs(mirrored.dayAt(mirrored.x(20300.5)) - 20300.5) < 1e-6);
    }

    void ticksFitEverySpan_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("label");
        QTest::newRow("month") << QDate(2025, 9, 15) << 922.0 << u"15 September"_s;
        QTest::newRow("month, small") << QDate(2025, 9, 15) << 300.0 << u"15 Sept"_s;
        QTest::newRow("half a year") << QDate(2025, 4, 16) << 922.0 << u"May"_s;
        QTest::newRow("year") << QDate(2024, 10, 15) << 922.0 << u"Nov"_s;
        QTest::newRow("three years") << QDate(2022, 10, 15) << 922.0 << u"2023"_s;
        QTest::newRow("ten years") << QDate(2015, 10, 15) << 922.0 << u"2016"_s;
        QTest::newRow("a life") << QDate(1951, 3, 1) << 400.0 << u"1960"_s;
    }

    void ticksFitEverySpan()
    {
        QFETCH(QDate, first);
        QFETCH(double, width);
        const timeline::Range range{first, chartLast};
        const ChartScale scale({0, 0, width, 100}, range, false);
        const QFontMetricsF font(m_theme.font(Type::Small));
        const auto ticks = chartTicks(range, scale.pixelsPerDay(), font, QLocale());
        QVERIFY(ticks.size() >= 2);
        QTEST(ticks.front().label, "label");
        for (size_t i = 1; i < ticks.size(); ++i) {
            const double from = scale.x(ticks[i - 1].day) + 6;
            QVERIFY(from + font.horizontalAdvance(ticks[i - 1].label) < scale.x(ticks[i].day));
        }
    }

    void namesOfLifeMarksNeverCollide_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("count");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d", seed) << seed << 4 * seed;
    }

    void namesOfLifeMarksNeverCollide()
    {
        QFETCH(int, seed);
        QFETCH(int, count);
        const QFontMetricsF font(lifeMarkFont(m_theme));
        const QStringList names{
            u"Moved out"_s, u"Spoke"_s, u"The long drive to the sea and back"_s};
        quint32 random = static_cast<quint32>(seed) * 2'654'435'761U;
        std::vector<LifeMark> marks;
        for (int i = 0; i < count; ++i) {
            random = random * 1'664'525U + 1'013'904'223U;
            marks.push_back(lifeMark(chartFirst.addDays(static_cast<int>((random >> 8) % 180)),
                                     names.at(static_cast<int>((random >> 20) % 3))));
        }
        std::sort(
            marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
        for (const bool mirrored : {false, true}) {
            const QRectF plot(mirrored ? 8 : 86, 66, 922, 314);
            const ChartScale scale(plot, timeline::Range{chartFirst, chartLast}, mirrored);
            const auto placed = placeMarks(marks, scale, font);
            QCOMPARE(placed.size(), marks.size());
            for (size_t i = 0; i < placed.size(); ++i) {
                QVERIFY(!placed.at(placed[i].host).label.isEmpty()); // told or counted
                if (placed[i].label.isEmpty())
                    continue;
                QVERIFY(placed[i].box.left() >= 0 && placed[i].box.right() <= 1016);
                for (size_t k = i + 1; k < placed.size(); ++k)
                    QVERIFY(placed[k].label.isEmpty() || !placed[i].box.intersects(placed[k].box));
            }
        }
    }

    void lifeMarksTakeTwoLevelsThenCount()
    {
        const ChartScale scale({86, 66, 922, 314}, timeline::Range{chartFirst, chartLast}, false);
        const QFontMetricsF font(lifeMarkFont(m_theme));
        std::vector<LifeMark> marks = {lifeMark(QDate(2025, 5, 11), u"Moved out"_s),
                                       lifeMark(QDate(2025, 5, 13), u"Spoke"_s),
                                       lifeMark(QDate(2025, 5, 14), u"Court"_s),
                                       lifeMark(QDate(2025, 5, 15), u"Keys"_s),
                                       lifeMark(QDate(2025, 8, 1), u"First good weekend"_s),
                                       lifeMark(QDate(2025, 10, 12), u"Long name here"_s)};
        const auto placed = placeMarks(marks, scale, font);
        QCOMPARE(placed.size(), size_t{6});
        QCOMPARE(placed[0].level, 0);
        QCOMPARE(placed[1].level, 1);
        QCOMPARE(placed[1].label + placed[0].label, u"SpokeMoved out +2"_s);
        QVERIFY(placed[2].label.isEmpty() && placed[3].label.isEmpty());
        QCOMPARE(placed[4].level, 0);
        QVERIFY(placed[5].box.right() < placed[5].x); // no room after its line
        for (const PlacedMark &one : placed) {
            QVERIFY(one.box.right() <= 1016);
            for (const PlacedMark &other : placed) {
                if (&one != &other && !one.label.isEmpty() && !other.label.isEmpty())
                    QVERIFY(!one.box.intersects(other.box));
            }
        }
    }

    void lifeMarksStayInsideWhenMirrored()
    {
        const QFontMetricsF font(lifeMarkFont(m_theme));
        const std::vector<LifeMark> marks = {lifeMark(QDate(2025, 8, 30), u"First good weekend"_s),
                                             lifeMark(chartLast, u"A long name here"_s)};
        const ChartScale plain({86, 66, 400, 200}, timeline::Range{chartFirst, chartLast}, false);
        const ChartScale flipped({8, 66, 400, 200}, timeline::Range{chartFirst, chartLast}, true);
        const auto here = placeMarks(marks, plain, font);
        const auto there = placeMarks(marks, flipped, font);
        for (size_t i = 0; i < marks.size(); ++i) {
            QVERIFY(here[i].box.right() <= 490 && here[i].box.left() >= 86);
            QVERIFY(there[i].box.left() >= 4 && there[i].box.right() <= 408);
            QVERIFY(std::abs(here[i].x - 86 - (408 - there[i].x)) < 1e-6);
        }
    }

    void theGridPicksDays()
    {
        YearGrid grid(m_theme, nullptr);
        std::vector<std::optional<double>> values(365);
        values[170] = -0.5; // 20 June
        grid.setYear(2025, values, QDate(2025, 4, 9), QDate(2025, 10, 14));
        grid.resize(grid.sizeHint());
        grid.show();
        for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(1))
            QCOMPARE(grid.dayAt(grid.cell(day).center()), day);
        QSignalSpy picked(&grid, &YearGrid::picked);
        const auto click = [&grid](QDate day) {
            QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cell(day).center().toPoint());
        };
        click(QDate(2025, 6, 20));
        QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 6, 20));
        click(QDate(2025, 4, 8));   // before the first page
        click(QDate(2025, 10, 15)); // still to come
        QCOMPARE(picked.size(), 0);

        QCOMPARE(grid.accessibleName(), u"A year in days, 2025. Friday, 20 June, neutral"_s);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 6, 28));
        QCOMPARE(grid.accessibleName(),
                 u"A year in days, 2025. Saturday, 28 June, no mood noted"_s);
        QTest::keyClick(&grid, Qt::Key_End);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 10, 14));
        QTest::keyClick(&grid, Qt::Key_Home);
        QTest::keyClick(&grid, Qt::Key_PageDown);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 5, 9));

        grid.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(grid.cell(QDate(2025, 1, 1)).x() > grid.cell(QDate(2025, 12, 31)).x());
        QCOMPARE(grid.dayAt(grid.cell(QDate(2025, 3, 3)).center()), QDate(2025, 3, 3));
        QTest::keyClick(&grid, Qt::Key_Left); // a week later
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 5, 16));
    }

    void yearsAreTurnedByButtons()
    {
        QList<int> asked;
        YearBox box(
            m_theme,
            [&asked](int year) {
                asked.append(year);
                return std::vector<std::optional<double>>(365);
            },
            nullptr);
        box.setDays(QDate(2023, 5, 1), QDate(2025, 10, 14));
        box.show();
        const auto buttons = box.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->isVisible() && !buttons[1]->isEnabled());
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(asked, (QList<int>{2025, 2024, 2023}));
        QVERIFY(!buttons[0]->isEnabled());
        // Keys go on into the year after and back again, up to the first page.
        YearGrid *grid = box.grid();
        grid->goTo(QDate(2023, 12, 30));
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->year(), 2024);
        QVERIFY(grid->accessibleName().contains(u"Saturday, 6 January"_s));
        QTest::keyClick(grid, Qt::Key_PageUp);
        QCOMPARE(grid->year(), 2023);
        for (int month = 0; month < 12; ++month)
            QTest::keyClick(grid, Qt::Key_PageUp);
        QCOMPARE(grid->year(), 2023);
        QVERIFY(grid->accessibleName().contains(u"1 May"_s));
        QSignalSpy day(grid, &YearGrid::picked);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(day.size(), 1);
        QCOMPARE(day[0][0].toDate(), QDate(2023, 5, 1));
        box.setDays(QDate(2023, 5, 1), QDate(2025, 10, 15)); // stays where it is
        QCOMPARE(box.grid()->year(), 2023);
        box.setDays(QDate(2025, 5, 1), QDate(2025, 10, 15));
        QCOMPARE(box.grid()->year(), 2025);
        QVERIFY(!buttons[0]->isVisible());
    }

    void monthsAreTurnedByTwelve()
    {
        MonthWordsList list(
            m_theme, [](const QString &each) { return each; }, nullptr);
        std::vector<timeline::MonthWords> months;
        for (int i = 0; i < 30; ++i)
            months.push_back({QDate(2023, 5, 1).addMonths(i), {u"word %1"_s.arg(i)}});
        list.setMonths(months);
        list.show();
        auto *before = list.findChild<QToolButton *>(u"monthsBefore"_s);
        auto *after = list.findChild<QToolButton *>(u"monthsAfter"_s);
        const auto shown = [&list]() {
            QStringList texts;
            for (const QLabel *label : list.findChildren<QLabel *>()) {
                if (label->text().contains(u"word"_s))
                    texts << label->text().section(u'>', 1).section(u'<', 0, 0);
            }
            return texts;
        };
        QCOMPARE(shown().size(), 12);
        QCOMPARE(shown().last(), u"word 29"_s);
        QVERIFY(before->isVisible() && before->isEnabled() && !after->isEnabled());
        QTest::mouseClick(before, Qt::LeftButton);
        QCOMPARE(shown().first(), u"word 6"_s);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Space);
        QCOMPARE(shown().size(), 12); // the oldest twelve, not six
        QCOMPARE(shown().first(), u"word 0"_s);
        QVERIFY(!before->isEnabled() && after->isEnabled());
        list.setMonths({months.begin(), months.begin() + 12});
        QVERIFY(!before->isVisible());
        QCOMPARE(shown().size(), 12);
    }

    void wordsAreEscaped()
    {
        MonthWordsList list(
            m_theme, [](const QString &each) { return each; }, nullptr);
        list.setMonths({{QDate(2025, 5, 1), {u"<b>numb</b>"_s, u"a&b"_s}}});
        const auto labels = list.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 3); // the title, the month, its words
        QCOMPARE(labels[1]->text(), u"May"_s);
        QVERIFY(labels[2]->text().contains(u"&lt;b&gt;numb"_s));
        QVERIFY(labels[2]->text().contains(u"a&amp;b"_s));
        QVERIFY(!list.isHidden());
        list.setMonths({});
        QVERIFY(list.isHidden());
    }

    void theLegendSaysOnlyWhatIsAllowed()
    {
        ChartLegend legend(m_theme, nullptr);
        legend.resize(900, 80);
        legend.show();
        const auto *caption = legend.findChild<QLabel *>(u"chartCaption"_s);
        auto *line = legend.findChild<QAbstractButton *>(u"softLine"_s);
        legend.setState({.days = 3, .blanks = true});
        QCOMPARE(caption->text(),
                 u"The line waits until there are fourteen. Drawn from the 3 days you marked, "
                 "not from every day. Blank days are just days without an entry."_s);
        QVERIFY(!line->isVisible());
        QSignalSpy wanted(&legend, &ChartLegend::lineWanted);
        legend.setState({.days = 30, .lineReady = true});
        QVERIFY(line->isVisible() && !line->isChecked());
        QCOMPARE(caption->text(), u"Drawn from the 30 days you marked, not from every day."_s);
        QTest::keyClick(line, Qt::Key_Space);
        QCOMPARE(wanted.takeFirst().at(0).toBool(), true);
        legend.setState({.days = 30, .lineReady = true, .lineOn = true, .bothFrames = true});
        QVERIFY(line->isChecked());
        QVERIFY(wanted.isEmpty());
        QVERIFY(caption->text().startsWith(u"The line uses marks about the moment."_s));
    }

    void beginningsLoseTheirMarkup()
    {
        QCOMPARE(plainBeginning(u"## A *long* day\n\n- one **thing**\n> said `so`"_s),
                 u"A long day one thing said so"_s);
        QCOMPARE(plainBeginning(u"2 * 3 is not * emphasis"_s), u"2 * 3 is not * emphasis"_s);
        QCOMPARE(plainBeginning(u""_s), QString());
    }
};

} // namespace

QTEST_MAIN(TimelinePartsTest)
#include "timeline_parts_test.moc"
