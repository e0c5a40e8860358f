// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a picture to an image of the size it is shown in. For foreign bytes: formats by
// their first bytes and from a list of our own, at most 25 million points, memory bounded, and
// given up when it takes too long. Turned the way the camera was held. Nothing outside of the bytes
// is ever asked for. Pure; for a worker of the pool.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <chrono>

namespace afterword {

struct DecodedPicture
{
    QImage image; ///< null when it cannot be shown
    QSize full;   ///< upright, before it was made smaller; empty when not known
};

inline constexpr qint64 pictureMostPoints = 25'000'000;
inline constexpr std::chrono::seconds pictureLongest{10};

/// Fits into `box` (device pixels), never larger than it is.
[[nodiscard]] DecodedPicture decodePicture(const QByteArray &bytes,
                                           QSize box,
                                           std::chrono::milliseconds longest = pictureLongest);
/// Whether files of this kind are shown as pictures.
[[nodiscard]] bool isShownPicture(const QString &mime);

} // namespace afterword
