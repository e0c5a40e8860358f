// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Writing: whether Support has a page for urges, and which kinds of them the timeline
// marks. All of it is kept inside the journal. Thread: GUI; owned by the page.
#pragma once

#include "ui/room.h"

namespace afterword {

class SettingsPage;

void addUrgeRows(const House &house, SettingsPage *page);

} // namespace afterword
