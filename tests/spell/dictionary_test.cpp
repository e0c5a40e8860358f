// SPDX-License-Identifier: GPL-3.0-or-later
// One dictionary: encodings, apostrophes, affixes, and files that lie about themselves.
#include "app/spell/dictionary.h"

#include "tests/spell/small_dictionary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::spell;
using namespace Qt::StringLiterals;

class DictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void affixesAndCases();
    void apostrophesAreAlike();
    void suggestionsComeInUnicode();
    void scriptsAreThoseOfItsWords();
    void aWordOutsideItsEncodingIsUnknown();
    void endlessWordsAreUnknown();
    void theInstalledEnglishOne();
    void hostile_data();
    void hostile();
    void largeFilesAreLeftAlone();
    void anythingCutOffIsSurvived();

private:
    QTemporaryDir m_folder;
};

void DictionaryTest::encodings_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("utf-8") << QByteArray("UTF-8") << QByteArray("caf\xc3\xa9") << u"café"_s;
    QTest::newRow("latin 1") << QByteArray("ISO8859-1") << QByteArray("caf\xe9") << u"café"_s;
    QTest::newRow("latin 2") << QByteArray("ISO8859-2") << QByteArray("\xb3zy") << u"łzy"_s;
    QTest::newRow("greek") << QByteArray("ISO8859-7") << QByteArray("\xeb\xfd\xf0\xe7")
                           << u"λύπη"_s;
    QTest::newRow("baltic") << QByteArray("ISO8859-13")
                            << QByteArray("a\xf0"
                                          "ara")
                            << u"ašara"_s;
    QTest::newRow("latin 9") << QByteArray("ISO8859-15") << QByteArray("c\xbdur") << u"cœur"_s;
    QTest::newRow("koi8-r") << QByteArray("KOI8-R") << QByteArray("\xd3\xcc\xc5\xda\xc1")
                            << u"слеза"_s;
    QTest::newRow("cp1251") << QByteArray("microsoft-cp1251") << QByteArray("\xf1\xeb\xe5\xe7\xe0")
                            << u"слеза"_s;
    QTest::newRow("thai") << QByteArray("TIS620-2533") << QByteArray("\xc3\xd1\xa1") << u"รัก"_s;
}

void DictionaryTest::encodings()
{
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto file =
        test::writeDictionary(m_folder.path(), u"x"_s, {"plain", bytes}, "SET " + set + '\n');
    const auto opened = Dictionary::open(file);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
    QVERIFY((*opened)->knows(word));
    QVERIFY((*opened)->knows(u"plain"_s));
    QVERIFY(!(*opened)->knows(word + u"x"_s));
    QVERIFY(!(*opened)->knows(word.chopped(1)));
}

void DictionaryTest::affixesAndCases()
{
    const auto file = test::writeDictionary(
        m_folder.path(), u"x"_s, {"tear/S", "Berlin"}, "SET UTF-8\r\nSFX S Y 1\r\nSFX S 0 s .\r\n");
    const auto opened = Dictionary::open(file);
    QVERIFY(opened.has_value());
    for (const QString &right :
         {u"tear"_s, u"tears"_s, u"Tears"_s, u"TEARS"_s, u"Berlin"_s, u"BERLIN"_s})
        QVERIFY2((*opened)->knows(right), qPrintable(right));
    for (const QString &wrong : {u"teart"_s, u"berlin"_s, u"Berlins"_s, u""_s})
        QVERIFY2(!(*opened)->knows(wrong), qPrintable(wrong));
}

void DictionaryTest::apostrophesAreAlike()
{
    const auto straight = test::writeDictionary(m_folder.path(), u"a"_s, {"don't"});
    const auto curly = test::writeDictionary(m_folder.path(), u"b"_s, {"don\u2019t"});
    for (const auto &file : {straight, curly}) {
        const auto opened = Dictionary::open(file);
        QVERIFY(opened.has_value());
        for (const QString &typed : {u"don't"_s, u"don\u2019t"_s, u"don\u02BCt"_s})
            QVERIFY((*opened)->knows(plainWord(typed)));
        QVERIFY(!(*opened)->knows(u"dont"_s));
    }
    const auto accent =
        Dictionary::open(test::writeDictionary(m_folder.path(), u"a"_s, {"caf\u00E9"}));
    QVERIFY(accent.has_value());
    QVERIFY((*accent)->knows(u"cafe\u0301"_s));
    QCOMPARE(plainWord(u"hy\u00ADphen"), u"hyphen"_s);
}

void DictionaryTest::suggestionsComeInUnicode()
{
    const auto file = test::writeDictionary(
        m_folder.path(), u"x"_s, {"caf\xe9", "caft", "nothing"}, "SET ISO8859-1\nTRY abcdef\xe9\n");
    const auto opened = Dictionary::open(file);
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->suggest(u"cafe"_s).contains(u"café"_s));
    QVERIFY((*opened)->suggest(u"日本"_s).isEmpty());
    QVERIFY((*opened)->suggest({}).isEmpty());
}

void DictionaryTest::scriptsAreThoseOfItsWords()
{
    const auto latin = Dictionary::open(test::writeDictionary(m_folder.path(), u"x"_s, {"word"}));
    QVERIFY(latin.has_value());
    QVERIFY((*latin)->scripts()[QChar::Script_Latin]);
    QVERIFY(!(*latin)->scripts()[QChar::Script_Cyrillic]);
    QVERIFY(!(*latin)->scripts()[QChar::Script_Common]);
    const auto both =
        Dictionary::open(test::writeDictionary(m_folder.path(), u"x"_s, {"word", "слово", "και"}));
    QVERIFY(both.has_value());
    QVERIFY((*both)->scripts()[QChar::Script_Latin]);
    QVERIFY((*both)->scripts()[QChar::Script_Cyrillic]);
    QVERIFY((*both)->scripts()[QChar::Script_Greek]);
    QVERIFY(!(*both)->scripts()[QChar::Script_Han]);
}

void DictionaryTest::aWordOutsideItsEncodingIsUnknown()
{
    // "?" is what a careless conversion would make of it.
    const auto file =
        test::writeDictionary(m_folder.path(), u"x"_s, {"?????", "a?b"}, "SET ISO8859-1\n");
    const auto opened = Dictionary::open(file);
    QVERIFY(opened.has_value());
    QVERIFY(!(*opened)->knows(u"слеза"_s));
    QVERIFY(!(*opened)->knows(u"aжb"_s));
}

void DictionaryTest::endlessWordsAreUnknown()
{
    const auto opened = Dictionary::open(test::writeDictionary(m_folder.path(), u"x"_s, {"a"}));
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->knows(u"a"_s));
    QVERIFY(!(*opened)->knows(QString(100'000, u'a')));
    QVERIFY((*opened)->suggest(QString(100'000, u'a')).isEmpty());
}

void DictionaryTest::theInstalledEnglishOne()
{
    const auto found = findDictionaries({u"/usr/share/hunspell"_s});
    const auto english = std::find_if(found.begin(), found.end(), [](const DictionaryFile &file) {
        return file.code == "en_US"_L1;
    });
    QVERIFY(english != found.end());
    const auto opened = Dictionary::open(*english);
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->scripts()[QChar::Script_Latin]);
    QCOMPARE((*opened)->scripts().count(), 1U);
    for (const QString &right : {u"walked"_s, u"Tuesday"_s, u"didn't"_s, u"harmonica"_s})
        QVERIFY2((*opened)->knows(right), qPrintable(right));
    QVERIFY(!(*opened)->knows(u"harmonika"_s));
    QVERIFY((*opened)->suggest(u"harmonika"_s).contains(u"harmonica"_s));
}

void DictionaryTest::hostile_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    const QByteArray few = "1\nword\n";
    const QByteArray set = "SET UTF-8\n";
    for (const char *table : {"AF",
                              "AM",
                              "REP",
                              "PHONE",
                              "MAP",
                              "BREAK",
                              "CHECKCOMPOUNDPATTERN",
                              "COMPOUNDRULE",
                              "ICONV",
                              "OCONV"}) {
        const QByteArray name = table;
        QTest::addRow("%s too short", table) << set + name + " 100\n" + name + " a b\n" << few;
        QTest::addRow("%s enormous", table) << set + name + " 2000000000\n" << few;
        QTest::addRow("%s below zero", table) << set + name + " -3\n" << few;
        QTest::addRow("%s no number", table) << set + name + " many\n" << few;
    }
    QTest::newRow("suffixes too short") << set + "SFX A Y 9\nSFX A 0 s .\n" << few;
    QTest::newRow("suffixes of another") << set + "SFX A Y 1\nSFX B 0 s .\n" << few;
    QTest::newRow("prefixes enormous") << set + "PFX A Y 999999999\n" << few;
    QTest::newRow("no such encoding") << QByteArray("SET KLINGON-8\n") << few;
    QTest::newRow("not a text") << set + QByteArray(4, '\0') << few;
    QTest::newRow("an endless line") << set + "TRY " + QByteArray(70'000, 'a') + '\n' << few;
    QTest::newRow("no words") << set << QByteArray();
    QTest::newRow("no count") << set << QByteArray("word\nother\n");
    QTest::newRow("a count below zero") << set << QByteArray("-5\nword\n");
    QTest::newRow("a count that takes gigabytes") << set << QByteArray("250000000\nword\n");
    QTest::newRow("a count beyond numbers") << set << QByteArray("99999999999999999999\nword\n");
    QTest::newRow("an endless word") << set << "2\nb\n" + QByteArray(70'000, 'a') + '\n';
    QTest::newRow("bytes of zero") << set << QByteArray("1\nwo\0rd\n", 8);
}

void DictionaryTest::hostile()
{
    QFETCH(QByteArray, affixes);
    QFETCH(QByteArray, words);
    const DictionaryFile file{
        u"x"_s, {}, m_folder.filePath(u"x.aff"_s), m_folder.filePath(u"x.dic"_s)};
    test::writeBytes(file.affix, affixes);
    test::writeBytes(file.words, words);
    const auto opened = Dictionary::open(file);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, Errc::Malformed);
}

void DictionaryTest::largeFilesAreLeftAlone()
{
    const auto good = test::writeDictionary(m_folder.path(), u"x"_s, {"word"});
    QVERIFY(QFile::resize(good.words, qint64(49) << 20));
    auto opened = Dictionary::open(good);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, Errc::Malformed);
    test::writeDictionary(m_folder.path(), u"x"_s, {"word"});
    QVERIFY(QFile::resize(good.affix, qint64(25) << 20));
    opened = Dictionary::open(good);
    QVERIFY(!opened.has_value());
    QFile::remove(good.affix);
    opened = Dictionary::open(good);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, Errc::Io);
}

void DictionaryTest::anythingCutOffIsSurvived()
{
    // A download that stopped somewhere: refused or used, never a crash.
    const QByteArray affixes = "SET UTF-8\nTRY esi\nREP 2\nREP f ph\nREP ph f\nPFX A Y 1\n"
                               "PFX A 0 re .\nSFX S Y 2\nSFX S 0 s [^y]\nSFX S y ies y\n"
                               "COMPOUNDRULE 1\nCOMPOUNDRULE ab\nBREAK 1\nBREAK -\n";
    const QByteArray words = "4\ntear/AS\nword/S\ncry/ASab\nphone\n";
    const DictionaryFile file{
        u"x"_s, {}, m_folder.filePath(u"x.aff"_s), m_folder.filePath(u"x.dic"_s)};
    int used = 0;
    for (qsizetype cut = 0; cut <= affixes.size(); ++cut) {
        test::writeBytes(file.affix, affixes.left(cut));
        test::writeBytes(file.words, words);
        if (const auto opened = Dictionary::open(file)) {
            ++used;
            static_cast<void>((*opened)->knows(u"tears"_s));
            static_cast<void>((*opened)->suggest(u"teers"_s));
        }
    }
    test::writeBytes(file.affix, affixes);
    for (qsizetype cut = 0; cut <= words.size(); ++cut) {
        test::writeBytes(file.words, words.left(cut));
        if (const auto opened = Dictionary::open(file)) {
            ++used;
            static_cast<void>((*opened)->knows(u"retears"_s));
            static_cast<void>((*opened)->suggest(u"fone"_s));
        }
    }
    QVERIFY(used > 10);
}

QTEST_GUILESS_MAIN(DictionaryTest)
#include "dictionary_test.moc"
