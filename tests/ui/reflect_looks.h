// SPDX-License-Identifier: GPL-3.0-or-later
// The dresses in which the Reflect room is looked at: both themes, a small window, what 200 %
// leaves of a laptop's screen, large text, high contrast, right to left. Thread and owner: the
// test.
#pragma once

#include "tests/ui/reflect_walk.h"

namespace afterword::test {

inline void pictureRows()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << Theme::Mode::Light << QSize(1280, 820) << 1.0 << false;
    QTest::newRow("dark") << Theme::Mode::Dark << QSize(1280, 820) << 1.0 << false;
    QTest::newRow("small") << Theme::Mode::Light << QSize(900, 640) << 1.0 << false;
    QTest::newRow("small-dark") << Theme::Mode::Dark << QSize(900, 640) << 1.0 << false;
    QTest::newRow("200") << Theme::Mode::Light << QSize(640, 410) << 1.0 << false;
    QTest::newRow("large-text") << Theme::Mode::Light << QSize(900, 640) << 1.6 << false;
    QTest::newRow("contrast") << Theme::Mode::Contrast << QSize(1280, 820) << 1.0 << false;
    QTest::newRow("rtl") << Theme::Mode::Light << QSize(1280, 820) << 1.0 << true;
}

/// As the row says; undone when this goes.
class Dress final
{
public:
    explicit Dress(ReflectWalk &walk)
    {
        QFETCH(Theme::Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        Theme &theme = walk.open().theme();
        theme.setMode(mode);
        theme.setScale(scale);
        theme.apply();
        walk.window().resize(size);
    }

    Dress(const Dress &) = delete;
    Dress &operator=(const Dress &) = delete;

    ~Dress() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

} // namespace afterword::test
