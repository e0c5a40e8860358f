// SPDX-License-Identifier: GPL-3.0-or-later
// T-INDEP: two readers that know the written format alone, Python and Node, read every vector,
// every released vault and vaults this program has just made, and tell the same; the Python
// writer's vault is opened by this program.
#include "tests/cli/cli_fixture.h"
#include "tests/format/put_files.h"
#include "tests/format/reader_process.h"
#include "tests/format/vector_look.h"
#include "tests/support/counted.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace afterword::vector {

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pythonReaderIsSmallAndAlone();
    void nodeReaderIsPinned();
    void vectors_data();
    void vectors();
    void appMadeVaults();
    void appMadeFiles();
    void afterEachChangeOfLocks();
    void pythonWritesAndTheProgramOpens();
    void oneFileByDescriptor();

private:
    /// Both readers over the same files; counts each answer and returns Python's.
    QList<QByteArray> read(Counted &count, const QList<ReadersTask> &tasks, bool real);
    ReadersTask makeVault(int number);
    void addPages(const CliHouse &house, int number);

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<CliHouse>> m_houses;
};

void ReadersTest::initTestCase()
{
    QDir().mkpath(readersNode());
    const QByteArray lock = readersBytes(readersSource("package-lock.json"));
    QVERIFY(!lock.isEmpty());
    const QString done = readersNode() + QStringLiteral("/installed.json");
    if (readersBytes(done) == lock)
        return;
    QFile::remove(done);
    for (const char *name : {"package.json", "package-lock.json"}) {
        const QString target = readersNode() + u'/' + QString::fromUtf8(name);
        QFile::remove(target);
        QVERIFY(QFile::copy(readersSource(name), target));
    }
    QProcess npm;
    npm.setWorkingDirectory(readersNode());
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"),
              {QStringLiteral("ci"),
               QStringLiteral("--ignore-scripts"),
               QStringLiteral("--no-audit"),
               QStringLiteral("--no-fund")});
    const bool ended = npm.waitForFinished(readerPatience) && npm.exitCode() == 0;
    const QByteArray said = npm.readAll();
    if (!ended) {
        qInfo() << said;
        QFAIL("npm cannot install the packages of tests/format/package-lock.json; this test needs "
              "Node and its registry once for each build folder");
    }
    QVERIFY(QFile::copy(readersSource("package-lock.json"), done));
}

/// A person told only FORMAT.md could open their journal in twenty years.
void ReadersTest::pythonReaderIsSmallAndAlone()
{
    const QString text = QString::fromUtf8(readersBytes(readersSource("reader.py")));
    QVERIFY(text.count(u'\n') > 100);
    QVERIFY2(text.count(u'\n') < 250, qPrintable(QString::number(text.count(u'\n'))));
    const QRegularExpression line(QStringLiteral("^\\s*(?:import|from) (.*)$"),
                                  QRegularExpression::MultilineOption);
    QStringList imported;
    for (auto found = line.globalMatch(text); found.hasNext();)
        imported += found.next().captured(1);
    const QStringList allowed{
        QStringLiteral("hashlib, itertools, json, os, sqlite3, sys, unicodedata"),
        QStringLiteral("argon2.low_level import Type, hash_secret_raw"),
        QStringLiteral("Cryptodome.Cipher import ChaCha20_Poly1305")};
    QCOMPARE(imported, allowed);
    QVERIFY(!text.contains(QLatin1StringView("__import__")));
    QVERIFY(!text.contains(QLatin1StringView("importlib")));
    QVERIFY(!text.contains(QLatin1StringView("ctypes")));
}

void ReadersTest::nodeReaderIsPinned()
{
    const QJsonObject wanted =
        QJsonDocument::fromJson(readersBytes(readersSource("package.json"))).object();
    const QJsonObject packages = wanted.value(QStringLiteral("dependencies")).toObject();
    const QStringList names{QStringLiteral("@noble/ciphers"),
                            QStringLiteral("@noble/hashes"),
                            QStringLiteral("sql.js")};
    QCOMPARE(packages.keys(), names);
    const QRegularExpression exact(QStringLiteral("^[0-9]+\\.[0-9]+\\.[0-9]+$"));
    for (const QJsonValueConstRef version : packages)
        QVERIFY(exact.match(version.toString()).hasMatch());
    for (const char *name : {"reader.mjs", "reader_texts.mjs"}) {
        const QString text = QString::fromUtf8(readersBytes(readersSource(name)));
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(QLatin1StringView("node:crypto")));
        QVERIFY(!text.contains(QLatin1StringView("sodium")));
    }
}

QList<QByteArray> ReadersTest::read(Counted &count, const QList<ReadersTask> &tasks, bool real)
{
    const auto python = ReaderProcess::python(real);
    const auto node = ReaderProcess::node(real);
    python->give(tasks);
    node->give(tasks);
    const QList<QByteArray> one = python->lines();
    const QList<QByteArray> two = node->lines();
    if (!count.that(one.size() == tasks.size() && two.size() == tasks.size())) {
        QTest::qFail("a reader has left files out", __FILE__, __LINE__);
        return one;
    }
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const QByteArray &expected = tasks[i].expected.isEmpty() ? one[i] : tasks[i].expected;
        const bool pythonAgrees = count.that(one[i] == expected);
        const bool nodeAgrees = count.that(two[i] == expected);
        if (!pythonAgrees || !nodeAgrees) {
            qInfo() << tasks[i].path << "\nexpected" << expected << "\nPython" << one[i] << "\nNode"
                    << two[i];
            QTest::qFail("the readers tell something else", __FILE__, __LINE__);
        }
    }
    return one;
}

void ReadersTest::vectors_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("cheap keys") << false;
    QTest::newRow("real keys") << true;
}

void ReadersTest::vectors()
{
    QFETCH(const bool, real);
    Counted count("T-INDEP");
    QList<ReadersTask> tasks;
    const QStringList paths = vectorsIn("vectors") + vectorsIn("released");
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const VectorFile file = readVector(paths[i]);
        QVERIFY2(file.mistake.isEmpty(), qPrintable(paths[i]));
        if (file.isReal() != real || (i % sampleStep() != 0 && i + 1 < paths.size()))
            continue;
        const QString path = m_folder.filePath(file.name);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(file.vault), file.vault.size());
        tasks.push_back({path, file.word("secret", 0), file.typed(), file.json});
    }
    QVERIFY(sampleStep() > 1 || tasks.size() >= (real ? 8 : 440));
    read(count, tasks, real);
}

void ReadersTest::addPages(const CliHouse &house, int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    const QStringList pieces{QStringLiteral("sea "),
                             QStringLiteral("💔 "),
                             QStringLiteral("ночь "),
                             QStringLiteral("“quoted” "),
                             QStringLiteral("\\ \" / "),
                             QStringLiteral("e\u0301\n")};
    for (int i = 0; i < 1 + number % 3; ++i) {
        QString text;
        for (auto left = random.bounded(1, 1500); left > 0; --left)
            text += pieces[random.bounded(pieces.size())];
        const CliResult added = house.open("add",
                                           {QStringLiteral("--title"),
                                            pieces[i].trimmed() + QString::number(number),
                                            QStringLiteral("--tag"),
                                            QStringLiteral("tag%1").arg(i),
                                            QStringLiteral("--mood"),
                                            QStringLiteral("%1,1").arg(i - 1)},
                                           text.toUtf8());
        if (added.code != 0)
            qFatal("add failed: %s", added.err.constData());
    }
}

/// The even ones are samples of many pages, the others written page by page and opened by code.
ReadersTask ReadersTest::makeVault(int number)
{
    m_houses.push_back(std::make_unique<CliHouse>());
    const CliHouse &house = *m_houses.back();
    if (number % 2 == 1) {
        const QByteArray code = house.make();
        addPages(house, number);
        return {house.file(), "recovery", code, {}};
    }
    const CliResult made = house.open("sample",
                                      {QStringLiteral("--entries"),
                                       QString::number(1 + 4 * number),
                                       QStringLiteral("--seed"),
                                       QString::number(number),
                                       QStringLiteral("--kdf"),
                                       QStringLiteral("1,8KiB")});
    if (made.code != 0)
        qFatal("sample failed: %s", made.err.constData());
    return {house.file(), "passphrase", CliHouse::secret(), {}};
}

void ReadersTest::appMadeVaults()
{
    Counted count("T-INDEP");
    QList<ReadersTask> tasks;
    for (int number = 0; number < 20; number += std::min(sampleStep(), 9))
        tasks.push_back(makeVault(number));
    const QList<QByteArray> told = read(count, tasks, false);
    QCOMPARE(told.size(), tasks.size());
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const ReadersTask &task = tasks[i];
        const QJsonObject answer = comparable(told[i]);
        QCOMPARE(answer.value(QStringLiteral("outcome")).toString(), QStringLiteral("opens"));
        const QJsonObject ours = lookInto(task.path, task.kind, task.typed);
        if (!count.that(answer == ours)) {
            QCOMPARE(QJsonDocument(answer).toJson(QJsonDocument::Compact),
                     QJsonDocument(ours).toJson(QJsonDocument::Compact));
        }
        const CliHouse &house = *m_houses[static_cast<std::size_t>(i)];
        const auto pages = house.open("list", {QStringLiteral("--json")}).list().size();
        QVERIFY(pages > 0);
        QCOMPARE(told[i].count("\\\"type\\\":\\\"page\\\""), pages);
    }
}

/// Files that this program put in are whole for others too, and lie there once.
void ReadersTest::appMadeFiles()
{
    Counted count("T-INDEP");
    m_houses.push_back(std::make_unique<CliHouse>());
    const CliHouse &house = *m_houses.back();
    const QByteArray code = house.make();
    addPages(house, 2);
    putFiles(house, code);
    const QByteArray told = read(count, {{house.file(), "recovery", code, {}}}, false).value(0);
    const QJsonArray files =
        QJsonDocument::fromJson(told).object().value(QStringLiteral("files")).toArray();
    QVERIFY(count.that(files.size() == 2));
    for (const QJsonValue &file : files)
        QVERIFY(count.that(file.toArray().at(1).toString() == QStringLiteral("whole")));
    QVERIFY(count.that(house.open("check", {QStringLiteral("--deep")}).code == 0));
    const QString id = house.open("list", {QStringLiteral("--json")})
                           .list()
                           .first()
                           .toObject()
                           .value(QStringLiteral("id"))
                           .toString();
    const QJsonArray listed = house.open("show", {id, QStringLiteral("--json")})
                                  .object()
                                  .value(QStringLiteral("attachments"))
                                  .toArray();
    QCOMPARE(listed.size(), 2);
    const QJsonObject first = listed.first().toObject();
    QCOMPARE(first.value(QStringLiteral("name")).toString(), QStringLiteral("sea.png"));
    QCOMPARE(first.value(QStringLiteral("mime")).toString(), QStringLiteral("image/png"));
    QCOMPARE(first.value(QStringLiteral("bytes")).toInt(), 150'000);
}

/// Another passphrase, new keys for everything, a file written anew: each is read as before.
void ReadersTest::afterEachChangeOfLocks()
{
    Counted count("T-INDEP");
    m_houses.push_back(std::make_unique<CliHouse>());
    const CliHouse &house = *m_houses.back();
    const QByteArray code = house.make();
    addPages(house, 5);
    const QByteArray before = read(count, {{house.file(), "recovery", code, {}}}, false).value(0);

    auto vault = vault::Vault::open(house.file().toStdString()).value();
    auto key = vault::recoverMasterKey(
        vault->slots(), vault::SlotType::Recovery, vault::SecureBytes(code.toStdString()));
    QVERIFY(key && vault->unlock(std::move(*key)));
    const auto cheap = vault::KdfCost::make(1, 8).value();
    vault::NewSecrets secrets;
    secrets.passphrase = vault::SecureBytes("a third one");
    secrets.cost = cheap;
    const QList<std::function<Status()>> changes{
        [&]() -> Status {
            const auto slot = vault->sealSlot(
                vault::SlotType::Passphrase, vault::SecureBytes("a second one"), cheap);
            return slot ? vault->replaceSlot(*slot) : Status(fail(slot.error()));
        },
        [&] { return vault->compact(); },
        [&]() -> Status {
            auto keys = vault::newKeys(vault->name(), secrets, vault::systemRandom());
            return keys ? vault->rekey(std::move(*keys)) : Status(fail(keys.error()));
        }};
    const QList<QByteArray> opensWith{"a second one", "a second one", "a third one"};
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QVERIFY(changes[i]().has_value());
        const ReadersTask task{house.file(), "passphrase", opensWith[i], {}};
        const QByteArray told = read(count, {task}, false).value(0);
        const QJsonObject now = QJsonDocument::fromJson(told).object();
        const QJsonObject then = QJsonDocument::fromJson(before).object();
        QCOMPARE(now.value(QStringLiteral("outcome")).toString(), QStringLiteral("opens"));
        QCOMPARE(now.value(QStringLiteral("generation")).toInt(), i == 2 ? 1 : 0);
        for (const char *same : {"vault", "records", "blobs"})
            QVERIFY(count.that(now.value(QLatin1StringView(same))
                               == then.value(QLatin1StringView(same))));
        const ReadersTask old{house.file(), "passphrase", CliHouse::secret(), {}};
        QCOMPARE(read(count, {old}, false).value(0),
                 QByteArray("{\"exit\":3,\"outcome\":\"wrong passphrase\"}"));
    }
}

void ReadersTest::pythonWritesAndTheProgramOpens()
{
    Counted count("T-INDEP");
    m_houses.push_back(std::make_unique<CliHouse>());
    const CliHouse &house = *m_houses.back();
    QProcess writer;
    writer.start(QStringLiteral("/usr/bin/python3"), {readersSource("writer.py"), house.file()});
    writer.write(readersBytes(readersSource("writer_example.json")));
    writer.closeWriteChannel();
    QVERIFY(writer.waitForFinished(readerPatience));
    QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());

    QVERIFY(count.that(house.open("check", {QStringLiteral("--deep")}).code == 0));
    const QJsonArray pages = house.open("list", {QStringLiteral("--json")}).list();
    QVERIFY(count.that(pages.size() == 2));
    const QString id = QStringLiteral("22222222222222222222222222222222");
    const QJsonObject page = house.open("show", {id, QStringLiteral("--json")}).object();
    const QString text = QStringLiteral("A quiet evening.\nAnd then – 💔 – a little more.");
    QVERIFY(count.that(page.value(QStringLiteral("text")).toString() == text));
    QCOMPARE(page.value(QStringLiteral("title")).toString(), QStringLiteral("Näht"));
    QCOMPARE(page.value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("sea")});

    // The program goes on writing in it, and the readers still read it, now by its code.
    addPages(house, 2);
    const QByteArray code = "00005 0000a 0000m 0000d 0000t 0000h 00007";
    const QList<QByteArray> told = read(count, {{house.file(), "recovery", code, {}}}, false);
    QVERIFY(count.that(comparable(told.value(0)) == lookInto(house.file(), "recovery", code)));
    QCOMPARE(told.value(0).count("\\\"type\\\":\\\"page\\\""), 5);
}

/// As a person would call them: the secret on a descriptor, the verdict in the exit code.
void ReadersTest::oneFileByDescriptor()
{
    Counted count("T-INDEP");
    m_houses.push_back(std::make_unique<CliHouse>());
    const CliHouse &house = *m_houses.back();
    house.make();
    const QStringList more{house.file(),
                           QStringLiteral("--passphrase-fd"),
                           QStringLiteral("0"),
                           QStringLiteral("--test-kdf")};
    const QStringList modules{QStringLiteral("--modules"), readersNode()};
    const QList<QPair<QString, QStringList>> programs{
        {QStringLiteral("/usr/bin/python3"), QStringList{readersSource("reader.py")} + more},
        {QStringLiteral("node"), QStringList{readersSource("reader.mjs")} + more + modules}};
    for (const auto &[program, words] : programs) {
        const QList<QPair<QByteArray, int>> secrets{{CliHouse::secret(), 0}, {"something else", 3}};
        for (const auto &[typed, exit] : secrets) {
            QProcess process;
            process.start(program, words);
            process.write(typed + '\n');
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished(readerPatience));
            QVERIFY(count.that(process.exitCode() == exit));
            QVERIFY(process.readAllStandardOutput().startsWith('{'));
        }
    }
}

} // namespace afterword::vector

QTEST_GUILESS_MAIN(afterword::vector::ReadersTest)
#include "readers_test.moc"
