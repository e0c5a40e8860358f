// SPDX-License-Identifier: GPL-3.0-or-later
// "Put away until…": a page, a person, a tag, a stretch of days. Gone from list, search, calendar
// and timeline until their day or until asked for; nothing deleted.
#include "app/timeline/series.h"
#include "tests/ui/journal_bench.h"

#include <QLineEdit>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class AwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aPageIsPutAway();
    void aPersonIsPutAwayEverywhere();
    void aTagUntilADate();
    void daysArePutAway();
    void shownWhileAskedFor();
    void theyComeBackByThemselves();
    void everythingAway();
    void broughtBackFromTheReader();
    void theCardByKeys();
    void nothingThere();
    void pictures_data();
    void pictures();

private:
    static bool fill(JournalBench &bench)
    {
        return bench.temp.create()
               && !bench.add(u"2025-10-01T09:00:00+02:00"_s, u"Rain."_s, {u"home"_s}).isNull()
               && !bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Keys."_s, {}, {u"Rosa"_s}).isNull()
               && !bench.add(u"2025-10-03T09:00:00+02:00"_s, u"Tea."_s).isNull();
    }

    static bool openAwayList(const JournalBench &bench)
    {
        return bench.click(u"Tags, people"_s) && bench.pick(u"What is put away…"_s);
    }

    static QString line(const JournalBench &bench)
    {
        const auto *label = bench.find<QLabel>(u"untilLine"_s);
        return label != nullptr ? label->text() : QString();
    }
};

void AwayTest::aPageIsPutAway()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Keys."_s);
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(bench.pick(u"Put away until…"_s));
    QCOMPARE(line(bench), u"Back on Friday, 14 November 2025"_s); // a month unless chosen
    QVERIFY(bench.click(u"A week"_s));
    QCOMPARE(line(bench), u"Back on Tuesday, 21 October 2025"_s);
    QVERIFY(bench.click(u"3 months"_s));
    QCOMPARE(line(bench), u"Back on Wednesday, 14 January 2026"_s);
    QVERIFY(bench.click(bench.find(u"awayAct"_s)));
    QTRY_COMPARE(bench.titles(), QStringList({u"Tea."_s, u"Rain."_s}));
    QTRY_COMPARE(bench.notice(), u"The page is put away until 14 January 2026."_s);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.titles().size(), 3);
}

void AwayTest::aPersonIsPutAwayEverywhere()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    Page marked = *bench.journal().page(bench.journal().pages().at(1)->id);
    Mood mood;
    mood.at = marked.at;
    mood.pleasant = -2;
    marked.moods = {mood};
    QVERIFY(test::settled(bench.journal().saveHeader(marked)));
    QCOMPARE(timeline::dots(bench.journal().pages()).size(), std::size_t(1));
    bench.show();
    auto *month = bench.room()->findChild<MonthView *>(u"month"_s);
    QVERIFY(month->inWords(QDate(2025, 10, 2)).contains(u"1 page"_s));

    QVERIFY(bench.click(u"Tags, people"_s));
    QVERIFY(bench.pick(u"Tags and people…"_s));
    QVERIFY(bench.click(u"People"_s));
    QTRY_VERIFY(bench.button(u"Rosa, 1 page"_s) != nullptr);
    QVERIFY(bench.click(bench.button(u"Rosa, 1 page"_s)));
    QVERIFY(bench.pick(u"Put away until…"_s));
    QVERIFY(bench.click(bench.find(u"awayAct"_s)));
    QTRY_COMPARE(bench.notice(), u"“Rosa” is put away until 14 November."_s);
    QTRY_VERIFY(bench.button(u"Rosa, 1 page, Put away until 14 November"_s) != nullptr);

    QVERIFY(bench.click(u"Back to the pages"_s));
    QCOMPARE(bench.titles(), QStringList({u"Tea."_s, u"Rain."_s})); // the list
    QCOMPARE(month->inWords(QDate(2025, 10, 2)), u"2 October"_s);   // the calendar
    QVERIFY(timeline::dots(bench.journal().pages()).empty());       // what the timeline is given
    auto *field = bench.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(field, u"Keys"_s); // the search
    QTRY_VERIFY(bench.find<QLabel>(u"nothing"_s) != nullptr);
    QVERIFY(bench.find<QLabel>(u"nothing"_s)->text().startsWith(u"No page has those words"_s));
    field->clear();
    // Nothing is deleted, and after a lock it is still away.
    bench.close();
    QVERIFY(bench.temp.reopen());
    QCOMPARE(bench.journal().pages().size(), std::size_t(2));
    QCOMPARE(bench.journal().awayPages().size(), std::size_t(1));
    QCOMPARE(bench.temp.textOf(bench.journal().awayPages().front()->id), u"Keys."_s);
    // By hand it comes back at once.
    bench.show();
    QVERIFY(openAwayList(bench));
    QVERIFY(bench.click(u"Bring back now: Rosa"_s));
    QTRY_VERIFY(bench.journal().awayPages().empty());
    QTRY_VERIFY(bench.button(u"Bring back now"_s) == nullptr);
    QVERIFY(bench.click(u"Back to the pages"_s));
    QCOMPARE(bench.titles().size(), 3);
    QVERIFY(bench.row(u"Keys."_s).isValid());
}

void AwayTest::aTagUntilADate()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QVERIFY(bench.click(u"Tags, people"_s));
    QVERIFY(bench.pick(u"Tags and people…"_s));
    QTRY_VERIFY(bench.button(u"home, 1 page"_s) != nullptr);
    QVERIFY(bench.click(bench.button(u"home, 1 page"_s)));
    QVERIFY(bench.pick(u"Put away until…"_s));
    QVERIFY(bench.click(u"A date"_s));
    auto *month = bench.find<MonthView>(u"awayMonth"_s);
    QVERIFY(month != nullptr);
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 11, 28)).center().toPoint());
    QCOMPARE(line(bench), u"Back on Friday, 28 November 2025"_s);
    // Not today, nor a day that is over.
    month->setSelected(QDate(2025, 10, 14));
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 10, 14)).center().toPoint());
    QCOMPARE(line(bench), u"Back on Friday, 28 November 2025"_s);
    QVERIFY(bench.click(bench.find(u"awayAct"_s)));
    QTRY_COMPARE(bench.journal().tags().front().away, QDate(2025, 11, 28));
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(2));
}

void AwayTest::daysArePutAway()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QVERIFY(openAwayList(bench));
    QVERIFY(bench.click(u"Put some days away…"_s));
    QVERIFY(bench.find(u"awayFrom"_s)->hasFocus());
    QVERIFY(bench.click(bench.find(u"awayFrom"_s)));
    auto *month = bench.find<MonthView>(u"awayMonth"_s);
    QVERIFY(month != nullptr && month->hasFocus());
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 10, 2)).center().toPoint());
    // The last day is asked for next.
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 10, 3)).center().toPoint());
    QCOMPARE(bench.find<QAbstractButton>(u"awayFrom"_s)->text(), u"From 2 October"_s);
    QCOMPARE(bench.find<QAbstractButton>(u"awayTo"_s)->text(), u"To 3 October"_s);
    QVERIFY(bench.click(bench.find(u"awayAct"_s)));
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(1));
    QTRY_VERIFY(bench.button(u"Bring back now: 2 October to 3 October"_s) != nullptr);
    bench.shoot(u"away-days"_s);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(3));
    QVERIFY(bench.journal().awayPeriods().isEmpty());
}

void AwayTest::shownWhileAskedFor()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    Person rosa = bench.journal().people().front();
    rosa.away = QDate(2025, 12, 1);
    Batch batch;
    batch.put(rosa);
    QVERIFY(test::settled(bench.journal().apply(batch)));
    bench.show();
    QCOMPARE(bench.titles().size(), 2);
    QVERIFY(bench.click(u"Tags, people"_s));
    QVERIFY(bench.pick(u"Show what is put away"_s));
    QTRY_COMPARE(bench.titles(), QStringList({u"Tea."_s, u"Keys."_s, u"Rain."_s}));
    QVERIFY(bench.row(u"Keys."_s).data(Qt::DisplayRole).toString().endsWith(u"put away"_s));
    bench.clickRow(u"Keys."_s);
    QTRY_VERIFY(bench.find<QLabel>(u"awayLine"_s) != nullptr);
    bench.shoot(u"away-shown"_s);
    QTest::keyClicks(bench.find(u"search"_s), u"Keys"_s);
    QTRY_COMPARE(bench.titles(), QStringList{u"Keys."_s});
    bench.find<QLineEdit>(u"search"_s)->clear();
    QVERIFY(bench.click(u"Tags, people"_s));
    QVERIFY(bench.pick(u"Hide what is put away"_s));
    QTRY_COMPARE(bench.titles(), QStringList({u"Tea."_s, u"Rain."_s}));
    // The switch in the list of what is away does the same, and a lock forgets it.
    QVERIFY(openAwayList(bench));
    QVERIFY(bench.click(bench.find(u"showAway"_s)));
    QVERIFY(bench.journal().showsAway());
    bench.close();
    QVERIFY(bench.temp.reopen());
    QVERIFY(!bench.journal().showsAway());
    QCOMPARE(bench.journal().pages().size(), std::size_t(2));
}

void AwayTest::theyComeBackByThemselves()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    Page page = *bench.journal().pages().front();
    page.away = QDate(2025, 10, 15);
    QVERIFY(test::settled(bench.journal().saveHeader(page)));
    bench.show();
    QCOMPARE(bench.titles().size(), 2);
    bench.temp.setNow(u"2025-10-15T00:00:05+02:00"_s);
    bench.journal().checkDay();
    QTRY_COMPARE(bench.titles(), QStringList({u"Tea."_s, u"Keys."_s, u"Rain."_s}));
}

void AwayTest::everythingAway()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Put away"_s));
    QVERIFY(bench.click(bench.find(u"awayAct"_s)));
    QTRY_VERIFY(bench.find<QLabel>(u"nothing"_s) != nullptr);
    QVERIFY(bench.find<QLabel>(u"nothing"_s)->text().startsWith(u"Every page is put away"_s));
    QVERIFY(openAwayList(bench));
    QVERIFY(bench.button(u"Bring back now: Page of 2 October"_s) != nullptr);
    QVERIFY(bench.click(u"Bring back now: Page of 2 October"_s));
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(1));
}

void AwayTest::broughtBackFromTheReader()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    Page page = *bench.journal().pages().front();
    page.away = QDate(2025, 12, 1);
    QVERIFY(test::settled(bench.journal().saveHeader(page)));
    bench.journal().showAway(true);
    bench.show();
    bench.clickRow(u"Tea."_s);
    QTRY_COMPARE(bench.find<QLabel>(u"awayLine"_s)->text(),
                 u"Put away until 1 December 2025. You asked to see it."_s);
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(bench.pick(u"Bring back now"_s));
    QTRY_VERIFY(bench.journal().awayPages().empty());
    QTRY_VERIFY(bench.find<QLabel>(u"awayLine"_s) == nullptr);
}

void AwayTest::theCardByKeys()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Keys."_s);
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(bench.pick(u"Put away until…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(line(bench), u"Back on Wednesday, 14 January 2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // a date
    auto *month = bench.find<MonthView>(u"awayMonth"_s);
    QVERIFY(month != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(month->hasFocus());
    QTest::keyClick(month, Qt::Key_Down);
    QTest::keyClick(month, Qt::Key_Return);
    QCOMPARE(line(bench), u"Back on Wednesday, 21 January 2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(bench.find(u"awayCard"_s) == nullptr);
    QVERIFY(bench.journal().awayPages().empty());
}

void AwayTest::nothingThere()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QVERIFY(openAwayList(bench));
    bench.shoot(u"away-nothing"_s);
    QVERIFY(bench.button(u"Bring back now"_s) == nullptr);
    QVERIFY(bench.click(u"Put some days away…"_s));
    QVERIFY(bench.click(u"Cancel"_s));
    QTRY_VERIFY(bench.find(u"awayCard"_s) == nullptr);
    QVERIFY(bench.journal().awayPeriods().isEmpty());
}

void AwayTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("away-light") << QSize(1280, 820) << false << false;
    QTest::newRow("away-dark") << QSize(1280, 820) << true << false;
    QTest::newRow("away-small") << QSize(900, 640) << false << false;
    QTest::newRow("away-200") << QSize(640, 410) << false << false;
    QTest::newRow("away-rtl") << QSize(1280, 820) << false << true;
}

void AwayTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        JournalBench bench(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QVERIFY(fill(bench));
        Person rosa = bench.journal().people().front();
        rosa.away = QDate(2025, 12, 1);
        Page page = *bench.journal().pages().front();
        page.away = QDate(2026, 1, 7);
        Batch batch;
        batch.put(rosa);
        batch.put(page);
        QVERIFY(test::settled(bench.journal().apply(batch)));
        bench.journal().setAwayPeriods(
            {{QDate(2025, 2, 1), QDate(2025, 2, 20), QDate(2025, 11, 1)}});
        bench.show(size);
        QVERIFY(openAwayList(bench));
        bench.shoot(name);
        QVERIFY(bench.click(u"Put some days away…"_s));
        bench.shoot(name + u"-card"_s);
        QVERIFY(bench.click(bench.find(u"awayFrom"_s)));
        bench.shoot(name + u"-month"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(AwayTest)

#include "away_test.moc"
