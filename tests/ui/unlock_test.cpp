// SPDX-License-Identifier: GPL-3.0-or-later
// The lock screen, by key and click: passphrase, code, wrong tries, files that do not open.
#include "gate_bench.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/wording.h"

#include <QClipboard>
#include <QMenu>
#include <QTimer>

using namespace afterword;
using namespace Qt::StringLiterals;

class UnlockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPassphraseOpens();
    void openIsOffWhileTheFieldIsEmpty();
    void aWrongPassphraseIsSaid();
    void aShownTryStaysToBeMended();
    void threeWrongTriesMakeAPause();
    void capsLockIsSaid();
    void troubleIsNamed_data();
    void troubleIsNamed();
    void openingCanBeCancelled();
    void anotherJournalIsChosen();
    void journalsBesideAreListed();
    void whatHappenedBeforeIsTold();
    void theDemoPassphraseIsShown();
    void keysAloneAreEnough();
    void noWidgetHoldsTheSecret();
    void hintsDoNotMoveTheField();
    void pictures();
};

void UnlockTest::theRightPassphraseOpens()
{
    GateBench bench;
    bench.showLocked();
    QVERIFY(bench.find("passphrase")->hasFocus());
    bench.type("passphrase", benchPassphrase());
    QTest::keyClick(bench.find("passphrase"), Qt::Key_Return);
    QCOMPARE(bench.session().state(), Session::State::Opening);
    QCOMPARE(bench.find<QPushButton>("open")->text(), u"Opening…"_s);
    QVERIFY(!bench.find("open")->isEnabled());
    QTRY_COMPARE(bench.passed(), 1);
    QCOMPARE(bench.session().state(), Session::State::Open);
    QVERIFY(bench.find<SecretField>("passphrase")->isEmpty());
}

void UnlockTest::openIsOffWhileTheFieldIsEmpty()
{
    GateBench bench;
    bench.showLocked();
    QVERIFY(!bench.find("open")->isEnabled());
    QTest::keyClick(bench.find("passphrase"), Qt::Key_Return);
    QCOMPARE(bench.session().state(), Session::State::Locked);
    bench.type("passphrase", u"x"_s);
    QVERIFY(bench.find("open")->isEnabled());
    QTest::keyClick(bench.find("passphrase"), Qt::Key_Backspace);
    QVERIFY(!bench.find("open")->isEnabled());
}

void UnlockTest::aWrongPassphraseIsSaid()
{
    GateBench bench;
    bench.showLocked();
    bench.type("passphrase", u"not these words"_s);
    bench.click("open");
    QTRY_COMPARE(bench.said("trouble"), openingTrouble(Error{Errc::WrongPassphrase, {}}).whole());
    QCOMPARE(bench.session().state(), Session::State::Locked);
    QCOMPARE(bench.passed(), 0);
    QVERIFY(bench.find<SecretField>("passphrase")->isEmpty());
    QVERIFY(bench.find("passphrase")->hasFocus());
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
}

void UnlockTest::aShownTryStaysToBeMended()
{
    GateBench bench;
    bench.showLocked();
    bench.find<SecretField>("passphrase")->setShown(true);
    bench.type("passphrase", benchPassphrase() + u'x');
    bench.click("open");
    QTRY_VERIFY(!bench.said("trouble").isEmpty());
    QTest::keyClick(bench.find("passphrase"), Qt::Key_Backspace);
    QTest::keyClick(bench.find("passphrase"), Qt::Key_Return);
    QTRY_COMPARE(bench.passed(), 1);
}

void UnlockTest::threeWrongTriesMakeAPause()
{
    GateBench bench;
    bench.showLocked();
    auto *second = bench.find<QTimer>("pauseSecond");
    second->setInterval(3'600'000); // this test says when a second has gone by
    const auto tryWrong = [&bench]() {
        QSignalSpy failed(&bench.session(), &Session::openFailed);
        bench.type("passphrase", u"wrong"_s);
        bench.click("open");
        QVERIFY(failed.wait());
    };
    const auto goBy = [second]() { QVERIFY(QMetaObject::invokeMethod(second, "timeout")); };
    tryWrong();
    tryWrong();
    QCOMPARE(bench.said("pause"), QString());
    int expected = 4;
    for (int round = 0; round < 5; ++round) {
        tryWrong();
        QCOMPARE(bench.said("pause"), u"You can try again in %1 s."_s.arg(expected));
        bench.type("passphrase", benchPassphrase()); // the field stays usable
        QVERIFY(!bench.find("open")->isEnabled());
        QTest::keyClick(bench.find("passphrase"), Qt::Key_Return);
        QCOMPARE(bench.session().state(), Session::State::Locked);
        for (int i = 1; i < expected; ++i) {
            goBy();
            QCOMPARE(bench.said("pause"), u"You can try again in %1 s."_s.arg(expected - i));
        }
        goBy();
        QCOMPARE(bench.said("pause"), QString());
        QVERIFY(bench.find("open")->isEnabled());
        bench.find<SecretField>("passphrase")->clear();
        expected = std::min(30, expected * 2);
    }
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
}

void UnlockTest::capsLockIsSaid()
{
    GateBench bench;
    bench.showLocked();
    auto *field = bench.find<SecretField>("passphrase");
    Q_EMIT field->capsLockChanged(true);
    QCOMPARE(bench.said("capsLock"), u"Caps Lock is on."_s);
    bench.click("useCode"); // capitals are welcome there
    QCOMPARE(bench.said("capsLock"), QString());
    bench.click("useCode");
    QCOMPARE(bench.said("capsLock"), u"Caps Lock is on."_s);
    Q_EMIT field->capsLockChanged(false);
    QCOMPARE(bench.said("capsLock"), QString());
}

void UnlockTest::troubleIsNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("something else") << static_cast<int>(Errc::NotAVault);
    QTest::newRow("newer") << static_cast<int>(Errc::NewerFormat);
    QTest::newRow("damaged") << static_cast<int>(Errc::Damaged);
    QTest::newRow("gone") << static_cast<int>(Errc::NotFound);
}

void UnlockTest::troubleIsNamed()
{
    QFETCH(int, kind);
    const auto code = static_cast<Errc>(kind);
    GateBench bench;
    bench.showLocked();
    QFile file(bench.journal());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    if (code == Errc::NotAVault) {
        bytes = QByteArray("a shopping list\n").repeated(1000);
    } else if (code == Errc::NewerFormat) {
        for (qsizetype at = bytes.indexOf("AFTERWRD"); at >= 0;
             at = bytes.indexOf("AFTERWRD", at + 8))
            bytes[at + 8] = 99;
    } else if (code == Errc::Damaged) {
        bytes.replace(bytes.size() / 2, bytes.size() / 4, QByteArray(bytes.size() / 4, 'x'));
    }
    QVERIFY(file.remove());
    if (code != Errc::NotFound) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
    }
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.said("trouble"), openingTrouble(Error{code, {}}).whole());
    QVERIFY(bench.said("trouble") != openingTrouble(Error{Errc::WrongPassphrase, {}}).whole());
    QCOMPARE(bench.passed(), 0);
    QVERIFY(!bench.find<SecretField>("passphrase")->isEmpty()); // it was not at fault
}

void UnlockTest::openingCanBeCancelled()
{
    GateBench bench;
    bench.showLocked();
    bench.find<QTimer>("slowOpening")->setInterval(0);
    auto *cancel = bench.find<QPushButton>("cancelOpening");
    QVERIFY(!cancel->isVisible());
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QCOMPARE(bench.session().state(), Session::State::Opening);
    // The timer has no time to pass: its turn comes before the key is ready and handed over.
    QVERIFY(QMetaObject::invokeMethod(bench.find<QTimer>("slowOpening"), "timeout"));
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(bench.session().state(), Session::State::Locked);
    QVERIFY(!cancel->isVisible());
    QVERIFY(bench.find("passphrase")->hasFocus());
    QCOMPARE(bench.find<QPushButton>("open")->text(), u"Open"_s);
    QVERIFY(!bench.find<SecretField>("passphrase")->isEmpty());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
}

void UnlockTest::anotherJournalIsChosen()
{
    GateBench bench;
    bench.showLocked();
    const QString other = bench.path(u"other.afterword"_s);
    bench.makeJournal(other);
    bench.script().paths = {QString(), other}; // first they change their mind
    for (int round = 0; round < 2; ++round) {
        bench.pickOther(GateBench::Other::File);
        QTRY_COMPARE(bench.script().paths.size(), 1 - round);
        QCOMPARE(bench.session().path(), round == 0 ? bench.journal() : other);
    }
    QVERIFY(bench.said("trouble").contains(u"other.afterword"_s));
    QVERIFY(bench.find("passphrase")->hasFocus());
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
    QCOMPARE(bench.session().path(), other);
}

void UnlockTest::journalsBesideAreListed()
{
    GateBench bench;
    bench.showLocked();
    const QString other = bench.path(u"another.afterword"_s);
    bench.makeJournal(other);
    bench.pickOther(GateBench::Other::Beside); // by name it comes before this one
    QCOMPARE(bench.session().path(), other);
    QVERIFY(bench.said("trouble").contains(u"another.afterword"_s));
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
}

void UnlockTest::whatHappenedBeforeIsTold()
{
    GateBench bench;
    bench.showLocked();
    bench.gate().tell(u"It is still here."_s);
    QCOMPARE(bench.said("trouble"), u"It is still here."_s);
    bench.gate().beginNew();
    QVERIFY(bench.find("welcome")->isVisible());
    bench.gate().tell(u"It is gone."_s);
    QCOMPARE(bench.said("createTrouble"), u"It is gone."_s);
    bench.click("backToLock");
    QVERIFY(bench.find("passphrase")->hasFocus());
}

void UnlockTest::theDemoPassphraseIsShown()
{
    GateBench bench;
    bench.showLocked();
    QCOMPARE(bench.said("demoHint"), QString());
    bench.gate().setHint(u"The passphrase of this sample is: open sesame"_s);
    QCOMPARE(bench.said("demoHint"), u"The passphrase of this sample is: open sesame"_s);
}

void UnlockTest::keysAloneAreEnough()
{
    GateBench bench;
    bench.showLocked();
    bench.type("passphrase", u"x"_s);
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        seen.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"passphrase"_s, u"open"_s, u"useCode"_s, u"otherJournal"_s})
        QVERIFY2(seen.contains(name), qPrintable(seen.join(u' ')));
    bench.find("useCode")->setFocus();
    QTest::keyClick(bench.find("useCode"), Qt::Key_Space);
    QVERIFY(bench.find("codeGroup1")->hasFocus());
}

void UnlockTest::noWidgetHoldsTheSecret()
{
    GateBench bench;
    bench.showLocked(true);
    bench.find<SecretField>("passphrase")->setShown(true);
    bench.type("passphrase", benchPassphrase());
    QVERIFY(!bench.find<SecretField>("passphrase")->isEmpty());
    QVERIFY(GateBench::isHeldAnywhere(u"Use a recovery code"_s)); // the search itself works
    QVERIFY(!GateBench::isHeldAnywhere(u"tangerine"_s));
    QVERIFY(!GateBench::isHeldAnywhere(u"lantern"_s));
    bench.click("useCode");
    for (const QChar each : benchCode())
        QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    for (int i = 0; i < vault::recoveryGroups; ++i)
        QVERIFY(!GateBench::isHeldAnywhere(benchGroup(i)));
}

void UnlockTest::hintsDoNotMoveTheField()
{
    GateBench bench;
    bench.showLocked();
    auto *field = bench.find<SecretField>("passphrase");
    const QPoint place = field->mapTo(&bench.gate(), QPoint());
    const int button = bench.find("open")->mapTo(&bench.gate(), QPoint()).y();
    Q_EMIT field->capsLockChanged(true);
    QTRY_VERIFY(bench.find("open")->mapTo(&bench.gate(), QPoint()).y() > button);
    QTRY_COMPARE(field->mapTo(&bench.gate(), QPoint()), place);
}

void UnlockTest::pictures()
{
    GateBench bench;
    bench.showLocked();
    GateBench::shoot(&bench.gate(), u"00-lock"_s);
    auto *field = bench.find<SecretField>("passphrase");
    field->setShown(true);
    bench.type("passphrase", u"LATE TRAINS AND"_s);
    bench.click("open");
    QTRY_VERIFY(!bench.said("trouble").isEmpty());
    Q_EMIT field->capsLockChanged(true);
    QTest::qWait(0);
    GateBench::shoot(&bench.gate(), u"00b-lock-hint"_s);
    bench.click("useCode");
    for (const QChar each : QString(benchCode().left(12) + u"ZZZ"_s))
        QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    QTest::qWait(0);
    GateBench::shoot(&bench.gate(), u"00-lock-code"_s);
    QVERIFY(bench.find("slip")->isVisible());
    bench.theme().setMode(Theme::Mode::Dark);
    QTest::qWait(0);
    GateBench::shoot(&bench.gate(), u"00-lock-code-dark"_s);
    bench.gate().resize(600, 400);
    QTest::qWait(0);
    GateBench::shoot(&bench.gate(), u"00-lock-code-small"_s);
    bench.theme().setMode(Theme::Mode::Light);
}

QTEST_MAIN(UnlockTest)
#include "unlock_test.moc"
