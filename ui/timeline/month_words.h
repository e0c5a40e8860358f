// SPDX-License-Identifier: GPL-3.0-or-later
// MonthWordsList: up to three words a month, the most used one first and in the text's colour.
// Labels, so that they are read out; hidden while there are no words. Thread: GUI; owned by its
// parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace afterword {

class MonthWordsList final : public QWidget
{
    Q_OBJECT

public:
    using WordFor = std::function<QString(const QString &key)>;

    MonthWordsList(const Theme &theme, WordFor wordFor, QWidget *parent);
    /// Oldest first; at most the twelve newest are shown.
    void setMonths(const std::vector<timeline::MonthWords> &months);

private:
    void rebuild();

    const Theme &m_theme;
    WordFor m_wordFor;
    std::vector<timeline::MonthWords> m_months;
    QGridLayout *m_rows = nullptr;
};

} // namespace afterword
