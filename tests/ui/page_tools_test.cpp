// SPDX-License-Identifier: GPL-3.0-or-later
// What helps while writing, in the real Write room: find and replace, the soft timer, the line kept
// in the middle, composing, the measure. With AFTERWORD_SHOTS set, pictures of each state.
#include "tests/ui/write_bench.h"
#include "ui/shared/soft_timer.h"
#include "ui/write/find_bar.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QString teaText()
{
    return u"Tea in the kitchen. She made good tea.\n\n"
           "- [ ] buy tea\n"
           "- [x] call Ada\n\n"
           "> What is the hardest hour?\n\n"
           "The hour after tea."_s;
}

} // namespace

class PageToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsByKey();
    void findsWhateverTheAccent();
    void stepsFromTheCaret();
    void replacesOneByOne();
    void replacesAllInOneStep();
    void followsThePage();
    void escapePutsItAway();
    void theMenuHasIt();
    void readOnlyPagesAreOnlySearched();
    void anotherPageClosesIt();
    void theTimerIsOffAtFirst();
    void theTimerEndsQuietly();
    void theTimerOffersALastLine();
    void theTimerBeginsAnewWithAnotherPage();
    void focusModeKeepsTheLineInTheMiddle();
    void composingIsNotSaved();
    void theMeasureHolds_data();
    void theMeasureHolds();
    void paragraphsFollowTheirFirstLetter();
    void emptyLinesGoOnAsTheOneBefore();
    void pictures_data();
    void pictures();

private:
    static QLineEdit *field(const WriteBench &bench, const QString &name)
    {
        return qobject_cast<QLineEdit *>(bench.find(name));
    }

    static void paste(const WriteBench &bench, const QString &text)
    {
        bench.editor()->textCursor().insertText(text);
    }

    static void find(const WriteBench &bench, const QString &words)
    {
        QTest::keyClick(bench.editor(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(field(bench, u"findWords"_s) != nullptr);
        QVERIFY(field(bench, u"findWords"_s)->hasFocus());
        QTest::keyClicks(field(bench, u"findWords"_s), words);
    }
};

void PageToolsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PageToolsTest::findsByKey()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, teaText());
    bench.editor()->moveCursor(QTextCursor::Start);
    find(bench, u"tea"_s);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"1 of 4"_s);
    QCOMPARE(bench.editor()->textCursor().selectionStart(), 0);
    QLineEdit *words = field(bench, u"findWords"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"2 of 4"_s);
    QTest::keyClick(words, Qt::Key_F3);
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"4 of 4"_s);
    QTest::keyClick(words, Qt::Key_F3); // round the end
    QCOMPARE(bench.labelOf(u"findCount"_s), u"1 of 4"_s);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"4 of 4"_s);
    QCOMPARE(bench.editor()->textCursor().selectedText(), u"tea"_s);
    QVERIFY(bench.click(bench.button(u"Previous match"_s)));
    QCOMPARE(bench.labelOf(u"findCount"_s), u"3 of 4"_s);
    words->clear();
    QTest::keyClicks(words, u"zeppelin"_s);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"Not here"_s);
    QVERIFY(!bench.button(u"Next match"_s)->isEnabled());
}

void PageToolsTest::findsWhateverTheAccent()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"Café, CAFE\u0301, cafe"_s);
    find(bench, u"cafe"_s);
    QVERIFY(bench.labelOf(u"findCount"_s).endsWith(u"of 3"_s));
}

void PageToolsTest::stepsFromTheCaret()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"a b a b a"_s);
    find(bench, u"a"_s);
    QTextCursor cursor = bench.editor()->textCursor();
    cursor.setPosition(3);
    bench.editor()->setTextCursor(cursor);
    bench.editor()->setFocus();
    QTest::keyClick(bench.editor(), Qt::Key_F3);
    QCOMPARE(bench.editor()->textCursor().selectionStart(), 4);
    cursor.setPosition(3);
    bench.editor()->setTextCursor(cursor);
    QTest::keyClick(bench.editor(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bench.editor()->textCursor().selectionStart(), 0);
}

void PageToolsTest::replacesOneByOne()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"tea and tea and tea"_s);
    bench.editor()->moveCursor(QTextCursor::Start);
    find(bench, u"tea"_s);
    field(bench, u"findOther"_s)->setFocus();
    QTest::keyClicks(field(bench, u"findOther"_s), u"coffee"_s);
    QTest::keyClick(field(bench, u"findOther"_s), Qt::Key_Return);
    QCOMPARE(bench.editor()->text(), u"coffee and tea and tea"_s);
    QCOMPARE(bench.editor()->textCursor().selectionStart(), 11); // the next one is chosen
    QVERIFY(bench.click(bench.find(u"findReplace"_s)));
    QCOMPARE(bench.editor()->text(), u"coffee and coffee and tea"_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.temp.textOf(bench.newest()->id), u"coffee and coffee and tea"_s);
}

void PageToolsTest::replacesAllInOneStep()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, teaText());
    find(bench, u"tea"_s);
    QTest::keyClicks(field(bench, u"findOther"_s), u"milk"_s);
    QVERIFY(bench.click(bench.find(u"findReplaceAll"_s)));
    QString expected = teaText();
    expected.replace(u"tea"_s, u"milk"_s, Qt::CaseInsensitive);
    QCOMPARE(bench.editor()->text(), expected);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"4 replaced"_s);
    bench.editor()->undo();
    QCOMPARE(bench.editor()->text(), teaText());
    bench.editor()->redo();
    QCOMPARE(bench.editor()->text(), expected);
}

void PageToolsTest::followsThePage()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"tea"_s);
    find(bench, u"tea"_s);
    bench.editor()->moveCursor(QTextCursor::End);
    bench.editor()->setFocus();
    bench.type(u" tea"_s);
    QTRY_COMPARE(bench.labelOf(u"findCount"_s), u"2"_s); // the caret is not moved
    QCOMPARE(bench.editor()->textCursor().position(), 7);
}

void PageToolsTest::escapePutsItAway()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"tea"_s);
    find(bench, u"tea"_s);
    QTest::keyClick(field(bench, u"findWords"_s), Qt::Key_Escape);
    QVERIFY(bench.find(u"findBar"_s) == nullptr);
    QVERIFY(bench.editor()->hasFocus());
    QCOMPARE(bench.editor()->textCursor().selectedText(), u"tea"_s);
    // F3 brings it back, with the chosen words.
    QTest::keyClick(bench.editor(), Qt::Key_F3);
    QCOMPARE(field(bench, u"findWords"_s)->text(), u"tea"_s);
    QVERIFY(bench.click(bench.find(u"findClose"_s)));
    QVERIFY(bench.find(u"findBar"_s) == nullptr);
}

void PageToolsTest::theMenuHasIt()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QAction *found = nullptr;
    for (QAction *each : bench.room()->findChildren<QAction *>()) {
        if (each->text() == u"Find and replace"_s)
            found = each;
    }
    QVERIFY(found != nullptr);
    found->trigger();
    QVERIFY(bench.find(u"findBar"_s) != nullptr);
    QVERIFY(bench.room()->panes().contains(bench.find(u"findBar"_s)));
}

void PageToolsTest::readOnlyPagesAreOnlySearched()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"tea"_s);
    bench.editor()->setReadOnly(true);
    find(bench, u"tea"_s);
    QVERIFY(bench.find(u"findOther"_s) == nullptr);
    QCOMPARE(bench.labelOf(u"findCount"_s), u"1 of 1"_s);
}

void PageToolsTest::anotherPageClosesIt()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"tea"_s);
    find(bench, u"tea"_s);
    bench.room()->visit({.newPage = true});
    QVERIFY(bench.find(u"findBar"_s) == nullptr);
}

void PageToolsTest::theTimerIsOffAtFirst()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"a"_s);
    QVERIFY(!bench.room()->findChild<SoftTimer *>()->isRunning());
}

void PageToolsTest::theTimerEndsQuietly()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    auto *timer = bench.room()->findChild<SoftTimer *>();
    timer->setMinute(std::chrono::milliseconds(10));
    bench.temp.session().settings().set(key::softTimer, 15);
    QVERIFY(!timer->isRunning()); // nobody writes yet
    bench.type(u"a"_s);
    QVERIFY(timer->isRunning());
    QTRY_VERIFY(timer->isVisible());
    QVERIFY(bench.editor()->hasFocus());
    bench.type(u"b"_s); // and goes on
    QCOMPARE(bench.editor()->text(), u"ab"_s);
    QVERIFY(bench.click(bench.find(u"goOn"_s)));
    QVERIFY(!timer->isVisible());
    QVERIFY(bench.editor()->hasFocus());
    bench.type(u"c"_s);
    QVERIFY(!timer->isRunning()); // once is enough
}

void PageToolsTest::theTimerOffersALastLine()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    auto *timer = bench.room()->findChild<SoftTimer *>();
    timer->setMinute(std::chrono::milliseconds(1));
    bench.temp.session().settings().set(key::softTimer, 10);
    bench.type(u"words"_s);
    QTRY_VERIFY(timer->isVisible());
    QVERIFY(bench.click(bench.find(u"lastLine"_s)));
    QCOMPARE(bench.editor()->text(), u"words\n\nNext, I will "_s);
    bench.type(u"sleep"_s);
    QCOMPARE(bench.editor()->text(), u"words\n\nNext, I will sleep"_s);
    QVERIFY(!timer->isVisible());
}

void PageToolsTest::theTimerBeginsAnewWithAnotherPage()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    auto *timer = bench.room()->findChild<SoftTimer *>();
    timer->setMinute(std::chrono::milliseconds(1));
    bench.temp.session().settings().set(key::softTimer, 10);
    bench.type(u"words"_s);
    QTRY_VERIFY(timer->isVisible());
    bench.room()->visit({.newPage = true});
    QVERIFY(!timer->isVisible());
    bench.type(u"more"_s);
    QTRY_VERIFY(timer->isVisible());
    bench.temp.session().settings().set(key::softTimer, 0);
    QVERIFY(!timer->isVisible());
}

void PageToolsTest::focusModeKeepsTheLineInTheMiddle()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    for (int i = 0; i < 60; ++i)
        paste(bench, u"one line of words\n"_s);
    const auto away = [&bench] {
        const MarkdownEdit *editor = bench.editor();
        return qAbs(editor->cursorRect().center().y() - editor->viewport()->height() / 2);
    };
    const int line = bench.theme().lineHeight(Type::Reading);
    QVERIFY(bench.room()->act(u"focus"_s));
    bench.type(u"a"_s);
    QVERIFY(away() > line); // a setting, off at first
    bench.temp.session().settings().set(key::typewriter, true);
    bench.type(u"b"_s);
    QVERIFY(away() <= line);
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    QVERIFY(away() <= line);
    bench.shoot(u"01f-write-typewriter"_s);
    QVERIFY(bench.room()->act(u"focus"_s)); // only in focus mode
    QTest::keyClick(bench.editor(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(away() > line);
}

void PageToolsTest::composingIsNotSaved()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"a"_s);
    QInputMethodEvent composing(u"nih"_s, {});
    QApplication::sendEvent(bench.editor(), &composing);
    QVERIFY(bench.save());
    QCOMPARE(bench.temp.textOf(bench.newest()->id), u"a"_s);
    QInputMethodEvent done;
    done.setCommitString(u"你好"_s);
    QApplication::sendEvent(bench.editor(), &done);
    QVERIFY(bench.save());
    QCOMPARE(bench.temp.textOf(bench.newest()->id), u"a你好"_s);
    // Composing and giving up is no change.
    const quint32 before = bench.newest()->rev.n;
    QApplication::sendEvent(bench.editor(), &composing);
    QInputMethodEvent nothing;
    QApplication::sendEvent(bench.editor(), &nothing);
    QVERIFY(bench.save());
    QCOMPARE(bench.newest()->rev.n, before);
}

void PageToolsTest::theMeasureHolds_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QSize>("window");
    QTest::newRow("small letters") << 15 << QSize(1280, 820);
    QTest::newRow("as it comes") << 0 << QSize(1280, 820);
    QTest::newRow("wide window") << 0 << QSize(1900, 1000);
    QTest::newRow("large letters") << 24 << QSize(1600, 900);
    QTest::newRow("largest") << 28 << QSize(1600, 900);
}

void PageToolsTest::theMeasureHolds()
{
    QFETCH(const int, size);
    QFETCH(const QSize, window);
    WriteBench bench;
    QVERIFY(bench.temp.create());
    if (size > 0)
        bench.theme().setReadingSize(size);
    bench.show(window);
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"I walked past the bakery this morning and only noticed afterwards. "_s;
    paste(bench, text);
    const QTextLayout *layout = bench.editor()->document()->firstBlock().layout();
    QVERIFY(layout->lineCount() > 20);
    const int full = layout->lineAt(layout->lineCount() - 2).textStart();
    const double letters = double(full) / (layout->lineCount() - 2);
    QVERIFY2(letters > 58 && letters < 72, qPrintable(QString::number(letters)));
}

void PageToolsTest::paragraphsFollowTheirFirstLetter()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    paste(bench, u"123 שלום\n\n- [ ] مرحبا\n\nabc שלום"_s);
    const auto direction = [&bench](int block) {
        return bench.editor()->document()->findBlockByNumber(block).textDirection();
    };
    QCOMPARE(direction(0), Qt::RightToLeft);
    QCOMPARE(direction(2), Qt::RightToLeft);
    QCOMPARE(direction(4), Qt::LeftToRight);
}

void PageToolsTest::emptyLinesGoOnAsTheOneBefore()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    const auto caretAtRight = [&bench] {
        return bench.editor()->cursorRect().left() > bench.editor()->width() / 2;
    };
    QVERIFY(!caretAtRight());
    paste(bench, u"שלום"_s);
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    QVERIFY(caretAtRight());
    QTest::keyClick(bench.editor(), Qt::Key_Return);
    QVERIFY(caretAtRight());
    QTest::keyClicks(bench.editor(), u"and so on"_s);
    QVERIFY(!caretAtRight());
    // An empty page begins where the window begins to read.
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WriteBench mirrored;
    QVERIFY(mirrored.temp.create());
    mirrored.show();
    const int left = mirrored.editor()->cursorRect().left();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(left > mirrored.editor()->width() / 2);
}

void PageToolsTest::pictures_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("01g-write-find") << QSize(1280, 820) << int(Theme::Mode::Light) << false;
    QTest::newRow("01g-write-find-dark") << QSize(1280, 820) << int(Theme::Mode::Dark) << false;
    QTest::newRow("01g-write-find-small") << QSize(900, 640) << int(Theme::Mode::Light) << false;
    QTest::newRow("01g-write-find-200pct") << QSize(640, 410) << int(Theme::Mode::Light) << false;
    QTest::newRow("01g-write-find-rtl") << QSize(1280, 820) << int(Theme::Mode::Dark) << true;
}

void PageToolsTest::pictures()
{
    QFETCH(const QSize, window);
    QFETCH(const int, mode);
    QFETCH(const bool, mirrored);
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    WriteBench bench{Theme::Mode(mode)};
    QVERIFY(bench.temp.create());
    bench.show(window);
    auto *timer = bench.room()->findChild<SoftTimer *>();
    timer->setMinute(std::chrono::milliseconds(1));
    bench.temp.session().settings().set(key::softTimer, 10);
    paste(bench,
          mirrored ? u"مرحبا بك في البيت. שלום לבית. Tea in the house, tea.\n\n"_s : teaText());
    bench.editor()->moveCursor(QTextCursor::Start);
    QTRY_VERIFY(timer->isVisible());
    find(bench, u"tea"_s);
    QTest::keyClicks(field(bench, u"findOther"_s), u"milk"_s);
    bench.shoot(QString::fromLatin1(QTest::currentDataTag()));
    const QWidget *bar = bench.find(u"findBar"_s);
    for (const QWidget *part : bar->findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        const QRect place(part->mapTo(bar, QPoint()), part->size());
        QVERIFY2(bar->rect().contains(place), qPrintable(part->objectName()));
    }
    QVERIFY(bench.editor()->height() >= bench.theme().lineHeight(Type::Reading));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(PageToolsTest)
#include "page_tools_test.moc"
