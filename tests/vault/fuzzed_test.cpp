// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets found in the vault (tests/fuzz), one case each, so that it stays found.
#include "app/vault/vault_state.h"

#include <QTest>

#include <array>
#include <limits>

namespace afterword::vault {

class FuzzedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootLine_data();
    void rootLine();
    void rootFillers_data();
    void rootFillers();
};

void FuzzedTest::rootLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isRoot");
    QTest::newRow("as written") << QByteArray(R"({"v":1,"type":"root","fillers":[0,0]})") << true;
    // These ended the program: the library throws when it is asked for a text that is none.
    for (const char *type : {"1", "null", "[]", "{}", "true", "1.5"}) {
        QTest::addRow("type %s", type)
            << QByteArray(R"({"v":1,"fillers":[0,0],"type":)" + QByteArray(type) + '}') << false;
    }
    QTest::newRow("no fillers") << QByteArray(R"({"v":1,"type":"root"})") << false;
    QTest::newRow("fillers as text") << QByteArray(R"({"type":"root","fillers":["0",0]})") << false;
    // And these went beyond what the format allows.
    const auto nested = [](int levels) -> QByteArray {
        return R"({"type":"root","fillers":[0,0],"x":)" + QByteArray(levels, '[')
               + QByteArray(levels, ']') + '}';
    };
    QTest::newRow("8 levels") << nested(7) << true;
    QTest::newRow("9 levels") << nested(8) << false;
    QTest::newRow("3,000 levels") << nested(3000) << false;
    QTest::newRow("a line of 70,000 bytes")
        << QByteArray(R"({"type":"root","fillers":[0,0],"x":")" + QByteArray(70'000, 'x') + "\"}")
        << false;
}

void FuzzedTest::rootLine()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isRoot);
    const std::string content = line.toStdString() + '\n';
    QCOMPARE(vault::Root::parse(content).has_value(), isRoot);
}

/// A save was given the number of such a filler, and failed as if that were a mistake of ours.
void FuzzedTest::rootFillers_data()
{
    QTest::addColumn<QList<qint64>>("rids");
    QTest::addColumn<bool>("isRoot");
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    QTest::newRow("ascending") << QList<qint64>{1, 7, largest} << true;
    QTest::newRow("zero") << QList<qint64>{0, 7} << false;
    QTest::newRow("above 2^63 - 1")
        << QList<qint64>{std::numeric_limits<qint64>::min(), 7} << false;
    QTest::newRow("descending") << QList<qint64>{7, 1} << false;
    QTest::newRow("twice") << QList<qint64>{7, 7} << false;
}

void FuzzedTest::rootFillers()
{
    QFETCH(const QList<qint64>, rids);
    QFETCH(const bool, isRoot);
    for (const bool second : {false, true}) {
        const QString counts = second ? QStringLiteral("0,%1") : QStringLiteral("%1,0");
        std::string content = QStringLiteral(R"({"v":1,"type":"root","fillers":[%1]})")
                                  .arg(counts.arg(rids.size()))
                                  .toStdString()
                              + '\n';
        for (const qint64 rid : rids) {
            std::array<std::uint8_t, 8> bytes{};
            putLe(bytes.data(), static_cast<std::uint64_t>(rid));
            content.append(bytes.begin(), bytes.end());
        }
        QCOMPARE(vault::Root::parse(content).has_value(), isRoot);
    }
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::FuzzedTest)
#include "fuzzed_test.moc"
