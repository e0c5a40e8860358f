// SPDX-License-Identifier: GPL-3.0-or-later
// Where something is painted in a picture. Pure.
#pragma once

#include <QImage>
#include <QRect>

namespace afterword::test {

/// Around all that is not of the ground's colour, in pixels; null where nothing is.
[[nodiscard]] inline QRect inked(const QImage &image, const QRect &within, QRgb ground)
{
    QRect ink;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace afterword::test
