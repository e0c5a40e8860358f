// SPDX-License-Identifier: GPL-3.0-or-later
// Secret bytes: what is put in comes out, and lies in memory that is locked and not dumped.
#include "app/vault/secure_bytes.h"

#include "app/base/sanitized.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <string>

namespace afterword::vault {

namespace {

/// The flags the kernel keeps for the mapping that holds this address.
QByteArray mappingFlags(const void *address)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    for (QByteArray line = maps.readLine(); !line.isEmpty(); line = maps.readLine()) {
        const auto dash = line.indexOf('-');
        const auto blank = line.indexOf(' ');
        if (dash > 0 && blank > dash && !line.left(dash).contains(':')) {
            bool hex = false;
            const quint64 from = line.left(dash).toULongLong(&hex, 16);
            const quint64 to = line.mid(dash + 1, blank - dash - 1).toULongLong(nullptr, 16);
            if (hex)
                inside = wanted >= from && wanted < to;
        }
        if (inside && line.startsWith("VmFlags:"))
            return line;
    }
    return {};
}

} // namespace

class SecureBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyOrZeroed();
    void copiesAndMoves();
    void appendGrows();
    void appendFromItself();
    void truncateWipesTheTail();
    void memoryIsLockedAndNotDumped();
};

void SecureBytesTest::startsEmptyOrZeroed()
{
    const SecureBytes none;
    QVERIFY(none.isEmpty());
    QVERIFY(none.view().empty());
    const SecureBytes zeros(100);
    QCOMPARE(zeros.size(), std::size_t{100});
    QVERIFY(std::all_of(zeros.span().begin(), zeros.span().end(), [](auto b) { return b == 0; }));
    QVERIFY(SecureBytes("").isEmpty());
}

void SecureBytesTest::copiesAndMoves()
{
    SecureBytes first("secret");
    const SecureBytes second = first.clone();
    QVERIFY(first.data() != second.data());
    QCOMPARE(second.view(), std::string_view("secret"));
    SecureBytes third = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is empty
    QCOMPARE(third.view(), std::string_view("secret"));
    third = SecureBytes("other");
    QCOMPARE(third.view(), std::string_view("other"));
    third.clear();
    QVERIFY(third.isEmpty());
    QVERIFY(third.data() == nullptr);
}

void SecureBytesTest::appendGrows()
{
    SecureBytes bytes;
    std::string expected;
    int moves = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::uint8_t *before = bytes.data();
        const char piece = static_cast<char>('a' + i % 26);
        bytes.append({&piece, 1});
        expected += piece;
        moves += bytes.data() == before ? 0 : 1;
    }
    QCOMPARE(bytes.view(), std::string_view(expected));
    QVERIFY2(moves <= 8, "one move for each doubling from 64");
    bytes.append("");
    QCOMPARE(bytes.size(), expected.size());
}

void SecureBytesTest::appendFromItself()
{
    SecureBytes bytes("abc");
    for (int i = 0; i < 6; ++i)
        bytes.append(bytes.view());
    std::string expected = "abc";
    for (int i = 0; i < 6; ++i)
        expected += expected;
    QCOMPARE(bytes.view(), std::string_view(expected));
}

void SecureBytesTest::truncateWipesTheTail()
{
    SecureBytes bytes("passphrase");
    const std::uint8_t *memory = bytes.data();
    bytes.truncate(4);
    QCOMPARE(bytes.view(), std::string_view("pass"));
    QVERIFY(std::all_of(memory + 4, memory + 10, [](auto b) { return b == 0; }));
    bytes.truncate(99);
    QCOMPARE(bytes.size(), std::size_t{4});
}

void SecureBytesTest::memoryIsLockedAndNotDumped()
{
    const SecureBytes bytes("passphrase");
    const QByteArray flags = mappingFlags(bytes.data());
    QVERIFY2(flags.contains(" dd"), flags.constData()); // not in a core dump
#ifndef AFTERWORD_SANITIZED                             // it makes mlock() do nothing
    QVERIFY2(flags.contains(" lo"), flags.constData()); // not in swap
#endif
    // Guard pages: the mapping that holds the bytes ends right behind them.
    const auto end = reinterpret_cast<quintptr>(bytes.data()) + bytes.size();
    QCOMPARE(end % 4096, quintptr{0});
    QVERIFY(!mappingFlags(reinterpret_cast<const void *>(end)).contains(" rd"));
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::SecureBytesTest)
#include "secure_bytes_test.moc"
