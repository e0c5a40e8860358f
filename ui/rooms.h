// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of rooms. A room not in it is not on the rail, not in the tour and has no shortcut.
#pragma once

#include "ui/room.h"

#include <QKeySequence>
#include <QString>

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
Room *makeTimelineRoom(const House &house, QWidget *parent);
Room *makeSettingsRoom(const House &house, QWidget *parent);

/// Lock screen, welcome and recovery sheet.
Gate *makeGate(const House &house, QWidget *parent);

} // namespace afterword
