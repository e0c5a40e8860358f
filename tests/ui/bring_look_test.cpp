// SPDX-License-Identifier: GPL-3.0-or-later
// How the panels for what comes in look: pages of another program with words for moods, a table
// whose columns are chosen, a copy that a sync tool set aside. Light, dark, high contrast, small,
// at 200 % and from right to left; no word of a button is shortened and every control can be
// reached. Pictures go to AFTERWORD_SHOTS.
#include "app/exchange/merge.h"
#include "tests/ui/journal_bench.h"
#include "ui/merge_panel.h"
#include "ui/settings/bring_panel.h"

#include <QComboBox>
#include <QFile>
#include <QScrollArea>

using namespace afterword;
using namespace Qt::StringLiterals;

class BringLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();

private:
    static void allCanBeReached(const JournalBench &bench, const QWidget *panel);
    static void lookAtFile(JournalBench &bench, const QString &path, const QString &shot);
    static void lookAtCopy(JournalBench &bench, const QString &shot);
};

void BringLookTest::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << QSize(1280, 820) << Theme::Mode::Light << false;
    QTest::newRow("dark") << QSize(1280, 820) << Theme::Mode::Dark << false;
    QTest::newRow("contrast") << QSize(1280, 820) << Theme::Mode::Contrast << false;
    QTest::newRow("small") << QSize(900, 640) << Theme::Mode::Light << false;
    QTest::newRow("200") << QSize(640, 410) << Theme::Mode::Light << false;
    QTest::newRow("rtl") << QSize(1280, 820) << Theme::Mode::Light << true;
}

void BringLookTest::allCanBeReached(const JournalBench &bench, const QWidget *panel)
{
    for (const auto *each : panel->findChildren<QPushButton *>()) {
        if (!each->isVisible())
            continue;
        QVERIFY2(each->width() >= each->fontMetrics().horizontalAdvance(each->text()),
                 qPrintable(each->text()));
        const QRect place(each->mapTo(panel, QPoint()), each->size());
        QVERIFY2(place.left() >= 0 && place.right() < panel->width(), qPrintable(each->text()));
    }
    // By Tab, all around, until where it began.
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    for (auto *each : panel->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QPushButton *>(each) != nullptr
                             || qobject_cast<QComboBox *>(each) != nullptr;
        if (control && each->isVisible() && each->isEnabled())
            QVERIFY2(reached.contains(each), qPrintable(each->objectName()));
    }
    QVERIFY(bench.window()->isVisible());
}

void BringLookTest::lookAtFile(JournalBench &bench, const QString &path, const QString &shot)
{
    const QPointer<QWidget> panel =
        new BringPanel({bench.temp.session(), bench.theme()}, bench.window(), path);
    QTRY_VERIFY_WITH_TIMEOUT(bench.find(u"bringFormat"_s) != nullptr, 20'000);
    bench.shoot(shot);
    allCanBeReached(bench, panel);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(panel == nullptr);
}

void BringLookTest::lookAtCopy(JournalBench &bench, const QString &shot)
{
    const QString copy = bench.temp.folder() + u"/j (1).afterword"_s;
    QVERIFY(QFile::copy(bench.temp.path(), copy));
    {
        auto vault = vault::Vault::open(copy.toStdString()).value();
        auto key = vault::recoverMasterKey(
            vault->slots(),
            vault::SlotType::Passphrase,
            vault::SecureBytes(test::TempJournal::passphrase().toStdString()));
        QVERIFY(key && vault->unlock(std::move(key.value())));
        Store store(std::move(vault));
        QVERIFY(store.load());
        for (int i = 0; i < 6; ++i) {
            Page page;
            page.at = bench.temp.now();
            page.at.utcMs -= i * 86'400'000LL;
            page.title = u"From the train, part %1"_s.arg(i + 1);
            QVERIFY(store.save(page, u"Only in the copy."_s));
        }
    }
    const QPointer<QWidget> panel =
        new MergePanel({bench.temp.session(), bench.theme()}, bench.window(), copy);
    QTRY_VERIFY_WITH_TIMEOUT(bench.find(u"mergeAct"_s) != nullptr, 30'000);
    bench.shoot(shot);
    allCanBeReached(bench, panel);
    QTest::keyClick(bench.find(u"mergeAct"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(bench.journal().pages().size(), 7U, 30'000);
    QTRY_VERIFY(bench.find(u"mergeSafe"_s) != nullptr);
    bench.shoot(shot + u"-done"_s);
}

void BringLookTest::looks()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Mode, mode);
    QFETCH(bool, mirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        JournalBench bench(mode);
        bench.maker = &makeSettingsRoom;
        QVERIFY(bench.temp.create());
        QVERIFY(!bench.add(u"2025-10-01T09:00:00+02:00"_s, u"Rain all day."_s).isNull());
        QVERIFY(bench.temp.flush());
        bench.show(size, Visit{.query = u"backup"_s});
        const QString moods = bench.temp.folder() + u"/daylio.csv"_s;
        const QString table = bench.temp.folder() + u"/years.csv"_s;
        const auto put = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(moods,
                    "full_date,date,weekday,time,mood,activities,note_title,note\n"
                    "2025-10-12,October 12,Sunday,21:10,stormy,tea | walk,,Rain.\n"
                    "2025-10-11,October 11,Saturday,20:10,even,tea,,Bread.\n"
                    "2025-10-10,October 10,Friday,19:10,warm,,,Sun.\n"));
        QVERIFY(put(table, "A;B;C\n2025-10-14;Rain all day;ok\n2025-10-15;Sun;good\n"));
        lookAtFile(bench, moods, u"bring-"_s + name + u"-moods"_s);
        lookAtFile(bench, table, u"bring-"_s + name + u"-columns"_s);
        lookAtCopy(bench, u"merge-"_s + name);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(BringLookTest)
#include "bring_look_test.moc"
