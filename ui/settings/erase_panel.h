// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing the whole journal: says what goes and what is out of reach, and asks for the passphrase
// in use. Enter never erases. Afterwards the program starts anew. Thread: GUI.
#pragma once

#include "ui/settings/key_panel.h"

namespace afterword {

KeyPanel *openErasePanel(const House &house, QWidget *window);

} // namespace afterword
