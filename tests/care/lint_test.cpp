// SPDX-License-Identifier: GPL-3.0-or-later
// The lint itself, then everything of ours that a person reads: prompts, glosses and every tr()
// string of app/ and ui/.
#include "app/care/lint.h"

#include "app/reflect/names.h"
#include "tests/care/seed_runs.h"
#include "tests/care/tr_strings.h"
#include "tests/support/content_words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::care;
using namespace afterword::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double gradeLimit = 6.0;
constexpr double careGradeLimit = 5.0; // help and safety
constexpr int sentenceLimit = 22;      // words

QString sourceTree()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR);
}

QJsonObject readJson(const QString &path)
{
    QFile file(sourceTree() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

struct Text
{
    QString text;
    QString where;
    QString folder;
};

void collect(const QJsonValue &value, const QString &key, const QString &where, QList<Text> &texts)
{
    if (value.isString()) {
        if (!isForTheProgram(key))
            texts.append({value.toString(), where + u'.' + key, {}});
        return;
    }
    const QJsonArray rows = value.toArray();
    for (const auto &row : rows)
        collect(row, key, where, texts);
    const QJsonObject object = value.toObject();
    const QString id = object.value("id"_L1).toString(object.value("key"_L1).toString());
    for (auto member = object.begin(); member != object.end(); ++member) {
        // "steps" of a path are objects, "steps" of a mark are ids.
        const QString place = id.isEmpty() ? where : where + u'.' + id;
        collect(member.value(), member.key(), place, texts);
    }
}

/// "{name}" and the like, said as they are when nothing was told.
QString plainWords(const QString &text)
{
    return worded(text, reflect::Situation());
}

/// Every word of every JSON file below resources/reflect and resources/care that travels inside the
/// program, in English.
QList<Text> content()
{
    QList<Text> texts;
    for (const QString &folder : {u"reflect/en"_s, u"care"_s, u"help"_s}) {
        const QString root = sourceTree() + u"/resources/"_s;
        QDirIterator files(root + folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size());
            if (path.count(u'/') > 1 && !path.contains("/en/"_L1))
                continue; // the rules are about English
            const qsizetype before = texts.size();
            collect(readJson(u"resources/"_s + path), {}, path, texts);
            for (qsizetype i = before; i < texts.size(); ++i) {
                texts[i].folder = folder;
                texts[i].text = plainWords(texts.at(i).text);
            }
        }
    }
    return texts;
}

/// Findings of one text: banned words, and "grade" when it is too hard to read.
QStringList findings(const QString &text, double limit = gradeLimit)
{
    QStringList found = bannedWords(text);
    if (readingGrade(text) > limit)
        found.append(u"grade"_s);
    return found;
}

} // namespace

class LintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsBannedWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("clean", u"What did you eat today, and where did you sit?"_s, {});
        row("why", u"Why did it end?"_s, {u"why"_s});
        row("should", u"You should rest. You shouldn’t call."_s, {u"should"_s, u"shouldn’t"_s});
        row("must in words", u"Mustard is fine. You must not."_s, {u"must"_s});
        row("need to", u"What do you need? You need to rest."_s, {u"need to"_s});
        row("deserve", u"You deserve better."_s, {u"deserve"_s});
        row("move on", u"Ready to move on? The moving onions."_s, {u"move on"_s});
        row("order", u"Breathe. Let go of the plan."_s, {u"let go"_s});
        row("order inside", u"Now just let it go."_s, {u"just let it go"_s});
        row("no order", u"After letting go, copies in backups may remain."_s, {});
        row("diagnosis", u"A narcissist, a trauma bond."_s, {u"narcissist"_s, u"trauma bond"_s});
        row("pronoun", u"Did she call? Here is the other one."_s, {u"she"_s});
        row("ex", u"Your ex may know it. Export the next text."_s, {u"ex"_s});
        row("partner", u"A partner or a girlfriend."_s, {u"partner"_s, u"girlfriend"_s});
        row("praise", u"Well done. A 5 day streak!"_s, {u"well done"_s, u"streak"_s, u"!"_s});
        row("idiom", u"Hang in there."_s, {u"hang in there"_s});
        row("mnemonic", u"&Why"_s, {u"why"_s});
        row("across blanks", u"you need\tto"_s, {u"need to"_s});
    }

    void findsBannedWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(bannedWords(text), found);
    }

    void countsSyllables_data()
    {
        QTest::addColumn<int>("count");
        const auto rows = [](int count, const char *words) {
            for (const QByteArray &word : QByteArray(words).split(' '))
                QTest::newRow(word.constData()) << count;
        };
        rows(1,
             "a the eye saved times whole file files bridge laughed you does can't don't friend "
             "guilt true build change I'm they're weighed quite");
        rows(2,
             "today wanted pages table maybe quiet people something someone lonely careful being "
             "going trying saying isn't didn't passphrase journal moment beyond player letters "
             "changes minutes lion hopeful handled only value evening every question special "
             "really doing language marriage");
        rows(3,
             "another curious everything area idea easier diary previous family video serious "
             "opinion different yesterday already radio");
        rows(4, "recovery usually situation information");
    }

    void countsSyllables()
    {
        QFETCH(int, count);
        QCOMPARE(syllables(QString::fromUtf8(QTest::currentDataTag())), count);
    }

    void countsWordsAndSentences()
    {
        QCOMPARE(wordsOf(u"Don’t open <b>&File</b> 12 twice."_s).size(), 5);
        QCOMPARE(sentencesOf(u"One two. Three? “Four.” Five\nSix 3.5 e.g.x"_s).size(), 5);
        QCOMPARE(sentencesOf(u"I miss … and I still …"_s).size(), 1);
        QCOMPARE(sentencesOf(u"Finish: I feel… I think… My body says…"_s).size(), 3);
        QCOMPARE(longestSentence(u"One two three. Four five."_s), 3);
        QCOMPARE(longestSentence(QString()), 0);
        QVERIFY(sentencesOf(u" … — \n"_s).isEmpty());
    }

    void gradesText()
    {
        // 6 words, 1 sentence, 6 syllables: 0.39*6 + 11.8*1 - 15.59
        QVERIFY(std::abs(fleschKincaidGrade(u"The cat sat on the mat."_s) + 1.45) < 1e-9);
        // 4 words, 1 sentence, 13 syllables
        const QString hard = u"Information situation recovery everything."_s;
        QVERIFY(std::abs(fleschKincaidGrade(hard) - (0.39 * 4 + 11.8 * 15 / 4 - 15.59)) < 1e-9);
        QCOMPARE(fleschKincaidGrade(QString()), 0.0);
        QCOMPARE(readingGrade(u"Recovery information."_s), 0.0); // under four words
        QVERIFY(readingGrade(hard) > gradeLimit);
    }

    void contentIsPlainAndKind()
    {
        const QJsonArray rows = readJson(u"tests/care/lint_allow.json"_s)["content"_L1].toArray();
        QSet<QString> allowed;
        for (const QJsonValue &row : rows) {
            QVERIFY(row["reason"_L1].toString().size() > 10);
            allowed.insert(row["text"_L1].toString() + u'\n' + row["finding"_L1].toString());
        }
        const QList<Text> texts = content();
        QVERIFY(texts.size() > 900);
        QStringList complaints;
        for (const Text &text : texts) {
            const double limit = text.folder == u"care"_s ? careGradeLimit : gradeLimit;
            // The program's own name is nobody's hard word.
            const QString plain = QString(text.text).replace(u"Afterword"_s, u"It"_s);
            for (const QString &finding : findings(plain, limit)) {
                if (!allowed.contains(text.text + u'\n' + finding))
                    complaints.append(text.where + u": "_s + finding + u": "_s + text.text);
            }
            if (longestSentence(text.text) > sentenceLimit)
                complaints.append(text.where + u": too long: "_s + text.text);
        }
        for (const QString &complaint : complaints)
            qWarning("%s", qPrintable(complaint)); // a message of QVERIFY2 is cut off
        QVERIFY(complaints.isEmpty());
    }

    /// Help and safety text: no contractions, which are harder for tired or second-language
    /// readers.
    void careTextHasNoContractions()
    {
        static const QRegularExpression contraction(
            u"\\b(?:\\w+n['’]t|(?:it|that|there|what|who|let)['’]s|\\w+['’](?:re|ve|ll|d|m))\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const Text &text : content()) {
            if (text.folder != u"reflect/en"_s)
                QVERIFY2(!contraction.match(text.text).hasMatch(), qPrintable(text.where));
        }
    }

    /// The walk finds words wherever they stand.
    void contentIsFoundByFolder()
    {
        QSet<QString> files;
        for (const Text &text : content())
            files.insert(text.where.section(u".json"_s, 0, 0));
        for (const QString &file : {u"reflect/en/prompts"_s,
                                    u"reflect/en/feelings"_s,
                                    u"reflect/en/cards"_s,
                                    u"reflect/en/offers"_s,
                                    u"reflect/en/setup"_s,
                                    u"reflect/en/paths/p01"_s,
                                    u"care/lines"_s,
                                    u"care/en/support"_s,
                                    u"help/en/pages"_s})
            QVERIFY2(files.contains(file), qPrintable(file));
    }

    void contentHoldsNoRunOfTheSources()
    {
        const SeedRuns seeds(sourceTree() + u"/tests/data/seed-6grams.txt"_s);
        QVERIFY(seeds.size() > 3000);
        for (const Text &text : content()) {
            const QString run = seeds.find(text.text);
            QVERIFY2(run.isEmpty(), qPrintable(text.where + u": "_s + run));
        }
    }

    void findsTrStrings()
    {
        QFile sample(sourceTree() + u"/tests/data/tr_sample.txt"_s); // moc would trip over it here
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QList<QString> expected{
            u"One"_s, u"Two … and three"_s, u"Four"_s, u"Five"_s, u"%n page(s)"_s};
        QCOMPARE(trStringsIn(sample.readAll()), expected);
    }

    void trStringsArePlainAndKind()
    {
        const QJsonArray rows = readJson(u"tests/care/lint_allow.json"_s)["allow"_L1].toArray();
        QHash<QString, bool> allowed; // text and finding -> was needed
        for (const QJsonValue &row : rows) {
            QVERIFY2(row["reason"_L1].toString().size() > 10,
                     qPrintable(row["text"_L1].toString()));
            allowed.insert(row["text"_L1].toString() + u'\n' + row["finding"_L1].toString(), false);
        }
        QStringList complaints;
        const QList<TrString> strings = trStrings(sourceTree(), {u"app"_s, u"ui"_s});
        QVERIFY(strings.size() >= 4);
        for (const TrString &string : strings) {
            // The program's own name is nobody's hard word.
            const QString plain = QString(string.text).replace(u"Afterword"_s, u"It"_s);
            for (const QString &finding : findings(plain)) {
                const auto known = allowed.find(string.text + u'\n' + finding);
                if (known != allowed.end())
                    *known = true;
                else
                    complaints.append(string.file + u": "_s + finding + u": "_s + string.text);
            }
            // The help of the command line is a table, not a sentence to read aloud.
            if (longestSentence(string.text) > sentenceLimit
                && !string.file.startsWith("app/cli/"_L1))
                complaints.append(string.file + u": too long: "_s + string.text);
        }
        // Said, not failed: a string may be on its way out in one branch and in use in another.
        for (auto it = allowed.cbegin(); it != allowed.cend(); ++it) {
            if (!it.value())
                qInfo("not needed now in lint_allow.json: %s", qPrintable(it.key()));
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void trStringsHoldNoRunOfTheSources()
    {
        const SeedRuns seeds(sourceTree() + u"/tests/data/seed-6grams.txt"_s);
        for (const TrString &string : trStrings(sourceTree(), {u"app"_s, u"ui"_s})) {
            const QString run = seeds.find(string.text);
            QVERIFY2(run.isEmpty(), qPrintable(string.file + u": "_s + run));
        }
    }

    void findsARunOfTheSources()
    {
        // The list can tell: a made list with the hash of a known run finds it, and only it.
        const SeedRuns one(QSet<QByteArray>{
            SeedRuns::hashOf({u"the"_s, u"cat"_s, u"didnt"_s, u"sit"_s, u"down"_s, u"today"_s})});
        QCOMPARE(one.find(u"Look, the cat didn’t sit — down today."_s),
                 u"the cat didnt sit down today"_s);
        QVERIFY(one.find(u"The cat did not sit down today."_s).isEmpty());
        QVERIFY(one.find(u"short"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LintTest)
#include "lint_test.moc"
