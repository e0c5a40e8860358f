// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/front.h"

#include "app/paper/document.h"
#include "app/paper/markup.h"
#include "app/timeline/captions.h"
#include "app/timeline/mood_words.h"

#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <array>

namespace afterword::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double frontTitle = 64; // points above the chart
constexpr double frontChart = 210;
constexpr double frontNames = 86; // beside it, for the words of the values
constexpr double frontDays = 22;  // under it, for the dates
constexpr std::size_t frontMostMarks = 14;
constexpr std::size_t frontMostMonths = 12;

/// The scale of look.md 2, in light, with its outline.
struct FrontTone
{
    QRgb fill;
    QRgb edge;
};

FrontTone frontTone(int pleasant)
{
    static constexpr std::array<FrontTone, 7> tones{{{0xFF2B486C, 0xFF2B486C},
                                                     {0xFF405C80, 0xFF405C80},
                                                     {0xFF5E718C, 0xFF5E718C},
                                                     {0xFF998F86, 0xFF8B8178},
                                                     {0xFFC0A179, 0xFF9A7D56},
                                                     {0xFFE2B06B, 0xFFA57A3C},
                                                     {0xFFF8BE63, 0xFFA87A2E}}};
    const int tone = std::clamp(pleasant, -3, 3) + 3;
    return tones.at(static_cast<std::size_t>(tone));
}

/// Where things stand in the chart, in points; flipped for right-to-left.
class FrontPlot
{
public:
    FrontPlot(const QRectF &area, const timeline::Range &range, bool mirrored)
        : m_plot(area.adjusted(frontNames, 8, -6, -frontDays))
        , m_area(area)
        , m_first(timeline::dayNumber(range.first))
        , m_days(std::max(1.0, timeline::dayNumber(range.last) + 1 - m_first))
        , m_mirrored(mirrored)
    {}

    [[nodiscard]] double x(double day) const
    {
        return flip(m_plot.left() + m_plot.width() * (day - m_first) / m_days);
    }

    [[nodiscard]] double y(double value) const
    {
        return m_plot.center().y() - value / 3.4 * m_plot.height() / 2;
    }

    [[nodiscard]] QRectF flip(const QRectF &rect) const
    {
        return m_mirrored ? QRectF(flip(rect.right()), rect.top(), rect.width(), rect.height())
                          : rect;
    }

    [[nodiscard]] const QRectF &plot() const { return m_plot; }

    [[nodiscard]] const QRectF &area() const { return m_area; }

    [[nodiscard]] bool isMirrored() const { return m_mirrored; }

private:
    [[nodiscard]] double flip(double at) const
    {
        return m_mirrored ? m_area.left() + m_area.right() - at : at;
    }

    QRectF m_plot;
    QRectF m_area;
    double m_first;
    double m_days;
    bool m_mirrored;
};

void frontText(QPainter &painter,
               const QRectF &box,
               Qt::Alignment flags,
               const QString &words,
               double points = 8)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1 / unitsOfPoint, 1 / unitsOfPoint);
    painter.setFont(paperFont(PaperFont::Sans, points));
    painter.setPen(paperGrey());
    painter.drawText(QRectF(QPointF(), box.size() * unitsOfPoint), words, QTextOption(flags));
    painter.restore();
}

void frontRows(QPainter &painter, const FrontPlot &at)
{
    for (const int value : {-3, -2, -1, 0, 1, 2, 3}) {
        const bool named = value % 2 == 0;
        painter.setPen(QPen(QColor(named ? 0xFFD5CCBEU : 0xFFECE6DCU), named ? 0.5 : 0.3));
        painter.drawLine(QLineF(
            at.flip(at.plot()).left(), at.y(value), at.flip(at.plot()).right(), at.y(value)));
        if (!named)
            continue;
        QString words = timeline::pleasantInWords(value);
        words[0] = words[0].toUpper();
        const QRectF box(at.area().left(), at.y(value) - 6, frontNames - 8, 12);
        frontText(painter,
                  at.flip(box),
                  Qt::AlignVCenter | (at.isMirrored() ? Qt::AlignLeft : Qt::AlignRight),
                  words);
    }
}

/// At most six dates, at firsts of months where these are many.
void frontDates(QPainter &painter, const FrontPlot &at, const Front &front, const QLocale &locale)
{
    const qint64 days = front.range.first.daysTo(front.range.last) + 1;
    const qint64 step = std::max<qint64>(1, (days + 5) / 6);
    for (qint64 i = 0; i < days; i += step) {
        const QDate day = front.range.first.addDays(i);
        const double x = at.x(timeline::dayNumber(day) + 0.5);
        const QString words =
            days > 300 ? locale.toString(day, u"MMM yyyy"_s) : timeline::shortDay(day, locale);
        frontText(painter,
                  QRectF(x - 30, at.plot().bottom() + 8, 60, 12),
                  Qt::AlignHCenter | Qt::AlignTop,
                  words);
    }
}

/// Where nothing was written for a week and more, the paper says so.
void frontGaps(QPainter &painter, const FrontPlot &at, const Front &front)
{
    for (const timeline::Gap &gap : timeline::gaps(front.dots)) {
        const double from = at.x(timeline::dayNumber(gap.first));
        const double to = at.x(timeline::dayNumber(gap.last) + 1);
        const QRectF box(
            std::min(from, to), at.plot().top(), std::abs(to - from), at.plot().height());
        painter.fillRect(box, QColor(0xF7, 0xF4, 0xEE));
        if (box.width() > 62)
            frontText(painter, box, Qt::AlignCenter, Words::tr("nothing written"));
    }
}

void frontMarks(QPainter &painter, const FrontPlot &at, const Front &front, const QLocale &locale)
{
    for (std::size_t i = 0; i < std::min(front.marks.size(), frontMostMarks); ++i) {
        const double x = at.x(timeline::dayNumber(front.marks[i].day) + 0.5);
        painter.setPen(QPen(paperGrey(), 0.6, Qt::CustomDashLine));
        QPen pen = painter.pen();
        pen.setDashPattern({3, 4});
        painter.setPen(pen);
        painter.drawLine(QLineF(x, at.plot().top() + 6, x, at.plot().bottom()));
        frontText(painter,
                  QRectF(x - 10, at.plot().top() - 8, 20, 12),
                  Qt::AlignCenter,
                  locale.toString(static_cast<int>(i) + 1));
    }
}

void frontDots(QPainter &painter, const FrontPlot &at, const Front &front)
{
    static constexpr std::array<double, 5> radii{2, 2.6, 3.2, 3.9, 4.6};
    for (const timeline::Dot &dot : front.dots) {
        const FrontTone tone = frontTone(dot.pleasant);
        const int size = std::clamp(dot.energy, -2, 2) + 2;
        const double radius = radii.at(static_cast<std::size_t>(size));
        painter.setPen(QPen(QColor(tone.edge), 0.6));
        painter.setBrush(QColor(tone.fill));
        const QPointF centre(at.x(dot.x), at.y(dot.pleasant));
        if (dot.frame == Frame::Day)
            painter.drawRect(
                QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        else
            painter.drawEllipse(centre, radius, radius);
    }
}

void frontChartOn(QPainter &painter, const QRectF &area, const Front &front, const Words &words)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const FrontPlot at(area, front.range, words.locale().textDirection() == Qt::RightToLeft);
    frontRows(painter, at);
    frontGaps(painter, at, front);
    frontMarks(painter, at, front, words.locale());
    frontDates(painter, at, front, words.locale());
    frontDots(painter, at, front);
}

QByteArray frontLine(const char *look, const QString &words)
{
    return QByteArray("<p class=\"") + look + "\">" + escaped(words) + "</p>";
}

QByteArray frontMarksInWords(const Front &front, const Words &words)
{
    if (front.marks.empty())
        return {};
    QByteArray html = "<h4>" + escaped(Words::tr("Life marks")) + "</h4>";
    for (std::size_t i = 0; i < std::min(front.marks.size(), frontMostMarks); ++i)
        html += "<p class=\"mark\">"
                + escaped(Words::tr("%1. %2: %3")
                              .arg(words.locale().toString(static_cast<int>(i) + 1),
                                   timeline::dayInWords(front.marks[i].day, true, words.locale()),
                                   front.marks[i].name))
                + "</p>";
    if (front.marks.size() > frontMostMarks)
        html += frontLine("mark", Words::tr("Later ones are not on this page."));
    return html;
}

QByteArray frontMonthsInWords(const Front &front, const Words &words)
{
    auto months = timeline::wordsByMonth(front.dots, front.range);
    if (months.empty())
        return {};
    if (months.size() > frontMostMonths)
        months.erase(months.begin(), months.end() - static_cast<std::ptrdiff_t>(frontMostMonths));
    QByteArray html = "<h4>" + escaped(Words::tr("Words chosen most")) + "</h4>";
    for (const timeline::MonthWords &month : months)
        html += "<p class=\"mark\">"
                + escaped(Words::tr("%1: %2").arg(words.month(month.month),
                                                  words.feelings(month.words).join(u", "_s)))
                + "</p>";
    return html;
}

} // namespace

QByteArray frontInWords(const Front &front, const Words &words)
{
    QByteArray html;
    if (front.dots.empty()) {
        html += frontLine("names", Words::tr("No mood was marked on these days."));
    } else {
        const int gapCount = static_cast<int>(timeline::gaps(front.dots).size());
        const bool days = std::any_of(front.dots.begin(), front.dots.end(), [](const auto &dot) {
            return dot.frame == Frame::Day;
        });
        QStringList said{
            timeline::chartSummary(
                front.range, static_cast<int>(front.dots.size()), gapCount, words.locale()),
            Words::tr("A bigger dot means more energy.")};
        if (days)
            said << Words::tr("Squares are about the whole day.");
        said << timeline::drawnFrom(timeline::markedDays(front.dots)) << timeline::blankDays();
        html += frontLine("names", said.join(u' '));
    }
    return html + frontMarksInWords(front, words) + frontMonthsInWords(front, words);
}

bool putFront(Flow &flow, const Front &front, const Words &words)
{
    if (!flow.startPage())
        return false;
    const QRectF area = flow.area();
    const auto head = makeDocument(
        "<h2 style=\"margin-bottom:80px\">" + escaped(Words::tr("Moods and life marks")) + "</h2>"
            + frontLine("names", words.range(front.range.first, front.range.last)),
        flow.width(),
        {});
    if (!flow.put(*head, 0))
        return false;
    if (!front.dots.empty() || !front.marks.empty()) {
        flow.draw([&](QPainter &painter) {
            frontChartOn(painter,
                         QRectF(area.left(), area.top() + frontTitle, area.width(), frontChart),
                         front,
                         words);
        });
        flow.skipTo(frontTitle + frontChart);
    }
    const auto below = makeDocument(frontInWords(front, words), flow.width(), {});
    return flow.put(*below, 14);
}

} // namespace afterword::paper
