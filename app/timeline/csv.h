// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the timeline as CSV (RFC 4180): what `afterword-cli moods --csv` prints and what
// the window exports is this one text, a line a mark, oldest first. Never a title or a word of a
// page; the words of a mark are those chosen for it (keys, or own words), and the export's card
// says so. Ten years are 2.6 MB and some 200 ms: not for the GUI thread. Pure.
#pragma once

#include "app/timeline/series.h"

#include <QByteArray>

namespace afterword::timeline {

/// "at,day,frame,p,e,words,id" and these marks, in UTF-8. By the moment, whatever their order is.
[[nodiscard]] QByteArray csvOf(std::vector<Dot> marks);
/// The marks of these pages in these days.
[[nodiscard]] QByteArray csvOf(const std::vector<const Page *> &pages, const Range &range);

} // namespace afterword::timeline
