// SPDX-License-Identifier: GPL-3.0-or-later
// The spelling part of the Writing page: on or off, a switch for each dictionary on this computer,
// and the journal's own words. Thread: GUI.
#pragma once

namespace afterword {

struct House;
class SettingsPage;

void addSpellRows(const House &house, SettingsPage *page);

} // namespace afterword
