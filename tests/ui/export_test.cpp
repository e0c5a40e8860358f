// SPDX-License-Identifier: GPL-3.0-or-later
// Pages leave the journal by click and key: chosen pages, all of them, those of a few days or with
// a tag; what is looked at is what is written, names go as initials, and nothing is there before it
// is whole.
#include "app/exchange/format.h"
#include "tests/ui/journal_bench.h"
#include "ui/shared/ask.h"
#include "ui/shared/export_panel.h"
#include "ui/shared/paper_view.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

bool exportFill(JournalBench &bench)
{
    if (!bench.temp.create())
        return false;
    const auto kim = bench.journal().ensurePerson(u"Kim"_s);
    return test::settled(kim) && kim.result()
           && !bench.add(u"2025-10-01T09:00:00+02:00"_s, u"Kim rang. **Rain** all day."_s).isNull()
           && !bench.add(u"2025-10-03T21:14:00+02:00"_s, u"Bread and tea."_s).isNull();
}

/// From the Journal's own menu: nothing is chosen.
void exportAll(JournalBench &bench)
{
    QVERIFY(bench.click(bench.find(u"journalMore"_s)));
    QVERIFY(bench.pick(u"Export or print…"_s));
    QVERIFY(bench.find(u"exportPanel"_s) != nullptr);
}

QString leaving(const JournalBench &bench)
{
    const auto *label = bench.find<QLabel>(u"exportCount"_s);
    return label != nullptr ? label->text() : QString();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Chooses by the words in the list, as a hand does it.
bool choose(const JournalBench &bench, const QString &list, const QString &words)
{
    auto *box = bench.find<QComboBox>(list);
    if (box == nullptr || box->findText(words) < 0)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentText() != words)
        QTest::keyClick(box, Qt::Key_Down);
    return true;
}

PaperView *sheets(const JournalBench &bench)
{
    PaperView *view = nullptr;
    const bool shown =
        QTest::qWaitFor([&] { return (view = bench.find<PaperView>(u"paperView"_s)) != nullptr; });
    return shown ? view : nullptr;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { ask::setScript(nullptr); }

    void chosenAsWebPage();
    void aFewDays();
    void aTag();
    void theWholeJournal();
    void earlierTextsGoAlong();
    void aPageThatDoesNotOpenIsTold();
    void moodsAsTable();
    void handOffIsWhatIsShown();
    void handOffWithoutMoods();
    void aBookHasChapters();
    void whatChangedIsShownAnew();
    void printingAsksOnce();
    void escapeLeavesNothing();
};

void ExportTest::chosenAsWebPage()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Export…"_s));
    auto *what = qobject_cast<QComboBox *>(bench.find(u"exportWhat"_s));
    QVERIFY(what != nullptr && what->hasFocus());
    what->setCurrentText(u"Web page (HTML)"_s);
    QVERIFY(bench.click(bench.find(u"exportInitials"_s)));
    ask::Script script{{}, {folder.filePath(u"a.html"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"a.html"_s)));
    QFile file(folder.filePath(u"a.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(u"K. rang. <strong>Rain</strong> all day."_s));
    QVERIFY(html.contains(u"Bread and tea."_s));
    QVERIFY(!html.contains(u"Kim"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    // It says where it is, and can be closed.
    QTRY_VERIFY(bench.button(u"Close"_s) != nullptr);
    QVERIFY(bench.click(u"Close"_s));
}

void ExportTest::aFewDays()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    exportAll(bench);
    QCOMPARE(leaving(bench), u"2 pages go into the copy. The journal keeps them."_s);
    QVERIFY(bench.find(u"exportPages"_s)->hasFocus());
    QVERIFY(choose(bench, u"exportPages"_s, u"Pages of a few days"_s));
    // The days of the last month at first; the first of them is moved to 2 October.
    QCOMPARE(leaving(bench), u"2 pages go into the copy. The journal keeps them."_s);
    QVERIFY(bench.find(u"datesMonth"_s) == nullptr);
    QVERIFY(bench.click(bench.find(u"datesFrom"_s)));
    auto *month = bench.find<MonthView>(u"datesMonth"_s);
    QVERIFY(month != nullptr && month->hasFocus());
    QTest::keyClick(month, Qt::Key_PageDown); // from 14 September
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(month, Qt::Key_Left);
    QTest::keyClick(month, Qt::Key_Return);
    QCOMPARE(bench.find<QPushButton>(u"datesFrom"_s)->text(), u"From 2 Oct"_s);
    QCOMPARE(leaving(bench), u"1 page goes into the copy. The journal keeps it."_s);
    // The other end is next: nothing is left before 3 October.
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(month, Qt::Key_Left);
    QTest::keyClick(month, Qt::Key_Return);
    QVERIFY(bench.find(u"datesMonth"_s) == nullptr);
    QVERIFY(bench.find(u"datesUntil"_s)->hasFocus());
    QCOMPARE(leaving(bench), u"There is no page to copy."_s);
    QVERIFY(!bench.find(u"panelAct"_s)->isEnabled());
    QVERIFY(bench.click(bench.find(u"datesUntil"_s)));
    QTest::keyClick(month, Qt::Key_Right);
    QTest::keyClick(month, Qt::Key_Return);
    QCOMPARE(leaving(bench), u"1 page goes into the copy. The journal keeps it."_s);
    bench.shoot(u"export-days"_s);
    QVERIFY(choose(bench, u"exportWhat"_s, u"Web page (HTML)"_s));
    ask::Script script{{}, {folder.filePath(u"a"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"a.html"_s)));
    const QByteArray html = contents(folder.filePath(u"a.html"_s));
    QVERIFY(html.contains("Bread and tea."));
    QVERIFY(!html.contains("rang."));
}

void ExportTest::aTag()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    QVERIFY(!bench.add(u"2025-10-04T09:00:00+02:00"_s, u"Keys."_s, {u"home"_s}).isNull());
    QVERIFY(!bench.add(u"2025-10-05T09:00:00+02:00"_s, u"Stars."_s, {u"away"_s}).isNull());
    QVERIFY(!bench.add(u"2025-10-06T09:00:00+02:00"_s, u"Soup."_s, {u"home"_s}).isNull());
    bench.show();
    exportAll(bench);
    QVERIFY(bench.find(u"exportTag"_s) == nullptr);
    QVERIFY(choose(bench, u"exportPages"_s, u"Pages with a tag"_s));
    QCOMPARE(leaving(bench), u"1 page goes into the copy. The journal keeps it."_s);
    QVERIFY(choose(bench, u"exportTag"_s, u"home"_s));
    QCOMPARE(leaving(bench), u"2 pages go into the copy. The journal keeps them."_s);
    QVERIFY(choose(bench, u"exportWhat"_s, u"Web page (HTML)"_s));
    ask::Script script{{}, {folder.filePath(u"a.html"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"a.html"_s)));
    const QByteArray html = contents(folder.filePath(u"a.html"_s));
    QVERIFY(html.contains("Keys.") && html.contains("Soup."));
    QVERIFY(!html.contains("Stars.") && !html.contains("Bread"));
}

void ExportTest::theWholeJournal()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    const Id put = bench.add(u"2025-10-05T09:00:00+02:00"_s, u"Not now."_s);
    Page page = *bench.journal().page(put);
    page.away = QDate(2026, 1, 1);
    const auto saved = bench.journal().saveHeader(page);
    QVERIFY(test::settled(saved) && saved.result());
    bench.show();
    exportAll(bench);
    QCOMPARE(
        leaving(bench),
        u"2 pages go into the copy. The journal keeps them. Pages that are put away stay inside."_s);
    QVERIFY(
        choose(bench, u"exportWhat"_s, QString::fromLatin1(exchange::formatOf(u"json")->title)));
    QCOMPARE(leaving(bench),
             u"3 pages go into the copy. The journal keeps them. Letters, tags, people and all the "
             u"rest go along. So do "
             "pages that are put away."_s);
    QVERIFY(bench.find(u"exportInitials"_s) == nullptr); // nothing is shortened in it
    ask::Script script{{}, {folder.filePath(u"a.json"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"a.json"_s)));
    const QByteArray json = contents(folder.filePath(u"a.json"_s));
    QVERIFY(json.contains("Not now.") && json.contains("Kim"));
}

void ExportTest::earlierTextsGoAlong()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    const Id id = bench.add(u"2025-10-05T09:00:00+02:00"_s, u"It was calm in the kitchen."_s);
    bench.temp.advance(60 * 60'000);
    const auto saved =
        bench.journal().save(*bench.journal().page(id), u"It was loud in the kitchen."_s);
    QVERIFY(test::settled(saved) && saved.result());
    QVERIFY(bench.journal().history(id) != nullptr);
    bench.show();
    exportAll(bench);
    const QStringList ways{QString::fromLatin1(exchange::formatOf(u"json")->title),
                           u"Web page (HTML)"_s};
    ask::Script script{{}, {folder.filePath(u"0"_s), folder.filePath(u"1"_s)}};
    ask::setScript(&script);
    for (int i = 0; i < 2; ++i) {
        if (i > 0) {
            QVERIFY(bench.click(u"Close"_s));
            QTRY_VERIFY(bench.find(u"exportPanel"_s) == nullptr);
            exportAll(bench);
        }
        QVERIFY(choose(bench, u"exportWhat"_s, ways[i]));
        QVERIFY(bench.click(bench.find(u"panelAct"_s)));
        QTRY_VERIFY(bench.button(u"Close"_s) != nullptr);
    }
    const QByteArray json = contents(folder.filePath(u"0.json"_s));
    QVERIFY(json.contains("It was calm in the kitchen."));
    QVERIFY(json.contains("It was loud in the kitchen."));
    // What others read has the page as it is.
    const QByteArray html = contents(folder.filePath(u"1.html"_s));
    QVERIFY(!html.contains("It was calm in the kitchen."));
    QVERIFY(html.contains("It was loud in the kitchen."));
}

/// A page is never left out, or left empty, without a word.
void ExportTest::aPageThatDoesNotOpenIsTold()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    const Id id = bench.add(u"2025-10-05T09:00:00+02:00"_s, u"Torn."_s);
    const qint64 rid = bench.journal().page(id)->body.rid;
    QVERIFY(bench.temp.lock());
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(bench.temp.path().toUtf8().constData(), &file), SQLITE_OK);
    const QByteArray turn =
        "UPDATE b SET c = zeroblob(length(c)) WHERE rid = " + QByteArray::number(rid);
    QCOMPARE(sqlite3_exec(file, turn.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(file), SQLITE_OK);
    QVERIFY(bench.temp.unlock());
    bench.show();
    exportAll(bench);
    QVERIFY(choose(bench, u"exportWhat"_s, u"Web page (HTML)"_s));
    ask::Script script{{}, {folder.filePath(u"a.html"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(bench.button(u"Go back"_s) != nullptr);
    QStringList said;
    for (const QLabel *label : bench.find(u"exportPanel"_s)->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    QVERIFY2(said.join(u' ').contains(u"A page could not be read whole"_s),
             qPrintable(said.join(u' ')));
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void ExportTest::moodsAsTable()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    Mood mood;
    mood.at = test::TempJournal::moment(u"2025-10-06T21:14:00+02:00"_s);
    mood.pleasant = 2;
    mood.energy = -1;
    mood.words = {u"calm"_s};
    QVERIFY(!bench.temp.addPage(u"2025-10-06T21:14:00+02:00"_s, u"Soup."_s, {mood}).isNull());
    bench.show();
    exportAll(bench);
    QVERIFY(choose(bench, u"exportWhat"_s, u"Moods (CSV)"_s));
    QVERIFY(bench.find(u"exportInitials"_s) == nullptr);
    ask::Script script{{}, {folder.filePath(u"moods"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"moods.csv"_s)));
    const QByteArray csv = contents(folder.filePath(u"moods.csv"_s));
    QVERIFY(csv.startsWith("at,day,frame,p,e,words,id"));
    QVERIFY(csv.contains("2025-10-06,now,2,-1,calm,"));
    QVERIFY(!csv.contains("Soup") && !csv.contains("Kim"));
    QCOMPARE(QFileInfo(folder.filePath(u"moods.csv"_s)).permissions()
                 & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
    QTRY_VERIFY(bench.button(u"Close"_s) != nullptr);
}

void ExportTest::handOffIsWhatIsShown()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Export…"_s));
    auto *what = qobject_cast<QComboBox *>(bench.find(u"exportWhat"_s));
    QVERIFY(what != nullptr);
    // For a therapist names are initials from the start; for anything else by choice.
    const auto *initials = qobject_cast<QAbstractButton *>(bench.find(u"exportInitials"_s));
    QVERIFY(initials->isChecked());
    what->setCurrentText(u"Web page (HTML)"_s);
    QVERIFY(!initials->isChecked());
    what->setCurrentIndex(0);
    QVERIFY(initials->isChecked());
    QVERIFY(bench.click(bench.find(u"panelAct"_s))); // the hand-off stands first
    PaperView *view = sheets(bench);
    QVERIFY(view != nullptr && view->hasFocus());
    QCOMPARE(view->count(), 2);
    QTRY_VERIFY(!view->sheet().isNull());
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    QTRY_VERIFY(!view->sheet().isNull());
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->page(), 0);
    bench.shoot(u"export-preview"_s);
    ask::Script script{{}, {folder.filePath(u"hand off.pdf"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"exportSave"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"hand off.pdf"_s)));
    QFile file(folder.filePath(u"hand off.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    // Nothing of ours stands beside it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"hand off.pdf"_s});
}

void ExportTest::handOffWithoutMoods()
{
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    exportAll(bench);
    auto *front = bench.find<QAbstractButton>(u"exportFront"_s);
    QVERIFY(front != nullptr && front->isChecked());
    QVERIFY(bench.click(front));
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    PaperView *view = sheets(bench);
    QVERIFY(view != nullptr);
    QCOMPARE(view->count(), 1);
    // Back to the choice: it is as it was left.
    QVERIFY(bench.click(bench.find(u"exportOther"_s)));
    front = bench.find<QAbstractButton>(u"exportFront"_s);
    QVERIFY(front != nullptr && !front->isChecked());
    QVERIFY(bench.click(front));
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    view = sheets(bench);
    QVERIFY(view != nullptr);
    QCOMPARE(view->count(), 2);
    // Only what is for someone else begins with it.
    QVERIFY(bench.click(bench.find(u"exportOther"_s)));
    QVERIFY(choose(bench, u"exportWhat"_s, u"Book (PDF)"_s));
    QVERIFY(bench.find(u"exportFront"_s) == nullptr);
}

void ExportTest::aBookHasChapters()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    QVERIFY(!bench.add(u"2025-09-04T09:00:00+02:00"_s, u"Before."_s).isNull());
    bench.show();
    exportAll(bench);
    QVERIFY(choose(bench, u"exportWhat"_s, u"Book (PDF)"_s));
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    PaperView *view = sheets(bench);
    QVERIFY(view != nullptr);
    QCOMPARE(view->count(), 3); // a title and two months
    for (int sheet = 0; sheet < 3; ++sheet) {
        view->turnTo(sheet);
        QTRY_VERIFY(!view->sheet().isNull());
        QVERIFY(view->held() <= 3);
        bench.shoot(u"export-book-%1"_s.arg(sheet + 1));
    }
}

void ExportTest::whatChangedIsShownAnew()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    exportAll(bench);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QVERIFY(sheets(bench) != nullptr);
    // Another program writes to the journal.
    QVERIFY(!bench.add(u"2025-10-07T09:00:00+02:00"_s, QString(6'000, u'x')).isNull());
    ask::Script script{{}, {folder.filePath(u"a.pdf"_s), folder.filePath(u"a.pdf"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"exportSave"_s)));
    QTRY_COMPARE(script.paths.size(), 1);
    PaperView *view = nullptr;
    QTRY_VERIFY((view = bench.find<PaperView>(u"paperView"_s)) != nullptr && view->count() > 2);
    QVERIFY(!QFile::exists(folder.filePath(u"a.pdf"_s)));
    QVERIFY(bench.click(bench.find(u"exportSave"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"a.pdf"_s)));
}

void ExportTest::printingAsksOnce()
{
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    bench.clickRow(u"Bread and tea."_s);
    QTRY_VERIFY(bench.button(u"Edit"_s) != nullptr);
    QVERIFY(bench.room()->act(u"print"_s));
    PaperView *view = sheets(bench);
    QVERIFY(view != nullptr);
    QCOMPARE(view->count(), 1);
    QTRY_VERIFY(!view->sheet().isNull());
    QVERIFY(view->accessibleDescription().contains("Bread and tea."_L1)); // to a screen reader too
    bench.shoot(u"export-print"_s);
    ask::Script script{{false, true}, {}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"exportPrint"_s)));
    QTRY_COMPARE(script.answers.size(), 1);
    QVERIFY(bench.window()->findChild<QDialog *>(u"printDialog"_s) == nullptr);
    QVERIFY(bench.click(bench.find(u"exportPrint"_s)));
    QTRY_VERIFY(bench.window()->findChild<QDialog *>(u"printDialog"_s) != nullptr);
    bench.window()->findChild<QDialog *>(u"printDialog"_s)->reject();
    QTRY_VERIFY(bench.window()->findChild<QDialog *>(u"printDialog"_s) == nullptr);
    QVERIFY(view->isVisible());
}

void ExportTest::escapeLeavesNothing()
{
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Export…"_s));
    const QPointer<QWidget> panel = bench.find(u"exportPanel"_s);
    QVERIFY(panel != nullptr);
    bench.shoot(u"export-choice"_s);
    QTest::keyClick(bench.find(u"exportWhat"_s), Qt::Key_Escape);
    QTRY_VERIFY(panel == nullptr);
    QVERIFY(bench.list()->isVisible());
}

QTEST_MAIN(ExportTest)
#include "export_test.moc"
