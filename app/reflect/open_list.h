// SPDX-License-Identifier: GPL-3.0-or-later
// A list that was kept open at the end of its path (P6 of care.md 5.1): it can be come back to, and
// lines can be added or taken away, each with its day. The page that the path became is the only
// place it lies in: its lines stand in the text for reading and searching, and in `values` under
// the step's id, with "days:" and the id for the days of lines that came later. A line that is
// taken away is gone from both. What somebody has written into the page since is left alone. Pure,
// any thread.
#pragma once

#include "app/journal/records.h"
#include "app/reflect/run_text.h"

namespace afterword::reflect {

struct KeptLine
{
    QString text;
    QDate day;
    Id page;
    qsizetype at = 0; ///< among the lines of its page
};

/// A page and its text, which change together.
struct ListedPage
{
    Page page;
    QString text;
};

inline constexpr qsizetype keptLineLength = 300;
inline constexpr qsizetype keptListLines = 100; ///< of one page
inline constexpr qsizetype keptListBytes = 16'384;

/// The path whose list may be kept open, and the step with its lines.
[[nodiscard]] QString keptListPath();
[[nodiscard]] QString keptListStep();
/// It was said that the list stays open, and nobody has closed it since.
[[nodiscard]] bool isKeptOpen(const Page &page);
/// Whether this run, when it becomes a page, leaves its list open.
[[nodiscard]] bool keepsListOpen(const Run &run);

/// Latest day first; of a day in the order they were written in.
[[nodiscard]] QList<KeptLine> keptLines(const std::vector<const Page *> &pages);
/// `listed` with one more line; unchanged when the line is blank or the list is full.
[[nodiscard]] ListedPage
withLine(ListedPage listed, const QString &line, QDate day, const QLocale &locale);
[[nodiscard]] ListedPage withoutLine(ListedPage listed, qsizetype at, const QLocale &locale);
[[nodiscard]] Page withListClosed(Page page);

} // namespace afterword::reflect
