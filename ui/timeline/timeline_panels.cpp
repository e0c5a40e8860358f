// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_panels.h"

#include "app/session.h"
#include "app/timeline/comparison.h"
#include "ui/shared/panels.h"
#include "ui/timeline/answer_book.h"
#include "ui/timeline/answer_pairs.h"
#include "ui/timeline/four_weeks.h"
#include "ui/timeline/month_words.h"
#include "ui/timeline/scale_chart.h"
#include "ui/timeline/scale_panel.h"
#include "ui/timeline/timeline_options.h"
#include "ui/timeline/year_box.h"
#include "ui/timeline/year_grid.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int panelsTwoColumns = 896; // at least so wide: words stand beside the year
constexpr int panelsMonthBeside = 520;
constexpr int panelsGap = 28;

/// How one day looks in the month: its mood as everywhere else here, and how many pages it has.
MonthView::Day panelsDay(const Journal &journal, const std::vector<timeline::Dot> &all, QDate day)
{
    return {timeline::dayValue(all, day), static_cast<int>(journal.pagesOf(day).size())};
}

} // namespace

TimelinePanels::TimelinePanels(const House &house,
                               const std::vector<timeline::Dot> &all,
                               WordFor wordFor,
                               QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_all(all)
    , m_below(new QGridLayout)
    , m_year(new YearBox(
          house.theme, [this](int year) { return timeline::yearInDays(m_all, year); }, this))
    , m_words(new MonthWordsList(house.theme, std::move(wordFor), this))
    , m_weeksBox(new QWidget(this))
    , m_weeksRow(new QHBoxLayout(m_weeksBox))
    , m_month(new MonthView(house.theme, m_weeksBox))
    , m_weeks(new FourWeeks(house.theme, m_weeksBox))
    , m_scales(new ScalePanel(house.theme, this))
    , m_pairs(new AnswerPairs(house.theme, this))
    , m_book(new AnswerBook(house, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelsGap);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->setHorizontalSpacing(22);
    m_below->setVerticalSpacing(panelsGap);
    m_weeksRow->setContentsMargins(0, 0, 0, 0);
    m_weeksRow->setSpacing(panelsGap);
    m_weeksRow->addWidget(m_month, 0, Qt::AlignTop | Qt::AlignLeading);
    m_weeksRow->addWidget(m_weeks, 1);
    column->addLayout(m_below);
    column->addWidget(m_scales);
    column->addWidget(m_pairs);
    connectParts();
}

void TimelinePanels::connectParts()
{
    m_month->setSource(
        [this](QDate day) { return panelsDay(m_house.session.journal(), m_all, day); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        bringInSight(now);
    });
    connect(m_month, &MonthView::picked, this, &TimelinePanels::dayPicked);
    connect(m_year->grid(), &YearGrid::picked, this, &TimelinePanels::dayPicked);
    connect(m_scales, &ScalePanel::pageOpened, this, &TimelinePanels::pageOpened);
    connect(m_scales, &ScalePanel::letterOpened, this, &TimelinePanels::letterOpened);
    connect(m_pairs, &AnswerPairs::pageOpened, this, &TimelinePanels::pageOpened);
    connect(m_book, &AnswerBook::ready, this, [this](const AnswersOverTime &answers) {
        m_scales->setGroups(answers.groups);
        // Answers are the person's words: as hidden here as everywhere.
        const bool hidden = m_house.session.settings().value(key::hidePreviews).toBool();
        m_pairs->setPairs(hidden ? QList<AnswerPair>() : answers.pairs);
        showAnswers();
    });
}

/// F6 leads here from far above. A click is where it is: nothing moves under the mouse.
void TimelinePanels::bringInSight(QWidget *focused)
{
    if (focused == nullptr || !isAncestorOf(focused)
        || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
            scroll->ensureWidgetVisible(focused, 0, panelsGap);
            return;
        }
    }
}

void TimelinePanels::showAll(QDate first, QDate last, QDate today)
{
    m_year->setDays(first, last);
    m_month->setToday(today);
    m_month->setRange(first, last);
    if (!m_shown) // later it stays where it was turned to
        m_month->setSelected(today);
    m_shown = true;
    const bool whole = std::any_of(m_all.begin(), m_all.end(), [](const timeline::Dot &dot) {
        return dot.frame == Frame::Day;
    });
    const bool moment = std::any_of(m_all.begin(), m_all.end(), [](const timeline::Dot &dot) {
        return dot.frame == Frame::Now;
    });
    // The marks the chart is switched to, if it is to one kind.
    const std::optional<Frame> only = timelineOptions(m_house.session.settings()).frame;
    m_weeks->setComparison(timeline::fourWeeks(m_all, today, only), whole && moment);
    m_book->read();
}

void TimelinePanels::showRange(const timeline::Range &range)
{
    m_words->setMonths(timeline::wordsByMonth(m_all, range));
    m_scales->setRange(range);
    showAnswers();
}

void TimelinePanels::setTable(bool table)
{
    m_scales->setTable(table);
    showAnswers();
}

void TimelinePanels::setQuiet(bool quiet)
{
    m_quiet = quiet;
    m_year->setVisible(!quiet);
    m_month->setVisible(!quiet);
    m_pairs->setWords(quiet);
    showAnswers();
}

void TimelinePanels::showAnswers()
{
    m_scales->setVisible(m_scales->isFilled() && !m_quiet);
    m_pairs->setVisible(m_pairs->isFilled());
}

void TimelinePanels::place(int width)
{
    const bool beside = width >= panelsTwoColumns;
    while (QLayoutItem *item = m_below->takeAt(0))
        delete item;
    m_below->addWidget(m_year, 0, 0);
    m_below->addWidget(m_weeksBox, 1, 0);
    if (beside)
        m_below->addWidget(m_words, 0, 1, 2, 1);
    else
        m_below->addWidget(m_words, 2, 0);
    m_weeksRow->setDirection(width >= m_house.theme.px(panelsMonthBeside)
                                 ? QBoxLayout::LeftToRight
                                 : QBoxLayout::TopToBottom);
    const int grid = m_year->grid()->sizeHint().width();
    m_year->setMaximumWidth(grid);
    m_below->setColumnStretch(0, beside ? 0 : 1);
    m_below->setColumnStretch(1, beside ? 1 : 0);
    m_below->setColumnMinimumWidth(0, beside ? grid : 0);
    m_scales->place(width);
    m_pairs->place(width);
}

YearGrid *TimelinePanels::grid() const
{
    return m_year->grid();
}

QList<QWidget *> TimelinePanels::panes() const
{
    QList<QWidget *> all;
    if (!m_quiet)
        all += {m_year->grid(), m_month};
    for (ScaleChart *chart : m_scales->findChildren<ScaleChart *>()) {
        if (chart->isVisibleTo(this)) {
            all.append(chart);
            break;
        }
    }
    for (QToolButton *button : m_pairs->findChildren<QToolButton *>()) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            all.append(button);
            break;
        }
    }
    return all;
}

} // namespace afterword
