// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/answer_book.h"

#include "app/asking.h"
#include "app/base/jobs.h"
#include "app/base/language.h"
#include "app/own_questions.h"
#include "app/session.h"

#include <memory>

namespace afterword {

namespace {

/// The program's paths and words, read once and in the background: they are the same for all.
const QList<reflect::Path> &bookPaths()
{
    static const QList<reflect::Path> paths =
        reflect::loadPaths(language::code()).value_or(QList<reflect::Path>());
    return paths;
}

const QList<reflect::Feeling> &bookFeelings()
{
    static const QList<reflect::Feeling> feelings =
        reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>());
    return feelings;
}

reflect::RunsByPath bookRuns(const Journal &journal)
{
    reflect::RunsByPath runs;
    for (const Page *page : journal.pages()) {
        if (!page->path.id.isEmpty())
            runs[page->path.id].append({page->day(), page->values, page->id});
    }
    return runs;
}

QList<AnswerPair> bookPairs(const reflect::Path &path,
                            const QList<reflect::DoneRun> &runs,
                            const reflect::RunWords &words)
{
    QList<AnswerPair> pairs;
    const QList<reflect::Repeated> repeats = reflect::thenAndNow(path, runs, words);
    for (const reflect::Repeated &each : repeats) {
        AnswerPair pair;
        pair.place = reflect::worded(path.title, words.situation);
        pair.repeated = each;
        const reflect::Step *step = path.step(each.step);
        if (each.kind == QLatin1StringView("sliders") && step != nullptr && step->per.isEmpty())
            pair.sliders = reflect::worded(*step, words.situation).sliders;
        pairs.append(pair);
    }
    return pairs;
}

} // namespace

AnswersOverTime answersOverTime(const QList<reflect::Path> &paths,
                                const reflect::RunsByPath &runs,
                                const reflect::ScaleGroup &charge,
                                const reflect::RunWords &words)
{
    AnswersOverTime answers;
    answers.groups = reflect::scaleGroups(paths, runs, words);
    if (!charge.scales.isEmpty())
        answers.groups.append(charge);
    for (const reflect::Path &path : paths) {
        const QList<reflect::DoneRun> of = runs.value(path.id);
        if (of.size() >= 2)
            answers.pairs += bookPairs(path, of, words);
    }
    return answers;
}

AnswerBook::AnswerBook(const House &house, QObject *parent)
    : QObject(parent)
    , m_house(house)
{}

void AnswerBook::read()
{
    Session &session = m_house.session;
    if (session.state() != Session::State::Open)
        return;
    const quint64 ticket = ++m_ticket;
    OwnQuestions &own = OwnQuestions::of(session.journal());
    connect(&own, &OwnQuestions::changed, this, &AnswerBook::read, Qt::UniqueConnection);
    runOnPool([own = own.deck().paths,
               runs = bookRuns(session.journal()),
               charge = reflect::chargeOf(session.journal().letters()),
               situation = asking::situation(session.settings())]() {
        return answersOverTime(
            bookPaths() + own, runs, charge, {situation, bookFeelings(), QLocale()});
    }).then(this, [this, ticket](const AnswersOverTime &answers) {
        if (ticket == m_ticket && m_house.session.state() == Session::State::Open)
            Q_EMIT ready(answers);
    });
}

} // namespace afterword
