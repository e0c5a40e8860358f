// SPDX-License-Identifier: GPL-3.0-or-later
// After opening by code, and suggestions, by key and click: a new passphrase is asked for at once
// and may be put off; a suggested one is typed once by hand.
#include "keys_bench.h"
#include "ui/shared/panels.h"
#include "ui/shared/secret_words.h"

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::SlotType;

class AfterCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPassphraseIsAskedForAtOnce();
    void itMayBePutOff();
    void settingsOffersItLater();
    void lockingForgetsWhatWasTyped();
    void aSuggestionIsTypedOnce();
    void anotherSuggestionIsAnother();
    void aSuggestionIsHeldByNoWidget();
    void pictures();

private:
    static void openByCode(GateBench &bench);
};

void AfterCodeTest::openByCode(GateBench &bench)
{
    bench.showLocked(true);
    bench.click("useCode");
    for (const QChar each : benchCode())
        QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    bench.click("open");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
}

void AfterCodeTest::aNewPassphraseIsAskedForAtOnce()
{
    GateBench bench;
    openByCode(bench);
    QCOMPARE(bench.passed(), 0);
    QVERIFY(bench.find("afterCode")->isVisible());
    QWidget *page = bench.find("afterCode");
    const auto field = [page](const char *name) {
        return page->findChild<SecretField *>(QString::fromLatin1(name));
    };
    QVERIFY(field("firstPassphrase")->hasFocus());
    QVERIFY(!bench.find("usePassphrase")->isEnabled());
    QTest::keyClicks(field("firstPassphrase"), benchNext());
    QTest::keyClick(field("firstPassphrase"), Qt::Key_Return);
    QVERIFY(field("secondPassphrase")->hasFocus());
    QTest::keyClicks(field("secondPassphrase"), benchNext());
    QTest::keyClick(field("secondPassphrase"), Qt::Key_Return);
    QTRY_COMPARE(bench.passed(), 1);
    bench.session().lock();
    QTRY_COMPARE(bench.session().state(), Session::State::Locked);
    const QString file = bench.session().path();
    QVERIFY(KeysBench::opensFile(file, SlotType::Passphrase, benchNext()));
    QVERIFY(!KeysBench::opensFile(file, SlotType::Passphrase, benchPassphrase()));
    QVERIFY(KeysBench::opensFile(file, SlotType::Recovery, benchCode()));
}

void AfterCodeTest::itMayBePutOff()
{
    GateBench bench;
    openByCode(bench);
    bench.click("passphraseLater");
    QCOMPARE(bench.passed(), 1);
    QVERIFY(bench.session().openedByCode());
}

void AfterCodeTest::settingsOffersItLater()
{
    KeysBench house(SlotType::Recovery, benchCode());
    QVERIFY(house.textOf("passphraseHint").startsWith(u"You came in with the recovery code."_s));
    QCOMPARE(house.find<QPushButton>("changePassphrase")->text(), u"Choose one…"_s);
    house.click("changePassphrase");
    QVERIFY(house.find("firstPassphrase")->hasFocus());
    QVERIFY(house.room->findChild<QWidget *>(u"currentPassphrase"_s) == nullptr);
    house.typeNew(benchNext());
    house.click("keyAct");
    QTRY_VERIFY(house.panel() == nullptr);
    QCOMPARE(house.find<QPushButton>("changePassphrase")->text(), u"Change…"_s);
    QVERIFY(house.textOf("passphraseHint").startsWith(u"Last changed on "_s));
    QVERIFY(house.opens(SlotType::Passphrase, benchNext()));
    QVERIFY(!house.opens(SlotType::Passphrase, benchPassphrase()));
}

void AfterCodeTest::lockingForgetsWhatWasTyped()
{
    GateBench bench;
    openByCode(bench);
    QTest::keyClicks(QApplication::focusWidget(), benchNext());
    bench.session().lock();
    QTRY_COMPARE(bench.session().state(), Session::State::Locked);
    QTRY_VERIFY(bench.gate().findChild<QWidget *>(u"afterCode"_s) == nullptr);
    QVERIFY(bench.find("passphrase")->isVisible());
    QCOMPARE(bench.passed(), 0);
}

void AfterCodeTest::aSuggestionIsTypedOnce()
{
    KeysBench house;
    house.click("changePassphrase");
    house.type("currentPassphrase", benchPassphrase());
    QTest::mouseClick(house.find("suggest"), Qt::LeftButton);
    auto *words = house.find<SecretWords>("suggestedWords");
    QVERIFY(words->isVisible());
    const QString phrase = QString::fromUtf8(words->words().view().data(),
                                             static_cast<qsizetype>(words->words().size()));
    QCOMPARE(phrase.count(u' '), 5);
    house.click("useSuggestion");
    QVERIFY(!words->isVisible());
    QVERIFY(words->words().isEmpty());
    auto *first = house.find<SecretField>("firstPassphrase");
    const vault::SecureBytes taken = first->bytes();
    QCOMPARE(QString::fromUtf8(taken.view().data(), static_cast<qsizetype>(taken.size())), phrase);
    QVERIFY(first->isShown()); // to be read while it is typed
    QCOMPARE(house.find<StrengthMeter>("meter")->level(), 4);
    auto *second = house.find<SecretField>("secondPassphrase");
    QVERIFY(second->isEmpty());
    QVERIFY(second->hasFocus());
    QVERIFY(!house.said("typeItOnce").isEmpty());
    QVERIFY(!house.find("keyAct")->isEnabled());
    QTest::keyClicks(second, phrase);
    QCOMPARE(house.said("typeItOnce"), QString());
    QTest::keyClick(second, Qt::Key_Return);
    QTRY_VERIFY(house.panel() == nullptr);
    QVERIFY(house.opens(SlotType::Passphrase, phrase));
}

void AfterCodeTest::anotherSuggestionIsAnother()
{
    GateBench bench;
    bench.show();
    auto *suggest = bench.find<QPushButton>("suggest");
    suggest->setFocus();
    QTest::keyClick(suggest, Qt::Key_Space);
    const auto *words = bench.find<SecretWords>("suggestedWords");
    const vault::SecureBytes one = words->words().clone();
    QVERIFY(!one.isEmpty());
    bench.click("anotherSuggestion");
    QVERIFY(words->words().view() != one.view());
    QTest::mouseClick(suggest, Qt::LeftButton); // "Hide it"
    QVERIFY(!words->isVisible());
    QVERIFY(words->words().isEmpty());
    QVERIFY(bench.find<SecretField>("firstPassphrase")->isEmpty());
}

void AfterCodeTest::aSuggestionIsHeldByNoWidget()
{
    GateBench bench;
    bench.show();
    bench.click("suggest");
    const auto *words = bench.find<SecretWords>("suggestedWords");
    const QString phrase = QString::fromUtf8(words->words().view().data(),
                                             static_cast<qsizetype>(words->words().size()));
    QVERIFY(!GateBench::isHeldAnywhere(phrase));
    bench.click("useSuggestion");
    QVERIFY(!GateBench::isHeldAnywhere(phrase));
}

void AfterCodeTest::pictures()
{
    for (const auto &[size, mode, name] :
         {std::tuple(QSize(1280, 820), Theme::Mode::Light, u"light"_s),
          std::tuple(QSize(1280, 820), Theme::Mode::Dark, u"dark"_s),
          std::tuple(QSize(900, 640), Theme::Mode::Light, u"small"_s)}) {
        GateBench bench;
        bench.theme().setMode(mode);
        openByCode(bench);
        bench.gate().resize(size);
        QTest::qWait(0);
        GateBench::shoot(&bench.gate(), u"aftercode-"_s + name);
        GateBench fresh;
        fresh.theme().setMode(mode);
        fresh.show(size);
        fresh.click("suggest");
        QTest::qWait(0);
        GateBench::shoot(&fresh.gate(), u"welcome-suggest-"_s + name);
        fresh.click("useSuggestion");
        QTest::qWait(0);
        GateBench::shoot(&fresh.gate(), u"welcome-used-"_s + name);
    }
}

QTEST_MAIN(AfterCodeTest)
#include "after_code_test.moc"
