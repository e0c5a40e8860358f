// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from other programs: Markdown from HTML, plain words when asked for, nothing loaded.
#include "ui/shared/markdown_paste.h"

#include "ui/shared/markdown.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class MarkdownPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromHtml_data();
    void fromHtml();
    void pastesByKey();
    void pastesPlainByKey();
    void plainHtmlKeepsThePlainText();
    void ownWordsComeBackAsTheyWere();
    void oneUndoStep();
};

void MarkdownPasteTest::fromHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << u"a <b>bold</b> b"_s << u"a **bold** b"_s;
    QTest::newRow("strong and em") << u"<strong>a</strong> <em>b</em>"_s << u"**a** *b*"_s;
    QTest::newRow("blanks stay out") << u"a<b> bold </b>b"_s << u"a **bold** b"_s;
    QTest::newRow("strike") << u"<s>gone</s>"_s << u"~~gone~~"_s;
    QTest::newRow("code") << u"run <code>ls</code>"_s << u"run `ls`"_s;
    QTest::newRow("link") << u"<a href='https://example.org/m'>the map</a>"_s
                          << u"[the map](https://example.org/m)"_s;
    QTest::newRow("a bare link") << u"<a href='https://example.org/m'>https://example.org/m</a>"_s
                                 << u"https://example.org/m"_s;
    QTest::newRow("a script is only words") << u"<a href='javascript:x()'>here</a>"_s << u"here"_s;
    QTest::newRow("heading") << u"<h2>The <b>flat</b></h2><p>Empty.</p>"_s
                             << u"## The flat\n\nEmpty."_s;
    QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
    QTest::newRow("line break") << u"<p>a<br>b</p>"_s << u"a\nb"_s;
    QTest::newRow("list") << u"<p>x</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"_s
                          << u"x\n\n- a\n- b\n  - c"_s;
    QTest::newRow("numbers") << u"<ol><li>a</li><li>b</li></ol>"_s << u"1. a\n2. b"_s;
    QTest::newRow("quote") << u"<blockquote>a</blockquote><p>b</p>"_s << u"> a\n\nb"_s;
    QTest::newRow("rule") << u"<p>a</p><hr><p>b</p>"_s << u"a\n\n---\n\nb"_s;
    QTest::newRow("picture goes") << u"a<img src='https://example.org/p.png'>b"_s << u"ab"_s;
    QTest::newRow("style and script go")
        << u"<style>p{color:red}</style><script>x()</script><p>a</p>"_s << u"a"_s;
    QTest::newRow("marks as words") << u"<p><b>a</b> 2 *3* 4</p>"_s << u"**a** 2 \\*3\\* 4"_s;
    QTest::newRow("a dash as a word") << u"<p><b>x</b></p><p>- a</p>"_s << u"**x**\n\n\\- a"_s;
    QTest::newRow("coloured parts are one")
        << u"<b>a<span style='color:red'>b</span></b>"_s << u"**ab**"_s;
}

void MarkdownPasteTest::fromHtml()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QCOMPARE(markdown::fromHtml(html).text, text);
}

void MarkdownPasteTest::pastesByKey()
{
    Theme theme;
    MarkdownEdit edit(theme, nullptr);
    auto *rich = new QMimeData;
    rich->setHtml(u"<p>a <b>bold</b> word</p>"_s);
    rich->setText(u"a bold word"_s);
    QApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.text(), u"a **bold** word"_s);
}

void MarkdownPasteTest::pastesPlainByKey()
{
    Theme theme;
    MarkdownEdit edit(theme, nullptr);
    auto *rich = new QMimeData;
    rich->setHtml(u"<p>a <b>bold</b> word</p>"_s);
    rich->setText(u"a bold word"_s);
    QApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit.text(), u"a bold word"_s);
    auto *bare = new QMimeData;
    bare->setHtml(u"<p>a <b>bold</b> word</p>"_s);
    QApplication::clipboard()->setMimeData(bare);
    edit.setText({});
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit.text(), u"a bold word"_s);
}

void MarkdownPasteTest::plainHtmlKeepsThePlainText()
{
    Theme theme;
    MarkdownEdit edit(theme, nullptr);
    auto *rich = new QMimeData;
    rich->setHtml(u"<div>two  words</div><div>* and a star</div>"_s);
    rich->setText(u"two  words\n* and a star\n\u00A0"_s);
    QApplication::clipboard()->setMimeData(rich);
    edit.paste();
    QCOMPARE(edit.text(), u"two  words\n* and a star\n\u00A0"_s);
}

void MarkdownPasteTest::ownWordsComeBackAsTheyWere()
{
    Theme theme;
    MarkdownEdit edit(theme, nullptr);
    const QString text = u"# a\n\n- [ ] **b** \\* c\u00A0\u2028\n> d"_s;
    edit.setText(text);
    edit.selectAll();
    edit.copy();
    edit.setText({});
    edit.paste();
    QCOMPARE(edit.text(), text);
}

void MarkdownPasteTest::oneUndoStep()
{
    Theme theme;
    MarkdownEdit edit(theme, nullptr);
    edit.setText(u"before "_s);
    edit.moveCursor(QTextCursor::End);
    auto *rich = new QMimeData;
    rich->setHtml(u"<h1>a</h1><ul><li>b</li></ul>"_s);
    QApplication::clipboard()->setMimeData(rich);
    edit.paste();
    QCOMPARE(edit.text(), u"before # a\n\n- b"_s);
    edit.undo();
    QCOMPARE(edit.text(), u"before "_s);
}

QTEST_MAIN(MarkdownPasteTest)
#include "markdown_paste_test.moc"
