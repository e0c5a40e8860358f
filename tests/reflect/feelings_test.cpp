// SPDX-License-Identifier: GPL-3.0-or-later
// The words as shipped, the parser against bad files, and what the pad suggests.
#include "app/reflect/feelings.h"

#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

QList<Feeling> shippedWords()
{
    const Result<QList<Feeling>> words = loadFeelings(u"en"_s);
    return words ? *words : QList<Feeling>();
}

QStringList keysOf(const QList<Feeling> &feelings)
{
    QStringList keys;
    for (const Feeling &feeling : feelings)
        keys.append(feeling.key);
    return keys;
}

int squared(const Feeling &feeling, int pleasant, int energy)
{
    const int dp = feeling.pleasant - pleasant;
    const int de = feeling.energy - energy;
    return dp * dp + de * de;
}

} // namespace

class FeelingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedWordsLoad()
    {
        const Result<QList<Feeling>> words = loadFeelings(u"en"_s);
        QVERIFY2(words.has_value(), words ? "" : words.error().detail.c_str());
        QCOMPARE(words->size(), 43);
        for (const QString &key : {u"hopeless"_s, u"not-safe"_s}) // with a way to Support
            QVERIFY(keysOf(*words).contains(key));
        QVERIFY(keysOf(*words).contains(u"worn-out"_s));
        for (const Feeling &feeling : *words) {
            QVERIFY2(feeling.gloss.size() <= 40, qPrintable(feeling.key));
            QVERIFY2(!feeling.gloss.endsWith(u'.'), qPrintable(feeling.key));
        }
    }

    void everyQuarterHasWords()
    {
        int quarters[2][2] = {};
        for (const Feeling &feeling : shippedWords()) {
            if (feeling.pleasant != 0 && feeling.energy != 0)
                ++quarters[feeling.pleasant > 0][feeling.energy > 0];
        }
        for (const auto &row : quarters) {
            for (const int count : row)
                QVERIFY(count >= 6);
        }
    }

    void badFilesAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no key") << QByteArray(
            R"({"word":"sad","gloss":"low","pleasant":-2,"energy":-1})");
        QTest::newRow("no gloss") << QByteArray(
            R"({"key":"sad","word":"sad","pleasant":-2,"energy":-1})");
        QTest::newRow("no energy")
            << QByteArray(R"({"key":"sad","word":"sad","gloss":"low","pleasant":-2})");
        QTest::newRow("energy off the pad")
            << QByteArray(R"({"key":"sad","word":"sad","gloss":"low","pleasant":-2,"energy":-3})");
        QTest::newRow("pleasant off the pad")
            << QByteArray(R"({"key":"sad","word":"sad","gloss":"low","pleasant":4,"energy":0})");
        QTest::newRow("twice") << QByteArray(
            R"({"key":"a","word":"a","gloss":"a","pleasant":0,"energy":0},)"
            R"({"key":"a","word":"b","gloss":"b","pleasant":0,"energy":0})");
    }

    void badFilesAreMalformed()
    {
        QFETCH(QByteArray, row);
        const Result<QList<Feeling>> words =
            parseFeelings("{\"version\":1,\"feelings\":[" + row + "]}");
        QVERIFY(!words.has_value());
        QCOMPARE(words.error().code, Errc::Malformed);
    }

    void suggestsAMixEverywhere()
    {
        const QList<Feeling> all = shippedWords();
        for (int pleasant = -3; pleasant <= 3; ++pleasant) {
            for (int energy = -2; energy <= 2; ++energy) {
                const QList<Feeling> words = suggest(all, pleasant, energy);
                const QByteArray where = QByteArray::number(pleasant) + ","
                                         + QByteArray::number(energy) + ": "
                                         + keysOf(words).join(u' ').toUtf8();
                if (qEnvironmentVariableIsSet("SHOW_WORDS"))
                    qInfo("%s", where.constData());
                QCOMPARE(words.size(), 6);
                const QStringList keys = keysOf(words);
                QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 6);
                QCOMPARE(keysOf(suggest(all, pleasant, energy)), keys);
                int last = 0;
                int near = 0;
                int across = 0;
                for (const Feeling &word : words) {
                    QVERIFY2(squared(word, pleasant, energy) >= last, where.constData());
                    last = squared(word, pleasant, energy);
                    QVERIFY2(word.energy * energy >= 0, where.constData());
                    near += word.pleasant * pleasant >= 0 ? 1 : 0;
                    const int towards =
                        pleasant > 0 ? pleasant - word.pleasant : word.pleasant - pleasant;
                    across += pleasant == 0 || towards >= 2 ? 1 : 0;
                }
                QVERIFY2(near >= 4, where.constData());
                QVERIFY2(across >= 2, where.constData());
            }
        }
    }

    void suggestsTheNearestOfTheQuarter()
    {
        const QList<Feeling> all = shippedWords();
        for (const Feeling &word : all) {
            const QList<Feeling> words = suggest(all, word.pleasant, word.energy);
            QCOMPARE(squared(words.first(), word.pleasant, word.energy), 0);
        }
        QVERIFY(keysOf(suggest(all, 1, -1)).contains(u"tender"_s));
        QCOMPARE(keysOf(suggest(all, -3, 2)).first(), u"panicky"_s);
    }

    void suggestsWhatThereIs()
    {
        QVERIFY(suggest({}, 1, 1).isEmpty());
        const Feeling one{u"a"_s, u"a"_s, u"a"_s, 1, 1};
        QCOMPARE(suggest({one}, 1, 1).size(), 1);
        QCOMPARE(suggest({one}, 1, -1).size(), 0);
    }

    void wordsForKeys()
    {
        const QList<Feeling> all = shippedWords();
        QCOMPARE(wordFor(all, u"worn-out"_s), u"worn out"_s);
        QCOMPARE(wordFor(all, u"own:unmoored"_s), u"unmoored"_s);
        QCOMPARE(wordFor(all, u"from-a-later-version"_s), u"from-a-later-version"_s);
        QCOMPARE(wordFor({}, QString()), QString());
    }
};

QTEST_APPLESS_MAIN(FeelingsTest)
#include "feelings_test.moc"
