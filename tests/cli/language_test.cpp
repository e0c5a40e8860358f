// SPDX-License-Identifier: GPL-3.0-or-later
// The command line speaks as the computer does; what programs read of it stays as it is.
#include "tests/cli/cli_fixture.h"

#include <QTest>

#include <cstdlib>

using namespace afterword;
using namespace Qt::StringLiterals;

class CliLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksAsTheComputer_data();
    void speaksAsTheComputer();
    void jsonStaysTheSame();
    void formatsAreNamed();
};

namespace {

CliResult inLanguage(const char *languages, const QStringList &words)
{
    return CliHouse::run(words, {}, [languages]() { ::setenv("LANGUAGE", languages, 1); });
}

} // namespace

void CliLanguageTest::speaksAsTheComputer_data()
{
    QTest::addColumn<QByteArray>("languages");
    QTest::addColumn<QString>("said");
    QTest::newRow("English") << QByteArray("en_GB") << u"There is no such command."_s;
    QTest::newRow("German") << QByteArray("de_AT:en") << u"Einen solchen Befehl gibt es nicht."_s;
    QTest::newRow("first that there is") << QByteArray("it:fr_CA") << u"n’existe pas."_s;
    QTest::newRow("none that there is") << QByteArray("it") << u"There is no such command."_s;
}

void CliLanguageTest::speaksAsTheComputer()
{
    QFETCH(const QByteArray, languages);
    QFETCH(const QString, said);
    const CliResult result = inLanguage(languages.constData(), {u"frobnicate"_s});
    QCOMPARE(result.code, 64);
    QVERIFY2(QString::fromUtf8(result.err).contains(said), result.err.constData());
}

void CliLanguageTest::jsonStaysTheSame()
{
    const CliResult english = inLanguage("en", {u"formats"_s, u"--json"_s});
    const CliResult german = inLanguage("de", {u"formats"_s, u"--json"_s});
    QCOMPARE(english.code, 0);
    QCOMPARE(german.out, english.out);
}

/// Names of programs stay; words do not.
void CliLanguageTest::formatsAreNamed()
{
    const QByteArray english = inLanguage("en", {u"formats"_s}).out;
    const QByteArray german = inLanguage("de", {u"formats"_s}).out;
    for (const char *words :
         {" Plain text\n", " Table (CSV)\n", " Markdown (folder)\n", " and files in a zip)\n"}) {
        QVERIFY2(english.contains(words), english.constData());
        QVERIFY2(!german.contains(words), german.constData());
    }
    for (const char *name : {" RedNotebook\n", " Obsidian\n", " Daylio\n"})
        QVERIFY2(german.contains(name), german.constData());
}

QTEST_GUILESS_MAIN(CliLanguageTest)
#include "language_test.moc"
