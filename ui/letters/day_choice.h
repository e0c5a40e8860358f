// SPDX-License-Identifier: GPL-3.0-or-later
// DayChoice: one of a few days to choose from, in a box of its own: a circle, its words, and at the
// end the day, or a calendar where the day is still to be picked. A radio button to the outside and
// to screen readers. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QRadioButton>

namespace afterword {

class DayChoice final : public QRadioButton
{
    Q_OBJECT

public:
    /// Without a day there is a calendar.
    DayChoice(const Theme &theme, const QString &words, const QString &day, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &) const override { return true; }

    void paintEvent(QPaintEvent *) override;

private:
    void paintCircle(QPainter &painter, QPointF centre) const;

    const Theme &m_theme;
    QString m_day;
};

} // namespace afterword
