// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of formats; each is defined in the file of its format.
#pragma once

#include "app/exchange/format.h"

namespace afterword::exchange {

extern const Format appleJournalFormat;
extern const Format csvFormat;
extern const Format dailyYouFormat;
extern const Format dayOneClassicFormat;
extern const Format dayOneFormat;
extern const Format dayOneTextFormat;
extern const Format daylioFormat;
extern const Format diariumFormat;
extern const Format diaroFormat;
extern const Format joplinFormat;
extern const Format journeyFormat;
extern const Format jrnlFormat;
extern const Format jsonFormat;
extern const Format lifeographFormat;
extern const Format logseqFormat;
extern const Format markdownFormat;
extern const Format miniDiariumFormat;
extern const Format miniDiaryFormat;
extern const Format obsidianFormat;
extern const Format pixelsFormat;
extern const Format redNotebookFormat;
extern const Format standardNotesFormat;
extern const Format textFormat;
extern const Format zipFormat;

} // namespace afterword::exchange
