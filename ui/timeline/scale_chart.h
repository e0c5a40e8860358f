// SPDX-License-Identifier: GPL-3.0-or-later
// ScaleChart: one repeated answer over time, small: a dot an answer on a scale that never changes,
// nothing between two dots, calendar time along the axis (care.md 3.2, 3.4). Arrows, Home and End
// go from answer to answer, hover shows one, Enter or a click opens what is behind it. Its name is
// the sentence for it; all answers in words are its twin. Thread: GUI; owned by its parent.
#pragma once

#include "app/reflect/scales.h"
#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

namespace afterword {

class ScaleChart final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: what was asked, for a screen reader.
    ScaleChart(const Theme &theme, reflect::Scale scale, QString name, QWidget *parent);

    void setRange(const timeline::Range &range);

    [[nodiscard]] const QList<reflect::ScaleDot> &shown() const { return m_shown; }

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QPointF pointOf(int index) const;
    [[nodiscard]] int indexAt(QPointF point) const; ///< -1 beside all of them
    void setCurrent(int index);
    void open(int index);
    /// "14 October: 7 of 10"
    [[nodiscard]] QString inWords(int index) const;
    /// The twin: every answer shown, in words.
    [[nodiscard]] QString allInWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const afterword::Id &behind);

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int head() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QString endName(bool high) const;
    void describe();
    void paintLine(QPainter &painter, int value, const QString &name) const;
    void paintScale(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintDots(QPainter &painter) const;

    const Theme &m_theme;
    reflect::Scale m_scale;
    QString m_name;
    timeline::Range m_range;
    QList<reflect::ScaleDot> m_shown;
    int m_current = -1;
};

} // namespace afterword
