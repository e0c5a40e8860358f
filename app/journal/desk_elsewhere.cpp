// SPDX-License-Identifier: GPL-3.0-or-later
// When the journal's own file will not take what was written: whole copies of it in another place,
// under the same keys.
#include "app/journal/desk.h"

#include <QFile>
#include <QFileInfo>

namespace afterword {

namespace {

/// What SQLite would take for our own unfinished save and play back. Beside a file that was
/// replaced it belongs to the newcomer.
bool deskForeignJournal(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path) + QLatin1StringView("-journal")).size() > 0;
}

} // namespace

bool Desk::hasMoved()
{
    return m_store->vault().hasMoved();
}

Result<std::unique_ptr<vault::Vault>> Desk::makeCopy(const QString &path)
{
    vault::Vault &from = m_store->vault();
    if (from.hasMoved() && deskForeignJournal(from.path()))
        return fail(Errc::Busy, "the newcomer is being written");
    Status copied = from.backupTo(path.toStdString());
    // What is not whole is kept as it is: it opens read-only, like this one.
    if (!copied && copied.error().code == Errc::Damaged)
        copied = from.copyAsIs(path.toStdString());
    if (!copied)
        return fail(copied.error());
    auto copy = vault::Vault::open(path.toStdString());
    if (!copy)
        return copy;
    if (const Status open = (*copy)->unlockLike(from); !open)
        return fail(open.error());
    return copy;
}

Status Desk::continueOn(const QString &path)
{
    auto copy = makeCopy(path);
    if (!copy)
        return fail(copy.error());
    m_store->continueOn(std::move(*copy));
    return {};
}

Status Desk::saveElsewhere(const QString &path, const std::vector<Unsaved> &waiting, Clock clock)
{
    static_cast<void>(refresh()); // as far as that goes on a disk in trouble
    auto copy = makeCopy(path);
    if (!copy)
        return fail(copy.error());
    Desk there(*this);
    there.m_store = std::make_shared<Store>(std::move(*copy));
    there.m_store->setClock(std::move(clock));
    Status done;
    for (const Unsaved &each : waiting) {
        const auto saved = done ? there.putAny(each.record, each.text) : fail(done.error());
        if (!saved && saved.error().code != Errc::NotFound)
            done = fail(saved.error());
    }
    const Status closed = there.m_store->vault().close();
    if (done)
        done = closed;
    if (!done)
        QFile::remove(path); // made just now, and half of what was asked for
    return done;
}

} // namespace afterword
