// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of Settings, Reflection: what is offered when, one switch for each rule, with what it offers
// written beneath. Thread: GUI.
#pragma once

#include "ui/settings/rows.h"

namespace afterword {

void addOfferRows(const House &house, SettingsPage *page);

} // namespace afterword
