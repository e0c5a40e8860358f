// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms.h"

#include <QCoreApplication>

#include <array>

namespace afterword {

std::span<const RoomRow> rooms()
{
    static const std::array<RoomRow, 8> table{{
        {"write",
         QT_TRANSLATE_NOOP("Rooms", "Write"),
         "write",
         QKeySequence(Qt::CTRL | Qt::Key_1),
         false,
         &makeWriteRoom},
        {"journal",
         QT_TRANSLATE_NOOP("Rooms", "Journal"),
         "journal",
         QKeySequence(Qt::CTRL | Qt::Key_2),
         false,
         &makeJournalRoom},
        {"reflect",
         QT_TRANSLATE_NOOP("Rooms", "Reflect"),
         "reflect",
         QKeySequence(Qt::CTRL | Qt::Key_3),
         false,
         &makeReflectRoom},
        {"letters",
         QT_TRANSLATE_NOOP("Rooms", "Letters"),
         "letters",
         QKeySequence(Qt::CTRL | Qt::Key_4),
         false,
         &makeLettersRoom},
        {"timeline",
         QT_TRANSLATE_NOOP("Rooms", "Timeline"),
         "timeline",
         QKeySequence(Qt::CTRL | Qt::Key_5),
         false,
         &makeTimelineRoom},
        {"support",
         QT_TRANSLATE_NOOP("Rooms", "Support"),
         "support",
         QKeySequence(Qt::Key_F1),
         true,
         &makeSupportRoom},
        {"settings",
         QT_TRANSLATE_NOOP("Rooms", "Settings"),
         "settings",
         QKeySequence(Qt::CTRL | Qt::Key_Comma),
         true,
         &makeSettingsRoom},
        {"help",
         QT_TRANSLATE_NOOP("Rooms", "Help"),
         "info",
         QKeySequence(Qt::SHIFT | Qt::Key_F1),
         true,
         &makeHelpRoom,
         false},
    }};
    return table;
}

QString roomTitle(const RoomRow &row)
{
    return QCoreApplication::translate("Rooms", row.title);
}

} // namespace afterword
