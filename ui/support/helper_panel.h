// SPDX-License-Identifier: GPL-3.0-or-later
// HelperPanel: a card with the three fields of one's own person. Thread: GUI. Owner: its window, as
// every CardPanel; the lock dismisses it.
#pragma once

#include "ui/shared/page_panel.h"
#include "ui/support/own_people.h"

class QLineEdit;

namespace afterword {

class HelperPanel final : public PagePanel
{
    Q_OBJECT

public:
    HelperPanel(const House &house, QWidget *window, const Helper &helper, bool isNew);

Q_SIGNALS:
    void kept(const afterword::Helper &helper);
    void dropped();

private:
    QLineEdit *
    addField(QVBoxLayout *column, const QString &label, const QString &text, const char *name);
    void submit();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_reach = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace afterword
