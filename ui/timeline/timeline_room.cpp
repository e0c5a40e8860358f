// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_room.h"

#include "app/base/language.h"
#include "app/session.h"
#include "app/settings_timeline.h"
#include "app/timeline/captions.h"
#include "ui/rooms.h"
#include "ui/shared/card_panel.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"
#include "ui/shared/scroll_page.h"
#include "ui/timeline/chart_content.h"
#include "ui/timeline/chart_legend.h"
#include "ui/timeline/dot_card.h"
#include "ui/timeline/mark_table.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/span_pages.h"
#include "ui/timeline/timeline_head.h"
#include "ui/timeline/timeline_options.h"
#include "ui/timeline/timeline_panels.h"
#include "ui/timeline/year_grid.h"

#include <QBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int roomWidest = 1240; // of the content
constexpr int roomTallest = 398; // of the chart
constexpr int roomLowest = 236;
constexpr int roomBelowChart = 152;
constexpr int roomRestMs = 120;
constexpr int roomFrameMs = 16;
constexpr int roomBelow = 520; // of what comes after the first paint: the scroll bar is there

} // namespace

TimelineRoom::TimelineRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
{
    setObjectName(QStringLiteral("timelineRoom"));
    build();
    // Many changes at once, as from an import, are drawn once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_rest.setSingleShot(true);
    m_rest.setInterval(roomRestMs);
    m_late.setSingleShot(true);
    m_late.setInterval(roomFrameMs);
    connect(&house.theme, &Theme::changed, this, &TimelineRoom::fit);
    connect(&m_soon, &QTimer::timeout, this, &TimelineRoom::refresh);
    connect(&m_rest, &QTimer::timeout, this, &TimelineRoom::showPart);
    connect(&m_late, &QTimer::timeout, this, &TimelineRoom::makeBelow);
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (!isDrawn(change.type))
            return;
        m_shown = QDate();
        if (isVisible())
            m_soon.start();
    });
    // Any of them may hide a word, a name or a kind of sign.
    connect(&house.session.settings(), &Settings::changed, this, [this]() { m_shown = QDate(); });
}

// The chart loses the focus while the room goes; there is nobody left to tell.
TimelineRoom::~TimelineRoom()
{
    m_chart->disconnect(this);
    if (m_card)
        m_card->dismiss();
}

void TimelineRoom::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = addScrollPage(whole, this);
    m_content = m_scroll->widget();
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(0);
    m_head = new TimelineHead(m_house.theme, m_content);
    m_more = makeIconButton(
        m_house.theme, QStringLiteral("more"), tr("What is shown, and life marks"), m_head);
    m_more->setObjectName(QStringLiteral("timelineMore"));
    auto *picture = makeButton(m_house.theme, Look::Default, tr("Export picture…"), m_head, 34);
    picture->setObjectName(QStringLiteral("exportPicture"));
    picture->setIcon(themeIcon(m_house.theme, QStringLiteral("image"), Tone::Text));
    m_head->addControl(picture);
    connect(picture, &QPushButton::clicked, this, &TimelineRoom::askExport);
    m_head->addControl(m_more);
    connect(m_more, &QToolButton::clicked, this, &TimelineRoom::openMenu);
    m_column->addWidget(m_head);
    m_column->addSpacing(9);

    m_empty = new EmptyState(
        m_house.theme, timeline::dotsAppear(), timeline::lineWaits(), QString(), m_content);
    m_column->addWidget(m_empty, 1);
    m_filled = new QWidget(m_content);
    m_column->addWidget(m_filled);
    m_column->addStretch();
    buildFilled();
    connectParts();
}

void TimelineRoom::buildFilled()
{
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(0);
    m_chart = new MoodChart(m_house.theme,
                            {[this](const QStringList &keys) { return wordsOf(keys); },
                             [this](const Id &page) { return beginningOf(page); }},
                            m_filled);
    m_legend = new ChartLegend(m_house.theme, m_filled);
    m_quiet = new QWidget(m_filled);
    auto *quiet = new QHBoxLayout(m_quiet);
    quiet->setContentsMargins(0, 8, 0, 8);
    quiet->addWidget(
        makeLabel(m_house.theme, Type::Body, Tone::Text2, tr("The charts are put away."), m_quiet));
    auto *charts = makeButton(m_house.theme, Look::Link, tr("Show them"), m_quiet);
    charts->setObjectName(QStringLiteral("showCharts"));
    quiet->addWidget(charts);
    quiet->addStretch();
    m_quiet->hide();
    connect(charts, &QPushButton::clicked, this, [this]() {
        m_house.session.settings().set(key::timelineNoCharts, false);
        refresh();
        m_chart->setFocus(Qt::OtherFocusReason);
    });
    filled->addWidget(m_quiet);
    filled->addWidget(m_chart);
    m_tablePlace = new QVBoxLayout;
    filled->addLayout(m_tablePlace);
    filled->addSpacing(8);
    filled->addWidget(m_legend);
    m_selected = new SpanPages(
        m_house.theme, [this](const Id &page) { return lineOf(page); }, m_filled);
    filled->addWidget(m_selected);
    filled->addSpacing(16);
    filled->addWidget(makeHairline(m_house.theme, m_filled));
    filled->addSpacing(18);
    m_below = new QWidget(m_filled);
    m_below->setMinimumHeight(m_house.theme.px(roomBelow));
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    filled->addWidget(m_below);
    m_head->installEventFilter(this);
}

void TimelineRoom::connectParts()
{
    const auto toPage = [this](const Id &page) {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .page = page});
    };
    connect(m_head, &TimelineHead::spanChosen, this, &TimelineRoom::showSpan);
    connect(m_head, &TimelineHead::customWanted, this, &TimelineRoom::askRange);
    connect(m_chart, &MoodChart::viewMoved, this, [this]() {
        m_custom = m_chart->content().view;
        m_rest.start();
    });
    connect(m_chart, &MoodChart::selectionChanged, this, &TimelineRoom::showSelected);
    connect(m_selected, &SpanPages::opened, this, toPage);
    connect(m_selected, &SpanPages::cleared, this, [this]() {
        m_chart->select(std::nullopt);
        m_chart->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chart, &MoodChart::markAsked, this, &TimelineRoom::markAt);
    connect(m_chart, &MoodChart::markOpened, this, &TimelineRoom::editMark);
    connect(m_chart, &MoodChart::markMoved, this, &TimelineRoom::moveMark);
    connect(m_chart, &MoodChart::dayAsked, this, &TimelineRoom::openDayMenu);
    connect(m_chart, &MoodChart::opened, this, toPage);
    connect(m_chart, &MoodChart::signOpened, this, [this](const SmallMark &sign) {
        Q_EMIT go(behindSign(sign));
    });
    connect(m_legend, &ChartLegend::tableWanted, this, &TimelineRoom::showTable);
    auto *twin = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    twin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(twin, &QShortcut::activated, this, [this]() { showTable(!isTable()); });
    connect(m_chart, &MoodChart::currentChanged, this, [this](int index) {
        if (m_panels != nullptr)
            m_panels->grid()->setMarked(m_chart->dayOf(index));
    });
    connect(m_legend, &ChartLegend::lineWanted, this, [this](bool on) {
        m_house.session.settings().set(key::softLine, on);
        showContent();
    });
}

void TimelineRoom::visit(const Visit &visit)
{
    // Nothing has changed since it was last here: nothing is worked out anew.
    if (!m_shown.isValid() || m_shown != m_house.session.clock()().date())
        refresh();
    if (!visit.page.isNull()) {
        const auto &dots = m_chart->content().dots;
        const auto found = std::find_if(dots.rbegin(), dots.rend(), [&visit](const auto &dot) {
            return dot.page == visit.page;
        });
        if (found != dots.rend())
            m_chart->setCurrent(static_cast<int>(dots.rend() - found) - 1);
    }
    panes().value(0, m_head->spans())->setFocus(Qt::OtherFocusReason);
}

void TimelineRoom::setWidth(Width width)
{
    m_width = width;
    fit();
}

void TimelineRoom::fit()
{
    const bool small = m_width == Width::Small && width() < 700;
    const int side = small ? 20 : 40;
    const int spare = std::max(0, width() - 2 * side - roomWidest) / 2;
    m_column->setContentsMargins(side + spare, small ? 18 : 25, side + spare, 28);
    const int wide = width() - 2 * (side + spare);

    m_head->place(wide);

    const Theme &theme = m_house.theme;
    m_chart->setFixedHeight(std::clamp(
        height() - theme.px(roomBelowChart), theme.px(roomLowest), theme.px(roomTallest)));
    if (m_table != nullptr)
        m_table->setFixedHeight(m_chart->height());
    // The legend starts where the plot does, unless there is little room.
    const bool charts = !timelineOptions(m_house.session.settings()).noCharts;
    m_legend->setIndent(small || !charts ? 0 : m_chart->plotStart());
    if (m_panels != nullptr)
        m_panels->place(wide);
}

void TimelineRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fit();
    if (!m_nothing)
        showLegend(); // a narrower chart may be too crowded for dots
}

QList<QWidget *> TimelineRoom::panes() const
{
    if (m_nothing)
        return {};
    QWidget *first = isTable() ? static_cast<QWidget *>(m_table) : m_chart;
    if (!isTable() && timelineOptions(m_house.session.settings()).noCharts)
        first = m_quiet->findChild<QPushButton *>();
    QList<QWidget *> all{first};
    if (m_selected->isVisibleTo(this))
        all.append(m_selected->list());
    return m_panels == nullptr ? all : all + m_panels->panes();
}

bool TimelineRoom::act(const QString &name)
{
    if (m_nothing || timelineOptions(m_house.session.settings()).noCharts)
        return false;
    if (name == QLatin1StringView("previous") || name == QLatin1StringView("next")) {
        m_chart->setFocus(Qt::ShortcutFocusReason);
        return m_chart->step(name == QLatin1StringView("next") ? 1 : -1);
    }
    return false;
}

QString TimelineRoom::wordsOf(const QStringList &keys) const
{
    QStringList words;
    for (const QString &each : keys)
        words.append(reflect::wordFor(m_feelings, each));
    return words.join(QStringLiteral(", "));
}

QString TimelineRoom::lineOf(const Id &page) const
{
    const Page *found = m_house.session.journal().page(page);
    if (found == nullptr)
        return {};
    const QString day = timeline::weekdayInWords(found->day(), true, QLocale());
    if (m_house.session.settings().value(key::hidePreviews).toBool())
        return day;
    const QString words =
        found->title.isEmpty() ? plainBeginning(found->first) : found->title.simplified();
    return words.isEmpty() ? day : day + QStringLiteral("  ·  ") + words;
}

QString TimelineRoom::beginningOf(const Id &page) const
{
    if (m_house.session.settings().value(key::hidePreviews).toBool())
        return {};
    const Page *found = m_house.session.journal().page(page);
    return found == nullptr ? QString() : plainBeginning(found->first);
}

Room *makeTimelineRoom(const House &house, QWidget *parent)
{
    return new TimelineRoom(house, parent);
}

} // namespace afterword
