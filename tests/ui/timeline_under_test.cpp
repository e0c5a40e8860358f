// SPDX-License-Identifier: GPL-3.0-or-later
// Golden pictures (golden.h) of what stands under the timeline's chart: the year, words, four
// weeks, repeated answers; in light, dark, high contrast, right to left and at 200 %.
#include "tests/ui/golden.h"
#include "tests/ui/golden_dots.h"
#include "ui/timeline/answer_pairs.h"
#include "ui/timeline/four_weeks.h"
#include "ui/timeline/month_words.h"
#include "ui/timeline/scale_panel.h"
#include "ui/timeline/year_box.h"
#include "ui/timeline/year_grid.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;
using afterword::test::goldenDots;
using afterword::test::goldenFirst;
using afterword::test::goldenLast;

namespace {

QList<reflect::ScaleGroup> goldenGroups(int first)
{
    const auto dots = [](const QList<int> &values) {
        QList<reflect::ScaleDot> all;
        for (qsizetype i = 0; i < values.size(); ++i)
            all.append({goldenFirst.addDays(10 + i * 40), values[i], Id{4, 1}});
        return all;
    };
    const reflect::Scale grief{
        u"Grief"_s, u"none"_s, u"a great deal"_s, 0, 10, {}, dots({first, 7, 8, 2})};
    const reflect::Scale relief{
        u"Relief"_s, u"none"_s, u"a great deal"_s, 0, 10, {}, dots({0, 3, 3, 10})};
    const QStringList three{
        u"Less than usual for me"_s, u"The same"_s, u"More than usual for me"_s};
    const reflect::Scale sleep{{}, three[0], three[2], -1, 1, three, dots({-1, -1, 0, 1})};
    return {{u"Both are true"_s,
             u"How much of each is here today?"_s,
             {grief, relief},
             1,
             false,
             false},
            {u"Body notes"_s, u"Sleep this week?"_s, {sleep}, 7, true, false}};
}

AnswerPair goldenPair()
{
    AnswerPair pair;
    pair.place = u"Choosing or chasing"_s;
    pair.repeated.step = u"pull"_s;
    pair.repeated.question = u"How strong is the pull right now?"_s;
    pair.repeated.kind = u"sliders"_s;
    pair.repeated.answers = {
        {goldenFirst, u"9 of 10"_s, {9}, Id{5, 1}, {}},
        {goldenLast.addDays(-30), u"4 of 10"_s, {4}, Id{5, 2}, u"In the new kitchen"_s}};
    pair.sliders = {{{}, u"none"_s, u"all of me"_s}};
    return pair;
}

class TimelineUnderTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    std::unique_ptr<QWidget> panelsOf(int grief = 9)
    {
        auto all = std::make_shared<std::vector<timeline::Dot>>(goldenDots());
        auto host = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(host.get());
        column->setSpacing(28);
        auto *year = new YearBox(
            m_theme, [all](int each) { return timeline::yearInDays(*all, each); }, host.get());
        year->setDays(goldenFirst.addDays(-3), goldenLast);
        year->grid()->setMarked(goldenLast.addDays(-20));
        auto *words = new MonthWordsList(
            m_theme, [](const QString &key) { return key; }, host.get());
        words->setMonths(timeline::wordsByMonth(*all, {goldenFirst, goldenLast}));
        auto *weeks = new FourWeeks(m_theme, host.get());
        weeks->setComparison(timeline::fourWeeks(*all, goldenLast), true);
        auto *scales = new ScalePanel(m_theme, host.get());
        scales->place(1000);
        scales->setRange({goldenFirst, goldenLast});
        scales->setGroups(goldenGroups(grief));
        auto *pairs = new AnswerPairs(m_theme, host.get());
        pairs->place(1000);
        pairs->setPairs({goldenPair(), goldenPair()});
        for (QWidget *each : QList<QWidget *>{year, words, weeks, scales, pairs})
            column->addWidget(each);
        host->setFixedWidth(1016);
        host->setFixedHeight(host->heightForWidth(1016) > 0 ? host->heightForWidth(1016) : 1200);
        host->show();
        QCoreApplication::sendPostedEvents(); // layouts settle
        return host;
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
    void oneDotElsewhereIsNoticed()
    {
        dress(Theme::Mode::Light, false);
        const QImage right = test::goldenOf(*panelsOf());
        QCOMPARE(test::goldenOff(right, test::goldenOf(*panelsOf())), 0);
        QVERIFY(test::goldenOff(right, test::goldenOf(*panelsOf(5)))
                > test::goldenTolerance(right));
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
        const QString panels =
            test::goldenDiffers(test::goldenOf(*panelsOf(), ratio), u"timeline-panels-"_s + tag);
        dress(Theme::Mode::Light, false);
        QVERIFY2(panels.isEmpty(), qPrintable(panels));
    }
};

} // namespace

int main(int argc, char **argv)
{
    test::pinFonts();
    const QApplication app(argc, argv);
    TimelineUnderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "timeline_under_test.moc"
