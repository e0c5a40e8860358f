// SPDX-License-Identifier: GPL-3.0-or-later
// Several pages at once: chosen by mouse and keys, tagged, put away and binned, each undone.
#include "app/exchange/format.h"
#include "app/journal/journal_files.h"
#include "tests/ui/journal_bench.h"
#include "ui/shared/ask.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace Qt::StringLiterals;

class ChosenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenByMouse();
    void chosenByKeys();
    void escapeGoesBackToOne();
    void aTagForAll();
    void aPersonForAll();
    void allMovedToTheBin();
    void deleteKeyBins();
    void allPutAway();
    void allExported();
    void theCrossChoosesNone();
    void inOneColumnTheListStays();
    void pictures_data();
    void pictures();

private:
    static bool fill(JournalBench &bench)
    {
        return bench.temp.create()
               && !bench.add(u"2025-09-20T09:00:00+02:00"_s, u"Bread."_s).isNull()
               && !bench.add(u"2025-10-01T09:00:00+02:00"_s, u"Rain."_s).isNull()
               && !bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Keys."_s, {u"home"_s}).isNull()
               && !bench.add(u"2025-10-03T09:00:00+02:00"_s, u"Tea."_s).isNull();
    }

    static QString count(const JournalBench &bench)
    {
        const auto *label = bench.find<QLabel>(u"chosenCount"_s);
        return label != nullptr ? label->text() : QString();
    }

    static std::size_t tagged(JournalBench &bench, const QString &name)
    {
        const auto &pages = bench.journal().pages();
        return static_cast<std::size_t>(
            std::count_if(pages.begin(), pages.end(), [&](const Page *page) {
                return bench.journal().tagNames(*page).contains(name);
            }));
    }
};

void ChosenTest::chosenByMouse()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Tea."_s);
    QVERIFY(count(bench).isEmpty());
    bench.clickRow(u"Rain."_s, Qt::ControlModifier);
    QCOMPARE(count(bench), u"2 pages"_s);
    bench.clickRow(u"Bread."_s, Qt::ShiftModifier); // over the heading of a month
    QCOMPARE(count(bench), u"3 pages"_s);
    bench.clickRow(u"Tea."_s);
    bench.clickRow(u"Bread."_s, Qt::ShiftModifier);
    QCOMPARE(count(bench), u"4 pages"_s);
    bench.clickRow(u"Keys."_s, Qt::ControlModifier);
    QCOMPARE(count(bench), u"3 pages"_s);
    bench.clickRow(u"Keys."_s);
    QVERIFY(count(bench).isEmpty());
}

void ChosenTest::chosenByKeys()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(bench.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(count(bench), u"3 pages"_s);
    QTest::keyClick(bench.list(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(count(bench), u"2 pages"_s);
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(count(bench), u"4 pages"_s);
    // Tab goes on to what can be done.
    QTest::keyClick(bench.list(), Qt::Key_Tab);
    QVERIFY(bench.find(u"chosenBar"_s)->isAncestorOf(QApplication::focusWidget()));
}

void ChosenTest::escapeGoesBackToOne()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(bench.list(), Qt::Key_Escape);
    QVERIFY(count(bench).isEmpty());
    QCOMPARE(bench.list()->selectionModel()->selectedIndexes().size(), 1);
    QCOMPARE(bench.list()->selectionModel()->selectedIndexes().first(),
             bench.list()->currentIndex());
}

void ChosenTest::aTagForAll()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Tea."_s);
    bench.clickRow(u"Rain."_s, Qt::ShiftModifier);
    QCOMPARE(count(bench), u"3 pages"_s);
    QSignalSpy changed(&bench.journal(), &Journal::changed);
    QVERIFY(bench.click(u"Add a tag"_s));
    auto *field = bench.find<QLineEdit>(u"nameField"_s);
    QVERIFY(field != nullptr && field->hasFocus());
    QTest::keyClicks(field, u"Home"_s); // known by another case, and on one of them already
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tagged(bench, u"home"_s), std::size_t(3));
    QCOMPARE(bench.journal().tags().size(), std::size_t(1));
    QTRY_COMPARE(bench.notice(), u"“home” is added to 3 pages."_s);
    QTRY_COMPARE(count(bench), u"3 pages"_s); // still chosen
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(tagged(bench, u"home"_s), std::size_t(1));
    // A new one is made in the same commit, and goes with its undo.
    QTRY_COMPARE(count(bench), u"3 pages"_s); // chosen again when the list is there again
    QVERIFY(bench.click(u"Add a tag"_s));
    QTest::keyClicks(bench.find(u"nameField"_s), u"mornings"_s);
    QVERIFY(bench.click(bench.find(u"nameAct"_s)));
    QTRY_COMPARE(tagged(bench, u"mornings"_s), std::size_t(3));
    QTRY_VERIFY(bench.button(u"Undo"_s) != nullptr);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.journal().tags().size(), std::size_t(1));
    QCOMPARE(tagged(bench, u"home"_s), std::size_t(1));
}

void ChosenTest::aPersonForAll()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Add a tag"_s));
    QVERIFY(bench.click(u"Person"_s));
    auto *field = bench.find<QLineEdit>(u"nameField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Rosa"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.journal().people().size(), std::size_t(1));
    for (const Page *page : bench.journal().pages())
        QCOMPARE(bench.journal().personNames(*page), QStringList{u"Rosa"_s});
}

void ChosenTest::allMovedToTheBin()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Tea."_s);
    bench.clickRow(u"Rain."_s, Qt::ControlModifier);
    QVERIFY(bench.click(u"Move to bin"_s));
    QTRY_COMPARE(bench.titles(), QStringList({u"Keys."_s, u"Bread."_s}));
    QCOMPARE(bench.journal().bin().size(), std::size_t(2));
    QVERIFY(count(bench).isEmpty());
    QTRY_COMPARE(bench.notice(), u"2 pages moved to the bin."_s);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.titles(), QStringList({u"Tea."_s, u"Keys."_s, u"Rain."_s, u"Bread."_s}));
    QVERIFY(bench.journal().bin().empty());
}

void ChosenTest::deleteKeyBins()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Keys."_s);
    QTest::keyClick(bench.list(), Qt::Key_Delete);
    QTRY_COMPARE(bench.titles(), QStringList({u"Tea."_s, u"Rain."_s, u"Bread."_s}));
    QTRY_COMPARE(bench.notice(), u"Page moved to the bin."_s);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.titles().size(), 4);
}

void ChosenTest::allPutAway()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    bench.clickRow(u"Tea."_s);
    bench.clickRow(u"Keys."_s, Qt::ControlModifier);
    QVERIFY(bench.click(u"Put away"_s));
    QVERIFY(bench.find(u"awayCard"_s) != nullptr);
    QVERIFY(bench.click(bench.find(u"awayAct"_s)));
    QTRY_COMPARE(bench.titles(), QStringList({u"Rain."_s, u"Bread."_s}));
    QTRY_COMPARE(bench.notice(), u"2 pages are put away until 14 November."_s);
    QCOMPARE(bench.journal().awayPages().size(), std::size_t(2));
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.titles().size(), 4);
}

void ChosenTest::allExported()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(fill(bench));
    Page page = bench.journal().newPage();
    page.at = test::TempJournal::moment(u"2025-10-04T21:14:00+02:00"_s);
    page.title = u"The “lake”: deux étés"_s;
    FileWish wish;
    wish.page = page.id;
    wish.source = std::make_shared<FileSource>(QByteArray(3'000, 'n'), u"a list.txt"_s);
    const auto taken = bench.journal().attach(std::move(wish));
    QVERIFY(test::settled(taken) && taken.result());
    page.attachments = {taken.result()->attachment};
    QVERIFY(!bench.temp.addPage(page, u"See [this](attachment:a%20list.txt)."_s).isNull());
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(count(bench), u"5 pages"_s);
    ask::Script script{{}, {folder.path(), folder.path()}};
    ask::setScript(&script);
    const auto asMarkdown = [&bench] {
        auto *what = bench.find<QComboBox>(u"exportWhat"_s);
        what->setCurrentText(QString::fromLatin1(exchange::formatOf(u"markdown")->title));
        return bench.click(bench.find(u"panelAct"_s));
    };
    QVERIFY(bench.click(u"Export…"_s));
    QVERIFY(asMarkdown());
    QTRY_VERIFY(QFile::exists(folder.filePath(u"Pages"_s)));
    QTRY_VERIFY(bench.button(u"Close"_s) != nullptr);
    QVERIFY(bench.click(u"Close"_s));
    QFile file(folder.filePath(u"Pages/entries/2025/10/2025-10-04-2114-the-lake-deux-etes.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(u"---\nid: "_s));
    QVERIFY(text.contains(u"The “lake”: deux étés"_s));
    QVERIFY(text.contains(u"See [this]("_s));
    QFile keys(folder.filePath(u"Pages/entries/2025/10/2025-10-02-0900-keys.md"_s));
    QVERIFY(keys.open(QIODevice::ReadOnly));
    QVERIFY(keys.readAll().contains("home"));
    QFile beside(folder.filePath(
        u"Pages/entries/2025/10/attachments/2025-10-04-2114-the-lake-deux-etes/a list.txt"_s));
    QVERIFY(beside.open(QIODevice::ReadOnly));
    QCOMPARE(beside.readAll(), QByteArray(3'000, 'n'));
    // Once more: what is there is left as it is.
    QVERIFY(bench.click(u"Export…"_s));
    QVERIFY(asMarkdown());
    QTRY_VERIFY(QFile::exists(folder.filePath(u"Pages 2"_s)));
    ask::setScript(nullptr);
}

void ChosenTest::theCrossChoosesNone()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Choose none"_s));
    QVERIFY(count(bench).isEmpty());
    QVERIFY(bench.list()->hasFocus());
}

void ChosenTest::inOneColumnTheListStays()
{
    JournalBench bench;
    QVERIFY(fill(bench));
    bench.show({640, 410});
    bench.clickRow(u"Rain."_s, Qt::ControlModifier);
    QCOMPARE(count(bench), u"2 pages"_s);
    QVERIFY(bench.list()->isVisible());
    bench.clickRow(u"Tea."_s);
    QVERIFY(!bench.list()->isVisible()); // a plain click reads
}

void ChosenTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("chosen-light") << QSize(1280, 820) << false << false;
    QTest::newRow("chosen-dark") << QSize(1280, 820) << true << false;
    QTest::newRow("chosen-small") << QSize(900, 640) << false << false;
    QTest::newRow("chosen-200") << QSize(640, 410) << false << false;
    QTest::newRow("chosen-rtl") << QSize(1280, 820) << false << true;
}

void ChosenTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        JournalBench bench(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QVERIFY(fill(bench));
        bench.show(size);
        bench.clickRow(u"Keys."_s, Qt::ControlModifier);
        bench.clickRow(u"Rain."_s, Qt::ControlModifier);
        QCOMPARE(count(bench), u"3 pages"_s);
        QVERIFY(bench.find(u"chosenBin"_s) != nullptr);
        bench.shoot(name);
        QVERIFY(bench.click(u"Add a tag"_s));
        bench.shoot(name + u"-add"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ChosenTest)

#include "chosen_test.moc"
