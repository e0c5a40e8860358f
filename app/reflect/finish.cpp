// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/finish.h"

#include "app/reflect/answer.h"
#include "app/reflect/open_list.h"
#include "app/reflect/repeats.h"

#include <QJsonDocument>

#include <optional>
#include <utility>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealedDays = 30; // of a page without a day to look again

/// Where in a path something is written that may be put elsewhere than into the page.
struct Apart
{
    QString path;
    QString words; ///< the step it is written in
    QString how;   ///< the step that says what becomes of it, if there is one
    QString until; ///< the step with the date
};

const QList<Apart> &apart()
{
    static const QList<Apart> all{{u"unsent-letter"_s, u"letter"_s, u"keep"_s, u"until"_s},
                                  {u"own-voice"_s, u"good-day"_s, {}, u"seal-until"_s}};
    return all;
}

QString said(const Run &run, const QString &step)
{
    return step.isEmpty() ? QString() : run.answerTo(step).texts.value(0);
}

std::optional<int> marked(const Run &run, const QString &step)
{
    return run.answerTo(step).numbers.value(0);
}

/// The run as though this step had never been answered.
Run without(const Run &run, const QString &step)
{
    QJsonObject record = run.toJson();
    QJsonObject values = record.value("values"_L1).toObject();
    values.remove(step);
    record.insert(u"values"_s, values);
    return Run::fromJson(run.path(), record).value_or(run);
}

Letter letterFrom(const Run &run, const Apart &where, const RunWords &words)
{
    Letter letter;
    letter.id = Id::random();
    const Step *to = run.path().step(u"to"_s);
    if (to != nullptr)
        letter.to = textOfAnswer(run, *to, words);
    letter.chargeBefore = marked(run, u"before"_s);
    letter.chargeAfter = marked(run, u"after"_s);
    letter.next = said(run, u"next"_s);
    const QDate until = QDate::fromString(said(run, where.until), Qt::ISODate);
    if (until.isValid()) {
        letter.state = LetterState::Sealed;
        letter.until = until;
    }
    return letter;
}

/// Puts a letter where it was said to go; gives the run without its words.
Run takeApart(const Run &run, const RunWords &words, Finish &done)
{
    for (const Apart &where : apart()) {
        if (run.path().id != where.path || said(run, where.words).trimmed().isEmpty())
            continue;
        const QString how = said(run, where.how);
        const bool dated = QDate::fromString(said(run, where.until), Qt::ISODate).isValid();
        const bool seal = dated && (where.how.isEmpty() || how == "seal"_L1);
        if (how == "tear"_L1) {
            done.torn = true;
            return without(run, where.words);
        }
        if (seal || how == "to-me"_L1) {
            Letter letter = letterFrom(run, where, words);
            done.sealed = letter.state == LetterState::Sealed && seal;
            if (!seal) {
                letter.state = LetterState::Draft;
                letter.until = {};
            }
            done.batch.put(letter, said(run, where.words));
            return seal ? without(run, where.words) : run;
        }
    }
    return run;
}

/// Until when the page is put away; invalid when nobody asked for that.
QDate sealedUntil(const Run &run, QDate today)
{
    if (run.path().id != "closure-without-a-talk"_L1 || said(run, u"mark-it"_s) != "seal"_L1)
        return {};
    const QDate again = QDate::fromString(said(run, u"again"_s), Qt::ISODate);
    return again > today ? again : today.addDays(sealedDays);
}

/// A mark on the pad is a mood of the page, as one made in Write.
void addMoods(const Run &run, Page &page)
{
    for (const Step &step : run.path().steps) {
        const Answer answer = run.answerTo(step.id);
        const std::optional<int> pleasant = answer.numbers.value(0);
        const std::optional<int> energy = answer.numbers.value(1);
        if (step.type != StepType::Pad || !pleasant || !energy || !page.moods.isEmpty())
            continue;
        Mood mood;
        mood.at = page.at;
        mood.pleasant = *pleasant;
        mood.energy = *energy;
        mood.words = answer.texts;
        page.moods.append(mood);
    }
}

} // namespace

QString bodyOf(const Run &run)
{
    return QString::fromUtf8(QJsonDocument(run.toJson()).toJson(QJsonDocument::Compact));
}

Result<Run> runFromBody(const Path &path, const QString &body)
{
    return Run::fromJson(path, QJsonDocument::fromJson(body.toUtf8()).object());
}

PathRun recordOf(const Run &run, PathRun record)
{
    const QJsonObject json = run.toJson();
    record.path = run.path().id;
    record.state = json.value("state"_L1).toString();
    record.begun = QDate::fromString(json.value("begun"_L1).toString(), Qt::ISODate);
    record.day = run.day();
    return record;
}

Run asFinished(const Run &run)
{
    QJsonObject record = run.toJson();
    record.insert(u"state"_s, u"finished"_s);
    return Run::fromJson(run.path(), record).value_or(run);
}

bool mayGoToLetters(const Path &path, const QString &step)
{
    const Apart &letter = apart().constFirst();
    return path.id == letter.path && step == letter.words;
}

ToLetters toLetters(const Run &run, const PathRun &record, const RunWords &words)
{
    const Apart &where = apart().constFirst();
    Letter letter = letterFrom(run, where, words);
    letter.state = LetterState::Draft;
    letter.until = {};
    ToLetters done;
    done.letter = letter.id;
    done.batch.put(letter, said(run, where.words));
    if (record.rid != 0)
        done.batch.erase(record);
    return done;
}

Finish finish(const Run &run, const PathRun &record, const RunWords &words, const Onto &onto)
{
    Finish done;
    const Page *page = onto.page;
    const bool goesOn = run.state() == RunState::Waiting;
    const Run kept = page == nullptr ? takeApart(run, words, done) : run;
    const Sitting sitting = page != nullptr ? Sitting::Later
                            : goesOn        ? Sitting::First
                                            : Sitting::All;
    const QString added = textOfRun(kept, words, sitting);
    if (!added.isEmpty() || page != nullptr) {
        Page becomes = page != nullptr ? *page : onto.blank;
        if (page == nullptr) {
            becomes.kind = Kind::Answer;
            becomes.title = worded(run.path().title, words.situation);
            addMoods(kept, becomes);
        }
        becomes.path.id = run.path().id;
        becomes.path.run = record.id;
        const QJsonObject captions = captionsIn(becomes.values);
        becomes.values = kept.headerValues();
        if (page == nullptr && keepsListOpen(kept))
            becomes.values.insert(keptListStep(), kept.values().value(keptListStep()));
        if (page == nullptr)
            becomes.away = done.away = sealedUntil(kept, becomes.day());
        for (auto caption = captions.begin(); caption != captions.end(); ++caption)
            becomes.values.insert(caption.key(), caption.value());
        done.page = becomes.id;
        done.text = page == nullptr   ? added
                    : added.isEmpty() ? onto.text
                                      : onto.text % u"\n\n"_s % added;
        done.batch.put(becomes, done.text);
    }
    if (goesOn && !kept.isBlank()) {
        PathRun next = recordOf(kept, record);
        next.page = done.page;
        done.batch.put(next, bodyOf(kept));
    } else if (record.rid != 0) {
        done.batch.erase(record);
    }
    return done;
}

} // namespace afterword::reflect
