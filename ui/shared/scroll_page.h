// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls up and down: no frame, no bar at its foot, out of the way of Tab. Thread:
// GUI; owned by its parent.
#pragma once

#include <QScrollArea>

#include <functional>

class QBoxLayout;

namespace afterword {

/// At the end of `whole`, taking the room that is left. What scrolls goes into its widget().
[[nodiscard]] QScrollArea *addScrollPage(QBoxLayout *whole, QWidget *parent);
/// What has the focus is in sight from now on, however it came to it: Tab alone would see to it. So
/// is as much above and below it.
void followFocus(QScrollArea *scroll, int around = 24);
/// The same, for what grows with the text.
void followFocus(QScrollArea *scroll, const std::function<int()> &around);

} // namespace afterword
