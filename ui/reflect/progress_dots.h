// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressDots: where one stands in a path: dots behind, a ring for here, paler dots ahead. Says
// "Step 3 of 5" and no more: nothing is late. Flips from right to left. Thread: GUI; owned by its
// parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace afterword {

class ProgressDots final : public QWidget
{
    Q_OBJECT

public:
    /// `large` in the bar of a step, smaller on a card.
    ProgressDots(const Theme &theme, bool large, QWidget *parent);
    void setStep(int number, int count);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static QString inWords(int number, int count);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    int m_number = 0;
    int m_count = 0;
    double m_radius;
    int m_pitch;
};

} // namespace afterword
