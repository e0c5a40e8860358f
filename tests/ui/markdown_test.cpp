// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownEdit: what is typed is what is kept; layout and colour are no edits.
#include "ui/shared/markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// insertFromMimeData is protected; the clipboard is the way a person takes.
void paste(MarkdownEdit &edit, const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    QApplication::clipboard()->setMimeData(data);
    edit.paste();
}

/// As a key gives it, also for signs that are on no English keyboard.
void type(QWidget &widget, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &press);
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryUnit_data();
    void keepsEveryUnit();
    void fuzzedEditsAreKept();
    void settingClearsUndo();
    void layoutIsNoEdit();
    void undoAndRedoTyping();
    void whatIsWrittenStaysInSight();
    void hintsAndNames();

private:
    Theme *m_theme = nullptr;
    MarkdownEdit *m_edit = nullptr;
};

void MarkdownTest::init()
{
    m_theme = new Theme;
    m_theme->setMode(Theme::Mode::Light);
    m_edit = new MarkdownEdit(*m_theme, nullptr);
    m_edit->resize(556, 500);
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit));
}

void MarkdownTest::cleanup()
{
    delete m_edit;
    delete m_theme;
}

void MarkdownTest::keepsEveryUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("line ends") << u"a\n\n\nb\n"_s;
    QTest::newRow("only line ends") << u"\n\n\n"_s;
    QTest::newRow("no-break spaces") << u"10\u00A0km, 5\u202F%"_s;
    QTest::newRow("line separator") << u"one\u2028two"_s;
    QTest::newRow("blanks") << u"  x \t y  \n \n"_s;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F x"_s;
    QTest::newRow("marks") << u"e\u0301 o\u0308\u0304"_s;
    QTest::newRow("directions")
        << u"\u0645\u0631\u062d\u0628\u0627 abc \u200F\u05e9\u05dc\u05d5\u05dd"_s;
    QTest::newRow("markdown")
        << u"# *a* **b** `c` [d](e) <https://f> ~~g~~\n> h\n1. i\n- [x] j\n---\n```\nk\n```"_s;
    QTest::newRow("soft hyphen, joiners") << u"a\u00ADb\u200Bc\uFEFFd"_s;
    QTest::newRow("object sign") << u"a\uFFFCb"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u"b"_s);
}

void MarkdownTest::keepsEveryUnit()
{
    QFETCH(const QString, text);
    m_edit->setText(text);
    QCOMPARE(m_edit->text(), text);
    m_edit->setText({});
    QCOMPARE(m_edit->text(), QString());
    paste(*m_edit, text);
    QCOMPARE(m_edit->text(), text);
    // Ways to end a line become one.
    m_edit->setText(u"a\r\nb\rc\u2029d"_s);
    QCOMPARE(m_edit->text(), u"a\nb\nc\nd"_s);
}

/// A model of the text beside the widget: keys and pastes at random places, undone and redone.

void MarkdownTest::fuzzedEditsAreKept()
{
    QRandomGenerator random(20251014);
    const QStringList pieces{
        u"a"_s,      u"B "_s,     u"*"_s,       u"**"_s,         u"> "_s,
        u"- "_s,     u"1. "_s,    u"# "_s,      u"`"_s,          u"~~"_s,
        u"\u00A0"_s, u"\u00E9"_s, u"e\u0301"_s, u"\U0001F600"_s, u"\u05D0\u05D1"_s,
        u"x\ny"_s,   u"```"_s,    u"\t"_s,      u"\u2028"_s,     u"[a](b)"_s,
        u"\n\n"_s};
    QStringList history{QString()};
    for (int step = 0; step < 2000; ++step) {
        QString model = m_edit->text();
        QTextCursor cursor = m_edit->textCursor();
        const int length = int(model.size());
        const int at = random.bounded(length + 1);
        const int what = random.bounded(20);
        cursor.setPosition(at);
        const int other = what >= 12 && what < 16 ? qMin(length, at + random.bounded(6)) : at;
        cursor.setPosition(other, QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        const int from = qMin(cursor.selectionStart(), cursor.selectionEnd());
        const int count = cursor.selectionEnd() - cursor.selectionStart();
        if (what < 12) {
            const QString &piece = pieces.at(random.bounded(int(pieces.size())));
            model.insert(at, piece);
            if (piece.size() == 1 && piece.at(0).isPrint() && what < 6) {
                type(*m_edit, piece);
            } else {
                paste(*m_edit, piece);
            }
        } else if (what < 14) {
            if (count > 0) {
                model.remove(from, count);
                QTest::keyClick(m_edit, Qt::Key_Delete);
            }
        } else if (what < 16) {
            model.replace(from, count, u"w"_s);
            QTest::keyClick(m_edit, Qt::Key_W);
        } else if (what < 18) {
            model.insert(at, u'\n');
            QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        } else if (what == 18 && m_edit->document()->isUndoAvailable()) {
            const QString before = m_edit->text();
            m_edit->undo();
            QVERIFY2(m_edit->text() != before, "undo took back something nobody could see");
            m_edit->redo();
            model = before;
        } else if (what == 19 && step % 5 == 0) {
            m_theme->setReadingSize(15 + random.bounded(14));
        }
        QCOMPARE(m_edit->text(), model);
        QCOMPARE(m_edit->document()->documentLayout()->documentSize().height(), [this] {
            qreal height = 0;
            for (QTextBlock block = m_edit->document()->begin(); block.isValid();
                 block = block.next()) {
                height += m_edit->document()->documentLayout()->blockBoundingRect(block).height();
            }
            return height;
        }());
    }
    const QString end = m_edit->text();
    int undone = 0;
    for (; m_edit->document()->isUndoAvailable(); ++undone) {
        m_edit->undo();
    }
    QCOMPARE(m_edit->text(), QString());
    QVERIFY(undone > 100);
    while (m_edit->document()->isRedoAvailable()) {
        m_edit->redo();
    }
    QCOMPARE(m_edit->text(), end);
}

void MarkdownTest::settingClearsUndo()
{
    QSignalSpy typed(m_edit, &MarkdownEdit::typed);
    QTest::keyClicks(m_edit, u"before"_s);
    QVERIFY(m_edit->document()->isUndoAvailable());
    QCOMPARE(typed.count(), 6);
    m_edit->setText(u"another page"_s);
    QVERIFY(!m_edit->document()->isUndoAvailable());
    QVERIFY(!m_edit->document()->isRedoAvailable());
    QCOMPARE(typed.count(), 6);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"another page"_s);
    QTest::keyClick(m_edit, Qt::Key_X);
    QVERIFY(m_edit->document()->isUndoAvailable());
}

void MarkdownTest::layoutIsNoEdit()
{
    m_edit->setText(u"# head\n\n> quote\n- item\n**bold**"_s);
    QSignalSpy changed(m_edit, &QTextEdit::textChanged);
    QSignalSpy contents(m_edit->document(), &QTextDocument::contentsChange);
    m_theme->setReadingSize(24);
    m_theme->setMode(Theme::Mode::Dark);
    m_edit->resize(300, 400);
    m_edit->grab();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(contents.count(), 0);
    QVERIFY(!m_edit->document()->isUndoAvailable());
    // A key that turns a line into a quote is one change, of one letter.
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_X);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(contents.count(), 1);
    QCOMPARE(contents.at(0).at(1).toInt(), 0);
    QCOMPARE(contents.at(0).at(2).toInt(), 1);
}

void MarkdownTest::undoAndRedoTyping()
{
    QTest::keyClicks(m_edit, u"> a quote"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, u"words"_s);
    const QString whole = u"> a quote\n> words"_s;
    QCOMPARE(m_edit->text(), whole);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"> a quote\n> "_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->text(), whole);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(m_edit->text(), QString());
}

/// A row that comes up below takes room, and may take the focus as well.
void MarkdownTest::whatIsWrittenStaysInSight()
{
    m_edit->setText(u"One more line.\n\n"_s.repeated(40) + u"The last."_s);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->ensureCursorVisible();
    const auto isInSight = [this] {
        return m_edit->viewport()->rect().contains(m_edit->cursorRect());
    };
    QTRY_VERIFY(isInSight());
    m_edit->clearFocus();
    m_edit->resize(556, 420);
    QTRY_VERIFY(isInSight());
    // Somebody who reads further up is left there.
    m_edit->verticalScrollBar()->setValue(0);
    m_edit->resize(556, 380);
    m_edit->grab();
    QCOMPARE(m_edit->verticalScrollBar()->value(), 0);
}

void MarkdownTest::hintsAndNames()
{
    QVERIFY((m_edit->inputMethodHints() & Qt::ImhSensitiveData) != 0);
    QVERIFY(!m_edit->accessibleName().isEmpty());
    // Tab leaves the page: nobody is caught in it.
    QWidget window;
    auto *edit = new MarkdownEdit(*m_theme, &window);
    auto *next = new QLineEdit(&window);
    window.show();
    edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->text(), QString());
    QVERIFY(next->hasFocus());
}

QTEST_MAIN(MarkdownTest)
#include "markdown_test.moc"
