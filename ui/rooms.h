// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of rooms. A room not in it has no shortcut and is not on the rail.
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
    bool onRail = true;
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
/// Reads nothing of a journal: the same while it is closed. go() without a room asks to be left.
Room *makeHelpRoom(const House &house, QWidget *parent);

/// Support while the journal is closed, without anything out of it; go() asks to be left.
Room *makeLockedSupport(const House &house, QWidget *parent);

/// Lock screen, welcome and recovery sheet. `open` is called with "support" or "help", which need
/// no passphrase.
Gate *makeGate(const House &house, std::function<void(const QString &room)> open, QWidget *parent);

} // namespace afterword
