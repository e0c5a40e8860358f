// SPDX-License-Identifier: GPL-3.0-or-later
// SensesPane: five steps back into the room, one sense at a time (look.md 7, 06b). Nothing is
// written and nothing is kept. Thread: GUI; owned by its parent.
#pragma once

#include "app/care/support.h"
#include "ui/theme.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class SenseRow;

class SensesPane final : public QWidget
{
    Q_OBJECT

public:
    SensesPane(const Theme &theme, const QList<care::Sense> &senses, QWidget *parent);

    /// Which one is asked for; past the last when all are done.
    [[nodiscard]] qsizetype at() const { return m_at; }

    void restart();

private:
    void next();
    void refresh();

    QList<SenseRow *> m_rows;
    qsizetype m_at = 0;
    QPushButton *m_next;
    QPushButton *m_again;
};

} // namespace afterword
