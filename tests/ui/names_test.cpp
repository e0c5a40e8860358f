// SPDX-License-Identifier: GPL-3.0-or-later
// "Tags and people": rename, merge, note, remove, each by click and key, each with an Undo that
// brings back what was.
#include "tests/ui/journal_bench.h"
#include "ui/shared/ask.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { ask::setScript(nullptr); }

    void theMenuLeadsThereAndBack();
    void aTagIsRenamed();
    void renamingOntoANameOffersToMerge();
    void aPersonIsMergedIntoAnother();
    void aNoteIsKept();
    void aTagIsRemovedFromAllPages();
    void keysAloneDoIt();
    void theirPagesAreShown();
    void undoKeepsWhatWasWrittenSince();
    void pictures_data();
    void pictures();

private:
    /// Opens "Tags and people" by the menu.
    static bool open(const JournalBench &bench)
    {
        return bench.click(u"Tags, people"_s) && bench.pick(u"Tags and people…"_s);
    }

    /// Opens the menu of a row.
    static bool menuOf(const JournalBench &bench, const QString &name)
    {
        return QTest::qWaitFor([&] { return bench.button(name + u", "_s) != nullptr; }, 5'000)
               && bench.click(bench.button(name + u", "_s));
    }

    static QStringList tagNames(JournalBench &bench)
    {
        QStringList names;
        for (const Tag &tag : bench.journal().tags())
            names << tag.name;
        return names;
    }
};

void NamesTest::theMenuLeadsThereAndBack()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    QVERIFY(!bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"evenings"_s}).isNull());
    QVERIFY(!bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Two."_s, {u"evenings"_s}).isNull());
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(bench.button(u"evenings, 2 pages"_s) != nullptr);
    QVERIFY(bench.click(u"People"_s));
    QTRY_VERIFY(bench.button(u"evenings, 2 pages"_s) == nullptr);
    QVERIFY(bench.click(u"Back to the pages"_s));
    QVERIFY(bench.list()->isVisible());
    QVERIFY(open(bench));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(bench.list()->isVisible());
}

void NamesTest::aTagIsRenamed()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    const Id page = bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"evenings"_s});
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(menuOf(bench, u"evenings"_s));
    QVERIFY(bench.pick(u"Rename…"_s));
    auto *field = bench.find<QLineEdit>(u"nameField"_s);
    QVERIFY(field != nullptr && field->hasFocus());
    QCOMPARE(field->selectedText(), u"evenings"_s);
    QVERIFY(!bench.find(u"nameAct"_s)->isEnabled()); // nothing is different yet
    QTest::keyClicks(field, u"late evenings"_s);
    QVERIFY(bench.click(bench.find(u"nameAct"_s)));
    QTRY_COMPARE(tagNames(bench), QStringList{u"late evenings"_s});
    QTRY_COMPARE(bench.notice(), u"“evenings” is now “late evenings”."_s);
    QTRY_VERIFY(bench.button(u"late evenings, 1 page"_s) != nullptr);
    QCOMPARE(bench.journal().tagNames(*bench.journal().page(page)),
             QStringList{u"late evenings"_s});
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(tagNames(bench), QStringList{u"evenings"_s});
    bench.close();
    QVERIFY(bench.temp.reopen());
    QCOMPARE(tagNames(bench), QStringList{u"evenings"_s});
}

void NamesTest::renamingOntoANameOffersToMerge()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    const Id one = bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"night"_s});
    const Id both = bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Two."_s, {u"Nights"_s, u"night"_s});
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(menuOf(bench, u"night"_s));
    QVERIFY(bench.pick(u"Rename…"_s));
    auto *field = bench.find<QLineEdit>(u"nameField"_s);
    field->clear();
    QTest::keyClicks(field, u"nights"_s); // another case is the same name
    auto *act = bench.find<QAbstractButton>(u"nameAct"_s);
    QCOMPARE(act->text(), u"Merge"_s);
    QVERIFY(bench.find(u"nameHint"_s) != nullptr);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tagNames(bench), QStringList{u"Nights"_s});
    const auto namesOf = [&bench](const Id &id) {
        return bench.journal().tagNames(*bench.journal().page(id));
    };
    QCOMPARE(namesOf(one), QStringList{u"Nights"_s});
    QCOMPARE(namesOf(both), QStringList{u"Nights"_s});
    QTRY_VERIFY(bench.button(u"Undo"_s) != nullptr);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(tagNames(bench), QStringList({u"night"_s, u"Nights"_s}));
    QTRY_COMPARE(namesOf(one), QStringList{u"night"_s});
    QCOMPARE(namesOf(both), QStringList({u"Nights"_s, u"night"_s}));
    bench.close();
    QVERIFY(bench.temp.reopen());
    QCOMPARE(namesOf(one), QStringList{u"night"_s});
    QCOMPARE(bench.temp.textOf(one), u"One."_s);
}

void NamesTest::aPersonIsMergedIntoAnother()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    const Id one = bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {}, {u"K."_s});
    const Id two = bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Two."_s, {}, {u"Kim"_s});
    // In the bin it carries the name too, and may come back.
    QVERIFY(test::settled(bench.journal().moveToBin(one)));
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(bench.click(u"People"_s));
    QVERIFY(menuOf(bench, u"K."_s));
    QVERIFY(bench.pick(u"Merge into…"_s));
    auto *field = bench.find<QLineEdit>(u"nameField"_s);
    QTest::keyClicks(field, u"Karl"_s);
    QVERIFY(!bench.find(u"nameAct"_s)->isEnabled());
    field->setText(u"kim"_s);
    QVERIFY(bench.click(bench.find(u"nameAct"_s)));
    QTRY_COMPARE(bench.journal().people().size(), std::size_t(1));
    QTRY_VERIFY(bench.button(u"Kim, 2 pages"_s) != nullptr);
    QCOMPARE(bench.journal().personNames(*bench.journal().page(one)), QStringList{u"Kim"_s});
    QCOMPARE(bench.journal().personNames(*bench.journal().page(two)), QStringList{u"Kim"_s});
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(bench.journal().people().size(), std::size_t(2));
    QCOMPARE(bench.journal().personNames(*bench.journal().page(one)), QStringList{u"K."_s});
}

void NamesTest::aNoteIsKept()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    QVERIFY(!bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {}, {u"Rosa"_s}).isNull());
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(bench.click(u"People"_s));
    QVERIFY(menuOf(bench, u"Rosa"_s));
    QVERIFY(bench.pick(u"Add a note…"_s));
    auto *box = bench.find<QPlainTextEdit>(u"nameField"_s);
    QVERIFY(box != nullptr && box->hasFocus());
    QTest::keyClicks(box, u"My aunt. Rings on Sundays."_s);
    QTest::keyClick(box, Qt::Key_Tab); // out of the box, to the buttons
    QVERIFY(!box->hasFocus());
    QVERIFY(bench.click(bench.find(u"nameAct"_s)));
    QTRY_COMPARE(bench.journal().people().front().note, u"My aunt. Rings on Sundays."_s);
    QTRY_VERIFY(bench.button(u"Rosa, 1 page, My aunt."_s) != nullptr);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_VERIFY(bench.journal().people().front().note.isEmpty());
}

void NamesTest::aTagIsRemovedFromAllPages()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    const Id one = bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"a"_s, u"b"_s});
    bench.show();
    QVERIFY(open(bench));
    ask::Script script{{false, true}, {}};
    ask::setScript(&script);
    QVERIFY(menuOf(bench, u"a"_s));
    QVERIFY(bench.pick(u"Remove from all pages…"_s));
    QTRY_COMPARE(script.answers.size(), 1);
    QCOMPARE(tagNames(bench), QStringList({u"a"_s, u"b"_s})); // kept, by the safe answer
    QVERIFY(menuOf(bench, u"a"_s));
    QVERIFY(bench.pick(u"Remove from all pages…"_s));
    QTRY_COMPARE(tagNames(bench), QStringList{u"b"_s});
    QCOMPARE(bench.journal().tagNames(*bench.journal().page(one)), QStringList{u"b"_s});
    // The name is free again, and its maker does not hand out the one that is gone.
    QTRY_VERIFY(bench.button(u"Undo"_s) != nullptr);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(tagNames(bench), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(bench.journal().tagNames(*bench.journal().page(one)), QStringList({u"a"_s, u"b"_s}));
}

void NamesTest::keysAloneDoIt()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    QVERIFY(!bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"a"_s, u"b"_s}).isNull());
    bench.show();
    QVERIFY(open(bench));
    QTRY_VERIFY(bench.button(u"a, 1 page"_s) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(bench.button(u"a, 1 page"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(bench.button(u"b, 1 page"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto *field = bench.find<QLineEdit>(u"nameField"_s);
    QVERIFY(field != nullptr && field->hasFocus());
    QTest::keyClicks(field, u"c"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tagNames(bench), QStringList({u"a"_s, u"c"_s}));
    QTRY_VERIFY(bench.button(u"c, 1 page"_s) != nullptr);
    QTRY_COMPARE(QApplication::focusWidget(), bench.button(u"c, 1 page"_s)); // where one was
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QVERIFY(bench.back());
    QTest::keyClick(bench.button(u"c, 1 page"_s), Qt::Key_F2);
    QTest::keyClick(bench.find(u"nameField"_s), Qt::Key_Escape);
    QTRY_VERIFY(bench.find(u"nameField"_s) == nullptr);
    QVERIFY(!bench.list()->isVisible()); // Esc closed the card and nothing more
}

void NamesTest::theirPagesAreShown()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    QVERIFY(!bench.add(u"2025-10-01T09:00:00+02:00"_s, u"With."_s, {}, {u"Aunt Rosa"_s}).isNull());
    QVERIFY(!bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Without."_s).isNull());
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(bench.click(u"People"_s));
    QVERIFY(menuOf(bench, u"Aunt Rosa"_s));
    QVERIFY(bench.pick(u"Show the pages"_s));
    QTRY_COMPARE(bench.titles(), QStringList{u"With."_s});
}

void NamesTest::undoKeepsWhatWasWrittenSince()
{
    JournalBench bench;
    QVERIFY(bench.temp.create());
    const Id one = bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"a"_s});
    QVERIFY(!bench.add(u"2025-10-02T09:00:00+02:00"_s, u"Two."_s, {u"b"_s}).isNull());
    bench.show();
    QVERIFY(open(bench));
    QVERIFY(menuOf(bench, u"a"_s));
    QVERIFY(bench.pick(u"Merge into…"_s));
    bench.find<QLineEdit>(u"nameField"_s)->setText(u"b"_s);
    QVERIFY(bench.click(bench.find(u"nameAct"_s)));
    QTRY_VERIFY(bench.button(u"Undo"_s) != nullptr);
    Page now = *bench.journal().page(one);
    now.title = u"A title"_s;
    const auto saved = bench.journal().save(now, u"One, and more."_s);
    QVERIFY(test::settled(saved));
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_COMPARE(tagNames(bench), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(bench.journal().tagNames(*bench.journal().page(one)), QStringList{u"a"_s});
    QCOMPARE(bench.journal().page(one)->title, u"A title"_s);
    QCOMPARE(bench.temp.textOf(one), u"One, and more."_s);
}

void NamesTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("names-light") << QSize(1280, 820) << false << false;
    QTest::newRow("names-dark") << QSize(1280, 820) << true << false;
    QTest::newRow("names-small") << QSize(900, 640) << false << false;
    QTest::newRow("names-200") << QSize(640, 410) << false << false;
    QTest::newRow("names-rtl") << QSize(1280, 820) << false << true;
}

void NamesTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        JournalBench bench(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QVERIFY(bench.temp.create());
        bench.add(u"2025-10-01T09:00:00+02:00"_s, u"One."_s, {u"evenings"_s}, {u"Rosa"_s});
        bench.add(u"2025-10-02T09:00:00+02:00"_s,
                  u"Two."_s,
                  {u"evenings"_s, u"the flat"_s},
                  {u"Rosa"_s, u"Kim"_s});
        bench.add(u"2025-10-03T09:00:00+02:00"_s,
                  u"Three."_s,
                  {u"a long name for a tag that says a good deal about the day it was on"_s});
        Person rosa = bench.journal().people().back();
        rosa.note = u"My aunt. Rings on Sundays."_s;
        rosa.away = QDate(2025, 12, 1);
        Batch batch;
        batch.put(rosa);
        QVERIFY(test::settled(bench.journal().apply(batch)));
        bench.show(size);
        QVERIFY(open(bench));
        QTRY_VERIFY(bench.button(u"evenings, 2 pages"_s) != nullptr);
        bench.shoot(name);
        QVERIFY(bench.click(u"People"_s));
        QTRY_VERIFY(bench.button(u"Kim, 1 page"_s) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        bench.shoot(name + u"-people"_s);
        QTest::keyClick(bench.button(u"Kim, 1 page"_s), Qt::Key_F2);
        QTest::keyClicks(bench.find(u"nameField"_s), u"Rosa"_s);
        bench.shoot(name + u"-card"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(NamesTest)

#include "names_test.moc"
