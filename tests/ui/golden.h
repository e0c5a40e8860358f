// SPDX-License-Identifier: GPL-3.0-or-later
// Golden pictures: what a widget looked like when a person last looked at it and found it right,
// kept at half size in tests/ui/golden/. With AFTERWORD_GOLDEN=write the pictures are written anew,
// to be looked at before they are committed. Thread and owner: the test.
#pragma once

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QWidget>

#include <cstdlib>

namespace afterword::test {

/// Before QApplication is made: the pinned fonts, and nothing of this machine's.
inline void pinFonts()
{
    qputenv("FONTCONFIG_FILE", AFTERWORD_SOURCE_DIR "/tests/ui/golden/fonts.conf");
}

/// The widget as a screen of this pixel ratio shows it, then half of that.
inline QImage goldenOf(QWidget &widget, double ratio = 1)
{
    QImage whole(widget.size() * ratio, QImage::Format_RGB32);
    whole.setDevicePixelRatio(ratio);
    whole.fill(Qt::white);
    widget.render(&whole);
    whole.setDevicePixelRatio(1);
    return whole.scaled(whole.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// How many pixels differ to the eye: by more than 40 of 255 in one colour.
inline int goldenOff(const QImage &a, const QImage &b)
{
    constexpr int visible = 40;
    int off = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            off += std::abs(qRed(one) - qRed(other)) > visible
                           || std::abs(qGreen(one) - qGreen(other)) > visible
                           || std::abs(qBlue(one) - qBlue(other)) > visible
                       ? 1
                       : 0;
        }
    }
    return off;
}

/// Pixels that may be off: one in 20,000, a few at the edges of letters. One small dot of a chart
/// in another place is more.
inline int goldenTolerance(const QImage &image)
{
    return image.width() * image.height() / 20'000;
}

/// Empty when the picture is as it was; else what is wrong. A picture that differs is left in
/// AFTERWORD_SHOTS, if that is set.
inline QString goldenDiffers(const QImage &now, const QString &name)
{
    const QString file =
        QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/ui/golden/") + name + QStringLiteral(".png");
    if (qEnvironmentVariable("AFTERWORD_GOLDEN") == QLatin1StringView("write"))
        return now.save(file) ? QString() : QStringLiteral("cannot write ") + file;
    const QImage then = QImage(file).convertToFormat(QImage::Format_RGB32);
    QString fault;
    if (then.isNull())
        fault = QStringLiteral("no golden picture ") + name;
    else if (then.size() != now.size())
        fault = QStringLiteral("%1 is %2 x %3, was %4 x %5")
                    .arg(name)
                    .arg(now.width())
                    .arg(now.height())
                    .arg(then.width())
                    .arg(then.height());
    else if (const int off = goldenOff(now, then); off > goldenTolerance(now))
        fault = QStringLiteral("%1: %2 pixels differ, %3 may")
                    .arg(name)
                    .arg(off)
                    .arg(goldenTolerance(now));
    const QString shots = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!fault.isEmpty() && !shots.isEmpty())
        now.save(QDir(shots).filePath(name + QStringLiteral("-now.png")));
    return fault;
}

} // namespace afterword::test
