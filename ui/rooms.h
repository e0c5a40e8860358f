// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of rooms. A room not in it is not on the rail, not in the tour and has no shortcut.
#pragma once

#include "ui/room.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <span>

namespace afterword {

struct RoomRow
{
    const char *id;
    const char *title; ///< source text, translated in context "Rooms"
    const char *icon;
    QKeySequence shortcut;
    bool atFoot = false; ///< lower group of the rail
    Room *(*make)(const House &house, QWidget *parent) = nullptr;
};

[[nodiscard]] std::span<const RoomRow> rooms();
[[nodiscard]] QString roomTitle(const RoomRow &row);

Room *makeWriteRoom(const House &house, QWidget *parent);
Room *makeJournalRoom(const House &house, QWidget *parent);
Room *makeReflectRoom(const House &house, QWidget *parent);
Room *makeLettersRoom(const House &house, QWidget *parent);
Room *makeTimelineRoom(const House &house, QWidget *parent);
Room *makeSupportRoom(const House &house, QWidget *parent);
Room *makeSettingsRoom(const House &house, QWidget *parent);

/// Support while the journal is closed, without anything out of it; go() asks to be left.
Room *makeLockedSupport(const House &house, QWidget *parent);

/// Lock screen, welcome and recovery sheet. `support` is called when Support is asked for, which
/// needs no passphrase.
Gate *makeGate(const House &house, std::function<void()> support, QWidget *parent);

} // namespace afterword
