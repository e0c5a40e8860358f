// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock_notes.h"

#include "app/session.h"
#include "ui/shared/panels.h"

#include <QLocale>

namespace afterword {

namespace {

/// How often to see whether the notice has gone.
constexpr int notesLookMs = 700;

} // namespace

QString noteInWords(const PlaceNote &note)
{
    switch (note.kind) {
    case PlaceNote::Kind::NetworkDrive:
        return UnlockNotes::tr("This journal lies on a network drive. It is safe there as long as "
                               "only one computer has it open at a time.");
    case PlaceNote::Kind::SyncedFolder:
        return UnlockNotes::tr("%1 keeps this folder in step with other places. Open the journal "
                               "on one computer at a time, and let it catch up in between.")
            .arg(note.what);
    case PlaceNote::Kind::SecondName:
        return UnlockNotes::tr("This file has a second name somewhere. Open it by one name only.");
    case PlaceNote::Kind::ConflictCopies:
        return UnlockNotes::tr("Beside this journal lie copies of it that a sync tool set aside: "
                               "%1. They may hold pages of their own. Nothing was changed.")
            .arg(QLocale().createSeparatedList(note.files));
    }
    return {};
}

UnlockNotes::UnlockNotes(const House &house, Notice *notice, QObject *parent)
    : QObject(parent)
    , m_notice(notice)
{
    m_next.setInterval(notesLookMs);
    connect(&m_next, &QTimer::timeout, this, &UnlockNotes::showNext);
    house.session.placeNotes().then(this, [this](const QList<PlaceNote> &notes) {
        for (const PlaceNote &note : notes)
            m_waiting << noteInWords(note);
        if (!m_waiting.isEmpty())
            m_next.start();
    });
}

void UnlockNotes::showNext()
{
    if (m_notice->isVisible())
        return; // someone is reading it
    m_notice->show(m_waiting.takeFirst(), {}, {});
    if (m_waiting.isEmpty())
        m_next.stop();
}

} // namespace afterword
