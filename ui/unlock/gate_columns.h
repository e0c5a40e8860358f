// SPDX-License-Identifier: GPL-3.0-or-later
// The two columns of welcome and recovery: a form of 432 and something to look at beside it, 928
// together; below 900 one column. Thread: GUI.
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <algorithm>

namespace afterword {

inline constexpr int gateFormWidth = 432;
inline constexpr int gateColumnGap = 72;
inline constexpr int gateWholeWidth = 928;
inline constexpr int gateTwoColumnsFrom = 900;

/// Whether there is room for both; sets direction, gap and greatest width.
inline bool shapeGateColumns(int width, QWidget *content, QBoxLayout *columns)
{
    constexpr int comfortableCard = 380;
    const bool two = width >= gateTwoColumnsFrom;
    const int whole = std::min(gateWholeWidth, width - 48);
    columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(two ? std::clamp(whole - gateFormWidth - comfortableCard, 24, gateColumnGap)
                            : 40);
    content->setMaximumWidth(two ? gateWholeWidth : gateFormWidth);
    return two;
}

} // namespace afterword
