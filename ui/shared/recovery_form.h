// SPDX-License-Identifier: GPL-3.0-or-later
// RecoveryForm: a fresh recovery code shown once, with its sheet to print or to save, and two of
// its groups asked back from the person's own copy. The code lies in guarded memory and goes when
// the form goes. Sealing it in is the owner's work. Thread: GUI; owned by its parent.
#pragma once

#include "app/vault/secure_bytes.h"
#include "app/vault/slots.h"
#include "ui/shared/recovery_sheet.h"

#include <QWidget>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;
class SecretField;

class RecoveryForm final : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where a PDF is suggested to lie.
    RecoveryForm(const Theme &theme,
                 const vault::RandomSource &random,
                 QDate made,
                 QString folder,
                 QWidget *parent);
    void enter();
    /// Nothing of the code is kept.
    void forget();

    [[nodiscard]] const RecoverySheet &sheet() const { return m_sheet; }

    [[nodiscard]] vault::SecureBytes code() const { return m_code.clone(); }

    /// Both groups are typed back and right.
    [[nodiscard]] bool isTypedBack() const;

    /// The groups asked back, 0 … 6, in order.
    [[nodiscard]] std::array<int, 2> asked() const { return m_asked; }

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in a group

private:
    void addSheetActs(QVBoxLayout *column);
    void addTypingBack(QVBoxLayout *column);
    void pickGroups(const vault::RandomSource &random);
    void refresh();
    void savePdf();
    void askToPrint();
    void print();
    [[nodiscard]] bool isRight(std::size_t which) const;

    const Theme &m_theme;
    QString m_folder;
    vault::SecureBytes m_code;
    RecoverySheet m_sheet;
    std::array<int, 2> m_asked{};
    std::array<SecretField *, 2> m_back{};
    HintRow *m_saved = nullptr;
    HintRow *m_slip = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
};

} // namespace afterword
