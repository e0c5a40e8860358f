// SPDX-License-Identifier: GPL-3.0-or-later
// YearGrid: a year in days, one column a week (look.md 7, 04). A filled cell is a day's median, an
// outline a day without a mood, a 1 px dot a day before the first page or still to come. Arrows by
// day and week, PgUp and PgDn by month, Enter or a click picks a day. Smaller cells where there is
// little room. Arrows go on into the years before and after, where there are pages. Thread: GUI;
// owned by its parent.
#pragma once

#include "ui/shared/accessible.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace afterword {

class YearGrid final
    : public QWidget
    , public Stepped
{
    Q_OBJECT

public:
    YearGrid(const Theme &theme, QWidget *parent);

    /// `values` by day of the year. Days from `first` to `last` can be picked.
    void setYear(int year, std::vector<std::optional<double>> values, QDate first, QDate last);
    /// The day with the ring; an invalid date for none.
    void setMarked(QDate day);

    [[nodiscard]] int year() const { return m_year; }

    [[nodiscard]] QDate marked() const { return m_marked; }

    [[nodiscard]] QRectF cell(QDate day) const;
    [[nodiscard]] QDate dayAt(QPointF point) const;
    /// "Friday 20 June, neutral"
    [[nodiscard]] QString dayInWords(QDate day) const;

    /// The day of the year the keys stand on; 0: none yet.
    [[nodiscard]] int step() const override
    {
        return m_cursor.isValid() ? m_cursor.dayOfYear() : 0;
    }

    void setStep(int step) override;

    [[nodiscard]] Range steps() const override { return {0, QDate(m_year, 12, 31).dayOfYear()}; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

    /// The day the keys stand on.
    void goTo(QDate day);

Q_SIGNALS:
    void picked(QDate day);
    /// The keys led to a day of another year.
    void beyond(QDate day);

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    bool event(QEvent *) override;

private:
    [[nodiscard]] bool canPick(QDate day) const;
    [[nodiscard]] std::optional<double> valueOf(QDate day) const;
    [[nodiscard]] int columnOf(QDate day) const;
    [[nodiscard]] int rowOf(QDate day) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] double pitchFor(int width) const;
    [[nodiscard]] int headHeight() const;
    void describe();
    void paintNames(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;

    const Theme &m_theme;
    int m_year = 2000;
    std::vector<std::optional<double>> m_values;
    QDate m_first;
    QDate m_last;
    QDate m_marked;
    QDate m_cursor;
};

} // namespace afterword
