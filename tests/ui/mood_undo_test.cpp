// SPDX-License-Identifier: GPL-3.0-or-later
// A mark that was changed or taken off can be had back; a page that is put away does not stay open.
#include "tests/ui/write_bench.h"

#include <QMenu>

using namespace afterword;
using namespace Qt::StringLiterals;

class MoodUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClearedMarkComesBack();
    void anOlderMarkThatWasChangedComesBack();
    void aFreshMarkMayBeTriedOut();
    void theKeyTakesBackStepByStep();
    void undoReachesThePageThatWasLeft();
    void aPagePutAwayIsNotLeftOpen();
    void thePageIsPutAwayFromItsMenu();

private:
    using Undo = std::function<void()>;

    /// The notices of the room, as the window gets them.
    static void collect(const WriteBench &bench, QStringList &said, Undo &undo)
    {
        QObject::connect(bench.room(),
                         &Room::notice,
                         bench.room(),
                         [&said, &undo](const QString &text, const QString &, const Undo &act) {
                             said << text;
                             undo = act;
                         });
    }

    static Mood mark(int pleasant, int energy)
    {
        Mood mood;
        mood.at = test::TempJournal::moment(u"2025-10-14T20:40:00+02:00"_s);
        mood.pleasant = pleasant;
        mood.energy = energy;
        mood.words = {u"tired"_s};
        return mood;
    }
};

void MoodUndoTest::aClearedMarkComesBack()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QStringList said;
    Undo undo;
    collect(bench, said, undo);
    bench.type(u"The sink is fixed."_s);
    bench.clickDot(-2, 1);
    QVERIFY(bench.save());
    QTest::keyClick(bench.pad(), Qt::Key_Delete);
    QVERIFY(bench.save());
    QVERIFY(bench.newest()->moods.isEmpty());
    QCOMPARE(said, QStringList{u"The mood is taken off."_s});
    undo();
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->moods.size(), 1);
    QCOMPARE(bench.newest()->moods.first().pleasant, -2);
    QCOMPARE(bench.pad()->chosen().value().pleasant, -2);
}

void MoodUndoTest::anOlderMarkThatWasChangedComesBack()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    const Id id = bench.temp.addPage(u"2025-10-14T20:40:00+02:00"_s, u"Before."_s, {mark(-3, 0)});
    bench.show();
    bench.room()->visit({.page = id});
    QTRY_COMPARE(bench.editor()->text(), u"Before."_s);
    QStringList said;
    Undo undo;
    collect(bench, said, undo);
    bench.clickDot(2, 1);
    QCOMPARE(said, QStringList{u"The mood is changed."_s});
    bench.clickDot(1, 1); // the way back leads to what was there at first
    QVERIFY(bench.save());
    undo();
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().page(id)->moods, QList<Mood>{mark(-3, 0)});
    QVERIFY(bench.reopen());
    QCOMPARE(bench.journal().page(id)->moods, QList<Mood>{mark(-3, 0)});
}

void MoodUndoTest::aFreshMarkMayBeTriedOut()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QStringList said;
    Undo undo;
    collect(bench, said, undo);
    bench.clickDot(-2, 1);
    bench.clickDot(-1, 0);
    bench.clickDot(0, 0);
    QVERIFY(said.isEmpty());
}

void MoodUndoTest::theKeyTakesBackStepByStep()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.clickDot(-2, 1);
    bench.clickDot(1, 0);
    bench.pad()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.pad(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.pad()->chosen().value().pleasant, -2);
    QTest::keyClick(bench.pad(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.pad()->chosen());
    QTest::keyClick(bench.pad(), Qt::Key_Z, Qt::ControlModifier); // nothing more
    QVERIFY(!bench.pad()->chosen());
}

void MoodUndoTest::undoReachesThePageThatWasLeft()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    const Id id = bench.temp.addPage(u"2025-10-14T20:40:00+02:00"_s, u"Before."_s, {mark(-3, 0)});
    bench.show();
    bench.room()->visit({.page = id});
    QTRY_COMPARE(bench.editor()->text(), u"Before."_s);
    QStringList said;
    Undo undo;
    collect(bench, said, undo);
    QTest::keyClick(bench.pad(), Qt::Key_Delete);
    bench.room()->visit({.newPage = true});
    QVERIFY(bench.temp.flush());
    QTRY_VERIFY(bench.journal().page(id)->moods.isEmpty());
    undo();
    QVERIFY(bench.temp.flush());
    QTRY_COMPARE(bench.journal().page(id)->moods, QList<Mood>{mark(-3, 0)});
    QVERIFY(bench.editor()->text().isEmpty());
}

void MoodUndoTest::aPagePutAwayIsNotLeftOpen()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    const Id id = bench.temp.addPage(u"2025-10-14T20:40:00+02:00"_s, u"Before."_s);
    bench.show();
    bench.room()->visit({.page = id});
    QTRY_COMPARE(bench.editor()->text(), u"Before."_s);
    Page away = *bench.journal().page(id);
    away.away = QDate(2026, 1, 1);
    Batch batch;
    batch.put(away);
    QVERIFY(test::settled(bench.journal().apply(batch)));
    QCOMPARE(bench.editor()->text(), u"Before."_s); // not under one's hands
    bench.room()->visit({});
    QVERIFY(bench.editor()->text().isEmpty());
    QVERIFY(bench.reopen());
    QVERIFY(bench.editor()->text().isEmpty());
    QCOMPARE(bench.temp.textOf(id), u"Before."_s);
}

void MoodUndoTest::thePageIsPutAwayFromItsMenu()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QStringList said;
    Undo undo;
    collect(bench, said, undo);
    bench.type(u"I keep going round this."_s);
    QVERIFY(bench.save());
    const Id id = bench.newest()->id;
    QVERIFY(bench.click(bench.find(u"more"_s)));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const auto actions = menu->actions();
    const auto put = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"Put away until…"_s;
    });
    QVERIFY(put != actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*put).center());
    auto *act = bench.window()->findChild<QAbstractButton *>(u"awayAct"_s);
    QVERIFY(act != nullptr);
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(said, QStringList{u"The page is put away until 14 November."_s});
    QVERIFY(bench.editor()->text().isEmpty());
    QVERIFY(bench.journal().pages().empty());
    undo();
    QTRY_COMPARE(bench.editor()->text(), u"I keep going round this."_s);
    QTRY_VERIFY(!bench.journal().page(id)->away.isValid());
}

QTEST_MAIN(MoodUndoTest)

#include "mood_undo_test.moc"
