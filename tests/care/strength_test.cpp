// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/strength.h"

#include "app/vault/secure_bytes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace afterword;
using care::Strength;

class StrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void guessesGrowWithWords();
    void aViewWithoutEndIsEnough();
    void unicodeCounts();
    void longOnesStayQuick();
};

void StrengthTest::levels_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("level");
    QTest::newRow("nothing") << QByteArray() << int(Strength::Empty);
    QTest::newRow("one letter") << QByteArray("a") << int(Strength::Weak);
    QTest::newRow("the usual") << QByteArray("password") << int(Strength::Weak);
    QTest::newRow("the usual, dressed up") << QByteArray("P@ssw0rd1!") << int(Strength::Weak);
    QTest::newRow("a row of keys") << QByteArray("qwertyuiop") << int(Strength::Weak);
    QTest::newRow("repeated") << QByteArray("aaaaaaaaaaaaaaaa") << int(Strength::Weak);
    QTest::newRow("a date") << QByteArray("14.10.2025") << int(Strength::Weak);
    QTest::newRow("five random words")
        << QByteArray("lantern orbit velvet gravel thicket") << int(Strength::Strong);
    QTest::newRow("random signs") << QByteArray("x9$Lq2!vTz7#") << int(Strength::Strong);
}

void StrengthTest::levels()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, level);
    const std::string_view view(typed.constData(), std::size_t(typed.size()));
    QCOMPARE(int(care::strengthOf(view)), level);
}

void StrengthTest::guessesGrowWithWords()
{
    const double two = care::guessesLog10("gravel thicket");
    const double three = care::guessesLog10("gravel thicket velvet");
    const double four = care::guessesLog10("gravel thicket velvet orbit");
    QVERIFY(two > 0.0);
    QVERIFY(three > two);
    QVERIFY(four > three);
    // The level follows the number at its edges, somewhere between these two.
    QVERIFY(int(care::strengthOf("gravel thicket velvet orbit"))
            >= int(care::strengthOf("gravel thicket")));
}

void StrengthTest::aViewWithoutEndIsEnough()
{
    // Guarded memory ends at a page that may not be read: reading one byte too far would crash.
    const vault::SecureBytes whole(std::string_view("gravel thicket"));
    QCOMPARE(care::guessesLog10(whole.view()), care::guessesLog10("gravel thicket"));
    const std::string_view longer("gravel thicket velvet");
    QCOMPARE(care::guessesLog10(longer.substr(0, 14)), care::guessesLog10("gravel thicket"));
}

void StrengthTest::unicodeCounts()
{
    QVERIFY(care::guessesLog10(
                "\xd0\xbb\xd0\xb0\xd0\xbc\xd0\xbf\xd0\xb0 \xd1\x81\xd0\xb2\xd0\xb5\xd1\x82")
            > 8.0);
}

void StrengthTest::longOnesStayQuick()
{
    const QByteArray words = QByteArray("lantern orbit velvet gravel thicket ").repeated(28);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(care::strengthOf(std::string_view(words.constData(), 1000)), Strength::Strong);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(StrengthTest)
#include "strength_test.moc"
