// SPDX-License-Identifier: GPL-3.0-or-later
// Roving: several widgets as one stop for Tab. Arrows, Home and End go from one to the next; Tab
// leaves from wherever one stands and comes back to it. In a grid Up and Down go by `across`.
// Thread: GUI. Owner: the parent of the widgets.
#pragma once

#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace afterword {

class Roving final : public QObject
{
    Q_OBJECT

public:
    explicit Roving(QObject *parent);

    void add(QWidget *widget);

    void setAcross(int across) { m_across = across; }

    /// Where Tab comes in.
    void setStop(QWidget *widget);
    [[nodiscard]] QWidget *stop() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] qsizetype after(qsizetype at, const QKeyEvent &key) const;

    QList<QWidget *> m_widgets;
    int m_across = 0; ///< 0: one after the other, in any direction
};

} // namespace afterword
