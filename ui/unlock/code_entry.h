// SPDX-License-Identifier: GPL-3.0-or-later
// CodeEntry: seven small fields for a recovery code, laid out as on the sheet. Says which group
// holds a slip while it is typed; moves on by itself when a group is full; takes hyphens, blanks,
// small letters and a paste of the whole code. The code lies in the fields' guarded memory only.
// Thread: GUI; owned by the lock screen.
#pragma once

#include "app/vault/secure_bytes.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QKeyEvent;

namespace afterword {

class HintRow;
class SecretField;

class CodeEntry final : public QWidget
{
    Q_OBJECT

public:
    CodeEntry(const Theme &theme, QWidget *parent);

    [[nodiscard]] bool isComplete() const; ///< seven groups, each with its check right
    [[nodiscard]] vault::SecureBytes code() const;
    void clear();
    void setReadOnly(bool readOnly);
    /// To the first group that still wants typing.
    void enter();

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(qsizetype index, QKeyEvent *press);
    void groupEdited(qsizetype index);
    void pasteFrom(qsizetype index);
    void hint();

    QList<SecretField *> m_groups;
    HintRow *m_slip;
    bool m_filling = false;
};

} // namespace afterword
