// SPDX-License-Identifier: GPL-3.0-or-later
// RecoveryPage: step 2 of 2 of a new journal (look.md 7, 00d). Shows a fresh code once; it counts
// only after two of its groups were typed back from the person's own copy. The code lies in guarded
// memory and goes when the page goes. Thread: GUI; owned by the gate.
#pragma once

#include "app/vault/secure_bytes.h"
#include "app/vault/slots.h"
#include "ui/room.h"
#include "ui/unlock/recovery_sheet.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;
class SecretField;

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
    [[nodiscard]] std::array<int, 2> asked() const { return m_asked; }

Q_SIGNALS:
    /// The code is sealed in, or the person goes on without one.
    void finished();

private:
    QWidget *makeForm();
    void addSheetActs(QVBoxLayout *column, QWidget *form);
    void addTypingBack(QVBoxLayout *column, QWidget *form);
    void pickGroups(const vault::RandomSource &random);
    void refresh();
    void savePdf();
    void print();
    void start();
    void goOnWithout();
    [[nodiscard]] bool isTypedBack(std::size_t which) const;

    House m_house;
    vault::SecureBytes m_code;
    RecoverySheet m_sheet;
    std::array<int, 2> m_asked{};
    std::array<SecretField *, 2> m_back{};
    QTimer m_awake;
    int m_awakeLeft = 0;
    QBoxLayout *m_columns;
    QWidget *m_preview = nullptr;
    HintRow *m_saved = nullptr;
    HintRow *m_slip = nullptr;
    HintRow *m_trouble = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_without = nullptr;
    bool m_sealing = false;
};

} // namespace afterword
