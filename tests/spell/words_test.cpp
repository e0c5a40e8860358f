// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of a text are words that a dictionary is asked about.
#include "app/spell/words.h"

#include "app/spell/own_words.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace afterword::spell;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void scripts();
    void partsOfHyphens();
    void anyTextIsReadInLine();
    void readAgainIsTheSame();
    void ownWords_data();
    void ownWords();
};

namespace {

QStringList found(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(text))
        words << text.mid(word.start, word.length);
    return words;
}

} // namespace

void WordsTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", u"I walked home."_s, {u"walked"_s, u"home"_s});
    row("punctuation", u"(so), “well”… yes—no!"_s, {u"so"_s, u"well"_s, u"yes"_s, u"no"_s});
    row("apostrophes",
        u"don't don’t 'tis dogs' rock’n’roll"_s,
        {u"don't"_s, u"don’t"_s, u"tis"_s, u"dogs"_s, u"rock’n’roll"_s});
    row("hyphens", u"well-known -dash- up‑to"_s, {u"well-known"_s, u"dash"_s, u"up‑to"_s});
    row("slashes", u"and/or"_s, {u"and"_s, u"or"_s});
    row("digits", u"at 4pm room b12 2nd 3½ x2y ok"_s, {u"at"_s, u"room"_s, u"ok"_s});
    row("addresses",
        u"see https://a.example/wrod or www.wrod.example me@wrod.example @wrod fin"_s,
        {u"see"_s, u"or"_s, u"fin"_s});
    row("dots", u"e.g. wrod.example i.e. so...what end."_s, {u"so"_s, u"what"_s, u"end"_s});
    row("paths", u"/usr/wrod C:\\wrod #wrodtag done"_s, {u"done"_s});
    row("underscores", u"some_wrod _x a_"_s, {});
    row("capitals",
        u"NHS WHY iPhone McWrod O'Brien Jean-Paul Anna"_s,
        {u"O'Brien"_s, u"Jean-Paul"_s, u"Anna"_s});
    row("one letter", u"a I o"_s, {});
    row("endless", QString(200, u'a') + u" bee"_s, {u"bee"_s});
    row("glued",
        u"un\u0001\u0001done\u0001\u0001 \u0001bold\u0001 x\u0001y\u0001z end"_s,
        {u"bold"_s, u"end"_s});
    row("marks",
        u"cafe\u0301 na\u00EFve co\u00ADop"_s,
        {u"cafe\u0301"_s, u"na\u00EFve"_s, u"co\u00ADop"_s});
    row("chinese", u"今天我很难过"_s, {});
    row("japanese", u"さくらが咲いた カタカナ"_s, {});
    row("thai", u"ฉันเศร้า"_s, {});
    row("mixed scripts", u"слово wоrd"_s, {u"слово"_s}); // the second has a Cyrillic o
    row("hebrew acronym", u"צה\"ל שלום"_s, {u"שלום"_s});
    row("persian joiner", u"می\u200Cخواهم"_s, {u"می\u200Cخواهم"_s});
    row("emoji", u"sad😢face 👩‍👩‍👧"_s, {u"sad"_s, u"face"_s});
    row("beyond the first plane", u"𝒳 𐐔𐐯𐑅𐐨𐑉𐐯𐐻"_s, {u"𐐔𐐯𐑅𐐨𐑉𐐯𐐻"_s});
    row("half a pair", QString(QChar(0xD800)) + u"ab"_s, {u"ab"_s});
    row("empty", QString(), {});
}

void WordsTest::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text), expected);
}

void WordsTest::scripts()
{
    const auto all = wordsOf(u"word слово λέξη שלום كلمة 단어");
    const QList<QChar::Script> expected{QChar::Script_Latin,
                                        QChar::Script_Cyrillic,
                                        QChar::Script_Greek,
                                        QChar::Script_Hebrew,
                                        QChar::Script_Arabic,
                                        QChar::Script_Hangul};
    QCOMPARE(all.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].script, expected[static_cast<qsizetype>(i)]);
}

void WordsTest::partsOfHyphens()
{
    const QString text = u"a well-known-fact b"_s;
    const auto whole = wordsOf(text);
    QCOMPARE(whole.size(), 1U);
    QStringList parts;
    for (const Word &part : hyphenParts(text, whole[0]))
        parts << text.mid(part.start, part.length);
    QCOMPARE(parts, (QStringList{u"well"_s, u"known"_s, u"fact"_s}));
    QVERIFY(hyphenParts(u"plain", {0, 5, QChar::Script_Latin}).empty());
}

void WordsTest::anyTextIsReadInLine()
{
    // Whatever is typed, words lie within the text, in order, and apart.
    const QString signs = u"aB ’'-_@.#/\"\u0001\u00AD\u0301\u200D1é漢א\u2010"_s;
    quint32 seed = 20251014;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 24; ++i) {
            seed = seed * 1664525U + 1013904223U;
            text += signs[static_cast<qsizetype>((seed >> 16) % quint32(signs.size()))];
        }
        qsizetype end = 0;
        for (const Word &word : wordsOf(text)) {
            QVERIFY(word.start >= end && word.length >= 2);
            end = word.start + word.length;
            QVERIFY(end <= text.size());
            QVERIFY(text[word.start].isLetter() || text[word.start].isMark()
                    || text[word.start] == QChar(0x00AD) || text[word.start] == QChar(0x200D));
        }
    }
}

/// After any change, however little of the text is read again.
void WordsTest::readAgainIsTheSame()
{
    const QString signs = u"ab cd  e'-’.@#/_1A\u00e9\u05d0\U0001F600"_s + QChar(glue);
    QRandomGenerator random(3);
    QString text;
    std::vector<Word> words;
    for (int i = 0; i < 20'000; ++i) {
        QString next = text;
        const qsizetype at = random.bounded(static_cast<int>(next.size()) + 1);
        next.remove(at, random.bounded(4));
        for (int more = random.bounded(4); more > 0; --more)
            next.insert(at, signs.at(random.bounded(static_cast<int>(signs.size()))));
        if (random.bounded(200) == 0)
            next.truncate(random.bounded(4));
        words = wordsAgain(next, text, std::move(words));
        QVERIFY2(words == wordsOf(next), qPrintable(text + u" -> "_s + next));
        text = next;
    }
}

void WordsTest::ownWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("small") << u"doomscroll"_s << true;
    QTest::newRow("at a start") << u"Doomscroll"_s << true;
    QTest::newRow("shouted") << u"DOOMSCROLL"_s << true;
    QTest::newRow("a name") << u"Björk"_s << true;
    QTest::newRow("a name in pieces") << u"Bjo\u0308rk"_s << true;
    QTest::newRow("a name shouted") << u"BJÖRK"_s << true;
    QTest::newRow("a name small") << u"björk"_s << false;
    QTest::newRow("a name's") << u"Björk's"_s << true;
    QTest::newRow("first of two") << u"Anna"_s << true;
    QTest::newRow("second of two") << u"Maria"_s << true;
    QTest::newRow("both") << u"Anna Maria"_s << false;
    QTest::newRow("apostrophe") << u"O'Brien"_s << true;
    QTest::newRow("ignored") << u"hmpf"_s << true;
    QTest::newRow("another") << u"doomscrolls"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void WordsTest::ownWords()
{
    QFETCH(QString, word);
    QFETCH(bool, known);
    OwnWords own;
    QVERIFY(!own.know(word));
    QVERIFY(own.set({u"doomscroll"_s, u"Björk"_s, u"Anna Maria"_s, u"O’Brien"_s}));
    QVERIFY(!own.set({u"Björk"_s, u"doomscroll"_s, u"O'Brien"_s, u"Maria"_s, u"Anna"_s}));
    own.ignore(u"hmpf"_s);
    QCOMPARE(own.know(word), known);
    QVERIFY(own.set({}));
    QCOMPARE(own.know(word), word == "hmpf"_L1);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
