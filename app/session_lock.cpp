// SPDX-License-Identifier: GPL-3.0-or-later
// The session's ways out: locking, going on with another journal, and erasing this one for good.
#include "app/session_private.h"
#include "app/vault/new_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace afterword {

namespace {

struct EraseJob
{
    QString path; ///< as it was chosen
    QList<backups::Backup> copies;
    QString folder;
    std::string anchorFolder;
    std::string anchor;
};

/// The file that holds the keys goes first: without it nothing else opens but the copies.
Session::Erased eraseAll(const EraseJob &job)
{
    const QFileInfo chosen(job.path);
    const QString real = chosen.canonicalFilePath();
    const std::string file = QFile::encodeName(real).toStdString();
    if (!real.isEmpty() && !vault::removeZeroed(file))
        return Session::Erased::JournalLeft;
    static_cast<void>(vault::removeZeroed(file + "-journal"));
    if (chosen.isSymLink())
        QFile::remove(job.path);
    if (!job.anchor.empty())
        vault::removeAnchor(job.anchorFolder, job.anchor);
    const bool copiesGone = backups::removeAll(job.copies, {});
    if (!job.copies.isEmpty())
        QDir().rmdir(job.folder); // others' files in it keep it
    return copiesGone ? Session::Erased::Whole : Session::Erased::CopiesLeft;
}

} // namespace

void Session::lock()
{
    if (m_d->state != State::Open)
        return;
    m_d->idle.stop();
    m_d->upkeep->cancel(); // locking waits for what is written and for nothing else
    enter(State::Sealing);
    Q_EMIT sealing(); // rooms hand in what is unsaved; their writes are queued before what follows
    m_d->journal->flushed().then(this, [this]() {
        if (m_d->state != State::Sealing)
            return;
        if (m_d->journal->hasUnkept()) {
            m_d->next.reset();
            enter(State::Open);
            noteActivity();
            checkIdle();
            Q_EMIT lockRefused(m_d->file->error());
            return;
        }
        close();
    });
}

void Session::lockAndLose()
{
    if (m_d->state != State::Open)
        return;
    m_d->idle.stop();
    m_d->upkeep->cancel();
    enter(State::Sealing);
    close();
}

void Session::close()
{
    m_d->quiet.stop();
    cancelKeyWork();
    Q_EMIT closing();
    m_d->spelling.reset();
    m_d->settings.attach(nullptr);
    m_d->index.reset();
    m_d->upkeep.reset();
    m_d->file.reset();
    m_d->journal.reset();
    auto store = std::exchange(m_d->store, nullptr);
    m_d->queue
        .run([moved = std::move(store),
              folder = anchorFolder(),
              erases = m_d->erasing.has_value(),
              now = m_d->options.clock()]() mutable {
            auto point = moved->vault().isReadOnly() ? std::nullopt : moved->vault().anchorPoint();
            static_cast<void>(moved->vault().close());
            moved.reset();
            if (!erases)
                writeAnchorNote(folder, point, now);
            return point ? vault::anchorName(*point) : std::string();
        })
        .then(this, [this](const std::string &anchor) {
            if (m_d->erasing)
                return removeFiles(anchor);
            if (const auto next = std::exchange(m_d->next, std::nullopt)) {
                m_d->wantsNew = next->isEmpty();
                if (!m_d->wantsNew)
                    m_d->path = *next;
            }
            enter(State::Locked);
            Q_EMIT sealed();
        });
}

void Session::lockAndGo(const QString &path)
{
    if (m_d->state != State::Open)
        return;
    m_d->next = path;
    lock();
}

bool Session::wantsNewJournal() const
{
    return m_d->wantsNew;
}

Session::Erased Session::erased() const
{
    return m_d->erased;
}

void Session::erase(bool copies)
{
    if (m_d->state != State::Open)
        return;
    m_d->erasing =
        Private::Erasing{copies ? backups() : QList<backups::Backup>(), m_d->upkeep->folder()};
    // Now, since nothing is written any more once sealed() starts the program anew.
    m_d->settings.set(key::lastJournal, QString());
    lockAndLose(); // what was not saved yet is to go as well
}

void Session::removeFiles(const std::string &anchor)
{
    const Private::Erasing erasing = *std::exchange(m_d->erasing, std::nullopt);
    const EraseJob job{m_d->path, erasing.copies, erasing.folder, anchorFolder(), anchor};
    m_d->queue.run([job]() { return eraseAll(job); }).then(this, [this](Erased done) {
        m_d->erased = done;
        if (done == Erased::JournalLeft) {
            noteLastJournal();
            enter(State::Locked);
        } else {
            m_d->path.clear();
            enter(State::NoVault);
        }
        Q_EMIT sealed();
    });
}

} // namespace afterword
