// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the timeline as CSV (RFC 4180): what `afterword-cli moods --csv` prints and the
// window exports, one line a mark, oldest first. Never a title or a word of a page; the words of a
// mark are the chosen ones. Ten years are 2.6 MB and some 200 ms: not for the GUI thread. Pure.
#pragma once

#include "app/timeline/series.h"

#include <QByteArray>

namespace afterword::timeline {

/// "at,day,frame,p,e,words,id"
[[nodiscard]] QString csvHead();
/// One mark, with its line end. `words` as they are to stand there: keys, or words.
[[nodiscard]] QString csvRow(const Mood &mood, const QStringList &words, const Id &page);
/// The marks of these days, in UTF-8, with the head.
[[nodiscard]] QByteArray csvOf(const std::vector<const Page *> &pages, const Range &range);

} // namespace afterword::timeline
