// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code: every slip of one symbol or of two neighbours in a group is noticed.
#include "app/vault/recovery_code.h"

#include <QTest>

#include <algorithm>

namespace afterword::vault {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Repeatable numbers.
RandomSource numbers(std::uint32_t seed)
{
    return [state = seed](std::span<std::uint8_t> out) mutable {
        for (std::uint8_t &byte : out) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<std::uint8_t>(state >> 24U);
        }
    };
}

std::string codeOf(std::uint32_t seed)
{
    return std::string(makeRecoveryCode(numbers(seed)).view());
}

std::string group(const std::string &code, int index)
{
    return code.substr(static_cast<std::size_t>(5 * index), 5);
}

} // namespace

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers();
    void madeCodesAreRight();
    void everyWrongSymbolIsNoticed();
    void everySwapOfNeighboursIsNoticed();
    void groupsInTheWrongPlaceAreNoticed();
    void typingIsForgiven_data();
    void typingIsForgiven();
    void unfinishedAndForeign();
    void parseRefuses_data();
    void parseRefuses();
};

void RecoveryCodeTest::knownAnswers()
{
    // Worked out by hand: with all data zero the check is alpha^(g+5).
    const auto zeros = makeRecoveryCode(
        [](std::span<std::uint8_t> out) { std::fill(out.begin(), out.end(), std::uint8_t{0}); });
    QCOMPARE(std::string(zeros.view()), std::string("000050000A0000M0000D0000T0000H00007"));
    // 1, alpha, alpha^2, alpha^3 as data: alpha ^ alpha^3 ^ alpha^5 ^ alpha^7 = 2^8^5^20 = 27.
    const auto powers = makeRecoveryCode([](std::span<std::uint8_t> out) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<std::uint8_t>(1U << (i % 4));
    });
    QCOMPARE(std::string(powers.view()).substr(0, 5), std::string("1248Y")); // 27 ^ 5 = 30
}

void RecoveryCodeTest::madeCodesAreRight()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const std::string code = codeOf(seed);
        QCOMPARE(code.size(), std::size_t{35});
        std::string data;
        for (int i = 0; i < recoveryGroups; ++i) {
            QCOMPARE(checkRecoveryGroup(group(code, i), i), GroupState::Right);
            data += group(code, i).substr(0, 4);
        }
        QCOMPARE(std::string(parseRecoveryCode(SecureBytes(code)).value().view()), data);
    }
    QVERIFY(makeRecoveryCode(systemRandom()).view() != makeRecoveryCode(systemRandom()).view());
}

void RecoveryCodeTest::everyWrongSymbolIsNoticed()
{
    int missed = 0;
    for (std::uint32_t seed = 0; seed < 25; ++seed) {
        const std::string code = codeOf(seed);
        for (std::size_t at = 0; at < code.size(); ++at) {
            for (const char symbol : alphabet) {
                if (symbol == code[at])
                    continue;
                std::string wrong = code;
                wrong[at] = symbol;
                const int index = static_cast<int>(at / 5);
                missed +=
                    checkRecoveryGroup(group(wrong, index), index) == GroupState::Slip ? 0 : 1;
                if (seed == 0)
                    missed += parseRecoveryCode(SecureBytes(wrong)).has_value() ? 1 : 0;
            }
        }
    }
    QCOMPARE(missed, 0);
}

void RecoveryCodeTest::everySwapOfNeighboursIsNoticed()
{
    int missed = 0;
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const std::string code = codeOf(seed);
        for (std::size_t at = 0; at + 1 < code.size(); ++at) {
            if (at % 5 == 4 || code[at] == code[at + 1])
                continue;
            std::string wrong = code;
            std::swap(wrong[at], wrong[at + 1]);
            const int index = static_cast<int>(at / 5);
            missed += checkRecoveryGroup(group(wrong, index), index) == GroupState::Slip ? 0 : 1;
        }
    }
    QCOMPARE(missed, 0);
}

void RecoveryCodeTest::groupsInTheWrongPlaceAreNoticed()
{
    const std::string code = codeOf(3);
    for (int from = 0; from < recoveryGroups; ++from) {
        for (int to = 0; to < recoveryGroups; ++to) {
            const GroupState expected = from == to ? GroupState::Right : GroupState::Slip;
            QCOMPARE(checkRecoveryGroup(group(code, from), to), expected);
        }
    }
}

void RecoveryCodeTest::typingIsForgiven_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("plain") << QByteArray("00005");
    QTest::newRow("letters for digits") << QByteArray("oO0O5");
    QTest::newRow("blanks") << QByteArray("  0 0 00 5\t");
    QTest::newRow("hyphens") << QByteArray("0-0-0-0-5-");
}

void RecoveryCodeTest::typingIsForgiven()
{
    QFETCH(const QByteArray, typed);
    QCOMPARE(checkRecoveryGroup(typed.toStdString(), 0), GroupState::Right);
    const std::string whole = "oooo5-oooo"
                              "a-0000m 0000D\n0000t 0000h 00007";
    const auto data = parseRecoveryCode(SecureBytes(whole));
    QCOMPARE(std::string(data.value().view()), std::string(28, '0'));
    // I and L are one.
    QCOMPARE(checkRecoveryGroup("1248y", 0), GroupState::Right);
    QCOMPARE(checkRecoveryGroup("i248y", 0), GroupState::Right);
    QCOMPARE(checkRecoveryGroup("L248Y", 0), GroupState::Right);
}

void RecoveryCodeTest::unfinishedAndForeign()
{
    QCOMPARE(checkRecoveryGroup("", 0), GroupState::Incomplete);
    QCOMPARE(checkRecoveryGroup("0000", 0), GroupState::Incomplete);
    QCOMPARE(checkRecoveryGroup(" -", 6), GroupState::Incomplete);
    QCOMPARE(checkRecoveryGroup("U", 0), GroupState::Slip);
    QCOMPARE(checkRecoveryGroup("00*", 0), GroupState::Slip);
    QCOMPARE(checkRecoveryGroup("\xc3\xa9", 0), GroupState::Slip);
    QCOMPARE(checkRecoveryGroup("000055", 0), GroupState::Slip);
    QCOMPARE(checkRecoveryGroup("00005", -1), GroupState::Slip);
    QCOMPARE(checkRecoveryGroup("00005", 7), GroupState::Slip);
}

void RecoveryCodeTest::parseRefuses_data()
{
    const QByteArray code = QByteArray::fromStdString(codeOf(9));
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one short") << code.left(34);
    QTest::newRow("one more") << QByteArray(code + '0');
    QTest::newRow("foreign symbol") << QByteArray(code.left(34) + '!');
    QTest::newRow("groups swapped") << QByteArray(code.mid(5, 5) + code.left(5) + code.mid(10));
    QTest::newRow("zero byte") << QByteArray(code.left(34) + '\0');
}

void RecoveryCodeTest::parseRefuses()
{
    QFETCH(const QByteArray, typed);
    const auto parsed = parseRecoveryCode(SecureBytes(typed.toStdString()));
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, Errc::Malformed);
    // The error tells nothing of the code.
    QCOMPARE(parsed.error().detail, std::string("recovery code"));
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::RecoveryCodeTest)
#include "recovery_code_test.moc"
