// SPDX-License-Identifier: GPL-3.0-or-later
// CirclesRow: the one optional tap after a long free page (care.md, DR5): "Going round in circles?"
// No, A bit, Yes; after Yes three things to do instead of going on. It stands under the text and
// never moves it. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

class CirclesRow final : public QWidget
{
    Q_OBJECT

public:
    CirclesRow(const Theme &theme, QWidget *parent);

    /// The question, as at first.
    void ask();
    /// In Tab order.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void answered(int circles); ///< 0 no, 1 a bit, 2 yes
    void logPicked();
    void cameraPicked();
    void setDownPicked();
    void closed();

private:
    QPushButton *addButton(const QString &text, const QString &name);
    void offer();
    void showPart(bool question);

    const Theme &m_theme;
    QLabel *m_text = nullptr;
    QList<QPushButton *> m_answers;
    QList<QPushButton *> m_offers;
    QToolButton *m_close = nullptr;
};

} // namespace afterword
