// SPDX-License-Identifier: GPL-3.0-or-later
// Paths back into the form of resources/reflect, for decks of one's own. Members at their default
// are left out.
#include "app/reflect/path.h"

#include <QJsonArray>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &to, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        to.insert(key, text);
}

void put(QJsonObject &to, const QString &key, int number)
{
    if (number != 0)
        to.insert(key, number);
}

void put(QJsonObject &to, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        to.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &to, const QString &key, const QJsonArray &rows)
{
    if (!rows.isEmpty())
        to.insert(key, rows);
}

void putFlag(QJsonObject &to, const QString &key, bool flag)
{
    if (flag)
        to.insert(key, true);
}

QJsonObject conditionJson(const Condition &when)
{
    QJsonObject to;
    put(to, u"words"_s, when.words);
    putFlag(to, u"all"_s, when.all);
    put(to, u"times"_s, when.times == 1 ? 0 : when.times);
    put(to, u"within_days"_s, when.withinDays == 1 ? 0 : when.withinDays);
    put(to, u"mood"_s, when.mood);
    put(to, u"circles"_s, when.circles);
    if (when.circlesOf > 0)
        to.insert(u"circles_of_last"_s,
                  QJsonObject{{u"taps"_s, when.circlesTaps}, {u"of"_s, when.circlesOf}});
    put(to, u"lower_after"_s, when.lowerAfter);
    put(to, u"tap"_s, when.tap);
    put(to, u"situations"_s, when.situations);
    put(to, u"before_day"_s, when.beforeDay);
    put(to, u"from_day"_s, when.fromDay);
    put(to, u"quiet_days"_s, when.quietDays);
    put(to, u"charge_rose"_s, when.chargeRose);
    QJsonArray either;
    for (const Condition &one : when.eitherOf)
        either.append(conditionJson(one));
    put(to, u"any"_s, either);
    return to;
}

QJsonArray optionsJson(const QList<Option> &options)
{
    QJsonArray rows;
    for (const Option &option : options) {
        QJsonObject row{{u"key"_s, option.key}, {u"label"_s, option.label}};
        put(row, u"card"_s, option.card);
        putFlag(row, u"alone"_s, option.alone);
        rows.append(row);
    }
    return rows;
}

QJsonArray slidersJson(const QList<Slider> &sliders)
{
    QJsonArray rows;
    for (const Slider &slider : sliders) {
        QJsonObject row{{u"low"_s, slider.low}, {u"high"_s, slider.high}};
        put(row, u"label"_s, slider.label);
        rows.append(row);
    }
    return rows;
}

QJsonArray variantsJson(const QList<Variant> &variants)
{
    QJsonArray rows;
    for (const Variant &variant : variants) {
        QJsonObject row{{u"when"_s, variant.when}};
        put(row, u"ask"_s, variant.ask);
        put(row, u"help"_s, variant.help);
        put(row, u"left"_s, variant.left);
        put(row, u"right"_s, variant.right);
        rows.append(row);
    }
    return rows;
}

QString typeName(StepType type)
{
    switch (type) {
    case StepType::Text:
        return u"text"_s;
    case StepType::List:
        return u"list"_s;
    case StepType::Two:
        return u"two"_s;
    case StepType::Slider:
        return u"slider"_s;
    case StepType::Choice:
        return u"choice"_s;
    case StepType::PerLine:
        return u"per-line"_s;
    case StepType::Plan:
        return u"plan"_s;
    case StepType::Date:
        return u"date"_s;
    case StepType::Pad:
        break;
    }
    return u"pad"_s;
}

/// What only some types have; a step that was read holds nothing of another type.
void putKind(QJsonObject &to, const Step &step)
{
    put(to, u"minutes"_s, step.minutes);
    put(to, u"lines"_s, step.lines);
    put(to, u"boxes"_s, step.boxes);
    put(to, u"starters"_s, step.starters);
    put(to, u"left"_s, step.left);
    put(to, u"right"_s, step.right);
    putFlag(to, u"alternates"_s, step.alternates);
    put(to, u"sliders"_s, slidersJson(step.sliders));
    put(to, u"per"_s, step.per);
    put(to, u"options"_s, optionsJson(step.options));
    putFlag(to, u"many"_s, step.many);
    put(to, u"most"_s, step.most);
    put(to, u"other"_s, step.other);
    put(to, u"from"_s, step.from);
    put(to, u"line"_s, step.line);
    put(to, u"gaps"_s, step.gaps);
    put(to, u"suggest"_s, step.suggest);
    putFlag(to, u"mark"_s, step.mark);
    put(to, u"words"_s, step.words);
    put(to, u"enough_after"_s, step.enoughAfter);
    put(to, u"enough"_s, step.enough);
}

void putWhen(QJsonObject &to, const QString &key, const QString &id, const QStringList &is)
{
    if (id.isEmpty())
        return;
    QJsonObject when{{u"step"_s, id}};
    put(when, u"is"_s, is);
    to.insert(key, when);
}

QJsonObject stepJson(const Step &step)
{
    QJsonObject to{{u"id"_s, step.id}, {u"type"_s, typeName(step.type)}, {u"ask"_s, step.ask}};
    put(to, u"help"_s, step.help);
    putKind(to, step);
    put(to, u"shows"_s, step.shows);
    putWhen(to, u"if"_s, step.ifStep, step.ifKeys);
    putWhen(to, u"unless"_s, step.unlessStep, step.unlessKeys);
    put(to, u"wait"_s, step.wait);
    put(to, u"later"_s, step.later);
    put(to, u"variants"_s, variantsJson(step.variants));
    return to;
}

QJsonArray offersJson(const Path &path)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < path.offer.size(); ++i)
        rows.append(QJsonObject{{u"when"_s, conditionJson(path.offer.at(i))},
                                {u"because"_s, path.offerBecause.at(i)}});
    return rows;
}

QJsonArray marksJson(const QList<Mark> &marks)
{
    QJsonArray rows;
    for (const Mark &mark : marks) {
        QJsonObject row{{u"kind"_s, mark.kind}};
        put(row, u"steps"_s, mark.steps);
        put(row, u"days"_s, mark.days);
        rows.append(row);
    }
    return rows;
}

} // namespace

QJsonObject toJson(const Path &path)
{
    QJsonObject to{{u"id"_s, path.id}, {u"title"_s, path.title}, {u"about"_s, path.about}};
    put(to, u"code"_s, path.code);
    put(to, u"kind"_s, path.kind);
    put(to, u"minutes"_s, path.minutes);
    QJsonArray themes;
    for (const int theme : path.themes)
        themes.append(theme);
    put(to, u"themes"_s, themes);
    put(to, u"tags"_s, path.tags);
    put(to, u"strength"_s, path.strength);
    put(to, u"note"_s, path.note);
    put(to, u"repeat_days"_s, path.repeatDays);
    putFlag(to, u"support"_s, path.support);
    put(to, u"subject"_s, path.subject);
    put(to, u"offer"_s, offersJson(path));
    QJsonArray never;
    for (const Condition &condition : path.never)
        never.append(conditionJson(condition));
    put(to, u"never"_s, never);
    QJsonArray steps;
    for (const Step &step : path.steps)
        steps.append(stepJson(step));
    put(to, u"steps"_s, steps);
    put(to, u"timeline"_s, marksJson(path.marks));
    return to;
}

} // namespace afterword::reflect
