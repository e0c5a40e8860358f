// SPDX-License-Identifier: GPL-3.0-or-later
// What is brought in as named files: folders, zips and tars, and what each of them may try.
#include "app/exchange/archive.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class SourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFile();
    void folderWithoutLinks();
    void zipOfMany();
    void namesThatLeadElsewhere();
    void lockedZip();
    void bombIsRefused();
    void largeFileIsRefused();
    void brokenArchive();
    void tarWithLinks();
    void stops();
    void linksWithinTheSource();
};

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray bytes;
    const auto sink = Sink::memory(bytes);
    ZipOut zip(*sink);
    bool good = zip.begin().has_value();
    for (const auto &[name, content] : files)
        good = good && zip.put(name, content, QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC));
    if (!good || !zip.finish())
        qFatal("no zip");
    return bytes;
}

Result<std::unique_ptr<Source>> opened(const QByteArray &zip, const Limits &limits = {})
{
    return Source::fromBytes(u"x.zip"_s, zip, limits);
}

} // namespace

void SourceTest::oneFile()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"diary.txt"_s), "text");
    const auto source = Source::open(folder.filePath(u"diary.txt"_s));
    QVERIFY(source.has_value());
    QCOMPARE((*source)->names(), QStringList{u"diary.txt"_s});
    QCOMPARE((*source)->read(u"diary.txt"_s).value(), "text");
    QCOMPARE((*source)->read(u"other.txt"_s).error().code, Errc::NotFound);
    QVERIFY((*source)->changed(u"diary.txt"_s).isValid());
    QCOMPARE(Source::open(folder.filePath(u"none"_s)).error().code, Errc::NotFound);
}

void SourceTest::folderWithoutLinks()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    put(folder.filePath(u"notes/2025/ä.md"_s), "a");
    put(folder.filePath(u".hidden/x"_s), "h");
    put(elsewhere.filePath(u"private"_s), "p");
    QCOMPARE(::symlink(elsewhere.filePath(u"private"_s).toUtf8().constData(),
                       folder.filePath(u"notes/link.md"_s).toUtf8().constData()),
             0);
    QCOMPARE(::symlink(elsewhere.path().toUtf8().constData(),
                       folder.filePath(u"notes/away"_s).toUtf8().constData()),
             0);
    const auto source = Source::open(folder.path());
    QVERIFY(source.has_value());
    QCOMPARE((*source)->names(), (QStringList{u".hidden/x"_s, u"notes/2025/ä.md"_s}));
    QCOMPARE((*source)->refused(), QStringList{u"notes/link.md"_s});
}

void SourceTest::zipOfMany()
{
    const auto source =
        opened(zipped({{u"b/ü.md"_s, "one"}, {u"a.md"_s, QByteArray(100'000, 'x')}, {u"c"_s, ""}}));
    QVERIFY(source.has_value());
    QCOMPARE((*source)->names(), (QStringList{u"a.md"_s, u"b/ü.md"_s, u"c"_s}));
    QCOMPARE((*source)->size(u"b/ü.md"_s), 3);
    QCOMPARE((*source)->read(u"a.md"_s).value().size(), 100'000);
    QCOMPARE((*source)->read(u"c"_s).value(), QByteArray());
    QStringList order;
    const Status visited = (*source)->visit({u"a.md"_s, u"b/ü.md"_s, u"none"_s},
                                            [&](const QString &name, const QByteArray &) -> Status {
                                                order += name;
                                                return {};
                                            });
    QVERIFY(visited.has_value());
    QCOMPARE(order, (QStringList{u"b/ü.md"_s, u"a.md"_s})); // as they lie there
    const Status stopped = (*source)->visit(
        {u"a.md"_s, u"b/ü.md"_s},
        [](const QString &, const QByteArray &) -> Status { return fail(Errc::Cancelled); });
    QCOMPARE(stopped.error().code, Errc::Cancelled);
}

void SourceTest::namesThatLeadElsewhere()
{
    const QStringList tricks{u"/etc/passwd"_s,
                             u"../out"_s,
                             u"a/../../b"_s,
                             u"a//b"_s,
                             u"c:/x"_s,
                             u"./x"_s,
                             u"a\nb"_s,
                             u"a/back\\slash"_s};
    QList<std::pair<QString, QByteArray>> files{{u"good.md"_s, "good"}};
    for (const QString &trick : tricks)
        files += {trick, "bad"};
    const auto source = opened(zipped(files));
    QVERIFY(source.has_value());
    QCOMPARE((*source)->names(), QStringList{u"good.md"_s});
    QCOMPARE((*source)->refused().size(), tricks.size());
    for (const QString &trick : tricks)
        QCOMPARE((*source)->read(trick).error().code, Errc::NotFound);
}

/// "secret", packed by Info-ZIP behind the password "pass" (its own old cipher).
void SourceTest::lockedZip()
{
    const auto source = opened(QByteArray::fromBase64(
        "UEsDBAoACQAAAAAAfVzl6KJcEgAAAAYAAAAEAAAAYS5tZO+IfeyXFBX1qmhMW1xUw8J/MV"
        "BLBwjl6KJcEgAAAAYAAABQSwECHgMKAAkAAAAAAH1c5eiiXBIAAAAGAAAABAAAAAAAAAAB"
        "AAAApIEAAAAAYS5tZFBLBQYAAAAAAQABADIAAABEAAAAAAA="));
    QVERIFY(source.has_value());
    QVERIFY((*source)->isLocked());
    const auto read = (*source)->read(u"a.md"_s);
    QVERIFY(!read.has_value());
    QVERIFY(isLockedThere(read.error()));
    QVERIFY(!isLockedThere({Errc::Malformed, "no database"}));
    QVERIFY(!(*opened(zipped({{u"a"_s, "1"}})))->isLocked());
}

void SourceTest::bombIsRefused()
{
    const QByteArray bomb = zipped({{u"bomb"_s, QByteArray(64 * 1024 * 1024, '\0')}});
    QVERIFY(bomb.size() < 128 * 1024);
    const auto source = opened(bomb);
    QVERIFY(source.has_value());
    QCOMPARE((*source)->read(u"bomb"_s).error().code, Errc::TooCostly);
}

void SourceTest::largeFileIsRefused()
{
    Limits limits;
    limits.fileMost = 1'000;
    limits.wholeMost = 1'500;
    const QByteArray some(800, 'x');
    const auto source =
        opened(zipped({{u"a"_s, some}, {u"b"_s, some}, {u"c"_s, QByteArray(1'001, 'x')}}), limits);
    QVERIFY(source.has_value());
    QCOMPARE((*source)->read(u"c"_s).error().code, Errc::TooCostly);
    QVERIFY((*source)->read(u"a"_s).has_value());
    QCOMPARE((*source)->read(u"b"_s).error().code, Errc::TooCostly); // more than all may be
    limits.namesMost = 2;
    QCOMPARE(opened(zipped({{u"a"_s, "1"}, {u"b"_s, "2"}, {u"c"_s, "3"}}), limits).error().code,
             Errc::TooCostly);
}

void SourceTest::brokenArchive()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919);
    const QByteArray whole = zipped({{u"a"_s, text}, {u"b"_s, text}});
    for (const qsizetype length : {whole.size() / 2, whole.size() / 4, qsizetype{40}}) {
        const auto source = opened(whole.left(length));
        const bool known = source.has_value() && (*source)->contains(u"b"_s);
        if (known)
            QVERIFY(!(*source)->read(u"b"_s).has_value());
        else if (!source)
            QVERIFY(source.error().code == Errc::Damaged || source.error().code == Errc::Malformed);
    }
    // Damage in the middle is seen by the sum.
    QByteArray bent = whole;
    bent[whole.size() / 4] = static_cast<char>(bent[whole.size() / 4] ^ 1);
    const auto source = opened(bent);
    QVERIFY(source.has_value());
    const auto read = (*source)->read(u"a"_s);
    QVERIFY(!read || *read == text);
}

void SourceTest::tarWithLinks()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"in/a.md"_s), "tar");
    QCOMPARE(::symlink("/etc/passwd", folder.filePath(u"in/link"_s).toUtf8().constData()), 0);
    QProcess tar;
    tar.setWorkingDirectory(folder.path());
    tar.start(u"tar"_s, {u"czf"_s, u"x.tar.gz"_s, u"in"_s});
    QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    const auto source = Source::open(folder.filePath(u"x.tar.gz"_s));
    QVERIFY(source.has_value());
    QCOMPARE((*source)->names(), QStringList{u"in/a.md"_s});
    QCOMPARE((*source)->refused(), QStringList{u"in/link"_s});
    QCOMPARE((*source)->read(u"in/a.md"_s).value(), "tar");
}

void SourceTest::stops()
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    const auto source = Source::fromBytes(u"x.zip"_s, zipped({{u"a"_s, "1"}}), {}, stop);
    QVERIFY(source.has_value());
    *stop = true;
    QCOMPARE((*source)->read(u"a"_s).error().code, Errc::Cancelled);
}

void SourceTest::linksWithinTheSource()
{
    QCOMPARE(resolved(u"notes/2025/a.md"_s, u"../pictures/b%20c.png"_s),
             u"notes/pictures/b c.png"_s);
    QCOMPARE(resolved(u"a.md"_s, u"./b.png"_s), u"b.png"_s);
    QCOMPARE(resolved(u"a.md"_s, u"../b.png"_s), QString());
    QCOMPARE(resolved(u"a.md"_s, u"/etc/passwd"_s), QString());
    QCOMPARE(folderOf(u"notes/2025/a.md"_s), u"notes/2025"_s);
    QCOMPARE(folderOf(u"a.md"_s), QString());
}

QTEST_GUILESS_MAIN(SourceTest)
#include "source_test.moc"
