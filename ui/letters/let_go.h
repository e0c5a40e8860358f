// SPDX-License-Identifier: GPL-3.0-or-later
// Letting a letter go, all of it: its words out of the journal, the file compacted, and Afterword's
// own backups made anew without it. Thread: GUI.
#pragma once

#include "ui/room.h"

namespace afterword {

struct LetGoEnd
{
    bool gone = false;   ///< out of the journal
    bool copies = false; ///< no backup of Afterword holds it any more
    QString trouble;     ///< what happened instead
};

/// `then` is called once on this thread, unless `context` is gone.
void letGoForGood(const House &house,
                  const Id &letter,
                  QObject *context,
                  const std::function<void(const LetGoEnd &)> &then);

} // namespace afterword
