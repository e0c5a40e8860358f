// SPDX-License-Identifier: GPL-3.0-or-later
// Typing a recovery code on the lock screen: forgiving in form, clear about the group with a slip.
#include "gate_bench.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/wording.h"

#include <QClipboard>

using namespace afterword;
using namespace Qt::StringLiterals;

class CodeEntryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeOpens_data();
    void theCodeOpens();
    void aPastedCodeOpens();
    void aSlipIsSaidWhileTyping();
    void backspaceWalksBack();
    void anotherSheetsCodeIsNotThePassphrasesFault();
};

void CodeEntryTest::theCodeOpens_data()
{
    QTest::addColumn<QString>("typed");
    QString hyphens;
    QString blanks;
    for (int i = 0; i < vault::recoveryGroups; ++i) {
        hyphens += (i > 0 ? u"-"_s : QString()) + benchGroup(i);
        blanks += (i > 0 ? u" "_s : QString()) + benchGroup(i);
    }
    QTest::newRow("bare") << benchCode();
    QTest::newRow("with hyphens") << hyphens;
    QTest::newRow("small letters, hyphens") << hyphens.toLower();
    QTest::newRow("blanks") << blanks;
    QTest::newRow("O for 0, l for 1") << benchCode().replace(u'0', u'O').replace(u'1', u'l');
}

void CodeEntryTest::theCodeOpens()
{
    QFETCH(QString, typed);
    GateBench bench;
    bench.showLocked(true);
    bench.click("useCode");
    QVERIFY(bench.find("codeGroup1")->hasFocus());
    QVERIFY(!bench.find("passphrase")->isVisible());
    for (const QChar each : typed) {
        QVERIFY(!bench.find("open")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    }
    QCOMPARE(bench.said("slip"), QString());
    QVERIFY(bench.find("open")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    bench.putOffPassphrase();
    QTRY_COMPARE(bench.passed(), 1);
}

void CodeEntryTest::aPastedCodeOpens()
{
    GateBench bench;
    bench.showLocked(true);
    bench.click("useCode");
    bench.type("codeGroup1", u"7"_s); // replaced by the paste
    QGuiApplication::clipboard()->setText(u"\n"_s + benchCode().toLower() + u" \n"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    QVERIFY(bench.find("open")->isEnabled());
    bench.click("open");
    bench.putOffPassphrase();
    QTRY_COMPARE(bench.passed(), 1);
}

void CodeEntryTest::aSlipIsSaidWhileTyping()
{
    GateBench bench;
    bench.showLocked(true);
    bench.click("useCode");
    QString wrong = benchGroup(2);
    wrong[1] = wrong[1] == u'7' ? u'8' : u'7';
    bench.type("codeGroup3", wrong.left(4));
    QCOMPARE(bench.said("slip"), QString());
    bench.type("codeGroup3", wrong.mid(4));
    QVERIFY(bench.said("slip").startsWith(u"There is a slip in group 3."_s));
    bench.type("codeGroup1", benchGroup(1)); // the right symbols in the wrong place
    QVERIFY(bench.said("slip").startsWith(u"There is a slip in group 1."_s));
    for (int i = 0; i < vault::recoveryGroupSize; ++i)
        QTest::keyClick(bench.find("codeGroup1"), Qt::Key_Backspace);
    bench.type("codeGroup1", benchGroup(0));
    QVERIFY(bench.said("slip").startsWith(u"There is a slip in group 3."_s));
    for (int i = 0; i < vault::recoveryGroupSize; ++i)
        QTest::keyClick(bench.find("codeGroup3"), Qt::Key_Backspace);
    bench.type("codeGroup3", benchGroup(2));
    QCOMPARE(bench.said("slip"), QString());
    QVERIFY(!bench.find("open")->isEnabled());
}

void CodeEntryTest::backspaceWalksBack()
{
    GateBench bench;
    bench.showLocked(true);
    bench.click("useCode");
    for (const QChar each : QString(benchGroup(0) + u'-' + benchGroup(1).left(1)))
        QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    QVERIFY(bench.find("codeGroup2")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(bench.find("codeGroup2")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(bench.find("codeGroup1")->hasFocus());
    QCOMPARE(bench.find<SecretField>("codeGroup1")->view().size(), std::size_t(4));
}

void CodeEntryTest::anotherSheetsCodeIsNotThePassphrasesFault()
{
    GateBench bench;
    bench.showLocked(true);
    bench.click("useCode");
    const vault::SecureBytes other = vault::makeRecoveryCode(
        [](std::span<std::uint8_t> out) { std::fill(out.begin(), out.end(), std::uint8_t(9)); });
    for (const char each : other.view())
        QTest::keyClick(QApplication::focusWidget(), each);
    bench.click("open");
    QTRY_COMPARE(bench.said("trouble"),
                 openingTrouble(Error{Errc::WrongPassphrase, {}}, true).whole());
    QVERIFY(bench.said("trouble") != openingTrouble(Error{Errc::WrongPassphrase, {}}).whole());
}

QTEST_MAIN(CodeEntryTest)
#include "code_entry_test.moc"
