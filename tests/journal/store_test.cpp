// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved is what is loaded, in this opening and in later ones.
#include "tests/journal/journal_fixture.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyVault();
    void pageAndTextComeBack();
    void revisionsChain();
    void headerKeepsText();
    void textMayBecomeEmpty();
    void moodWithoutTextHasNoBody();
    void firstCutsBetweenCharacters();
    void unknownMembersSurviveASave();
    void unknownAndBrokenRows();
    void newestFirst();
    void textsInTheirOrder();
    void textsOfManyAndFew();
    void saveMany();
    void otherRecords();
    void settingsAreOneRecord();
    void unlocksKeepTen();
    void eraseTakesTheBody();
    void tooLargeChangesNothing();
    void wrongBodyIsDamage();
};

void StoreTest::emptyVault()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const Contents contents = store->load().value();
    QVERIFY(contents.pages.empty());
    QVERIFY(contents.settings.isEmpty());
    QCOMPARE(contents.damaged, 0);
    QCOMPARE(store->text(Page{}).value(), QString());
}

void StoreTest::pageAndTextComeBack()
{
    const vault::TestFolder folder;
    TestClock clock;
    const QString text = u"Line one.\n\nLine two: 日記 🙂 é\t\"quoted\""_s;
    Page saved;
    {
        const auto store = makeStore(folder.create(), clock);
        Page page = pageAt(clock, 0, u"The title"_s);
        page.moods = {Mood{page.at, -2, -1, Frame::Now, {u"lonely"_s}, {}}};
        page.tags = {Id{1, 2}};
        page.draft = true;
        saved = store->save(page, text).value();
        QVERIFY(saved.rid > 0);
        QVERIFY(saved.body.rid > 0);
        QCOMPARE(saved.body.length, text.toUtf8().size());
        QCOMPARE(saved.first, text);
        QCOMPARE(saved.rev.n, 1U);
        QCOMPARE(saved.rev.mark.size(), 16);
        QVERIFY(saved.parent.isEmpty());
        QCOMPARE(saved.created, clock.now());
        QCOMPARE(saved.edited, clock.now());
        QCOMPARE(store->text(saved).value(), text);
    }
    const auto again = makeStore(folder.openUnlocked(), clock);
    const Contents contents = again->load().value();
    QCOMPARE(contents.pages.size(), std::size_t{1});
    QCOMPARE(contents.pages.front(), saved);
    QCOMPARE(again->text(contents.pages.front()).value(), text);
}

void StoreTest::revisionsChain()
{
    const vault::TestFolder folder;
    TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Page page = pageAt(clock, 0);
    QByteArray before;
    for (quint32 n = 1; n <= 4; ++n) {
        clock.advance(1'000);
        page = (n == 3 ? store->saveHeader(page) : store->save(page, QString::number(n))).value();
        QCOMPARE(page.rev.n, n);
        QCOMPARE(page.parent, before);
        QVERIFY(page.rev.mark != before);
        before = page.rev.mark;
    }
    QCOMPARE(page.edited.utcMs - page.created.utcMs, 3'000);
    const Contents contents = store->load().value();
    QCOMPARE(contents.pages.size(), std::size_t{1});
    QCOMPARE(contents.pages.front(), page);
}

void StoreTest::headerKeepsText()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Page page = store->save(pageAt(clock, 0), u"kept"_s).value();
    page.bin = clock.now();
    page.title = u"new"_s;
    page = store->saveHeader(page).value();
    QCOMPARE(page.first, u"kept"_s);
    const Contents contents = store->load().value();
    QCOMPARE(contents.pages.front().bin, clock.now());
    QCOMPARE(store->text(contents.pages.front()).value(), u"kept"_s);
}

void StoreTest::textMayBecomeEmpty()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Page page = store->save(pageAt(clock, 0), u"something"_s).value();
    page = store->save(page, QString()).value();
    QCOMPARE(page.body.length, 0);
    QCOMPARE(page.first, QString());
    QCOMPARE(store->text(page).value(), QString());
}

void StoreTest::moodWithoutTextHasNoBody()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Page page = pageAt(clock, 0);
    page.kind = Kind::CheckIn;
    page.moods = {Mood{page.at, 1, 1, Frame::Now, {}, {}}};
    page = store->save(page, QString()).value();
    QCOMPARE(page.body.rid, 0);
    QCOMPARE(store->vault().check(true).value().blobRows, 0U);
    QCOMPARE(store->load().value().pages.front().moods.size(), 1);
}

void StoreTest::firstCutsBetweenCharacters()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const Page plain = store->save(pageAt(clock, 0), QString(500, u'x')).value();
    QCOMPARE(plain.first.size(), 160);
    const Page smiling = store->save(pageAt(clock, 0), QString(159, u'x') + u"🙂 more"_s).value();
    QCOMPARE(smiling.first, QString(159, u'x'));
}

void StoreTest::unknownMembersSurviveASave()
{
    const vault::TestFolder folder;
    const TestClock clock;
    auto vault = folder.create();
    const QByteArray future = R"("weather":{"id":"p3","run":[1]},"moon":"new")";
    const QByteArray record = R"({"v":1,"type":"page","id":"00000000000000010000000000000002",)"
                              R"("created":"2025-01-01T00:00:00Z","flags":{"away":true},)"
                              + future + "}";
    vault::insert(*vault, vault::Table::Header, record.toStdString());
    const auto store = makeStore(std::move(vault), clock);
    Page page = store->load().value().pages.front();
    page.title = u"renamed"_s;
    page = store->save(page, u"text"_s).value();
    const std::string raw = store->vault().read(vault::Table::Header, page.rid).value();
    QVERIFY(QByteArray::fromStdString(raw).contains(future));
    QVERIFY(raw.find(R"("away":true)") != std::string::npos);
    QVERIFY(raw.find("renamed") != std::string::npos);
}

void StoreTest::unknownAndBrokenRows()
{
    const vault::TestFolder folder;
    const TestClock clock;
    auto vault = folder.create();
    const std::string keepsake = R"({"v":1,"type":"keepsake","of":"nobody"})";
    const auto rid = vault::insert(*vault, vault::Table::Header, keepsake);
    vault::insert(*vault, vault::Table::Header, R"({"v":1,"type":"page","title":"no id"})");
    const auto store = makeStore(std::move(vault), clock);
    QVERIFY(store->save(pageAt(clock, 0), u"a"_s).has_value());
    const Contents contents = store->load().value();
    QCOMPARE(contents.pages.size(), std::size_t{1});
    QCOMPARE(contents.damaged, 1);
    QCOMPARE(store->vault().read(vault::Table::Header, rid).value(), keepsake);
}

void StoreTest::newestFirst()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    for (const int minutes : {5, -3, 0, 12, 7, -3}) {
        Page page = pageAt(clock, minutes);
        // An offset changes the day that is shown, not the order.
        page.at.offsetSeconds = minutes * 600;
        QVERIFY(store->saveHeader(page).has_value());
    }
    const Contents contents = store->load().value();
    QCOMPARE(contents.pages.size(), std::size_t{6});
    for (std::size_t i = 1; i < contents.pages.size(); ++i)
        QVERIFY(contents.pages[i].at.utcMs <= contents.pages[i - 1].at.utcMs);
}

void StoreTest::textsInTheirOrder()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    std::vector<Page> pages;
    for (int i = 0; i < 20; ++i) {
        const QString text = i % 5 == 0 ? QString() : u"text %1"_s.arg(i);
        pages.push_back(store->save(pageAt(clock, i), text).value());
    }
    pages[3].body.rid ^= 1; // a row that is not there gives an empty text
    const std::vector<QString> texts = store->texts(bodyPlaces(pages)).value();
    QCOMPARE(texts.size(), std::size_t{20});
    for (int i = 0; i < 20; ++i)
        QCOMPARE(texts[static_cast<std::size_t>(i)],
                 i % 5 == 0 || i == 3 ? QString() : u"text %1"_s.arg(i));
}

void StoreTest::textsOfManyAndFew()
{
    const vault::TestFolder folder;
    const TestClock clock;
    {
        const auto store = makeStore(folder.create(), clock);
        std::vector<std::pair<Page, QString>> pages;
        for (int i = 0; i < 700; ++i)
            pages.emplace_back(pageAt(clock, i), u"text %1"_s.arg(i));
        QVERIFY(store->saveMany(std::move(pages)).has_value());
    }
    const auto store = makeStore(folder.openUnlocked(), clock);
    const Contents contents = store->load().value();
    const std::vector<Page> pages(contents.pages.begin(), contents.pages.end());
    QCOMPARE(pages.size(), std::size_t{700});
    const auto expected = [](std::size_t i) { return u"text %1"_s.arg(699 - i); };
    const std::vector<QString> all = store->texts(bodyPlaces(pages)).value(); // walks the table
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i], expected(i));
    const std::vector<Page> few(pages.begin() + 10, pages.begin() + 30); // reads row by row
    const std::vector<QString> some = store->texts(bodyPlaces(few)).value();
    for (std::size_t i = 0; i < some.size(); ++i)
        QCOMPARE(some[i], expected(i + 10));
}

void StoreTest::saveMany()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    std::vector<std::pair<Page, QString>> pages;
    for (int i = 0; i < 650; ++i)
        pages.emplace_back(pageAt(clock, i), QString());
    const auto before = store->vault().commitCounter();
    QVERIFY(store->saveMany(std::move(pages)).has_value());
    QCOMPARE(store->vault().commitCounter() - before, 3U);
    QCOMPARE(store->load().value().pages.size(), std::size_t{650});
    QVERIFY(store->saveMany({}).has_value());
    QVERIFY(store->vault().check(true).value().isClean());
}

void StoreTest::otherRecords()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Tag tag;
    tag.name = u"moving"_s;
    tag = store->save(tag).value();
    QVERIFY(!tag.id.isNull());
    Person person;
    person.name = u"Mo"_s;
    person = store->save(person).value();
    LifeMark mark;
    mark.day = QDate(2025, 5, 6);
    mark.name = u"new flat"_s;
    mark = store->save(mark).value();
    tag.name = u"moved"_s;
    tag = store->save(tag).value();
    QCOMPARE(tag.rev.n, 2U);
    const Contents contents = store->load().value();
    QCOMPARE(contents.tags, std::vector<Tag>{tag});
    QCOMPARE(contents.people, std::vector<Person>{person});
    QCOMPARE(contents.marks, std::vector<LifeMark>{mark});
}

void StoreTest::settingsAreOneRecord()
{
    const vault::TestFolder folder;
    const TestClock clock;
    {
        const auto store = makeStore(folder.create(), clock);
        // Not loaded: the store looks for the one record itself.
        QVERIFY(store->saveSettings({{u"a"_s, 1}, {u"b"_s, u"x"_s}}).has_value());
        QVERIFY(store->saveSettings({{u"a"_s, 2}, {u"b"_s, u"x"_s}}).has_value());
    }
    const auto store = makeStore(folder.openUnlocked(), clock);
    QVERIFY(store->saveSettings({{u"a"_s, 3}}).has_value());
    const Contents contents = store->load().value();
    QCOMPARE(contents.settings.size(), 1);
    QCOMPARE(contents.settings.value(u"a"_s).toInt(), 3);
    QCOMPARE(store->vault().check(true).value().headerRows, 1U);
}

void StoreTest::unlocksKeepTen()
{
    const vault::TestFolder folder;
    TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    for (int i = 0; i < 13; ++i) {
        QVERIFY(store->noteUnlock().has_value());
        clock.advance(60'000);
    }
    const QList<Moment> unlocks = store->load().value().unlocks;
    QCOMPARE(unlocks.size(), 10);
    QCOMPARE(unlocks.first().utcMs, clock.now().utcMs - 60'000);
    QVERIFY(unlocks.first() > unlocks.last());
    QCOMPARE(store->vault().check(true).value().headerRows, 1U);
}

void StoreTest::eraseTakesTheBody()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const Page page = store->save(pageAt(clock, 0), u"gone"_s).value();
    QVERIFY(store->erase(page, page.body).has_value());
    QVERIFY(store->load().value().pages.empty());
    QCOMPARE(store->vault().check(true).value().blobRows, 0U);
    QCOMPARE(store->erase(page, page.body).error().code, Errc::NotFound);
}

void StoreTest::tooLargeChangesNothing()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const Page page = store->save(pageAt(clock, 0), u"first"_s).value();
    Page large = page;
    large.title = QString(70'000, u'x');
    QCOMPARE(store->save(large, u"second"_s).error().code, Errc::Malformed);
    QCOMPARE(store->text(page).value(), u"first"_s);
    QCOMPARE(store->load().value().pages.front(), page);
}

void StoreTest::wrongBodyIsDamage()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Page one = store->save(pageAt(clock, 0), u"one"_s).value();
    const Page two = store->save(pageAt(clock, 1), u"two"_s).value();
    one.body = two.body;
    QCOMPARE(store->text(one).error().code, Errc::Damaged);
    QCOMPARE(store->texts(bodyPlaces({one, two})).value(),
             (std::vector<QString>{QString(), u"two"_s}));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
