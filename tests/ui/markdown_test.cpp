// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownEdit: what is typed is what is kept, and the look follows it.
#include "ui/shared/markdown.h"

#include "ui/shared/markdown_text.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

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

QTextCharFormat formatAt(const MarkdownEdit &edit, int position)
{
    const QTextBlock block = edit.document()->findBlock(position);
    const int at = position - block.position();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (at >= range.start && at < range.start + range.length) {
            return range.format;
        }
    }
    return {};
}

qreal lineTop(const MarkdownEdit &edit, int block)
{
    const QTextBlock found = edit.document()->findBlockByNumber(block);
    const QTextLine line = found.layout()->lineAt(0);
    return edit.document()->documentLayout()->blockBoundingRect(found).top() + line.y()
           + line.ascent();
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

    void continuesLists_data();
    void continuesLists();
    void shiftEnterIsPlain();
    void codeIsNoList();

    void togglesMarks_data();
    void togglesMarks();
    void toggleOnCaret();
    void toggleIsOneUndoStep();

    void insertsQuote_data();
    void insertsQuote();

    void pastesWordsOnly();
    void copiesAsSecret();
    void hintsAndNames();

    void spans();
    void readsInline_data();
    void readsInline();
    void hostileLinesAreQuick();
    void looksLikeThePicture();
    void caretIsAccent();
    void typingStaysQuick();

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
    const QString whole = u"> a quote\nwords"_s;
    QCOMPARE(m_edit->text(), whole);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"> a quote\n"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->text(), whole);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(m_edit->text(), QString());
}

void MarkdownTest::continuesLists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bullet") << u"- a|"_s << u"- a\n- |"_s;
    QTest::newRow("star") << u"* a|"_s << u"* a\n* |"_s;
    QTest::newRow("indented") << u"  - a|"_s << u"  - a\n  - |"_s;
    QTest::newRow("middle") << u"- ab|cd"_s << u"- ab\n- |cd"_s;
    QTest::newRow("number") << u"9. a|"_s << u"9. a\n10. |"_s;
    QTest::newRow("bracket") << u"1) a|"_s << u"1) a\n2) |"_s;
    QTest::newRow("check") << u"- [x] a|"_s << u"- [x] a\n- [ ] |"_s;
    QTest::newRow("empty ends") << u"- a\n- |"_s << u"- a\n|"_s;
    QTest::newRow("empty number ends") << u"1. |"_s << u"|"_s;
    QTest::newRow("empty check ends") << u"- [ ] |"_s << u"|"_s;
    QTest::newRow("before the mark") << u"|- a"_s << u"\n|- a"_s;
    QTest::newRow("plain") << u"a|"_s << u"a\n|"_s;
    QTest::newRow("a dash in words") << u"a - b|"_s << u"a - b\n|"_s;
    QTest::newRow("rule") << u"---|"_s << u"---\n|"_s;
}

void MarkdownTest::continuesLists()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const int caret = int(before.indexOf(u'|'));
    before.remove(u'|');
    m_edit->setText(before);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(caret);
    m_edit->setTextCursor(cursor);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QString now = m_edit->text();
    now.insert(m_edit->textCursor().position(), u'|');
    QCOMPARE(now, after);
    m_edit->undo();
    QCOMPARE(m_edit->text(), before);
}

void MarkdownTest::shiftEnterIsPlain()
{
    m_edit->setText(u"- a"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_edit->text(), u"- a\n"_s);
}

void MarkdownTest::codeIsNoList()
{
    m_edit->setText(u"```\n- a"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"```\n- a\n"_s);
}

void MarkdownTest::togglesMarks_data()
{
    QTest::addColumn<QString>("before"); // [ and ] stand for the selection
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("after");
    QTest::newRow("on") << u"a [b c] d"_s << u"**"_s << u"a **[b c]** d"_s;
    QTest::newRow("off outside") << u"a **[b c]** d"_s << u"**"_s << u"a [b c] d"_s;
    QTest::newRow("off inside") << u"a [**b c**] d"_s << u"**"_s << u"a [b c] d"_s;
    QTest::newRow("blanks stay out") << u"a[ b ]c"_s << u"*"_s << u"a *[b]* c"_s;
    QTest::newRow("italic in bold") << u"**[a]**"_s << u"*"_s << u"***[a]***"_s;
    QTest::newRow("bold off both") << u"***[a]***"_s << u"**"_s << u"*[a]*"_s;
    QTest::newRow("italic off both") << u"***[a]***"_s << u"*"_s << u"**[a]**"_s;
    QTest::newRow("two lines") << u"x [a\nb] y"_s << u"**"_s << u"x **[a**\n**b]** y"_s;
    QTest::newRow("two lines off") << u"x **[a**\n**b]** y"_s << u"**"_s << u"x [a\nb] y"_s;
    QTest::newRow("list marks stay out") << u"[- a\n- b]"_s << u"**"_s << u"- **[a**\n- **b]**"_s;
    QTest::newRow("half on") << u"[**a**\nb]"_s << u"**"_s << u"**[a**\n**b]**"_s;
    QTest::newRow("strike") << u"[a]"_s << u"~~"_s << u"~~[a]~~"_s;
}

void MarkdownTest::togglesMarks()
{
    QFETCH(QString, before);
    QFETCH(const QString, mark);
    QFETCH(const QString, after);
    const int from = int(before.indexOf(u'['));
    const int to = int(before.indexOf(u']')) - 1;
    before.remove(u'[').remove(u']');
    m_edit->setText(before);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->toggleMark(mark);
    QString now = m_edit->text();
    now.insert(m_edit->textCursor().selectionEnd(), u']');
    now.insert(m_edit->textCursor().selectionStart(), u'[');
    QCOMPARE(now, after);
}

void MarkdownTest::toggleOnCaret()
{
    QTest::keyClicks(m_edit, u"one two"_s);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(5);
    m_edit->setTextCursor(cursor);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"one **two**"_s);
    QCOMPARE(m_edit->textCursor().position(), 7);
    QTest::keyClick(m_edit, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"one ***two***"_s);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"one *two*"_s);
    // No word: a pair with the caret in it, and away again.
    m_edit->setText(u"a "_s);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->toggleMark(u"**"_s);
    QCOMPARE(m_edit->text(), u"a ****"_s);
    QTest::keyClicks(m_edit, u"b"_s);
    QCOMPARE(m_edit->text(), u"a **b**"_s);
    m_edit->setText(QString());
    m_edit->toggleMark(u"*"_s);
    QCOMPARE(m_edit->text(), u"**"_s);
    m_edit->toggleMark(u"*"_s);
    QCOMPARE(m_edit->text(), QString());
}

void MarkdownTest::toggleIsOneUndoStep()
{
    m_edit->setText(u"a\nb"_s);
    m_edit->selectAll();
    m_edit->toggleMark(u"**"_s);
    QCOMPARE(m_edit->text(), u"**a**\n**b**"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"a\nb"_s);
    QVERIFY(!m_edit->document()->isUndoAvailable());
}

void MarkdownTest::insertsQuote_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty page") << u"|"_s << u"> Q?\n\n|"_s;
    QTest::newRow("after a paragraph") << u"wor|ds"_s << u"words\n\n> Q?\n\n|"_s;
    QTest::newRow("on the line below") << u"words\n|"_s << u"words\n\n> Q?\n\n|"_s;
    QTest::newRow("on a blank line") << u"words\n\n|"_s << u"words\n\n> Q?\n\n|"_s;
    QTest::newRow("between") << u"one|\ntwo"_s << u"one\n\n> Q?\n\n|\n\ntwo"_s;
    QTest::newRow("between, with a blank") << u"one|\n\ntwo"_s << u"one\n\n> Q?\n\n|\n\ntwo"_s;
}

void MarkdownTest::insertsQuote()
{
    QFETCH(QString, before);
    QFETCH(const QString, after);
    const int caret = int(before.indexOf(u'|'));
    before.remove(u'|');
    m_edit->setText(before);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(caret);
    m_edit->setTextCursor(cursor);
    m_edit->insertQuote(u"Q?"_s);
    QString now = m_edit->text();
    now.insert(m_edit->textCursor().position(), u'|');
    QCOMPARE(now, after);
    m_edit->undo();
    QCOMPARE(m_edit->text(), before);
    QVERIFY(!m_edit->document()->isUndoAvailable());
}

void MarkdownTest::pastesWordsOnly()
{
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b> <img src='file:///etc/hostname'>"_s);
    rich->setText(u"bold"_s);
    QApplication::clipboard()->setMimeData(rich);
    m_edit->paste();
    QCOMPARE(m_edit->text(), u"bold"_s);
    QCOMPARE(m_edit->document()->firstBlock().begin().fragment().charFormat().fontWeight(),
             int(QFont::Normal));
    auto *image = new QMimeData;
    image->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QApplication::clipboard()->setMimeData(image);
    QVERIFY(!m_edit->canPaste());
    m_edit->paste();
    QCOMPARE(m_edit->text(), u"bold"_s);
    auto *files = new QMimeData;
    files->setUrls({QUrl(u"file:///tmp/a.png"_s)});
    QApplication::clipboard()->setMimeData(files);
    m_edit->paste();
    QCOMPARE(m_edit->text(), u"bold"_s);
    QVERIFY(
        !m_edit->loadResource(QTextDocument::ImageResource, QUrl(u"file:///x.png"_s)).isValid());
}

void MarkdownTest::copiesAsSecret()
{
    m_edit->setText(u"a\u00A0**b**\nc"_s);
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QCOMPARE(data->text(), u"a\u00A0**b**\nc"_s);
    QVERIFY(!data->hasHtml());
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

void MarkdownTest::spans()
{
    m_edit->setText(u"a **b** *c* ~~d~~ `e`\n## head\n> quote\n- item\n[l](u)"_s);
    const QColor quiet = m_theme->color(Tone::Text3);
    QCOMPARE(formatAt(*m_edit, 2).foreground().color(), quiet);
    QVERIFY(formatAt(*m_edit, 2).fontWeight() <= int(QFont::Normal));
    QCOMPARE(formatAt(*m_edit, 4).fontWeight(), int(QFont::DemiBold));
    QVERIFY(formatAt(*m_edit, 9).fontItalic());
    QVERIFY(!formatAt(*m_edit, 8).fontItalic());
    QVERIFY(formatAt(*m_edit, 14).fontStrikeOut());
    QCOMPARE(formatAt(*m_edit, 19).fontFamilies().toStringList().first(),
             m_theme->font(Type::Mono).families().first());
    const int head = m_edit->document()->findBlockByNumber(1).position();
    QCOMPARE(formatAt(*m_edit, head).foreground().color(), quiet);
    QCOMPARE(formatAt(*m_edit, head + 4).intProperty(QTextFormat::FontPixelSize),
             m_theme->font(Type::Heading).pixelSize());
    const int quote = m_edit->document()->findBlockByNumber(2).position();
    QCOMPARE(formatAt(*m_edit, quote).foreground().color(), quiet);
    QVERIFY(!formatAt(*m_edit, quote).fontItalic());
    QVERIFY(formatAt(*m_edit, quote + 3).fontItalic());
    QCOMPARE(formatAt(*m_edit, quote + 3).foreground().color(), m_theme->color(Tone::Text2));
    const int item = m_edit->document()->findBlockByNumber(3).position();
    QCOMPARE(formatAt(*m_edit, item + 2), QTextCharFormat());
    const int link = m_edit->document()->findBlockByNumber(4).position();
    QVERIFY(formatAt(*m_edit, link + 1).fontUnderline());
    QVERIFY(!formatAt(*m_edit, link + 4).fontUnderline());
    // The look follows the text, fences to the end included.
    m_edit->moveCursor(QTextCursor::Start);
    paste(*m_edit, u"```\n"_s);
    QCOMPARE(formatAt(*m_edit, 4 + link + 1).fontUnderline(), false);
    m_edit->undo();
    QVERIFY(formatAt(*m_edit, link + 1).fontUnderline());
}

void MarkdownTest::readsInline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shape"); // B bold I italic 3 both S strike C code L link m marker
    QTest::newRow("bold") << u"a**b**c"_s << u".mmBmm."_s;
    QTest::newRow("italic") << u"*a* _b_"_s << u"mIm.mIm"_s;
    QTest::newRow("both") << u"***a***"_s << u"mmm3mmm"_s;
    QTest::newRow("nested") << u"**a *b* c**"_s << u"mmBBm3mBBmm"_s;
    QTest::newRow("alone") << u"2 * 3 * 4"_s << u"........."_s;
    QTest::newRow("within words") << u"a_b_c"_s << u"....."_s;
    QTest::newRow("unfinished") << u"**a"_s << u"..."_s;
    QTest::newRow("escape") << u"\\*a\\*"_s << u"m..m."_s;
    QTest::newRow("code wins") << u"`*a*`"_s << u"mCCCm"_s;
    QTest::newRow("strike") << u"~~a~~"_s << u"mmSmm"_s;
    QTest::newRow("one tilde") << u"~a~"_s << u"..."_s;
    QTest::newRow("link") << u"[a](b)"_s << u"mLmmmm"_s;
    QTest::newRow("address") << u"<https://a>"_s << u"mLLLLLLLLLm"_s;
    QTest::newRow("bare") << u"https://a.b, c"_s << u"LLLLLLLLLLL..."_s;
    QTest::newRow("brackets") << u"[a] (b)"_s << u"......."_s;
}

void MarkdownTest::readsInline()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shape);
    QString found;
    for (const markdown::Run &run : markdown::readInline(text, 0)) {
        const unsigned both = markdown::Bold | markdown::Italic;
        const QChar sign = (run.styles & markdown::Marker) != 0   ? u'm'
                           : (run.styles & markdown::Code) != 0   ? u'C'
                           : (run.styles & markdown::Link) != 0   ? u'L'
                           : (run.styles & both) == both          ? u'3'
                           : (run.styles & markdown::Bold) != 0   ? u'B'
                           : (run.styles & markdown::Italic) != 0 ? u'I'
                           : (run.styles & markdown::Strike) != 0 ? u'S'
                                                                  : u'.';
        found += QString(run.length, sign);
    }
    QCOMPARE(found, shape);
}

void MarkdownTest::hostileLinesAreQuick()
{
    for (const QString &piece :
         {u"*"_s, u"*a_ "_s, u"[["_s, u"[a]("_s, u"`a``b"_s, u"~~a*"_s, u"<h"_s}) {
        const QString line = piece.repeated(200000 / int(piece.size()));
        QElapsedTimer timer;
        timer.start();
        qsizetype length = 0;
        for (const markdown::Run &run : markdown::readInline(line, 0)) {
            length += run.length;
        }
        QCOMPARE(length, line.size());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(piece));
    }
}

void MarkdownTest::looksLikeThePicture()
{
    m_edit->setText(u"I walked past.\n\n## The flat\n- Quiet\n- Reached\n\n> Missing\n\nI keep"_s);
    const qreal first = lineTop(*m_edit, 0);
    // look/01-write-notoserif.png: 305, 348 (a larger letter), 381, 411, 453, 495.
    QCOMPARE(lineTop(*m_edit, 3) - lineTop(*m_edit, 2) > 30, true);
    QCOMPARE(lineTop(*m_edit, 4) - lineTop(*m_edit, 3), 30.0);
    QCOMPARE(lineTop(*m_edit, 6) - lineTop(*m_edit, 4), 42.0);
    QCOMPARE(lineTop(*m_edit, 8) - lineTop(*m_edit, 6), 42.0);
    QCOMPARE(lineTop(*m_edit, 3) - first, 30.0 + 12 + 30 + 4);
    // An empty line at the end is a whole line to write on.
    m_edit->setText(u"a\n"_s);
    QCOMPARE(lineTop(*m_edit, 1) - lineTop(*m_edit, 0), 30.0);
    m_edit->setText(u"a\n\n"_s);
    QCOMPARE(lineTop(*m_edit, 2) - lineTop(*m_edit, 0), 42.0);
    // Other scripts and emoji stand on the same lines.
    m_edit->setText(u"a\n\u4F60 \U0001F600\nb"_s);
    QCOMPARE(lineTop(*m_edit, 2) - lineTop(*m_edit, 0), 60.0);
    // The quote is indented at the start edge, whichever it is.
    m_edit->setText(u"> a\n> \u05D0"_s);
    const QTextLine left = m_edit->document()->firstBlock().layout()->lineAt(0);
    const QTextLine right = m_edit->document()->lastBlock().layout()->lineAt(0);
    QCOMPARE(left.x(), 18.0);
    QCOMPARE(right.x(), 0.0);
    QVERIFY(right.width() <= 556 - 18);
}

void MarkdownTest::caretIsAccent()
{
    m_edit->setText(u"ab"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::qWait(10);
    const QRect caret = m_edit->cursorRect();
    QCOMPARE(caret.width(), 2);
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_edit));
    QTRY_COMPARE(m_edit->viewport()->grab().toImage().pixelColor(caret.center()),
                 m_theme->color(Tone::Accent));
}

void MarkdownTest::typingStaysQuick()
{
    QString page;
    for (int i = 0; i < 125; ++i) {
        page +=
            u"Some of the words are **bold** and some of them are *not* so at all, which is how "
            "it goes on an evening of this kind when the kettle is on and nobody rings and it "
            "is `quiet` in the flat.\n\n"_s;
    }
    QVERIFY(page.count(u' ') > 4000);
    m_edit->setText(page);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(page.size()) / 2);
    m_edit->setTextCursor(cursor);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(m_edit, Qt::Key_A);
        m_edit->viewport()->repaint();
    }
    // 16 ms is a frame; a build without optimisation on a busy machine is given three.
    QVERIFY2(timer.elapsed() < 50 * 48, qPrintable(QString::number(timer.elapsed())));
    qInfo("%g ms a key", double(timer.elapsed()) / 50);
}

QTEST_MAIN(MarkdownTest)
#include "markdown_test.moc"
