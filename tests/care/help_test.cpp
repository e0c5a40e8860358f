// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of help as shipped, in every language there is: short, whole, leading somewhere; and
// the finding of words.
#include "app/care/help.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace afterword::care;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 250;

QString folder()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/help/");
}

QList<HelpPage> pagesOf(const QString &language)
{
    QFile file(folder() + language + u"/pages.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QList<HelpPage>> pages = parseHelp(file.readAll());
    if (!pages)
        qWarning("%s: %s", qPrintable(language), pages.error().detail.c_str());
    return pages.value_or(QList<HelpPage>());
}

QString asWritten(const HelpBlank &blank)
{
    return u'<' + blank.what + u'>';
}

QStringList blanksOf(const HelpPage &page)
{
    QStringList all;
    for (const HelpBlank &blank : blanksIn(page.body.join(u'\n')))
        all.append(blank.kind + u':' + blank.what);
    all.sort();
    return all;
}

QByteArray onePage(const QByteArray &members)
{
    return R"({"version":1,"pages":[{"id":"a","title":"t","body":["b"])" + members + "}]}";
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThere();
    void languages_data();

    void pagesAreShort_data() { languages_data(); }

    void pagesAreShort();

    void languagesSayTheSame_data() { languages_data(); }

    void languagesSayTheSame();
    void anotherLanguageIsEnglish();
    void theLimitsAreSaid();
    void rowsStandTogether();
    void wordsAreFound_data();
    void wordsAreFound();
    void slipsAreNamed_data();
    void slipsAreNamed();
};

void HelpTest::everyPageIsThere()
{
    const Result<QList<HelpPage>> pages = loadHelp(u"en"_s);
    QVERIFY2(pages.has_value(), pages ? "" : pages.error().detail.c_str());
    QStringList ids;
    for (const HelpPage &page : *pages)
        ids.append(page.id);
    QCOMPARE(ids,
             QStringList({u"first-steps"_s,
                          u"keys"_s,
                          u"lost"_s,
                          u"moving"_s,
                          u"safety"_s,
                          u"pictures"_s,
                          u"reminders"_s,
                          u"where"_s,
                          u"in-and-out"_s}));
}

void HelpTest::languages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(code)) << code;
}

void HelpTest::pagesAreShort()
{
    QFETCH(QString, language);
    static const QRegularExpression word(u"[\\w'’]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QList<HelpPage> pages = pagesOf(language);
    QVERIFY(!pages.isEmpty());
    for (const HelpPage &page : pages) {
        // A key counts as one word.
        const QString text = helpText(page, [](const HelpBlank &) { return u"K"_s; });
        int words = 0;
        for (auto found = word.globalMatch(text); found.hasNext(); found.next())
            ++words;
        QVERIFY2(words > 0 && words <= mostWords,
                 qPrintable(page.id + u": "_s + QString::number(words)));
        QVERIFY2(!text.contains(u'!') && !text.contains(u'{') && !text.contains("http"_L1),
                 qPrintable(page.id));
        QVERIFY2(!page.see.isEmpty() && !page.see.contains(page.id), qPrintable(page.id));
    }
}

/// The same pages with the same keys and places, leading to the same.
void HelpTest::languagesSayTheSame()
{
    QFETCH(QString, language);
    const QList<HelpPage> english = pagesOf(u"en"_s);
    const QList<HelpPage> pages = pagesOf(language);
    QCOMPARE(pages.size(), english.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages.at(i).id, english.at(i).id);
        QCOMPARE(pages.at(i).see, english.at(i).see);
        QCOMPARE(pages.at(i).body.size(), english.at(i).body.size());
        QCOMPARE(blanksOf(pages.at(i)), blanksOf(english.at(i)));
        if (language == "en"_L1)
            continue;
        // A sentence that is as in English was forgotten.
        for (qsizetype row = 0; row < pages.at(i).body.size(); ++row) {
            const QString line = pages.at(i).body.at(row);
            QVERIFY2(line.count(u' ') < 6 || line != english.at(i).body.at(row), qPrintable(line));
        }
    }
}

void HelpTest::anotherLanguageIsEnglish()
{
    for (const QString &code : {u"tlh_AQ"_s, u"en_GB"_s, QString()}) {
        const auto pages = loadHelp(code);
        QVERIFY(pages.has_value());
        QCOMPARE(pages->constFirst().title, u"First steps"_s);
    }
}

/// care.md 4.1: what the page about safety has to say.
void HelpTest::theLimitsAreSaid()
{
    const QList<HelpPage> pages = pagesOf(u"en"_s);
    QString all;
    for (const HelpPage &page : pages) {
        if (page.id == "safety"_L1)
            all = helpText(page, asWritten);
    }
    for (const QString &said : {u"It helps if someone looks over your shoulder."_s,
                                u"It does not hide that the program is installed."_s,
                                u"nothing against a program that watches what you do"_s,
                                u"Your safety comes first."_s})
        QVERIFY2(all.contains(said), qPrintable(said));
}

void HelpTest::rowsStandTogether()
{
    HelpPage page;
    page.body = {u"a"_s, u"- b {key:Ctrl+L} b"_s, u"- c"_s, u"1. d"_s, u"2. {place:x}"_s, u"e"_s};
    QCOMPARE(helpText(page, asWritten), u"a\n\n- b <Ctrl+L> b\n- c\n\n1. d\n2. <x>\n\ne"_s);
    QCOMPARE(blanksIn(page.body.join(u' ')).size(), 2);
    QCOMPARE(blanksIn(u"{key:Ctrl+,}"_s).constFirst().what, u"Ctrl+,"_s);
}

void HelpTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("nothing asked") << QString() << QList<int>{0, 1, 2};
    QTest::newRow("blanks") << u"  "_s << QList<int>{0, 1, 2};
    QTest::newRow("case") << u"KEYS"_s << QList<int>{1};
    QTest::newRow("accents, one way") << u"resume"_s << QList<int>{2};
    QTest::newRow("accents, the other") << u"lóst"_s << QList<int>{0};
    QTest::newRow("part of a word") << u"ke"_s << QList<int>{1, 2};
    QTest::newRow("all of them") << u"code  lost"_s << QList<int>{0};
    QTest::newRow("one is missing") << u"code zeppelin"_s << QList<int>();
}

void HelpTest::wordsAreFound()
{
    QFETCH(QString, words);
    QFETCH(QList<int>, found);
    const QStringList texts{u"The code is lost"_s, u"Keys"_s, u"Résumé, kept"_s};
    QCOMPARE(findHelp(texts, words), found);
}

void HelpTest::slipsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("not JSON") << QByteArray("{") << u"not JSON"_s;
    QTest::newRow("another version") << QByteArray(R"({"version":2})") << u"version"_s;
    QTest::newRow("no pages") << QByteArray(R"({"version":1})") << u"no pages"_s;
    QTest::newRow("leads nowhere") << onePage(R"(,"see":["b"])") << u"a leads to no page: b"_s;
    QTest::newRow("unknown member") << onePage(R"(,"icon":"x")") << u"unknown member icon"_s;
    QTest::newRow("no words") << QByteArray(R"({"version":1,"pages":[{"id":"a","title":"t"}]})")
                              << u"help.a: no body"_s;
    QTest::newRow("twice") << QByteArray(
        R"({"version":1,"pages":[{"id":"a","title":"t","body":["b"]},{"id":"a","title":"t","body":["b"]}]})")
                           << u"help.a: id twice"_s;
}

void HelpTest::slipsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const Result<QList<HelpPage>> pages = parseHelp(json);
    QVERIFY(!pages.has_value());
    const QString detail = QString::fromStdString(pages.error().detail);
    QVERIFY2(detail.contains(says), qPrintable(detail));
}

QTEST_APPLESS_MAIN(HelpTest)
#include "help_test.moc"
