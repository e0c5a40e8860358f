// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/path_step.h"

#include "app/reflect/content_file.h"
#include "app/reflect/fields.h"
#include "app/reflect/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTimer = 30; // minutes
constexpr int mostLines = 20;
constexpr int mostSliders = 4;
constexpr int mostWords = 3; // feeling words of one mark
constexpr int oneYear = 365;

const QHash<QString, StepType> &stepTypes()
{
    static const QHash<QString, StepType> types{{u"text"_s, StepType::Text},
                                                {u"list"_s, StepType::List},
                                                {u"two"_s, StepType::Two},
                                                {u"slider"_s, StepType::Slider},
                                                {u"choice"_s, StepType::Choice},
                                                {u"per-line"_s, StepType::PerLine},
                                                {u"plan"_s, StepType::Plan},
                                                {u"date"_s, StepType::Date},
                                                {u"pad"_s, StepType::Pad}};
    return types;
}

const Step *stepIn(const QList<Step> &steps, const QString &id)
{
    const auto found =
        std::find_if(steps.cbegin(), steps.cend(), [&](const Step &step) { return step.id == id; });
    return found == steps.cend() ? nullptr : &*found;
}

QList<Option> readOptions(Fields &in)
{
    QList<Option> options;
    QSet<QString> keys;
    const QJsonArray rows = in.rows(u"options"_s);
    for (const QJsonValueConstRef row : rows) {
        Fields one(row, in.place() % u".options"_s);
        Option option;
        option.key = one.id(u"key"_s);
        option.label = one.needText(u"label"_s);
        option.card = one.text(u"card"_s);
        option.alone = one.flag(u"alone"_s);
        if (const Status read = one.finish(); !read)
            in.fault(QString::fromStdString(read.error().detail));
        in.need(!keys.contains(option.key), u"option twice: "_s % option.key);
        keys.insert(option.key);
        options.append(option);
    }
    return options;
}

QList<Slider> readSliders(Fields &in)
{
    QList<Slider> sliders;
    const QJsonArray rows = in.rows(u"sliders"_s);
    in.need(!rows.isEmpty() && rows.size() <= mostSliders, u"one to four sliders"_s);
    for (const QJsonValueConstRef row : rows) {
        Fields one(row, in.place() % u".sliders"_s);
        const Slider slider{one.text(u"label"_s), one.needText(u"low"_s), one.needText(u"high"_s)};
        one.need(rows.size() == 1 || !slider.label.isEmpty(), u"no label"_s);
        if (const Status read = one.finish(); !read)
            in.fault(QString::fromStdString(read.error().detail));
        sliders.append(slider);
    }
    return sliders;
}

QList<Variant> readVariants(Fields &in)
{
    QList<Variant> variants;
    const QJsonArray rows = in.rows(u"variants"_s);
    for (const QJsonValueConstRef row : rows) {
        Fields one(row, in.place() % u".variants"_s);
        Variant variant;
        variant.when = one.word(u"when"_s, situationKeys());
        variant.ask = one.text(u"ask"_s);
        variant.help = one.text(u"help"_s);
        variant.left = one.text(u"left"_s);
        variant.right = one.text(u"right"_s);
        one.need(!variant.when.isEmpty(), u"no situation"_s);
        if (const Status read = one.finish(); !read)
            in.fault(QString::fromStdString(read.error().detail));
        variants.append(variant);
    }
    return variants;
}

void readTexts(Fields &in, Step &step)
{
    step.minutes = in.number(u"minutes"_s, 1, longestTimer);
    step.lines = in.number(u"lines"_s, 1, mostLines);
    step.boxes = in.texts(u"boxes"_s);
    step.starters = in.texts(u"starters"_s);
    in.need(step.boxes.size() != 1, u"one box is a text"_s);
}

void readList(Fields &in, Step &step)
{
    step.lines = in.number(u"lines"_s, 1, mostLines);
    step.starters = in.texts(u"starters"_s);
    step.enoughAfter = in.number(u"enough_after"_s, 1, mostLines);
    step.enough = in.text(u"enough"_s);
    in.need((step.enoughAfter == 0) == step.enough.isEmpty(), u"enough is half said"_s);
}

void readTwo(Fields &in, Step &step)
{
    step.left = in.needText(u"left"_s);
    step.right = in.needText(u"right"_s);
    step.alternates = in.flag(u"alternates"_s);
}

void readChoice(Fields &in, Step &step)
{
    step.options = readOptions(in);
    step.from = in.text(u"from"_s);
    step.many = in.flag(u"many"_s);
    step.most = in.number(u"most"_s, 1, mostLines);
    step.other = in.text(u"other"_s);
    in.need(step.options.size() >= 2 || !step.from.isEmpty(), u"nothing to choose"_s);
    in.need(step.most == 0 || step.many, u"most without many"_s);
    const auto alone = [](const Option &option) { return option.alone; };
    in.need(step.many || std::none_of(step.options.cbegin(), step.options.cend(), alone),
            u"alone without many"_s);
}

void readPerLine(Fields &in, Step &step)
{
    step.options = readOptions(in);
    step.per = in.needText(u"per"_s);
    in.need(step.options.size() >= 2, u"nothing to choose"_s);
}

void readPlan(Fields &in, Step &step)
{
    step.line = in.needText(u"line"_s);
    step.gaps = in.texts(u"gaps"_s);
    in.need(!step.gaps.isEmpty() && step.gaps.size() == step.line.count(u"___"_s),
            u"gaps do not match the line"_s);
}

void readPad(Fields &in, Step &step)
{
    step.mark = in.flag(u"mark"_s);
    step.words = in.number(u"words"_s, 1, mostWords);
    in.need(step.mark || step.words > 0, u"an empty pad"_s);
}

void readKind(Fields &in, Step &step)
{
    switch (step.type) {
    case StepType::Text:
        return readTexts(in, step);
    case StepType::List:
        return readList(in, step);
    case StepType::Two:
        return readTwo(in, step);
    case StepType::Slider:
        step.sliders = readSliders(in);
        step.per = in.text(u"per"_s);
        return;
    case StepType::Choice:
        return readChoice(in, step);
    case StepType::PerLine:
        return readPerLine(in, step);
    case StepType::Plan:
        return readPlan(in, step);
    case StepType::Date:
        step.suggest = in.number(u"suggest"_s, 1, oneYear);
        return;
    case StepType::Pad:
        return readPad(in, step);
    }
}

/// `if` and `unless` name a step and, of a choice, keys: {"step": "keep", "is": ["seal"]}
void readIf(Fields &in, const QString &key, const QList<Step> &before, QString &id, QStringList &is)
{
    if (!in.has(key))
        return;
    Fields when(in.value(key), in.place() % u'.' % key);
    id = when.needText(u"step"_s);
    is = when.texts(u"is"_s);
    if (const Status read = when.finish(); !read)
        in.fault(QString::fromStdString(read.error().detail));
    const Step *asked = stepIn(before, id);
    in.need(asked != nullptr, key % u" looks at no earlier step"_s);
    for (const QString &one : is) {
        const auto has = [&](const Option &option) { return option.key == one; };
        in.need(asked != nullptr
                    && std::any_of(asked->options.cbegin(), asked->options.cend(), has),
                key % u" waits for no option: "_s % one);
    }
}

/// What a step looks at comes before it; lines are those of a list.
void checkSteps(Fields &in, const Step &step, const QList<Step> &before)
{
    in.need(stepIn(before, step.id) == nullptr, u"step twice"_s);
    for (const QString &id : step.shows)
        in.need(stepIn(before, id) != nullptr, u"shows no earlier step: "_s % id);
    for (const QString &id : {step.per, step.from}) {
        const Step *list = stepIn(before, id);
        in.need(id.isEmpty() || (list != nullptr && list->type == StepType::List),
                u"no earlier list: "_s % id);
    }
}

} // namespace

Result<Step> readStep(const QJsonValue &value, const QString &pathId, const QList<Step> &before)
{
    const QString id = value[u"id"_s].toString();
    const QString name = isKebab(id) ? id : QString::number(before.size() + 1);
    Fields in(value, pathId % u'.' % name);
    Step step;
    step.id = in.id(u"id"_s);
    const QString type = in.word(u"type"_s, stepTypes().keys());
    in.need(!type.isEmpty(), u"no type"_s);
    step.type = stepTypes().value(type);
    step.ask = in.needText(u"ask"_s);
    step.help = in.text(u"help"_s);
    step.shows = in.texts(u"shows"_s);
    step.wait = in.number(u"wait"_s, 1, longestTimer);
    step.later = in.number(u"later"_s, 1, oneYear);
    step.variants = readVariants(in);
    in.value(u"intent"_s); // for whoever translates
    readKind(in, step);
    readIf(in, u"if"_s, before, step.ifStep, step.ifKeys);
    readIf(in, u"unless"_s, before, step.unlessStep, step.unlessKeys);
    in.need(step.unlessStep.isEmpty() == step.unlessKeys.isEmpty(), u"unless without keys"_s);
    checkSteps(in, step, before);
    const bool waits = step.later > 0;
    in.need(waits || before.isEmpty() || before.constLast().later == 0,
            u"comes after a later step"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    return step;
}

} // namespace afterword::reflect
