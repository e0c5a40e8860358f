// SPDX-License-Identifier: GPL-3.0-or-later
// RecoveryPage: step 2 of 2 of a new journal (look.md 7, 00d). Shows a fresh code once; it counts
// only after two of its groups were typed back from the person's own copy. The code lies in guarded
// memory and goes when the page goes. Thread: GUI; owned by the gate.
#pragma once

#include "app/vault/slots.h"
#include "ui/room.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;
class RecoveryForm;

class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    RecoveryPage(const House &house, const vault::RandomSource &random, QWidget *parent);
    void enter();
    void shape(int width);
    /// The journal is being locked: nothing of the code is kept.
    void forget();

    /// The groups asked back, 0 … 6, in order.
    [[nodiscard]] std::array<int, 2> asked() const;

Q_SIGNALS:
    /// The code is sealed in, or the person goes on without one.
    void finished();

private:
    QWidget *makeForm(const vault::RandomSource &random);
    void addFoot(QVBoxLayout *column, QWidget *form);
    void refresh();
    void start();
    void goOnWithout();

    House m_house;
    RecoveryForm *m_code = nullptr;
    QTimer m_awake;
    int m_awakeLeft = 0;
    QBoxLayout *m_columns;
    QWidget *m_preview = nullptr;
    HintRow *m_trouble = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_without = nullptr;
    bool m_sealing = false;
};

} // namespace afterword
