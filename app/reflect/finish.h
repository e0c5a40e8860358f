// SPDX-License-Identifier: GPL-3.0-or-later
// What a run becomes when its steps of the day are done: a page, or more lines under the page it
// already has, and the end of its record; all in one batch, so that nothing is there twice and
// nothing is lost between. A letter that was to be sealed, or turned into one to oneself, goes to
// the letters and leaves no copy in the page; one that was to be torn up is kept nowhere. A page
// that is sealed at the end of its path (P9) is put away, as any page can be, until the day on
// which it is to be looked at again, or for a month; words that are sealed are no letter to
// anybody, and what is put away can be brought back at any time. A list that stays open (P6) is
// open_list.h. Pure, any thread.
#pragma once

#include "app/journal/batch.h"
#include "app/reflect/run_text.h"

namespace afterword::reflect {

struct Finish
{
    Batch batch;
    Id page;             ///< null when nothing was written
    QString text;        ///< the page as it reads then
    bool sealed = false; ///< a letter was sealed
    bool torn = false;   ///< a letter was torn up
    QDate away;          ///< the page is sealed: put away until this day
};

/// What a run is written to.
struct Onto
{
    Page blank;                 ///< a page for now (Journal::newPage())
    const Page *page = nullptr; ///< the one that the first sitting became, or nullptr
    QString text;               ///< of that one
};

/// `run` is Finished or Waiting; `record` as the journal has it, or new.
[[nodiscard]] Finish
finish(const Run &run, const PathRun &record, const RunWords &words, const Onto &onto);

/// Whether what is written at this step may be gone on with in Letters.
[[nodiscard]] bool mayGoToLetters(const Path &path, const QString &step);

/// The words of that step, and whom they are to, as a draft among the letters: begun here, with a
/// beginning that was borrowed say, and gone on with there. The run ends with it in the same
/// commit, so that nothing stands in two places; `letter` says which it is.
struct ToLetters
{
    Batch batch;
    Id letter;
};

[[nodiscard]] ToLetters toLetters(const Run &run, const PathRun &record, const RunWords &words);

/// A run that was left, as though its steps so far were all.
[[nodiscard]] Run asFinished(const Run &run);

/// The record of a run in progress as it is to be kept, and what goes into its body.
[[nodiscard]] PathRun recordOf(const Run &run, PathRun record);
[[nodiscard]] QString bodyOf(const Run &run);
/// The run out of a body. Malformed for another path.
[[nodiscard]] Result<Run> runFromBody(const Path &path, const QString &body);

} // namespace afterword::reflect
