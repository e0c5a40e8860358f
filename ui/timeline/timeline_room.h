// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineRoom: the chart, its controls, its table twin and the panels under it (look.md 7, 04).
// The data is the journal's; it is worked out anew when records change, and the views into it when
// hands move. The first paint has the chart and its controls; the panels and the table are made
// right after it, below, where nothing has to move for them. For this folder only: others make it
// by rooms.h. Thread: GUI; owned by its parent.
#pragma once

#include "app/journal/records.h"
#include "app/reflect/feelings.h"
#include "ui/room.h"
#include "ui/timeline/chart_view.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class ChartLegend;
struct Batch;
class EmptyState;
class MarkTable;
class MoodChart;
struct SmallMark;
class SpanPages;
class CardPanel;
class TimelineHead;
class TimelinePanels;

class TimelineRoom final : public Room
{
    Q_OBJECT

public:
    TimelineRoom(const House &house, QWidget *parent);

    ~TimelineRoom() override;

    void visit(const Visit &visit) override;
    void setWidth(Width width) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool act(const QString &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildFilled();
    void connectParts();
    void refresh();
    void showSpan(timeline::Span span);
    void showContent();
    void showPart();
    void askRange();
    void showSelected();
    [[nodiscard]] QString lineOf(const Id &page) const;
    void askExport();
    void writeExport(const QString &path, const std::function<QByteArray()> &bytes);
    void openMenu();
    void openMarks();
    void editMark(const LifeMark &mark);
    void markAt(QDate day);
    void keepMark(const LifeMark &mark);
    void moveMark(const LifeMark &mark);
    void removeMark(const LifeMark &mark);
    void openDayMenu(QDate day, QPoint place);
    void apply(Batch batch, const QString &said);
    void makeBelow();
    void makeTable();
    [[nodiscard]] bool isTable() const;
    void showYear();
    void showLegend();
    void showTable(bool on);
    void fit();
    void findOldest(const std::vector<SmallMark> &signs);
    [[nodiscard]] timeline::Range rangeOf(timeline::Span span) const;
    [[nodiscard]] timeline::Span span() const;
    [[nodiscard]] QString wordsOf(const QStringList &keys) const;
    [[nodiscard]] QString beginningOf(const Id &page) const;

    House m_house;
    QList<reflect::Feeling> m_feelings;
    std::vector<timeline::Dot> m_all;
    std::vector<timeline::SoftPoint> m_line; ///< of all marks; kept while they stay the same
    std::optional<ChartView> m_custom;       ///< other days than the span's, moved to by hand
    bool m_nothing = true;                   ///< neither a mood nor a sign nor a mark
    QDate m_today;
    QDate m_shown;  ///< the day of which everything is shown; invalid when something has changed
    QDate m_oldest; ///< of all that there is to see
    QTimer m_soon;
    QTimer m_late;              ///< makes what was left out of the first paint
    QTimer m_rest;              ///< what follows the chart waits until it has stopped moving
    QPointer<CardPanel> m_card; ///< over the window; goes with the room
    Width m_width = Width::Wide;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    TimelineHead *m_head = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_filled = nullptr;
    MoodChart *m_chart = nullptr;
    QVBoxLayout *m_tablePlace = nullptr;
    MarkTable *m_table = nullptr; ///< as the panels: nullptr until makeBelow()
    ChartLegend *m_legend = nullptr;
    SpanPages *m_selected = nullptr;
    QWidget *m_below = nullptr; ///< keeps the place of the panels
    TimelinePanels *m_panels = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_quiet = nullptr; ///< in place of the chart
};

} // namespace afterword
