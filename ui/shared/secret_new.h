// SPDX-License-Identifier: GPL-3.0-or-later
// NewPassphrase: asks for a passphrase that is to be: a field with its meter, six words suggested
// on request, and the same once more. The second time is always typed by hand, also after a
// suggestion was taken: words that were never typed are no key yet, and a first try after the
// journal is locked would come too late. Thread: GUI; owned by its parent.
#pragma once

#include "app/vault/secure_bytes.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;
class SecretField;
class SecretWords;
class StrengthMeter;

class NewPassphrase final : public QWidget
{
    Q_OBJECT

public:
    /// `label` names the first field: "Passphrase", "New passphrase".
    NewPassphrase(const Theme &theme, const QString &label, QWidget *parent);

    void clear();
    void setReadOnly(bool readOnly);
    void enter(); ///< the focus into the first field

    /// Fair or better, and typed twice alike.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] vault::SecureBytes bytes() const;
    /// Goes to what is missing and says it.
    void tellMissing();

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in either field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QVBoxLayout *column, const QString &label, SecretField *field);
    void addMeter(QVBoxLayout *column);
    QWidget *makeSuggestion();
    void refresh();
    void sayStrength();
    void sayMismatch();
    void toggleSuggestion();
    void suggest();
    void useSuggestion();
    [[nodiscard]] bool areSame() const;
    [[nodiscard]] bool isStrongEnough() const;

    const Theme &m_theme;
    SecretField *m_first;
    SecretField *m_second;
    StrengthMeter *m_meter = nullptr;
    QLabel *m_level = nullptr;
    QLabel *m_help = nullptr;
    QPushButton *m_suggest = nullptr;
    QWidget *m_suggestion = nullptr;
    SecretWords *m_words = nullptr;
    QPushButton *m_use = nullptr;
    HintRow *m_caps;
    HintRow *m_again;
    HintRow *m_mismatch;
};

} // namespace afterword
