// SPDX-License-Identifier: GPL-3.0-or-later
// ThemeCards: one small picture for each look of the program, one is chosen (look.md, 07b). Also
// NotchSample: three mood marks with a notch. Thread: GUI; owned by the appearance page.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QAbstractButton;

namespace afterword {

class ThemeCards final : public QWidget
{
    Q_OBJECT

public:
    ThemeCards(const Theme &theme, QWidget *parent);
    void setChosen(const QString &name); ///< system, light, dark, contrast; no signal

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QList<QAbstractButton *> m_cards;
};

class NotchSample final : public QWidget
{
    Q_OBJECT

public:
    NotchSample(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

} // namespace afterword
