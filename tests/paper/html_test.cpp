// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML export: well-formed, nothing from outside, nothing a person typed is taken for markup.
#include "app/paper/html.h"

#include "app/paper/markup.h"
#include "paper_pages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// Every element's text, and every attribute by name; an error as the one entry of "error".
struct Read
{
    QString error;
    QString text;
    QMultiHash<QString, QString> attributes;
    QHash<QString, int> elements;
};

Read readHtml(QByteArray html)
{
    html.remove(0, html.startsWith("<!DOCTYPE html>") ? 15 : 0);
    QXmlStreamReader reader(html);
    Read read;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++read.elements[reader.name().toString()];
            for (const QXmlStreamAttribute &one : reader.attributes())
                read.attributes.insert(one.name().toString(), one.value().toString());
        } else if (reader.isCharacters()) {
            read.text += reader.text();
        }
    }
    if (reader.hasError())
        read.error = reader.errorString() + u" at "_s + QString::number(reader.lineNumber());
    return read;
}

std::vector<test::PaperPage> somePages()
{
    std::vector<test::PaperPage> pages;
    pages.push_back(test::paperPage(QDate(2025, 9, 30), test::paperProse(), u"Home <b>"_s));
    pages.back().people = {u"Kim & Noor"_s};
    pages.back().tags = {u"rain"_s};
    pages.back().page.moods = {
        test::paperMood(pages.back().page.at, 1, -1, {u"calm"_s, u"tired"_s})};
    pages.push_back(test::paperPage(QDate(2025, 10, 1), test::paperArabic()));
    pages.push_back(test::paperPage(
        QDate(2026, 1, 2),
        u"# One\n\n**b** *i* ~~s~~ `c<d>`\nnext line\n\n- [x] done\n- [ ] open\n\n1. one\n\n| a | "
        u"b |\n|---|---|\n| 1 | "
        "2 |\n\n```\n<script>alert(1)</script>\n```\n\n---\n\n[site](https://example.org/?a=1&b=2) "
        "<script src=\"https://example.org/x.js\"></script> <img src=x onerror=alert(1)> &nbsp; "
        "&amp; \U0001F642\n\n"
        "[bad](javascript:alert(1)) ![far](https://example.org/p.png) ![photo](attachment:a%20b.jpg)"_s));
    return pages;
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed();
    void nothingComesFromOutside();
    void whatWasTypedIsText();
    void picturesLieWithin();
    void hostileTextStaysWellFormed();
    void longTextsAreQuick();
    void namesMonthsOnce();
};

void HtmlTest::isWellFormed()
{
    const auto html = test::paperWritten(paper::htmlFormat, somePages());
    QVERIFY(html);
    const QString shots = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!shots.isEmpty()) {
        QFile file(shots + u"/export.html"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*html) == html->size());
    }
    const Read read = readHtml(*html);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.elements.value(u"article"_s), 3);
    QCOMPARE(read.elements.value(u"section"_s), 3);
    QCOMPARE(read.elements.value(u"h1"_s), 1);
    QVERIFY(read.text.contains(u"Tuesday, 30 September 2025"_s));
    QVERIFY(read.text.contains(u"A little pleasant, low energy · calm, tired"_s));
    QVERIFY(read.text.contains(u"People: Kim & Noor"_s));
    QVERIFY(read.text.contains(u"Kitchen & <table>"_s));
    QVERIFY(read.text.contains(u"Home <b>"_s));
    QVERIFY(read.text.contains(u"30 September 2025 to 2 January 2026"_s));
    QVERIFY(read.text.contains(u"قهوة"_s));
}

void HtmlTest::nothingComesFromOutside()
{
    const auto html = test::paperWritten(paper::htmlFormat, somePages());
    const Read read = readHtml(*html);
    QVERIFY(!read.elements.contains(u"script"_s));
    QVERIFY(!read.elements.contains(u"link"_s));
    QVERIFY(!read.elements.contains(u"iframe"_s));
    QVERIFY(!read.attributes.contains(u"srcset"_s));
    for (const QString &address : read.attributes.values(u"src"_s))
        QVERIFY2(address.startsWith(u"data:image/"_s), qPrintable(address));
    // What a person linked may be followed by hand; it is the one address.
    for (const QString &address : read.attributes.values(u"href"_s))
        QVERIFY2(address.startsWith(u'#') || address == u"https://example.org/?a=1&b=2"_s,
                 qPrintable(address));
    for (auto one = read.attributes.cbegin(); one != read.attributes.cend(); ++one)
        QVERIFY2(!one.key().startsWith("on"_L1) && one.key() != "style"_L1, qPrintable(one.key()));
    const QByteArray style = html->mid(html->indexOf("<style>"), html->indexOf("</style>"));
    QVERIFY(!style.contains("url(") && !style.contains("@import"));
}

void HtmlTest::whatWasTypedIsText()
{
    const Read read = readHtml(*test::paperWritten(paper::htmlFormat, somePages()));
    QVERIFY(read.text.contains(u"<script>alert(1)</script>"_s));
    QVERIFY(read.text.contains(u"<img src=x onerror=alert(1)>"_s));
    QVERIFY(read.text.contains(u"&nbsp; &amp; \U0001F642"_s));
    QVERIFY(read.text.contains(u"c<d>"_s));
    QVERIFY(read.text.contains(u"bad (javascript:alert(1)"_s));
    QVERIFY(read.text.contains(u"far (https://example.org/p.png)"_s));
    QVERIFY(read.text.contains(u"\u2611 done"_s));
    QVERIFY(read.text.contains(u"\u2610 open"_s));
    QCOMPARE(read.elements.value(u"strong"_s), 2);
    QVERIFY(read.elements.value(u"br"_s) >= 1); // a line end is one, as it was typed
}

void HtmlTest::picturesLieWithin()
{
    auto pages = somePages();
    const QByteArray photo = test::paperPhoto({400, 300});
    const QByteArray large = test::paperPhoto({4000, 3000}, "BMP");
    test::paperAttach(pages[2], 7, photo, u"image/jpeg"_s, u"a b.jpg"_s);
    test::paperAttach(pages[2], 8, large, u"image/bmp"_s, u"large.bmp"_s);
    test::paperAttach(pages[2], 9, "broken", u"image/png"_s, u"broken.png"_s);
    test::paperAttach(pages[2], 10, "plain", u"text/plain"_s, u"list.txt"_s);
    const auto html = test::paperWritten(
        paper::htmlFormat, pages, {{7, photo}, {8, large}, {9, "broken"}, {10, "plain"}});
    const Read read = readHtml(*html);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.elements.value(u"img"_s), 2);
    QStringList sources = read.attributes.values(u"src"_s);
    QVERIFY(sources.contains(u"data:image/jpeg;base64,"_s + QString::fromLatin1(photo.toBase64())));
    sources.removeOne(u"data:image/jpeg;base64,"_s + QString::fromLatin1(photo.toBase64()));
    const QImage small = QImage::fromData(
        QByteArray::fromBase64(sources.first().mid(sources.first().indexOf(u',') + 1).toLatin1()));
    QCOMPARE(small.size(), QSize(1600, 1200));
    QVERIFY(read.attributes.values(u"alt"_s).contains(u"photo"_s));
    QVERIFY(read.text.contains(u"Files in the journal: broken.png, list.txt"_s));
}

void HtmlTest::hostileTextStaysWellFormed()
{
    const QStringList texts{u"\"><script>"_s,
                            QString(QChar(0)) + u"\u0001\u001b[31m"_s,
                            QString(QChar(0xD800)) + u"alone"_s,
                            u"\uFFFE\uFFFF"_s,
                            u"]]>"_s,
                            u"<!-- <![CDATA["_s,
                            u"[a](b\"onclick=\"x)"_s,
                            u"![a\"b](attachment:x\"y)"_s,
                            u"[a ![b](attachment:c) d](https://e\"f)"_s,
                            u"> > > > a\n\n1. - 1. - x"_s,
                            u"|a|\n|-|\n|<td>|"_s,
                            u"&#0; &#xD800; &#99999999;"_s};
    for (const QString &text : texts) {
        std::vector<test::PaperPage> pages{test::paperPage(QDate(2025, 1, 1), text, text)};
        pages.front().people = {text};
        const Read read = readHtml(*test::paperWritten(paper::htmlFormat, pages));
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error + u": "_s + text));
        QVERIFY(!read.elements.contains(u"script"_s));
        QVERIFY(!read.attributes.contains(u"onclick"_s));
    }
}

void HtmlTest::longTextsAreQuick()
{
    // What makes careless readers of Markdown slow.
    QElapsedTimer clock;
    clock.start();
    for (const QString &one :
         {u"["_s, u"*a "_s, u"`"_s, u"> "_s, u"- "_s, u"![a]("_s, u"<a "_s, u"**"_s})
        QVERIFY(!paper::htmlOf(one.repeated(20'000), {}).isEmpty());
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void HtmlTest::namesMonthsOnce()
{
    std::vector<test::PaperPage> pages;
    for (const QDate day : {QDate(2025, 1, 31), QDate(2025, 2, 1), QDate(2025, 1, 31)})
        pages.push_back(test::paperPage(day, u"x"_s));
    const Read read = readHtml(*test::paperWritten(paper::htmlFormat, pages));
    QCOMPARE(read.error, QString());
    QStringList ids = read.attributes.values(u"id"_s);
    ids.sort();
    QCOMPARE(ids, QStringList({u"m2025-01"_s, u"m2025-02"_s}));
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "html_test.moc"
