// SPDX-License-Identifier: GPL-3.0-or-later
// TimelinePanels: what stands under the chart, beside or below each other as the width allows: the
// year in days, words by month. A new panel is made in the constructor, told in showAll() or
// showRange(), and placed in place(). It holds no data of its own. Thread: GUI; owned by its
// parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace afterword {

class MonthWordsList;
class YearBox;
class YearGrid;

class TimelinePanels final : public QWidget
{
    Q_OBJECT

public:
    using WordFor = std::function<QString(const QString &key)>;

    /// `all`: the journal's dots, kept by the room; they outlive this.
    TimelinePanels(const Theme &theme,
                   const std::vector<timeline::Dot> &all,
                   WordFor wordFor,
                   QWidget *parent);

    /// The dots have changed; the journal reaches from `first` to `last`.
    void showAll(QDate first, QDate last);
    /// The chart shows these days.
    void showRange(const timeline::Range &range);
    /// So wide; one column or two.
    void place(int width);

    [[nodiscard]] YearGrid *grid() const;

private:
    const std::vector<timeline::Dot> &m_all;
    QGridLayout *m_below = nullptr;
    YearBox *m_year = nullptr;
    MonthWordsList *m_words = nullptr;
};

} // namespace afterword
