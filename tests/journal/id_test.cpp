// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/id.h"

#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexGoesThereAndBack();
    void refusesOtherText();
    void randomIdsDiffer();
};

void IdTest::hexGoesThereAndBack()
{
    const Id id{0x0123456789abcdef, 0xfedcba9876543210};
    QCOMPARE(id.toHex(), u"0123456789abcdeffedcba9876543210"_s);
    QCOMPARE(Id::fromHex(id.toHex()).value(), id);
    QCOMPARE(Id::fromHex(id.toHex().toUpper()).value(), id);
    QCOMPARE(Id::fromHex("0123456789abcdeffedcba9876543210"_L1).value(), id);
    QVERIFY(Id{}.isNull());
}

void IdTest::refusesOtherText()
{
    const QString good = u"0123456789abcdeffedcba9876543210"_s;
    QVERIFY(!Id::fromHex(good.left(31)));
    QVERIFY(!Id::fromHex(u"0123456789abcdeffedcba98765432100"_s));
    QVERIFY(!Id::fromHex(QString(good).replace(5, 1, u"g"_s)));
    QVERIFY(!Id::fromHex(QString(good).replace(0, 1, u" "_s)));
    QVERIFY(!Id::fromHex(QString()));
    const QString digits = u"0123456789abcdefABCDEF"_s;
    for (char16_t c = 0; c < 0x200; ++c) {
        for (const int at : {0, 15, 16, 31})
            QCOMPARE(Id::fromHex(QString(good).replace(at, 1, QChar(c))).has_value(),
                     digits.contains(QChar(c)));
    }
}

void IdTest::randomIdsDiffer()
{
    QSet<Id> seen;
    for (int i = 0; i < 1'000; ++i)
        seen.insert(Id::random());
    QCOMPARE(seen.size(), 1'000);
    QVERIFY(!seen.contains(Id{}));
}

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
