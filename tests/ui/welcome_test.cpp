// SPDX-License-Identifier: GPL-3.0-or-later
// A new journal, by key and click: name, passphrase, place; then the recovery sheet, typed back.
#include "gate_bench.h"
#include "ui/shared/panels.h"
#include "ui/shared/place.h"
#include "ui/shared/secret_field.h"
#include "ui/unlock/recovery_page.h"

#include <QDir>
#include <QMenu>

using namespace afterword;
using namespace Qt::StringLiterals;

class WelcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strengthDecides_data();
    void strengthDecides();
    void theNameIsNeeded();
    void aMismatchIsSaidOnlyAfterwards();
    void nothingIsOverwritten();
    void thePlaceCanBeChanged();
    void namesBecomeFileNames_data();
    void namesBecomeFileNames();
    void anExistingOneIsOpened();
    void thoseThatAreThereAreListed();
    void aFailedCreationIsSaid();
    void newFromTheLockScreenAndBack();
    void noWidgetHoldsTheSecret();
    void pictures();

private:
    static void fill(const GateBench &bench);
    static std::array<int, 2> askedOf(GateBench &bench);
};

void WelcomeTest::fill(const GateBench &bench)
{
    bench.type("firstPassphrase", benchPassphrase());
    bench.type("secondPassphrase", benchPassphrase());
}

std::array<int, 2> WelcomeTest::askedOf(GateBench &bench)
{
    return bench.find<RecoveryPage>("recovery")->asked();
}

void WelcomeTest::strengthDecides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("short") << u"abc"_s << u"Too short."_s << false;
    QTest::newRow("common") << u"passwordpassword"_s << u"Easy to guess."_s << false;
    QTest::newRow("good words") << u"tangerine lantern oboe gravel"_s << u"Strong."_s << true;
}

void WelcomeTest::strengthDecides()
{
    QFETCH(QString, typed);
    QFETCH(QString, level);
    QFETCH(bool, enough);
    GateBench bench;
    bench.show();
    QVERIFY(bench.find("firstPassphrase")->hasFocus());
    QVERIFY(!bench.find("create")->isEnabled());
    bench.type("firstPassphrase", typed);
    bench.type("secondPassphrase", typed);
    QCOMPARE(bench.find<QLabel>("strengthLevel")->text(), level);
    QVERIFY(!bench.find<QLabel>("strengthHelp")->text().isEmpty());
    QCOMPARE(bench.find("create")->isEnabled(), enough);
    QCOMPARE(bench.find<StrengthMeter>("meter")->level() >= 2, enough);
}

void WelcomeTest::theNameIsNeeded()
{
    GateBench bench;
    bench.show();
    auto *name = bench.find<QLineEdit>("shownName");
    QCOMPARE(name->text(), u"Afterword"_s);
    fill(bench);
    QVERIFY(bench.find("create")->isEnabled());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"   "_s);
    QVERIFY(!bench.find("create")->isEnabled());
    QTest::keyClick(bench.find("secondPassphrase"), Qt::Key_Return);
    QVERIFY(name->hasFocus()); // Enter goes to what is missing
    QTest::keyClicks(name, u"Recipes"_s);
    QVERIFY(bench.find<QLabel>("place")->text().contains(u"Recipes.afterword"_s));
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    QCOMPARE(bench.session().settings().value(key::shownName).toString(), u"Recipes"_s);
}

void WelcomeTest::aMismatchIsSaidOnlyAfterwards()
{
    GateBench bench;
    bench.show();
    bench.type("firstPassphrase", benchPassphrase());
    auto *second = bench.find<SecretField>("secondPassphrase");
    second->setFocus();
    QTest::keyClicks(second, benchPassphrase().chopped(1));
    QCOMPARE(bench.said("mismatch"), QString());
    QVERIFY(!bench.find("create")->isEnabled());
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(bench.said("mismatch"), u"These two are not the same."_s);
    QCOMPARE(bench.session().state(), Session::State::NoVault);
    QTest::keyClicks(second, benchPassphrase().right(1));
    QCOMPARE(bench.said("mismatch"), QString());
    QVERIFY(bench.find("create")->isEnabled());
    QTest::keyClicks(second, u"x"_s);
    QCOMPARE(bench.said("mismatch"), QString());
    bench.find("shownName")->setFocus();
    QCOMPARE(bench.said("mismatch"), u"These two are not the same."_s);
}

void WelcomeTest::nothingIsOverwritten()
{
    GateBench bench;
    QVERIFY(QDir().mkpath(bench.path(u"Documents"_s)));
    QFile first(bench.path(u"Documents/Afterword.afterword"_s));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write("kept");
    first.close();
    bench.show();
    fill(bench);
    QVERIFY(bench.find<QLabel>("place")->text().contains(u"Afterword 2.afterword"_s));
    // One more comes to lie there after the place was shown.
    QVERIFY(QFile::copy(first.fileName(), bench.path(u"Documents/Afterword 2.afterword"_s)));
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    QCOMPARE(bench.session().path(), bench.path(u"Documents/Afterword 3.afterword"_s));
    QVERIFY(first.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), QByteArray("kept"));
}

void WelcomeTest::thePlaceCanBeChanged()
{
    GateBench bench;
    bench.show();
    bench.script().paths = {QString(), bench.path(u"deep/er/mine"_s)};
    bench.click("changePlace");
    QTRY_COMPARE(bench.script().paths.size(), 1);
    QVERIFY(bench.find<QLabel>("place")->text().contains(u"Afterword.afterword"_s));
    bench.click("changePlace");
    QTRY_VERIFY(bench.find<QLabel>("place")->text().contains(u"~/deep/er/mine.afterword"_s));
    fill(bench);
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    QCOMPARE(bench.session().path(), bench.path(u"deep/er/mine.afterword"_s));
    QVERIFY(QFile::exists(bench.session().path()));
}

void WelcomeTest::namesBecomeFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Afterword"_s << u"Afterword"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"-..-etc-passwd"_s;
    QTest::newRow("hidden") << u"..."_s << u"Journal"_s;
    QTest::newRow("nothing") << u"  "_s << u"Journal"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a-b"_s;
    QTest::newRow("other script") << u"Дневник"_s << u"Дневник"_s;
    QTest::newRow("long") << QString(200, u'x') << QString(60, u'x');
}

void WelcomeTest::namesBecomeFileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(place::fileNameFor(name), file);
}

void WelcomeTest::anExistingOneIsOpened()
{
    GateBench bench;
    bench.makeJournal(bench.journal());
    bench.show();
    bench.script().paths = {bench.journal()};
    bench.type("firstPassphrase", u"half a thought"_s);
    bench.click("openExisting");
    QTRY_COMPARE(bench.session().state(), Session::State::Locked);
    QTRY_VERIFY(bench.find("passphrase")->hasFocus());
    bench.type("passphrase", benchPassphrase());
    bench.click("open");
    QTRY_COMPARE(bench.passed(), 1);
}

void WelcomeTest::thoseThatAreThereAreListed()
{
    GateBench bench;
    QVERIFY(QDir().mkpath(bench.path(u"Documents"_s)));
    const QString mine = bench.path(u"Documents/Mine.afterword"_s);
    bench.makeJournal(mine);
    bench.show();
    bench.click("openExisting");
    QTRY_VERIFY(bench.gate().findChild<QMenu *>(u"existingJournals"_s) != nullptr);
    auto *menu = bench.find<QMenu>("existingJournals");
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().constFirst()->text(), u"Mine"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(bench.session().path(), mine);
    QVERIFY(bench.find("passphrase")->isVisible());
}

void WelcomeTest::aFailedCreationIsSaid()
{
    GateBench bench;
    bench.show();
    // A file stands where the folder would have to be.
    QFile wall(bench.path(u"wall"_s));
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.close();
    bench.script().paths = {bench.path(u"wall/mine.afterword"_s)};
    bench.click("changePlace");
    QTRY_VERIFY(bench.find<QLabel>("place")->text().contains(u"wall"_s));
    fill(bench);
    bench.click("create");
    QCOMPARE(bench.find<QPushButton>("create")->text(), u"Creating…"_s);
    QVERIFY(bench.find<QLineEdit>("shownName")->isReadOnly());
    QTRY_VERIFY(!bench.said("createTrouble").isEmpty());
    QCOMPARE(bench.session().state(), Session::State::NoVault);
    QCOMPARE(bench.find<QPushButton>("create")->text(), u"Create journal"_s);
    QVERIFY(bench.find("create")->isEnabled()); // nothing typed was lost
}

void WelcomeTest::newFromTheLockScreenAndBack()
{
    GateBench bench;
    bench.makeJournal(bench.journal());
    bench.session().choose(bench.journal());
    bench.show();
    const auto pickNew = [&bench]() {
        bench.pickOther(GateBench::Other::New);
        QTRY_VERIFY(bench.find("welcome")->isVisible());
    };
    pickNew();
    bench.click("backToLock");
    QVERIFY(bench.find("passphrase")->isVisible());
    QVERIFY(bench.find("passphrase")->hasFocus());
    pickNew();
    fill(bench);
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    QVERIFY(bench.session().path() != bench.journal());
    QVERIFY(bench.find("recovery")->isVisible());
}

void WelcomeTest::noWidgetHoldsTheSecret()
{
    GateBench bench;
    bench.show();
    bench.find<SecretField>("firstPassphrase")->setShown(true);
    fill(bench);
    QVERIFY(!GateBench::isHeldAnywhere(u"tangerine"_s));
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    QTRY_VERIFY(bench.find("recovery")->isVisible());
    bench.gate().grab(); // everything has been painted
    bench.type("typedBack1", benchGroup(askedOf(bench)[0]));
    QVERIFY(!GateBench::isHeldAnywhere(u"tangerine"_s));
    for (int i = 0; i < vault::recoveryGroups; ++i)
        QVERIFY(!GateBench::isHeldAnywhere(benchGroup(i)));
}

void WelcomeTest::pictures()
{
    GateBench bench;
    bench.show();
    bench.find<SecretField>("firstPassphrase")->setShown(true);
    bench.type("firstPassphrase", u"late trains and tangerines"_s);
    bench.type("secondPassphrase", u"late trains and tangerines"_s);
    const auto shootAll = [&bench](const QString &name) {
        GateBench::shoot(&bench.gate(), name);
        bench.theme().setMode(Theme::Mode::Dark);
        QTest::qWait(0);
        GateBench::shoot(&bench.gate(), name + u"-dark"_s);
        bench.theme().setMode(Theme::Mode::Contrast);
        QTest::qWait(0);
        GateBench::shoot(&bench.gate(), name + u"-contrast"_s);
        bench.theme().setMode(Theme::Mode::Light);
        for (const QSize &size : {QSize(900, 640), QSize(640, 410)}) {
            bench.gate().resize(size);
            QTest::qWait(0);
            GateBench::shoot(&bench.gate(), name + u"-%1"_s.arg(size.width()));
        }
        bench.gate().resize(1280, 820);
        QTest::qWait(0);
    };
    shootAll(u"00c-welcome"_s);
    bench.click("create");
    QTRY_COMPARE(bench.session().state(), Session::State::Open);
    const auto asked = askedOf(bench);
    bench.type("typedBack1", benchGroup(asked[0]));
    bench.type("typedBack2", benchGroup(asked[1]).left(3));
    QTest::qWait(0);
    shootAll(u"00d-recovery-sheet"_s);
    QVERIFY(bench.find("code")->isVisible());
}

QTEST_MAIN(WelcomeTest)
#include "welcome_test.moc"
