// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, urges and paths on the timeline: what is told of them, what never is, where they lead,
// and that urges stay hidden until asked for.
#include "app/settings_care.h"
#include "app/timeline/captions.h"
#include "tests/ui/journal_bench.h"
#include "ui/timeline/chart_legend.h"
#include "ui/timeline/mark_table.h"
#include "ui/timeline/mood_chart.h"

#include <QSignalSpy>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 signsDay = 86'400'000;

/// The timeline over half a year of moods.
struct SignsBench : JournalBench
{
    explicit SignsBench(Theme::Mode mode = Theme::Mode::Light)
        : JournalBench(mode)
    {
        maker = &makeTimelineRoom;
    }

    [[nodiscard]] MoodChart *chart() const { return room()->findChild<MoodChart *>(); }

    /// What is read out of each sign, oldest first.
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (int i = static_cast<int>(chart()->content().dots.size()); i < chart()->count(); ++i)
            all << chart()->pointInWords(i);
        return all;
    }

    [[nodiscard]] bool keyShown(const QString &name) const
    {
        const auto labels = room()->findChild<ChartLegend *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&name](const QLabel *label) {
            return label->isVisible() && label->text() == name;
        });
    }

    /// So many days before today.
    [[nodiscard]] Moment ago(int days)
    {
        Moment at = temp.session().clock()();
        at.utcMs -= days * signsDay;
        return at;
    }

    void moods()
    {
        for (int day = 0; day < 170; day += 5) {
            Page page = journal().newPage();
            page.at = ago(day);
            Mood mood;
            mood.at = page.at;
            mood.pleasant = day / 5 % 7 - 3;
            page.moods = {mood};
            QVERIFY(!temp.addPage(page, u"A day."_s).isNull());
        }
    }

    /// Begun so many days before today.
    Id letter(int days, LetterState state, QDate until = {})
    {
        Letter letter;
        letter.to = u"Maren"_s;
        letter.state = state;
        letter.until = until;
        letter.chargeBefore = 7;
        letter.chargeAfter = 3;
        temp.advance(-days * signsDay);
        const auto kept = journal().keep(letter, u"You asked me once."_s);
        const bool done = test::settled(kept);
        temp.advance(days * signsDay);
        return done ? std::get<Letter>(*kept.result()).id : Id();
    }

    void urge(int days)
    {
        Urge urge;
        urge.at = ago(days);
        urge.what = u"write"_s;
        urge.strength = 8;
        urge.after = 2;
        urge.outcome = u"else"_s;
        QVERIFY(test::settled(journal().keep(urge)));
    }

    void path(int days)
    {
        Page page = journal().newPage(Kind::Answer);
        page.at = ago(days);
        page.title = u"Heart and mind"_s;
        page.path.id = u"heart-and-mind"_s;
        QVERIFY(!temp.addPage(page, u"Both."_s).isNull());
    }

    [[nodiscard]] QString day(int days)
    {
        return timeline::weekdayInWords(ago(days).date(), false, QLocale());
    }

    [[nodiscard]] QString time() { return QLocale().toString(ago(0).time(), u"HH:mm"_s); }

    Id sealed;

    void fill()
    {
        moods();
        sealed = letter(40, LetterState::Sealed, QDate(2026, 3, 1));
        const Id gone = letter(30, LetterState::Draft);
        temp.advance(-20 * signsDay);
        QVERIFY(test::settled(journal().letGo(gone)));
        temp.advance(20 * signsDay);
        urge(10);
        path(5);
    }
};

} // namespace

class TimelineSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsTold();
    void urgesOnlyWhenAskedFor();
    void withPreviewsHidden();
    void whereTheyLead();
    void theTwinHasThem();
    void newOnesShow();
    void withoutAMood();
    void pictures_data();
    void pictures();
};

void TimelineSignsTest::whatIsTold()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.fill();
    bench.show();
    // Of letters no name and no word is told, and nothing is counted.
    QCOMPARE(bench.words(),
             QStringList({bench.day(40) + u", "_s + bench.time()
                              + u". A letter, sealed until 1 March 2026."_s
                              + u" Charge 7 before, 3 after."_s,
                          bench.day(20) + u". A letter, let go."_s,
                          bench.day(5) + u", "_s + bench.time() + u". A path: Heart and mind."_s}));
    QVERIFY(bench.keyShown(u"Letter"_s));
    QVERIFY(bench.keyShown(u"Path"_s));
}

void TimelineSignsTest::urgesOnlyWhenAskedFor()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.fill();
    bench.show();
    QVERIFY(!bench.keyShown(u"Urge"_s));
    QVERIFY(!bench.words().join(u' ').contains(u"urge"_s));
    bench.temp.session().settings().set(key::urges, true);
    bench.room()->visit({});
    QVERIFY(bench.keyShown(u"Urge"_s));
    QCOMPARE(bench.words().at(2),
             bench.day(10) + u", "_s + bench.time()
                 + u". An urge: Write to them. strong, then faint · I did something else."_s);
    bench.temp.session().settings().set(key::urgeMarksOff, QStringList{u"write"_s});
    bench.room()->visit({});
    QVERIFY(!bench.keyShown(u"Urge"_s));
}

void TimelineSignsTest::withPreviewsHidden()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.fill();
    bench.temp.session().settings().set(key::urges, true);
    bench.temp.session().settings().set(key::hidePreviews, true);
    bench.show();
    const QString all = bench.words().join(u' ');
    QVERIFY(all.contains(u"An urge. strong, then faint."_s));
    QVERIFY(all.contains(u"A path."_s));
    QVERIFY(!all.contains(u"Heart"_s));
    QVERIFY(!all.contains(u"Maren"_s));
}

void TimelineSignsTest::whereTheyLead()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.fill();
    bench.temp.session().settings().set(key::urges, true);
    bench.show();
    MoodChart *chart = bench.chart();
    QTRY_VERIFY(chart->hasFocus());
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(bench.went.room, u"letters"_s);
    QCOMPARE(bench.went.letter, bench.sealed);
    bench.went = {};
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(bench.went.room, u"support"_s); // the page of urges, at this one
    QCOMPARE(bench.went.path, u"urges"_s);
    QCOMPARE(bench.went.page, bench.journal().urges().front().id);
    QTest::keyClick(chart, Qt::Key_Right);
    const QPoint at = chart->pointOf(chart->current()).toPoint();
    QTest::mouseMove(chart, at);
    QTest::mouseClick(chart, Qt::LeftButton, {}, at);
    QCOMPARE(bench.went.room, u"journal"_s);
    QCOMPARE(bench.journal().page(bench.went.page)->title, u"Heart and mind"_s);
}

void TimelineSignsTest::theTwinHasThem()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.fill();
    bench.show();
    QTRY_VERIFY(bench.chart()->hasFocus());
    QTRY_VERIFY(bench.room()->findChild<MarkTable *>() != nullptr);
    auto *table = bench.room()->findChild<MarkTable *>();
    QTest::keyClick(bench.chart(), Qt::Key_End);
    QTest::keyClick(bench.chart(), Qt::Key_Down);
    QTest::keyClick(bench.chart(), Qt::Key_Home);
    QTest::keyClick(bench.chart(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), bench.chart()->count());
    const auto cell = [table](int column) {
        return table->model()->index(table->currentIndex().row(), column).data().toString();
    };
    QCOMPARE(cell(2), u"A letter, sealed until 1 March 2026"_s);
    QCOMPARE(cell(3), u"Charge 7 before, 3 after"_s);
    bench.shoot(u"signs-table"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(bench.went.letter, bench.sealed);
}

void TimelineSignsTest::newOnesShow()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.moods();
    bench.show();
    QVERIFY(bench.words().isEmpty());
    bench.letter(1, LetterState::Draft);
    QTRY_COMPARE(bench.words().size(), 1);
}

/// Before the first mood there are signs to see, and each leads where it does later.
void TimelineSignsTest::withoutAMood()
{
    SignsBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.room()->findChild<EmptyState *>()->isVisible());
    const Id letter = bench.letter(9, LetterState::Draft);
    QTRY_COMPARE(bench.words().size(), 1);
    bench.path(2);
    QTRY_COMPARE(bench.words().size(), 2);
    QVERIFY(!bench.room()->findChild<EmptyState *>()->isVisible());
    bench.room()->visit({});
    MoodChart *chart = bench.chart();
    QTRY_VERIFY(chart->hasFocus());
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(bench.went.room, u"letters"_s);
    QCOMPARE(bench.went.letter, letter);
    bench.shoot(u"signs-alone"_s);
    QTest::keyClick(chart, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.room()->findChild<MarkTable *>()->model()->rowCount(), 2);
    // All time reaches back to the first of them.
    bench.temp.session().settings().set(key::timelineSpan, static_cast<int>(timeline::Span::All));
    bench.letter(400, LetterState::Draft);
    bench.room()->visit({}); // shown before it may have been in a clock that was 400 days behind
    QTRY_COMPARE(bench.words().size(), 3);
}

void TimelineSignsTest::pictures_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Mode::Light << QSize(1280, 820);
    QTest::newRow("dark") << Theme::Mode::Dark << QSize(1280, 820);
    QTest::newRow("contrast") << Theme::Mode::Contrast << QSize(1280, 820);
    QTest::newRow("small") << Theme::Mode::Light << QSize(900, 640);
    QTest::newRow("rtl") << Theme::Mode::Light << QSize(1280, 820);
}

void TimelineSignsTest::pictures()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QGuiApplication::setLayoutDirection(tag == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    SignsBench bench(mode);
    QVERIFY(bench.temp.create());
    bench.fill();
    bench.temp.session().settings().set(key::urges, true);
    bench.show(size);
    MoodChart *chart = bench.chart();
    const int dots = static_cast<int>(chart->content().dots.size());
    for (const auto &[index, name] : {std::pair(0, u"letter"_s), std::pair(2, u"urge"_s)}) {
        chart->setCurrent(dots + index);
        bench.shoot(u"signs-"_s + name + u'-' + tag);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TimelineSignsTest)
#include "timeline_signs_test.moc"
