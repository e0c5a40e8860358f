// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as a picture to keep or show to someone: PNG at twice the size, SVG or PDF; and its
// numbers as CSV. Nothing of a page is ever in it. Small signs are there as in the room; names of
// life marks, and what the signs are, only where they are asked for. Everything is made in memory.
// Thread: GUI; chartAsCsv() any.
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
/// The check-ins in sight, as app/timeline/csv.h writes them: with the words chosen for them.
[[nodiscard]] QByteArray chartAsCsv(const ChartPicture &picture);

} // namespace afterword
