// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets found above the vault (tests/fuzz), one case each, so that it stays found.
#include "app/journal/codec.h"
#include "app/reflect/feelings.h"

#include <QTest>

namespace afterword {

class FuzzedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markWithoutDay();
    void feelingFarBesideThePad();
};

/// It was read, and then written in a way that was refused as damaged from then on.
void FuzzedTest::markWithoutDay()
{
    const auto record = codec::Decoder().decode(
        R"({"v":1,"type":"mark","id":"00000000000000000000000000000005","name":"moved out"})");
    const auto mark = std::get<LifeMark>(record.value());
    QVERIFY(!mark.day.isValid());
    const auto again = codec::Decoder().decode(codec::encode(mark).value());
    QCOMPARE(std::get<LifeMark>(again.value()), mark);
}

/// The least number there is has no positive counterpart, and was taken for one on the pad.
void FuzzedTest::feelingFarBesideThePad()
{
    for (const char *number : {"-2147483648", "2147483647", "-4", "4"}) {
        const QByteArray json = QByteArray(R"({"version":1,"feelings":[{"key":"a","word":"a",)")
                                + R"("gloss":"a","energy":0,"pleasant":)" + number + "}]}";
        const auto feelings = reflect::parseFeelings(json);
        QVERIFY2(!feelings && feelings.error().code == Errc::Malformed, number);
    }
}

} // namespace afterword

QTEST_GUILESS_MAIN(afterword::FuzzedTest)
#include "fuzzed_test.moc"
