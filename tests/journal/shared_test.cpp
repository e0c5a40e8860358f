// SPDX-License-Identifier: GPL-3.0-or-later
// Another program saves to the journal while it is open: nothing that either wrote is lost.
#include "tests/journal/journal_house.h"
#include "tests/support/counted.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// The other program's hands.
std::shared_ptr<Store> sharedOther(const JournalTestHouse &house)
{
    auto store = makeStore(house.folder.openUnlocked(), house.clock);
    store->load().value();
    return store;
}

Page sharedPage(Store &store, const Id &id)
{
    const Contents contents = store.load().value();
    const auto found = std::find_if(contents.pages.begin(),
                                    contents.pages.end(),
                                    [&](const Page &page) { return page.id == id; });
    return found == contents.pages.end() ? Page() : *found;
}

Mood sharedMood(int pleasant)
{
    Mood mood;
    mood.at = Moment{1'760'470'200'000 + pleasant, 7'200};
    mood.pleasant = pleasant;
    return mood;
}

} // namespace

class SharedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheOtherWroteIsSeen();
    void savesGoOn();
    void twoTextsOfOnePageAreBothKept();
    void theNextSaveFollowsTheKeptText();
    void aMarkAndATextAreJoined_data();
    void aMarkAndATextAreJoined();
    void theSameTextIsKeptOnce();
    void aPageTakenOutIsKeptWithItsNewText();
    void namesAndMarksToo();
    void twoWritersAtOnce();

private:
    Page first(JournalTestHouse &house, const QString &text);
};

Page SharedTest::first(JournalTestHouse &house, const QString &text)
{
    return journalTestWait(house.journal->save(house.journal->newPage(), text)).value();
}

void SharedTest::whatTheOtherWroteIsSeen()
{
    JournalTestHouse house;
    const Page mine = first(house, u"mine"_s);
    const auto other = sharedOther(house);
    const Page theirs = other->save(house.journal->newPage(), u"from outside"_s).value();
    Page edited = sharedPage(*other, mine.id);
    other->save(edited, u"changed outside"_s).value();
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    house.journal->lookAgain();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(house.journal->page(theirs.id) != nullptr);
    QCOMPARE(journalTestWait(house.journal->text(theirs.id)).value(), u"from outside"_s);
    QCOMPARE(journalTestWait(house.journal->text(mine.id)).value(), u"changed outside"_s);
    QCOMPARE(house.journal->page(mine.id)->first, u"changed outside"_s);
    house.journal->lookAgain(); // nothing new
    auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(changed.count(), 2);
}

void SharedTest::savesGoOn()
{
    JournalTestHouse house;
    const Page mine = first(house, u"mine"_s);
    const auto other = sharedOther(house);
    const Page theirs = other->save(house.journal->newPage(), u"theirs"_s).value();
    QSignalSpy failed(house.journal.get(), &Journal::saveFailed);
    const Page again = journalTestWait(house.journal->save(mine, u"mine, longer"_s)).value();
    QCOMPARE(again.id, mine.id);
    QCOMPARE(again.rev.n, 2U);
    QCOMPARE(failed.count(), 0);
    QVERIFY(house.journal->page(theirs.id) != nullptr);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{2});
    QCOMPARE(journalTestWait(house.journal->text(mine.id)).value(), u"mine, longer"_s);
    QCOMPARE(journalTestWait(house.journal->text(theirs.id)).value(), u"theirs"_s);
}

void SharedTest::twoTextsOfOnePageAreBothKept()
{
    JournalTestHouse house;
    Page mine = first(house, u"start"_s);
    const auto other = sharedOther(house);
    other->save(sharedPage(*other, mine.id), u"start, theirs"_s).value();
    QSignalSpy apart(house.journal.get(), &Journal::keptApart);
    mine.title = u"A title"_s;
    const Page kept = journalTestWait(house.journal->save(mine, u"start, ours"_s)).value();
    QVERIFY(kept.id != mine.id);
    QCOMPARE(apart.count(), 1);
    QCOMPARE(apart.first().at(0).value<Id>(), mine.id);
    QCOMPARE(apart.first().at(1).value<Id>(), kept.id);
    QVERIFY(!house.journal->hasUnsaved());
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{2});
    QCOMPARE(journalTestWait(house.journal->text(mine.id)).value(), u"start, theirs"_s);
    QCOMPARE(journalTestWait(house.journal->text(kept.id)).value(), u"start, ours"_s);
    QCOMPARE(house.journal->page(kept.id)->title, u"A title"_s);
    QCOMPARE(house.journal->page(kept.id)->at, mine.at);
}

void SharedTest::theNextSaveFollowsTheKeptText()
{
    JournalTestHouse house;
    const Page mine = first(house, u"start"_s);
    const auto other = sharedOther(house);
    other->save(sharedPage(*other, mine.id), u"theirs"_s).value();
    // Typed on before the first answer came: both go to the same new page.
    auto one = house.journal->save(mine, u"ours"_s);
    auto two = house.journal->save(mine, u"ours, and more"_s);
    const Id kept = journalTestWait(one).value().id;
    QCOMPARE(journalTestWait(two).value().id, kept);
    // The other's page can be written to like any.
    const Page theirs = *house.journal->page(mine.id);
    QCOMPARE(journalTestWait(house.journal->save(theirs, u"theirs, edited"_s)).value().id, mine.id);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{2});
    QCOMPARE(journalTestWait(house.journal->text(kept)).value(), u"ours, and more"_s);
    QCOMPARE(journalTestWait(house.journal->text(mine.id)).value(), u"theirs, edited"_s);
}

void SharedTest::aMarkAndATextAreJoined_data()
{
    QTest::addColumn<bool>("textIsOurs");
    QTest::newRow("we wrote, they marked") << true;
    QTest::newRow("they wrote, we marked") << false;
}

void SharedTest::aMarkAndATextAreJoined()
{
    QFETCH(const bool, textIsOurs);
    JournalTestHouse house;
    Page mine = first(house, u"start"_s);
    const auto other = sharedOther(house);
    Page theirs = sharedPage(*other, mine.id);
    theirs.moods << sharedMood(-1);
    mine.moods << sharedMood(2);
    if (textIsOurs) {
        other->saveHeader(theirs).value();
        QCOMPARE(journalTestWait(house.journal->save(mine, u"the text"_s)).value().id, mine.id);
    } else {
        other->save(theirs, u"the text"_s).value();
        QCOMPARE(journalTestWait(house.journal->saveHeader(mine)).value().id, mine.id);
    }
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(journalTestWait(house.journal->text(mine.id)).value(), u"the text"_s);
    QCOMPARE(house.journal->page(mine.id)->first, u"the text"_s);
    QCOMPARE(house.journal->page(mine.id)->moods.size(), 2);
}

void SharedTest::theSameTextIsKeptOnce()
{
    JournalTestHouse house;
    const Page mine = first(house, u"start"_s);
    const auto other = sharedOther(house);
    other->save(sharedPage(*other, mine.id), u"the same"_s).value();
    QCOMPARE(journalTestWait(house.journal->save(mine, u"the same"_s)).value().id, mine.id);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
}

void SharedTest::aPageTakenOutIsKeptWithItsNewText()
{
    JournalTestHouse house;
    const Page mine = first(house, u"start"_s);
    Page marked = first(house, u"second"_s);
    const auto other = sharedOther(house);
    for (const Id &id : {mine.id, marked.id}) {
        const Page page = sharedPage(*other, id);
        QVERIFY(other->erase(page, page.body));
    }
    QCOMPARE(journalTestWait(house.journal->save(mine, u"still writing"_s)).value().id, mine.id);
    marked.moods << sharedMood(1);
    QVERIFY(!journalTestWait(house.journal->saveHeader(marked)));
    QVERIFY(!house.journal->hasUnsaved()); // there is nothing it could be tried on again
    QVERIFY(house.journal->page(marked.id) == nullptr);
    house.reopen();
    QCOMPARE(house.journal->pages().size(), std::size_t{1});
    QCOMPARE(journalTestWait(house.journal->text(mine.id)).value(), u"still writing"_s);
}

void SharedTest::namesAndMarksToo()
{
    JournalTestHouse house;
    LifeMark mark;
    mark.day = QDate(2025, 9, 1);
    mark.name = u"a move"_s;
    mark = journalTestWait(house.journal->saveMark(mark)).value();
    const auto other = sharedOther(house);
    Tag tag;
    tag.name = u"Evenings"_s;
    const Id theirs = other->save(tag).value().id;
    QCOMPARE(journalTestWait(house.journal->ensureTag(u"evenings"_s)).value().id, theirs);
    const Contents now = other->load().value();
    QVERIFY(other->erase(now.marks.front()));
    QVERIFY(journalTestWait(house.journal->removeMark(mark.id)));
    house.journal->setSetting(u"text"_s, 3);
    auto flushed = house.journal->flushed();
    QTRY_VERIFY(flushed.isFinished());
    house.reopen();
    QCOMPARE(house.journal->tags().size(), std::size_t{1});
    QVERIFY(house.journal->marks().empty());
    QCOMPARE(house.journal->setting(u"text"_s).toInt(), 3);
}

void SharedTest::twoWritersAtOnce()
{
    Counted counted("T-TWO");
    const int saves = longWholeRun() ? 2'000 : 250;
    JournalTestHouse house;
    const Page shared = first(house, u"start"_s);
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {u"--writer"_s,
                 QString::fromStdString(house.folder.file()),
                 QString::number(saves),
                 shared.id.toHex()});
    QVERIFY(other.waitForStarted());
    QStringList wanted;
    Page page = shared;
    for (int i = 0; i < saves; ++i) {
        // Every fifth goes to the page that the other writes to as well.
        const QString text = u"ours %1"_s.arg(i);
        const bool common = i % 5 == 0;
        const Page target = common ? page : house.journal->newPage();
        const auto saved = journalTestWait(house.journal->save(target, text));
        // Held for longer than SQLite waits: kept, and tried again.
        QVERIFY2(saved || saved.error().code == Errc::Busy,
                 saved ? "" : saved.error().detail.c_str());
        for (int tries = 0; house.journal->hasUnsaved() && tries < 20; ++tries) {
            house.journal->retryNow();
            auto flushed = house.journal->flushed();
            QTRY_VERIFY_WITH_TIMEOUT(flushed.isFinished(), 20'000);
        }
        QVERIFY(counted.that(!house.journal->hasUnsaved()));
        if (common) {
            page = *house.journal->page(shared.id);
            if (!saved || saved->id == shared.id)
                continue; // written over by the next one of us or, knowing it, by the other
        }
        wanted << text;
    }
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 500'000);
    QCOMPARE(other.exitCode(), 0);
    house.reopen();
    QStringList there;
    for (const Page *each : house.journal->pages())
        there << journalTestWait(house.journal->text(each->id)).value();
    for (int i = 0; i < saves; ++i)
        wanted << u"theirs %1"_s.arg(i);
    for (const QString &text : std::as_const(wanted))
        QVERIFY2(there.count(text) == 1,
                 qPrintable(u"%1: %2 times"_s.arg(text).arg(there.count(text))));
    counted.add(saves);
    QVERIFY(house.folder.openUnlocked()->check(true).value().isClean());
}

/// What the second program does: like afterword-cli, and now and then to the common page.
static int sharedWrite(const QString &path, int saves, const Id &commonId)
{
    auto vault = vault::Vault::open(path.toStdString());
    if (!vault)
        return 2;
    auto key = vault::recoverMasterKey(
        (*vault)->slots(), vault::SlotType::Passphrase, vault::passphrase());
    if (!key || !(*vault)->unlock(std::move(*key)))
        return 3;
    Store store(std::move(*vault));
    if (!store.load())
        return 4;
    for (int i = 0; i < saves; ++i) {
        const bool toCommon = i % 7 == 0;
        Result<Page> saved = fail(Errc::Busy);
        while (!saved && saved.error().code == Errc::Busy) {
            Page page;
            page.id = Id::random();
            saved = store.save(page, u"theirs %1"_s.arg(i));
            if (!saved && saved.error().code == Errc::Busy && !store.refresh())
                return 5;
        }
        if (!saved)
            return 6;
        if (!toCommon)
            continue;
        Page common = sharedPage(store, commonId);
        static_cast<void>(store.save(common, u"common %1"_s.arg(i))); // may come too late
    }
    return store.vault().close() ? 0 : 7;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"--writer"_s)
        return sharedWrite(words[2], words[3].toInt(), Id::fromHex(words[4]).value());
    SharedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "shared_test.moc"
