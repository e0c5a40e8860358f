// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling in the Write room, by key and click: which words carry the dotted line, what the menu
// offers on them, own words that are kept, and switches that apply at once.
#include "app/spelling.h"
#include "tests/spell/small_dictionary.h"
#include "ui/shared/spell_marks.h"
#include "write_bench.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

using namespace afterword;
using namespace Qt::StringLiterals;

/// The Write room with a small English dictionary, and a German one that is not chosen.
class SpellBench final
{
public:
    explicit SpellBench(Theme::Mode mode = Theme::Mode::Light,
                        QSize window = {1280, 820},
                        bool on = true)
        : bench(mode)
    {
        if (!bench.temp.create())
            qFatal("no journal");
        test::writeDictionary(bench.temp.dictionaries(),
                              u"en_US"_s,
                              {"the",   "train",  "was",  "late", "again", "walked", "home",
                               "alone", "told",   "me",   "so",   "tears", "well",   "known",
                               "and",   "window", "rain", "in",   "don't", "friend"},
                              "SET UTF-8\nTRY aeinortlshdwu\n");
        if (on)
            bench.temp.session().settings().set(key::spelling, true);
        test::writeDictionary(
            bench.temp.dictionaries(), u"de_DE"_s, {"Tr\xe4nen", "und"}, "SET ISO8859-1\n");
        bench.show(window);
    }

    [[nodiscard]] MarkdownEdit *editor() const { return bench.editor(); }

    [[nodiscard]] Spelling &spelling() { return bench.temp.session().spelling(); }

    /// All marked words, in order.
    [[nodiscard]] QStringList marked() const
    {
        auto *marks = editor()->findChild<SpellMarks *>();
        QStringList words;
        QTextCursor at(editor()->document());
        for (int i = 0; i < editor()->document()->characterCount(); ++i) {
            at.setPosition(i);
            const QTextCursor word = marks->markAt(at);
            if (word.hasSelection() && word.selectionStart() == i)
                words << word.selectedText();
        }
        return words;
    }

    /// The text as if it had just been opened.
    void show(const QString &text) const { editor()->setText(text); }

    [[nodiscard]] QPoint placeOf(const QString &word) const
    {
        const QTextCursor found = editor()->document()->find(word);
        QTextCursor middle(editor()->document());
        middle.setPosition((found.selectionStart() + found.selectionEnd()) / 2);
        return editor()->cursorRect(middle).center();
    }

    /// The menu that a right click opens, or nothing.
    [[nodiscard]] QMenu *rightClick(const QString &word) const
    {
        const QPoint place = placeOf(word);
        QTest::mouseClick(editor()->viewport(), Qt::RightButton, Qt::NoModifier, place);
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, editor()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(editor()->viewport(), &event);
        return openMenu();
    }

    [[nodiscard]] static QMenu *openMenu()
    {
        const auto open = [] { return QApplication::activePopupWidget() != nullptr; };
        return QTest::qWaitFor(open) ? qobject_cast<QMenu *>(QApplication::activePopupWidget())
                                     : nullptr;
    }

    [[nodiscard]] static QStringList entries(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            const QString text = action->isSeparator() ? u"-"_s : action->text();
            texts << text.section(u'\t', 0, 0).remove(u'&');
        }
        return texts;
    }

    static bool pick(QMenu *menu, const QString &text)
    {
        const qsizetype at = entries(menu).indexOf(text);
        if (at < 0)
            return false;
        QTest::mouseClick(menu,
                          Qt::LeftButton,
                          Qt::NoModifier,
                          menu->actionGeometry(menu->actions()[at]).center());
        return true;
    }

    WriteBench bench;
};

class SpellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownWordsAreMarked();
    void whatIsNoProseIsNot();
    void theWordBeingTypedIsLeftAlone();
    void theDotsArePainted();
    void aRightClickOffersOtherSpellings();
    void theMenuKeyDoesToo();
    void aKnownWordHasThePlainMenu();
    void replacingIsOneStepOfUndo();
    void anOwnWordIsKept();
    void ignoredWordsComeBackAfterALock();
    void severalLanguagesAtOnce();
    void offMeansOff();
    void offAtFirstAndOnByTheMenu();
    void noDictionaryIsQuiet();
    void namesOfPeopleAndTagsAreKnown();
    void readOnlyPagesCarryNoMarks();
    void f7GoesFromMarkToMark();
    void longParagraphsAskForWhatIsInSight();
    void slowDictionariesComeLater();
    void aPageThatOutlivesItsJournalIsQuiet();
    void pictures();
};

void SpellTest::unknownWordsAreMarked()
{
    SpellBench bench;
    bench.show(u"the trian was late\n\nagain agian, don't dont don’t well-known well-knwon"_s);
    QTRY_COMPARE(bench.marked(), (QStringList{u"trian"_s, u"agian"_s, u"dont"_s, u"knwon"_s}));
    // Marks are paint: nothing was changed, nothing can be undone.
    QVERIFY(!bench.editor()->document()->isUndoAvailable());
    QVERIFY(bench.editor()->text().startsWith(u"the trian"_s));
}

void SpellTest::whatIsNoProseIsNot()
{
    SpellBench bench;
    bench.show(u"# haeding\n> quoet\n- itme\n- [ ] taks\n`cdoe` **blod** wal**ked** ~~strkie~~\n"
               "[lnik](https://exampel.wrod/pgae) https://wrod.example/thnig me@wrod.example\n"
               "![piktur](attachment:wrod-nmae) [file.pgn](attachment:flie)\n"
               "```\nfecned cdoe\n```\n4pm NHS iPhone слезы 悲しい #tgag done wrod\n---"_s);
    QTRY_COMPARE(bench.marked(),
                 (QStringList{u"haeding"_s,
                              u"quoet"_s,
                              u"itme"_s,
                              u"taks"_s,
                              u"blod"_s,
                              u"strkie"_s,
                              u"lnik"_s,
                              u"piktur"_s,
                              u"done"_s,
                              u"wrod"_s}));
}

void SpellTest::theWordBeingTypedIsLeftAlone()
{
    SpellBench bench;
    bench.bench.type(u"the trian"_s);
    QTest::qWait(50);
    QCOMPARE(bench.marked(), QStringList());
    bench.bench.type(u" "_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    QTest::keyClick(bench.editor(), Qt::Key_Backspace); // back at its end, at work on it again
    QCOMPARE(bench.marked(), QStringList());
    QTest::keyClick(bench.editor(), Qt::Key_Home);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    QTest::keyClick(bench.editor(), Qt::Key_End); // looked at, not typed
    QCOMPARE(bench.marked(), QStringList{u"trian"_s});
}

void SpellTest::theDotsArePainted()
{
    SpellBench bench;
    bench.show(u"trian late"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    const auto inkBelow = [&bench](const QString &word) {
        const QTextCursor found = bench.editor()->document()->find(word);
        QTextCursor start(bench.editor()->document());
        start.setPosition(found.selectionStart());
        const QRect left = bench.editor()->cursorRect(start);
        const QRect right = bench.editor()->cursorRect(found);
        const QImage seen = bench.editor()->viewport()->grab().toImage();
        int changes = 0;
        const int y = left.top() + qRound(left.height() * 0.83);
        for (int row = y - 2; row <= y + 4; ++row) {
            int runs = 0;
            for (int x = left.left() + 1; x < right.left(); ++x) {
                if (qGray(seen.pixel(x - 1, row)) > 200 && qGray(seen.pixel(x, row)) <= 200)
                    ++runs;
            }
            changes = qMax(changes, runs);
        }
        return changes;
    };
    // Dots: many short runs. Below letters without descenders there is nothing else.
    QTRY_VERIFY2(inkBelow(u"trian"_s) >= 6, qPrintable(QString::number(inkBelow(u"trian"_s))));
    QVERIFY2(inkBelow(u"late"_s) <= 5, qPrintable(QString::number(inkBelow(u"late"_s))));
}

void SpellTest::aRightClickOffersOtherSpellings()
{
    SpellBench bench;
    bench.show(u"the trian was late"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    QMenu *menu = bench.rightClick(u"trian"_s);
    QVERIFY(menu != nullptr);
    const QStringList entries = bench.entries(menu);
    QCOMPARE(entries.first(), u"train"_s);
    const qsizetype own = entries.indexOf(u"Add to my words"_s);
    QVERIFY(own > 0);
    QCOMPARE(entries.value(own - 1), u"-"_s);
    QCOMPARE(entries.value(own + 1), u"Ignore for now"_s);
    QCOMPARE(entries.value(own + 2), u"-"_s);
    for (const QString &usual : {u"Undo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Select All"_s})
        QVERIFY2(entries.contains(usual), qPrintable(usual + u" in "_s + entries.join(u", "_s)));
    QVERIFY(bench.pick(menu, u"train"_s));
    QCOMPARE(bench.editor()->text(), u"the train was late"_s);
    QTRY_COMPARE(bench.marked(), QStringList());
}

void SpellTest::theMenuKeyDoesToo()
{
    SpellBench bench;
    bench.show(u"don’t wlaked home"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"wlaked"_s});
    QTextCursor inside(bench.editor()->document());
    inside.setPosition(8);
    for (const auto &[key, held] :
         {std::pair(Qt::Key_Menu, Qt::KeyboardModifiers()),
          std::pair(Qt::Key_F10, Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
        bench.editor()->setTextCursor(inside);
        QTest::keyClick(bench.editor(), key, held);
        QMenu *menu = bench.openMenu();
        QVERIFY(menu != nullptr);
        QCOMPARE(bench.entries(menu).first(), u"walked"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(bench.editor()->text(), u"don’t walked home"_s);
        QCOMPARE(bench.editor()->textCursor().position(), 12); // behind the word, to write on
        bench.editor()->undo();
    }
}

void SpellTest::aKnownWordHasThePlainMenu()
{
    SpellBench bench;
    bench.show(u"the trian was late"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    QMenu *menu = bench.rightClick(u"late"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(!bench.entries(menu).contains(u"Add to my words"_s));
    QVERIFY(bench.entries(menu).contains(u"Paste"_s));
    QTest::keyClick(menu, Qt::Key_Escape);
    QTest::keyClick(bench.editor(), Qt::Key_F10, Qt::ShiftModifier);
    menu = bench.openMenu();
    QVERIFY(menu != nullptr);
    QVERIFY(bench.entries(menu).contains(u"Paste"_s));
    QTest::keyClick(menu, Qt::Key_Escape);
}

void SpellTest::replacingIsOneStepOfUndo()
{
    SpellBench bench;
    bench.bench.type(u"the trian was late "_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    const int caret = bench.editor()->textCursor().position();
    QVERIFY(bench.pick(bench.rightClick(u"trian"_s), u"train"_s));
    QCOMPARE(bench.editor()->text(), u"the train was late "_s);
    QCOMPARE(bench.editor()->textCursor().position(), caret);
    QTest::keyClick(bench.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.editor()->text(), u"the trian was late "_s);
    // What is replaced is saved like anything typed.
    QVERIFY(bench.pick(bench.rightClick(u"trian"_s), u"train"_s));
    QVERIFY(bench.bench.save());
    QCOMPARE(bench.bench.newest()->first, u"the train was late "_s);
}

void SpellTest::anOwnWordIsKept()
{
    SpellBench bench;
    QSignalSpy notice(bench.bench.room(), &Room::notice);
    bench.bench.type(u"Marlowe told me "_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"Marlowe"_s});
    QVERIFY(bench.pick(bench.rightClick(u"Marlowe"_s), u"Add to my words"_s));
    QCOMPARE(bench.marked(), QStringList());
    QCOMPARE(bench.spelling().ownWords(), QStringList{u"Marlowe"_s});
    QCOMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains(u"“Marlowe”"_s));
    QCOMPARE(notice.first().at(1).toString(), u"Undo"_s);
    // Taken back, and done again.
    notice.first().at(2).value<std::function<void()>>()();
    QTRY_COMPARE(bench.marked(), QStringList{u"Marlowe"_s});
    QCOMPARE(bench.spelling().ownWords(), QStringList());
    QVERIFY(bench.pick(bench.rightClick(u"Marlowe"_s), u"Add to my words"_s));
    QVERIFY(bench.bench.save());
    QVERIFY(bench.bench.reopen());
    QCOMPARE(bench.spelling().ownWords(), QStringList{u"Marlowe"_s});
    QTRY_COMPARE(bench.editor()->text(), u"Marlowe told me "_s); // the page that was open
    bench.show(u"Marlowe’s trian"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
}

void SpellTest::ignoredWordsComeBackAfterALock()
{
    SpellBench bench;
    bench.show(u"hmpf trian"_s);
    QTRY_COMPARE(bench.marked(), (QStringList{u"hmpf"_s, u"trian"_s}));
    QVERIFY(bench.pick(bench.rightClick(u"hmpf"_s), u"Ignore for now"_s));
    QCOMPARE(bench.marked(), QStringList{u"trian"_s});
    QCOMPARE(bench.spelling().ownWords(), QStringList());
    QVERIFY(bench.bench.reopen());
    bench.show(u"hmpf"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"hmpf"_s});
}

void SpellTest::severalLanguagesAtOnce()
{
    SpellBench bench;
    bench.show(u"tears und Tränen"_s);
    QTRY_COMPARE(bench.marked(), (QStringList{u"und"_s, u"Tränen"_s}));
    QCOMPARE(bench.spelling().chosen(), QStringList{u"en_US"_s});
    bench.spelling().choose(u"de_DE"_s, true);
    QTRY_COMPARE(bench.marked(), QStringList());
    bench.spelling().choose(u"en_US"_s, false);
    QTRY_COMPARE(bench.marked(), QStringList{u"tears"_s});
    QVERIFY(bench.bench.save());
    QVERIFY(bench.bench.reopen());
    QTRY_VERIFY(bench.spelling().hasLooked());
    QCOMPARE(bench.spelling().chosen(), QStringList{u"de_DE"_s});
    bench.spelling().choose(u"de_DE"_s, false);
    QCOMPARE(bench.spelling().chosen(), QStringList());
    bench.show(u"tears Tränen trian"_s);
    QTest::qWait(20);
    QCOMPARE(bench.marked(), QStringList());
}

void SpellTest::offMeansOff()
{
    SpellBench bench;
    bench.show(u"the trian"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    bench.bench.temp.session().settings().set(key::spelling, false);
    QCOMPARE(bench.marked(), QStringList());
    QMenu *menu = bench.rightClick(u"trian"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(!bench.entries(menu).contains(u"Add to my words"_s));
    QTest::keyClick(menu, Qt::Key_Escape);
    bench.bench.temp.session().settings().set(key::spelling, true);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
}

void SpellTest::offAtFirstAndOnByTheMenu()
{
    SpellBench bench(Theme::Mode::Light, {1280, 820}, false);
    Settings &settings = bench.bench.temp.session().settings();
    QVERIFY(!settings.value(key::spelling).toBool());
    bench.show(u"the trian"_s);
    QTRY_VERIFY(bench.spelling().hasLooked());
    QCOMPARE(bench.marked(), QStringList());
    QTest::keyClick(bench.editor(), Qt::Key_Menu);
    QMenu *menu = bench.openMenu();
    QVERIFY(menu != nullptr);
    QVERIFY(bench.pick(menu, u"Mark unknown words"_s));
    QVERIFY(settings.value(key::spelling).toBool());
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    menu = bench.rightClick(u"the"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(menu->actions().at(bench.entries(menu).indexOf(u"Mark unknown words"_s))->isChecked());
    QVERIFY(bench.pick(menu, u"Mark unknown words"_s));
    QCOMPARE(bench.marked(), QStringList());
}

void SpellTest::noDictionaryIsQuiet()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"the trian was laet "_s);
    QTRY_VERIFY(bench.temp.session().spelling().hasLooked());
    auto *marks = bench.editor()->findChild<SpellMarks *>();
    QTextCursor at(bench.editor()->document());
    at.setPosition(6);
    QVERIFY(!marks->markAt(at).hasSelection());
}

void SpellTest::namesOfPeopleAndTagsAreKnown()
{
    SpellBench bench;
    bench.show(u"Marlowe zzyzx trian"_s);
    QTRY_COMPARE(bench.marked(), (QStringList{u"Marlowe"_s, u"zzyzx"_s, u"trian"_s}));
    const auto made = bench.bench.journal().ensureTag(u"zzyzx road"_s);
    QTRY_VERIFY(made.isFinished());
    QTRY_COMPARE(bench.marked(), (QStringList{u"Marlowe"_s, u"trian"_s}));
}

void SpellTest::readOnlyPagesCarryNoMarks()
{
    SpellBench bench;
    bench.show(u"the trian"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    bench.editor()->setReadOnly(true);
    QCOMPARE(bench.marked(), QStringList());
}

void SpellTest::f7GoesFromMarkToMark()
{
    SpellBench bench;
    // The last one stands far below what is in sight.
    bench.show(u"the trian was laet"_s + QString(120, u'\n') + u"again agian"_s);
    QSignalSpy notice(bench.bench.room(), &Room::notice);
    const auto chosen = [&bench] { return bench.editor()->textCursor().selectedText(); };
    QTest::keyClick(bench.editor(), Qt::Key_Home, Qt::ControlModifier);
    for (const QString &word : {u"trian"_s, u"laet"_s, u"agian"_s, u"trian"_s}) {
        QTest::keyClick(bench.editor(), Qt::Key_F7);
        QTRY_COMPARE(chosen(), word);
    }
    QTest::keyClick(bench.editor(), Qt::Key_F7, Qt::ShiftModifier);
    QTRY_COMPARE(chosen(), u"agian"_s);
    QTest::keyClick(bench.editor(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = bench.openMenu();
    QVERIFY(menu != nullptr);
    QCOMPARE(bench.entries(menu).first(), u"again"_s);
    QTest::keyClick(menu, Qt::Key_Escape);
    QCOMPARE(notice.count(), 0);
    bench.show(u"the train"_s);
    QTest::keyClick(bench.editor(), Qt::Key_F7);
    QTRY_COMPARE(notice.count(), 1);
}

void SpellTest::longParagraphsAskForWhatIsInSight()
{
    SpellBench bench;
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += i % 50 == 7 ? u"trian "_s : u"late "_s;
    bench.show(text);
    QSignalSpy checked(&bench.spelling().speller(), &spell::Speller::checked);
    QTRY_VERIFY(bench.spelling().speller().isReady());
    QTRY_VERIFY(!checked.isEmpty());
    bench.editor()->moveCursor(QTextCursor::End);
    bench.bench.type(u"agian "_s);
    QTextCursor end = bench.editor()->textCursor();
    end.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 3);
    auto *marks = bench.editor()->findChild<SpellMarks *>();
    QTRY_COMPARE(marks->markAt(end).selectedText(), u"agian"_s);
}

void SpellTest::slowDictionariesComeLater()
{
    SpellBench bench;
    bench.show(u"the trian"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    // Busy for a good while: one word after another that is hard to guess.
    Future<QStringList> last;
    for (int i = 0; i < 20'000; ++i)
        last = bench.spelling().speller().suggest(u"inconsequentialities"_s, 5);
    QMenu *menu = bench.rightClick(u"trian"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(!last.isFinished());
    QCOMPARE(bench.entries(menu).first(), u"Looking for words"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(bench.entries(menu).first(), u"train"_s, 60'000);
    QVERIFY(!bench.entries(menu).contains(u"Looking for words"_s));
    QVERIFY(bench.pick(menu, u"train"_s));
    QCOMPARE(bench.editor()->text(), u"the train"_s);
}

void SpellTest::aPageThatOutlivesItsJournalIsQuiet()
{
    SpellBench bench;
    bench.show(u"the trian"_s);
    QTRY_COMPARE(bench.marked(), QStringList{u"trian"_s});
    QVERIFY(bench.bench.temp.lock());
    bench.editor()->viewport()->repaint();
    QCOMPARE(bench.marked(), QStringList());
    QTest::keyClick(bench.editor(), Qt::Key_F7);
}

void SpellTest::pictures()
{
    const QString text = u"The trian was late agian, and I wlaked home in the rain.\n\n"
                         "> Marlowe told me so. **Dont** you, friend?\n\n"
                         "- tears, `cdoe`, [a lnik](https://example.org)\n- again alnoe"_s;

    struct Shot
    {
        QString name;
        Theme::Mode mode;
        QSize window;
    };

    for (const Shot &shot : {Shot{u"spell-light"_s, Theme::Mode::Light, {1280, 820}},
                             Shot{u"spell-dark"_s, Theme::Mode::Dark, {1280, 820}},
                             Shot{u"spell-contrast"_s, Theme::Mode::Contrast, {900, 640}},
                             Shot{u"spell-small"_s, Theme::Mode::Light, {640, 410}}}) {
        SpellBench bench(shot.mode, shot.window);
        bench.show(text);
        QTRY_VERIFY(bench.marked().contains(u"agian"_s));
        bench.bench.shoot(shot.name);
        QMenu *menu = bench.rightClick(u"wlaked"_s);
        QVERIFY(menu != nullptr);
        WriteBench::keep(shot.name + u"-menu"_s, menu->grab());
        QTest::keyClick(menu, Qt::Key_Escape);
    }
}

QTEST_MAIN(SpellTest)
#include "spell_test.moc"
