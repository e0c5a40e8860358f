// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/scales.h"

#include "app/reflect/answer.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

struct ScaleText
{
    Q_DECLARE_TR_FUNCTIONS(Scale)
};

/// "less", "same", "more": the one choice that is a scale.
bool scaleIsOfThree(const Step &step)
{
    return step.type == StepType::Choice && !step.many && step.options.size() == 3
           && step.options.at(0).key == "less"_L1 && step.options.at(1).key == "same"_L1
           && step.options.at(2).key == "more"_L1;
}

bool scaleIsDrawn(const Mark &mark, const Step &step)
{
    if (mark.kind == "sliders"_L1)
        return step.type == StepType::Slider && step.per.isEmpty();
    return mark.kind == "text"_L1 && scaleIsOfThree(step);
}

/// Of each slider, or of the choice: nothing where it was left blank.
QList<std::optional<int>> scaleValues(const Step &step, const QJsonObject &values)
{
    const Result<Answer> answer = answerFromJson(step, values.value(step.id));
    if (!values.contains(step.id) || !answer || isBlank(*answer) || !checkAnswer(step, *answer, {}))
        return {};
    if (step.type == StepType::Slider)
        return answer->numbers;
    for (qsizetype i = 0; i < step.options.size(); ++i) {
        if (answer->texts.contains(step.options.at(i).key))
            return {static_cast<int>(i) - 1};
    }
    return {};
}

QList<Scale> scalesOf(const Step &step)
{
    QList<Scale> scales;
    for (const Slider &slider : step.sliders)
        scales.append({slider.label, slider.low, slider.high, 0, 10, {}, {}});
    if (scaleIsOfThree(step)) {
        QStringList names;
        for (const Option &option : step.options)
            names.append(option.label);
        scales.append({{}, names.constFirst(), names.constLast(), -1, 1, names, {}});
    }
    return scales;
}

void scaleTake(ScaleGroup &group, const Step &step, const QList<DoneRun> &runs)
{
    QDate before;
    for (const DoneRun &run : runs) {
        const QList<std::optional<int>> values = scaleValues(step, run.values);
        if (values.isEmpty())
            continue;
        if (before.isValid() && before.daysTo(run.day) < std::max(1, group.days)) {
            group.leftOut = true;
            continue;
        }
        before = run.day;
        const qsizetype count = std::min(values.size(), group.scales.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (values.at(i))
                group.scales[i].dots.append({run.day, *values.at(i), run.page});
        }
    }
}

void scaleDropBlank(ScaleGroup &group)
{
    group.scales.removeIf([](const Scale &scale) { return scale.dots.isEmpty(); });
}

} // namespace

QList<ScaleGroup>
scaleGroups(const QList<Path> &paths, const RunsByPath &runs, const RunWords &words)
{
    QList<ScaleGroup> groups;
    for (const Path &path : paths) {
        QList<DoneRun> sorted = runs.value(path.id);
        if (sorted.isEmpty())
            continue;
        std::stable_sort(sorted.begin(), sorted.end(), [](const DoneRun &a, const DoneRun &b) {
            return a.day < b.day;
        });
        for (const Mark &mark : path.marks) {
            for (const QString &id : mark.steps) {
                const Step *step = path.step(id);
                if (step == nullptr || !scaleIsDrawn(mark, *step))
                    continue;
                const Step asked = worded(*step, words.situation);
                ScaleGroup group;
                group.place = worded(path.title, words.situation);
                group.question = asked.ask;
                group.scales = scalesOf(asked);
                group.days = mark.days;
                scaleTake(group, asked, sorted);
                scaleDropBlank(group);
                if (!group.scales.isEmpty())
                    groups.append(group);
            }
        }
    }
    return groups;
}

ScaleGroup chargeOf(const std::vector<Letter> &letters)
{
    ScaleGroup group;
    group.letters = true;
    group.place = ScaleText::tr("Letters");
    group.question = ScaleText::tr("How charged did you feel?");
    const QString low = ScaleText::tr("calm");
    const QString high = ScaleText::tr("very charged");
    group.scales = {{ScaleText::tr("Before a letter"), low, high, 0, 10, {}, {}},
                    {ScaleText::tr("After it"), low, high, 0, 10, {}, {}}};
    for (const Letter &letter : letters) {
        const QDate day = letter.created.date();
        if (letter.chargeBefore)
            group.scales[0].dots.append({day, *letter.chargeBefore, letter.id});
        if (letter.chargeAfter)
            group.scales[1].dots.append({day, *letter.chargeAfter, letter.id});
    }
    for (Scale &scale : group.scales)
        std::stable_sort(scale.dots.begin(),
                         scale.dots.end(),
                         [](const ScaleDot &a, const ScaleDot &b) { return a.day < b.day; });
    scaleDropBlank(group);
    return group;
}

QList<ScaleDot> dotsWithin(const QList<ScaleDot> &dots, QDate first, QDate last)
{
    const auto from =
        std::lower_bound(dots.begin(), dots.end(), first, [](const ScaleDot &dot, QDate day) {
            return dot.day < day;
        });
    const auto to = std::upper_bound(
        from, dots.end(), last, [](QDate day, const ScaleDot &dot) { return day < dot.day; });
    return {from, to};
}

} // namespace afterword::reflect
