// SPDX-License-Identifier: GPL-3.0-or-later
// The session and the file of the open journal: what is watched, and going on in another one.
#include "app/session_private.h"

#include <QFileInfo>

namespace afterword {

JournalFile &Session::file()
{
    Q_ASSERT(m_d->file);
    return *m_d->file;
}

Future<QList<PlaceNote>> Session::placeNotes()
{
    // A network drive may answer late: not on the database thread.
    const QString real = QFileInfo(m_d->path).canonicalFilePath();
    if (!m_d->vaultName || real.isEmpty())
        return readyFuture(QList<PlaceNote>());
    return runOnPool([real, own = *m_d->vaultName]() {
        return afterword::placeNotes(real, own, PlaceProbe::system());
    });
}

void Session::noteLastJournal()
{
    const bool keep = m_d->settings.value(key::rememberJournal).toBool();
    m_d->settings.set(key::lastJournal, keep ? m_d->path : QString());
}

void Session::watchFile()
{
    const auto &names = m_d->store->vault().slots().names;
    m_d->vaultName = names.empty() ? std::nullopt : std::optional(names.front());
    const JournalFile::State opened{m_d->readOnly, m_d->store->vault().isWhole()};
    m_d->file = std::make_unique<JournalFile>(*m_d->journal, m_d->path, opened);
    connect(m_d->file.get(), &JournalFile::continued, this, [this](const QString &path) {
        m_d->path = path;
        noteLastJournal();
        Q_EMIT continuedElsewhere();
    });
}

} // namespace afterword
