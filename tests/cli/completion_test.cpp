// SPDX-License-Identifier: GPL-3.0-or-later
// The completions and the man page that the program makes of its own table: the shells and groff
// read them without complaint, and every command and option is in them.
#include "tests/cli/cli_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shellsReadThem_data();
    void shellsReadThem();

    void everyWordIsThere_data() { shellsReadThem_data(); }

    void everyWordIsThere();
    void bashCompletes_data();
    void bashCompletes();
    void manualIsClean();
    void otherShellsAreAMistake();
};

namespace {

QByteArray completion(const QString &shell)
{
    return CliHouse::run({u"completion"_s, shell}).out;
}

CliResult runProgram(const QString &program, const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Commands and options as the help has them.
QStringList wordsOfHelp()
{
    QString help = QString::fromUtf8(CliHouse::run({u"--help"_s}).out);
    help.remove(0, help.indexOf(u'\n')); // the first line is a sentence
    QStringList words;
    static const QRegularExpression command(u"^afterword-cli ([a-z]+) .*$"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"\\[--([a-z-]+)"_s);
    auto commands = command.globalMatch(help);
    while (commands.hasNext()) {
        const auto line = commands.next();
        words += line.captured(1);
        auto options = option.globalMatch(line.captured(0));
        while (options.hasNext())
            words += options.next().captured(1);
    }
    words.removeDuplicates();
    return words;
}

} // namespace

void CompletionTest::shellsReadThem_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void CompletionTest::shellsReadThem()
{
    QFETCH(const QString, shell);
    const CliHouse house;
    const QString path = house.file("words");
    QFile file(path);
    const QByteArray text = completion(shell);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const CliResult read = runProgram(shell, {u"-n"_s, path});
    QVERIFY2(read.code == 0, read.err.constData());
    QCOMPARE(read.err, QByteArray());
}

void CompletionTest::everyWordIsThere()
{
    QFETCH(const QString, shell);
    const QString text = QString::fromUtf8(completion(shell));
    const QStringList words = wordsOfHelp();
    QVERIFY(words.size() > 30);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
}

void CompletionTest::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("command") << u"afterword-cli imp"_s << QByteArray("import\n");
    QTest::newRow("option") << u"afterword-cli import j --dr"_s << QByteArray("--dry-run\n");
    QTest::newRow("value") << u"afterword-cli list j --kind ch"_s << QByteArray("checkin\n");
}

void CompletionTest::bashCompletes()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, wanted);
    const QByteArray script = completion(u"bash"_s) + "COMP_WORDS=(" + line.toUtf8()
                              + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _afterword_cli; "
                                "echo \"${COMPREPLY[@]}\"\n";
    const CliResult done = runProgram(u"bash"_s, {u"--norc"_s}, script);
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.out, wanted);
}

void CompletionTest::manualIsClean()
{
    const QByteArray page = CliHouse::run({u"manual"_s}).out;
    for (const QByteArray &text :
         {page, [] {
              QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/packaging/man/afterword.1"));
              return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
          }()}) {
        QVERIFY(!text.isEmpty());
        const CliResult read =
            runProgram(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s}, text);
        QCOMPARE(read.code, 0);
        QCOMPARE(read.err, QByteArray());
    }
    const QString plain = QString::fromUtf8(page).remove(u'\\');
    for (const QString &word : wordsOfHelp())
        QVERIFY2(plain.contains(word), qPrintable(word));
}

void CompletionTest::otherShellsAreAMistake()
{
    QCOMPARE(CliHouse::run({u"completion"_s, u"csh"_s}).code, 64);
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
