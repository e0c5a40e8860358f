// SPDX-License-Identifier: GPL-3.0-or-later
// ClarityCard: the clarity check on the first screen of Reflect: what it is, the checks so far as
// dots, a button for another. Thread: GUI; owned by its parent.
#pragma once

#include "ui/reflect/clarity_dots.h"

class QBoxLayout;
class QPushButton;

namespace afterword {

class ClarityCard final : public QWidget
{
    Q_OBJECT

public:
    ClarityCard(const Theme &theme,
                const reflect::ClarityCheck &check,
                const QList<DoneCheck> &done,
                QWidget *parent);

    [[nodiscard]] QPushButton *button() const { return m_button; }

    void setNarrow(bool narrow);

Q_SIGNALS:
    void asked();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_row = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace afterword
