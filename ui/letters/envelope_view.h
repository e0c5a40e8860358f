// SPDX-License-Identifier: GPL-3.0-or-later
// EnvelopeView: what stands in the sheet's place while a letter is not read: a closed envelope,
// what it is and how it stands, and what can be done with it. No word of the letter is in it.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace afterword {

class EnvelopeView final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        QString title;
        QString line;
        QString hint;
        QString first; ///< its two buttons; an empty one is not there
        QString second;
        bool sealed = true; ///< closed with a seal; else open and empty
    };

    EnvelopeView(const Theme &theme, QWidget *parent);
    void show(const Shown &shown);
    void focusFirst();

    [[nodiscard]] const Shown &shown() const { return m_shown; }

Q_SIGNALS:
    void firstPressed();
    void secondPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitWords();

    const Theme &m_theme;
    Shown m_shown;
    QWidget *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
};

} // namespace afterword
