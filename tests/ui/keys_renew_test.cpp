// SPDX-License-Identifier: GPL-3.0-or-later
// New keys, by key and click on real files: nothing of before opens the journal, the copies that
// still do are named and replaced. And pictures of every panel, for human eyes.
#include "keys_bench.h"
#include "ui/shared/recovery_form.h"
#include "ui/shared/secret_words.h"

#include <QProgressBar>

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::SlotType;

class KeysRenewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfBeforeOpens();
    void theCopiesAreReplaced();
    void theCopiesMayStay();
    void untilTheLastButtonNothingChanges();
    void pictures();

private:
    static QString reachCode(KeysBench &house);
    static void renew(KeysBench &house);
    static QString backUp(KeysBench &house);
};

/// The code that is shown.
QString KeysRenewTest::reachCode(KeysBench &house)
{
    house.click("newKeys");
    house.type("currentPassphrase", benchPassphrase());
    house.typeNew(benchNext());
    QTest::keyClick(house.find("secondPassphrase"), Qt::Key_Return);
    if (!QTest::qWaitFor([&house]() {
            return house.panel()->content()->findChild<RecoveryForm *>() != nullptr;
        }))
        qFatal("no code is shown");
    auto *form = house.panel()->content()->findChild<RecoveryForm *>();
    QString code;
    for (int i = 0; i < vault::recoveryGroups; ++i)
        code += KeysBench::group(form->code(), i);
    for (std::size_t i = 0; i < 2; ++i) {
        const QByteArray field = "typedBack" + QByteArray::number(i + 1);
        house.type(field.constData(), KeysBench::group(form->code(), form->asked().at(i)));
    }
    return code;
}

void KeysRenewTest::renew(KeysBench &house)
{
    house.click("keyAct");
    QVERIFY(house.find("renewProgress")->isVisible());
    QTRY_COMPARE(house.panel()->accessibleName(), u"The new keys are in place"_s);
}

QString KeysRenewTest::backUp(KeysBench &house)
{
    auto made = house.bench.session().backUpNow();
    if (!QTest::qWaitFor([&made]() { return made.isFinished(); }) || !made.result())
        qFatal("no backup");
    return *made.result();
}

void KeysRenewTest::nothingOfBeforeOpens()
{
    KeysBench house;
    const QString code = reachCode(house);
    renew(house);
    QVERIFY(!house.find("copiesText")->isVisible()); // there are none
    QCOMPARE(house.find<QPushButton>("keyAct")->text(), u"Done"_s);
    QVERIFY(house.find("keyAct")->hasFocus());
    QTest::keyClick(house.find("keyAct"), Qt::Key_Return);
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(house.textOf("codeHint").startsWith(u"Made on "_s));
    QVERIFY(!house.opens(SlotType::Passphrase, benchPassphrase()));
    QVERIFY(!house.opens(SlotType::Recovery, benchCode()));
    QVERIFY(house.opens(SlotType::Passphrase, benchNext()));
    QVERIFY(house.opens(SlotType::Recovery, code));
}

void KeysRenewTest::theCopiesAreReplaced()
{
    KeysBench house;
    const QString old = backUp(house);
    QVERIFY(QFile::exists(old));
    reachCode(house);
    renew(house);
    QVERIFY(house.textOf("copiesText").startsWith(u"Backups that still open the old way: "_s));
    QCOMPARE(house.find<QPushButton>("keyAct")->text(), u"Replace them"_s);
    QVERIFY(KeysBench::opensFile(old, SlotType::Passphrase, benchPassphrase()));
    house.click("keyAct");
    QTRY_COMPARE(house.textOf("copiesText"),
                 u"The old backups are gone. A fresh one takes their place."_s);
    QVERIFY(!house.find("keySafe")->isVisible());
    const auto left = house.bench.session().backups();
    QCOMPARE(left.size(), 1);
    QVERIFY(left.constFirst().path != old);
    QVERIFY(!QFile::exists(old));
    house.click("keyAct");
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(!KeysBench::opensFile(left.constFirst().path, SlotType::Passphrase, benchPassphrase()));
    QVERIFY(KeysBench::opensFile(left.constFirst().path, SlotType::Passphrase, benchNext()));
}

void KeysRenewTest::theCopiesMayStay()
{
    KeysBench house;
    const QString old = backUp(house);
    reachCode(house);
    renew(house);
    QCOMPARE(house.find<QPushButton>("keySafe")->text(), u"Leave them"_s);
    QTest::keyClick(house.find("keyAct"), Qt::Key_Escape);
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(KeysBench::opensFile(old, SlotType::Passphrase, benchPassphrase()));
}

void KeysRenewTest::untilTheLastButtonNothingChanges()
{
    KeysBench house;
    reachCode(house);
    house.click("keySafe");
    QVERIFY(house.panel() == nullptr);
    QVERIFY(house.opens(SlotType::Passphrase, benchPassphrase()));
    QVERIFY(house.opens(SlotType::Recovery, benchCode()));
    QVERIFY(!house.opens(SlotType::Passphrase, benchNext()));
}

void KeysRenewTest::pictures()
{
    for (const auto &[size, mode, name] :
         {std::tuple(QSize(1092, 820), Theme::Mode::Light, u"light"_s),
          std::tuple(QSize(1092, 820), Theme::Mode::Dark, u"dark"_s),
          std::tuple(QSize(840, 640), Theme::Mode::Light, u"small"_s)}) {
        KeysBench house;
        house.bench.theme().setMode(mode);
        house.room->resize(size);
        const auto shoot = [&house, look = name](const QString &what) {
            QTest::qWait(0);
            GateBench::shoot(house.room.get(), u"keys-%1-%2"_s.arg(what, look));
        };
        backUp(house);
        shoot(u"1-rows"_s);
        house.click("changePassphrase");
        shoot(u"2-change"_s);
        house.click("suggest");
        shoot(u"3-suggest"_s);
        house.click("useSuggestion");
        shoot(u"4-used"_s);
        house.find<NewPassphrase>("")->clear();
        house.type("currentPassphrase", u"something else"_s);
        house.typeNew(benchNext());
        house.click("keyAct");
        shoot(u"5-busy"_s);
        QTRY_VERIFY(!house.said("wrongCurrent").isEmpty());
        shoot(u"6-wrong"_s);
        house.click("keySafe");
        house.click("removeCode");
        shoot(u"7-remove"_s);
        house.click("keySafe");
        house.click("newKeys");
        shoot(u"8-renew"_s);
        house.click("keySafe");
        reachCode(house);
        shoot(u"9-code"_s);
        renew(house);
        shoot(u"10-copies"_s);
        house.click("keyAct");
        QTRY_VERIFY(!house.find("keySafe")->isVisible());
        shoot(u"11-replaced"_s);
        house.click("keyAct");
        QTRY_VERIFY(house.panel() == nullptr);
        shoot(u"12-rows-after"_s);
    }
}

QTEST_MAIN(KeysRenewTest)
#include "keys_renew_test.moc"
