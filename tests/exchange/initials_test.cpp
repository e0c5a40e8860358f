// SPDX-License-Identifier: GPL-3.0-or-later
// Names as initials: every way a known name is written goes, everyday words stay.
#include "app/exchange/initials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace afterword;
using afterword::exchange::Initials;

class InitialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortensNames_data();
    void shortensNames();
    void shortensTexts_data();
    void shortensTexts();
    void keepsFilesReachable();
    void nothingKnownChangesNothing();
};

void InitialsTest::shortensNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("one") << u"Kim"_s << u"K."_s;
    QTest::newRow("two") << u"Kim Dael"_s << u"K. D."_s;
    QTest::newRow("particle") << u"Kim van Dael"_s << u"K. v. D."_s;
    QTest::newRow("hyphen") << u"Anne-Marie"_s << u"A. M."_s;
    QTest::newRow("accent") << u"Élodie"_s << u"É."_s;
    QTest::newRow("accent apart") << u"E\u0301lodie"_s << u"E\u0301."_s;
    QTest::newRow("beyond the plane") << u"\U00010428ab"_s << u"\U00010428."_s;
    QTest::newRow("signs alone") << u"❤"_s << QString();
    QTest::newRow("Arabic") << u"مريم"_s << u"م."_s;
}

void InitialsTest::shortensNames()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(Initials::ofName(name), letters);
}

void InitialsTest::shortensTexts_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what,
                        const QStringList &names,
                        const QString &text,
                        const QString &expected) {
        QTest::newRow(what) << names << text << expected;
    };
    row("plain", {u"Kim"_s}, u"Kim rang."_s, u"K. rang."_s);
    row("end of a sentence", {u"Kim"_s}, u"I rang Kim. Then slept."_s, u"I rang K. Then slept."_s);
    row("possessive", {u"Kim"_s}, u"Kim's coat, Kim’s keys"_s, u"K's coat, K’s keys"_s);
    row("small letters", {u"Kim"_s}, u"saw kim again"_s, u"saw k. again"_s);
    row("capitals", {u"Kim"_s}, u"KIM"_s, u"K."_s);
    row("within a word", {u"Kim"_s}, u"Kimono, Joakim"_s, u"Kimono, Joakim"_s);
    row("whole and part",
        {u"Kim van Dael"_s},
        u"Kim van Dael, Kim, Dael and the van"_s,
        u"K. v. D., K., D. and the van"_s);
    row("over a line end", {u"Kim Dael"_s}, u"Kim\nDael"_s, u"K.\nD."_s);
    row("everyday word", {u"Will"_s}, u"Will said he will, Will."_s, u"W. said he will, W."_s);
    row("without accent", {u"Élodie"_s}, u"Elodie, élodie, ÉLODIE"_s, u"E., é., É."_s);
    row("accent apart", {u"Élodie"_s}, u"E\u0301lodie"_s, u"E\u0301."_s);
    row("hyphen", {u"Anne-Marie"_s}, u"Anne-Marie, Anne Marie, Marie"_s, u"A. M., A. M., M."_s);
    row("apostrophe", {u"Sam O'Neill"_s}, u"O'Neill and sam o’neill"_s, u"O'N. and s. o. n."_s);
    row("genitive", {u"Anna"_s}, u"Annas Buch"_s, u"A.s Buch"_s);
    row("emoji beside", {u"Kim"_s}, u"Kim😀Kim❤"_s, u"K.😀K.❤"_s);
    row("Markdown", {u"Kim"_s}, u"**Kim** _Kim_ # Kim"_s, u"**K.** _K._ # K."_s);
    row("Arabic with and", {u"مريم"_s}, u"ومريم هنا"_s, u"وم. هنا"_s);
    row("Chinese", {u"小明"_s}, u"我和小明走了"_s, u"我和小.走了"_s);
    row("Korean particle", {u"민수"_s}, u"민수는 갔다"_s, u"민.는 갔다"_s);
    row("two people", {u"Kim"_s, u"Kimberly"_s}, u"Kimberly, Kim"_s, u"K., K."_s);
    row("Mum", {u"My mum"_s}, u"My mum came. Mum and my mum."_s, u"M. m. came. M. and m. m."_s);
    row("one letter", {u"J"_s}, u"J rang"_s, u"J. rang"_s);
    row("file", {u"Kim"_s}, u"![Kim](attachment:Kim.jpg)"_s, u"![K.](attachment:Kim.jpg)"_s);
}

void InitialsTest::shortensTexts()
{
    QFETCH(QStringList, names);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Initials(names).in(text), expected);
}

void InitialsTest::keepsFilesReachable()
{
    Page page;
    page.title = u"Kim"_s;
    page.attachments = {{{1, 10}, u"image/png"_s, u"Kim and me (1).png"_s},
                        {{2, 10}, u"text/plain"_s, u"Kim"_s}};
    QString text = u"![Kim](attachment:Kim%20and%20me%20%281%29.png) [list](attachment:Kim)"_s;
    Initials({u"Kim"_s}).in(page, text);
    QCOMPARE(page.title, u"K."_s);
    QCOMPARE(page.attachments[0].name, u"file-1.png"_s);
    QCOMPARE(page.attachments[1].name, u"file-2"_s);
    QCOMPARE(text, u"![K.](attachment:file-1.png) [list](attachment:file-2)"_s);
}

void InitialsTest::nothingKnownChangesNothing()
{
    const QString text = u"Words 😀 مرحبا ![a](attachment:b.png)\n\n# x"_s;
    QCOMPARE(Initials({}).in(text), text);
    QCOMPARE(Initials({u"❤"_s, u""_s, u" "_s}).in(text), text);
}

QTEST_GUILESS_MAIN(InitialsTest)
#include "initials_test.moc"
