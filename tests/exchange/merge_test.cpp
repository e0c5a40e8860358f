// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of merging two copies of a journal, on real files.
#include "app/exchange/merge_kin.h"
#include "tests/exchange/merge_fixture.h"

using namespace afterword;
using namespace Qt::StringLiterals;
using exchange::MergeFate;
using exchange::MergeNews;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingNew();
    void newPagesComeWithAllTheyHave();
    void theLaterOfOnePageCountsByItsParent();
    void theLaterOfOnePageCountsByTime();
    void twoTextsAreBothKept();
    void aTextThatHoldsTheOtherStays();
    void aChangeWithoutTextIsJoined();
    void titlesAreNotLost();
    void binFollowsTheLaterChange();
    void erasedOnOneSideComesBack();
    void letGoStaysLetGo();
    void twoTextsOfALetter();
    void smallRecords();
    void oneNameIsOneTag();
    void filesAreCopiedAndVerified();
    void filesOfOneName();
    void damagedFilesStay();
    void settingsThatAreMissingCome();
    void undoTakesAllBack();
    void undoLeavesWhatWasChangedSince();
    void stoppingLeavesAllAsItWas();
    void anotherJournalIsNone();
    void mergedCopiesAreKnown();
    void aWrongClockLosesNoText();
    void manyPagesAtOnce();

private:
    Page save(Store &store, const QString &text, const QString &title = {})
    {
        m_both->clock.advance(minute);
        return store.save(pageAt(m_both->clock, 0, title), text).value();
    }

    Page change(Store &store, const Id &id, const QString &text)
    {
        m_both->clock.advance(5 * minute);
        return store.save(*pageIn(store.load().value(), id), text).value();
    }

    /// Both ways round; compares what both hold then.
    MergeNews mergeBoth()
    {
        auto back = m_both->copyOf(*m_both->here, "back");
        const MergeNews news = m_both->merge(*m_both->here, *m_both->there);
        m_both->merge(*m_both->there, *back);
        [this] { QCOMPARE(linesOf(*m_both->here), linesOf(*m_both->there)); }();
        return news;
    }

    [[nodiscard]] Store &here() const { return *m_both->here; }

    [[nodiscard]] Store &there() const { return *m_both->there; }

    std::unique_ptr<TwoCopies> m_both;
};

void MergeTest::init()
{
    m_both = std::make_unique<TwoCopies>();
}

void MergeTest::nothingNew()
{
    save(here(), u"One."_s);
    m_both->part();
    const QStringList before = linesOf(here());
    const MergeNews news = mergeBoth();
    QVERIFY(news.isEmpty());
    QVERIFY(!news.known);
    QCOMPARE(linesOf(here()), before);
}

void MergeTest::newPagesComeWithAllTheyHave()
{
    save(here(), u"Before."_s);
    m_both->part();
    save(here(), u"Only here."_s);
    Page page = save(there(), u"Only there, at first."_s, u"There"_s);
    change(there(), page.id, u"Something else altogether."_s);
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::New), 1);
    QCOMPARE(news.pages.front().title, u"There"_s);
    QCOMPARE(textsIn(here()),
             (QStringList{u"Before."_s, u"Only here."_s, u"Something else altogether."_s}));
    const Contents all = here().load().value();
    QCOMPARE(all.histories.size(), 1U);
    QCOMPARE(here().versionText(page.id, all.histories.front().versions.first()).value(),
             u"Only there, at first."_s);
    QVERIFY(here().vault().check(true).value().isClean());
}

void MergeTest::theLaterOfOnePageCountsByItsParent()
{
    const Page page = save(here(), u"First."_s);
    m_both->part();
    change(there(), page.id, u"Second, there."_s);
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::Newer), 1);
    QCOMPARE(textsIn(here()), QStringList{u"Second, there."_s});
}

void MergeTest::theLaterOfOnePageCountsByTime()
{
    const Page page = save(here(), u"First words."_s);
    save(here(), u"Saved after it."_s); // so both know a later moment
    m_both->part();
    for (int i = 0; i < 4; ++i)
        change(there(), page.id, u"Rewritten %1"_s.arg(i));
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::Newer), 1);
    QCOMPARE(textsIn(here()), (QStringList{u"Rewritten 3"_s, u"Saved after it."_s}));
}

void MergeTest::twoTextsAreBothKept()
{
    const Page page = save(here(), u"As it was."_s, u"Evening"_s);
    m_both->part();
    change(here(), page.id, u"As it became here."_s);
    change(there(), page.id, u"What was written there."_s);
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::Twice), 1);
    QCOMPARE(textsIn(here()), (QStringList{u"As it became here."_s, u"What was written there."_s}));
    const Contents all = here().load().value();
    QCOMPARE(here().text(*pageIn(all, page.id)).value(), u"What was written there."_s);
    for (const Page &each : all.pages) {
        QCOMPARE(each.title, u"Evening"_s);
        QCOMPARE(each.at, page.at);
    }
}

void MergeTest::aTextThatHoldsTheOtherStays()
{
    const Page page = save(here(), u"Base."_s);
    m_both->part();
    change(here(), page.id, u"Base. More."_s);
    change(there(), page.id, u"Base. More. And more."_s);
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::Joined), 1);
    QCOMPARE(textsIn(here()), QStringList{u"Base. More. And more."_s});
}

void MergeTest::aChangeWithoutTextIsJoined()
{
    Page page = save(here(), u"Same text."_s);
    const Tag tag = here().save(Tag{{}, u"sleep"_s, {}}).value();
    m_both->part();
    m_both->clock.advance(minute);
    Page mine = *pageIn(here().load().value(), page.id);
    mine.moods.append({m_both->clock.now(), -1, 1, Frame::Now, {u"lonely"_s}, {}});
    here().saveHeader(mine).value();
    m_both->clock.advance(minute);
    Page other = *pageIn(there().load().value(), page.id);
    other.moods.append({m_both->clock.now(), 2, 0, Frame::Now, {}, {}});
    other.tags.append(tag.id);
    other.away = QDate(2025, 12, 1);
    there().saveHeader(other).value();
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::Joined), 1);
    const Contents contents = here().load().value();
    const Page joined = *pageIn(contents, page.id);
    QCOMPARE(joined.moods.size(), 2);
    QCOMPARE(joined.moods.first().pleasant, -1);
    QCOMPARE(joined.tags, QList<Id>{tag.id});
    QCOMPARE(joined.away, QDate(2025, 12, 1));
    QCOMPARE(contents.pages.size(), 1U);
}

void MergeTest::titlesAreNotLost()
{
    Page page = save(here(), u"Text."_s, u"Old"_s);
    m_both->part();
    Page mine = *pageIn(here().load().value(), page.id);
    mine.title = u"Named here"_s;
    here().saveHeader(mine).value();
    m_both->clock.advance(minute);
    Page other = *pageIn(there().load().value(), page.id);
    other.title = u"Named there"_s;
    there().saveHeader(other).value();
    mergeBoth();
    const Contents all = here().load().value();
    QCOMPARE(pageIn(all, page.id)->title, u"Named there"_s);
    QCOMPARE(all.histories.size(), 1U);
    QCOMPARE(all.histories.front().versions.first().title, u"Named here"_s);
}

void MergeTest::binFollowsTheLaterChange()
{
    const Page one = save(here(), u"Binned there later."_s);
    const Page two = save(here(), u"Binned here earlier."_s);
    m_both->part();
    Page mine = *pageIn(here().load().value(), two.id);
    mine.bin = m_both->clock.now();
    here().saveHeader(mine).value();
    mine = *pageIn(here().load().value(), one.id);
    mine.circles = 1;
    here().saveHeader(mine).value();
    m_both->clock.advance(minute);
    Page other = *pageIn(there().load().value(), one.id);
    other.bin = m_both->clock.now();
    there().saveHeader(other).value();
    change(there(), two.id, u"Binned here earlier. Written on there."_s);
    mergeBoth();
    const Contents all = here().load().value();
    QVERIFY(pageIn(all, one.id)->bin.has_value());
    QVERIFY(!pageIn(all, two.id)->bin.has_value());
}

void MergeTest::erasedOnOneSideComesBack()
{
    const Page page = save(here(), u"Erased here, kept there."_s);
    m_both->part();
    QVERIFY(here().apply({}, {BatchRecord(*pageIn(here().load().value(), page.id))}));
    const MergeNews news = mergeBoth();
    QCOMPARE(news.count(MergeFate::New), 1);
    QCOMPARE(textsIn(here()), QStringList{u"Erased here, kept there."_s});
}

void MergeTest::letGoStaysLetGo()
{
    Letter letter;
    letter.to = u"A"_s;
    auto kept = here().keep(letter, u"Words to let go."_s).value();
    auto second = here().keep(letter, u"Words gone there."_s).value();
    m_both->part();
    QVERIFY(here().letGo(std::get<Letter>(kept)));
    m_both->clock.advance(minute);
    Letter changed = std::get<Letter>(kept);
    QVERIFY(there().keep(changed, u"Words to let go, and more."_s));
    QVERIFY(there().letGo(std::get<Letter>(second)));
    const MergeNews news = mergeBoth();
    QCOMPARE(news.letGo, 1);
    const Contents all = here().load().value();
    QCOMPARE(all.letters.size(), 2U);
    for (const Letter &each : all.letters) {
        QCOMPARE(each.state, LetterState::Gone);
        QCOMPARE(each.body, BlobRef());
        QVERIFY(each.to.isEmpty());
    }
    QVERIFY(exchange::undoMerge(here(), m_both->lastUndo)); // that of the other direction is apart
}

void MergeTest::twoTextsOfALetter()
{
    Letter letter;
    letter.to = u"B"_s;
    const Letter first = std::get<Letter>(here().keep(letter, u"Dear."_s).value());
    m_both->part();
    m_both->clock.advance(minute);
    QVERIFY(here().keep(first, u"What was said here."_s));
    m_both->clock.advance(minute);
    Letter other = there().load().value().letters.front();
    other.chargeBefore = 7;
    QVERIFY(there().keep(other, u"And said there."_s));
    const MergeNews news = mergeBoth();
    QCOMPARE(news.twice, 1);
    QStringList texts;
    const Contents all = here().load().value();
    for (const Letter &each : all.letters)
        texts.append(here().bodyText(each.id, each.body).value().text);
    texts.sort();
    QCOMPARE(texts, (QStringList{u"And said there."_s, u"What was said here."_s}));
}

void MergeTest::smallRecords()
{
    const Person person = here().save(Person{{}, u"A"_s, u"met in May"_s, {}}).value();
    const LifeMark mark =
        here().save(LifeMark{{}, QDate(2025, 9, 1), u"moved out"_s, true}).value();
    m_both->part();
    Person mine = person;
    mine.note = u"met in May, at work"_s;
    here().save(mine).value();
    LifeMark marked = mark;
    marked.name = u"moved out for good"_s;
    here().save(marked).value();
    Dictionary words;
    words.words = {u"Aachen"_s};
    QVERIFY(here().keep(words, std::nullopt));
    m_both->clock.advance(minute);
    Person other = person;
    other.note = u"a cousin"_s;
    there().save(other).value();
    marked = mark;
    marked.name = u"left"_s;
    there().save(marked).value();
    words.words = {u"Bath"_s};
    QVERIFY(there().keep(words, std::nullopt));
    Urge urge;
    urge.at = m_both->clock.now();
    urge.note = u"wanted to call"_s;
    QVERIFY(there().keep(urge, std::nullopt));
    SavedSearch search;
    search.name = u"nights"_s;
    search.query = u"tag:sleep"_s;
    QVERIFY(there().keep(search, std::nullopt));
    PathRun run;
    run.path = u"clarity-check"_s;
    QVERIFY(there().keep(run, uR"({"path":"clarity-check"})"_s));
    Deck deck;
    deck.name = u"Mine"_s;
    QVERIFY(there().keep(deck, u"{}"_s));
    mergeBoth();
    const Contents all = here().load().value();
    QCOMPARE(all.people.front().note, u"a cousin\n\nmet in May, at work"_s);
    QCOMPARE(all.marks.size(), 2U);
    QCOMPARE(all.urges.size(), 1U);
    QCOMPARE(all.searches.size(), 1U);
    QCOMPARE(all.runs.size(), 1U);
    QCOMPARE(all.decks.size(), 1U);
    QCOMPARE(all.dictionary.words.size(), 2);
}

void MergeTest::oneNameIsOneTag()
{
    m_both->part();
    for (Store *store : {&here(), &there()}) {
        const Tag tag =
            store->save(Tag{{}, store == &here() ? u"Sleep"_s : u"sleep"_s, {}}).value();
        Page page = pageAt(m_both->clock, 0);
        page.tags = {tag.id};
        store->save(page, u"Slept."_s).value();
    }
    mergeBoth();
    const Contents all = here().load().value();
    QCOMPARE(all.tags.size(), 1U);
    QCOMPARE(all.pages.size(), 2U);
    for (const Page &page : all.pages)
        QCOMPARE(page.tags, QList<Id>{all.tags.front().id});
}

void MergeTest::filesAreCopiedAndVerified()
{
    const QByteArray bytes(200'000, 'x');
    m_both->part();
    Page page = pageAt(m_both->clock, 0);
    page.attachments = {fileIn(there(), page.id, bytes, u"a.txt"_s)};
    there().save(page, u"With a file."_s).value();
    mergeBoth();
    const Contents all = here().load().value();
    const Page come = *pageIn(all, page.id);
    QCOMPARE(here().attachments().whole(come.attachments.first().blob, 1'000'000).value(), bytes);
    QVERIFY(here().vault().check(true).value().isClean());
}

void MergeTest::filesOfOneName()
{
    Page page = save(here(), u"Text."_s);
    m_both->part();
    for (Store *store : {&here(), &there()}) {
        m_both->clock.advance(minute);
        Page mine = *pageIn(store->load().value(), page.id);
        mine.attachments = {fileIn(*store, page.id, store == &here() ? "one" : "two", u"a.txt"_s),
                            fileIn(*store, page.id, "same", u"b.txt"_s)};
        store->saveHeader(mine).value();
    }
    mergeBoth();
    const Page joined = *pageIn(here().load().value(), page.id);
    QStringList names;
    for (const Attachment &file : joined.attachments)
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"a.txt"_s, u"b.txt"_s, u"a (2).txt"_s}));
}

void MergeTest::damagedFilesStay()
{
    m_both->part();
    Page page = pageAt(m_both->clock, 0);
    page.attachments = {fileIn(there(), page.id, "bytes", u"a.txt"_s)};
    page = there().save(page, u"With a file."_s).value();
    const auto index = there().attachments().index(page.attachments.first().blob).value();
    vault::RowChange change;
    change.op = vault::RowChange::Op::Delete;
    change.table = vault::Table::Blob;
    change.rid = index.chunks.front();
    QVERIFY(there().vault().commit({&change, 1}));
    const MergeNews news = m_both->merge(here(), there());
    QCOMPARE(news.left, 1);
    QCOMPARE(textsIn(here()), QStringList{u"With a file."_s});
    QVERIFY(here().load().value().pages.front().attachments.isEmpty());
}

void MergeTest::settingsThatAreMissingCome()
{
    QVERIFY(here().saveSettings({{u"veil"_s, true}, {u"compacted"_s, u"here"_s}}));
    m_both->part();
    m_both->clock.advance(minute);
    QVERIFY(there().saveSettings(
        {{u"veil"_s, false}, {u"soft_timer"_s, 10}, {u"compacted"_s, u"there"_s}}));
    m_both->merge(here(), there());
    const auto settings = here().load().value().settings;
    QCOMPARE(settings.value(u"veil"_s), QVariant(false));
    QCOMPARE(settings.value(u"soft_timer"_s).toInt(), 10);
    QCOMPARE(settings.value(u"compacted"_s), QVariant(u"here"_s));
}

void MergeTest::undoTakesAllBack()
{
    const Page page = save(here(), u"As it was."_s);
    const Page second = save(here(), u"Second."_s);
    here().save(Tag{{}, u"home"_s, {}}).value();
    m_both->part();
    change(here(), page.id, u"As it became here."_s);
    change(there(), page.id, u"What was written there."_s);
    change(there(), second.id, u"Second, longer and other."_s);
    here().save(Tag{{}, u"Work"_s, {}}).value();
    there().save(Tag{{}, u"work"_s, {}}).value();
    Page with = pageAt(m_both->clock, 0);
    with.attachments = {fileIn(there(), with.id, "bytes", u"a.txt"_s)};
    there().save(with, u"With a file."_s).value();
    const QStringList before = linesOf(here());
    const auto settings = here().load().value().settings;
    m_both->merge(here(), there());
    QVERIFY(linesOf(here()) != before);
    QCOMPARE(exchange::undoMerge(here(), m_both->lastUndo).value(), 0);
    QCOMPARE(linesOf(here()), before);
    QCOMPARE(here().load().value().settings, settings);
    QVERIFY(here().vault().check(true).value().isClean());
    // And again.
    QCOMPARE(m_both->merge(here(), there()).count(MergeFate::New), 1);
}

void MergeTest::undoLeavesWhatWasChangedSince()
{
    m_both->part();
    const Page one = save(there(), u"One."_s);
    save(there(), u"Two."_s);
    m_both->merge(here(), there());
    change(here(), one.id, u"One, and written on."_s);
    QCOMPARE(exchange::undoMerge(here(), m_both->lastUndo).value(), 1);
    QCOMPARE(textsIn(here()), QStringList{u"One, and written on."_s});
}

void MergeTest::stoppingLeavesAllAsItWas()
{
    m_both->part();
    Page page = pageAt(m_both->clock, 0);
    page.attachments = {fileIn(there(), page.id, QByteArray(3'000'000, 'y'), u"a.bin"_s)};
    there().save(page, u"With a file."_s).value();
    const QStringList before = linesOf(here());
    for (int stopAt = 0;; ++stopAt) {
        int calls = 0;
        exchange::Merge merge(here(), there(), m_both->clock.clock());
        const auto done = merge.write([&](double) { return calls++ < stopAt; });
        if (done)
            break;
        QCOMPARE(done.error().code, Errc::Cancelled);
        QCOMPARE(linesOf(here()), before);
        QVERIFY(stopAt < 20);
    }
    QCOMPARE(textsIn(here()), QStringList{u"With a file."_s});
}

void MergeTest::anotherJournalIsNone()
{
    m_both->part();
    TwoCopies stranger;
    QVERIFY(exchange::isSameJournal(here().vault(), there().vault()));
    QVERIFY(!exchange::isSameJournal(here().vault(), stranger.here->vault()));
}

void MergeTest::mergedCopiesAreKnown()
{
    m_both->part();
    const Page page = save(there(), u"From there."_s);
    m_both->merge(here(), there());
    QVERIFY(here().apply({}, {BatchRecord(*pageIn(here().load().value(), page.id))}));
    const MergeNews again = m_both->merge(here(), there());
    QVERIFY(again.known);
    QVERIFY(again.isEmpty());
    QVERIFY(textsIn(here()).isEmpty());
}

/// One computer's clock is behind: what it wrote looks older than it is.
void MergeTest::aWrongClockLosesNoText()
{
    const Page page = save(here(), u"Before."_s);
    m_both->clock.advance(60 * minute);
    save(here(), u"Saved much later."_s);
    m_both->part();
    change(here(), page.id, u"Here, once."_s);
    change(here(), page.id, u"Here, for the second time."_s);
    change(here(), page.id, u"Here, for the third time."_s);
    m_both->clock.advance(-70 * minute); // the other computer
    change(there(), page.id, u"There, with a slow clock."_s);
    mergeBoth();
    const Contents all = here().load().value();
    QStringList texts = textsIn(here());
    for (const History &history : all.histories) {
        for (const Version &version : history.versions)
            texts.append(here().versionText(history.page, version).value());
    }
    QVERIFY(texts.contains(u"There, with a slow clock."_s));
    QVERIFY(texts.contains(u"Here, for the third time."_s));
}

void MergeTest::manyPagesAtOnce()
{
    constexpr int many = 3'000;
    m_both->part();
    std::vector<std::pair<Page, QString>> pages;
    for (int i = 0; i < many; ++i)
        pages.emplace_back(pageAt(m_both->clock, i), u"Page %1. "_s.arg(i).repeated(40));
    vault::require(there().saveMany(pages));
    QCOMPARE(m_both->merge(here(), there()).count(MergeFate::New), many);
    QCOMPARE(here().load().value().pages.size(), std::size_t{many});
    QVERIFY(here().vault().check(true).value().isClean());
    QCOMPARE(exchange::undoMerge(here(), m_both->lastUndo).value(), 0);
    QVERIFY(here().load().value().pages.empty());
}

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
