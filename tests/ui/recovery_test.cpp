// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery sheet, by key and click: typed back before it counts, saved, printed, declined.
#include "gate_bench.h"
#include "ui/shared/secret_field.h"
#include "ui/unlock/recovery_page.h"

#include <QDialog>

using namespace afterword;
using namespace Qt::StringLiterals;

class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsTypedBackAndOpens();
    void goingOnWithoutOneIsAskedOnce();
    void theSheetIsSavedAsPdf();
    void thePrintDialogOpens();
    void lockingForgetsTheCode();

private:
    static void reachRecovery(GateBench &bench);
    static std::array<int, 2> askedOf(GateBench &bench);
};

void RecoveryTest::reachRecovery(GateBench &bench)
{
    bench.show();
    bench.type("firstPassphrase", benchPassphrase());
    bench.type("secondPassphrase", benchPassphrase());
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    QVERIFY(bench.find("recovery")->isVisible());
    QCOMPARE(bench.passed(), 0);
}

std::array<int, 2> RecoveryTest::askedOf(GateBench &bench)
{
    return bench.find<RecoveryPage>("recovery")->asked();
}

void RecoveryTest::theCodeIsTypedBackAndOpens()
{
    GateBench bench;
    reachRecovery(bench);
    const auto asked = askedOf(bench);
    QVERIFY(asked[0] < asked[1]);
    QVERIFY(!bench.find("startWriting")->isEnabled());
    QString wrong = benchGroup(asked[0]);
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    bench.type("typedBack1", wrong);
    QCOMPARE(bench.said("typedBackSlip"), u"There is a slip in group %1."_s.arg(asked[0] + 1));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(bench.find("typedBack1"), Qt::Key_Backspace);
    QCOMPARE(bench.said("typedBackSlip"), QString());
    bench.find("typedBack1")->setFocus();
    bench.type("typedBack1", benchGroup(asked[0]).toLower());
    QVERIFY(bench.find("typedBack2")->hasFocus());
    QVERIFY(!bench.find("startWriting")->isEnabled());
    bench.type("typedBack2", benchGroup(asked[1]));
    QVERIFY(bench.find("startWriting")->isEnabled());
    QTest::keyClick(bench.find("typedBack2"), Qt::Key_Return);
    QTRY_COMPARE(bench.passed(), 1);

    bench.session().lock();
    QTRY_COMPARE(bench.session().state(), Session::State::Locked);
    bench.click("useCode");
    for (const QChar each : benchCode())
        QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    bench.click("open");
    bench.putOffPassphrase();
    QTRY_COMPARE(bench.passed(), 2);
}

void RecoveryTest::goingOnWithoutOneIsAskedOnce()
{
    GateBench bench;
    reachRecovery(bench);
    bench.script().answers = {false, true};
    bench.click("withoutCode");
    QTRY_COMPARE(bench.script().answers.size(), 1);
    QCOMPARE(bench.passed(), 0);
    bench.click("withoutCode");
    QTRY_COMPARE(bench.passed(), 1);
    bench.session().lock();
    QTRY_COMPARE(bench.session().state(), Session::State::Locked);
    auto opened = vault::Vault::open(bench.session().path().toStdString());
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->slots().info().size(), std::size_t(1)); // the code shown counts for nothing
}

void RecoveryTest::theSheetIsSavedAsPdf()
{
    GateBench bench;
    reachRecovery(bench);
    const QString file = bench.path(u"sheet.pdf"_s);
    bench.script().paths = {bench.path(u"no such folder/sheet.pdf"_s), file};
    bench.click("savePdf");
    QTRY_VERIFY(!bench.said("sheetSaved").isEmpty());
    QVERIFY(!bench.said("sheetSaved").contains(u"sheet.pdf"_s));
    bench.click("savePdf");
    QTRY_VERIFY(bench.said("sheetSaved").contains(u"~/sheet.pdf"_s));
    QFile sheet(file);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QByteArray bytes = sheet.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(!bytes.toLower().contains("afterword"));
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty())
        QFile::copy(file, folder + u"/sheet.pdf"_s);
    QCOMPARE(sheet.permissions()
                 & ~(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                     | QFileDevice::WriteUser),
             QFileDevice::Permissions());
}

void RecoveryTest::thePrintDialogOpens()
{
    GateBench bench;
    reachRecovery(bench);
    bench.script().answers = {false, true};
    bench.click("printSheet");
    QTRY_COMPARE(bench.script().answers.size(), 1);
    QVERIFY(bench.gate().findChild<QDialog *>() == nullptr);
    bench.click("printSheet");
    QTRY_VERIFY(bench.gate().findChild<QDialog *>(u"printDialog"_s) != nullptr);
    auto *dialog = bench.find<QDialog>("printDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!bench.isHeldAnywhere(benchGroup(0)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(bench.gate().findChild<QDialog *>() == nullptr);
    QCOMPARE(bench.passed(), 0);
}

void RecoveryTest::lockingForgetsTheCode()
{
    GateBench bench;
    reachRecovery(bench);
    bench.type("typedBack1", benchGroup(askedOf(bench)[0]));
    bench.session().lock();
    QTRY_COMPARE(bench.session().state(), Session::State::Locked);
    QTRY_VERIFY(bench.gate().findChild<RecoveryPage *>() == nullptr);
    QVERIFY(bench.find("passphrase")->hasFocus());
    QCOMPARE(bench.passed(), 0);
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
}

QTEST_MAIN(RecoveryTest)
#include "recovery_test.moc"
