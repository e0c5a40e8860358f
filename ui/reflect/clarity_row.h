// SPDX-License-Identifier: GPL-3.0-or-later
// ClarityRow: one statement's five circles, from not at all to completely; the small mark under one
// of them is last time's answer (look.md 03c). One stop for Tab: arrows move, Space or 1 to 5
// choose, Delete leaves it blank. Thread: GUI; owned by its parent.
#pragma once

#include "ui/shared/accessible.h"
#include "ui/theme.h"

#include <QWidget>

namespace afterword {

class ClarityRow final
    : public QWidget
    , public Stepped
{
    Q_OBJECT

public:
    ClarityRow(const Theme &theme, QString statement, QStringList ends, QWidget *parent);

    void setBefore(int answer); ///< 0: none

    [[nodiscard]] int answer() const { return m_answer; } ///< 0: blank

    void setAnswer(int answer); ///< no signal

    [[nodiscard]] int step() const override { return m_answer; }

    void setStep(int step) override { take(step); }

    [[nodiscard]] Range steps() const override;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Between two circles; it grows with the text, as the words above them do.
    [[nodiscard]] static int pitch(const Theme &theme) { return theme.px(52); }

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(int answer);
    void say();
    [[nodiscard]] int at(QPointF point) const;
    [[nodiscard]] QPointF centreOf(int answer) const;
    void paintCircle(QPainter &painter, int answer) const;

    const Theme &m_theme;
    QString m_statement;
    QStringList m_ends;
    int m_answer = 0;
    int m_before = 0;
    int m_cursor = 3;
    int m_hover = 0;
};

} // namespace afterword
