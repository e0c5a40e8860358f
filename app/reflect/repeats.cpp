// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/repeats.h"

#include "app/journal/answer_captions.h"

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

struct ReadRun
{
    QDate day;
    Id page;
    QJsonObject values;
    Run run;
};

QList<ReadRun> readRuns(const Path &path, const QList<DoneRun> &runs)
{
    QList<ReadRun> all;
    for (const DoneRun &done : runs) {
        const Result<Run> run = Run::fromJson(path,
                                              {{u"path"_s, path.id},
                                               {u"state"_s, u"finished"_s},
                                               {u"begun"_s, done.day.toString(Qt::ISODate)},
                                               {u"values"_s, done.values}});
        if (run)
            all.append({done.day, done.page, done.values, *run});
    }
    std::stable_sort(
        all.begin(), all.end(), [](const ReadRun &a, const ReadRun &b) { return a.day < b.day; });
    return all;
}

QList<Dated> spaced(const QList<ReadRun> &runs, const Step &step, int days, const RunWords &words)
{
    QList<Dated> answers;
    for (const ReadRun &read : runs) {
        const QString text = textOfAnswer(read.run, step, words);
        const bool near = !answers.isEmpty() && answers.constLast().day.daysTo(read.day) < days;
        const bool sameDay = !answers.isEmpty() && answers.constLast().day == read.day;
        if (!text.isEmpty() && !near && !sameDay)
            answers.append({read.day,
                            text,
                            read.run.answerTo(step.id).numbers,
                            read.page,
                            read.values.value(captionKey(step.id)).toString()});
    }
    return answers;
}

} // namespace

QString captionKey(const QString &step)
{
    return captionPrefix % step;
}

QJsonObject withCaption(QJsonObject values, const QString &step, const QString &caption)
{
    const QString text = caption.simplified().left(captionLength);
    if (text.isEmpty())
        values.remove(captionKey(step));
    else
        values.insert(captionKey(step), text);
    return values;
}

QJsonObject captionsIn(const QJsonObject &values)
{
    QJsonObject captions;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().startsWith(captionPrefix))
            captions.insert(value.key(), value.value());
    }
    return captions;
}

QList<Repeated> thenAndNow(const Path &path, const QList<DoneRun> &runs, const RunWords &words)
{
    const QList<ReadRun> read = readRuns(path, runs);
    QList<Repeated> all;
    for (const Mark &mark : path.marks) {
        if (mark.kind != u"sliders" && mark.kind != u"text")
            continue;
        for (const QString &id : mark.steps) {
            const Step *step = path.step(id);
            if (step == nullptr)
                continue;
            const QList<Dated> answers = spaced(read, *step, mark.days, words);
            if (answers.size() >= 2)
                all.append({id, worded(*step, words.situation).ask, mark.kind, answers});
        }
    }
    return all;
}

} // namespace afterword::reflect
