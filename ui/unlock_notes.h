// SPDX-License-Identifier: GPL-3.0-or-later
// UnlockNotes: what is worth saying once after the journal was opened, quietly and one after the
// other, each when the notice before it has gone. Thread: GUI. Owner: the window's frame.
#pragma once

#include "app/journal/place.h"
#include "ui/room.h"

#include <QList>
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
    struct Waiting
    {
        QString words;
        QString copy; ///< path of one that can be looked at
    };

    void add(const PlaceNote &note);
    void showNext();

    const House m_house;
    Notice *m_notice;
    QList<Waiting> m_waiting;
    QTimer m_next;
};

} // namespace afterword
