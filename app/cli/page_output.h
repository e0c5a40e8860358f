// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on standard output: the JSON shapes of the command line (rulings.md) and the plain lines.
// Also the words that choose pages: days, kinds, ids. Thread: main.
#pragma once

#include "app/cli/opening.h"
#include "app/journal/json.h"

namespace afterword::cli {

/// {id, kind, at, day, title, first, moods, tags, people}; `text` adds text and attachments.
void writePage(json::Writer &writer,
               const OpenJournal &journal,
               const Page &page,
               const QString *text = nullptr);

/// One line: id, time, kind, title or beginning.
[[nodiscard]] QString pageLine(const Page &page);
/// 2026-03-29 21:30, as it was at the place.
[[nodiscard]] QString shownTime(const Moment &at);
[[nodiscard]] QString oneLine(const QString &text, qsizetype length);
/// What `show` prints above the text.
[[nodiscard]] QString pageHead(const OpenJournal &journal, const Page &page);

void printJson(json::Writer &writer);

/// Pages chosen by --from, --until, --kind, --tag. Invalid words end in a usage error.
struct Choice
{
    int code = 0; ///< not 0: the person was told
    QDate from;
    QDate until;
    std::optional<Kind> kind;
    std::optional<QByteArray> tag; ///< folded

    [[nodiscard]] bool takes(const OpenJournal &journal, const Page &page) const;
};

[[nodiscard]] Choice readChoice(const Arguments &arguments);

} // namespace afterword::cli
