// SPDX-License-Identifier: GPL-3.0-or-later
// TimelinePanels: what stands under the chart, beside or below each other as the width allows: the
// year in days, words by month, the month, four weeks beside four weeks, repeated answers as dots
// and as pairs of cards. A new panel is made in the constructor, told in showAll() or showRange(),
// and placed in place(). The dots are the room's; repeated answers come from an AnswerBook, in the
// background. Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/room.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QGridLayout;

namespace afterword {

class AnswerBook;
class AnswerPairs;
class FourWeeks;
class MonthView;
class MonthWordsList;
class ScalePanel;
class YearBox;
class YearGrid;

class TimelinePanels final : public QWidget
{
    Q_OBJECT

public:
    using WordFor = std::function<QString(const QString &key)>;

    /// `all`: the journal's dots, kept by the room; they outlive this.
    TimelinePanels(const House &house,
                   const std::vector<timeline::Dot> &all,
                   WordFor wordFor,
                   QWidget *parent);

    /// The dots have changed; the journal reaches from `first` to `last`.
    void showAll(QDate first, QDate last, QDate today);
    /// The chart shows these days.
    void showRange(const timeline::Range &range);
    /// The chart is shown as a table, and so are the small ones.
    void setTable(bool table);
    /// Quiet: words alone, no chart (care.md 3.4, 9).
    void setQuiet(bool quiet);
    /// So wide; one column or two.
    void place(int width);

    [[nodiscard]] YearGrid *grid() const;
    /// Where F6 goes, from top to bottom.
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void dayPicked(QDate day);
    void pageOpened(const afterword::Id &page);
    void letterOpened(const afterword::Id &letter);

private:
    void connectParts();
    void bringInSight(QWidget *focused);
    void showAnswers();

    House m_house;
    const std::vector<timeline::Dot> &m_all;
    bool m_quiet = false;
    bool m_shown = false;
    QGridLayout *m_below = nullptr;
    YearBox *m_year = nullptr;
    MonthWordsList *m_words = nullptr;
    QWidget *m_weeksBox = nullptr;
    QBoxLayout *m_weeksRow = nullptr;
    MonthView *m_month = nullptr;
    FourWeeks *m_weeks = nullptr;
    ScalePanel *m_scales = nullptr;
    AnswerPairs *m_pairs = nullptr;
    AnswerBook *m_book = nullptr;
};

} // namespace afterword
