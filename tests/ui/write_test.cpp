// SPDX-License-Identifier: GPL-3.0-or-later
// The Write room by click and key: pages and days, mood and words, tags, the question of the day.
#include "tests/ui/write_bench.h"
#include "ui/shared/controls.h"
#include "ui/write/page_head.h"

#include <sqlite3.h>

using namespace afterword;
using namespace Qt::StringLiterals;

class WriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void moodByClickWordsAndFrame();
    void moodByKeys();
    void aCheckInBecomesAPageWithItsFirstWord();
    void aClearedMarkIsGone();
    void anHourLaterADotIsANewMark();
    void tagsComeAndGo();
    void theQuestionIsAnswered();
    void anAnswerAfterOwnWordsStaysAPage();
    void takingTheQuestionBackMakesItAPage();
    void anotherQuestion();
    void skippedUntilTomorrow();
    void boldAndItalic();
    void pagesByTime();
    void aPageForAnotherDay();
    void anOldPageShowsItsDay();
    void afterMidnightABlankPageIsOfToday();
    void readOnlySaysSo();
    void dates_data();
    void dates();
};

void WriteTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WriteTest::moodByClickWordsAndFrame()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.find(u"words"_s) == nullptr);
    bench.clickDot(-2, -1);
    QVERIFY(bench.click(bench.button(u"sad"_s)));
    // Another dot, the same mark: the word stays.
    bench.clickDot(-2, 0);
    QVERIFY(bench.click(bench.button(u"Today as a whole"_s)));
    bench.type(u"Rain all day."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->moods.size(), 1);
    const Mood mark = bench.newest()->moods.first();
    QCOMPARE(mark.pleasant, -2);
    QCOMPARE(mark.energy, 0);
    QCOMPARE(mark.words, QStringList{u"sad"_s});
    QCOMPARE(mark.frame, Frame::Day);
    QCOMPARE(mark.at.date(), QDate(2025, 10, 14));
    QVERIFY(bench.reopen());
    QTRY_VERIFY(bench.pad()->chosen().has_value());
    QCOMPARE(*bench.pad()->chosen(), (MoodPad::Place{-2, 0}));
    QVERIFY(bench.button(u"sad"_s)->isChecked());
    QVERIFY(bench.button(u"Today as a whole"_s)->isChecked());
}

void WriteTest::moodByKeys()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.room()->act(u"pad"_s));
    QVERIFY(bench.pad()->hasFocus());
    QTest::keyClick(bench.pad(), Qt::Key_Right);
    QTest::keyClick(bench.pad(), Qt::Key_Up);
    QTest::keyClick(bench.pad(), Qt::Key_Return);
    QVERIFY(bench.pad()->chosen().has_value());
    const MoodPad::Place place = *bench.pad()->chosen();
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->moods.size(), 1);
    QCOMPARE(bench.newest()->moods.first().pleasant, place.pleasant);
    QCOMPARE(bench.newest()->moods.first().energy, place.energy);
    QCOMPARE(place, (MoodPad::Place{1, 1}));
}

void WriteTest::aCheckInBecomesAPageWithItsFirstWord()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.clickDot(1, 1);
    QVERIFY(bench.save());
    const Id id = bench.newest()->id;
    QCOMPARE(bench.newest()->kind, Kind::CheckIn);
    bench.type(u"Oh"_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->id, id);
    QCOMPARE(bench.newest()->kind, Kind::Page);
}

void WriteTest::aClearedMarkIsGone()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.clickDot(3, 2);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->moods.size(), 1);
    bench.pad()->setFocus();
    QTest::keyClick(bench.pad(), Qt::Key_Delete);
    QVERIFY(bench.save());
    QVERIFY(bench.newest()->moods.isEmpty());
    QVERIFY(bench.find(u"words"_s) == nullptr);
}

void WriteTest::anHourLaterADotIsANewMark()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.clickDot(-1, 1);
    bench.type(u"Eight."_s);
    QVERIFY(bench.save());
    bench.temp.advance(20 * 60 * 1'000);
    QVERIFY(bench.reopen());
    QTRY_VERIFY(bench.pad()->chosen().has_value()); // still the same sitting
    QVERIFY(bench.find(u"earlier"_s) == nullptr);
    bench.temp.advance(60 * 60 * 1'000);
    QVERIFY(bench.reopen());
    QTRY_COMPARE(bench.editor()->text(), u"Eight."_s);
    QVERIFY(!bench.pad()->chosen().has_value());
    QTRY_VERIFY(bench.find(u"earlier"_s) != nullptr);
    QVERIFY(bench.find(u"earlier"_s)
                ->accessibleName()
                .endsWith(u"  a little unpleasant, high energy"_s));
    bench.clickDot(2, 0);
    bench.clickDot(2, -1);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->moods.size(), 2);
    QCOMPARE(bench.newest()->moods.first().pleasant, -1);
    QCOMPARE(bench.newest()->moods.last().energy, -1);
}

void WriteTest::tagsComeAndGo()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"The sink is fixed."_s);
    QVERIFY(bench.click(bench.button(u"Add a tag"_s)));
    QTest::keyClicks(QApplication::focusWidget(), u"the flat"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"small things"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.journal().tags().size(), std::size_t(2));
    QVERIFY(bench.save());
    QTRY_COMPARE(bench.journal().tagNames(*bench.newest()),
                 QStringList({u"the flat"_s, u"small things"_s}));
    QAbstractButton *pill = bench.button(u"the flat"_s);
    QVERIFY(pill != nullptr);
    pill->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pill, Qt::Key_Delete);
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().tagNames(*bench.newest()), QStringList{u"small things"_s});
    QVERIFY(bench.reopen());
    QTRY_COMPARE(bench.tags()->tags(), QStringList{u"small things"_s});
}

void WriteTest::theQuestionIsAnswered()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    const QString question = bench.labelOf(u"question"_s);
    QVERIFY(!question.isEmpty());
    QVERIFY(bench.click(bench.button(u"Answer this"_s)));
    QVERIFY(bench.editor()->hasFocus());
    QCOMPARE(bench.editor()->text(), u"> "_s + question + u"\n\n"_s);
    QVERIFY(bench.room()->act(u"answer"_s)); // not twice
    bench.type(u"Nobody saw it."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->kind, Kind::Answer);
    QVERIFY(!bench.newest()->prompt.isEmpty());
    QCOMPARE(bench.temp.textOf(bench.newest()->id), u"> "_s + question + u"\n\nNobody saw it."_s);
    // The card stays as it was, all day.
    QCOMPARE(bench.labelOf(u"question"_s), question);
    bench.room()->visit({});
    QCOMPARE(bench.labelOf(u"question"_s), question);
}

void WriteTest::anAnswerAfterOwnWordsStaysAPage()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"Own words first."_s);
    const int top = bench.editor()->mapTo(bench.window(), QPoint()).y();
    QVERIFY(bench.room()->act(u"answer"_s));
    bench.type(u"Then this."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->kind, Kind::Page);
    QVERIFY(!bench.newest()->prompt.isEmpty());
    // The text has not moved.
    QCOMPARE(bench.editor()->mapTo(bench.window(), QPoint()).y(), top);
}

void WriteTest::takingTheQuestionBackMakesItAPage()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.room()->act(u"answer"_s));
    QTest::keyClick(bench.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.editor()->text(), QString());
    bench.type(u"Something else."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->kind, Kind::Page);
    QCOMPARE(bench.newest()->prompt, QString());
}

void WriteTest::anotherQuestion()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QStringList met{bench.labelOf(u"question"_s)};
    for (int i = 0; i < 5; ++i) {
        QVERIFY(bench.click(bench.button(u"Another"_s)));
        const QString next = bench.labelOf(u"question"_s);
        QVERIFY2(!met.contains(next), "a question came twice");
        met << next;
    }
    QVERIFY(bench.room()->act(u"prompt"_s));
    QVERIFY(!met.contains(bench.labelOf(u"question"_s)));
    // What was answered is not asked again.
    QVERIFY(bench.room()->act(u"answer"_s));
    const QString answered = bench.labelOf(u"question"_s);
    bench.type(u"Yes."_s);
    QVERIFY(bench.save());
    for (int i = 0; i < 300; ++i) {
        QVERIFY(bench.room()->act(u"prompt"_s));
        QVERIFY(bench.labelOf(u"question"_s) != answered);
    }
}

void WriteTest::skippedUntilTomorrow()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.click(bench.button(u"Skip for today"_s)));
    QVERIFY(bench.find(u"promptCard"_s) == nullptr);
    QVERIFY(!bench.room()->act(u"answer"_s));
    QVERIFY(!bench.room()->act(u"prompt"_s));
    QVERIFY(bench.reopen());
    QVERIFY(bench.find(u"promptCard"_s) == nullptr);
    bench.temp.setNow(u"2025-10-15T07:30:00+02:00"_s);
    bench.room()->visit({});
    QVERIFY(bench.find(u"promptCard"_s) != nullptr);
}

void WriteTest::boldAndItalic()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"kettle"_s);
    bench.editor()->selectAll();
    QVERIFY(bench.room()->act(u"bold"_s));
    QCOMPARE(bench.editor()->text(), u"**kettle**"_s);
    QVERIFY(bench.room()->act(u"bold"_s));
    QVERIFY(bench.room()->act(u"italic"_s));
    QCOMPARE(bench.editor()->text(), u"*kettle*"_s);
    QVERIFY(!bench.room()->act(u"no such thing"_s));
}

void WriteTest::pagesByTime()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    const Id first = bench.temp.addPage(u"2025-10-02T10:00:00+02:00"_s, u"First."_s);
    const Id second = bench.temp.addPage(u"2025-10-09T10:00:00+02:00"_s, u"Second."_s);
    QVERIFY(!first.isNull() && !second.isNull());
    bench.show();
    bench.type(u"Third."_s);
    QVERIFY(bench.room()->act(u"previous"_s));
    QTRY_COMPARE(bench.editor()->text(), u"Second."_s);
    QCOMPARE(bench.labelOf(u"pageDay"_s), u"Thursday, 9 October"_s);
    QVERIFY(bench.room()->act(u"previous"_s));
    QTRY_COMPARE(bench.editor()->text(), u"First."_s);
    QVERIFY(!bench.room()->act(u"previous"_s));
    QVERIFY(bench.room()->act(u"next"_s));
    QTRY_COMPARE(bench.editor()->text(), u"Second."_s);
    QVERIFY(bench.room()->act(u"next"_s));
    QTRY_COMPARE(bench.editor()->text(), u"Third."_s);
    QVERIFY(bench.room()->act(u"next"_s));
    QTRY_COMPARE(bench.editor()->text(), QString());
    QVERIFY(!bench.room()->act(u"next"_s));
    QVERIFY(bench.temp.flush());
    QCOMPARE(bench.journal().pages().size(), std::size_t(3));
}

void WriteTest::aPageForAnotherDay()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.room()->visit({.day = QDate(2025, 10, 2)});
    QCOMPARE(bench.labelOf(u"pageDay"_s), u"Thursday, 2 October"_s);
    QCOMPARE(bench.labelOf(u"checkInTitle"_s), u"How was it then?"_s);
    bench.type(u"Written later."_s);
    bench.clickDot(0, 0);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->day(), QDate(2025, 10, 2));
    QCOMPARE(bench.newest()->at.time().hour(), 12);
    QCOMPARE(bench.newest()->moods.first().at.date(), QDate(2025, 10, 2));
}

void WriteTest::anOldPageShowsItsDay()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    const Id old = bench.temp.addPage(u"2024-03-29T01:10:00+01:00"_s, u"Could not sleep."_s);
    bench.show();
    bench.room()->visit({.page = old});
    QTRY_COMPARE(bench.editor()->text(), u"Could not sleep."_s);
    QCOMPARE(bench.labelOf(u"pageDay"_s), u"Friday, 29 March 2024"_s);
    QCOMPARE(bench.labelOf(u"timeOfDay"_s), u"Night"_s);
    bench.type(u" Still."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->id, old);
    QCOMPARE(bench.newest()->day(), QDate(2024, 3, 29));
    // Only today's page is opened again after a lock.
    QVERIFY(bench.reopen());
    QCOMPARE(bench.labelOf(u"pageDay"_s), u"Tuesday, 14 October"_s);
    QCOMPARE(bench.editor()->text(), QString());
}

void WriteTest::afterMidnightABlankPageIsOfToday()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.temp.setNow(u"2025-10-15T00:30:00+02:00"_s);
    bench.type(u"Late."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->day(), QDate(2025, 10, 15));
    QCOMPARE(bench.labelOf(u"pageDay"_s), u"Wednesday, 15 October"_s);
    QCOMPARE(bench.labelOf(u"timeOfDay"_s), u"Night"_s);
}

void WriteTest::readOnlySaysSo()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    const Id id = bench.temp.addPage(u"2025-10-14T09:00:00+02:00"_s, u"Kept."_s);
    bench.temp.session().settings().set(key::openPage, id.toHex());
    QVERIFY(bench.temp.lock());
    // A vault whose manifest is lost opens for reading only, whoever runs this.
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(bench.temp.path().toUtf8().constData(), &file), SQLITE_OK);
    const int broken = sqlite3_exec(
        file, "UPDATE meta SET v=randomblob(232) WHERE k=2", nullptr, nullptr, nullptr);
    QCOMPARE(sqlite3_close(file), SQLITE_OK);
    QCOMPARE(broken, SQLITE_OK);
    QVERIFY(bench.temp.reopen());
    QVERIFY(bench.temp.session().isReadOnly());
    bench.show();
    QTRY_COMPARE(bench.editor()->text(), u"Kept."_s);
    QVERIFY(bench.editor()->isReadOnly());
    QVERIFY(!bench.labelOf(u"quietLine"_s).isEmpty());
    bench.type(u"No."_s);
    bench.clickDot(1, 1);
    QCOMPARE(bench.editor()->text(), u"Kept."_s);
    QVERIFY(!bench.pad()->chosen().has_value());
    QVERIFY(!bench.room()->act(u"answer"_s));
    QVERIFY(bench.save());
}

void WriteTest::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("said");
    QTest::newRow("British") << u"en_GB"_s << u"Tuesday, 14 October"_s;
    QTest::newRow("American") << u"en_US"_s << u"Tuesday, October 14"_s;
    QTest::newRow("plain") << u"C"_s << u"Tuesday, 14 October"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Dienstag, 14. Oktober"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"martes, 14 de octubre"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"10\u670814\u65e5\u706b\u66dc\u65e5"_s;
}

void WriteTest::dates()
{
    QFETCH(QString, locale);
    QFETCH(QString, said);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QString now = dayInWords(QDate(2025, 10, 14), QDate(2025, 12, 31));
    const QString older = dayInWords(QDate(2025, 10, 14), QDate(2026, 1, 1));
    QLocale::setDefault(before);
    QCOMPARE(now, said);
    QVERIFY(older.contains(u"2025"_s));
}

QTEST_MAIN(WriteTest)

#include "write_test.moc"
