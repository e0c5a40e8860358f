// SPDX-License-Identifier: GPL-3.0-or-later
// Copies as a person meets them: made in Settings, put beside the journal, and offered on the lock
// screen when the file cannot be read.
#include "tests/ui/gate_bench.h"
#include "ui/room.h"
#include "ui/rooms.h"

#include <QDir>
#include <QtTest>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

class BackupTest final : public QObject
{
    Q_OBJECT

private:
    /// The Backup page of an open journal, with copies in a folder of the test's own.
    struct Page
    {
        Page()
        {
            bench.session().settings().set(key::backupFolder, bench.path(u"copies"_s));
            bench.makeJournal(bench.journal());
            bench.session().choose(bench.journal());
            open();
            room.reset(makeSettingsRoom(House{bench.session(), bench.theme()}, nullptr));
            room->resize(1092, 820);
            room->show();
            room->visit({});
            for (int i = 0;; ++i) {
                auto *row = find<QAbstractButton>(QByteArray("page" + QByteArray::number(i)));
                if (row->text() == u"Backup"_s) {
                    QTest::mouseClick(row, Qt::LeftButton);
                    break;
                }
            }
        }

        void open()
        {
            const QByteArray words = benchPassphrase().toUtf8();
            bench.session().unlock(
                vault::SlotType::Passphrase,
                vault::SecureBytes({words.constData(), static_cast<std::size_t>(words.size())}));
            QTRY_COMPARE(bench.session().state(), Session::State::Open);
        }

        template <typename T>
        T *find(const QByteArray &name)
        {
            T *found = room->findChild<T *>(QString::fromLatin1(name));
            if (found == nullptr)
                qFatal("no control called %s", name.constData());
            return found;
        }

        QString hint(const QByteArray &name)
        {
            return find<QAbstractButton>(name)->accessibleDescription();
        }

        void backUp()
        {
            QTest::mouseClick(find<QAbstractButton>("backUpNow"), Qt::LeftButton);
            QTRY_VERIFY(hint("backUpNow").startsWith(u"Last copy on"_s));
        }

        GateBench bench;
        std::unique_ptr<Room> room;
    };

private Q_SLOTS:
    void aCopyIsMadeOnAClick();
    void theFolderCanBeChosen();
    void aFolderThatIsGoneIsSaid();
    void aCopyIsPutBeside();
    void aBrokenFileHasItsCopyOffered();
    void withoutACopyNothingIsOffered();
};

void BackupTest::aCopyIsMadeOnAClick()
{
    Page page;
    QVERIFY(page.hint("backUpNow").startsWith(u"There is no copy yet."_s));
    QVERIFY(page.bench.session().backups().isEmpty());
    page.backUp();
    QCOMPARE(page.bench.session().backups().size(), 1);
    QCOMPARE(page.find<QAbstractButton>("backUpNow")->text(), u"Back up"_s);
    GateBench::shoot(page.room.get(), u"07c-backup"_s);
    page.bench.theme().setMode(Theme::Mode::Dark);
    GateBench::shoot(page.room.get(), u"07c-backup-dark"_s);
    page.room->resize(580, 410);
    GateBench::shoot(page.room.get(), u"07c-backup-580"_s);
}

void BackupTest::theFolderCanBeChosen()
{
    Page page;
    const QString other = page.bench.path(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(other));
    page.bench.script().paths = {other};
    QTest::mouseClick(page.find<QAbstractButton>("chooseBackupFolder"), Qt::LeftButton);
    QTRY_COMPARE(page.bench.session().settings().value(key::backupFolder).toString(), other);
    page.backUp();
    const auto copies = page.bench.session().backups();
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies.constFirst().path.startsWith(other));
}

void BackupTest::aFolderThatIsGoneIsSaid()
{
    Page page;
    QFile file(page.bench.path(u"copies"_s)); // a file where the folder belongs
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QTest::mouseClick(page.find<QAbstractButton>("backUpNow"), Qt::LeftButton);
    QTRY_VERIFY(page.hint("backUpNow").contains(u"Your journal is as it was."_s));
    QVERIFY(page.find<QAbstractButton>("backUpNow")->isEnabled());
}

void BackupTest::aCopyIsPutBeside()
{
    Page page;
    page.backUp();
    QTest::mouseClick(page.find<QAbstractButton>("bringBack"), Qt::LeftButton);
    auto *menu = page.room->findChild<QMenu *>(u"copies"_s);
    QVERIFY(menu != nullptr && menu->actions().size() == 1);
    menu->actions().constFirst()->trigger();
    const QDir beside(QFileInfo(page.bench.journal()).path());
    QTRY_COMPARE(beside.entryList({u"journal (backup*.afterword"_s}).size(), 1);
    menu->close();
}

void BackupTest::aBrokenFileHasItsCopyOffered()
{
    Page page;
    page.backUp();
    page.room.reset();
    page.bench.session().lock();
    QTRY_COMPARE(page.bench.session().state(), Session::State::Locked);
    QFile file(page.bench.journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(file.resize(whole.size() / 2));
    file.close();
    page.bench.show();
    auto *back = page.bench.find<QPushButton>("bringBack");
    QVERIFY(!back->isVisible());
    page.bench.type("passphrase", benchPassphrase());
    page.bench.click("open");
    QTRY_VERIFY(back->isVisible());
    QVERIFY(page.bench.said("trouble").contains(u"Your last copy is from"_s));
    GateBench::shoot(&page.bench.gate(), u"00b-copy-offered"_s);
    page.bench.click("bringBack");
    QTRY_VERIFY(!back->isVisible());
    const QDir beside(QFileInfo(page.bench.journal()).path());
    QCOMPARE(beside.entryList({u"journal (damaged*.afterword"_s}).size(), 1);
    page.bench.click("open"); // what was typed is still there: it was not at fault
    QTRY_COMPARE(page.bench.session().state(), Session::State::Open);
}

void BackupTest::withoutACopyNothingIsOffered()
{
    GateBench bench;
    bench.session().settings().set(key::backupFolder, bench.path(u"copies"_s));
    bench.showLocked();
    QVERIFY(QFile(bench.journal()).resize(4096));
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_VERIFY(!bench.said("trouble").isEmpty());
    QVERIFY(!bench.find<QPushButton>("bringBack")->isVisible());
}

} // namespace

} // namespace afterword

QTEST_MAIN(afterword::BackupTest)
#include "backup_test.moc"
