// SPDX-License-Identifier: GPL-3.0-or-later
// YearBox: the year in days under its title, with buttons for the year before and after when the
// journal reaches over more than one. Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace afterword {

class YearGrid;

class YearBox final : public QWidget
{
    Q_OBJECT

public:
    using Values = std::function<std::vector<std::optional<double>>(int year)>;

    YearBox(const Theme &theme, Values values, QWidget *parent);
    /// From the first page to today. Stays at the year shown if it lies within.
    void setDays(QDate first, QDate last);

    [[nodiscard]] YearGrid *grid() const { return m_grid; }

private:
    void showYear(int year);

    Values m_values;
    QDate m_first;
    QDate m_last;
    YearGrid *m_grid = nullptr;
    QWidget *m_buttons = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QLabel *m_label = nullptr;
};

} // namespace afterword
