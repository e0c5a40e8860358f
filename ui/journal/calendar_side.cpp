// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/calendar_side.h"

#include "app/base/day_words.h"
#include "app/timeline/series.h"
#include "ui/journal/on_this_day.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"
#include "ui/shared/scroll_page.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int sideWidth = 268;

/// "Unpleasant [seven squares] Pleasant"
class MoodScale final : public QWidget
{
    Q_OBJECT

public:
    MoodScale(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setMinimumHeight(20);
        setAccessibleName(tr("From unpleasant to pleasant"));
        connect(&theme, &Theme::changed, this, qOverload<>(&MoodScale::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_theme.font(Type::Tiny));
        painter.setPen(m_theme.color(Tone::Text2));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QString first = mirrored ? tr("Pleasant") : tr("Unpleasant");
        const QString last = mirrored ? tr("Unpleasant") : tr("Pleasant");
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute), first);
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute), last);
        const int from = painter.fontMetrics().horizontalAdvance(first);
        const int until = width() - painter.fontMetrics().horizontalAdvance(last);
        // Long words leave less room: the squares are smaller then, and keep clear of both.
        constexpr int squares = 7;
        constexpr int clear = 7;
        const double step = std::clamp((until - from - 2.0 * clear) / squares, 5.0, 12.0);
        const double side = step - 2;
        const double x = from + (until - from - squares * step) / 2;
        const double y = (height() - side) / 2.0;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < squares; ++i) {
            painter.setBrush(m_theme.moodFill(mirrored ? 3 - i : i - 3));
            painter.drawRoundedRect(QRectF(x + i * step + 1, y, side, side), side / 4, side / 4);
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

CalendarSide::CalendarSide(Journal &journal,
                           Settings &settings,
                           const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("calendar-side"));
    setFixedWidth(sideWidth);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 1, 0);            // for the line beside it
    QScrollArea *scroll = addScrollPage(whole, this); // in a low window
    QWidget *page = scroll->widget();
    followFocus(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(21, 24, 20, 24);
    column->setSpacing(14);
    m_month = new MonthView(theme, page);
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setSource([&journal](QDate day) {
        const std::vector<const Page *> pages = journal.pagesOf(day);
        MonthView::Day known;
        known.pages = static_cast<int>(pages.size());
        known.pleasant = timeline::dayValue(timeline::dots(pages), day);
        return known;
    });
    column->addWidget(m_month);
    auto *scale = new QVBoxLayout; // in line with the cells, which leave room for a ring
    scale->setContentsMargins(3, 0, 3, 0);
    scale->addWidget(new MoodScale(theme, page));
    column->addLayout(scale);
    m_write = makeButton(theme, Look::Quiet, QString(), page, 30);
    m_write->setObjectName(QStringLiteral("write-for-day"));
    m_write->setIcon(themeIcon(theme, QStringLiteral("write")));
    column->addWidget(m_write, 0, Qt::AlignLeading);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(3, 0, 3, 0);
    below->setSpacing(14);
    below->addWidget(makeHairline(theme, page));
    m_lookback = new OnThisDay(journal, settings, theme, page);
    m_lookback->setTabAfter(m_write);
    below->addWidget(m_lookback);
    column->addLayout(below);
    column->addStretch(1);
    setFocusProxy(m_month);
    connect(m_month, &MonthView::picked, this, &CalendarSide::picked);
    connect(
        m_write, &QPushButton::clicked, this, [this]() { Q_EMIT writeAsked(m_month->selected()); });
    connect(m_lookback, &OnThisDay::opened, this, &CalendarSide::opened);
    connect(m_lookback, &OnThisDay::notice, this, &CalendarSide::notice);
    describe();
}

void CalendarSide::describe()
{
    const QDate day = m_month->selected();
    m_write->setVisible(day.isValid() && day <= m_today);
    if (!day.isValid())
        return;
    const auto words = [this, day](DayStyle style) {
        return day == m_today ? tr("Write for today")
                              : tr("Write for %1").arg(dayInWords(day, style));
    };
    m_write->setText(words(DayStyle::Plain));
    // The side has one width: where a long name of a month would widen it, the short one stands.
    if (m_write->sizeHint().width() > sideWidth - 43)
        m_write->setText(words(DayStyle::Short));
    m_write->setAccessibleName(words(DayStyle::Plain));
}

void CalendarSide::setOver(bool over)
{
    m_over = over;
    update();
}

void CalendarSide::paintEvent(QPaintEvent *)
{
    if (!m_over)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), m_theme.color(Tone::Hair));
}

void CalendarSide::keyPressEvent(QKeyEvent *event)
{
    if (m_over && event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void CalendarSide::setToday(QDate today)
{
    m_today = today;
    m_month->setToday(today);
    m_lookback->setToday(today);
    describe();
}

void CalendarSide::select(QDate day)
{
    m_month->setSelected(day);
    describe();
}

void CalendarSide::refresh()
{
    m_month->update();
    m_lookback->refresh();
}

} // namespace afterword

#include "calendar_side.moc"
