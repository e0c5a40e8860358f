// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/series.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword::timeline {

namespace {

constexpr int softHalfWidth = 10;    // days
constexpr int softFewestDays = 5;    // distinct days in the window
constexpr int softFarthest = 7;      // days to the mark before
constexpr double softRounding = 7.0; // days

using SoftWeights = std::array<double, 7>; // one for each value -3 … 3

struct SoftDay
{
    qint64 day = 0;
    SoftWeights count{};
};

/// Cleveland 1979: (1 - |u|^3)^3 inside the window, nothing outside.
double tricube(double u)
{
    const double a = std::abs(u);
    if (a >= 1.0)
        return 0.0;
    const double inner = 1.0 - a * a * a;
    return inner * inner * inner;
}

/// The smallest value with more than q of the weight at or below it; halfway to the next value in
/// use when the weight splits exactly there.
double softQuantile(const SoftWeights &weights, double q)
{
    double total = 0;
    for (const double weight : weights)
        total += weight;
    const double target = q * total;
    const double close = total * 1e-9;
    double sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        sum += weights[i];
        const double value = static_cast<double>(i) - 3.0;
        if (sum > target + close)
            return value;
        if (sum < target - close)
            continue;
        for (size_t next = i + 1; next < weights.size(); ++next) {
            if (weights[next] > 0)
                return (value + static_cast<double>(next) - 3.0) / 2.0;
        }
        return value;
    }
    return 0;
}

std::vector<SoftDay> softDays(const std::vector<Dot> &all, Frame frame, Axis axis)
{
    std::vector<SoftDay> days;
    for (const Dot &dot : all) {
        if (dot.frame != frame || !hasValue(dot, axis))
            continue;
        const qint64 day = dot.day.toJulianDay();
        if (days.empty() || days.back().day != day)
            days.push_back(SoftDay{day, {}});
        const int value = valueOf(dot, axis) + 3;
        days.back().count.at(static_cast<size_t>(value)) += 1.0;
    }
    return days;
}

/// Thinner where the window hangs over an end of the stretch.
void markEdges(std::vector<SoftPoint> &line)
{
    for (size_t from = 0; from < line.size();) {
        size_t to = from + 1;
        while (to < line.size() && !line[to].breakBefore)
            ++to;
        for (size_t i = from; i < to; ++i) {
            line[i].edge = line[i].x - line[from].x < softHalfWidth
                           || line[to - 1].x - line[i].x < softHalfWidth;
        }
        from = to;
    }
}

/// The points of one stretch with the unmarked days between them filled in evenly.
std::vector<SoftPoint> everyDay(const std::vector<SoftPoint> &line, size_t start, size_t end)
{
    std::vector<SoftPoint> days;
    for (size_t i = start; i + 1 < end; ++i) {
        const SoftPoint &a = line[i];
        const SoftPoint &b = line[i + 1];
        const double wide = b.x - a.x;
        for (int step = 0; step < wide - 0.5; ++step) {
            const double along = step / wide;
            SoftPoint day;
            day.x = a.x + step;
            day.median = a.median + (b.median - a.median) * along;
            day.low = a.low + (b.low - a.low) * along;
            day.high = a.high + (b.high - a.high) * along;
            days.push_back(day);
        }
    }
    days.push_back(line[end - 1]);
    return days;
}

SoftPoint roundedAt(const std::vector<SoftPoint> &days, double x)
{
    SoftPoint sample;
    sample.x = x;
    sample.edge = x - days.front().x < softHalfWidth || days.back().x - x < softHalfWidth;
    const double first = std::ceil(x - softRounding - days.front().x);
    double total = 0;
    for (auto i = static_cast<size_t>(std::max(0.0, first));
         i < days.size() && days[i].x - x < softRounding;
         ++i) {
        const double weight = tricube((days[i].x - x) / softRounding);
        total += weight;
        sample.median += weight * days[i].median;
        sample.low += weight * days[i].low;
        sample.high += weight * days[i].high;
    }
    sample.median /= total;
    sample.low /= total;
    sample.high /= total;
    return sample;
}

} // namespace

Frame mainFrame(const std::vector<Dot> &all)
{
    const auto whole = std::count_if(
        all.begin(), all.end(), [](const Dot &dot) { return dot.frame == Frame::Day; });
    const auto rest = static_cast<std::ptrdiff_t>(all.size()) - whole;
    return whole > rest ? Frame::Day : Frame::Now;
}

std::vector<SoftPoint> softLine(const std::vector<Dot> &all, Frame frame, Axis axis)
{
    const auto marks = std::count_if(
        all.begin(), all.end(), [frame](const Dot &dot) { return dot.frame == frame; });
    if (marks < fewestForLine)
        return {};

    const std::vector<SoftDay> days = softDays(all, frame, axis);
    std::vector<SoftPoint> line;
    line.reserve(days.size());
    bool pointBefore = false; // whether the marked day before has one
    size_t from = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        while (days[i].day - days[from].day >= softHalfWidth)
            ++from;
        SoftWeights weights{};
        size_t to = from;
        for (; to < days.size() && days[to].day - days[i].day < softHalfWidth; ++to) {
            const double weight =
                tricube(static_cast<double>(days[to].day - days[i].day) / softHalfWidth);
            for (size_t value = 0; value < weights.size(); ++value)
                weights[value] += weight * days[to].count[value];
        }
        const bool enough = to - from >= softFewestDays;
        if (enough) {
            SoftPoint point;
            point.x = dayNumber(QDate::fromJulianDay(days[i].day)) + 0.5;
            point.median = softQuantile(weights, 0.5);
            point.low = softQuantile(weights, 0.25);
            point.high = softQuantile(weights, 0.75);
            point.breakBefore = !pointBefore || days[i].day - days[i - 1].day > softFarthest;
            line.push_back(point);
        }
        pointBefore = enough;
    }
    markEdges(line);
    return line;
}

std::vector<SoftPoint>
rounded(const std::vector<SoftPoint> &line, double from, double to, double step)
{
    std::vector<SoftPoint> samples;
    for (size_t start = 0; start < line.size();) {
        size_t end = start + 1;
        while (end < line.size() && !line[end].breakBefore)
            ++end;
        const std::vector<SoftPoint> days = everyDay(line, start, end);
        const double first = std::max(from, days.front().x);
        const double last = std::min(to, days.back().x);
        // On a grid shared by all stretches, plus both ends.
        for (double x = first; x <= last;) {
            samples.push_back(roundedAt(days, x));
            samples.back().breakBefore = x <= first;
            if (x >= last)
                break;
            x = std::min(last, from + (std::floor((x - from) / step + 1e-9) + 1) * step);
        }
        start = end;
    }
    return samples;
}

} // namespace afterword::timeline
