// SPDX-License-Identifier: GPL-3.0-or-later
// "Getting in" in Settings, by key and click on real files: the passphrase is changed, the code
// replaced and removed, and what was the way in before no longer opens the file.
#include "keys_bench.h"
#include "ui/shared/recovery_form.h"

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::SlotType;

class KeysPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassphraseIsChanged();
    void aWrongCurrentOneIsSaidKindly();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void escapeChangesNothing();
    void theWorkCanBeStopped();
    void theWindowStaysAliveMeanwhile();
    void theFocusStaysInside();
    void theCodeIsReplaced();
    void aCodeIsMadeWhereThereIsNone();
    void theCodeIsRemoved();
    void aWrongPassphraseComesBeforeTheCode();
    void lockingForgetsThePanel();
    void noWidgetHoldsTheSecrets();

private:
    static void typeBack(KeysBench &house);
};

void KeysPagesTest::typeBack(KeysBench &house)
{
    auto *form = house.panel()->content()->findChild<RecoveryForm *>();
    QVERIFY(form != nullptr);
    const auto asked = form->asked();
    for (std::size_t i = 0; i < 2; ++i) {
        const QByteArray field = "typedBack" + QByteArray::number(i + 1);
        house.type(field.constData(), KeysBench::group(form->code(), asked.at(i)));
    }
}

void KeysPagesTest::thePassphraseIsChanged()
{
    KeysBench house;
    QCOMPARE(house.textOf("passphraseHint"), u"You need the current one to change it."_s);
    house.click("changePassphrase");
    QVERIFY(house.panel() != nullptr);
    QVERIFY(house.find("currentPassphrase")->hasFocus());
    QVERIFY(!house.find("keyAct")->isEnabled());
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    QVERIFY(house.find("keyAct")->isEnabled());
    QTest::keyClick(house.find("secondPassphrase"), Qt::Key_Return);
    QVERIFY(!house.said("keyStatus").isEmpty());
    QTRY_VERIFY(house.panel() == nullptr);
    QCOMPARE(house.notices, QStringList{u"The new passphrase is in use."_s});
    static const QRegularExpression dated(u"^Last changed on \\d+ \\w+\\. You need "_s);
    QVERIFY(house.textOf("passphraseHint").contains(dated));
    QVERIFY(!house.opens(SlotType::Passphrase, benchPassphrase()));
    QVERIFY(house.opens(SlotType::Passphrase, benchNext()));
    QVERIFY(house.opens(SlotType::Recovery, benchCode()));
}

void KeysPagesTest::aWrongCurrentOneIsSaidKindly()
{
    KeysBench house;
    house.click("changePassphrase");
    house.type("currentPassphrase", u"something else entirely"_s);
    house.typeNew(benchNext());
    house.click("keyAct");
    QTRY_COMPARE(house.said("wrongCurrent"),
                 u"That is not the passphrase in use. Nothing has changed."_s);
    QVERIFY(house.panel() != nullptr);
    QVERIFY(house.find("currentPassphrase")->hasFocus());
    QVERIFY(house.find<SecretField>("currentPassphrase")->isEmpty());
    QCOMPARE(house.find<SecretField>("firstPassphrase")->view(),
             std::string_view("gravel piano seven herons")); // what was typed is kept
    house.type("currentPassphrase", benchPassphrase());
    QCOMPARE(house.said("wrongCurrent"), QString());
    house.click("keyAct");
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(house.opens(SlotType::Passphrase, benchNext()));
}

void KeysPagesTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QByteArray>("goesTo");
    QTest::addColumn<bool>("mismatch");
    QTest::newRow("nothing typed")
        << QString() << benchNext() << benchNext() << QByteArray("currentPassphrase") << false;
    QTest::newRow("too weak") << benchPassphrase() << u"abcabc"_s << u"abcabc"_s
                              << QByteArray("firstPassphrase") << false;
    QTest::newRow("not the same") << benchPassphrase() << benchNext() << u"gravel piano"_s
                                  << QByteArray("secondPassphrase") << true;
}

void KeysPagesTest::whatIsMissingIsSaid()
{
    QFETCH(QString, now);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QByteArray, goesTo);
    QFETCH(bool, mismatch);
    KeysBench house;
    house.click("changePassphrase");
    house.type("currentPassphrase", now);
    house.type("firstPassphrase", first);
    house.type("secondPassphrase", second);
    QVERIFY(!house.find("keyAct")->isEnabled());
    QTest::keyClick(house.find("secondPassphrase"), Qt::Key_Return);
    QVERIFY(house.find(goesTo.constData())->hasFocus());
    QCOMPARE(house.said("mismatch"), mismatch ? u"These two are not the same."_s : QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(house.opens(SlotType::Passphrase, benchPassphrase()));
}

void KeysPagesTest::escapeChangesNothing()
{
    KeysBench house;
    house.find("changePassphrase")->setFocus();
    QTest::keyClick(house.find("changePassphrase"), Qt::Key_Space);
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    QTest::keyClick(house.find("secondPassphrase"), Qt::Key_Escape);
    QVERIFY(house.panel() == nullptr);
    QVERIFY(house.find("changePassphrase")->hasFocus());
    QVERIFY(house.notices.isEmpty());
    QVERIFY(house.opens(SlotType::Passphrase, benchPassphrase()));
    QVERIFY(!house.opens(SlotType::Passphrase, benchNext()));
}

void KeysPagesTest::theWorkCanBeStopped()
{
    KeysBench house;
    house.click("changePassphrase");
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    house.click("keyAct");
    QCOMPARE(house.find<QPushButton>("keySafe")->text(), u"Stop"_s);
    QVERIFY(house.find("keySafe")->hasFocus());
    QTest::keyClick(house.find("keySafe"), Qt::Key_Space);
    QTRY_COMPARE(house.said("keyTrouble"), u"Stopped. Nothing has changed."_s);
    QVERIFY(house.panel() != nullptr);
    QCOMPARE(house.find<QPushButton>("keySafe")->text(), u"Cancel"_s);
    QVERIFY(!house.find<SecretField>("currentPassphrase")->isReadOnly());
    QVERIFY(house.opens(SlotType::Passphrase, benchPassphrase()));
    QVERIFY(!house.opens(SlotType::Passphrase, benchNext()));
}

void KeysPagesTest::theWindowStaysAliveMeanwhile()
{
    KeysBench house;
    QLineEdit elsewhere;
    elsewhere.show();
    house.click("changePassphrase");
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    bool done = false;
    connect(house.panel(), &KeyPanel::finished, this, [&done]() { done = true; });
    QElapsedTimer clock;
    clock.start();
    house.click("keyAct");
    QVERIFY(clock.elapsed() < 100); // the click came back at once
    QTest::keyClicks(&elsewhere, u"still here"_s);
    QVERIFY(!done);
    QCOMPARE(elsewhere.text(), u"still here"_s);
    QVERIFY(house.find<SecretField>("firstPassphrase")->isReadOnly());
    QTest::keyClicks(house.find("firstPassphrase"), u"x"_s);
    QCOMPARE(house.find<SecretField>("firstPassphrase")->view().size(),
             std::size_t(benchNext().size()));
    QTRY_VERIFY(done);
}

void KeysPagesTest::theFocusStaysInside()
{
    KeysBench house;
    house.click("changePassphrase");
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    QSet<QWidget *> seen;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), i < 10 ? Qt::Key_Tab : Qt::Key_Backtab);
        QVERIFY(house.panel()->isAncestorOf(QApplication::focusWidget()));
        seen.insert(QApplication::focusWidget());
    }
    QVERIFY(seen.contains(house.find("keySafe")));
    QVERIFY(seen.contains(house.find("keyAct")));
    QVERIFY(seen.contains(house.find("suggest")));
    house.find("newKeys")->setFocus(); // behind the panel
    QVERIFY(house.panel()->isAncestorOf(QApplication::focusWidget()));
}

void KeysPagesTest::theCodeIsReplaced()
{
    KeysBench house;
    QCOMPARE(house.textOf("codeHint"), u"Making a new code cancels the old one."_s);
    house.click("newCode");
    house.type("currentPassphrase", benchPassphrase());
    QTest::keyClick(house.find("currentPassphrase"), Qt::Key_Return);
    QTRY_VERIFY(house.panel()->content()->findChild<RecoveryForm *>() != nullptr);
    auto *form = house.panel()->content()->findChild<RecoveryForm *>();
    const QString code = [form]() {
        QString all;
        for (int i = 0; i < vault::recoveryGroups; ++i)
            all += KeysBench::group(form->code(), i);
        return all;
    }();
    QVERIFY(!house.find("keyAct")->isEnabled());
    typeBack(house);
    QVERIFY(house.find("keyAct")->isEnabled());
    QTest::keyClick(house.find("typedBack2"), Qt::Key_Return);
    QTRY_VERIFY(house.panel() == nullptr);
    QCOMPARE(house.notices, QStringList{u"The new code is in use. The old sheet can go."_s});
    QVERIFY(house.textOf("codeHint").startsWith(u"Made on "_s));
    QVERIFY(house.opens(SlotType::Recovery, code));
    QVERIFY(!house.opens(SlotType::Recovery, benchCode()));
    QVERIFY(house.opens(SlotType::Passphrase, benchPassphrase()));
}

void KeysPagesTest::aCodeIsMadeWhereThereIsNone()
{
    KeysBench house(false);
    QVERIFY(house.textOf("codeHint").startsWith(u"None yet."_s));
    QCOMPARE(house.find<QPushButton>("newCode")->text(), u"Make one…"_s);
    QVERIFY(!house.find("removeCode")->isVisible());
    house.click("newCode");
    house.type("currentPassphrase", benchPassphrase());
    house.click("keyAct");
    QTRY_VERIFY(house.panel()->content()->findChild<RecoveryForm *>() != nullptr);
    typeBack(house);
    house.click("keyAct");
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(house.find("removeCode")->isVisible());
    QCOMPARE(house.find<QPushButton>("newCode")->text(), u"Make a new one…"_s);
}

void KeysPagesTest::theCodeIsRemoved()
{
    KeysBench house;
    house.click("removeCode");
    house.type("currentPassphrase", u"not this one at all"_s);
    house.click("keyAct");
    QTRY_VERIFY(!house.said("wrongCurrent").isEmpty());
    house.type("currentPassphrase", benchPassphrase());
    house.click("keyAct");
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(!house.find("removeCode")->isVisible());
    QVERIFY(!house.opens(SlotType::Recovery, benchCode()));
    QVERIFY(house.opens(SlotType::Passphrase, benchPassphrase()));
}

void KeysPagesTest::aWrongPassphraseComesBeforeTheCode()
{
    KeysBench house;
    house.click("newCode");
    house.type("currentPassphrase", u"not this one at all"_s);
    house.click("keyAct");
    QTRY_VERIFY(!house.said("wrongCurrent").isEmpty());
    QVERIFY(house.panel()->content()->findChild<RecoveryForm *>() == nullptr);
    QVERIFY(house.opens(SlotType::Recovery, benchCode()));
}

void KeysPagesTest::lockingForgetsThePanel()
{
    KeysBench house;
    house.click("newCode");
    house.type("currentPassphrase", benchPassphrase());
    house.click("keyAct");
    QTRY_VERIFY(house.panel()->content()->findChild<RecoveryForm *>() != nullptr);
    house.bench.session().lock();
    QTRY_COMPARE(house.bench.session().state(), Session::State::Locked);
    QTRY_VERIFY(house.room->findChild<KeyPanel *>() == nullptr);
    QVERIFY(house.opens(SlotType::Recovery, benchCode())); // the code shown counts for nothing
}

void KeysPagesTest::noWidgetHoldsTheSecrets()
{
    KeysBench house;
    house.click("changePassphrase");
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    QVERIFY(!GateBench::isHeldAnywhere(u"tangerine"_s));
    QVERIFY(!GateBench::isHeldAnywhere(u"gravel"_s));
    house.click("keySafe");
    house.click("newCode");
    house.type("currentPassphrase", benchPassphrase());
    house.click("keyAct");
    QTRY_VERIFY(house.panel()->content()->findChild<RecoveryForm *>() != nullptr);
    auto *form = house.panel()->content()->findChild<RecoveryForm *>();
    QVERIFY(!GateBench::isHeldAnywhere(KeysBench::group(form->code(), 3)));
}

QTEST_MAIN(KeysPagesTest)
#include "keys_pages_test.moc"
