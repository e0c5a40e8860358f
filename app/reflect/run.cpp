// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/run.h"

#include "app/reflect/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<RunState, QLatin1StringView>, 5> stateNames{{
    {RunState::Open, "open"_L1},
    {RunState::Stopped, "stopped"_L1},
    {RunState::NotToday, "not-today"_L1},
    {RunState::Waiting, "waiting"_L1},
    {RunState::Finished, "finished"_L1},
}};

QString stateName(RunState state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return name;
    }
    return {};
}

bool holdsAny(const Answer &answer, const QStringList &keys)
{
    return std::any_of(answer.texts.cbegin(), answer.texts.cend(), [&](const QString &key) {
        return keys.contains(key);
    });
}

std::optional<RunState> stateNamed(const QString &name)
{
    for (const auto &[known, text] : stateNames) {
        if (text == name)
            return known;
    }
    return std::nullopt;
}

QStringList filled(const QStringList &lines)
{
    QStringList kept;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            kept.append(line.trimmed());
    }
    return kept;
}

/// In its words, by "then and now".
bool isShownAgain(const Path &path, const QString &step)
{
    return std::any_of(path.marks.begin(), path.marks.end(), [&step](const Mark &mark) {
        return mark.kind == "text"_L1 && mark.steps.contains(step);
    });
}

} // namespace

Run::Run(Path path, QDate begun, int times)
    : m_path(std::move(path))
    , m_begun(begun)
    , m_times(times)
{}

const Step *Run::current() const
{
    const bool asked = m_state == RunState::Open && m_at < m_path.steps.size();
    return asked ? &m_path.steps.at(m_at) : nullptr;
}

bool Run::turned() const
{
    return m_times % 2 == 1;
}

QStringList Run::linesFor(const Step &step) const
{
    const QString list = step.per.isEmpty() ? step.from : step.per;
    return list.isEmpty() ? QStringList() : filled(m_answers.value(list).texts);
}

/// By its condition, and with lines to ask about. A choice from a list that stayed empty is asked
/// when there is something else to choose.
bool Run::isAsked(const Step &step) const
{
    if (!step.per.isEmpty() && linesFor(step).isEmpty())
        return false;
    const bool onlyLines = step.options.isEmpty() && step.other.isEmpty();
    if (step.type == StepType::Choice && onlyLines && linesFor(step).isEmpty())
        return false;
    if (holdsAny(m_answers.value(step.unlessStep), step.unlessKeys))
        return false;
    if (step.ifStep.isEmpty())
        return true;
    const Answer given = m_answers.value(step.ifStep);
    return step.ifKeys.isEmpty() ? !reflect::isBlank(given) : holdsAny(given, step.ifKeys);
}

qsizetype Run::stepAfter(qsizetype from) const
{
    qsizetype at = from + 1;
    while (at < m_path.steps.size() && !isAsked(m_path.steps.at(at)))
        ++at;
    return at;
}

qsizetype Run::stepBefore(qsizetype from) const
{
    qsizetype at = from - 1;
    while (at >= 0 && !isAsked(m_path.steps.at(at)))
        --at;
    return at;
}

/// The steps of the first day are counted apart from those that come later.
bool Run::isSameSitting(const Step &step) const
{
    const Step *now = current();
    return now != nullptr && (now->later > 0) == (step.later > 0);
}

int Run::count() const
{
    return static_cast<int>(
        std::count_if(m_path.steps.cbegin(), m_path.steps.cend(), [&](const Step &step) {
            return isSameSitting(step) && isAsked(step);
        }));
}

int Run::number() const
{
    if (current() == nullptr)
        return 0;
    const auto end = m_path.steps.cbegin() + m_at;
    return 1 + static_cast<int>(std::count_if(m_path.steps.cbegin(), end, [&](const Step &step) {
               return isSameSitting(step) && isAsked(step);
           }));
}

bool Run::hasBack() const
{
    return current() != nullptr && stepBefore(m_at) >= 0;
}

bool Run::mayContinue(QDate today) const
{
    switch (m_state) {
    case RunState::Open:
    case RunState::Stopped:
        return !isBlank();
    case RunState::NotToday:
        return !isBlank() && today > m_day;
    case RunState::Waiting:
        return !isBlank() && today >= m_day;
    case RunState::Finished:
        break;
    }
    return false;
}

/// Answers about single lines go along when the list is changed.
void Run::followLines(const Step &list, const QStringList &before)
{
    const QStringList now = filled(m_answers.value(list.id).texts);
    for (const Step &step : std::as_const(m_path.steps)) {
        if (step.per == list.id && m_answers.contains(step.id) && now != before)
            m_answers[step.id] = moveLines(step, m_answers.value(step.id), before, now);
    }
}

Status Run::answer(const Answer &answer)
{
    const Step *step = current();
    if (step == nullptr)
        return fail(Errc::Malformed, "no step is asked");
    if (const Status right = checkAnswer(*step, answer, linesFor(*step)); !right)
        return right;
    const QStringList before = filled(m_answers.value(step->id).texts);
    m_answers.insert(step->id, answer);
    if (!reflect::isBlank(answer))
        m_skipped.removeAll(step->id);
    if (step->type == StepType::List)
        followLines(*step, before);
    return {};
}

void Run::next(QDate today)
{
    const Step *step = current();
    if (step == nullptr)
        return;
    const bool first = step->later == 0;
    m_at = stepAfter(m_at);
    if (m_at >= m_path.steps.size()) {
        m_state = RunState::Finished;
        return;
    }
    const int later = m_path.steps.at(m_at).later;
    if (first && later > 0) {
        m_state = RunState::Waiting;
        m_day = today.addDays(later);
    }
}

void Run::back()
{
    if (hasBack())
        m_at = stepBefore(m_at);
}

void Run::skip(QDate today)
{
    const Step *step = current();
    if (step == nullptr)
        return;
    if (!m_skipped.contains(step->id))
        m_skipped.append(step->id);
    next(today);
}

void Run::notToday(QDate today)
{
    if (m_state != RunState::Open)
        return;
    m_state = RunState::NotToday;
    m_day = today;
}

void Run::stop()
{
    if (m_state == RunState::Open)
        m_state = RunState::Stopped;
}

void Run::resume()
{
    if (m_state != RunState::Finished)
        m_state = RunState::Open;
}

bool Run::isBlank() const
{
    return m_otherValues.isEmpty()
           && std::all_of(m_answers.cbegin(), m_answers.cend(), [](const Answer &answer) {
                  return reflect::isBlank(answer);
              });
}

bool Run::wasSkipped(const QString &stepId) const
{
    return m_skipped.contains(stepId);
}

QJsonObject Run::values() const
{
    QJsonObject values = m_otherValues;
    for (const Step &step : m_path.steps) {
        const Answer answer = m_answers.value(step.id);
        if (!reflect::isBlank(answer))
            values.insert(step.id, reflect::toJson(step, answer));
    }
    return values;
}

QJsonObject Run::headerValues() const
{
    QJsonObject kept;
    const QJsonObject all = values();
    for (auto value = all.begin(); value != all.end(); ++value) {
        const QJsonObject alone{{value.key(), value.value()}};
        const qsizetype most =
            isShownAgain(m_path, value.key()) ? headerTextBytes : headerValueBytes;
        if (QJsonDocument(alone).toJson(QJsonDocument::Compact).size() <= most)
            kept.insert(value.key(), value.value());
    }
    return kept;
}

QJsonObject Run::toJson() const
{
    QJsonObject record{{u"path"_s, m_path.id},
                       {u"state"_s, stateName(m_state)},
                       {u"values"_s, values()},
                       {u"begun"_s, m_begun.toString(Qt::ISODate)},
                       {u"times"_s, m_times}};
    if (m_at < m_path.steps.size())
        record.insert(u"step"_s, m_path.steps.at(m_at).id);
    if (!m_skipped.isEmpty())
        record.insert(u"skipped"_s, QJsonArray::fromStringList(m_skipped));
    if (m_day.isValid())
        record.insert(u"day"_s, m_day.toString(Qt::ISODate));
    return record;
}

bool Run::readState(const QJsonObject &record)
{
    const std::optional<RunState> state = stateNamed(record.value("state"_L1).toString());
    if (!state)
        return false;
    m_state = *state;
    m_day = QDate::fromString(record.value("day"_L1).toString(), Qt::ISODate);
    const bool dated = m_state == RunState::Waiting || m_state == RunState::NotToday;
    return m_begun.isValid() && m_times >= 0 && (m_day.isValid() || !dated);
}

Result<Run> Run::fromJson(const Path &path, const QJsonObject &record)
{
    if (record.value("path"_L1).toString() != path.id)
        return fail(Errc::Malformed, "a run of another path");
    const QDate begun = QDate::fromString(record.value("begun"_L1).toString(), Qt::ISODate);
    Run run(path, begun, record.value("times"_L1).toInt());
    if (!run.readState(record))
        return fail(Errc::Malformed, "a state no run has");
    const QJsonArray skipped = record.value("skipped"_L1).toArray();
    for (const QJsonValueConstRef id : skipped)
        run.m_skipped.append(id.toString());

    // In the order of the path: what a list holds is known before its lines are asked about.
    QJsonObject left = record.value("values"_L1).toObject();
    for (const Step &step : path.steps) {
        if (!left.contains(step.id))
            continue;
        const Result<Answer> answer = answerFromJson(step, left.value(step.id));
        if (answer && checkAnswer(step, *answer, run.linesFor(step)))
            run.m_answers.insert(step.id, *answer);
        else
            continue; // of a step that has changed since: kept as it is
        left.remove(step.id);
    }
    run.m_otherValues = left;

    const QString at = record.value("step"_L1).toString();
    const auto found = std::find_if(
        path.steps.cbegin(), path.steps.cend(), [&](const Step &step) { return step.id == at; });
    run.m_at = found - path.steps.cbegin();
    if (found == path.steps.cend() && run.m_state != RunState::Finished) {
        run.m_at = run.stepAfter(-1);
        while (run.m_at < path.steps.size() && run.m_answers.contains(path.steps.at(run.m_at).id))
            run.m_at = run.stepAfter(run.m_at);
        if (run.m_at >= path.steps.size())
            run.m_at = 0;
    }
    return run;
}

} // namespace afterword::reflect
