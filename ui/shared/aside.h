// SPDX-License-Identifier: GPL-3.0-or-later
// Aside: lets a panel that covers the window step aside while its room is left, which F1 (Support)
// and Shift+F1 (Help) do from anywhere, and come back as it was when the room is shown again.
// Nothing in the panel is touched. Thread: GUI. Owner: the panel.
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace afterword {

class Aside final : public QObject
{
    Q_OBJECT

public:
    explicit Aside(QWidget *panel);

    /// When the panel opens: what it stands over now is its room, or the gate.
    void begin();
    void end();

    [[nodiscard]] bool isAside() const { return m_aside; }

    /// The keys that open Support and Help, which are let through while there is a room to come
    /// back to.
    [[nodiscard]] bool lets(const QKeyEvent &press) const;

Q_SIGNALS:
    /// `focus` is what had it within the panel, if anything did.
    void cameBack(QWidget *focus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_panel;
    QPointer<QWidget> m_room;
    QPointer<QWidget> m_focus;
    bool m_aside = false;
};

} // namespace afterword
