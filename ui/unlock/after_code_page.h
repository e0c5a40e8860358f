// SPDX-License-Identifier: GPL-3.0-or-later
// AfterCodePage: right after the journal was opened by its recovery code. Asks
// for a passphrase to use from now on; it may be put off, then Settings offers
// it. Thread: GUI; owned by the gate.
#pragma once

#include "app/base/result.h"
#include "ui/room.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;
class NewPassphrase;

class AfterCodePage final : public QWidget
{
    Q_OBJECT

public:
    AfterCodePage(const House &house, QWidget *parent);
    void enter();
    /// The journal is being locked: nothing of what was typed is kept.
    void forget();

Q_SIGNALS:
    /// A passphrase is set, or it is put off.
    void finished();

private:
    void addFoot(QVBoxLayout *column);
    void refresh();
    void submit();
    void later();
    void setBusy(bool busy);
    void answer(const Status &done);

    const House m_house;
    NewPassphrase *m_passphrase;
    HintRow *m_status = nullptr;
    HintRow *m_trouble = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_later = nullptr;
    bool m_busy = false;
};

} // namespace afterword
