// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets found in the vault (tests/fuzz), one case each, so that it stays found.
#include "app/vault/vault_state.h"

#include <QTest>

namespace afterword::vault {

class FuzzedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootLine_data();
    void rootLine();
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

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::FuzzedTest)
#include "fuzzed_test.moc"
