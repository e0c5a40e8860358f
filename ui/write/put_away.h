// SPDX-License-Identifier: GPL-3.0-or-later
// "Put away until…" for the page that lies open in Write: asks until when, puts it away in one
// commit, leaves a blank page, and offers an Undo that opens it again. Thread: GUI.
#pragma once

#include "ui/room.h"
#include "ui/shared/undoable.h"

namespace afterword {

class OpenPage;

/// `within` is any widget of the window that the card is to stand over.
void askPutAway(const House &house, OpenPage &page, QWidget *within, const Tell &tell);

} // namespace afterword
