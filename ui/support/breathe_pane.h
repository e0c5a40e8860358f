// SPDX-License-Identifier: GPL-3.0-or-later
// BreathePane: the breathing disc with its rhythm and a button that stops and starts it (look.md 7,
// 06). Thread: GUI; owned by its parent.
#pragma once

#include "app/care/support.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace afterword {

class BreathDisc;

class BreathePane final : public QWidget
{
    Q_OBJECT

public:
    BreathePane(const Theme &theme, const care::Support &words, QWidget *parent);

    void start();
    void stop();

    [[nodiscard]] BreathDisc *disc() const { return m_disc; }

private:
    void showState();

    QList<care::Breath> m_breaths;
    BreathDisc *m_disc;
    QComboBox *m_rhythm;
    QPushButton *m_pause;
};

} // namespace afterword
