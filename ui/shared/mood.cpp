// SPDX-License-Identifier: GPL-3.0-or-later
// The dot and its words.
#include "ui/shared/mood.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr std::array<double, 5> padDiameters{7, 10, 13, 16, 19};
constexpr std::array<double, 5> listDiameters{7, 9, 11, 13, 15};
constexpr std::array<double, 5> chartDiameters{4, 5.2, 6.4, 7.8, 9.2};

QString moodTr(const char *text)
{
    return QCoreApplication::translate("Mood", text);
}

} // namespace

double dotDiameter(DotPlace place, int energy)
{
    const int step = std::clamp(energy, -2, 2) + 2;
    const auto index = static_cast<std::size_t>(step);
    switch (place) {
    case DotPlace::List:
        return listDiameters.at(index);
    case DotPlace::Chart:
        return chartDiameters.at(index);
    case DotPlace::Pad:
        break;
    }
    return padDiameters.at(index);
}

void paintDot(QPainter &painter, const Theme &theme, QPointF centre, int pleasant, double diameter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.moodOutline(pleasant), 1));
    painter.setBrush(theme.moodFill(pleasant));
    const double radius = diameter / 2 - 0.5; // the outline lies inside the diameter
    painter.drawEllipse(centre, radius, radius);
    if (theme.notch()) {
        // Higher for more pleasant, so that no one has to tell colours apart.
        const double thick = diameter >= 10 ? 2 : 1.5;
        const double rise = -std::clamp(pleasant, -3, 3) / 3.0 * (radius - thick) * 0.8;
        const double half = std::max(1.0, radius * 0.5);
        painter.setPen(QPen(theme.moodText(pleasant), thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre + QPointF(-half, rise), centre + QPointF(half, rise));
    }
    painter.restore();
}

QString pleasantInWords(int pleasant)
{
    static constexpr std::array<const char *, 7> words{
        QT_TRANSLATE_NOOP("Mood", "very unpleasant"),
        QT_TRANSLATE_NOOP("Mood", "unpleasant"),
        QT_TRANSLATE_NOOP("Mood", "a little unpleasant"),
        QT_TRANSLATE_NOOP("Mood", "neutral"),
        QT_TRANSLATE_NOOP("Mood", "a little pleasant"),
        QT_TRANSLATE_NOOP("Mood", "pleasant"),
        QT_TRANSLATE_NOOP("Mood", "very pleasant")};
    const int at = std::clamp(pleasant, -3, 3) + 3;
    return moodTr(words.at(static_cast<std::size_t>(at)));
}

QString moodInWords(int pleasant, int energy)
{
    static constexpr std::array<const char *, 5> words{
        QT_TRANSLATE_NOOP("Mood", "%1, very low energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, low energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, middling energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, high energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, very high energy")};
    const int at = std::clamp(energy, -2, 2) + 2;
    return moodTr(words.at(static_cast<std::size_t>(at))).arg(pleasantInWords(pleasant));
}

} // namespace afterword
