// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/place.h"

#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeMostCopies = 20;
constexpr quint64 placeFuse = 0x65735546;

/// Types of linux/magic.h whose files another computer may have open as well.
constexpr std::array<quint64, 11> placeNetwork{0x6969,     // NFS
                                               0x517B,     // SMB
                                               0xFF534D42, // CIFS
                                               0xFE534D42, // SMB2
                                               0x01021997, // 9p
                                               placeFuse,  // sshfs and its kin
                                               0x5346414F, // AFS
                                               0x6B414653, // kAFS
                                               0x73757245, // Coda
                                               0x564C,     // NCP
                                               0x00C36400};

struct PlaceMarker
{
    QLatin1StringView tool;
    QLatin1StringView pattern; ///< a name in the folder that the tool keeps, with * and ?
};

constexpr std::array<PlaceMarker, 7> placeMarkers{{
    {"Syncthing"_L1, ".stfolder"_L1},
    {"Dropbox"_L1, ".dropbox"_L1},
    {"Dropbox"_L1, ".dropbox.cache"_L1},
    {"Nextcloud"_L1, ".sync_*.db"_L1},
    {"Nextcloud"_L1, "._sync_*.db"_L1},
    {"Nextcloud"_L1, ".nextcloudsync.log"_L1},
    {"Nextcloud"_L1, ".owncloudsync.log"_L1},
}};

/// The tool that keeps this folder, as its own marks say. OneDrive leaves none but the name.
QString placeToolOf(const QString &folder, const QStringList &names)
{
    for (const PlaceMarker &marker : placeMarkers) {
        const QRegularExpression pattern(
            QRegularExpression::wildcardToRegularExpression(QString(marker.pattern)));
        const bool found =
            std::any_of(names.cbegin(), names.cend(), [&pattern](const QString &name) {
                return pattern.match(name).hasMatch();
            });
        if (found)
            return marker.tool;
    }
    const QString own = QFileInfo(folder).fileName();
    return own == u"OneDrive"_s || own.startsWith(u"OneDrive - "_s) ? u"OneDrive"_s : QString();
}

QString placeSyncedBy(const QString &path, const PlaceProbe &probe)
{
    QString folder = QFileInfo(path).absolutePath();
    for (;;) {
        const QString tool = placeToolOf(folder, probe.names(folder));
        const QString above = QFileInfo(folder).absolutePath();
        if (!tool.isEmpty() || above == folder)
            return tool;
        folder = above;
    }
}

/// A name that sync tools give to the copy they set aside. Most say "conflict" in the language of
/// the computer; Google Drive counts, OneDrive adds the name of the computer or "safeBackup".
bool placeIsSetAside(const QString &name, const QFileInfo &journal)
{
    static const QRegularExpression mark(
        u"confli[ct]|konflikt|[ _](?:conf)?\\(\\d+\\)$|-safeBackup-\\d+$"
        "|(?-i:-[A-Z][A-Z0-9-]{2,14}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo other(name);
    return name != journal.fileName() && other.suffix() == journal.suffix()
           && name.startsWith(journal.completeBaseName().section(u".sync-conflict-"_s, 0, 0))
           && other.completeBaseName().contains(mark);
}

/// A file system in user space that lies on a disk of this computer.
bool placeIsLocalFuse(const QString &path)
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    QString best;
    bool local = false;
    const QStringList lines = QString::fromUtf8(mounts.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString place = line.section(u' ', 4, 4);
        const QString type = line.section(u" - "_s, 1).section(u' ', 0, 0);
        const bool over = place == u"/"_s || path == place || path.startsWith(place + u'/');
        if (!place.isEmpty() && over && place.size() >= best.size()) {
            best = place;
            local = type == u"fuseblk"_s;
        }
    }
    return local;
}

} // namespace

PlaceProbe PlaceProbe::system()
{
    PlaceProbe probe;
    probe.fileSystem = [](const QString &path) -> quint64 {
        struct statfs info = {};
        if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
            return 0;
        const auto type = static_cast<quint64>(info.f_type) & 0xFFFFFFFFU;
        return type == placeFuse && placeIsLocalFuse(path) ? 0 : type;
    };
    probe.links = [](const QString &path) -> quint64 {
        struct stat info = {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_nlink : 0;
    };
    probe.sameFile = [](const QString &one, const QString &other) {
        struct stat a = {};
        struct stat b = {};
        return ::stat(QFile::encodeName(one).constData(), &a) == 0
               && ::stat(QFile::encodeName(other).constData(), &b) == 0 && a.st_dev == b.st_dev
               && a.st_ino == b.st_ino;
    };
    probe.names = [](const QString &folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot);
    };
    probe.vaultName = [](const QString &path) {
        return vault::nameOf(QFile::encodeName(path).toStdString());
    };
    return probe;
}

QList<PlaceNote>
placeNotes(const QString &path, const vault::VaultName &own, const PlaceProbe &probe)
{
    QList<PlaceNote> notes;
    const quint64 type = probe.fileSystem(path);
    if (std::find(placeNetwork.begin(), placeNetwork.end(), type) != placeNetwork.end())
        notes.append({PlaceNote::Kind::NetworkDrive, {}, {}});
    if (const QString tool = placeSyncedBy(path, probe); !tool.isEmpty())
        notes.append({PlaceNote::Kind::SyncedFolder, tool, {}});
    const bool second = probe.links(path) > 1;
    if (second)
        notes.append({PlaceNote::Kind::SecondName, {}, {}});
    const QFileInfo journal(path);
    QStringList copies;
    const QStringList names = probe.names(journal.absolutePath());
    for (const QString &name : names) {
        if (copies.size() == placeMostCopies || !placeIsSetAside(name, journal))
            continue;
        const QString beside = journal.absolutePath() + u'/' + name;
        if (second && probe.sameFile(path, beside))
            continue; // a second name of the open file must not be opened
        const auto other = probe.vaultName(beside);
        if (other && other->id == own.id)
            copies.append(name);
    }
    if (!copies.isEmpty())
        notes.append({PlaceNote::Kind::ConflictCopies, {}, copies});
    return notes;
}

} // namespace afterword
