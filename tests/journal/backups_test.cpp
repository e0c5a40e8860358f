// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups stay, when the next is due, and that restoring never overwrites.
#include "app/journal/backups.h"

#include "app/vault/new_file.h"
#include "tests/vault/raw_sqlite.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

namespace afterword::backups {

using namespace Qt::StringLiterals;

namespace {

QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return {time.date(), time.time(), Qt::UTC};
}

QList<Backup> backupsAt(const QStringList &times)
{
    QList<Backup> all;
    for (const QString &time : times)
        all.append({time, at(time.toLatin1().constData()), 1});
    return all;
}

QString texts(const QStringList &list)
{
    return list.join(u", "_s);
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray readAll(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTimesAndNothingElse();
    void rotation_data();
    void rotation();
    void aYearOfDays();
    void due_data();
    void due();
    void madeListedRotated();
    void rotationLeavesOthersAlone();
    void besideIsANewName();
    void inPlaceKeepsTheBrokenFile();
    void aBrokenBackupChangesNothing();
};

void BackupsTest::namesAreTimesAndNothingElse()
{
    const QString name = fileName(at("2026-03-29T02:30:05"));
    QCOMPARE(name, u"2026-03-29_02-30-05.afterword"_s);
    QCOMPARE(timeOf(name).value(), at("2026-03-29T02:30:05"));
    QCOMPARE(timeOf(u"2026-03-29_02-30-05 2.afterword"_s).value(),
             at("2026-03-29T02:30:05").addMSecs(2));
    for (const QString &other : {u"journal.afterword"_s,
                                 u"2026-03-29.afterword"_s,
                                 u"2026-13-29_02-30-05.afterword"_s,
                                 u"2026-03-29_02-30-05.afterword.new-12"_s,
                                 u"2026-03-29_02-30-05.afterword-journal"_s,
                                 u"x2026-03-29_02-30-05.afterword"_s,
                                 u""_s})
        QVERIFY2(!timeOf(other), qPrintable(other));
    Moment moment = Moment::fromDateTime(at("2026-10-25T01:30:00"));
    moment.offsetSeconds = 7200;
    QCOMPARE(wallTime(moment), at("2026-10-25T03:30:00"));
}

void BackupsTest::rotation_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("gone");
    const auto row = [](const char *name, const char *present, const char *gone) {
        QTest::newRow(name) << QString::fromLatin1(present).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(gone).split(u' ', Qt::SkipEmptyParts);
    };
    row("none", "", "");
    row("one", "2026-11-20T10:00:00", "");
    row("one, very old", "2019-01-01T10:00:00", "");
    row("of one day the newest",
        "2026-11-20T10:00:00 2026-11-20T12:00:00 2026-11-20T11:00:00",
        "2026-11-20T11:00:00 2026-11-20T10:00:00");
    row("seven days",
        "2026-11-23T10:00:00 2026-11-22T10:00:00 2026-11-21T10:00:00 2026-11-20T10:00:00 "
        "2026-11-19T10:00:00 2026-11-18T10:00:00 2026-11-17T10:00:00",
        "");
    row("seven days that lie apart, and four weeks",
        "2026-11-20T10:00:00 2026-11-10T10:00:00 2026-11-01T10:00:00 2026-10-20T10:00:00 "
        "2026-10-10T10:00:00 2026-10-01T10:00:00 2026-09-20T10:00:00 "
        "2026-09-10T10:00:00 2026-09-09T10:00:00 2026-08-10T10:00:00 2026-07-10T10:00:00 "
        "2026-06-10T10:00:00 2026-05-10T10:00:00",
        "2026-09-09T10:00:00 2026-05-10T10:00:00");
    // 2026-01-01 is in the same week as 2025-12-29.
    row("a week over the turn of the year",
        "2026-01-10T10:00:00 2026-01-09T10:00:00 2026-01-08T10:00:00 2026-01-07T10:00:00 "
        "2026-01-06T10:00:00 2026-01-05T10:00:00 2026-01-04T10:00:00 "
        "2026-01-01T10:00:00 2025-12-29T10:00:00 2025-12-28T10:00:00",
        "2026-01-01T10:00:00 2025-12-29T10:00:00");
    row("from the future", "2031-01-01T10:00:00 2031-01-01T09:00:00 2026-11-20T10:00:00", "");
}

void BackupsTest::rotation()
{
    QFETCH(const QStringList, present);
    QFETCH(const QStringList, gone);
    QCOMPARE(texts(toRemove(backupsAt(present), at("2026-11-23T12:00:00"))), texts(gone));
    QStringList reversed(present.rbegin(), present.rend());
    QCOMPARE(texts(toRemove(backupsAt(reversed), at("2026-11-23T12:00:00"))), texts(gone));
}

/// One a day, removed as it goes: never more than eleven, never fewer than there can be, the newest
/// always among them, and the oldest reaches back four weeks.
void BackupsTest::aYearOfDays()
{
    QList<Backup> kept;
    for (int day = 0; day < 400; ++day) {
        const QDateTime now = at("2026-01-01T22:00:00").addDays(day);
        kept.append({now.toString(Qt::ISODate), now, 1});
        const QStringList gone = toRemove(kept, now);
        kept.erase(std::remove_if(kept.begin(),
                                  kept.end(),
                                  [&](const Backup &b) { return gone.contains(b.path); }),
                   kept.end());
        QVERIFY(
            std::any_of(kept.begin(), kept.end(), [&](const Backup &b) { return b.at == now; }));
        QVERIFY(kept.size() <= keptDays + keptWeeks);
        if (day < 60)
            continue;
        QCOMPARE(kept.size(), keptDays + keptWeeks);
        const auto oldest = std::min_element(
            kept.begin(), kept.end(), [](const Backup &a, const Backup &b) { return a.at < b.at; });
        const auto reach = oldest->at.daysTo(now);
        QVERIFY2(reach >= 28 && reach <= 34, qPrintable(QString::number(reach)));
    }
}

void BackupsTest::due_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("due");
    const QString now = u"2026-11-23T12:00:00"_s; // as in due()
    QTest::newRow("never, nothing written") << QStringList{} << QString() << false;
    QTest::newRow("never, written") << QStringList{} << u"2026-11-23T11:00:00"_s << true;
    QTest::newRow("today already")
        << QStringList{u"2026-11-23T01:00:00"_s} << u"2026-11-23T11:00:00"_s << false;
    QTest::newRow("yesterday, nothing since")
        << QStringList{u"2026-11-22T22:00:00"_s} << u"2026-11-22T21:00:00"_s << false;
    QTest::newRow("yesterday, written since")
        << QStringList{u"2026-11-22T22:00:00"_s} << u"2026-11-22T22:30:00"_s << true;
    QTest::newRow("long ago, nothing since")
        << QStringList{u"2025-11-22T22:00:00"_s} << u"2025-11-22T21:00:00"_s << false;
    QTest::newRow("the clock was wrong")
        << QStringList{u"2031-11-22T22:00:00"_s} << u"2026-11-23T11:00:00"_s << true;
}

void BackupsTest::due()
{
    QFETCH(const QStringList, present);
    QFETCH(const QString, changed);
    QFETCH(const bool, due);
    const QDateTime lastChange =
        changed.isEmpty() ? QDateTime() : at(changed.toLatin1().constData());
    QCOMPARE(isDue(backupsAt(present), lastChange, at("2026-11-23T12:00:00")), due);
}

void BackupsTest::madeListedRotated()
{
    const vault::TestFolder folder;
    const auto vault = folder.create();
    const QString root = folder.folder() + u"/deep/er"_s;
    const QString place = folderOf(root, vault->slots().names.front());
    QVERIFY(list(place).isEmpty());
    QStringList made;
    for (int day = 0; day < 9; ++day) {
        vault::insert(*vault, vault::Table::Header, "day " + std::to_string(day));
        made += make(*vault, place, at("2026-11-02T10:00:00").addDays(day)).value();
    }
    made += make(*vault, place, at("2026-11-10T10:00:00")).value(); // the same second
    QCOMPARE(QFileInfo(made.last()).fileName(), u"2026-11-10_10-00-00 2.afterword"_s);
    QCOMPARE(QFileInfo(place).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(list(place).size(), 10);
    QCOMPARE(list(place).last().path, made.first());
    QCOMPARE(listAll(root), list(place));
    rotate(place, at("2026-11-10T12:00:00"));
    QCOMPARE(list(place).size(), 7); // the two oldest are in the week of one that is kept
    QVERIFY(list(place).first().path == made.at(9));
    QVERIFY(!QFileInfo::exists(made.at(8)) && !QFileInfo::exists(made.at(1)));
    QCOMPARE(QDir(place).entryList(QDir::Files | QDir::Hidden).size(), 7);
}

void BackupsTest::rotationLeavesOthersAlone()
{
    const vault::TestFolder folder;
    const QString place = folder.folder();
    writeAll(place + u"/letter.txt"_s, "mine");
    writeAll(place + u"/2019-01-01_10-00-00.afterword.old"_s, "mine");
    writeAll(place + u"/2019-01-01_10-00-00.afterword"_s, "open as a journal");
    QVERIFY(QFile::link(place + u"/letter.txt"_s, place + u"/2018-01-01_10-00-00.afterword"_s));
    for (int i = 0; i < 14; ++i)
        writeAll(place + u'/' + fileName(at("2026-01-01T10:00:00").addDays(20 * i)), "a backup");
    rotate(place, at("2026-12-24T10:00:00"), place + u"/2019-01-01_10-00-00.afterword"_s);
    QCOMPARE(list(place).size(), keptDays + keptWeeks + 1);
    QCOMPARE(readAll(place + u"/letter.txt"_s), QByteArray("mine"));
    QVERIFY(QFileInfo::exists(place + u"/2019-01-01_10-00-00.afterword"_s));
    QVERIFY(QFileInfo::exists(place + u"/2019-01-01_10-00-00.afterword.old"_s));
    QVERIFY(QFileInfo(place + u"/2018-01-01_10-00-00.afterword"_s).isSymLink());
}

void BackupsTest::besideIsANewName()
{
    const vault::TestFolder folder;
    {
        const auto vault = folder.create();
        QVERIFY(make(*vault, folder.folder() + u"/b"_s, at("2026-11-02T10:00:00")).has_value());
    }
    const QByteArray before = folder.bytes();
    const Backup backup = list(folder.folder() + u"/b"_s).first();
    const QString journal = QString::fromStdString(folder.file());
    const QString first = restoreBeside(backup, journal).value();
    const QString second = restoreBeside(backup, journal).value();
    QCOMPARE(QFileInfo(first).fileName(), u"journal (backup 2026-11-02).afterword"_s);
    QCOMPARE(QFileInfo(second).fileName(), u"journal (backup 2026-11-02) 2.afterword"_s);
    QCOMPARE(readAll(first), readAll(backup.path));
    QCOMPARE(folder.bytes(), before);
}

void BackupsTest::inPlaceKeepsTheBrokenFile()
{
    const vault::TestFolder folder;
    {
        const auto vault = folder.create();
        vault::insert(*vault, vault::Table::Header, "kept");
        QVERIFY(make(*vault, folder.folder() + u"/b"_s, at("2026-11-02T10:00:00")).has_value());
    }
    const Backup backup = list(folder.folder() + u"/b"_s).first();
    const QString journal = QString::fromStdString(folder.file());
    folder.setBytes("broken beyond words");
    writeAll(journal + u"-journal"_s, "belongs to the broken one");
    const QString kept = restoreInPlace(backup, journal, at("2026-11-23T10:00:00")).value();
    QCOMPARE(QFileInfo(kept).fileName(), u"journal (damaged 2026-11-23).afterword"_s);
    QCOMPARE(readAll(kept), QByteArray("broken beyond words"));
    QCOMPARE(readAll(kept + u"-journal"_s), QByteArray("belongs to the broken one"));
    QVERIFY(!QFileInfo::exists(journal + u"-journal"_s));
    QCOMPARE(folder.bytes(), readAll(backup.path));
    QCOMPARE(contentsOf(*folder.openUnlocked(), vault::Table::Header).begin()->second, "kept");
    // Once more, and with nothing there at all.
    const QString again = restoreInPlace(backup, journal, at("2026-11-23T10:00:00")).value();
    QCOMPARE(QFileInfo(again).fileName(), u"journal (damaged 2026-11-23) 2.afterword"_s);
    QVERIFY(QFile::remove(journal));
    QVERIFY(restoreInPlace(backup, journal, at("2026-11-23T10:00:00")).value().isEmpty());
    QCOMPARE(folder.bytes(), readAll(backup.path));
}

void BackupsTest::aBrokenBackupChangesNothing()
{
    const vault::TestFolder folder;
    folder.create().reset();
    const QByteArray before = folder.bytes();
    const QString path = folder.folder() + u"/2026-11-02_10-00-00.afterword"_s;
    writeAll(path, before.left(before.size() / 2));
    const QString journal = QString::fromStdString(folder.file());
    const auto files = folder.entries();
    const Backup backup = list(folder.folder()).first();
    QCOMPARE(restoreInPlace(backup, journal, at("2026-11-23T10:00:00")).error().code,
             Errc::Damaged);
    QCOMPARE(restoreBeside(backup, journal).error().code, Errc::Damaged);
    QCOMPARE(folder.entries(), files);
    QCOMPARE(folder.bytes(), before);
}

} // namespace afterword::backups

QTEST_GUILESS_MAIN(afterword::backups::BackupsTest)
#include "backups_test.moc"
