// SPDX-License-Identifier: GPL-3.0-or-later
// NumberRow: somebody to call or write to: a name, a few words about it, and numbers that can be
// selected and copied. Nothing is a link and nothing is dialled. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace afterword {

class NumberRow final : public QWidget
{
    Q_OBJECT

public:
    /// What stands at the end of the row: the words that are shown and what Copy takes.
    struct Number
    {
        QString shown;
        QString copied;
    };

    struct What
    {
        QString name;
        QString about{}; ///< may be empty
        QString small{}; ///< when and where it was seen; may be empty
        QList<Number> numbers{};
    };

    NumberRow(const Theme &theme, const What &what, QWidget *parent);
    /// One more control at the end of the first line.
    void addControl(QWidget *control);

private:
    QWidget *makeNumber(const Number &number);
    void copy(const QString &text, QWidget *button, const QString &name);

    const Theme &m_theme;
    QString m_name;
    QHBoxLayout *m_first = nullptr;
};

} // namespace afterword
