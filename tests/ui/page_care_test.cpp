// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a page beyond writing in it, by click and key on the real rooms: title, day
// and time, earlier versions, the day log, the one question after a long free page, and the bin.
#include "ui/write/page_care.h"

#include "tests/ui/write_bench.h"
#include "ui/journal/bin_panel.h"
#include "ui/shared/ask.h"
#include "ui/shared/when_panel.h"
#include "ui/write/day_log.h"
#include "ui/write/sitting.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// The Write room, its menu and what it says.
struct CareBench : WriteBench
{
    QString said;
    std::function<void()> undo;

    CareBench()
    {
        if (!temp.create())
            qFatal("no journal");
        show();
        QObject::connect(
            room(),
            &Room::notice,
            window(),
            [this](const QString &text, const QString &, const std::function<void()> &act) {
                said = text;
                undo = act;
            });
    }

    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (auto *menu : room()->findChildren<QMenu *>()) {
            for (QAction *each : menu->actions()) {
                if (each->text() == text)
                    return each;
            }
        }
        return nullptr;
    }

    /// By the menu's own click.
    [[nodiscard]] bool pick(const QString &text)
    {
        QAction *wanted = action(text);
        if (wanted == nullptr || !wanted->isEnabled() || !click(button(u"More"_s)))
            return false;
        auto *menu = qobject_cast<QMenu *>(wanted->parent());
        if (menu == nullptr || !QTest::qWaitFor([menu] { return menu->isVisible(); }))
            return false;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        return true;
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        for (T *each : window()->findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

QString careWords(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"word "_s;
    return text;
}

} // namespace

class PageCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void logLines();
    void sittings();
    void aTitle();
    void dateAndTime();
    void noTimeIsNoTime();
    void dayLog();
    void anUntouchedLogIsNotKept();
    void earlierVersions();
    void aVersionOfAFileTakenOff();
    void theFirstChangeIsInSight();
    void noVersionsYet();
    void circles();
    void circlesSetDown();
    void circlesCamera();
    void circlesIsOptional();
    void theBin();
    void erasingOffersAFreshBackup();
    void erasedAfterThirtyDays();
};

void PageCareTest::times_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("24 h") << u"21:14"_s << QTime(21, 14);
    QTest::newRow("point") << u"9.05"_s << QTime(9, 5);
    QTest::newRow("digits") << u"914"_s << QTime(9, 14);
    QTest::newRow("hour") << u" 7 "_s << QTime(7, 0);
    QTest::newRow("pm") << u"9:14 pm"_s << QTime(21, 14);
    QTest::newRow("noon") << u"12:30 PM"_s << QTime(12, 30);
    QTest::newRow("midnight") << u"12:30 am"_s << QTime(0, 30);
    QTest::newRow("too late") << u"24:00"_s << QTime();
    QTest::newRow("minutes") << u"9:61"_s << QTime();
    QTest::newRow("words") << u"late"_s << QTime();
    QTest::newRow("13 pm") << u"13 pm"_s << QTime();
    QTest::newRow("nothing") << QString() << QTime();
}

void PageCareTest::times()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(timeFrom(typed).value_or(QTime()), time);
}

void PageCareTest::logLines()
{
    const QString line = daylog::entry(QTime(9, 5));
    QVERIFY(line.startsWith(u"- "_s) && line.endsWith(u' '));
    QVERIFY(daylog::isEmptyEntry(line));
    QVERIFY(!daylog::isEmptyEntry(QString(line + u"soup"_s)));
    QVERIFY(!daylog::isEmptyEntry(u"- soup"_s));
    QVERIFY(daylog::isBlank(QString(line + u"\n\n"_s + line)));
    QVERIFY(!daylog::isBlank(QString(line + u"\nsoup"_s)));
    QVERIFY(daylog::isBlank(QString()));
}

void PageCareTest::sittings()
{
    Sitting sitting;
    Moment now = WriteBench().temp.now();
    sitting.begin(careWords(500)); // what was there before does not count
    sitting.type(now, {});
    QVERIFY(!sitting.isLong(careWords(799)));
    QVERIFY(sitting.isLong(careWords(800)));
    now.utcMs += 14 * 60'000;
    sitting.type(now, {});
    QVERIFY(!sitting.isLong(careWords(510)));
    now.utcMs += 60'000;
    sitting.type(now, {});
    QVERIFY(sitting.isLong(careWords(510)));
    now.utcMs += 3 * 3'600'000; // another sitting
    sitting.type(now, careWords(510));
    QVERIFY(!sitting.isLong(careWords(511)));
}

void PageCareTest::aTitle()
{
    CareBench bench;
    QVERIFY(bench.child<QLineEdit>(u"pageTitle"_s) == nullptr);
    bench.type(u"Words."_s);
    QVERIFY(bench.pick(u"Title"_s));
    auto *title = bench.child<QLineEdit>(u"pageTitle"_s);
    QVERIFY(title != nullptr);
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, u"The  flat"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(bench.editor()->hasFocus());
    QVERIFY(title->isVisible());
    bench.shoot(u"write-title"_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->title, u"The flat"_s);
    QVERIFY(bench.reopen());
    title = bench.room()->findChild<QLineEdit *>(u"pageTitle"_s);
    QTRY_COMPARE(title->text(), u"The flat"_s);
    QVERIFY(title->isVisible());
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(!title->isVisible()); // a page needs none
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->title, QString());
}

void PageCareTest::dateAndTime()
{
    CareBench bench;
    bench.type(u"About another day."_s);
    bench.clickDot(-1, 0);
    QVERIFY(bench.save());
    QVERIFY(bench.pick(u"Date and time…"_s));
    auto *panel = bench.window()->findChild<QWidget *>(u"whenPanel"_s);
    QVERIFY(panel != nullptr && panel->isVisible());
    bench.shoot(u"when-panel"_s);
    auto *month = panel->findChild<MonthView *>();
    QTRY_VERIFY(month->hasFocus());
    QTest::keyClick(month, Qt::Key_Left); // the day before
    QTest::keyClick(month, Qt::Key_Return);
    auto *field = panel->findChild<QLineEdit *>(u"whenTime"_s);
    QTRY_VERIFY(field->hasFocus());
    field->selectAll();
    QTest::keyClicks(field, u"7:30"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(bench.newest()->day() == QDate(2025, 10, 13));
    const Page moved = *bench.newest();
    QCOMPARE(moved.at.time(), QTime(7, 30));
    QCOMPARE(moved.moods.first().at.date(), QDate(2025, 10, 13));
    QVERIFY(bench.said.startsWith(u"The page is at 13 October"_s));
    QVERIFY(bench.labelOf(u"pageDay"_s).contains(u"13"_s));
    bench.undo();
    QTRY_COMPARE(bench.newest()->day(), QDate(2025, 10, 14));
    QCOMPARE(bench.newest()->at.time().hour(), 21);
}

void PageCareTest::noTimeIsNoTime()
{
    CareBench bench;
    bench.type(u"x"_s);
    QVERIFY(bench.pick(u"Date and time…"_s));
    auto *field = bench.child<QLineEdit>(u"whenTime"_s);
    auto *act = bench.child<QPushButton>(u"panelAct"_s);
    QVERIFY(field != nullptr && act != nullptr && act->isEnabled());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"late"_s);
    QVERIFY(!act->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible());
    QTRY_VERIFY(bench.editor()->hasFocus());
}

void PageCareTest::dayLog()
{
    CareBench bench;
    QVERIFY(bench.pick(u"Log what I did today"_s));
    const QString first = daylog::entry(QTime(21, 14));
    QTRY_COMPARE(bench.editor()->text(), first);
    bench.type(u"made soup"_s);
    bench.temp.advance(26 * 60'000);
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    bench.type(u"rang Mo"_s);
    const QString text = first + u"made soup\n"_s + daylog::entry(QTime(21, 40)) + u"rang Mo"_s;
    QCOMPARE(bench.editor()->text(), text);
    bench.shoot(u"day-log"_s);
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    QTest::keyClick(bench.editor(), Qt::Key_Return); // an empty line ends the list
    bench.type(u"Then bed."_s);
    QCOMPARE(bench.editor()->text(), text + u"\nThen bed."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->kind, Kind::Log);
    QCOMPARE(bench.temp.textOf(bench.newest()->id), text + u"\nThen bed."_s);
}

void PageCareTest::anUntouchedLogIsNotKept()
{
    CareBench bench;
    QVERIFY(bench.pick(u"Log what I did today"_s));
    bench.type(u"x"_s);
    QTest::keyClick(bench.editor(), Qt::Key_Backspace);
    QVERIFY(bench.save());
    QVERIFY(bench.journal().pages().empty());
}

void PageCareTest::earlierVersions()
{
    CareBench bench;
    bench.type(u"It was calm in the kitchen."_s);
    QVERIFY(bench.save());
    bench.temp.advance(60 * 60'000);
    QTest::keyClick(bench.editor(), Qt::Key_A, Qt::ControlModifier);
    bench.type(u"It was loud in the kitchen."_s);
    QVERIFY(bench.save());
    QVERIFY(bench.pick(u"Earlier versions…"_s));
    auto *list = bench.child<QListWidget>(u"versions"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 1);
    auto *compared = bench.child<QTextEdit>(u"compared"_s);
    QTRY_VERIFY(compared->toPlainText().contains(u"calm"_s));
    QCOMPARE(compared->toPlainText(), u"It was calm\u2009loud in the kitchen."_s);
    // Shown by line, not by colour alone.
    QTextCursor cursor(compared->document());
    cursor.setPosition(9);
    QVERIFY(cursor.charFormat().fontUnderline());
    cursor.setPosition(13);
    QVERIFY(cursor.charFormat().fontStrikeOut());
    bench.shoot(u"earlier-versions"_s);
    auto *act = bench.child<QPushButton>(u"panelAct"_s);
    QTRY_VERIFY(act->isEnabled());
    QVERIFY(bench.click(act));
    QTRY_COMPARE(bench.editor()->text(), u"It was calm in the kitchen."_s);
    QCOMPARE(bench.said, u"The earlier version is back."_s);
    QCOMPARE(bench.journal().history(bench.newest()->id)->versions.size(), 2);
    bench.undo();
    QTRY_COMPARE(bench.editor()->text(), u"It was loud in the kitchen."_s);
}

void PageCareTest::aVersionOfAFileTakenOff()
{
    CareBench bench;
    bench.editor()->setPlainText(u"The lake. ![](attachment:a%20lake.png) It was still."_s);
    bench.type(u"."_s);
    QVERIFY(bench.save());
    bench.temp.advance(60 * 60'000);
    QTest::keyClick(bench.editor(), Qt::Key_A, Qt::ControlModifier);
    bench.type(u"It was still."_s);
    QVERIFY(bench.save());
    QVERIFY(bench.pick(u"Earlier versions…"_s));
    QTRY_VERIFY(bench.child<QLabel>(u"versionFiles"_s) != nullptr);
    const QString said = bench.child<QLabel>(u"versionFiles"_s)->text();
    QVERIFY2(said.contains(u"a lake.png"_s) && said.contains(u"taken off"_s), qPrintable(said));
    bench.shoot(u"earlier-versions-file"_s);
}

void PageCareTest::theFirstChangeIsInSight()
{
    CareBench bench;
    bench.editor()->setPlainText(careWords(700) + u"and the end was calm"_s);
    bench.editor()->moveCursor(QTextCursor::End);
    bench.type(u"."_s);
    QVERIFY(bench.save());
    bench.temp.advance(60 * 60'000);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(bench.editor(), Qt::Key_Backspace);
    bench.type(u"loud."_s);
    QVERIFY(bench.save());
    QVERIFY(bench.pick(u"Earlier versions…"_s));
    auto *compared = bench.child<QTextEdit>(u"compared"_s);
    QVERIFY(compared != nullptr);
    QTRY_VERIFY(compared->toPlainText().contains(u"calm"_s));
    QTRY_VERIFY(compared->textCursor().position() > 3'000);
    QVERIFY(compared->viewport()->rect().contains(compared->cursorRect().center()));
}

void PageCareTest::noVersionsYet()
{
    CareBench bench;
    QVERIFY(!bench.action(u"Earlier versions…"_s)->isEnabled());
    bench.type(u"x"_s);
    QVERIFY(bench.save());
    QTRY_VERIFY(bench.action(u"Earlier versions…"_s)->isEnabled());
    QVERIFY(bench.pick(u"Earlier versions…"_s));
    auto *compared = bench.child<QTextEdit>(u"compared"_s);
    QVERIFY(compared != nullptr);
    QVERIFY(compared->toPlainText().startsWith(u"There is none yet"_s));
    QVERIFY(bench.child<QPushButton>(u"panelAct"_s) == nullptr);
    QVERIFY(bench.click(bench.child<QPushButton>(u"panelSafe"_s)));
    QTRY_VERIFY(bench.child<QTextEdit>(u"compared"_s) == nullptr);
}

void PageCareTest::circles()
{
    CareBench bench;
    bench.room()->findChild<PageCare *>()->setPause(std::chrono::milliseconds(10));
    bench.type(u"short"_s);
    QTest::qWait(60);
    QVERIFY(bench.find(u"circles"_s) == nullptr);
    bench.editor()->insertPlainText(careWords(310));
    bench.type(u"."_s);
    QTRY_VERIFY(bench.find(u"circles"_s) != nullptr);
    bench.shoot(u"circles-asked"_s);
    QVERIFY(bench.click(bench.button(u"A bit"_s)));
    QVERIFY(bench.find(u"circles"_s) == nullptr);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->circles, 1);
    bench.type(u" more"_s);
    QTest::qWait(60);
    QVERIFY(bench.find(u"circles"_s) == nullptr); // asked once

    bench.temp.advance(60'000);
    QVERIFY(bench.pick(u"New page"_s));
    bench.editor()->insertPlainText(careWords(310));
    bench.type(u"."_s);
    QTRY_VERIFY(bench.find(u"circles"_s) != nullptr);
    QVERIFY(bench.click(bench.button(u"Yes"_s)));
    const int line = bench.button(u"Log what I did today"_s)->y(); // all three side by side
    QCOMPARE(bench.button(u"Describe it like a camera"_s)->y(), line);
    QCOMPARE(bench.button(u"Set it down until…"_s)->y(), line);
    bench.shoot(u"circles-offers"_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->circles, 2);
    QTest::keyClick(bench.button(u"Log what I did today"_s), Qt::Key_Space);
    QTRY_COMPARE(bench.editor()->text(), daylog::entry(QTime(21, 15)));
    QVERIFY(bench.find(u"circles"_s) == nullptr);
}

void PageCareTest::circlesSetDown()
{
    CareBench bench;
    bench.room()->findChild<PageCare *>()->setPause(std::chrono::milliseconds(10));
    bench.editor()->insertPlainText(careWords(310));
    bench.type(u"."_s);
    QTRY_VERIFY(bench.find(u"circles"_s) != nullptr);
    QVERIFY(bench.click(bench.button(u"Yes"_s)));
    QVERIFY(bench.click(bench.button(u"Set it down until…"_s)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left); // from a month to a week
    auto *act = bench.child<QPushButton>(u"awayAct"_s);
    QVERIFY(act != nullptr);
    QVERIFY(bench.click(act));
    QTRY_VERIFY(bench.journal().pages().empty());
    QTRY_COMPARE(bench.journal().awayPages().size(), std::size_t{1});
    QCOMPARE(bench.journal().awayPages().front()->away, QDate(2025, 10, 21));
    QCOMPARE(bench.editor()->text(), QString());
    bench.undo();
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t{1});
    QTRY_VERIFY(!bench.editor()->text().isEmpty());
}

void PageCareTest::circlesCamera()
{
    CareBench bench;
    bench.room()->findChild<PageCare *>()->setPause(std::chrono::milliseconds(10));
    bench.editor()->insertPlainText(careWords(310));
    bench.type(u"."_s);
    QTRY_VERIFY(bench.find(u"circles"_s) != nullptr);
    QVERIFY(bench.click(bench.button(u"Yes"_s)));
    bench.temp.advance(60'000); // so that it is the newer page
    QVERIFY(bench.click(bench.button(u"Describe it like a camera"_s)));
    QTRY_VERIFY(bench.editor()->text().startsWith(u"> "_s));
    bench.type(u"A table, two cups."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->prompt, u"camera-view"_s);
    QCOMPARE(bench.journal().pages().size(), std::size_t{2});
}

void PageCareTest::circlesIsOptional()
{
    CareBench bench;
    bench.temp.session().settings().set(key::askCircles, false);
    bench.room()->findChild<PageCare *>()->setPause(std::chrono::milliseconds(10));
    bench.editor()->insertPlainText(careWords(310));
    bench.type(u"."_s);
    QTest::qWait(80);
    QVERIFY(bench.find(u"circles"_s) == nullptr);
    bench.temp.session().settings().set(key::askCircles, true);
    bench.type(u"."_s);
    QTRY_VERIFY(bench.find(u"circles"_s) != nullptr);
    QVERIFY(bench.click(bench.find(u"circlesClose"_s)));
    QVERIFY(bench.find(u"circles"_s) == nullptr);
    QTRY_VERIFY(bench.editor()->hasFocus());
}

void PageCareTest::theBin()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    Theme theme;
    theme.setReduceMotion(true);
    const Id kept = temp.addPage(u"2025-10-13T08:00:00+02:00"_s, u"kept"_s);
    const Id first = temp.addPage(u"2025-10-12T08:00:00+02:00"_s, u"first binned"_s);
    const Id second = temp.addPage(u"2025-10-11T08:00:00+02:00"_s, u"second binned"_s);
    WriteGround ground(theme);
    ground.resize(1092, 820);
    QVBoxLayout whole(&ground);
    Room *room = makeJournalRoom({temp.session(), theme}, &ground);
    whole.addWidget(room);
    room->setWidth(Room::Width::Wide);
    ground.show();
    room->visit({});
    QVERIFY(QTest::qWaitForWindowActive(&ground));
    auto *open = room->findChild<QPushButton *>(u"openBin"_s);
    QVERIFY(!open->isVisible());
    QVERIFY(test::settled(temp.journal().moveToBin(first)));
    QVERIFY(test::settled(temp.journal().moveToBin(second)));
    QTRY_VERIFY(open->isVisible());
    WriteBench::keep(u"journal-bin-link"_s, ground.grab());

    QTest::mouseClick(open, Qt::LeftButton);
    auto *list = ground.findChild<QListWidget *>(u"binned"_s);
    QVERIFY(list != nullptr && list->isVisible());
    QCOMPARE(list->count(), 2);
    QCOMPARE(ground.findChild<QLabel *>(u"binLine"_s)->text().left(10), u"Kept until"_s);
    WriteBench::keep(u"bin"_s, ground.grab());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::mouseClick(ground.findChild<QPushButton *>(u"panelAct"_s), Qt::LeftButton);
    QTRY_COMPARE(temp.journal().bin().size(), std::size_t{1});
    QVERIFY(temp.journal().shows(*temp.journal().page(first)));

    ask::Script script{{false, true}, {}};
    ask::setScript(&script);
    QTRY_COMPARE(list->count(), 1);
    auto *erase = ground.findChild<QPushButton *>(u"binErase"_s);
    QTest::mouseClick(erase, Qt::LeftButton); // "Keep it"
    QTest::qWait(30);
    QCOMPARE(temp.journal().bin().size(), std::size_t{1});
    QTest::mouseClick(erase, Qt::LeftButton);
    QTRY_VERIFY(temp.journal().bin().empty());
    ask::setScript(nullptr);
    QVERIFY(temp.journal().page(second) == nullptr);
    QTRY_COMPARE(ground.findChild<QLabel *>(u"binLine"_s)->text(), u"The bin is empty."_s);
    QVERIFY(temp.journal().page(kept) != nullptr);
    QVERIFY(temp.flush());
}

void PageCareTest::erasingOffersAFreshBackup()
{
    const QTemporaryDir copies;
    test::TempJournal temp;
    QVERIFY(temp.create());
    temp.session().settings().set(key::backupFolder, copies.path());
    Theme theme;
    theme.setReduceMotion(true);
    const Id gone = temp.addPage(u"2025-10-12T08:00:00+02:00"_s, u"to be erased"_s);
    QVERIFY(test::settled(temp.session().backUpNow()));
    QCOMPARE(temp.session().backups().size(), 1);
    const QString before = temp.session().backups().first().path;
    QVERIFY(test::settled(temp.journal().moveToBin(gone)));
    temp.advance(2 * 60'000);
    QWidget window;
    window.resize(900, 640);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    ask::Script script{{true, true}, {}};
    ask::setScript(&script);
    auto *panel = new BinPanel({temp.session(), theme}, &window);
    QTest::mouseClick(panel->findChild<QPushButton *>(u"binErase"_s), Qt::LeftButton);
    auto *line = panel->findChild<QLabel *>(u"binLine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line->text(),
                              u"The old backups are gone. A fresh one takes their place."_s,
                              test::patienceMs);
    ask::setScript(nullptr);
    QVERIFY(script.answers.isEmpty());
    QVERIFY(!QFile::exists(before));
    QCOMPARE(temp.session().backups().size(), 1);
}

void PageCareTest::erasedAfterThirtyDays()
{
    test::TempJournal temp;
    QVERIFY(temp.create());
    const Id old = temp.addPage(u"2025-10-12T08:00:00+02:00"_s, u"old"_s);
    const Id kept = temp.addPage(u"2025-10-12T09:00:00+02:00"_s, u"kept"_s);
    QVERIFY(test::settled(temp.journal().moveToBin(old)));
    temp.advance(qint64{29} * 24 * 3'600'000);
    temp.session().upkeep().look();
    QVERIFY(temp.flush());
    QVERIFY(temp.journal().page(old) != nullptr);
    temp.advance(qint64{24} * 3'600'000);
    const auto gone = [&temp, &old] {
        temp.session().upkeep().look(); // a backup may come first
        return temp.journal().page(old) == nullptr;
    };
    QTRY_VERIFY(gone());
    QVERIFY(temp.journal().page(kept) != nullptr);
    QVERIFY(temp.reopen());
    QVERIFY(temp.journal().bin().empty());
}

QTEST_MAIN(PageCareTest)
#include "page_care_test.moc"
