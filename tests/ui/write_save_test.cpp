// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to the disk: when the Write room saves, when it says so, what it does when it cannot,
// and what it never saves.
#include "tests/support/full_disk.h"
#include "tests/ui/write_bench.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QTimer>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 30;
constexpr int neverMs = 600'000;

/// The texts in a copy of the file as it is on the disk now.
QStringList textsOnDisk(test::TempJournal &temp)
{
    const QString copy = temp.folder() + u"/copy.afterword"_s;
    QFile::remove(copy);
    if (!QFile::copy(temp.path(), copy))
        return {u"<not copied>"_s};
    Session::Options how;
    how.settingsPath = temp.folder() + u"/copy.ini"_s;
    how.cost = test::TempJournal::cheapCost();
    Session other(how);
    other.choose(copy);
    other.unlock(vault::SlotType::Passphrase,
                 vault::SecureBytes(test::TempJournal::passphrase().toStdString()));
    if (!QTest::qWaitFor([&other] { return other.state() == Session::State::Open; }, 10'000))
        return {u"<not opened>"_s};
    QStringList texts;
    for (const Page *page : other.journal().pages()) {
        const auto text = other.journal().text(page->id);
        if (test::settled(text) && text.result())
            texts << *text.result();
    }
    return texts;
}

} // namespace

class WriteSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAMomentAfterTheLastKey();
    void waitsAsLongAsTheDesignSays();
    void savesWhileSomeoneTypesOn();
    void savedIsSaidOnlyAfterTheCommit();
    void leavingTheWindowSavesAtOnce();
    void nothingIsSavedForAnUntouchedPage();
    void aLockTakesTheLastWords();
    void aTagGivenJustBeforeALockIsKept();
    void undoOutlivesTheSaves();
    void aFullDiskIsToldAndRecoveredFrom();
    void anEmptiedPageGoesOnBeingOne();
    void binAndBack();
    void aChangeFromElsewhereDoesNotTouchWords();
    void aChangeFromElsewhereIsTakenOver();
};

void WriteSaveTest::savesAMomentAfterTheLastKey()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(soonMs, neverMs);
    bench.type(u"The kettle took its time."_s);
    QVERIFY(bench.journal().pages().empty());
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(1));
    QTRY_COMPARE(bench.savedText(), u"Saved"_s);
    QCOMPARE(bench.newest()->kind, Kind::Page);
    const Id id = bench.newest()->id;
    QVERIFY(bench.reopen());
    QCOMPARE(bench.temp.textOf(id), u"The kettle took its time."_s);
    // Today's page lies open where it was left, ready for more.
    QTRY_COMPARE(bench.editor()->text(), u"The kettle took its time."_s);
    QTRY_VERIFY(bench.editor()->hasFocus());
    bench.type(u" I let it."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().pages().size(), std::size_t(1));
    QCOMPARE(bench.temp.textOf(id), u"The kettle took its time. I let it."_s);
}

void WriteSaveTest::waitsAsLongAsTheDesignSays()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QElapsedTimer since;
    bench.type(u"One."_s);
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.journal().pages().size(), std::size_t(1), 8'000);
    QVERIFY2(since.elapsed() >= 1'300, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(Autosave::Pace().idle.count(), 1'500);
    QCOMPARE(Autosave::Pace().longest.count(), 10'000);
}

void WriteSaveTest::savesWhileSomeoneTypesOn()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(neverMs, 200); // no pause is ever long enough
    QTimer keys;
    connect(&keys, &QTimer::timeout, &keys, [&bench] { bench.type(u"a"_s); });
    keys.start(10);
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(1));
    QVERIFY(keys.isActive());
    const quint32 first = bench.newest()->rev.n;
    QTRY_VERIFY(bench.newest()->rev.n > first);
}

void WriteSaveTest::savedIsSaidOnlyAfterTheCommit()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"Only when it is there."_s);
    bench.room()->seal();
    QCOMPARE(bench.savedText(), QString());
    QTRY_COMPARE(bench.savedText(), u"Saved"_s);
    QCOMPARE(textsOnDisk(bench.temp), QStringList{u"Only when it is there."_s});
    QTRY_COMPARE(bench.savedText(), QString()); // and goes away by itself
}

void WriteSaveTest::leavingTheWindowSavesAtOnce()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(neverMs, neverMs);
    bench.type(u"A knock at the door."_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(1));
}

void WriteSaveTest::nothingIsSavedForAnUntouchedPage()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(soonMs, soonMs);
    QSignalSpy changed(&bench.journal(), &Journal::changed);
    QTest::keyClick(bench.editor(), Qt::Key_Right);
    bench.type(u"  "_s);
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    QVERIFY(bench.room()->act(u"answer"_s)); // the question alone is not the person's word
    bench.room()->visit({.newPage = true});
    bench.room()->visit({.day = QDate(2025, 10, 2)});
    QVERIFY(bench.save());
    QVERIFY(bench.reopen());
    QVERIFY(bench.journal().pages().empty());
    QCOMPARE(changed.size(), 0);
}

void WriteSaveTest::aLockTakesTheLastWords()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(neverMs, neverMs);
    bench.type(u"Last word."_s);
    QVERIFY(bench.temp.lock()); // the room is told to seal, as in the window
    bench.close();
    QVERIFY(bench.temp.reopen());
    QCOMPARE(bench.journal().pages().size(), std::size_t(1));
    QCOMPARE(bench.temp.textOf(bench.newest()->id), u"Last word."_s);
}

void WriteSaveTest::aTagGivenJustBeforeALockIsKept()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"Tagged."_s);
    QVERIFY(bench.room()->act(u"tag"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"evenings"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(bench.temp.lock());
    bench.close();
    QVERIFY(bench.temp.reopen());
    QVERIFY(bench.newest() != nullptr);
    QCOMPARE(bench.journal().tagNames(*bench.newest()), QStringList{u"evenings"_s});
}

void WriteSaveTest::undoOutlivesTheSaves()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"First."_s);
    QVERIFY(bench.save());
    QTRY_COMPARE(bench.savedText(), u"Saved"_s);
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    bench.type(u"Second."_s);
    QVERIFY(bench.save());
    const int caret = bench.editor()->textCursor().position();
    QCOMPARE(caret, int(u"First.\nSecond."_s.size()));
    while (bench.editor()->document()->isUndoAvailable())
        QTest::keyClick(bench.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.editor()->text(), QString());
    QTest::keyClick(bench.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.editor()->text().startsWith(u"First."_s));
}

void WriteSaveTest::aFullDiskIsToldAndRecoveredFrom()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    const QString text = u"These words have nowhere to go yet. "_s.repeated(40);
    QPixmap picture; // no room for it either, until later
    {
        const test::FullDisk full;
        bench.editor()->insertPlainText(text);
        bench.room()->seal();
        QTRY_COMPARE(bench.savedText(), u"Not saved yet. Trying again"_s);
        QVERIFY(bench.journal().hasUnsaved());
        QCOMPARE(bench.editor()->text(), text);
        QCOMPARE(bench.labelOf(u"savingTrouble"_s), QString());
        QVERIFY(bench.click(bench.button(u"Details"_s)));
        QVERIFY(!bench.labelOf(u"savingTrouble"_s).isEmpty());
        picture = bench.window()->grab();
        // A page begun meanwhile does not hide the trouble of the one before.
        bench.type(u"More."_s);
        QCOMPARE(bench.savedText(), u"Not saved yet. Trying again"_s);
    }
    WriteBench::keep(u"01e-write-trouble"_s, picture);
    // The journal tries again by itself every five seconds.
    QTRY_COMPARE_WITH_TIMEOUT(bench.savedText(), u"Saved"_s, 12'000);
    QVERIFY(!bench.journal().hasUnsaved());
    QCOMPARE(bench.labelOf(u"savingTrouble"_s), QString());
    QVERIFY(bench.button(u"Details"_s) == nullptr);
    QVERIFY(bench.save());
    QCOMPARE(textsOnDisk(bench.temp), QStringList{text + u"More."_s});
}

void WriteSaveTest::anEmptiedPageGoesOnBeingOne()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"Gone again."_s);
    QVERIFY(bench.save());
    const Id id = bench.newest()->id;
    bench.editor()->selectAll();
    QTest::keyClick(bench.editor(), Qt::Key_Delete);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->id, id);
    QCOMPARE(bench.temp.textOf(id), QString());
}

void WriteSaveTest::binAndBack()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    auto *menu = bench.room()->findChild<QMenu *>();
    const QList<QAction *> actions = menu->actions();
    QAction *bin = actions.last();
    QCOMPARE(bin->text(), u"Move to bin"_s);
    QVERIFY(!bin->isEnabled());
    bench.setPace(neverMs, neverMs);
    bench.type(u"Not today."_s);
    QVERIFY(bench.save());
    QTRY_VERIFY(bin->isEnabled());
    bench.type(u" Maybe."_s); // not yet handed in
    QString said;
    std::function<void()> undo;
    connect(bench.room(),
            &Room::notice,
            this,
            [&](const QString &text, const QString &action, const std::function<void()> &act) {
                said = text + u' ' + action;
                undo = act;
            });
    QVERIFY(bench.click(bench.find(u"more"_s)));
    QTRY_VERIFY(menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(bin).center());
    QTRY_COMPARE(said, u"Page moved to the bin. Undo"_s);
    QVERIFY(bench.journal().pages().empty());
    QCOMPARE(bench.journal().bin().size(), std::size_t(1));
    QCOMPARE(bench.editor()->text(), QString());
    undo();
    QTRY_COMPARE(bench.editor()->text(), u"Not today. Maybe."_s);
    QCOMPARE(bench.journal().pages().size(), std::size_t(1));
    QVERIFY(bench.journal().bin().empty());
}

void WriteSaveTest::aChangeFromElsewhereDoesNotTouchWords()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(neverMs, neverMs);
    bench.type(u"Mine."_s);
    QVERIFY(bench.save());
    bench.type(u" Still typing."_s);
    Page copy = *bench.newest();
    const auto saved = bench.journal().save(copy, u"From elsewhere."_s);
    QVERIFY(test::settled(saved) && saved.result());
    QCOMPARE(bench.editor()->text(), u"Mine. Still typing."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.temp.textOf(copy.id), u"Mine. Still typing."_s);
}

void WriteSaveTest::aChangeFromElsewhereIsTakenOver()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.setPace(neverMs, neverMs);
    bench.type(u"Mine."_s);
    QVERIFY(bench.save());
    QTRY_COMPARE(bench.savedText(), u"Saved"_s);
    const auto tag = bench.journal().ensureTag(u"flat"_s);
    QVERIFY(test::settled(tag) && tag.result());
    Page copy = *bench.newest();
    copy.tags.append(tag.result()->id);
    const auto saved = bench.journal().saveHeader(copy);
    QVERIFY(test::settled(saved) && saved.result());
    QTRY_COMPARE(bench.tags()->tags(), QStringList{u"flat"_s});
    QVERIFY(bench.editor()->document()->isUndoAvailable()); // same words: not loaded again
    bench.type(u" And on."_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().tagNames(*bench.newest()), QStringList{u"flat"_s});
    QCOMPARE(bench.temp.textOf(copy.id), u"Mine. And on."_s);
}

QTEST_MAIN(WriteSaveTest)

#include "write_save_test.moc"
