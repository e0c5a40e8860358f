// SPDX-License-Identifier: GPL-3.0-or-later
// English syllables by rule: groups of vowels, less the silent e, plus the vowels that part
// (qui-et, cu-ri-ous). The table holds common words the rules miss.
#include "app/care/lint.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace afterword::care {

using namespace Qt::StringLiterals;

namespace {

bool syllableVowel(QChar c)
{
    return u"aeiouy"_s.contains(c);
}

const QHash<QString, int> &syllableExceptions()
{
    static const QHash<QString, int> table{
        {u"area"_s, 3},    {u"business"_s, 2}, {u"cafe"_s, 2},    {u"create"_s, 2},
        {u"created"_s, 3}, {u"diary"_s, 3},    {u"evening"_s, 2}, {u"evenings"_s, 2},
        {u"eye"_s, 1},     {u"eyes"_s, 1},     {u"idea"_s, 3},    {u"ideas"_s, 3},
        {u"maybe"_s, 2},   {u"people"_s, 2},   {u"poem"_s, 2},    {u"quiet"_s, 2},
        {u"science"_s, 2}, {u"trial"_s, 2},    {u"cannot"_s, 2},  {u"whose"_s, 1},
        {u"recipe"_s, 3},  {u"toward"_s, 2},   {u"ok"_s, 2},      {u"pdf"_s, 3},
        {u"lion"_s, 2},    {u"html"_s, 4},     {u"usb"_s, 3},
    };
    return table;
}

/// Groups of vowels. `u` after q and `y` between or before vowels count as consonants.
int syllableGroups(const QString &word)
{
    int groups = 0;
    bool inside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool vowelNext = i + 1 < word.size() && syllableVowel(word.at(i + 1));
        const bool afterVowel = i > 0 && syllableVowel(word.at(i - 1));
        bool vowel = syllableVowel(c);
        if (c == u'u' && i > 0 && word.at(i - 1) == u'q')
            vowel = false;
        if (c == u'y' && vowelNext && (i == 0 || afterVowel))
            vowel = false;
        if (vowel && !inside)
            ++groups;
        inside = vowel;
    }
    return groups;
}

/// -1 for a silent e at the end: saved, times, whole; but not wanted, pages, table.
int syllableSilentEnd(const QString &word)
{
    const auto at = [&](qsizetype fromEnd) {
        return fromEnd <= word.size() ? word.at(word.size() - fromEnd) : QChar();
    };
    const auto consonant = [](QChar c) { return c.isLetter() && !syllableVowel(c); };
    if (word.endsWith(u'e')) {
        const bool spokenLe = at(2) == u'l' && consonant(at(3));
        return consonant(at(2)) && !spokenLe ? -1 : 0;
    }
    if (word.endsWith("es"_L1) || word.endsWith("ed"_L1)) {
        const QChar before = at(3);
        if (!consonant(before) || (before == u'l' && consonant(at(4))))
            return 0;
        if (word.endsWith(u'd'))
            return before == u't' || before == u'd' ? 0 : -1;
        const bool hisses =
            u"szxcg"_s.contains(before) || (before == u'h' && (at(4) == u's' || at(4) == u'c'));
        return hisses ? 0 : -1;
    }
    return 0;
}

/// Neighbouring vowels spoken apart.
int syllableParted(const QString &word)
{
    int more = 0;
    const auto before = [&](qsizetype i) { return i > 0 ? word.at(i - 1) : QChar(); };
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        const QStringView pair = QStringView(word).sliced(i, 2);
        const QStringView rest = QStringView(word).sliced(i);
        if (pair == u"io" || pair == u"ia")
            more += u"tscgxln"_s.contains(before(i)) || rest.startsWith(u"iage") ? 0 : 1;
        else if (pair == u"ua" || pair == u"uo")
            more += u"gq"_s.contains(before(i)) ? 0 : 1;
        else if (pair == u"eo" || rest == u"eing" || rest == u"oing" || rest == u"uing"
                 || rest == u"sm")
            more += 1;
        else if (rest == u"ying" || rest == u"yings")
            more += !syllableVowel(before(i)) ? 1 : 0;
        else if (rest == u"ier" || rest == u"iest")
            more += i > 1 ? 1 : 0;
    }
    return more;
}

int syllableBase(const QString &word)
{
    const auto known = syllableExceptions().constFind(word);
    if (known != syllableExceptions().cend())
        return *known;
    // An ending of its own leaves the silent e of what stands before it: lone-ly, care-ful.
    for (const QLatin1StringView suffix :
         std::array{"ly"_L1, "ful"_L1, "less"_L1, "ness"_L1, "ment"_L1, "ments"_L1}) {
        if (word.size() > suffix.size() + 1 && word.endsWith(suffix)
            && syllableGroups(word.chopped(suffix.size())) > 0)
            return syllableBase(word.chopped(suffix.size())) + 1;
    }
    for (const auto &[prefix, count] :
         std::array{std::pair{"some"_L1, 1}, std::pair{"every"_L1, 2}, std::pair{"home"_L1, 1}}) {
        if (word.startsWith(prefix) && (word.size() > prefix.size() + 2))
            return count + syllableBase(word.sliced(prefix.size()));
    }
    if (word == u"every"_s)
        return 2;
    return std::max(1, syllableGroups(word) + syllableSilentEnd(word) + syllableParted(word));
}

} // namespace

int syllables(QStringView word)
{
    QString letters = word.toString().toLower();
    letters.replace(u'’', u'\'');
    if (!letters.isEmpty() && letters.front().isDigit())
        return static_cast<int>(letters.size()); // one for each digit
    // didn't, isn't, wasn't have a syllable more than did, is, was; can't and don't have not.
    const bool spokenNot = letters.endsWith("n't"_L1) && letters.size() > 4
                           && u"ds"_s.contains(letters.at(letters.size() - 4));
    const qsizetype mark = letters.indexOf(u'\'');
    if (mark > 0)
        letters.truncate(spokenNot ? mark - 1 : mark);
    letters.remove(u'\'');
    return syllableBase(letters) + (spokenNot ? 1 : 0);
}

} // namespace afterword::care
