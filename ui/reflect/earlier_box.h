// SPDX-License-Identifier: GPL-3.0-or-later
// EarlierBox: what was answered to earlier questions of the same run, beside the question that
// looks at it. Read-only; long answers scroll in their box. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace afterword {

class MarkdownView;

struct Earlier
{
    QString question;
    QString answer; ///< Markdown (reflect::textOfAnswer)
};

class EarlierBox final : public QWidget
{
    Q_OBJECT

public:
    EarlierBox(const Theme &theme, const QList<Earlier> &answers, QWidget *parent);

    /// In a low window each answer takes less room, and scrolls.
    void setLow(bool low);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QList<MarkdownView *> m_views;
    bool m_low = false;
};

} // namespace afterword
