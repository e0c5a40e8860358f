// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownEdit: lists, marks, the question as a quote, paste and copy.
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace afterword;
using namespace Qt::StringLiterals;

class MarkdownKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void continuesLists_data();
    void continuesLists();
    void shiftEnterIsPlain();
    void enterKeepsDirection();
    void readOnlyStays();
    void codeIsNoList();
    void togglesMarks_data();
    void togglesMarks();
    void toggleOnCaret();
    void toggleIsOneUndoStep();
    void insertsQuote_data();
    void insertsQuote();
    void pastesWordsOnly();
    void copiesAsSecret();

private:
    Theme *m_theme = nullptr;
    MarkdownEdit *m_edit = nullptr;
};

void MarkdownKeysTest::init()
{
    m_theme = new Theme;
    m_theme->setMode(Theme::Mode::Light);
    m_edit = new MarkdownEdit(*m_theme, nullptr);
    m_edit->resize(556, 500);
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit));
}

void MarkdownKeysTest::cleanup()
{
    delete m_edit;
    delete m_theme;
}

void MarkdownKeysTest::continuesLists_data()
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
    QTest::newRow("empty line") << u"a\n|\nb"_s << u"a\n\n|\nb"_s;
    QTest::newRow("nothing yet") << u"|"_s << u"\n|"_s;
    QTest::newRow("a dash in words") << u"a - b|"_s << u"a - b\n|"_s;
    QTest::newRow("rule") << u"---|"_s << u"---\n|"_s;
    QTest::newRow("quote") << u"> a|"_s << u"> a\n> |"_s;
    QTest::newRow("quote in quote") << u"> > a|"_s << u"> > a\n> > |"_s;
    QTest::newRow("empty quote ends") << u"> a\n> |"_s << u"> a\n|"_s;
    QTest::newRow("list in quote") << u"> - a|"_s << u"> - a\n> - |"_s;
    QTest::newRow("empty item leaves the quote") << u"> - a\n> - |"_s << u"> - a\n> |"_s;
    QTest::newRow("number in quote") << u"> 2. a|"_s << u"> 2. a\n> 3. |"_s;
}

void MarkdownKeysTest::continuesLists()
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
    QVERIFY(!m_edit->document()->isUndoAvailable());
}

void MarkdownKeysTest::shiftEnterIsPlain()
{
    m_edit->setText(u"- a"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_edit->text(), u"- a\n"_s);
}

/// Which way a line was told to run (Ctrl with the right Shift) goes on with the next.
void MarkdownKeysTest::enterKeepsDirection()
{
    m_edit->setText(u"a"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Direction_R);
    QCOMPARE(m_edit->textCursor().blockFormat().layoutDirection(), Qt::RightToLeft);
    for (const auto held : {Qt::NoModifier, Qt::ShiftModifier, Qt::NoModifier}) {
        QTest::keyClick(m_edit, Qt::Key_Return, held);
        QCOMPARE(m_edit->textCursor().blockFormat().layoutDirection(), Qt::RightToLeft);
    }
    QCOMPARE(m_edit->text(), u"a\n\n\n"_s);
}

void MarkdownKeysTest::readOnlyStays()
{
    const QString text = u"- a\n\nb"_s;
    m_edit->setText(text);
    m_edit->setReadOnly(true);
    for (const int at : {0, 3, 4, 6}) {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(at);
        m_edit->setTextCursor(cursor);
        for (const auto key :
             {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Backspace, Qt::Key_D, Qt::Key_B}) {
            for (const auto held : {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier}) {
                QTest::keyClick(m_edit, key, held);
                QCOMPARE(m_edit->text(), text);
            }
        }
    }
}

void MarkdownKeysTest::codeIsNoList()
{
    m_edit->setText(u"```\n- a"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"```\n- a\n"_s);
}

void MarkdownKeysTest::togglesMarks_data()
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

void MarkdownKeysTest::togglesMarks()
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

void MarkdownKeysTest::toggleOnCaret()
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

void MarkdownKeysTest::toggleIsOneUndoStep()
{
    m_edit->setText(u"a\nb"_s);
    m_edit->selectAll();
    m_edit->toggleMark(u"**"_s);
    QCOMPARE(m_edit->text(), u"**a**\n**b**"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"a\nb"_s);
    QVERIFY(!m_edit->document()->isUndoAvailable());
}

void MarkdownKeysTest::insertsQuote_data()
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

void MarkdownKeysTest::insertsQuote()
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

void MarkdownKeysTest::pastesWordsOnly()
{
    auto *rich = new QMimeData;
    rich->setHtml(u"bold <img src='file:///etc/hostname'>"_s);
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
    QVERIFY(!m_edit->document()
                 ->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hosts"_s))
                 .isValid());
}

void MarkdownKeysTest::copiesAsSecret()
{
    m_edit->setText(u"a\u00A0**b**\nc"_s);
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QCOMPARE(data->text(), u"a\u00A0**b**\nc"_s);
    QVERIFY(!data->hasHtml());
}

QTEST_MAIN(MarkdownKeysTest)
#include "markdown_keys_test.moc"
