// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs under the dots of the timeline: a path that was walked, a letter, an urge. Each
// stands for itself; nothing is counted or drawn between them. Of a letter only its day, its state
// and how charged one was are told, never a word of it or whom it is to; urges only where the
// person has asked for them, without the kinds that are left out. Values; GUI thread
// (translations).
#pragma once

#include "app/timeline/series.h"
#include "ui/room.h"

#include <QPointF>

#include <vector>

class QPainter;

namespace afterword {

class Session;

struct SmallMark
{
    enum class Kind
    {
        Path,
        Letter,
        Urge
    };

    Kind kind = Kind::Letter;
    double x = 0; ///< as of a dot
    QDate day;
    QTime time;   ///< none where only the day is kept
    Id id;        ///< of the page a path became, the letter, the urge
    QString what; ///< "A letter"
    QString more; ///< "Charge 7 before, 3 after"
};

/// Oldest first. With previews hidden names and kinds are left out.
[[nodiscard]] std::vector<SmallMark> smallMarks(Session &session);

/// "Friday 20 June, 21:40"
[[nodiscard]] QString smallMarkDay(const SmallMark &mark, bool withYear);
/// What and more of it, in sentences.
[[nodiscard]] QString smallMarkWords(const SmallMark &mark);

/// Where it leads: a path's page, a letter.
[[nodiscard]] Visit behindSign(const SmallMark &mark);

void paintSmallMark(QPainter &painter, const Theme &theme, SmallMark::Kind kind, QPointF centre);

} // namespace afterword
