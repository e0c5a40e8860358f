// SPDX-License-Identifier: GPL-3.0-or-later
// Where a menu opens: under its button, flush with the button's start or its end, whichever way the
// window reads. Thread: GUI.
#pragma once

class QMenu;
class QWidget;

namespace afterword {

enum class Flush
{
    Start,
    End
};

void popupUnder(QMenu &menu, const QWidget &button, Flush flush = Flush::Start);

} // namespace afterword
