// SPDX-License-Identifier: GPL-3.0-or-later
// ContinueCard: a path that was left, to go on with (look.md 03). It says where one stopped and
// waits; it never counts days. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace afterword {

class ContinueCard final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString where; ///< "Where you stopped, on Thursday"
        int number = 0;
        int count = 0;
    };

    ContinueCard(const Theme &theme, const Words &words, QWidget *parent);

    [[nodiscard]] QPushButton *button() const { return m_button; }

    /// One below the other where there is little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void continued();
    void keepAsked(); ///< as a page, as it is
    void dropAsked(); ///< take it away

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_row = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace afterword
