// SPDX-License-Identifier: GPL-3.0-or-later
// FourWeeks: the last four weeks beside the four weeks before, in the words of captions.h alone,
// with the days it is drawn from. No chart, no number of steps, no reason. Thread: GUI; owned by
// its parent.
#pragma once

#include "app/timeline/comparison.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace afterword {

class FourWeeks final : public QWidget
{
    Q_OBJECT

public:
    FourWeeks(const Theme &theme, QWidget *parent);

    /// `frames`: there are marks about the moment and about the whole day, so which were used is
    /// told.
    void setComparison(const timeline::Comparison &comparison, bool frames);

private:
    QLabel *m_sentence = nullptr;
    QLabel *m_limits = nullptr;
    QLabel *m_days = nullptr;
};

} // namespace afterword
