// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/series.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace afterword::timeline {

namespace {

constexpr qint64 seriesMsPerDay = 86'400'000;
constexpr qint64 seriesEpochJulian = 2'440'588; // 1970-01-01

Dot seriesDot(const Mood &mood, const Id &page)
{
    // The mark's own clock: summer time and travel are already in its offset.
    const qint64 local = mood.at.utcMs + qint64{mood.at.offsetSeconds} * 1000;
    const qint64 whole =
        local / seriesMsPerDay - (local % seriesMsPerDay < 0 ? 1 : 0); // rounds down

    Dot dot;
    dot.x = static_cast<double>(local) / static_cast<double>(seriesMsPerDay);
    dot.day = QDate::fromJulianDay(whole + seriesEpochJulian);
    dot.at = mood.at;
    dot.pleasant = std::clamp(mood.pleasant, -3, 3);
    dot.energy = std::clamp(mood.energy, -2, 2);
    dot.energyKnown = mood.energyKnown;
    dot.frame = mood.frame;
    dot.words = mood.words;
    dot.page = page;
    return dot;
}

using Iterator = std::vector<Dot>::const_iterator;

std::pair<Iterator, Iterator> daysBetween(const std::vector<Dot> &all, QDate first, QDate last)
{
    const auto from = std::lower_bound(
        all.begin(), all.end(), first, [](const Dot &dot, QDate day) { return dot.day < day; });
    const auto to = std::upper_bound(
        from, all.end(), last, [](QDate day, const Dot &dot) { return day < dot.day; });
    return {from, to};
}

/// Marks about the whole day when there are any, or else marks of the moment: never both.
double dayMedian(Iterator from, Iterator to)
{
    const bool whole =
        std::any_of(from, to, [](const Dot &dot) { return dot.frame == Frame::Day; });
    std::vector<int> values;
    for (; from != to; ++from) {
        if ((from->frame == Frame::Day) == whole)
            values.push_back(from->pleasant);
    }
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[half];
    return (values[half - 1] + values[half]) / 2.0;
}

} // namespace

double dayNumber(QDate day)
{
    return static_cast<double>(day.toJulianDay() - seriesEpochJulian);
}

std::vector<Dot> dots(const std::vector<const Page *> &pages)
{
    std::vector<Dot> all;
    all.reserve(pages.size());
    // A journal gives its newest page first: read from its end, little is left to sort.
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        if (*page == nullptr || (*page)->bin)
            continue;
        for (const Mood &mood : (*page)->moods)
            all.push_back(seriesDot(mood, (*page)->id));
    }
    // Local time first, so that days never interleave when someone travels west.
    const auto earlier = [](const Dot &a, const Dot &b) {
        if (a.x < b.x || b.x < a.x)
            return a.x < b.x;
        return std::pair(a.at, a.page) < std::pair(b.at, b.page);
    };
    if (!std::is_sorted(all.begin(), all.end(), earlier))
        std::sort(all.begin(), all.end(), earlier);
    return all;
}

std::vector<Dot> within(const std::vector<Dot> &all, const Range &range)
{
    const auto [from, to] = daysBetween(all, range.first, range.last);
    return {from, to};
}

std::vector<Gap> gaps(const std::vector<Dot> &all, int minimum)
{
    std::vector<Gap> found;
    for (size_t i = 1; i < all.size(); ++i) {
        const qint64 blank = all[i - 1].day.daysTo(all[i].day) - 1;
        if (blank >= std::max(1, minimum))
            found.push_back(Gap{all[i - 1].day.addDays(1), all[i].day.addDays(-1)});
    }
    return found;
}

std::vector<std::optional<double>> yearInDays(const std::vector<Dot> &all, int year)
{
    const QDate first(year, 1, 1);
    std::vector<std::optional<double>> days(static_cast<size_t>(first.daysInYear()));
    auto [from, end] = daysBetween(all, first, QDate(year, 12, 31));
    while (from != end) {
        const auto next =
            std::find_if(from, end, [day = from->day](const Dot &dot) { return dot.day != day; });
        days[static_cast<size_t>(from->day.dayOfYear() - 1)] = dayMedian(from, next);
        from = next;
    }
    return days;
}

std::optional<int> dayValue(const std::vector<Dot> &all, QDate day)
{
    const auto [from, to] = daysBetween(all, day, day);
    if (from == to)
        return std::nullopt;
    return towardNeutral(dayMedian(from, to));
}

int towardNeutral(double median)
{
    const double size = std::ceil(std::abs(median) - 0.5);
    return static_cast<int>(std::copysign(size, median));
}

namespace {

/// How often each word was chosen.
class WordUses final
{
public:
    void add(const QString &word)
    {
        const auto place = m_places.constFind(word);
        if (place != m_places.cend()) {
            ++m_uses[*place].second;
        } else {
            m_places.insert(word, m_uses.size());
            m_uses.emplace_back(word, 1);
        }
    }

    /// The most used first; of equals the one chosen first.
    [[nodiscard]] QStringList most(size_t count)
    {
        std::stable_sort(m_uses.begin(), m_uses.end(), [](const auto &a, const auto &b) {
            return a.second > b.second;
        });
        QStringList words;
        for (size_t i = 0; i < std::min(count, m_uses.size()); ++i)
            words.append(m_uses[i].first);
        return words;
    }

private:
    std::vector<std::pair<QString, int>> m_uses; // in order of first use
    QHash<QString, size_t> m_places;
};

} // namespace

std::vector<MonthWords> wordsByMonth(const std::vector<Dot> &all, const Range &range)
{
    std::vector<MonthWords> months;
    auto [from, end] = daysBetween(all, range.first, range.last);
    while (from != end) {
        const QDate month(from->day.year(), from->day.month(), 1);
        const QDate next = month.addMonths(1);
        WordUses uses;
        for (; from != end && from->day < next; ++from) {
            for (const QString &word : from->words)
                uses.add(word);
        }
        const MonthWords words{month, uses.most(3)};
        if (!words.words.isEmpty())
            months.push_back(words);
    }
    return months;
}

int markedDays(const std::vector<Dot> &all)
{
    int days = 0;
    for (size_t i = 0; i < all.size(); ++i)
        days += i == 0 || all[i].day != all[i - 1].day ? 1 : 0;
    return days;
}

Range rangeFor(Span span, QDate today, const std::vector<Dot> &all)
{
    const auto monthsBack = [today](int months) { return today.addMonths(-months).addDays(1); };
    Range range{monthsBack(1), today};
    switch (span) {
    case Span::Month:
        break;
    case Span::ThreeMonths:
        range.first = monthsBack(3);
        break;
    case Span::SixMonths:
        range.first = monthsBack(6);
        break;
    case Span::Year:
        range.first = monthsBack(12);
        break;
    case Span::All:
        if (!all.empty()) {
            range.first = std::min(range.first, all.front().day);
            range.last = std::max(range.last, all.back().day);
        }
        break;
    }
    const QDate tomorrow = today.addDays(1);
    const auto [from, to] = daysBetween(all, tomorrow, tomorrow);
    if (from != to)
        range.last = std::max(range.last, tomorrow);
    return range;
}

} // namespace afterword::timeline
