// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as a picture to keep or show to someone: PNG at twice the size, SVG or PDF; and its
// numbers as CSV. Nothing of a page is ever in it. Names of life marks, and signs of paths, letters
// and urges, only where they are asked for. Everything is made in memory. Thread: GUI.
#pragma once

#include "ui/timeline/chart_layer.h"

#include <QByteArray>
#include <QSize>

namespace afterword {

struct ChartPicture
{
    ChartContent content; ///< its view is what is shown
    Theme::Mode look = Theme::Mode::Light;
    bool names = false;
    bool mirrored = false;
};

inline constexpr QSize pictureSize(1200, 560); // a PNG has twice as many pixels

[[nodiscard]] QByteArray chartAsPng(const ChartPicture &picture);
[[nodiscard]] QByteArray chartAsSvg(const ChartPicture &picture);
[[nodiscard]] QByteArray chartAsPdf(const ChartPicture &picture);
/// A line a check-in in sight, oldest first: date, time, what it is about, both values.
[[nodiscard]] QByteArray chartAsCsv(const ChartPicture &picture);

} // namespace afterword
