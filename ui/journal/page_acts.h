// SPDX-License-Identifier: GPL-3.0-or-later
// PageActs: what the Journal room does with a page besides showing it: another day and time,
// earlier versions, and the bin. Each can be undone from its notice. Thread: GUI. Owner: the room.
#pragma once

#include "app/journal/batch.h"
#include "ui/room.h"

#include <QObject>

#include <functional>

namespace afterword {

class PageActs final : public QObject
{
    Q_OBJECT

public:
    /// Panels stand over `room`'s window.
    PageActs(const House &house, QWidget *room);

    void changeTime(const Id &id);
    void showVersions(const Id &id);
    void openBin();
    /// How the line that leads to the bin reads; empty when there is nothing in it.
    [[nodiscard]] QString binLine() const;

Q_SIGNALS:
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);
    /// This page came back out of the bin.
    void broughtBack(const afterword::Id &id);

private:
    void tell(const QString &text, const Batch &undo);
    void run(const Batch &batch, const QString &text);

    House m_house;
    QWidget *m_room;
};

} // namespace afterword
