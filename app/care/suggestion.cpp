// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/suggestion.h"

#include "app/base/language.h"

#include <QByteArray>
#include <QList>
#include <QResource>
#include <QStringBuilder>

#include <array>
#include <string_view>

namespace afterword::care {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t suggestionBytes = 2; ///< of randomness, for each word
static_assert((suggestionList & (suggestionList - 1)) == 0, "a power of two: no word is favoured");
static_assert(suggestionList <= 1 << (8 * suggestionBytes));

struct SuggestionWords
{
    QByteArray text;
    QList<QByteArrayView> words;
};

SuggestionWords readSuggestionWords()
{
    SuggestionWords list;
    QResource file(u":/words/"_s % language::code() % u".txt"_s);
    if (!file.isValid())
        file.setFileName(u":/words/en.txt"_s);
    list.text = file.uncompressedData();
    const QByteArrayView all(list.text);
    for (qsizetype from = 0; from < all.size();) {
        const qsizetype end = all.indexOf('\n', from);
        const qsizetype until = end < 0 ? all.size() : end;
        list.words.append(all.sliced(from, until - from));
        from = until + 1;
    }
    return list;
}

} // namespace

QByteArrayView suggestionWord(int index)
{
    static const SuggestionWords list = readSuggestionWords();
    Q_ASSERT(list.words.size() == suggestionList);
    return list.words.at(index);
}

vault::SecureBytes suggestPassphrase(const vault::RandomSource &random)
{
    vault::SecureBytes phrase;
    vault::SecureBytes drawn(suggestionBytes);
    for (int i = 0; i < suggestedWords; ++i) {
        random({drawn.data(), drawn.size()});
        const int number = (drawn.data()[0] << 8) | drawn.data()[1];
        const QByteArrayView word = suggestionWord(number & (suggestionList - 1));
        if (i > 0)
            phrase.append(" ");
        phrase.append({word.data(), static_cast<std::size_t>(word.size())});
    }
    return phrase;
}

} // namespace afterword::care
