// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of other programs as Markdown, and what does not cost more than it is worth.
#include "app/exchange/html_text.h"

#include <QTest>

using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_data();
    void markdown();
    void classesAreLeftOut();
    void hostileIsWords_data();
    void hostileIsWords();
};

void HtmlTextTest::markdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"<p>One.</p><p>Two &amp; three.</p>"_s
                                << u"One.\n\nTwo & three."_s;
    QTest::newRow("marks stand close")
        << u"<b> a </b>and<i>b</i><s>c</s>"_s << u"**a** and*b*~~c~~"_s;
    QTest::newRow("marks end with the line") << u"<p><b>a<br>b</b></p>"_s << u"**a**\n**b**"_s;
    QTest::newRow("nothing has no marks") << u"<p>a<b> </b>b</p>"_s << u"a b"_s;
    QTest::newRow("lists") << u"<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><p>d</p>"_s
                           << u"- a\n- b\n  1. c\n\nd"_s;
    QTest::newRow("headings and quotes")
        << u"<h2>Night</h2><blockquote>slowly</blockquote>"_s << u"## Night\n\n> slowly"_s;
    QTest::newRow("links") << u"<a href='https://example.org/a b'>there</a>"_s
                           << u"[there](https://example.org/a%20b)"_s;
    QTest::newRow("scripts are dropped") << u"<style>p{}</style><script>x()</script>a"_s << u"a"_s;
    QTest::newRow("a link that runs is words")
        << u"<a href='javascript:x()'>press</a>"_s << u"press"_s;
    QTest::newRow("empty") << QString() << QString();
}

void HtmlTextTest::markdown()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QCOMPARE(markdownOf(html), text);
}

void HtmlTextTest::classesAreLeftOut()
{
    const QString html = u"<div class='a head'>Monday <b>3</b></div><p>words</p>"_s;
    HtmlWishes wishes;
    wishes.withoutClasses = QStringList{u"head"_s};
    QCOMPARE(markdownOf(html, wishes), u"words"_s);
    QCOMPARE(textOfClass(html, u"head"_s), u"Monday 3"_s);
    QCOMPARE(textOfClass(html, u"foot"_s), QString());
}

void HtmlTextTest::hostileIsWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("deep") << u"<div>"_s.repeated(300'000) + u"words"_s;
    QString fonts;
    for (int i = 0; i < 5'000; ++i)
        fonts += u"<font size=%1>"_s.arg(i);
    QTest::newRow("made anew in each paragraph") << fonts + u"<p>"_s.repeated(5'000) + u"words"_s;
}

void HtmlTextTest::hostileIsWords()
{
    QFETCH(const QString, html);
    QCOMPARE(markdownOf(html), u"words"_s);
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
