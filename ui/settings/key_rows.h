// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of "Getting in" on the Security page: passphrase, recovery sheet, new keys. They say
// when each was last changed and open its panel. Thread: GUI.
#pragma once

namespace afterword {

struct House;
class SettingsPage;

void addKeyRows(const House &house, SettingsPage *page);

} // namespace afterword
