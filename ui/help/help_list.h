// SPDX-License-Identifier: GPL-3.0-or-later
// HelpList: titles of pages, one chosen; a long one takes two lines. Thread: GUI; owned by its
// parent.
#pragma once

#include "ui/theme.h"

#include <QListWidget>

namespace afterword {

class HelpList final : public QListWidget
{
    Q_OBJECT

public:
    HelpList(const Theme &theme, QWidget *parent);
    /// Replaces the rows. `chosen` is a row of these, or -1; no signal.
    void setTitles(const QStringList &titles, int chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By click or Enter: the person goes on to the page.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace afterword
