// SPDX-License-Identifier: GPL-3.0-or-later
// Which dictionaries are found, and which of them fit a person's languages.
#include "app/spell/dictionary_files.h"
#include "tests/spell/small_dictionary.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace afterword;
using namespace afterword::spell;
using namespace Qt::StringLiterals;

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pairsAreFound();
    void halvesPipesAndFoldersAreNot();
    void linksAreOneDictionary();
    void theEarlierFolderWins();
    void theUsualFolders();
    void languages_data();
    void languages();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QStringList codesOf(const QList<DictionaryFile> &files)
{
    QStringList codes;
    for (const DictionaryFile &file : files)
        codes << file.code;
    return codes;
}

} // namespace

void FilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FilesTest::cleanup()
{
    qunsetenv("DICPATH");
    qunsetenv("XDG_DATA_DIRS");
    qunsetenv("XDG_DATA_HOME");
}

void FilesTest::pairsAreFound()
{
    test::writeDictionary(path(u"a"_s), u"pl_PL"_s, {"x"});
    test::writeDictionary(path(u"a"_s), u"en_US"_s, {"x"});
    test::writeDictionary(path(u"b"_s), u"de_DE"_s, {"x"});
    const auto found = findDictionaries({path(u"a"_s), path(u"none"_s), path(u"b"_s)});
    QCOMPARE(codesOf(found), (QStringList{u"de_DE"_s, u"en_US"_s, u"pl_PL"_s}));
    QVERIFY(found[1].affix.endsWith("/a/en_US.aff"_L1));
    QVERIFY(found[1].words.endsWith("/a/en_US.dic"_L1));
}

void FilesTest::halvesPipesAndFoldersAreNot()
{
    QDir().mkpath(path(u"a/dir_XX.aff"_s));
    test::writeBytes(path(u"a/dir_XX.dic"_s), "1\nx\n");
    test::writeBytes(path(u"a/hyph_en_US.dic"_s), "UTF-8\n");
    test::writeBytes(path(u"a/half_XX.aff"_s), "SET UTF-8\n");
    test::writeBytes(path(u"a/pipe_XX.aff"_s), "SET UTF-8\n");
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"a/pipe_XX.dic"_s)).constData(), 0600), 0);
    test::writeBytes(path(u"a/gone_XX.aff"_s), "SET UTF-8\n");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"a/gone_XX.dic"_s)));
    QCOMPARE(codesOf(findDictionaries({path(u"a"_s)})), QStringList());
}

void FilesTest::linksAreOneDictionary()
{
    test::writeDictionary(path(u"a"_s), u"es_ES"_s, {"x"});
    for (const QString &country : {u"es_AR"_s, u"es_MX"_s}) {
        for (const QString &end : {u".aff"_s, u".dic"_s})
            QVERIFY(QFile::link(path(u"a/es_ES"_s + end), path(u"a/"_s + country + end)));
    }
    QDir().mkpath(path(u"b"_s));
    for (const QString &end : {u".aff"_s, u".dic"_s})
        QVERIFY(QFile::link(path(u"a/es_ES"_s + end), path(u"b/es_ES"_s + end)));
    const auto found = findDictionaries({path(u"b"_s), path(u"a"_s)});
    QCOMPARE(codesOf(found), QStringList{u"es_ES"_s});
    QCOMPARE(found[0].aliases, (QStringList{u"es_AR"_s, u"es_MX"_s}));
    QCOMPARE(dictionariesFor({u"es-MX"_s}, found), QStringList{u"es_ES"_s});
}

void FilesTest::theEarlierFolderWins()
{
    test::writeDictionary(path(u"mine"_s), u"en_US"_s, {"x"});
    test::writeDictionary(path(u"theirs"_s), u"en_US"_s, {"y"});
    const auto found = findDictionaries({path(u"mine"_s), path(u"theirs"_s)});
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].words.contains("/mine/"_L1));
}

void FilesTest::theUsualFolders()
{
    qputenv("XDG_DATA_HOME", "/home/of/data");
    qputenv("XDG_DATA_DIRS", "/opt/one:/opt/two");
    qputenv("DICPATH", "/my/words");
    const QStringList folders = dictionaryFolders();
    QCOMPARE(folders.first(), u"/my/words"_s);
    for (const QString &expected : {u"/home/of/data/hunspell"_s,
                                    u"/opt/one/hunspell"_s,
                                    u"/opt/two/myspell/dicts"_s,
                                    u"/usr/share/hunspell"_s,
                                    u"/usr/share/myspell/dicts"_s})
        QVERIFY2(folders.contains(expected), qPrintable(expected));
    QVERIFY(folders.indexOf(u"/opt/one/hunspell"_s) < folders.indexOf(u"/usr/share/hunspell"_s));
}

void FilesTest::languages_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("the very one") << QStringList{u"en-GB"_s, u"en"_s} << QStringList{u"en_GB"_s};
    QTest::newRow("another country")
        << QStringList{u"en-NZ"_s} << QStringList{u"en_GB"_s, u"en_US"_s};
    QTest::newRow("no country") << QStringList{u"de"_s} << QStringList{u"de_AT"_s, u"de_DE"_s};
    QTest::newRow("as systems ask")
        << QStringList{u"de"_s, u"de-Latn-AT"_s, u"de-AT"_s} << QStringList{u"de_AT"_s};
    QTest::newRow("two languages")
        << QStringList{u"fr-FR"_s, u"fr"_s, u"en-US"_s} << QStringList{u"fr"_s, u"en_US"_s};
    QTest::newRow("C is English") << QStringList{u"C"_s} << QStringList{u"en_GB"_s, u"en_US"_s};
    QTest::newRow("a name of two parts")
        << QStringList{u"ca-ES"_s} << QStringList{u"ca-valencia"_s};
    QTest::newRow("not installed") << QStringList{u"fi-FI"_s} << QStringList();
    QTest::newRow("nothing asked") << QStringList() << QStringList();
}

void FilesTest::languages()
{
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, chosen);
    QList<DictionaryFile> installed;
    for (const QString &code :
         {u"ca-valencia"_s, u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"fr"_s})
        installed << DictionaryFile{code, {}, {}, {}};
    QCOMPARE(dictionariesFor(wanted, installed), chosen);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
