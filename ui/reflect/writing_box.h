// SPDX-License-Identifier: GPL-3.0-or-later
// WritingBox: the page's own editor in a rounded box (look.md 03b), with the ring whenever it has
// the focus. Tab goes on to the next control. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace afterword {

class MarkdownEdit;
class Spelling;

class WritingBox final : public QWidget
{
    Q_OBJECT

public:
    /// `name` for assistive tools; `lines` it is high at least.
    WritingBox(
        const Theme &theme, const QString &name, int lines, Spelling *spelling, QWidget *parent);

    [[nodiscard]] MarkdownEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;

private:
    void restyle();

    const Theme &m_theme;
    MarkdownEdit *m_edit;
    int m_lines;
};

} // namespace afterword
