// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/feelings.h"

#include "app/reflect/content_file.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <vector>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t feelingsOfQuarter = 4; ///< nearest words of the mark's own quarter
constexpr std::size_t feelingsShown = 6;     ///< and two from across: feelings come mixed

Result<int> feelingNumber(const QJsonObject &object, QLatin1StringView key, int limit)
{
    const int missing = limit + 1;
    const int number = object.value(key).toInt(missing);
    if (number < -limit || number > limit) // not abs(): the least int has no counterpart
        return fail(Errc::Malformed, "a number off the pad");
    return number;
}

Result<Feeling> feelingFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Feeling feeling;
    feeling.key = object.value("key"_L1).toString();
    feeling.word = object.value("word"_L1).toString();
    feeling.gloss = object.value("gloss"_L1).toString();
    if (!isKebab(feeling.key))
        return fail(Errc::Malformed, "a key that is not kebab-case");
    if (feeling.word.isEmpty() || feeling.gloss.isEmpty())
        return fail(Errc::Malformed, "no word or gloss: " + feeling.key.toStdString());
    const Result<int> pleasant = feelingNumber(object, "pleasant"_L1, 3);
    const Result<int> energy = feelingNumber(object, "energy"_L1, 2);
    if (!pleasant || !energy)
        return fail(Errc::Malformed, "off the pad: " + feeling.key.toStdString());
    feeling.pleasant = *pleasant;
    feeling.energy = *energy;
    return feeling;
}

/// 0 belongs to both sides.
bool feelingSameSide(int a, int b)
{
    return a * b >= 0;
}

} // namespace

Result<QList<Feeling>> loadFeelings(const QString &language)
{
    const Result<QByteArray> json = readContent(language, u"feelings.json"_s);
    if (!json)
        return fail(json.error());
    return parseFeelings(*json);
}

Result<QList<Feeling>> parseFeelings(const QByteArray &json)
{
    const Result<QJsonArray> rows = contentRows(json, u"feelings"_s);
    if (!rows)
        return fail(rows.error());
    QList<Feeling> feelings;
    QSet<QString> keys;
    for (const auto &row : *rows) {
        const Result<Feeling> feeling = feelingFrom(row);
        if (!feeling)
            return fail(feeling.error());
        if (keys.contains(feeling->key))
            return fail(Errc::Malformed, "a key twice: " + feeling->key.toStdString());
        keys.insert(feeling->key);
        feelings.append(*feeling);
    }
    return feelings;
}

QList<Feeling> suggest(const QList<Feeling> &all, int pleasant, int energy)
{
    const auto distance = [=](const Feeling *feeling) {
        const int dp = feeling->pleasant - pleasant;
        const int de = feeling->energy - energy;
        return dp * dp + de * de;
    };
    const auto nearer = [&](const Feeling *a, const Feeling *b) {
        return distance(a) < distance(b);
    };
    // Across: at least two columns over, towards the other side. In the middle column, where the
    // quarter already holds both sides, any word will do.
    const auto across = [=](const Feeling &feeling) {
        return pleasant > 0   ? feeling.pleasant <= pleasant - 2
               : pleasant < 0 ? feeling.pleasant >= pleasant + 2
                              : true;
    };

    std::vector<const Feeling *> quarter;
    for (const Feeling &feeling : all) {
        if (feelingSameSide(feeling.pleasant, pleasant) && feelingSameSide(feeling.energy, energy))
            quarter.push_back(&feeling);
    }
    // Stable: ties keep the order of the file.
    std::stable_sort(quarter.begin(), quarter.end(), nearer);
    quarter.resize(std::min(quarter.size(), feelingsOfQuarter));

    std::vector<const Feeling *> mixed;
    for (const Feeling &feeling : all) {
        const bool taken = std::find(quarter.begin(), quarter.end(), &feeling) != quarter.end();
        if (!taken && feelingSameSide(feeling.energy, energy) && across(feeling))
            mixed.push_back(&feeling);
    }
    std::stable_sort(mixed.begin(), mixed.end(), nearer);
    mixed.resize(std::min(mixed.size(), feelingsShown - quarter.size()));

    quarter.insert(quarter.end(), mixed.begin(), mixed.end());
    std::stable_sort(quarter.begin(), quarter.end(), nearer);
    QList<Feeling> words;
    for (const Feeling *feeling : quarter)
        words.append(*feeling);
    return words;
}

QString wordFor(const QList<Feeling> &all, const QString &key)
{
    for (const Feeling &feeling : all) {
        if (feeling.key == key)
            return feeling.word;
    }
    return key.startsWith("own:"_L1) ? key.sliced(4) : key;
}

} // namespace afterword::reflect
