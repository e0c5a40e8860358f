// SPDX-License-Identifier: GPL-3.0-or-later
// "Then and now": the same question on two days (care.md 5.4). Two dated answers with nothing
// between, no line, no difference, no word of ours about them. Pure, any thread.
#pragma once

#include "app/reflect/run_text.h"

#include <QDate>
#include <QJsonObject>

namespace afterword::reflect {

/// A finished run as its page keeps it.
struct DoneRun
{
    QDate day;
    QJsonObject values;
};

struct Dated
{
    QDate day;
    QString text;                      ///< the answer in words
    QList<std::optional<int>> numbers; ///< of sliders, in the order of the step
};

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
