// SPDX-License-Identifier: GPL-3.0-or-later
// One walk through a path: which step is asked, what was answered, how it was left. A value and a
// state machine over it; it does no I/O and knows no clock but the days it is given. Any thread.
//
//   Open ── next ──▶ Open … ──▶ Finished           every step may be left blank
//     │               └────────▶ Waiting            the steps that come some days later
//     ├─ stop ──────▶ Stopped   ── resume ─▶ Open    "Stop here, keep what I wrote"
//     └─ notToday ──▶ NotToday  ── resume ─▶ Open    not asked about again that day
//
// Nothing that was written is ever dropped: a step that is skipped or no longer asked keeps its
// answer, and answers to steps that a later version has taken away stay in `values`.
#pragma once

#include "app/reflect/names.h"
#include "app/reflect/path.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace afterword::reflect {

enum class RunState
{
    Open,
    Stopped,
    NotToday,
    Waiting,
    Finished
};

inline constexpr qsizetype headerValueBytes = 1'024; ///< of one answer
/// Of one whose words are shown again beside a later one ("then and now").
inline constexpr qsizetype headerTextBytes = 8'192;

class Run final
{
public:
    /// `times` is how many runs of this path came before; columns that alternate change sides.
    Run(Path path, QDate begun, int times = 0);

    /// The record of a run in progress. Malformed for another path or for what no run could have
    /// written. A step that the path no longer has leads to the first blank one.
    [[nodiscard]] static Result<Run> fromJson(const Path &path, const QJsonObject &record);
    /// {"path", "state", "step", "values", "skipped", "begun", "day", "times"}. As long as what was
    /// written: it belongs into a body, not into a header.
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const Path &path() const { return m_path; }

    [[nodiscard]] RunState state() const { return m_state; }

    /// The step that is asked now; nullptr unless Open.
    [[nodiscard]] const Step *current() const;
    /// "Step 3 of 7": of the steps that are asked on this day of this run. 0 unless Open.
    [[nodiscard]] int number() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool hasBack() const;
    /// Columns change sides this time.
    [[nodiscard]] bool turned() const;

    /// Waiting: the day on which it goes on. NotToday: the day on which it was set down.
    [[nodiscard]] QDate day() const { return m_day; }

    /// Where "Continue" stands: something is kept, and it was not set down today.
    [[nodiscard]] bool mayContinue(QDate today) const;

    /// The answer to the current step, in place of the one before. Malformed leaves all as it was.
    [[nodiscard]] Status answer(const Answer &answer);

    [[nodiscard]] Answer answerTo(const QString &stepId) const { return m_answers.value(stepId); }

    [[nodiscard]] const QHash<QString, Answer> &answers() const { return m_answers; }

    /// The lines that a step with `per` or `from` looks at, without blank ones.
    [[nodiscard]] QStringList linesFor(const Step &step) const;

    void next(QDate today);
    void back();
    void skip(QDate today);
    void notToday(QDate today);
    void stop();
    void resume();

    /// True while nothing at all was said: leaving such a run keeps nothing.
    [[nodiscard]] bool isBlank() const;
    /// Answers that are not blank, in full.
    [[nodiscard]] QJsonObject values() const;
    /// `values` of the page's header: those that fit into it. A long text stands in the body alone;
    /// a header has room for 64 KiB in all and is read at each unlock.
    [[nodiscard]] QJsonObject headerValues() const;

    /// Values of steps that this version of the path does not have, as they were read.
    [[nodiscard]] const QJsonObject &otherValues() const { return m_otherValues; }

    [[nodiscard]] bool wasSkipped(const QString &stepId) const;

private:
    [[nodiscard]] bool isAsked(const Step &step) const;
    [[nodiscard]] qsizetype stepAfter(qsizetype from) const;
    [[nodiscard]] qsizetype stepBefore(qsizetype from) const;
    [[nodiscard]] bool isSameSitting(const Step &step) const;
    [[nodiscard]] bool readState(const QJsonObject &record);
    void followLines(const Step &list, const QStringList &before);

    Path m_path;
    RunState m_state = RunState::Open;
    qsizetype m_at = 0;
    QHash<QString, Answer> m_answers;
    QStringList m_skipped;
    QJsonObject m_otherValues; ///< of steps this version does not know
    QDate m_begun;
    QDate m_day;
    int m_times = 0;
};

} // namespace afterword::reflect
