// SPDX-License-Identifier: GPL-3.0-or-later
// LetGoPanel: letting a letter go for good. Says what is erased and what is out of reach, asks for
// two typed words, and "Keep it" has the focus. Enter never acts. Thread: GUI. Owner: its window.
#pragma once

#include "ui/shared/page_panel.h"

class QLineEdit;

namespace afterword {

class LetGoPanel final : public PagePanel
{
    Q_OBJECT

public:
    LetGoPanel(const House &house, QWidget *window, const QString &title);

Q_SIGNALS:
    void agreed();

private:
    QLineEdit *m_field = nullptr;
};

} // namespace afterword
