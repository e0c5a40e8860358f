// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of journals that lie around a place, with a way to choose another file and, where it is
// wanted, to make a new one. The folders are read on another thread first. Thread: GUI.
#pragma once

#include <QString>

#include <functional>

class QPushButton;

namespace afterword {

struct JournalMenu
{
    QString around;     ///< a journal, which is marked when it is among them; or a folder's file
    QString objectName; ///< of the menu
    std::function<bool()> isWanted; ///< still, when the folders have been read
    std::function<void(const QString &path)> picked;
    std::function<void()> choose; ///< a file somewhere else
    std::function<void()> make;   ///< empty: not offered
};

/// Opens under the button. Without a journal around and nothing to make: choose() at once.
void openJournalMenu(QPushButton *button, JournalMenu how);

} // namespace afterword
