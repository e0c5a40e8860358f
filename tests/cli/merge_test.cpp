// SPDX-License-Identifier: GPL-3.0-or-later
// afterword-cli merge, run as a process on two real copies: what it brings, what it prints, that
// the other copy stays byte for byte as it was, and every refusal's code. The program is started
// from AFTERWORD_BIN_DIR.
#include "tests/cli/cli_fixture.h"

#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

class CliMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsTheNews();
    void dryRunChangesNothing();
    void secondTimeAddsNothing();
    void otherKeysAreAskedFor();
    void refusals();
    void helpNamesIt();

private:
    [[nodiscard]] CliResult merge(const QStringList &more = {}, const QByteArray &lines = {}) const
    {
        QStringList words{u"merge"_s, m_house->file(), m_house->file("other.afterword")};
        words += more;
        words += {u"--passphrase-fd"_s, u"0"_s};
        return CliHouse::run(words, CliHouse::secret() + '\n' + lines);
    }

    [[nodiscard]] CliResult add(const char *file, const QByteArray &text) const
    {
        return CliHouse::run({u"add"_s, m_house->file(file), u"--passphrase-fd"_s, u"0"_s},
                             CliHouse::secret() + '\n' + text);
    }

    [[nodiscard]] QByteArray bytesOf(const char *file) const
    {
        QFile in(m_house->file(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<CliHouse> m_house;
};

void CliMergeTest::init()
{
    m_house = std::make_unique<CliHouse>();
    m_house->make();
    QCOMPARE(add("journal.afterword", "In both.").code, 0);
    QVERIFY(QFile::copy(m_house->file(), m_house->file("other.afterword")));
    QCOMPARE(add("journal.afterword", "Only here.").code, 0);
    QCOMPARE(add("other.afterword", "Only there.").code, 0);
}

void CliMergeTest::bringsTheNews()
{
    const QByteArray other = bytesOf("other.afterword");
    const CliResult merged = merge();
    QCOMPARE(merged.code, 0);
    QVERIFY2(merged.out.contains("Pages that only the other had: 1"), merged.out.constData());
    QVERIFY(merged.err.isEmpty());
    QCOMPARE(m_house->open("list", {u"--json"_s}).list().size(), 3);
    QCOMPARE(m_house->open("search", {u"there"_s, u"--json"_s}).list().size(), 1);
    QCOMPARE(m_house->open("check", {u"--deep"_s}).code, 0);
    QCOMPARE(bytesOf("other.afterword"), other);
    QCOMPARE(QDir(m_house->folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void CliMergeTest::dryRunChangesNothing()
{
    const QByteArray before = bytesOf("journal.afterword");
    const CliResult told = merge({u"--dry-run"_s, u"--json"_s});
    QCOMPARE(told.code, 0);
    const QJsonObject object = told.object();
    QCOMPARE(object.value("new"_L1).toInt(), 1);
    QCOMPARE(object.value("twice"_L1).toInt(), 0);
    QVERIFY(object.value("dry_run"_L1).toBool());
    const QJsonArray pages = object.value("pages"_L1).toArray();
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().toObject().value("fate"_L1).toString(), u"new"_s);
    QCOMPARE(bytesOf("journal.afterword"), before);
}

void CliMergeTest::secondTimeAddsNothing()
{
    QCOMPARE(merge().code, 0);
    const QByteArray before = bytesOf("journal.afterword");
    const CliResult again = merge();
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains("here already"));
    const CliResult json = merge({u"--json"_s});
    QVERIFY(json.object().value("known"_L1).toBool());
    QCOMPARE(bytesOf("journal.afterword"), before);
}

/// New keys were made since the copy was set aside: it has the old passphrase.
void CliMergeTest::otherKeysAreAskedFor()
{
    const QByteArray next = "a quieter set of words";
    const CliResult rekeyed = CliHouse::run({u"rekey"_s,
                                             m_house->file(),
                                             u"--passphrase-fd"_s,
                                             u"0"_s,
                                             u"--new-passphrase-fd"_s,
                                             u"0"_s,
                                             u"--kdf"_s,
                                             u"1,8KiB"_s},
                                            CliHouse::secret() + '\n' + next + '\n');
    QCOMPARE(rekeyed.code, 0);
    const QStringList words{u"merge"_s,
                            m_house->file(),
                            m_house->file("other.afterword"),
                            u"--passphrase-fd"_s,
                            u"0"_s,
                            u"--other-passphrase-fd"_s,
                            u"0"_s};
    QCOMPARE(CliHouse::run(words, next + '\n' + next + '\n').code, 3);
    const CliResult merged = CliHouse::run(words, next + '\n' + CliHouse::secret() + '\n');
    QCOMPARE(merged.code, 0);
    QVERIFY(merged.out.contains("Pages that only the other had: 1"));
}

void CliMergeTest::refusals()
{
    const auto with = [this](const QString &other) {
        return CliHouse::run({u"merge"_s, m_house->file(), other, u"--passphrase-fd"_s, u"0"_s},
                             CliHouse::secret() + '\n');
    };
    const QByteArray before = bytesOf("journal.afterword");
    QCOMPARE(with(m_house->file()).code, 64);
    QVERIFY(QFile::link(m_house->file(), m_house->file("link.afterword")));
    QCOMPARE(with(m_house->file("link.afterword")).code, 64);
    QCOMPARE(with(m_house->file("none.afterword")).code, 2);
    const CliHouse stranger;
    stranger.make();
    const CliResult another = with(stranger.file());
    QCOMPARE(another.code, 2);
    QVERIFY(another.err.contains("another journal"));
    QFile half(m_house->file("other.afterword-journal"));
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half a save") > 0);
    half.close();
    QCOMPARE(with(m_house->file("other.afterword")).code, 10);
    QVERIFY(half.remove());
    QFile text(m_house->file("text.afterword"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(9'000, 'x')) > 0);
    text.close();
    QCOMPARE(with(text.fileName()).code, 5);
    QCOMPARE(CliHouse::run({u"merge"_s, m_house->file()}).code, 64);
    QCOMPARE(bytesOf("journal.afterword"), before);
}

void CliMergeTest::helpNamesIt()
{
    QVERIFY(CliHouse::run({u"--help"_s}).out.contains("merge FILE OTHER"));
}

QTEST_GUILESS_MAIN(CliMergeTest)
#include "merge_test.moc"
