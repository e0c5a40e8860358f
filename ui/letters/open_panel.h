// SPDX-License-Identifier: GPL-3.0-or-later
// OpenPanel: asks before a sealed letter is opened, on its day or before it: now, later, or not at
// all. "Later" is what Esc means. Thread: GUI. Owner: its window.
#pragma once

#include "app/journal/records_reflect.h"
#include "ui/shared/page_panel.h"

namespace afterword {

class OpenPanel final : public PagePanel
{
    Q_OBJECT

public:
    OpenPanel(const House &house, QWidget *window, const Letter &letter);

Q_SIGNALS:
    void openNow();
    void deleteUnread();
};

} // namespace afterword
