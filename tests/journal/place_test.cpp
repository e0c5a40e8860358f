// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the place of a journal: a table over made-up places, and the real probe on
// real files.
#include "app/journal/place.h"

#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;
using Kind = PlaceNote::Kind;

namespace {

vault::VaultName placeName(std::uint8_t n)
{
    vault::VaultName name;
    name.id.fill(n);
    return name;
}

} // namespace

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileSystems_data();
    void fileSystems();
    void syncedFolders_data();
    void syncedFolders();
    void oneDriveByItsName();
    void setAsideCopies_data();
    void setAsideCopies();
    void secondName();
    void realFiles();

private:
    [[nodiscard]] PlaceProbe probe() const;

    [[nodiscard]] QList<PlaceNote> notes() const
    {
        return placeNotes(u"/home/me/Docs/journal.afterword"_s, placeName(1), probe());
    }

    quint64 m_type = 0xEF53; // ext4
    quint64 m_links = 1;
    QHash<QString, QStringList> m_names;
    QHash<QString, vault::VaultName> m_vaults;
};

PlaceProbe PlaceTest::probe() const
{
    PlaceProbe made;
    made.fileSystem = [this](const QString &) { return m_type; };
    made.links = [this](const QString &) { return m_links; };
    made.sameFile = [](const QString &, const QString &other) {
        return other.endsWith(u"the same.afterword"_s);
    };
    made.names = [this](const QString &folder) { return m_names.value(folder); };
    made.vaultName = [this](const QString &path) -> std::optional<vault::VaultName> {
        if (path.endsWith(u"the same.afterword"_s))
            qFatal("a second name of the open file was opened");
        const auto found = m_vaults.constFind(path.section(u'/', -1));
        return found == m_vaults.constEnd() ? std::nullopt : std::optional(*found);
    };
    return made;
}

void PlaceTest::fileSystems_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<bool>("network");
    const auto row = [](const char *name, quint64 type, bool network) {
        QTest::newRow(name) << type << network;
    };
    row("ext4", 0xEF53, false);
    row("btrfs", 0x9123683E, false);
    row("xfs", 0x58465342, false);
    row("tmpfs", 0x01021994, false);
    row("vfat", 0x4D44, false);
    row("exfat", 0x2011BAB0, false);
    row("ntfs", 0x5346544E, false);
    row("overlay", 0x794C7630, false);
    row("unknown", 0, false);
    row("nfs", 0x6969, true);
    row("smb", 0x517B, true);
    row("cifs", 0xFF534D42, true);
    row("smb2", 0xFE534D42, true);
    row("9p", 0x01021997, true);
    row("fuse", 0x65735546, true);
}

void PlaceTest::fileSystems()
{
    QFETCH(const quint64, type);
    QFETCH(const bool, network);
    m_type = type;
    const QList<PlaceNote> expected{{Kind::NetworkDrive, {}, {}}};
    QCOMPARE(notes(), network ? expected : QList<PlaceNote>());
    m_type = 0xEF53;
}

void PlaceTest::syncedFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tool");
    const auto row = [](const QString &folder, const QString &name, const QString &tool) {
        QTest::newRow(qPrintable(folder + u'/' + name)) << folder << name << tool;
    };
    row(u"/home/me/Docs"_s, u".stfolder"_s, u"Syncthing"_s);
    row(u"/home/me"_s, u".stfolder"_s, u"Syncthing"_s);
    row(u"/"_s, u".stfolder"_s, u"Syncthing"_s);
    row(u"/home/me/Docs"_s, u".dropbox"_s, u"Dropbox"_s);
    row(u"/home/me/Docs"_s, u".dropbox.cache"_s, u"Dropbox"_s);
    row(u"/home/me/Docs"_s, u".sync_1a2b3c.db"_s, u"Nextcloud"_s);
    row(u"/home/me/Docs"_s, u"._sync_1a2b3c.db"_s, u"Nextcloud"_s);
    row(u"/home/me/Docs"_s, u".owncloudsync.log"_s, u"Nextcloud"_s);
    row(u"/home/me/Docs"_s, u"stfolder"_s, QString());
    row(u"/home/me/Docs"_s, u"my.dropbox"_s, QString());
    row(u"/home/me/Docs"_s, u".sync_x.dbx"_s, QString());
    row(u"/home/me/Docs/below"_s, u".stfolder"_s, QString());
    row(u"/home/you"_s, u".stfolder"_s, QString());
}

void PlaceTest::syncedFolders()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    QFETCH(const QString, tool);
    m_names = {{folder, {u"other"_s, name}}};
    const QList<PlaceNote> expected{{Kind::SyncedFolder, tool, {}}};
    QCOMPARE(notes(), tool.isEmpty() ? QList<PlaceNote>() : expected);
    m_names.clear();
}

void PlaceTest::oneDriveByItsName()
{
    const auto toolOf = [this](const QString &path) {
        return placeNotes(path, placeName(1), probe()).value(0).what;
    };
    QCOMPARE(toolOf(u"/home/me/OneDrive/x/journal.afterword"_s), u"OneDrive"_s);
    QCOMPARE(toolOf(u"/home/me/OneDrive - Work/journal.afterword"_s), u"OneDrive"_s);
    QCOMPARE(toolOf(u"/home/me/OneDriver/journal.afterword"_s), QString());
}

void PlaceTest::setAsideCopies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("copy");
    const auto row = [](const QString &name, bool copy) {
        QTest::newRow(qPrintable(name)) << name << copy;
    };
    row(u"journal.sync-conflict-20251014-211403-ABCDEF7.afterword"_s, true);
    row(u"journal (conflicted copy 2025-10-14 211403).afterword"_s, true);
    row(u"journal (laptop's conflicted copy 2025-10-14).afterword"_s, true);
    row(u"journal_conflict-20251014-211403.afterword"_s, true);
    row(u"journal (1).afterword"_s, true);
    row(u"journal (12).afterword"_s, true);
    row(u"journal_conf(1).afterword"_s, true);
    row(u"journal [Conflict].afterword"_s, true);
    row(u"journal-DESKTOP-7QK2.afterword"_s, true);
    row(u"journal-kitchen-safeBackup-0001.afterword"_s, true);
    row(u"journal (SFConflict me 2025-10-14-21-14-03).afterword"_s, true);
    row(u"journal (In Konflikt stehende Kopie von Laptop 2025-10-14).afterword"_s, true);
    row(u"journal (Copie en conflit de Laptop 2025-10-14).afterword"_s, true);
    row(u"journal.conflict1.afterword"_s, true);
    row(u"journal-laptop.afterword"_s, false);
    row(u"journal.afterword"_s, false);
    row(u"journal (kept copy).afterword"_s, false);
    row(u"journal (1).txt"_s, false);
    row(u"letters (1).afterword"_s, false);
    row(u"journal-2024.afterword"_s, false);
}

void PlaceTest::setAsideCopies()
{
    QFETCH(const QString, name);
    QFETCH(const bool, copy);
    m_names = {{u"/home/me/Docs"_s, {u"journal.afterword"_s, name}}};
    m_vaults = {{name, placeName(1)}};
    const QList<PlaceNote> expected{{Kind::ConflictCopies, {}, {name}}};
    QCOMPARE(notes(), copy ? expected : QList<PlaceNote>());
    m_vaults = {{name, placeName(2)}}; // someone else's journal
    QCOMPARE(notes(), QList<PlaceNote>());
    m_vaults.clear(); // no journal at all
    QCOMPARE(notes(), QList<PlaceNote>());
    m_names.clear();
}

void PlaceTest::secondName()
{
    m_links = 2;
    m_names = {
        {u"/home/me/Docs"_s, {u"journal (1).afterword"_s, u"journal (1) the same.afterword"_s}}};
    m_vaults = {{u"journal (1).afterword"_s, placeName(1)}};
    const QList<PlaceNote> expected{{Kind::SecondName, {}, {}},
                                    {Kind::ConflictCopies, {}, {u"journal (1).afterword"_s}}};
    QCOMPARE(notes(), expected);
    m_links = 1;
    m_names.clear();
    m_vaults.clear();
}

void PlaceTest::realFiles()
{
    const vault::TestFolder folder;
    const auto open = folder.create();
    const QString path = QString::fromStdString(folder.file());
    const vault::VaultName own = open->slots().names.front();
    const auto look = [&] { return placeNotes(path, own, PlaceProbe::system()); };
    const auto kinds = [&] {
        QList<Kind> list;
        for (const PlaceNote &note : look()) {
            if (note.kind != Kind::NetworkDrive) // wherever this test runs
                list << note.kind;
        }
        return list;
    };
    QCOMPARE(kinds(), QList<Kind>());
    vault::require(open->backupTo(folder.path("journal (1).afterword")));
    const vault::TestFolder another;
    vault::require(another.create()->backupTo(folder.path("journal (2).afterword")));
    QCOMPARE(kinds(), QList<Kind>{Kind::ConflictCopies});
    QCOMPARE(look().last().files, QStringList{u"journal (1).afterword"_s});
    QCOMPARE(::link(folder.file().c_str(), folder.path("journal (3).afterword").c_str()), 0);
    QCOMPARE(kinds(), (QList<Kind>{Kind::SecondName, Kind::ConflictCopies}));
    QVERIFY(QDir(folder.folder()).mkdir(u".stfolder"_s));
    QCOMPARE(kinds(), (QList<Kind>{Kind::SyncedFolder, Kind::SecondName, Kind::ConflictCopies}));
    vault::insert(*open, vault::Table::Header, "still ours to write");
    QVERIFY(!vault::nameOf(folder.path("nothing")));
    QVERIFY(!vault::nameOf(folder.folder().toStdString()));
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
