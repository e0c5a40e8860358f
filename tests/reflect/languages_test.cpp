// SPDX-License-Identifier: GPL-3.0-or-later
// The content in other languages: each file that English has, with the same rows, keys and numbers
// and other words; sentences that stay whole whoever they are about; a list of words of its own.
#include "app/base/language.h"
#include "app/care/support.h"
#include "app/reflect/clarity.h"
#include "app/reflect/deck.h"
#include "app/reflect/feelings.h"
#include "app/reflect/names.h"
#include "app/reflect/offers.h"
#include "app/reflect/path.h"
#include "tests/support/content_words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

QString resources()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/");
}

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Below resources: "reflect/LANG/prompts.json" …, as English has them.
QStringList contentFiles()
{
    QStringList all;
    for (const QString &folder : {u"reflect/en"_s, u"care/en"_s}) {
        QDirIterator files(
            resources() + folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all += files.next().mid(resources().size()).replace(u"/en/"_s, u"/LANG/"_s);
    }
    all.sort();
    return all;
}

struct Words
{
    QString english;
    QString other;
    QString where;
};

/// Walks both side by side; what is not words has to be the same. Returns what is wrong.
QString beside(const QJsonValue &english,
               const QJsonValue &other,
               const QString &key,
               const QString &where,
               QList<Words> &words)
{
    if (english.type() != other.type())
        return where + u": another kind of value"_s;
    if (english.isString() && !isForTheProgram(key)) {
        words.append({english.toString(), other.toString(), where});
        return {};
    }
    if (english.isArray()) {
        const QJsonArray left = english.toArray();
        const QJsonArray right = other.toArray();
        if (left.size() != right.size())
            return where + u": another number of rows"_s;
        for (qsizetype i = 0; i < left.size(); ++i) {
            const QString wrong =
                beside(left[i], right[i], key, where + u'.' + QString::number(i), words);
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    if (english.isObject()) {
        const QJsonObject left = english.toObject();
        const QJsonObject right = other.toObject();
        if (left.keys() != right.keys())
            return where + u": other members"_s;
        for (auto member = left.begin(); member != left.end(); ++member) {
            const QString wrong = beside(member.value(),
                                         right.value(member.key()),
                                         member.key(),
                                         where + u'.' + member.key(),
                                         words);
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    return english == other ? QString() : where + u": "_s + other.toVariant().toString();
}

/// All words of a language, or a complaint.
QString wordsOf(const QString &code, QList<Words> &words)
{
    for (QString file : contentFiles()) {
        QString english = file;
        english.replace(u"LANG"_s, u"en"_s);
        file.replace(u"LANG"_s, code);
        const QString wrong =
            beside(jsonOf(resources() + english), jsonOf(resources() + file), {}, file, words);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// Everyone a sentence may be about.
QList<Situation> situations()
{
    QList<Situation> all;
    for (const Call call : {Call::None, Call::They, Call::She, Call::He}) {
        Situation situation;
        situation.call = call;
        all += situation;
        situation.several = true;
        all += situation;
        situation.several = false;
        situation.call = Call::Name;
        situation.name = u"Sam"_s;
        situation.pronoun = call == Call::None ? Call::They : call;
        all += situation;
    }
    return all;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();

    void sameRowsInOtherWords_data() { languages_data(); }

    void sameRowsInOtherWords();

    void sentencesStayWhole_data() { languages_data(); }

    void sentencesStayWhole();

    void theProgramReadsThem_data() { languages_data(); }

    void theProgramReadsThem();

    void wordsForPassphrases_data() { languages_data(); }

    void wordsForPassphrases();
    void nothingElseIsMissing();
};

void LanguagesTest::languages_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"de", "es", "fr"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void LanguagesTest::sameRowsInOtherWords()
{
    QFETCH(const QString, code);
    QList<Words> words;
    const QString wrong = wordsOf(code, words);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(words.size() > 1'000);
    qsizetype same = 0;
    for (const Words &each : words) {
        QVERIFY2(each.english.isEmpty() == each.other.isEmpty(), qPrintable(each.where));
        QVERIFY2(each.other == each.other.trimmed() || each.english != each.english.trimmed(),
                 qPrintable(each.where));
        QVERIFY2(!each.other.contains(u'!') && !each.other.contains(u'¡'), qPrintable(each.where));
        QCOMPARE(each.other.count(u"___"_s), each.english.count(u"___"_s));
        // A text of several words that is as in English was forgotten.
        if (each.other == each.english && each.english.count(u' ') > 2)
            QFAIL(qPrintable(each.where + u": "_s + each.english));
        same += each.other == each.english ? 1 : 0;
    }
    QVERIFY2(same < words.size() / 50, qPrintable(QString::number(same)));
}

void LanguagesTest::sentencesStayWhole()
{
    QFETCH(const QString, code);
    QList<Words> words;
    QCOMPARE(wordsOf(code, words), QString());
    static const QRegularExpression ofEnglish(
        u"\\{([Tt]he(y|m|irs?|mself)|[Ww]ho(m|se)|[Nn]ame's|name:|they:)"_s);
    int about = 0;
    for (const Words &each : words) {
        const bool number = each.english.contains("{number"_L1); // of a line to call
        QVERIFY2(number || placeholdersKnown(each.other),
                 qPrintable(each.where + u": "_s + each.other));
        QVERIFY2(!ofEnglish.match(each.other).hasMatch(),
                 qPrintable(each.where + u": "_s + each.other));
        about += each.other.contains("{who:"_L1) ? 1 : 0;
        for (const Situation &situation : situations()) {
            const QString said = worded(each.other, situation);
            QVERIFY2(number || !said.contains(u'{'), qPrintable(said));
            QVERIFY2(!said.contains(u'@') || each.english.contains(u'@'), qPrintable(said));
            QVERIFY2(!said.contains(u"  "_s) && said == said.trimmed(), qPrintable(said));
        }
    }
    QVERIFY(about > 20);
}

void LanguagesTest::theProgramReadsThem()
{
    QFETCH(const QString, code);
    const auto paths = loadPaths(code);
    QVERIFY2(paths, paths ? "" : paths.error().detail.c_str());
    QCOMPARE(paths->size(), loadPaths(u"en"_s)->size());
    QVERIFY(paths->constFirst().title != loadPaths(u"en"_s)->constFirst().title);
    QVERIFY(loadSetup(code));
    QVERIFY(loadRules(code, *paths));
    QVERIFY(loadClarity(code));
    QVERIFY(care::loadSupport(code));
    const auto prompts = loadPrompts(code);
    QVERIFY(prompts && prompts->size() == loadPrompts(u"en"_s)->size());
    const auto feelings = loadFeelings(code);
    QVERIFY(feelings);
    QSet<QString> shown;
    for (const Feeling &feeling : *feelings)
        shown.insert(feeling.word.toCaseFolded());
    QCOMPARE(shown.size(), feelings->size());
}

void LanguagesTest::wordsForPassphrases()
{
    QFETCH(const QString, code);
    QFile file(resources() + u"words/"_s + code + u".txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList list = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(list.size(), 2048);
    QCOMPARE(QSet<QString>(list.cbegin(), list.cend()).size(), 2048);
    static const QRegularExpression plain(u"^[a-z]{4,7}$"_s);
    for (const QString &word : list)
        QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
    QVERIFY(std::is_sorted(list.cbegin(), list.cend()));
}

/// Each language that can be chosen has content of its own, or is asked in English.
void LanguagesTest::nothingElseIsMissing()
{
    QStringList withContent;
    for (const language::Language &each : language::all()) {
        if (QFile::exists(resources() + u"reflect/"_s + QString::fromLatin1(each.code)))
            withContent += QString::fromLatin1(each.code);
    }
    QCOMPARE(withContent, (QStringList{u"en"_s, u"de"_s, u"es"_s, u"fr"_s}));
    QCOMPARE(language::choose(u"de"_s, {u"fr-FR"_s}), u"de"_s);
    QCOMPARE(language::choose({}, {u"it-IT"_s, u"fr-CA"_s, u"de"_s}), u"fr"_s);
    QCOMPARE(language::choose(u"xx"_s, {u"C"_s}), u"en"_s);
    QCOMPARE(language::choose({}, {}), u"en"_s);
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
