// SPDX-License-Identifier: GPL-3.0-or-later
// The dot and its words.
#include "ui/shared/mood.h"

#include "app/timeline/mood_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr std::array<double, 5> padDiameters{7, 10, 13, 16, 19};
constexpr std::array<double, 5> listDiameters{7, 9, 11, 13, 15};
constexpr std::array<double, 5> chartDiameters{4, 5.2, 6.4, 7.8, 9.2};

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
    return timeline::pleasantInWords(pleasant);
}

QString moodInWords(int pleasant, int energy)
{
    return timeline::moodInWords(pleasant, energy);
}

} // namespace afterword
