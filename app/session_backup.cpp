// SPDX-License-Identifier: GPL-3.0-or-later
// The session and the copies of its file: backups, repair, restoring while locked.
#include "app/session_private.h"
#include "app/vault/rescue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace afterword {

namespace {

/// A journal that lives in a passing place (the sample journal) leaves no backups behind.
bool backupIsPassing(const QString &path)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return path.startsWith(QDir::tempPath() + u'/')
           || (!runtime.isEmpty() && path.startsWith(runtime + u'/'));
}

} // namespace

QString Session::backupRoot() const
{
    const QString chosen = m_d->settings.value(key::backupFolder).toString();
    if (!chosen.isEmpty())
        return chosen;
    return m_d->options.backupRoot.isEmpty() ? backups::defaultRoot() : m_d->options.backupRoot;
}

void Session::startUpkeep()
{
    const bool asked = !m_d->options.backupRoot.isEmpty();
    const bool automatic = asked || !backupIsPassing(m_d->path);
    m_d->upkeep = std::make_unique<Upkeep>(Upkeep::House{*m_d->journal,
                                                         m_d->store,
                                                         m_d->queue,
                                                         m_d->settings,
                                                         m_d->options.clock,
                                                         backupRoot(),
                                                         automatic});
    connect(m_d->upkeep.get(), &Upkeep::damageFound, this, &Session::damageFound);
    connect(m_d->upkeep.get(), &Upkeep::backedUp, this, &Session::backedUp);
    // What was erased lies in free pages until the file is written anew (vault.md 3.11).
    connect(m_d->upkeep.get(), &Upkeep::erased, this, &Session::compactNow);
    connect(&m_d->settings, &Settings::changed, m_d->upkeep.get(), [this](const QString &name) {
        if (name == QLatin1StringView(key::backupFolder))
            m_d->upkeep->setRoot(backupRoot());
    });
}

Upkeep &Session::upkeep()
{
    Q_ASSERT(m_d->upkeep);
    return *m_d->upkeep;
}

Future<Result<QString>> Session::backUpNow(const QString &folder)
{
    if (!m_d->upkeep)
        return readyFuture(Result<QString>(fail(Errc::Internal, "locked")));
    return m_d->upkeep->backUpNow(folder);
}

Future<Status> Session::keepTheRest(const QString &copyFolder)
{
    if (!m_d->upkeep)
        return readyFuture(Status(fail(Errc::Internal, "locked")));
    return m_d->upkeep->keepTheRest(copyFolder)
        .then(this, [this](const Result<QString> &kept) -> Status {
            if (!kept)
                return fail(kept.error());
            if (m_d->file) {
                m_d->readOnly = false;
                m_d->file->repaired();
                Q_EMIT repaired();
            }
            return {};
        });
}

QList<backups::Backup> Session::backups() const
{
    if (m_d->upkeep)
        return backups::list(m_d->upkeep->folder());
    // Between locked and open the file belongs to the database thread: closing a descriptor of it
    // here would drop SQLite's locks.
    if (m_d->state != State::Locked && m_d->state != State::NoVault)
        return {};
    QStringList roots{backupRoot()};
    if (m_d->options.backupRoot.isEmpty() && !roots.contains(backups::defaultRoot()))
        roots += backups::defaultRoot();
    QList<backups::Backup> found;
    const auto names = vault::vaultNamesIn(QFile::encodeName(m_d->path).toStdString());
    for (const QString &root : roots) {
        for (const vault::VaultName &name : names)
            found += backups::list(backups::folderOf(root, name));
        if (names.empty())
            found += backups::listAll(root);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return found;
}

Future<Result<QString>> Session::openBeside(const backups::Backup &backup)
{
    return m_d->queue.run(
        [backup, path = m_d->path]() { return backups::restoreBeside(backup, path); });
}

Future<Result<QString>> Session::restore(const backups::Backup &backup)
{
    if (m_d->state != State::Locked || m_d->path.isEmpty())
        return readyFuture(Result<QString>(fail(Errc::Internal, "not locked")));
    return m_d->queue.run(
        [backup, path = m_d->path, at = backups::wallTime(m_d->options.clock())]() {
            return backups::restoreInPlace(backup, path, at);
        });
}

} // namespace afterword
