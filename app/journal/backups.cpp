// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/backups.h"

#include "app/vault/new_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace afterword::backups {

using namespace Qt::StringLiterals;

namespace {

constexpr auto backupNameFormat = "yyyy-MM-dd_HH-mm-ss";
constexpr qint64 backupStaleSeconds = 3600;
constexpr int backupNamesTried = 1000;

std::string backupSystemPath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// The first of "base.afterword", "base 2.afterword"… that is free.
QString backupFreeName(const QString &base)
{
    for (int n = 1; n < backupNamesTried; ++n) {
        const QString number = n == 1 ? QString() : QString(u' ' + QString::number(n));
        QString path = base + number + u".afterword"_s;
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return path;
    }
    return base + u".afterword"_s; // taken: whoever uses it is told
}

QString backupBeside(const QString &journal, const QString &what)
{
    const QFileInfo info(journal);
    QString stem = info.fileName();
    if (stem.endsWith(u".afterword"_s))
        stem.chop(10);
    return backupFreeName(info.absolutePath() + u'/' + stem + u" ("_s + what + u')');
}

/// Years and weeks as in ISO 8601.
int backupWeek(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

/// What a crash left of a backup that was being made.
void backupRemoveStale(const QString &folder)
{
    static const QRegularExpression passing(
        u"^[0-9_-]{19}( [0-9]+)?\\.afterword\\.new-[0-9]+(-journal)?$"_s);
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-backupStaleSeconds);
    const QDir dir(folder);
    const QFileInfoList files = dir.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (passing.match(file.fileName()).hasMatch() && file.lastModified() < limit)
            QFile::remove(file.filePath());
    }
}

Status backupMakeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return fail(Errc::ReadOnly, "backup folder");
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

/// The copy is looked at as far as that goes without a key.
Status backupLook(const QString &path)
{
    auto vault = vault::Vault::open(backupSystemPath(path));
    if (!vault)
        return fail(vault.error());
    if (const Status sound = (*vault)->checkStructure(); !sound)
        return sound;
    return (*vault)->close();
}

} // namespace

QString defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/afterword/backups"_s;
}

QString folderOf(const QString &root, const vault::VaultName &name)
{
    const auto *id = reinterpret_cast<const char *>(name.id.data());
    return root + u'/' + QString::fromLatin1(QByteArray(id, 8).toHex());
}

QDateTime wallTime(const Moment &moment)
{
    return {moment.date(), moment.time(), Qt::UTC};
}

QString fileName(const QDateTime &at)
{
    return at.toString(QLatin1StringView(backupNameFormat)) + u".afterword"_s;
}

std::optional<QDateTime> timeOf(const QString &fileName)
{
    // A second one of the same second has a number.
    static const QRegularExpression ours(u"^([0-9_-]{19})( [0-9]{1,3})?\\.afterword$"_s);
    const auto match = ours.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(1), QLatin1StringView(backupNameFormat));
    if (!at.isValid())
        return std::nullopt;
    // Later by a little, so that it counts as the newer one.
    const int number = match.captured(2).toInt();
    return QDateTime(at.date(), at.time().addMSecs(number), Qt::UTC);
}

QList<Backup> list(const QString &folder)
{
    QList<Backup> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (const auto at = timeOf(file.fileName()))
            found.append({file.absoluteFilePath(), *at, file.size()});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) {
        return a.at == b.at ? a.path > b.path : a.at > b.at;
    });
    return found;
}

QList<Backup> listAll(const QString &root)
{
    QList<Backup> found;
    const QFileInfoList folders =
        QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders)
        found += list(folder.absoluteFilePath());
    std::stable_sort(
        found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

bool isDue(const QList<Backup> &list, const QDateTime &lastChange, const QDateTime &now)
{
    if (!lastChange.isValid())
        return false;
    return std::none_of(list.begin(), list.end(), [&](const Backup &backup) {
        // One from the future tells nothing: a clock was wrong.
        return backup.at <= now && (backup.at.date() == now.date() || backup.at > lastChange);
    });
}

QStringList toRemove(QList<Backup> list, const QDateTime &now)
{
    std::sort(list.begin(), list.end(), [](const Backup &a, const Backup &b) {
        return a.at == b.at ? a.path > b.path : a.at > b.at;
    });
    QStringList gone;
    QSet<QDate> days;
    QSet<int> weeks; // of which one is kept, be it as a day or for the week
    int weekly = 0;
    for (const Backup &backup : list) {
        if (backup.at > now)
            continue;
        const QDate day = backup.at.date();
        const int week = backupWeek(day);
        const bool daily = days.size() < keptDays && !days.contains(day);
        const bool ofWeek =
            !daily && !days.contains(day) && weekly < keptWeeks && !weeks.contains(week);
        if (daily)
            days.insert(day);
        if (ofWeek)
            ++weekly;
        if (daily || ofWeek)
            weeks.insert(week);
        else
            gone += backup.path;
    }
    return gone;
}

void rotate(const QString &folder, const QDateTime &now, const QString &keep)
{
    const QString kept = QFileInfo(keep).canonicalFilePath();
    const QStringList gone = toRemove(list(folder), now);
    for (const QString &path : gone) {
        // A backup that cannot be removed now is removed another day.
        if (kept.isEmpty() || QFileInfo(path).canonicalFilePath() != kept)
            static_cast<void>(vault::removeZeroed(backupSystemPath(path)));
    }
}

bool removeAll(const QList<Backup> &list, const QString &keep)
{
    const QString kept = QFileInfo(keep).canonicalFilePath();
    bool all = true;
    for (const Backup &backup : list) {
        const QString path = QFileInfo(backup.path).canonicalFilePath();
        if (path.isEmpty() || path == kept)
            continue; // gone already, or the one that stays
        all = vault::removeZeroed(backupSystemPath(path)).has_value() && all;
    }
    return all;
}

Result<QString> make(vault::Vault &vault,
                     const QString &folder,
                     const QDateTime &now,
                     const std::function<bool(double)> &progress)
{
    if (const Status made = backupMakeFolder(folder); !made)
        return fail(made.error());
    backupRemoveStale(folder);
    QString base = folder + u'/' + fileName(now);
    base.chop(10);
    QString path = backupFreeName(base);
    if (const Status done = vault.backupTo(backupSystemPath(path), progress); !done)
        return fail(done.error());
    return path;
}

Result<QString> keepAsItIs(vault::Vault &vault, const QString &folder, const QDateTime &now)
{
    if (const Status made = backupMakeFolder(folder); !made)
        return fail(made.error());
    const QString journal = QFile::decodeName(QByteArray::fromStdString(vault.path()));
    QString path = backupBeside(folder + u'/' + QFileInfo(journal).fileName(),
                                u"as it was "_s + now.toString(u"yyyy-MM-dd"_s));
    if (const Status done = vault.copyAsIs(backupSystemPath(path)); !done)
        return fail(done.error());
    return path;
}

Result<QString> restoreBeside(const Backup &backup, const QString &journal)
{
    QString path = backupBeside(journal, u"backup "_s + backup.at.toString(u"yyyy-MM-dd"_s));
    if (const Status done = vault::copyFile(backupSystemPath(backup.path), backupSystemPath(path));
        !done)
        return fail(done.error());
    if (const Status sound = backupLook(path); !sound) {
        QFile::remove(path);
        return fail(sound.error());
    }
    return path;
}

Result<QString> restoreInPlace(const Backup &backup, const QString &journal, const QDateTime &now)
{
    // Beside first, so that a disk that is full or a backup that is broken changes nothing.
    const Result<QString> beside = restoreBeside(backup, journal);
    if (!beside)
        return beside;
    QString damaged;
    const QFileInfo present(journal);
    if (present.exists() || present.isSymLink()) {
        damaged = backupBeside(journal, u"damaged "_s + now.toString(u"yyyy-MM-dd"_s));
        // A journal of SQLite belongs to the file that goes: left here it would be played into the
        // one that comes.
        const QString rest = journal + u"-journal"_s;
        Status moved;
        if (QFileInfo::exists(rest))
            moved =
                vault::moveFile(backupSystemPath(rest), backupSystemPath(damaged + u"-journal"_s));
        if (moved)
            moved = vault::moveFile(backupSystemPath(journal), backupSystemPath(damaged));
        if (!moved) {
            QFile::remove(*beside);
            return fail(moved.error());
        }
    }
    if (const Status placed = vault::moveFile(backupSystemPath(*beside), backupSystemPath(journal));
        !placed)
        return fail(placed.error());
    return damaged;
}

} // namespace afterword::backups
