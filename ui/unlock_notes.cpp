// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock_notes.h"

#include "app/session.h"
#include "ui/merge_panel.h"
#include "ui/shared/panels.h"

#include <QFileInfo>
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
        return UnlockNotes::tr("Beside this journal lies a copy of it that a sync tool set aside: "
                               "%1. It may hold pages of its own. Nothing was changed.")
            .arg(QLocale().createSeparatedList(note.files));
    }
    return {};
}

UnlockNotes::UnlockNotes(const House &house, Notice *notice, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_notice(notice)
{
    m_next.setInterval(notesLookMs);
    connect(&m_next, &QTimer::timeout, this, &UnlockNotes::showNext);
    house.session.placeNotes().then(this, [this](const QList<PlaceNote> &notes) {
        for (const PlaceNote &note : notes)
            add(note);
        if (!m_waiting.isEmpty())
            m_next.start();
    });
}

/// Each copy has a notice of its own, since each is looked at by itself.
void UnlockNotes::add(const PlaceNote &note)
{
    if (note.kind != PlaceNote::Kind::ConflictCopies) {
        m_waiting.append({noteInWords(note), {}});
        return;
    }
    const QString folder = QFileInfo(m_house.session.path()).canonicalPath();
    for (const QString &file : note.files)
        m_waiting.append({noteInWords({note.kind, {}, {file}}), folder + QLatin1Char('/') + file});
}

void UnlockNotes::showNext()
{
    const QWidget *window = m_notice->window();
    if (m_notice->isVisible() || window->findChild<MergePanel *>() != nullptr)
        return; // someone is reading it
    const Waiting next = m_waiting.takeFirst();
    if (next.copy.isEmpty())
        m_notice->show(next.words, {}, {});
    else
        m_notice->show(next.words, tr("See what is different"), [this, copy = next.copy]() {
            new MergePanel(m_house, m_notice->window(), copy);
        });
    if (m_waiting.isEmpty())
        m_next.stop();
}

} // namespace afterword
