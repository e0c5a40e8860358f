// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/year_grid.h"

#include "app/timeline/captions.h"
#include "app/timeline/series.h"
#include "ui/shared/accessible.h"
#include "ui/shared/mood.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double gridPitch = 12;
constexpr double gridCell = 10;
constexpr double gridRadius = 2.5;
constexpr int gridStart = 30; // room for the weekdays' initials
constexpr double gridLeastPitch = 6;
constexpr int gridFoot = 3; // what a letter beside the last row may reach below it

/// One letter; the C locale knows only numbers for these.
QString initialOf(const QString &narrow, const QString &inFull)
{
    const bool number = !narrow.isEmpty() && narrow.front().isDigit();
    const bool real =
        !narrow.isEmpty() && (!number || (!inFull.isEmpty() && inFull.front().isDigit()));
    return real ? narrow : inFull.left(1);
}

} // namespace

YearGrid::YearGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    describeWidgets();
    setObjectName(QStringLiteral("yearGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this]() {
        updateGeometry();
        update();
    });
}

void YearGrid::setYear(int year, std::vector<std::optional<double>> values, QDate first, QDate last)
{
    m_year = year;
    m_values = std::move(values);
    m_first = first;
    m_last = last;
    if (m_cursor.isValid() && m_cursor.year() != year)
        m_cursor = QDate();
    describe();
    updateGeometry();
    update();
}

void YearGrid::setStep(int step)
{
    const QDate day = QDate(m_year, 1, 1).addDays(step - 1);
    if (step > 0 && canPick(day))
        goTo(day);
}

void YearGrid::setMarked(QDate day)
{
    if (day == m_marked)
        return;
    m_marked = day;
    update();
}

bool YearGrid::canPick(QDate day) const
{
    return day.isValid() && day.year() == m_year && day >= m_first && day <= m_last;
}

std::optional<double> YearGrid::valueOf(QDate day) const
{
    const auto index = static_cast<size_t>(day.dayOfYear() - 1);
    return day.year() == m_year && index < m_values.size() ? m_values[index] : std::nullopt;
}

int YearGrid::rowOf(QDate day) const
{
    return (day.dayOfWeek() - static_cast<int>(locale().firstDayOfWeek()) + 7) % 7;
}

int YearGrid::columnOf(QDate day) const
{
    return (day.dayOfYear() - 1 + rowOf(QDate(m_year, 1, 1))) / 7;
}

int YearGrid::columns() const
{
    return columnOf(QDate(m_year, 12, 31)) + 1;
}

double YearGrid::pitchFor(int width) const
{
    // One more column of room than there are, so that years do not differ in size.
    const double fits = std::floor((width - gridStart) / 54.0 * 2) / 2;
    return std::clamp(fits, gridLeastPitch, gridPitch);
}

int YearGrid::headHeight() const
{
    return QFontMetrics(m_theme.font(Type::Small)).height() + 5;
}

QSize YearGrid::sizeHint() const
{
    const int width = gridStart + static_cast<int>(54 * gridPitch);
    return {width, heightForWidth(width)};
}

QSize YearGrid::minimumSizeHint() const
{
    const int width = gridStart + static_cast<int>(54 * gridLeastPitch);
    return {width, heightForWidth(width)};
}

int YearGrid::heightForWidth(int width) const
{
    return headHeight() + static_cast<int>(std::ceil(7 * pitchFor(width))) + gridFoot;
}

QRectF YearGrid::cell(QDate day) const
{
    const double pitch = pitchFor(width());
    const double size = pitch * gridCell / gridPitch;
    double x = gridStart + columnOf(day) * pitch;
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x - size;
    return {x, headHeight() + rowOf(day) * pitch, size, size};
}

QDate YearGrid::dayAt(QPointF point) const
{
    const double pitch = pitchFor(width());
    const double along =
        (layoutDirection() == Qt::RightToLeft ? width() - point.x() : point.x()) - gridStart;
    const auto column = static_cast<int>(std::floor(along / pitch));
    const auto row = static_cast<int>(std::floor((point.y() - headHeight()) / pitch));
    if (column < 0 || row < 0 || row > 6)
        return {};
    const QDate first(m_year, 1, 1);
    const QDate day = first.addDays(qint64{column} * 7 + row - rowOf(first));
    return day.year() == m_year ? day : QDate();
}

QString YearGrid::dayInWords(QDate day) const
{
    const auto value = valueOf(day);
    const QString mood =
        value ? pleasantInWords(timeline::towardNeutral(*value)) : tr("no mood noted");
    return timeline::weekdayInWords(day, false, locale()) + QStringLiteral(", ") + mood;
}

void YearGrid::describe()
{
    const QString year = tr("A year in days, %1").arg(QString::number(m_year));
    //: %1 is "A year in days, 2025", %2 is "Friday 20 June, neutral"
    announceName(this, m_cursor.isValid() ? tr("%1. %2").arg(year, dayInWords(m_cursor)) : year);
}

void YearGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNames(painter);
    const QDate end(m_year, 12, 31);
    for (QDate day(m_year, 1, 1); day <= end; day = day.addDays(1))
        paintDay(painter, day);

    const QDate ringed = hasFocus() && m_cursor.isValid() ? m_cursor : m_marked;
    if (!ringed.isValid() || ringed.year() != m_year)
        return;
    const QRectF box = cell(ringed);
    painter.setBrush(m_theme.color(Tone::Window));
    painter.setPen(QPen(m_theme.color(Tone::Text), 1.75));
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), gridRadius + 2, gridRadius + 2);
    paintDay(painter, ringed);
}

void YearGrid::paintNames(QPainter &painter) const
{
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.color(Tone::Text2));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFontMetricsF metrics(painter.font());
    for (int month = 1; month <= 12; ++month) {
        // Over the first week that is wholly in it.
        const QDate first(m_year, month, 1);
        const QDate full = first.addDays((7 - rowOf(first)) % 7);
        const QRectF box = cell(full);
        const QString name = initialOf(locale().standaloneMonthName(month, QLocale::NarrowFormat),
                                       locale().standaloneMonthName(month, QLocale::LongFormat));
        const double wide = metrics.horizontalAdvance(name);
        const double x = mirrored ? box.right() - wide : box.left();
        painter.drawText(QRectF(x - 2, 0, wide + 4, metrics.height()), Qt::AlignCenter, name);
    }
    // Every other row, so that Monday, Wednesday and Friday are among them whatever the week begins
    // with: two weekdays that begin with one letter cannot be told apart.
    const auto first = static_cast<int>(locale().firstDayOfWeek());
    for (int row = (Qt::Monday - first + 7) % 7 % 2; row < 7; row += 2) {
        const int weekday = (first - 1 + row) % 7 + 1;
        const QString name = initialOf(locale().standaloneDayName(weekday, QLocale::NarrowFormat),
                                       locale().standaloneDayName(weekday, QLocale::LongFormat));
        const double pitch = pitchFor(width());
        const double middle = headHeight() + row * pitch + pitch * gridCell / gridPitch / 2;
        const double wide = gridStart - 14;
        const QRectF box(mirrored ? width() - wide - 4 : 4,
                         middle - metrics.height() / 2,
                         wide,
                         metrics.height());
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, name);
    }
}

void YearGrid::paintDay(QPainter &painter, QDate day) const
{
    const QRectF box = cell(day);
    const double radius = gridRadius * box.width() / gridCell;
    const auto value = valueOf(day);
    if (value) {
        const int mood = timeline::towardNeutral(*value);
        painter.setBrush(m_theme.moodFill(mood));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, radius, radius);
        if (m_theme.isContrast()) {
            painter.setPen(QPen(m_theme.moodOutline(mood), 1));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        if (m_theme.notch()) {
            const double y = box.bottom() - 2 - (mood + 3) / 6.0 * (box.height() - 4);
            painter.fillRect(QRectF(box.left() + 2.5, y - 0.75, box.width() - 5, 1.5),
                             m_theme.moodText(mood));
        }
    } else if (canPick(day)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.fillRect(
            QRectF(std::round(box.center().x()) - 0.5, std::round(box.center().y()) - 0.5, 1, 1),
            m_theme.color(Tone::Edge));
    }
}

void YearGrid::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(canPick(dayAt(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void YearGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && canPick(day)) {
        goTo(day);
        Q_EMIT picked(day);
    }
}

void YearGrid::goTo(QDate day)
{
    if (day.year() != m_year && day >= m_first && day <= m_last) {
        Q_EMIT beyond(day);
        return;
    }
    const QDate first = std::max(m_first, QDate(m_year, 1, 1));
    const QDate last = std::min(m_last, QDate(m_year, 12, 31));
    if (!first.isValid() || last < first)
        return;
    m_cursor = std::clamp(day, first, last);
    describe();
    update();
}

void YearGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate from = m_cursor.isValid() ? m_cursor : m_last;
    const int right = layoutDirection() == Qt::RightToLeft ? -7 : 7;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(from.addDays(-right));
    case Qt::Key_Right:
        return goTo(from.addDays(right));
    case Qt::Key_Up:
        return goTo(from.addDays(-1));
    case Qt::Key_Down:
        return goTo(from.addDays(1));
    case Qt::Key_PageUp:
        return goTo(from.addMonths(-1));
    case Qt::Key_PageDown:
        return goTo(from.addMonths(1));
    case Qt::Key_Home:
        return goTo(QDate(m_year, 1, 1));
    case Qt::Key_End:
        return goTo(QDate(m_year, 12, 31));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (canPick(m_cursor)) {
            Q_EMIT picked(m_cursor);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void YearGrid::focusInEvent(QFocusEvent *event)
{
    if (!m_cursor.isValid())
        goTo(m_marked.isValid() && m_marked.year() == m_year ? m_marked : m_last);
    QWidget::focusInEvent(event);
    update();
}

void YearGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (canPick(day))
            QToolTip::showText(help->globalPos(), dayInWords(day), this, cell(day).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace afterword
