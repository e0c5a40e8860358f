// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/feelings.h"
#include "app/session.h"
#include "app/timeline/captions.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"
#include "ui/shared/scroll_page.h"
#include "ui/timeline/chart_content.h"
#include "ui/timeline/chart_legend.h"
#include "ui/timeline/dot_card.h"
#include "ui/timeline/mark_table.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/timeline_head.h"
#include "ui/timeline/timeline_panels.h"
#include "ui/timeline/year_grid.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int roomWidest = 1240; // of the content
constexpr int roomTallest = 398; // of the chart
constexpr int roomLowest = 236;
constexpr int roomBelowChart = 152;

class TimelineRoom final : public Room
{
    Q_OBJECT

public:
    TimelineRoom(const House &house, QWidget *parent);

    // The chart loses the focus while the room goes; there is nobody left to tell.
    ~TimelineRoom() override { m_chart->disconnect(this); }

    void visit(const Visit &visit) override;
    void setWidth(Width width) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool act(const QString &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFilled();
    void connectParts();
    void refresh();
    void showRange();
    void showYear();
    void showLegend();
    void showTable(bool on);
    void fit();
    [[nodiscard]] timeline::Span span() const;
    [[nodiscard]] QString wordsOf(const QStringList &keys) const;
    [[nodiscard]] QString beginningOf(const Id &page) const;

    House m_house;
    QList<reflect::Feeling> m_feelings;
    std::vector<timeline::Dot> m_all;
    std::vector<timeline::SoftPoint> m_line; ///< of all marks; kept while they stay the same
    timeline::Range m_range;
    QDate m_today;
    QTimer m_soon;
    Width m_width = Width::Wide;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    TimelineHead *m_head = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_filled = nullptr;
    MoodChart *m_chart = nullptr;
    MarkTable *m_table = nullptr;
    ChartLegend *m_legend = nullptr;
    TimelinePanels *m_panels = nullptr;
};

TimelineRoom::TimelineRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_feelings(reflect::loadFeelings(QStringLiteral("en")).value_or(QList<reflect::Feeling>()))
{
    setObjectName(QStringLiteral("timelineRoom"));
    build();
    // Many changes at once, as from an import, are drawn once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&house.theme, &Theme::changed, this, &TimelineRoom::fit);
    connect(&m_soon, &QTimer::timeout, this, &TimelineRoom::refresh);
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (isVisible() && isDrawn(change.type))
            m_soon.start();
    });
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
    m_table = new MarkTable(
        m_house.theme, [this](const QStringList &keys) { return wordsOf(keys); }, m_filled);
    m_table->hide();
    filled->addWidget(m_chart);
    filled->addWidget(m_table);
    filled->addSpacing(8);
    filled->addWidget(m_legend);
    filled->addSpacing(16);
    filled->addWidget(makeHairline(m_house.theme, m_filled));
    filled->addSpacing(18);
    m_panels = new TimelinePanels(
        m_house.theme,
        m_all,
        [this](const QString &each) { return reflect::wordFor(m_feelings, each); },
        m_filled);
    filled->addWidget(m_panels);
}

void TimelineRoom::connectParts()
{
    const auto toPage = [this](const Id &page) {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .page = page});
    };
    connect(m_head, &TimelineHead::spanChosen, this, [this](timeline::Span span) {
        m_house.session.settings().set(key::timelineSpan, static_cast<int>(span));
        showRange();
    });
    connect(m_chart, &MoodChart::opened, this, toPage);
    connect(m_table, &MarkTable::opened, this, toPage);
    const auto behind = [this](const SmallMark &sign) {
        if (sign.kind != SmallMark::Kind::Urge) // has nothing behind it
            Q_EMIT go(behindSign(sign));
    };
    connect(m_chart, &MoodChart::signOpened, this, behind);
    connect(m_table, &MarkTable::signOpened, this, behind);
    connect(m_legend, &ChartLegend::tableWanted, this, &TimelineRoom::showTable);
    auto *twin = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    twin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(twin, &QShortcut::activated, this, [this]() { showTable(m_table->isHidden()); });
    connect(m_chart, &MoodChart::currentChanged, this, [this](int index) {
        m_panels->grid()->setMarked(m_chart->dayOf(index));
    });
    connect(m_panels->grid(), &YearGrid::picked, this, [this](QDate day) {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .day = day});
    });
    connect(m_legend, &ChartLegend::lineWanted, this, [this](bool on) {
        m_house.session.settings().set(key::softLine, on);
        showRange();
    });
}

void TimelineRoom::visit(const Visit &visit)
{
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

void TimelineRoom::refresh()
{
    // The last saves of a lock are announced, too, and the journal may be closed by now.
    if (m_house.session.state() != Session::State::Open)
        return;
    m_today = m_house.session.clock()().date();
    m_all = timeline::dots(m_house.session.journal().pages());
    m_line = timeline::softLine(m_all, timeline::mainFrame(m_all));
    m_empty->setVisible(m_all.empty());
    m_filled->setVisible(!m_all.empty());
    m_head->setControls(!m_all.empty());
    m_head->setSpan(span());
    showYear();
    showRange();
    fit();
}

timeline::Span TimelineRoom::span() const
{
    return static_cast<timeline::Span>(m_house.session.settings().value(key::timelineSpan).toInt());
}

void TimelineRoom::showRange()
{
    const bool lineOn = m_house.session.settings().value(key::softLine).toBool();
    m_range = timeline::rangeFor(span(), m_today, m_all);
    ChartContent content = chartContent(m_house.session, m_all, m_range);
    if (lineOn)
        content.line = m_line;
    m_panels->showRange(m_range);
    if (!m_table->isHidden())
        m_table->setRows(content.dots, content.small);
    m_chart->setContent(std::move(content));
    showLegend();
}

void TimelineRoom::showTable(bool on)
{
    if (m_all.empty() || on == !m_table->isHidden())
        return;
    const bool focused = m_chart->hasFocus() || m_table->hasFocus();
    const ChartContent shown = on ? m_chart->content() : ChartContent();
    m_table->setRows(shown.dots, shown.small);
    if (on)
        m_table->choose(m_chart->idOf(m_chart->current()));
    m_chart->setVisible(!on);
    m_table->setVisible(on);
    if (focused)
        (on ? static_cast<QWidget *>(m_table) : m_chart)->setFocus(Qt::ShortcutFocusReason);
    showLegend();
}

void TimelineRoom::showYear()
{
    if (m_all.empty())
        return;
    const auto &pages = m_house.session.journal().pages();
    QDate first = m_all.front().day;
    if (!pages.empty())
        first = std::min(first, pages.back()->day());
    m_panels->showAll(first, std::max(m_today, m_all.back().day));
}

void TimelineRoom::showLegend()
{
    ChartLegend::State state = legendState(m_chart->content(), m_all);
    state.lineReady = !m_line.empty();
    state.lineOn = m_house.session.settings().value(key::softLine).toBool();
    state.table = !m_table->isHidden();
    state.crowded = m_chart->isCrowded();
    m_legend->setState(state);
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
    m_column->setContentsMargins(side + spare, small ? 18 : 26, side + spare, 28);
    const int wide = width() - 2 * (side + spare);

    m_head->place(wide);

    const Theme &theme = m_house.theme;
    m_chart->setFixedHeight(std::clamp(
        height() - theme.px(roomBelowChart), theme.px(roomLowest), theme.px(roomTallest)));
    m_table->setFixedHeight(m_chart->height());
    // The legend starts where the plot does, unless there is little room.
    m_legend->setIndent(small ? 0 : m_chart->plotStart());
    m_panels->place(wide);
}

void TimelineRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fit();
    if (!m_all.empty())
        showLegend(); // a narrower chart may be too crowded for dots
}

QList<QWidget *> TimelineRoom::panes() const
{
    if (m_all.empty())
        return {};
    return {m_table->isHidden() ? static_cast<QWidget *>(m_chart) : m_table, m_panels->grid()};
}

bool TimelineRoom::act(const QString &name)
{
    if (m_all.empty())
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

QString TimelineRoom::beginningOf(const Id &page) const
{
    if (m_house.session.settings().value(key::hidePreviews).toBool())
        return {};
    const Page *found = m_house.session.journal().page(page);
    return found == nullptr ? QString() : plainBeginning(found->first);
}

} // namespace

Room *makeTimelineRoom(const House &house, QWidget *parent)
{
    return new TimelineRoom(house, parent);
}

} // namespace afterword

#include "timeline_room.moc"
