// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_scale.h"

#include "app/timeline/captions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace afterword {

namespace {

constexpr double scaleBelowLowest = 30; // from pleasant -3 to the axis
constexpr double scaleSmallRow = 14;    // of small signs, above the axis
constexpr double scaleLabelIndent = 6;  // of a tick's label
constexpr double scaleLabelGap = 8;     // between two labels
constexpr int scaleDaysUpTo = 21;       // days of range
constexpr int scaleWeeksUpTo = 45;
constexpr double scaleLongestName = 11; // of a life mark, in heights of its font

struct TickUnit
{
    int months = 0; ///< 0: days
    int days = 0;
    bool shortNames = false;
};

constexpr std::array<TickUnit, 16> scaleUnits{{{0, 1, false},
                                               {0, 1, true},
                                               {0, 2, true},
                                               {0, 7, false},
                                               {0, 7, true},
                                               {0, 14, true},
                                               {1, 0, false},
                                               {1, 0, true},
                                               {3, 0, true},
                                               {6, 0, true},
                                               {12, 0, false},
                                               {24, 0, false},
                                               {60, 0, false},
                                               {120, 0, false},
                                               {240, 0, false},
                                               {600, 0, false}}};

QString tickLabel(QDate day, const TickUnit &unit, bool severalYears, const QLocale &locale)
{
    if (unit.months == 0)
        return unit.shortNames ? timeline::shortDay(day, locale)
                               : timeline::dayInWords(day, false, locale);
    if (unit.months >= 12 || (severalYears && day.month() == 1))
        return QString::number(day.year());
    const auto length = unit.shortNames ? QLocale::ShortFormat : QLocale::LongFormat;
    return locale.standaloneMonthName(day.month(), length);
}

QDate firstTick(const timeline::Range &range, const TickUnit &unit, const QLocale &locale)
{
    QDate day = range.first;
    if (unit.months == 0) {
        // A week begins with its first day; longer steps go on counting from one fixed day.
        const QDate monday(1970, 1, 5);
        const QDate fixed = monday.addDays(static_cast<int>(locale.firstDayOfWeek()) - 1);
        const qint64 since = fixed.daysTo(day) % unit.days;
        return day.addDays((unit.days - since) % unit.days);
    }
    if (unit.months < 12) {
        const int month = (day.month() - 1) / unit.months * unit.months + 1;
        day = QDate(day.year(), month, 1);
    } else {
        const int years = unit.months / 12;
        day = QDate(day.year() / years * years, 1, 1);
    }
    return day < range.first ? day.addMonths(unit.months) : day;
}

std::vector<ChartTick>
ticksOf(const timeline::Range &range, const TickUnit &unit, const QLocale &locale)
{
    std::vector<ChartTick> ticks;
    const bool years = range.first.year() != range.last.year();
    for (QDate day = firstTick(range, unit, locale); day.isValid() && day <= range.last;) {
        ticks.push_back({timeline::dayNumber(day), tickLabel(day, unit, years, locale)});
        day = unit.months == 0 ? day.addDays(unit.days) : day.addMonths(unit.months);
    }
    return ticks;
}

/// One more behind the label of `shown`: "Moved out +2". It keeps to the room from `start` to
/// `end`; the name gives way.
void countMark(PlacedMark &shown,
               std::pair<QString, int> &name,
               std::pair<double, double> room,
               const QFontMetricsF &font)
{
    const QString count = QStringLiteral(" +%1").arg(++name.second);
    const bool before = shown.box.right() < shown.x; // it stands before its line
    const double fixed = before ? shown.box.right() : shown.box.left();
    const double most = before ? fixed - room.first : room.second - fixed;
    shown.label =
        font.elidedText(name.first, Qt::ElideRight, most - font.horizontalAdvance(count)) + count;
    shown.box.setWidth(font.horizontalAdvance(shown.label));
    if (before)
        shown.box.moveRight(fixed);
}

} // namespace

ChartScale::ChartScale(const QRectF &plot,
                       const ChartView &view,
                       bool mirrored,
                       timeline::Axis axis)
    : m_plot(plot)
    , m_first(view.from)
    , m_days(std::max(1e-3, view.days()))
    , m_highest(timeline::highestOf(axis))
    , m_mirrored(mirrored)
{}

double ChartScale::x(double day) const
{
    const double along = (day - m_first) / m_days * m_plot.width();
    return m_mirrored ? m_plot.right() - along : m_plot.left() + along;
}

double ChartScale::y(double value) const
{
    const double pitch = (m_plot.height() - scaleBelowLowest) / (2 * m_highest);
    return m_plot.top() + (m_highest - value) * pitch;
}

QPointF ChartScale::point(const timeline::Dot &dot, timeline::Axis axis) const
{
    return {x(dot.x), y(timeline::valueOf(dot, axis))};
}

double ChartScale::dayAt(double x) const
{
    const double along = m_mirrored ? m_plot.right() - x : x - m_plot.left();
    return m_first + along / m_plot.width() * m_days;
}

double ChartScale::smallRow() const
{
    return m_plot.bottom() - scaleSmallRow;
}

double ChartScale::pixelsPerDay() const
{
    return m_plot.width() / m_days;
}

QRectF ChartScale::flipped(const QRectF &r) const
{
    if (!m_mirrored)
        return r;
    return {m_plot.left() + m_plot.right() - r.right(), r.top(), r.width(), r.height()};
}

std::vector<ChartTick> chartTicks(const timeline::Range &range,
                                  double pixelsPerDay,
                                  const QFontMetricsF &font,
                                  const QLocale &locale)
{
    const qint64 length = range.first.daysTo(range.last);
    std::vector<ChartTick> ticks;
    for (const TickUnit &unit : scaleUnits) {
        if (unit.months == 0 && length >= (unit.days < 7 ? scaleDaysUpTo : scaleWeeksUpTo))
            continue;
        ticks = ticksOf(range, unit, locale);
        const bool fit = std::adjacent_find(ticks.begin(),
                                            ticks.end(),
                                            [&](const auto &a, const auto &b) {
                                                const double room = (b.day - a.day) * pixelsPerDay;
                                                return room < scaleLabelIndent
                                                                  + font.horizontalAdvance(a.label)
                                                                  + scaleLabelGap;
                                            })
                         == ticks.end();
        if (fit)
            break;
    }
    return ticks;
}

namespace {

/// Puts names on two levels, left to right from the oldest on.
class MarkLevels final
{
public:
    MarkLevels(const ChartScale &scale, const QFontMetricsF &font)
        : m_scale(scale)
        , m_font(font)
        , m_right(scale.plot().right() + 4)
    {}

    void add(const LifeMark &mark)
    {
        const double line =
            m_scale.flipped({m_scale.x(timeline::dayNumber(mark.day) + 0.5), 0, 0, 0}).x();
        const QString name =
            m_font.elidedText(mark.name, Qt::ElideRight, scaleLongestName * m_font.height());
        const double wide = m_font.horizontalAdvance(name);
        // At the far end the name stands before its line.
        const bool before = line + 10 + wide > m_right && line - 10 - wide > m_scale.plot().left();
        const double from = before ? line - 10 - wide : line - 5;
        size_t level = 0;
        while (level < m_levels.size() && from < m_levels.at(level).free)
            ++level;
        if (level == m_levels.size())
            addCounted(line);
        else
            addNamed(line, before ? from : line + 10, level, name);
    }

    /// Flipped where the chart is.
    [[nodiscard]] std::vector<PlacedMark> placed() const
    {
        std::vector<PlacedMark> all = m_placed;
        for (PlacedMark &each : all) {
            each.x = m_scale.flipped({each.x, 0, 0, 0}).x();
            each.box = m_scale.flipped(each.box);
        }
        return all;
    }

private:
    struct Level
    {
        double free = -1e9; ///< the first free place, left to right
        std::optional<size_t> last;
    };

    /// One for whose name there is no room: told by number at the name before it.
    void addCounted(double line)
    {
        Level &top =
            m_levels.back().free > m_levels.front().free ? m_levels.back() : m_levels.front();
        const size_t host = *top.last;
        countMark(m_placed[host], m_names[host], {m_starts[host], m_right}, m_font);
        top.free = std::max(top.free, m_placed[host].box.right() + 12);
        PlacedMark mark;
        mark.x = line;
        mark.y = m_placed[host].y;
        mark.level = m_placed[host].level;
        mark.host = host;
        keep(std::move(mark), {}, 0);
    }

    void addNamed(double line, double from, size_t level, const QString &name)
    {
        const double height = std::ceil(m_font.height());
        PlacedMark mark;
        mark.x = line;
        mark.y = 15 + static_cast<double>(level) * (height + 2);
        mark.level = static_cast<int>(level);
        mark.host = m_placed.size();
        mark.label = name;
        mark.box = QRectF(from, mark.y - height / 2, m_font.horizontalAdvance(name), height);
        Level &on = m_levels.at(level);
        const double start = std::max(on.free, m_scale.plot().left());
        on.free = std::max(line, mark.box.right()) + 12;
        on.last = m_placed.size();
        keep(std::move(mark), name, start);
    }

    void keep(PlacedMark mark, const QString &name, double start)
    {
        m_placed.push_back(std::move(mark));
        m_names.emplace_back(name, 0);
        m_starts.push_back(start);
    }

    const ChartScale &m_scale;
    const QFontMetricsF &m_font;
    double m_right;
    std::array<Level, 2> m_levels;
    std::vector<PlacedMark> m_placed;
    std::vector<std::pair<QString, int>> m_names; ///< whole, and how many stand behind each
    std::vector<double> m_starts;                 ///< how far to the left a label may reach
};

} // namespace

std::vector<PlacedMark>
placeMarks(std::span<const LifeMark> marks, const ChartScale &scale, const QFontMetricsF &font)
{
    MarkLevels levels(scale, font);
    for (const LifeMark &each : marks)
        levels.add(each);
    return levels.placed();
}

} // namespace afterword
