// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/menu_place.h"

#include <QMenu>

namespace afterword {

namespace {

constexpr int menuGap = 4;

} // namespace

void popupUnder(QMenu &menu, const QWidget &button, Flush flush)
{
    const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
    const bool left = (flush == Flush::Start) != mirrored;
    const int x = left ? 0 : button.width() - menu.sizeHint().width();
    menu.popup(button.mapToGlobal(QPoint(x, button.height() + menuGap)));
}

} // namespace afterword
