// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerCard: one answer of "then and now": which one and of what day, then its words, or a dot a
// slider on a scale of 0 to 10 that is the same on every card. Thread: GUI; owned by its parent.
#pragma once

#include "app/reflect/path.h"
#include "app/reflect/repeats.h"
#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace afterword {

class MarkdownView;

class AnswerCard final : public QWidget
{
    Q_OBJECT

public:
    /// With sliders the numbers are drawn, else the text stands.
    AnswerCard(const Theme &theme,
               const QString &caption, ///< which answer, and its day
               const QList<reflect::Slider> &sliders,
               const reflect::Dated &answer,
               QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addNumber(QVBoxLayout *column, const reflect::Slider &slider, int number);

    const Theme &m_theme;
    MarkdownView *m_text = nullptr;
};

} // namespace afterword
