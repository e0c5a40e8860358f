// SPDX-License-Identifier: GPL-3.0-or-later
// MonthWordsList: up to three words a month, the most used one first and in the text's colour.
// Labels, so that they are read out; hidden while there are no words. Twelve months at a time, the
// newest at first, with buttons to those before and after. Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;

namespace afterword {

class MonthWordsList final : public QWidget
{
    Q_OBJECT

public:
    using WordFor = std::function<QString(const QString &key)>;

    MonthWordsList(const Theme &theme, WordFor wordFor, QWidget *parent);
    /// Oldest first; the twelve newest are shown.
    void setMonths(const std::vector<timeline::MonthWords> &months);

    /// The twelve months before those shown, or after.
    void turn(int by);

private:
    void rebuild();
    void addRow(int row, const timeline::MonthWords &each, bool year);

    const Theme &m_theme;
    WordFor m_wordFor;
    std::vector<timeline::MonthWords> m_months;
    std::ptrdiff_t m_end = 0; ///< behind the last one shown
    QWidget *m_buttons = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QGridLayout *m_rows = nullptr;
};

} // namespace afterword
