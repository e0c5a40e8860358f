// SPDX-License-Identifier: GPL-3.0-or-later
// What the list says of a page: its heading and the words after it, without Markdown.
#include "app/journal/excerpt.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class ExcerptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineReadsAsWords_data();
    void aLineReadsAsWords();
    void aPictureIsNoHeading();
    void aPictureCutOffLeavesNothing();
    void linesStayApart();
    void theQuestionIsNotWhatWasWritten();
    void whatIsCutOffEndsPlainly();
    void aLongLineIsReadInOneGo();
};

void ExcerptTest::aLineReadsAsWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("heading") << u"## **The** flat"_s << u"The flat"_s;
    QTest::newRow("box") << u"- [x] Bread"_s << u"Bread"_s;
    QTest::newRow("link") << u"See [the map](https://example.org/a_b) first"_s
                          << u"See the map first"_s;
    QTest::newRow("picture") << u"![](attachment:lake.png)"_s << QString();
    QTest::newRow("picture with words")
        << u"![At the lake](attachment:lake.png)"_s << u"At the lake"_s;
    QTest::newRow("brackets alone") << u"One [two] three!"_s << u"One [two] three!"_s;
    QTest::newRow("not closed") << u"One [two](three"_s << u"One [two](three"_s;
}

void ExcerptTest::aLineReadsAsWords()
{
    QFETCH(QString, line);
    QTEST(withoutMarks(line), "words");
}

void ExcerptTest::aPictureIsNoHeading()
{
    Page page;
    page.first = u"![](attachment:lake.png)\nWe walked. Nobody said much."_s;
    QCOMPARE(headingOf(page), u"We walked"_s);
    QCOMPARE(excerptOf(page), u"Nobody said much."_s);
}

void ExcerptTest::aPictureCutOffLeavesNothing()
{
    Page page;
    page.first = u"A short walk by the water\n![](attachment:a%20very%20long%20na"_s;
    QCOMPARE(excerptOf(page), QString());
}

void ExcerptTest::linesStayApart()
{
    Page page;
    page.first = u"Came home\n\n- Ate the plum sauce\n- Slept"_s;
    QCOMPARE(headingOf(page), u"Came home"_s);
    QCOMPARE(excerptOf(page), u"Ate the plum sauce \u00b7 Slept"_s);
}

void ExcerptTest::theQuestionIsNotWhatWasWritten()
{
    Page page;
    page.title = u"The blue shirt"_s;
    page.first = u"> Is there a part without a bad person? No is an answer too.\n\nI kept it."_s;
    QCOMPARE(excerptOf(page), u"I kept it."_s);
    page.first += u"\n> Somebody said this.\nThen I left."_s; // one in between is the person's
    QCOMPARE(excerptOf(page), u"I kept it. \u00b7 Somebody said this. \u00b7 Then I left."_s);
    page.first = u"> Is there a part without a bad person?"_s;
    QCOMPARE(excerptOf(page), u"Is there a part without a bad person?"_s); // better than nothing
}

void ExcerptTest::whatIsCutOffEndsPlainly()
{
    Page page;
    page.title = u"Evenings"_s;
    const QString words = u"I sat in the kitchen. "_s;
    page.first = words.repeated(7) + u"I went"_s; // that may be part of a word
    QVERIFY2(excerptOf(page).endsWith(u"kitchen. I\u2026"_s), qPrintable(excerptOf(page)));
    page.first = words.repeated(7) + u"Walked"_s; // the last whole word ends a sentence
    QVERIFY2(excerptOf(page).endsWith(u"kitchen\u2026"_s), qPrintable(excerptOf(page)));
}

void ExcerptTest::aLongLineIsReadInOneGo()
{
    const QString line = QString(200'000, u'[');
    QCOMPARE(withoutMarks(line), line);
}

QTEST_APPLESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
