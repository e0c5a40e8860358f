// SPDX-License-Identifier: GPL-3.0-or-later
// BackPage: a page of the Reflect room that scrolls, with the way back to its first screen on top
// and its column in the middle. Thread: GUI; owned by the Reflect room.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class BackPage : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void done();

protected:
    /// `widest` is the width of the column; `name` that of the button, for tests and the tour.
    BackPage(const Theme &theme, int widest, const QString &name, QWidget *parent);

    void resizeEvent(QResizeEvent *event) override;
    /// After each change of the size or the theme.
    virtual void fit();

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    [[nodiscard]] QWidget *content() const { return m_content; }

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    [[nodiscard]] QPushButton *backButton() const { return m_back; }

    [[nodiscard]] bool isNarrow() const;

private:
    const Theme &m_theme;
    int m_widest;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace afterword
