// SPDX-License-Identifier: GPL-3.0-or-later
// The list behind suggested passphrases, and that no word of it is favoured.
#include "app/care/suggestion.h"

#include "app/care/lint.h"
#include "app/care/strength.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::care;
using namespace Qt::StringLiterals;

namespace {

/// Words that could hurt on a bad night: whole words of the list are compared with these.
const char *const hurtful =
    "abandon abuse ache adulter affair agony alone anger angry ashes betray bitter blade blame "
    "bleed blood boy boyfriend breakup bride broke broken bruise burden bury cheat cheater cling "
    "coffin cold corpse couple crush cry cruel curse cut damage dark dating dead death despair "
    "die dies divorce doubt drown drug drunk dump dying empty enemy engaged evil failed failure "
    "fake fault fear fight flirt forget fury ghost girl goodbye grave grief groom guilt guilty "
    "hang harm hate heart hell honeymoon hurt husband jealous jump kill kiss knife leave left "
    "liar lie lies lonely longing loser loss lost love lover lust mad marry mess miss mistake "
    "mourn murder never noose nude numb pain panic partner pathetic pill pills poison pretend "
    "punch regret reject ring rope rotten ruin sad scar scared secret sex shame sick sin slap "
    "slave slut sob sorry split stab stupid suffer suicide tear tears threat torn toxic trust "
    "ugly unfair useless victim violence wedding weep whore widow wife worthless wound wreck wrong";

/// Gives the same two bytes again and again.
vault::RandomSource always(std::uint8_t high, std::uint8_t low)
{
    return [high, low](std::span<std::uint8_t> out) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = i % 2 == 0 ? high : low;
    };
}

QString textOf(const vault::SecureBytes &bytes)
{
    return QString::fromUtf8(bytes.view().data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class SuggestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhole();
    void noWordOfItHurts();
    void eachNumberMeetsItsWord();
    void sixWordsOfTheList();
    void noWordIsFavoured();
    void aSuggestionIsStrong();
};

void SuggestionTest::theListIsWhole()
{
    static const QRegularExpression plain(u"^[a-z]{4,7}$"_s);
    QSet<QString> seen;
    QString before;
    for (int i = 0; i < suggestionList; ++i) {
        const QString word = QString::fromLatin1(suggestionWord(i));
        QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
        QVERIFY2(before < word, qPrintable(word)); // sorted, so that a reader finds a word
        seen.insert(word);
        before = word;
    }
    QCOMPARE(seen.size(), 2048);
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/words/en.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2048); // nothing after the last one that counts
}

void SuggestionTest::noWordOfItHurts()
{
    const QStringList list = QString::fromLatin1(hurtful).split(u' ');
    const QSet<QString> refused(list.begin(), list.end());
    for (int i = 0; i < suggestionList; ++i) {
        const QString word = QString::fromLatin1(suggestionWord(i));
        QVERIFY2(!refused.contains(word), qPrintable(word));
        QVERIFY2(bannedWords(word).isEmpty(), qPrintable(word));
    }
}

void SuggestionTest::eachNumberMeetsItsWord()
{
    const QString first = QString::fromLatin1(suggestionWord(0));
    const QString last = QString::fromLatin1(suggestionWord(2047));
    const QString some = QString::fromLatin1(suggestionWord(0x5a3));
    const auto six = [](const QString &word) { return QStringList(6, word).join(u' '); };
    QCOMPARE(textOf(suggestPassphrase(always(0, 0))), six(first));
    QCOMPARE(textOf(suggestPassphrase(always(0xff, 0xff))), six(last));
    QCOMPARE(textOf(suggestPassphrase(always(0x05, 0xa3))), six(some));
    QCOMPARE(textOf(suggestPassphrase(always(0xfd, 0xa3))), six(some)); // upper bits are dropped
}

void SuggestionTest::sixWordsOfTheList()
{
    QSet<QString> list;
    for (int i = 0; i < suggestionList; ++i)
        list.insert(QString::fromLatin1(suggestionWord(i)));
    QSet<QString> phrases;
    for (int i = 0; i < 200; ++i) {
        const QString phrase = textOf(suggestPassphrase());
        const QStringList words = phrase.split(u' ');
        QCOMPARE(words.size(), 6);
        for (const QString &word : words)
            QVERIFY2(list.contains(word), qPrintable(word));
        phrases.insert(phrase);
    }
    QCOMPARE(phrases.size(), 200);
}

void SuggestionTest::noWordIsFavoured()
{
    // Every number of 11 bits three times, each time below other upper bits: each word three times.
    int next = 0;
    const vault::RandomSource counting = [&next](std::span<std::uint8_t> out) {
        QCOMPARE(out.size(), std::size_t(2));
        const int bits = next % suggestionList | (next / suggestionList * 13) << 11;
        out[0] = static_cast<std::uint8_t>(bits >> 8);
        out[1] = static_cast<std::uint8_t>(bits & 0xff);
        ++next;
    };
    QHash<QString, int> met;
    for (int i = 0; i < 3 * suggestionList / suggestedWords; ++i) {
        for (const QString &word : textOf(suggestPassphrase(counting)).split(u' '))
            ++met[word];
    }
    QCOMPARE(next, 3 * suggestionList);
    QCOMPARE(met.size(), 2048);
    for (auto it = met.cbegin(); it != met.cend(); ++it)
        QVERIFY2(it.value() == 3, qPrintable(it.key()));
}

void SuggestionTest::aSuggestionIsStrong()
{
    for (int i = 0; i < 50; ++i)
        QCOMPARE(strengthOf(suggestPassphrase().view()), Strength::Strong);
}

QTEST_APPLESS_MAIN(SuggestionTest)
#include "suggestion_test.moc"
