// SPDX-License-Identifier: GPL-3.0-or-later
// "Then and now": the same question on two days (care.md 5.4). Two dated answers with nothing
// between, no line, no difference, no word of ours about them; the person may write a caption to
// each. Pure, any thread.
#pragma once

#include "app/journal/id.h"
#include "app/reflect/run_text.h"

#include <QDate>
#include <QJsonObject>

namespace afterword::reflect {

/// A finished run as its page keeps it.
struct DoneRun
{
    QDate day;
    QJsonObject values;
    Id page{};
};

struct Dated
{
    QDate day;
    QString text;                      ///< the answer in words
    QList<std::optional<int>> numbers; ///< of sliders, in the order of the step
    Id page;
    QString caption; ///< written by the person, or empty
};

inline constexpr qsizetype captionLength = 200;

/// The caption of an answer stands in `values` of its page, beside the answer itself.
[[nodiscard]] QString captionKey(const QString &step);
/// `values` with this caption; an empty one leaves no trace.
[[nodiscard]] QJsonObject
withCaption(QJsonObject values, const QString &step, const QString &caption);
/// The captions among `values`.
[[nodiscard]] QJsonObject captionsIn(const QJsonObject &values);

/// One question and its answers, oldest first, at least two.
struct Repeated
{
    QString step;
    QString question;
    QString kind; ///< sliders or text, as the path's mark says
    QList<Dated> answers;
};

/// The questions that a path shows again, each with answers at least as many days apart as its mark
/// says: of answers that lie closer the earlier one stands. `runs` in any order.
[[nodiscard]] QList<Repeated>
thenAndNow(const Path &path, const QList<DoneRun> &runs, const RunWords &words);

} // namespace afterword::reflect
