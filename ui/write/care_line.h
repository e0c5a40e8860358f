// SPDX-License-Identifier: GPL-3.0-or-later
// CareLine: one quiet line under the words, after "hopeless" or "not safe" was tapped: which tap it
// comes from, and a way to Support. Never more than that: no pop-up, no question, nothing kept.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace afterword {

class CareLine final : public QWidget
{
    Q_OBJECT

public:
    CareLine(const Theme &theme, QWidget *parent);
    /// Keys of the chosen words; hidden unless one of the two is among them and it is wanted.
    void showFor(const QStringList &words);
    void setWanted(bool wanted);

Q_SIGNALS:
    void supportPicked();

private:
    void follow();

    QStringList m_words;
    bool m_wanted = true;
    QLabel *m_text;
    QPushButton *m_support;
};

} // namespace afterword
