// SPDX-License-Identifier: GPL-3.0-or-later
// SavedState: the quiet word at the top of a page. "Saved" with a tick, faded in for two seconds
// after a commit returned; or "Not saved yet. Trying again", which stays until it is. Assistive
// tools hear it at most once a minute. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace afterword {

class SavedState final : public QWidget
{
    Q_OBJECT

public:
    SavedState(const Theme &theme, QWidget *parent);

    void showSaved();
    void showTrouble();
    void clear();

    [[nodiscard]] bool isTrouble() const { return m_trouble; }

    /// What is shown now; empty when nothing is.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void fadeTo(double opacity);
    void tell(const QString &what);

    const Theme &m_theme;
    QTimer m_stay;
    QVariantAnimation m_fade;
    QElapsedTimer m_told;
    double m_opacity = 0;
    bool m_shown = false;
    bool m_trouble = false;
};

} // namespace afterword
