// SPDX-License-Identifier: GPL-3.0-or-later
// HintRow: an icon and one sentence under a field. Takes no place while empty; what it says is told
// to assistive tools when it changes. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace afterword {

class HintRow final : public QWidget
{
    Q_OBJECT

public:
    HintRow(const Theme &theme, const QString &icon, QWidget *parent);
    /// An empty sentence hides the row. `spoken` false: changed too often to be told each time.
    void say(const QString &sentence, bool spoken = true);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QLabel *m_label;
};

} // namespace afterword
