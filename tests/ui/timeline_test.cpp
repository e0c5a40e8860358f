// SPDX-License-Identifier: GPL-3.0-or-later
// The chart, driven by keys and clicks and painted with 0, 1 and 36,500 marks.
#include "ui/timeline/chart_scale.h"
#include "ui/timeline/dot_card.h"
#include "ui/timeline/mood_chart.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QDate chartFirst(2025, 4, 16);
const QDate chartLast(2025, 10, 14);

timeline::Dot chartDot(QDate day, int pleasant, int energy = 0, double time = 0.5)
{
    timeline::Dot dot;
    dot.day = day;
    dot.x = timeline::dayNumber(day) + time;
    dot.at.utcMs = static_cast<qint64>(dot.x * 86'400'000);
    dot.pleasant = pleasant;
    dot.energy = energy;
    dot.page = Id{7, static_cast<quint64>(dot.at.utcMs)};
    return dot;
}

ChartContent contentOf(std::vector<timeline::Dot> dots,
                       timeline::Range range = {chartFirst, chartLast})
{
    ChartContent content;
    content.view = range;
    content.dots = std::move(dots);
    for (const timeline::Gap &gap : timeline::gaps(content.dots))
        content.gaps.push_back({gap, false});
    return content;
}

/// Every third day, values going round.
std::vector<timeline::Dot> someDots()
{
    std::vector<timeline::Dot> dots;
    for (int i = 0; i < 60; ++i)
        dots.push_back(chartDot(chartFirst.addDays(i * 3), i % 7 - 3, i % 5 - 2));
    return dots;
}

std::vector<timeline::Dot> tenYears()
{
    std::vector<timeline::Dot> dots;
    for (int i = 0; i < 36'500; ++i) {
        const double drift = 1.6 * std::sin(i / 2600.0) + 1.9 * std::sin(i * 12.9898);
        const int value = std::clamp(static_cast<int>(std::lround(drift)), -3, 3);
        dots.push_back(
            chartDot(QDate(2016, 1, 1).addDays(i / 10), value, i * 17 % 5 - 2, i % 10 / 10.0));
    }
    return dots;
}

MoodChart::Teller teller()
{
    return {[](const QStringList &keys) { return keys.join(u", "_s); },
            [](const Id &) { return u"Knew one answer, and it was the right one."_s; }};
}

SmallMark smallSign(SmallMark::Kind kind, QDate day)
{
    SmallMark sign;
    sign.kind = kind;
    sign.day = day;
    sign.time = QTime(12, 0);
    sign.x = timeline::dayNumber(day) + 0.5;
    sign.id = Id{9, static_cast<quint64>(day.toJulianDay())};
    sign.what = u"A letter"_s;
    return sign;
}

LifeMark lifeMark(QDate day, const QString &name)
{
    LifeMark mark;
    mark.day = day;
    mark.name = name;
    return mark;
}

/// How many pixels of a picture have this colour, near enough.
int inkOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int off = std::abs(pixel.red() - color.red())
                            + std::abs(pixel.green() - color.green())
                            + std::abs(pixel.blue() - color.blue());
            count += off < 12 ? 1 : 0;
        }
    }
    return count;
}

class TimelineTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    std::unique_ptr<MoodChart> chartWith(ChartContent content, QSize size = {1016, 398})
    {
        auto chart = std::make_unique<MoodChart>(m_theme, teller(), nullptr);
        chart->setFixedSize(size);
        chart->setContent(std::move(content));
        chart->show();
        chart->activateWindow();
        chart->setFocus();
        return chart;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.setMode(Theme::Mode::Light);
        m_theme.apply();
    }

    void arrowsMoveByCheckIn()
    {
        const auto chart = chartWith(contentOf(someDots()));
        QTRY_VERIFY(chart->hasFocus());
        QSignalSpy moved(chart.get(), &MoodChart::currentChanged);
        QCOMPARE(chart->current(), -1);
        QTest::keyClick(chart.get(), Qt::Key_Left); // from nothing: the newest
        QCOMPARE(chart->current(), 59);
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->current(), 58);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        QTest::keyClick(chart.get(), Qt::Key_Left); // stays
        QCOMPARE(chart->current(), 0);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), 1);
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(chart->current(), 59);
        QCOMPARE(moved.size(), 5);
        QVERIFY(chart->findChild<DotCard *>()->isVisible());
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QCOMPARE(chart->current(), -1);
        QVERIFY(!chart->findChild<DotCard *>()->isVisible());
        QTest::keyClick(chart.get(), Qt::Key_Left); // goes on from where it was
        QCOMPARE(chart->current(), 58);
        chart->clearFocus();
        QCOMPARE(chart->current(), -1);
    }

    void enterAndClicksOpenThePage()
    {
        const auto chart = chartWith(contentOf(someDots()));
        QSignalSpy opened(chart.get(), &MoodChart::opened);
        QTest::keyClick(chart.get(), Qt::Key_Return); // nothing chosen yet
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QTest::keyClick(chart.get(), Qt::Key_Enter);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().at(0).value<Id>(), chart->content().dots[0].page);

        const QPoint dot = chart->pointOf(20).toPoint();
        QTest::mouseMove(chart.get(), dot);
        QTRY_COMPARE(chart->current(), 20);
        QCOMPARE(opened.size(), 0);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, dot);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().at(0).value<Id>(), chart->content().dots[20].page);

        // Without hover, as with a finger: the first touch shows, the second opens.
        const QPoint other = chart->pointOf(40).toPoint();
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, other);
        QCOMPARE(chart->current(), 40);
        QCOMPARE(opened.size(), 0);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, other);
        QCOMPARE(opened.size(), 1);
        // The empty parts do nothing.
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(opened.size(), 1);
    }

    void theCardAvoidsItsDot_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("usual") << QSize(1016, 398) << Qt::LeftToRight;
        QTest::newRow("small") << QSize(460, 236) << Qt::LeftToRight;
        QTest::newRow("mirrored") << QSize(1016, 398) << Qt::RightToLeft;
    }

    void theCardAvoidsItsDot()
    {
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        const auto chart = chartWith(contentOf(someDots()), size);
        chart->setLayoutDirection(direction);
        const auto *card = chart->findChild<DotCard *>();
        for (int i = 0; i < 60; ++i) {
            chart->setCurrent(i);
            QVERIFY(card->isVisible());
            QCOMPARE(card->width(), m_theme.px(226));
            QVERIFY(chart->rect().contains(card->geometry()));
            QVERIFY(!card->geometry().contains(chart->pointOf(i).toPoint()));
        }
    }

    void fromRightToLeftTimeRunsTheOtherWay()
    {
        const auto chart = chartWith(contentOf(someDots()));
        QVERIFY(chart->pointOf(0).x() < chart->pointOf(59).x());
        chart->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(chart->pointOf(0).x() > chart->pointOf(59).x());
        QCOMPARE(chart->indexAt(chart->pointOf(10)), 10);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QTest::keyClick(chart.get(), Qt::Key_Left); // later lies to the left
        QCOMPARE(chart->current(), 1);
    }

    void whatIsSaidAloud()
    {
        std::vector<timeline::Dot> dots = someDots();
        dots[0].words = {u"restless"_s, u"curious"_s};
        ChartContent content = contentOf(dots);
        content.marks = {lifeMark(QDate(2025, 5, 11), u"Moved out"_s)};
        const auto chart = chartWith(content);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart.get());
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name),
                 u"Mood, 16 April to 14 October, 60 check-ins, no gaps."_s);
        QCOMPARE(spoken->text(QAccessible::Description),
                 u"Moved out, 11 May. To move a life mark, open its card from the menu."_s);
        QCOMPARE(spoken->text(QAccessible::Value), QString());
        chart->setCurrent(0);
        const QString first =
            u"Wednesday, 16 April, very unpleasant, very low energy. restless, curious."_s;
        QCOMPARE(spoken->text(QAccessible::Value), first);
        QCOMPARE(spoken->childCount(), 60);
        QAccessibleInterface *child = spoken->child(0);
        QCOMPARE(child->text(QAccessible::Name), first);
        QCOMPARE(spoken->indexOfChild(spoken->child(3)), 3);
        QCOMPARE(child->parent(), spoken);
        QSignalSpy opened(chart.get(), &MoodChart::opened);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        chart->setContent(contentOf({}));
        QVERIFY(!child->isValid());
        QCOMPARE(spoken->childCount(), 0);
        QCOMPARE(spoken->text(QAccessible::Name),
                 u"Mood, 16 April to 14 October, no check-ins, no gaps."_s);
    }

    void smallSignsByKeyAndClick()
    {
        ChartContent content = contentOf(someDots());
        content.small = {smallSign(SmallMark::Kind::Path, QDate(2025, 5, 3)),
                         smallSign(SmallMark::Kind::Letter, QDate(2025, 6, 1)),
                         smallSign(SmallMark::Kind::Urge, QDate(2025, 9, 9))};
        content.small[1].more = u"Charge 7 before, 3 after"_s;
        const auto chart = chartWith(content);
        QTRY_VERIFY(chart->hasFocus());
        const auto *card = chart->findChild<DotCard *>();
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QTest::keyClick(chart.get(), Qt::Key_Down); // the nearest
        QCOMPARE(chart->current(), 60);
        QVERIFY(card->isVisible());
        QTest::keyClick(chart.get(), Qt::Key_Down); // stays
        QCOMPARE(chart->current(), 60);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), 61);
        QTest::keyClick(chart.get(), Qt::Key_End);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), 62);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QCOMPARE(chart->current(), 60);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QSignalSpy opened(chart.get(), &MoodChart::signOpened);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().at(0).value<SmallMark>().id, content.small[1].id);
        QTest::keyClick(chart.get(), Qt::Key_Up);
        QCOMPARE(chart->dayOf(chart->current()), QDate(2025, 6, 1).addDays(-1)); // the nearest dot

        // By hand: hover tells of it, a click opens it.
        const QPoint at = chart->pointOf(61).toPoint();
        QTest::mouseMove(chart.get(), at);
        QTRY_COMPARE(chart->current(), 61);
        QVERIFY(!card->geometry().contains(at));
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.size(), 1);

        // Read out after the check-ins.
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart.get());
        QCOMPARE(spoken->childCount(), 63);
        QCOMPARE(spoken->child(61)->text(QAccessible::Name),
                 u"Sunday, 1 June, 12:00. A letter. Charge 7 before, 3 after."_s);
        spoken->child(60)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 2);
        chart->setCurrent(62);
        content.dots.pop_back();
        chart->setContent(content); // it keeps its place
        QCOMPARE(chart->idOf(chart->current()), content.small[2].id);
        content.small.clear();
        chart->setContent(content);
        QCOMPARE(chart->current(), -1);
    }

    void newContentKeepsThePlace()
    {
        std::vector<timeline::Dot> dots = someDots();
        const auto chart = chartWith(contentOf(dots));
        chart->setCurrent(30);
        const Id page = dots[30].page;
        dots.erase(dots.begin(), dots.begin() + 10);
        chart->setContent(contentOf(dots));
        QCOMPARE(chart->current(), 20);
        QCOMPARE(chart->content().dots[20].page, page);
        chart->setContent(contentOf({dots[0]}));
        QCOMPARE(chart->current(), -1);
        chart->setContent(contentOf({}));
        QVERIFY(!chart->step(1));
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(chart->current(), -1);
    }

    void paintsNoneOneAndMany()
    {
        const QColor deep = m_theme.moodFill(-3);
        auto chart = chartWith(contentOf({}));
        QCOMPARE(inkOf(chart->grab().toImage(), deep), 0);
        chart = chartWith(contentOf({chartDot(QDate(2025, 6, 20), -3, 2)}));
        const int one = inkOf(chart->grab().toImage(), deep);
        QVERIFY(one > 30 && one < 120);
        chart = chartWith(contentOf(tenYears(), {QDate(2016, 1, 1), QDate(2025, 12, 28)}));
        QVERIFY(chart->isCrowded());
        const QImage many = chart->grab().toImage();
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(many.save(folder + u"/many.png"_s));
        for (int value = -3; value <= 3; ++value)
            QVERIFY(inkOf(many, m_theme.moodFill(value)) > 500);
        QVERIFY(chart->indexAt(chart->pointOf(18'000)) >= 0);
    }

    void hoveringRepaintsOnlyTheRing()
    {
        const auto chart =
            chartWith(contentOf(tenYears(), {QDate(2016, 1, 1), QDate(2025, 12, 28)}));
        QImage target(chart->size(), QImage::Format_ARGB32_Premultiplied);
        QElapsedTimer timer;
        timer.start();
        chart->render(&target);
        const qint64 first = timer.nsecsElapsed();
        std::vector<qint64> times;
        for (int i = 0; i < 31; ++i) {
            chart->setCurrent(i * 1000);
            timer.restart();
            chart->render(&target);
            times.push_back(timer.nsecsElapsed());
        }
        std::nth_element(times.begin(), times.begin() + 15, times.end());
        // The still part is not painted again: a repaint is a small part of the first paint.
        QVERIFY2(times[15] * 2 < first,
                 qPrintable(QString::number(times[15]) + u' ' + QString::number(first)));
    }

    void theLineIsDrawnWithinItsStretches()
    {
        std::vector<timeline::Dot> dots;
        for (int i = 0; i < 60; ++i)
            dots.push_back(chartDot(chartFirst.addDays(i), i % 5 - 2));
        for (int i = 100; i < 160; ++i)
            dots.push_back(chartDot(chartFirst.addDays(i), i % 3));
        ChartContent content = contentOf(dots);
        content.line = timeline::softLine(dots, Frame::Now);
        const auto chart = chartWith(content);
        const QImage with = chart->grab().toImage();
        content.line.clear();
        const QImage without = chartWith(content)->grab().toImage();
        int changed = 0;
        for (int x = 0; x < with.width(); ++x) {
            const double day = chart->scale().dayAt(x) - timeline::dayNumber(chartFirst);
            bool differs = false;
            for (int y = 0; y < with.height(); ++y)
                differs = differs || with.pixel(x, y) != without.pixel(x, y);
            if (day > 60.5 && day < 99.5)
                QVERIFY2(!differs, "a line across a gap");
            changed += differs ? 1 : 0;
        }
        QVERIFY(changed > 300);
    }
};

} // namespace

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
