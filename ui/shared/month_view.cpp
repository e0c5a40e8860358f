// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day_words.h"
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthWidth = 225;
constexpr int monthHeader = 28;
constexpr int monthGridTop = 58;
constexpr int monthRow = 32;
constexpr int monthCell = 29;
constexpr int monthInset = 3; ///< room for the ring of a chosen day at the edge

/// Value = the day under the cursor, said in words.
class MonthAccessible final
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    explicit MonthAccessible(MonthView *view)
        : QAccessibleWidget(view, QAccessible::SpinBox)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && view() != nullptr) {
            return view()->inWords(view()->selected());
        }
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return view() != nullptr ? view()->selected().day() : 0;
    }

    void setCurrentValue(const QVariant &value) override
    {
        if (view() != nullptr) {
            const QDate first = view()->month();
            view()->setSelected(
                first.addDays(std::clamp(value.toInt(), 1, first.daysInMonth()) - 1));
        }
    }

    [[nodiscard]] QVariant maximumValue() const override
    {
        return view() != nullptr ? view()->month().daysInMonth() : 0;
    }

    [[nodiscard]] QVariant minimumValue() const override { return 1; }

    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] MonthView *view() const { return qobject_cast<MonthView *>(object()); }
};

QAccessibleInterface *monthAccessible(const QString &key, QObject *object)
{
    auto *view = key == "afterword::MonthView"_L1 ? qobject_cast<MonthView *>(object) : nullptr;
    return view != nullptr ? new MonthAccessible(view) : nullptr;
}

/// The C locale has no letters for the days.
QLocale monthLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : locale;
}

/// 0 … 6 from the locale's first day of the week.
int monthColumn(QDate day)
{
    return (day.dayOfWeek() - static_cast<int>(monthLocale().firstDayOfWeek()) + 7) % 7;
}

} // namespace

MonthView::MonthView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
    , m_last(m_today)
{
    QAccessible::installFactory(&monthAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("ringRadius", 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(monthInset, 0, monthInset, 0);
    row->setSpacing(2);
    m_title = makeLabel(theme, Type::Label, Tone::Text, {}, this);
    m_previous = makeIconButton(theme, u"chev-left"_s, tr("Previous month"), this);
    m_next = makeIconButton(theme, u"chev-right"_s, tr("Next month"), this);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFocusPolicy(Qt::NoFocus); // PgUp and PgDn do the same
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addStretch(1);
    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
    connect(&theme, &Theme::changed, this, &MonthView::restyle);
    restyle();
    setSelected(m_today);
}

void MonthView::restyle()
{
    setMinimumWidth(m_theme.px(7 * 28));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFixedSize(m_theme.px(monthHeader), m_theme.px(monthHeader));
    }
    updateGeometry();
    update();
}

QSize MonthView::sizeHint() const
{
    // A ring in the last week reaches a little below it.
    return {m_theme.px(monthWidth),
            m_theme.px(monthGridTop) + rows() * m_theme.px(monthRow) + monthInset};
}

int MonthView::rows() const
{
    return (monthColumn(m_month) + m_month.daysInMonth() + 6) / 7;
}

void MonthView::setSource(std::function<Day(QDate)> source)
{
    m_source = std::move(source);
    describe();
    update();
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    setRange({}, today);
}

void MonthView::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    retitle();
    update();
}

void MonthView::setSelected(QDate day)
{
    if (!day.isValid()) {
        return;
    }
    m_selected = day;
    showMonth(day);
    describe();
}

void MonthView::showMonth(QDate first)
{
    m_month = QDate(first.year(), first.month(), 1);
    retitle();
    updateGeometry();
    update();
}

void MonthView::retitle()
{
    //: The title of the calendar: month, then year.
    m_title->setText(tr("%1 %2").arg(monthLocale().standaloneMonthName(m_month.month()),
                                     monthLocale().toString(m_month, u"yyyy"_s)));
    m_next->setEnabled(!m_last.isValid() || m_month.addMonths(1) <= m_last);
    m_previous->setEnabled(!m_first.isValid() || m_month > m_first);
}

QString MonthView::inWords(QDate day) const
{
    const Day known = m_source ? m_source(day) : Day{};
    QStringList parts{dayInWords(day, DayStyle::Plain, monthLocale())};
    if (known.pleasant.has_value()) {
        parts << pleasantInWords(*known.pleasant);
    }
    if (known.pages > 0)
        parts << tr("%Ln pages", nullptr, known.pages);
    return parts.join(tr(", "));
}

void MonthView::describe()
{
    announceName(this, inWords(m_selected));
}

QRectF MonthView::cell(QDate day) const
{
    if (day.year() != m_month.year() || day.month() != m_month.month()) {
        return {};
    }
    const int index = monthColumn(m_month) + day.day() - 1;
    const double side = m_theme.px(monthCell);
    const double pitch = (width() - side - 2 * monthInset) / 6;
    const int week = index / 7;
    const double top = m_theme.px(monthGridTop) + week * m_theme.px(monthRow) + 1.5;
    return Mirror(*this).rect(QRectF(monthInset + index % 7 * pitch, top, side, side));
}

QDate MonthView::dayAt(QPointF point) const
{
    for (int day = 1; day <= m_month.daysInMonth(); ++day) {
        const QDate date(m_month.year(), m_month.month(), day);
        const QRectF target = cell(date).adjusted(-1.5, -1.5, 1.5, 1.5);
        if (target.contains(point)) {
            return date;
        }
    }
    return {};
}

void MonthView::paintDay(QPainter &painter, QDate day) const
{
    const bool closed = !isOpen(day);
    const Day known = m_source && !closed ? m_source(day) : Day{};
    const QRectF box = cell(day);
    QColor ink = m_theme.color(closed ? Tone::Disabled : Tone::Text2);
    if (known.pleasant.has_value()) {
        ink = m_theme.moodText(*known.pleasant);
        painter.setPen(m_theme.isContrast() ? QPen(m_theme.moodOutline(*known.pleasant), 1)
                                            : QPen(Qt::NoPen));
        painter.setBrush(m_theme.moodFill(*known.pleasant));
        painter.drawRoundedRect(box, 7, 7);
        if (m_theme.notch()) {
            const double y = box.center().y() - *known.pleasant / 3.0 * (box.height() / 2 - 4);
            painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(box.right() - 6, y), QPointF(box.right() - 2, y));
        }
    } else if (known.pages > 0) {
        painter.setPen(QPen(m_theme.color(Tone::Edge), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
        ink = m_theme.color(Tone::Text);
    }
    if (day == m_selected) {
        painter.setPen(QPen(m_theme.color(Tone::Text), 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 9, 9);
    }
    QFont font = m_theme.font(Type::Small);
    font.setWeight(day == m_today ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(Qt::AlignCenter), monthLocale().toString(day.day()));
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Type::Tiny));
    painter.setPen(m_theme.color(Tone::Text3));
    const Mirror mirror(*this);
    const double side = m_theme.px(monthCell);
    const double pitch = (width() - side - 2 * monthInset) / 6;
    const int first = static_cast<int>(monthLocale().firstDayOfWeek());
    for (int column = 0; column < 7; ++column) {
        const QRectF box(
            monthInset + column * pitch, m_theme.px(monthHeader + 6), side, m_theme.px(20));
        painter.drawText(
            mirror.rect(box),
            static_cast<int>(Qt::AlignCenter),
            monthLocale().dayName((first + column - 1) % 7 + 1, QLocale::NarrowFormat));
    }
    for (int day = 1; day <= m_month.daysInMonth(); ++day) {
        paintDay(painter, QDate(m_month.year(), m_month.month(), day));
    }
}

void MonthView::pick(QDate day)
{
    if (isOpen(day)) {
        moveTo(day);
        Q_EMIT picked(day);
    }
}

void MonthView::moveTo(QDate day)
{
    m_selected = m_last.isValid() ? std::min(day, m_last) : day;
    m_selected = m_first.isValid() ? std::max(m_selected, m_first) : m_selected;
    showMonth(m_selected);
    describe();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && day.isValid()) {
        pick(day);
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier)
        || event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int forward = Mirror(*this).step();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_selected.addDays(-forward));
        break;
    case Qt::Key_Right:
        moveTo(m_selected.addDays(forward));
        break;
    case Qt::Key_Up:
        moveTo(m_selected.addDays(-7));
        break;
    case Qt::Key_Down:
        moveTo(m_selected.addDays(7));
        break;
    case Qt::Key_PageUp:
        moveTo(m_selected.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        moveTo(m_selected.addMonths(1));
        break;
    case Qt::Key_Home:
        moveTo(m_month);
        break;
    case Qt::Key_End:
        moveTo(m_month.addDays(m_month.daysInMonth() - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        pick(m_selected);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        retitle();
    }
    QWidget::changeEvent(event);
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid() && isOpen(day)) {
            QToolTip::showText(help->globalPos(), inWords(day), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace afterword
