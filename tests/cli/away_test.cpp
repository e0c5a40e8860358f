// SPDX-License-Identifier: GPL-3.0-or-later
// What is put away is left out of lists, searches and moods until its day, or with --away.
#include "app/journal/away.h"

#include "tests/cli/cli_fixture.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class AwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awayIsLeftOut();
    void aDayThatIsOverHidesNothing();

private:
    /// Changes the journal as the window would.
    static void change(const CliHouse &house, const std::function<void(Store &, Contents &)> &how)
    {
        auto vault = vault::Vault::open(house.file().toStdString()).value();
        auto key = vault::recoverMasterKey(vault->slots(),
                                           vault::SlotType::Passphrase,
                                           vault::SecureBytes(CliHouse::secret().toStdString()));
        if (!key || !vault->unlock(std::move(*key)))
            qFatal("the test journal does not open");
        Store store(std::move(vault));
        Contents contents = store.load().value();
        how(store, contents);
        if (!store.vault().close())
            qFatal("the test journal does not close");
    }

    static void add(const CliHouse &house, const QStringList &more, const QByteArray &text)
    {
        if (house.open("add", more, text).code != 0)
            qFatal("add failed");
    }

    static QStringList titles(const CliResult &result)
    {
        QStringList list;
        for (const QJsonValue &each : result.list())
            list << each["title"_L1].toString();
        list.sort();
        return list;
    }

    static CliHouse *filled()
    {
        auto *house = new CliHouse;
        house->make();
        add(*house,
            {u"--title"_s, u"A"_s, u"--person"_s, u"Rosa"_s, u"--mood"_s, u"1,0"_s},
            "sea\n");
        add(*house, {u"--title"_s, u"B"_s, u"--tag"_s, u"home"_s}, "sea\n");
        add(*house, {u"--title"_s, u"C"_s, u"--at"_s, u"2024-02-03T10:00"_s}, "sea\n");
        add(*house, {u"--title"_s, u"D"_s}, "sea\n");
        return house;
    }
};

void AwayTest::awayIsLeftOut()
{
    const std::unique_ptr<CliHouse> house(filled());
    const QDate later = QDate::currentDate().addDays(9);
    change(*house, [later](Store &store, Contents &contents) {
        Person rosa = contents.people.front();
        rosa.away = later;
        Tag home = contents.tags.front();
        home.away = later;
        contents.settings.insert(QString::fromLatin1(awayPeriodsKey),
                                 toSetting({{QDate(2024, 2, 1), QDate(2024, 2, 5), later}}));
        if (!store.save(rosa) || !store.save(home) || !store.saveSettings(contents.settings))
            qFatal("not saved");
    });
    const QStringList all{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    QCOMPARE(titles(house->open("list", {u"--json"_s})), QStringList{u"D"_s});
    QCOMPARE(titles(house->open("search", {u"sea"_s, u"--json"_s})), QStringList{u"D"_s});
    QVERIFY(house->open("moods", {u"--json"_s}).list().isEmpty());
    QCOMPARE(titles(house->open("list", {u"--away"_s, u"--json"_s})), all);
    QCOMPARE(titles(house->open("search", {u"sea"_s, u"--away"_s, u"--json"_s})), all);
    QCOMPARE(house->open("moods", {u"--away"_s, u"--json"_s}).list().size(), 1);
    // By its id it is shown: it was asked for.
    const QString id =
        house->open("list", {u"--away"_s, u"--json"_s}).list().first()["id"_L1].toString();
    QCOMPARE(house->open("show", {id}).code, 0);
    QVERIFY(CliHouse::run({u"--help"_s}).out.contains("--away"));
}

void AwayTest::aDayThatIsOverHidesNothing()
{
    const std::unique_ptr<CliHouse> house(filled());
    change(*house, [](Store &store, Contents &contents) {
        Page page = contents.pages.front();
        page.away = QDate::currentDate(); // back today
        if (!store.saveHeader(page))
            qFatal("not saved");
    });
    QCOMPARE(house->open("list", {u"--json"_s}).list().size(), 4);
    change(*house, [](Store &store, Contents &contents) {
        Page page = contents.pages.front();
        page.away = QDate::currentDate().addDays(2);
        if (!store.saveHeader(page))
            qFatal("not saved");
    });
    QCOMPARE(house->open("list", {u"--json"_s}).list().size(), 3);
}

QTEST_APPLESS_MAIN(AwayTest)
#include "away_test.moc"
