// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/calendar_side.h"

#include "app/timeline/series.h"
#include "ui/shared/panels.h"

#include <QPainter>
#include <QVBoxLayout>

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
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), first);
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignRight), last);
        const int from = painter.fontMetrics().horizontalAdvance(first);
        const int until = width() - painter.fontMetrics().horizontalAdvance(last);
        const int x = from + (until - from - 7 * 12) / 2;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < 7; ++i) {
            painter.setBrush(m_theme.moodFill(mirrored ? 3 - i : i - 3));
            painter.drawRoundedRect(QRectF(x + i * 12 + 1, 5, 10, 10), 2.5, 2.5);
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

CalendarSide::CalendarSide(Journal &journal, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 24, 21, 24);
    column->setSpacing(14);
    m_month = new MonthView(theme, this);
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
    scale->addWidget(new MoodScale(theme, this));
    column->addLayout(scale);
    column->addStretch(1);
    setFocusProxy(m_month);
    connect(m_month, &MonthView::picked, this, &CalendarSide::picked);
}

void CalendarSide::setToday(QDate today)
{
    m_month->setToday(today);
}

void CalendarSide::select(QDate day)
{
    m_month->setSelected(day);
}

void CalendarSide::refresh()
{
    m_month->update();
}

} // namespace afterword

#include "calendar_side.moc"
