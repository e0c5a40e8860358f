// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that came in and went out again lie on in Afterword's own backups: a fresh one is offered
// where a backup was made since, and nothing is asked where none can hold them.
#include "app/settings.h"
#include "tests/ui/journal_bench.h"
#include "ui/settings/bring_panel.h"
#include "ui/shared/ask.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int bringPatience = 20'000;
constexpr qint64 bringMinutes = 2 * 60'000;

} // namespace

class BringBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneAfterABackupAFreshOneIsOffered();
    void undoneWithoutABackupSinceNothingIsAsked();
    void takenOutLaterAFreshOneIsOffered();

private:
    /// A journal whose backups go to a folder of their own, with Settings open at Backup.
    struct House
    {
        House();
        void press(const QString &name) const;
        /// All of it, until the last step, whose buttons are Undo and Done.
        void bring();
        QString backUp();

        QTemporaryDir copies;
        JournalBench bench;
        ask::Script script{{true}, {}};
    };

    static bool isReplaced(House &house, const QString &before);
};

BringBackupTest::House::House()
{
    bench.maker = &makeSettingsRoom;
    if (!bench.temp.create())
        qFatal("no journal");
    bench.temp.session().settings().set(key::backupFolder, copies.path());
    bench.show();
    for (auto *row : bench.window()->findChildren<QAbstractButton *>()) {
        if (row->text() == u"Backup"_s && row->objectName().startsWith("page"_L1)) {
            QTest::mouseClick(row, Qt::LeftButton);
            return;
        }
    }
    qFatal("no page of backups");
}

void BringBackupTest::House::press(const QString &name) const
{
    if (!QTest::qWaitFor([&] { return bench.find(name) != nullptr; }, bringPatience))
        qFatal("nothing is called %s", qPrintable(name));
    QTest::mouseClick(bench.find(name), Qt::LeftButton);
}

void BringBackupTest::House::bring()
{
    new BringPanel({bench.temp.session(), bench.theme()},
                   bench.window(),
                   QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/json/two-pages/Journal.json"));
    press(u"bringAct"_s);
    const auto done = [this] {
        const auto *act = bench.find<QAbstractButton>(u"bringAct"_s);
        return act != nullptr && act->text() == u"Done"_s;
    };
    if (!QTest::qWaitFor(done, bringPatience))
        qFatal("it did not come in");
}

QString BringBackupTest::House::backUp()
{
    if (!test::settled(bench.temp.session().backUpNow()))
        qFatal("no backup");
    return bench.temp.session().backups().constFirst().path;
}

bool BringBackupTest::isReplaced(House &house, const QString &before)
{
    return !QFile::exists(before) && house.bench.temp.session().backups().size() == 1;
}

void BringBackupTest::undoneAfterABackupAFreshOneIsOffered()
{
    House house;
    house.bring();
    const QString before = house.backUp();
    house.bench.temp.advance(bringMinutes);
    ask::setScript(&house.script);
    house.press(u"bringSafe"_s); // Undo
    QTRY_COMPARE_WITH_TIMEOUT(house.bench.journal().pages().size(), 0U, bringPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isReplaced(house, before), bringPatience);
    ask::setScript(nullptr);
    QVERIFY(house.script.answers.isEmpty());
}

void BringBackupTest::undoneWithoutABackupSinceNothingIsAsked()
{
    House house;
    const QString before = house.backUp();
    house.bench.temp.advance(bringMinutes);
    house.bring();
    ask::setScript(&house.script);
    house.press(u"bringSafe"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.bench.journal().pages().size(), 0U, bringPatience);
    QTRY_VERIFY_WITH_TIMEOUT(house.bench.find(u"bringSafe"_s) == nullptr, bringPatience);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(bringPatience));
    QCoreApplication::processEvents();
    ask::setScript(nullptr);
    QCOMPARE(house.script.answers.size(), 1);
    QVERIFY(QFile::exists(before));
}

void BringBackupTest::takenOutLaterAFreshOneIsOffered()
{
    House house;
    house.bring();
    house.press(u"bringAct"_s);
    const QString before = house.backUp();
    house.bench.temp.advance(bringMinutes);
    house.press(u"takeOut"_s);
    house.press(u"takeOutAct"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.bench.journal().pages().size(), 0U, bringPatience);
    ask::setScript(&house.script);
    house.press(u"takeOutAct"_s); // Done
    QTRY_VERIFY_WITH_TIMEOUT(isReplaced(house, before), bringPatience);
    ask::setScript(nullptr);
    QVERIFY(house.script.answers.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(house.bench.notice(),
                              u"The old backups are gone. A fresh one takes their place."_s,
                              bringPatience);
}

QTEST_MAIN(BringBackupTest)
#include "bring_backup_test.moc"
