// SPDX-License-Identifier: GPL-3.0-or-later
// UnlockNotes: what is worth saying once after the journal was opened, quietly and one after the
// other, each when the notice before it has gone. Thread: GUI. Owner: the window's frame.
#pragma once

#include "app/journal/place.h"
#include "ui/room.h"

#include <QStringList>
#include <QTimer>

namespace afterword {

class Notice;

/// The sentence for one note.
[[nodiscard]] QString noteInWords(const PlaceNote &note);

class UnlockNotes final : public QObject
{
    Q_OBJECT

public:
    UnlockNotes(const House &house, Notice *notice, QObject *parent);

private:
    void showNext();

    Notice *m_notice;
    QStringList m_waiting;
    QTimer m_next;
};

} // namespace afterword
