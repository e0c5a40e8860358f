// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/condition.h"

#include "app/reflect/fields.h"
#include "app/reflect/names.h"

namespace afterword::reflect {

using namespace Qt::StringLiterals;

const QStringList &tapKeys()
{
    static const QStringList keys{u"just-happened"_s,
                                  u"write-to-them"_s,
                                  u"deciding"_s,
                                  u"urges"_s,
                                  u"talk-ahead"_s,
                                  u"questions"_s,
                                  u"goodbye-ahead"_s};
    return keys;
}

const QStringList &moodKeys()
{
    static const QStringList keys{
        u"low-unpleasant"_s, u"high-unpleasant"_s, u"low"_s, u"high"_s, u"unpleasant"_s};
    return keys;
}

namespace {

/// {"taps": 2, "of": 3}
void readCircles(Fields &in, Condition &when)
{
    constexpr int mostPages = 20;
    const QString key = u"circles_of_last"_s;
    if (!in.has(key))
        return;
    Fields one(in.value(key), in.place() % u'.' % key);
    when.circlesOf = one.number(u"of"_s, 1, mostPages);
    when.circlesTaps = one.number(u"taps"_s, 1, when.circlesOf);
    one.need(when.circlesTaps > 0, u"no taps"_s);
    if (const Status read = one.finish(); !read)
        in.fault(QString::fromStdString(read.error().detail));
}

} // namespace

Result<Condition> readCondition(const QJsonValue &value, const QString &place)
{
    constexpr int anyDays = 400;
    constexpr int mostTimes = 20;
    Fields in(value, place);
    Condition when;
    when.words = in.texts(u"words"_s);
    when.all = in.flag(u"all"_s);
    when.times = in.number(u"times"_s, 1, mostTimes, 1);
    when.withinDays = in.number(u"within_days"_s, 1, anyDays, 1);
    when.mood = in.word(u"mood"_s, moodKeys());
    when.circles = in.number(u"circles"_s, 1, 2);
    readCircles(in, when);
    when.lowerAfter = in.number(u"lower_after"_s, 1, mostTimes);
    when.tap = in.word(u"tap"_s, tapKeys());
    when.situations = in.words(u"situations"_s, situationKeys());
    when.beforeDay = in.number(u"before_day"_s, 1, anyDays);
    when.fromDay = in.number(u"from_day"_s, 1, anyDays);
    when.quietDays = in.number(u"quiet_days"_s, 1, anyDays);
    when.chargeRose = in.texts(u"charge_rose"_s);
    const QJsonArray either = in.rows(u"any"_s);
    for (qsizetype i = 0; i < either.size(); ++i) {
        const Result<Condition> one =
            readCondition(either.at(i), place % u".any"_s % QString::number(i));
        if (!one)
            return fail(one.error());
        when.eitherOf.push_back(*one);
    }
    in.need(!value.toObject().isEmpty(), u"an empty condition"_s);
    in.need(!when.all || when.words.size() > 1, u"all without words"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    return when;
}

} // namespace afterword::reflect
