// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, urges, paths in progress and decks: written, read, changed together, let go.
#include "app/journal/audit.h"
#include "app/journal/codec.h"
#include "tests/journal/journal_house.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void lettersBase(Value &value)
{
    value.id = Id{1, 2};
    value.rev = {3, "0123456789abcdef"};
    value.created = Moment::parse(u"2025-10-14T21:14:03+02:00").value();
    value.edited = value.created;
    value.extra = R"({"later":[1,{"a":null}]})";
}

template <typename Value>
Value lettersAgain(const Value &value)
{
    return std::get<Value>(codec::Decoder().decode(codec::encode(value).value()).value());
}

/// A record of this type with these members.
Result<codec::Record> lettersRead(const char *type, const char *members)
{
    const QByteArray text = R"({"v":1,"id":"00000000000000010000000000000002","type":")"
                            + QByteArray(type) + R"(")" + members + "}";
    return codec::Decoder().decode(text.toStdString());
}

template <typename Value>
Value lettersReadAs(const char *type, const char *members)
{
    return std::get<Value>(lettersRead(type, members).value());
}

Letter lettersLetter(const QString &to)
{
    Letter letter;
    letter.id = Id::random();
    letter.to = to;
    return letter;
}

template <typename Value>
Value lettersKeep(JournalTestHouse &house, const Value &value, const QString &text)
{
    return std::get<Value>(journalTestWait(house.journal->keep(value, text)).value());
}

QString lettersText(JournalTestHouse &house, const Id &id)
{
    return journalTestWait(house.journal->text(id)).value();
}

std::shared_ptr<Store> lettersOther(const JournalTestHouse &house)
{
    auto store = makeStore(house.folder.openUnlocked(), house.clock);
    store->load().value();
    return store;
}

} // namespace

class LettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMembersGoRound();
    void whatIsNotKnownStays();
    void whatNoRecordCanHoldIsRefused_data();
    void whatNoRecordCanHoldIsRefused();
    void savedAndReadAgain();
    void aRunEndsWhereItsPageAppears();
    void whatIsErasedComesBackWithItsText();
    void letGoKeepsTheDayAlone();
    void aSaveOnItsWayDoesNotBringItBack();
    void twoTextsOfOneLetterAreBothKept();
    void sealedElsewhereStaysSealed();
    void anAuditKnowsTheirBodies();
};

void LettersTest::allMembersGoRound()
{
    Letter letter;
    lettersBase(letter);
    letter.to = u"M., about \"the\" summer"_s;
    letter.state = LetterState::Sealed;
    letter.until = QDate(2026, 3, 1);
    letter.early = false;
    letter.chargeBefore = 8;
    letter.read = {letter.created, Moment{1'760'470'200'000, 0}};
    letter.next = u"Wash the cup."_s;
    letter.answer = Id{3, 4};
    letter.body = {9'000'000'000'000'000'001, 12};
    letter.attachments = {Attachment{{77, 88}, u"image/png"_s, u"cat.png"_s}};
    QCOMPARE(lettersAgain(letter), letter);
    letter.chargeBefore.reset();
    letter.chargeAfter = 0;
    QCOMPARE(lettersAgain(letter), letter);

    Urge urge;
    lettersBase(urge);
    urge.at = urge.created;
    urge.what = u"write"_s;
    urge.strength = 10;
    urge.midway = 7;
    urge.after = 0;
    urge.outcome = u"waited"_s;
    urge.words = {u"lonely"_s};
    urge.note = u"late"_s;
    QCOMPARE(lettersAgain(urge), urge);

    PathRun run;
    lettersBase(run);
    run.path = u"p3"_s;
    run.state = u"waiting"_s;
    run.begun = QDate(2025, 10, 1);
    run.day = QDate(2025, 10, 15);
    run.page = Id{5, 6};
    run.body = {17, 200};
    QCOMPARE(lettersAgain(run), run);

    Deck deck;
    lettersBase(deck);
    deck.name = u"Mine"_s;
    deck.body = {18, 200};
    QCOMPARE(lettersAgain(deck), deck);
}

void LettersTest::whatIsNotKnownStays()
{
    const auto timed = lettersReadAs<Letter>("letter", R"(,"until":"2027-01-01T00:00:00+01:00")");
    QCOMPARE(timed.until, QDate(2027, 1, 1));
    Letter odd = lettersReadAs<Letter>("letter", R"(,"until":"next spring","charge":[null,2])");
    QVERIFY(!odd.until.isValid());
    QCOMPARE(odd.chargeAfter, 2);
    QVERIFY(codec::encode(odd).value().find(R"("until":"next spring")") != std::string::npos);
    odd.until = QDate(2026, 3, 1);
    QVERIFY(codec::encode(odd).value().find("next spring") == std::string::npos);
    // A state of a later version: the record is left alone.
    QVERIFY(std::holds_alternative<std::monostate>(
        lettersRead("letter", R"(,"state":"framed")").value()));
    const auto run = lettersReadAs<PathRun>("run", R"(,"path":"p1","step":2,"day":7)");
    QCOMPARE(run.extra, R"({"step":2,"day":7})"_ba);
    const auto page =
        lettersReadAs<Page>("page", R"(,"values":{"a":1e999},"path":{"id":"p","x":1})");
    QVERIFY(page.values.isEmpty());
    QCOMPARE(lettersAgain(page), page);
    QVERIFY(codec::encode(page).value().find("1e999") != std::string::npos);
}

void LettersTest::whatNoRecordCanHoldIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("charge") << "letter"_ba
                            << R"(,"charge":[11,0])"_ba;
    QTest::newRow("one charge") << "letter"_ba
                                << R"(,"charge":[1])"_ba;
    QTest::newRow("three charges") << "letter"_ba
                                   << R"(,"charge":[1,2,3])"_ba;
    QTest::newRow("read") << "letter"_ba
                          << R"(,"read":["monday"])"_ba;
    QTest::newRow("strength") << "urge"_ba
                              << R"(,"strength":-1)"_ba;
    QTest::newRow("run's page") << "run"_ba
                                << R"(,"page":"12")"_ba;
}

void LettersTest::whatNoRecordCanHoldIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, members);
    const auto read = lettersRead(type.constData(), members.constData());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::Malformed);
}

void LettersTest::savedAndReadAgain()
{
    JournalTestHouse house;
    QSignalSpy changed(house.journal.get(), &Journal::changed);
    const Letter letter = lettersKeep(house, lettersLetter(u"M."_s), u"words"_s);
    QCOMPARE(changed.count(), 1);
    const auto told = changed.first().first().value<Change>();
    QCOMPARE(told.type, RecordType::Letter);
    QCOMPARE(told.what, Change::What::Added);
    PathRun run;
    run.id = Id::random();
    run.path = u"p3"_s;
    const QString answers = QString(200'000, u'x'); // far more than a header holds
    run = lettersKeep(house, run, answers);
    Deck deck;
    deck.name = u"Mine"_s;
    deck = lettersKeep(house, deck, u"[]"_s);
    Urge urge;
    urge.at = house.clock.now();
    urge.strength = 6;
    journalTestWait(house.journal->keep(urge)).value();
    // Two changes one after the other, the second made before the first has returned.
    Letter sealed = letter;
    house.journal->keep(letter, u"more words"_s);
    sealed.state = LetterState::Sealed;
    sealed.until = QDate(2026, 3, 1);
    journalTestWait(house.journal->keep(sealed)).value();

    house.reopen();
    QCOMPARE(house.journal->letters().size(), 1U);
    QCOMPARE(house.journal->letter(letter.id)->state, LetterState::Sealed);
    QCOMPARE(house.journal->letter(letter.id)->until, QDate(2026, 3, 1));
    QCOMPARE(lettersText(house, letter.id), u"more words"_s);
    QCOMPARE(lettersText(house, run.id), answers);
    QCOMPARE(lettersText(house, deck.id), u"[]"_s);
    QCOMPARE(house.journal->urges().front().strength, 6);
    QCOMPARE(house.journal->decks().front().name, u"Mine"_s);
    QCOMPARE(house.journal->damaged(), 0);
    QVERIFY(house.journal->pages().empty());
}

void LettersTest::aRunEndsWhereItsPageAppears()
{
    JournalTestHouse house;
    PathRun run;
    run.id = Id::random();
    run.path = u"p3"_s;
    run.state = u"open"_s;
    run = lettersKeep(house, run, u"half"_s);
    const std::uint64_t before = lettersOther(house)->vault().commitCounter();

    Page page = house.journal->newPage(Kind::Answer);
    page.path = {u"p3"_s, run.id, {}};
    page.values = {{u"s1"_s, 7}};
    Batch end;
    end.put(page, u"It reads well."_s);
    run.state = u"finished"_s;
    run.page = page.id;
    end.put(run, u"whole"_s);
    const Batch undo = journalTestWait(house.journal->apply(end)).value();
    QCOMPARE(lettersOther(house)->vault().commitCounter(), before + 1);

    house.reopen();
    QCOMPARE(house.journal->page(page.id)->path.run, run.id);
    QCOMPARE(house.journal->page(page.id)->values, page.values);
    QCOMPARE(house.journal->run(run.id)->page, page.id);
    QCOMPARE(lettersText(house, run.id), u"whole"_s);
    journalTestWait(house.journal->apply(undo)).value();
    QCOMPARE(house.journal->run(run.id)->state, u"open"_s);
    QCOMPARE(lettersText(house, run.id), u"half"_s);
    QVERIFY(house.journal->page(page.id) == nullptr);
}

void LettersTest::whatIsErasedComesBackWithItsText()
{
    JournalTestHouse house;
    Deck deck;
    deck.id = Id::random();
    deck.name = u"Mine"_s;
    deck = lettersKeep(house, deck, u"[1]"_s);
    Batch erase;
    erase.erase(deck);
    const Batch undo = journalTestWait(house.journal->apply(erase)).value();
    QVERIFY(house.journal->decks().empty());
    const auto audit = auditRecords(lettersOther(house)->vault()).value();
    QVERIFY(audit.missing.empty() && audit.broken.empty());
    journalTestWait(house.journal->apply(undo)).value();
    QCOMPARE(house.journal->deck(deck.id)->name, u"Mine"_s);
    QCOMPARE(lettersText(house, deck.id), u"[1]"_s);
}

void LettersTest::letGoKeepsTheDayAlone()
{
    JournalTestHouse house;
    Letter letter = lettersLetter(u"M."_s);
    letter.chargeBefore = 8;
    letter.next = u"Walk."_s;
    letter.extra = R"({"later":1})";
    letter = lettersKeep(house, letter, u"words"_s);
    house.clock.advance(3'600'000);
    QVERIFY(journalTestWait(house.journal->letGo(letter.id)));
    house.reopen();
    const Letter gone = *house.journal->letter(letter.id);
    QCOMPARE(gone.state, LetterState::Gone);
    Letter nothing;
    nothing.state = LetterState::Gone;
    nothing.id = gone.id;
    nothing.rev = gone.rev;
    nothing.parent = gone.parent;
    nothing.rid = gone.rid;
    nothing.created = Moment::parse(u"2025-10-14T00:00:00+02:00").value();
    nothing.edited = nothing.created;
    QCOMPARE(gone, nothing);
    QCOMPARE(lettersText(house, letter.id), QString());
    const auto other = lettersOther(house);
    QCOMPARE(other->vault().read(vault::Table::Blob, letter.body.rid).error().code, Errc::NotFound);
    QVERIFY(!journalTestWait(house.journal->letGo(letter.id)));
}

void LettersTest::aSaveOnItsWayDoesNotBringItBack()
{
    JournalTestHouse house;
    Letter letter = lettersKeep(house, lettersLetter(u"M."_s), u"words"_s);
    const auto gone = house.journal->letGo(letter.id);
    const auto late = house.journal->keep(letter, u"words and more"_s);
    QVERIFY(journalTestWait(gone));
    QCOMPARE(journalTestWait(late).error().code, Errc::NotFound);
    QVERIFY(!house.journal->hasUnsaved());
    QCOMPARE(house.journal->letters().size(), 1U);
    QCOMPARE(house.journal->letters().front().state, LetterState::Gone);
}

void LettersTest::twoTextsOfOneLetterAreBothKept()
{
    JournalTestHouse house;
    const Letter letter = lettersKeep(house, lettersLetter(u"M."_s), u"words"_s);
    const auto other = lettersOther(house);
    other->keep(letter, u"theirs"_s).value();
    QSignalSpy apart(house.journal.get(), &Journal::keptApart);
    const Letter ours = lettersKeep(house, letter, u"ours"_s);
    QVERIFY(ours.id != letter.id);
    QCOMPARE(apart.count(), 1);
    const Letter later = lettersKeep(house, letter, u"ours, later"_s); // by the old id
    QCOMPARE(later.id, ours.id);
    house.reopen();
    QCOMPARE(house.journal->letters().size(), 2U);
    QCOMPARE(lettersText(house, letter.id), u"theirs"_s);
    QCOMPARE(lettersText(house, ours.id), u"ours, later"_s);
}

void LettersTest::sealedElsewhereStaysSealed()
{
    JournalTestHouse house;
    const Letter letter = lettersKeep(house, lettersLetter(u"M."_s), u"words"_s);
    Letter sealed = letter;
    sealed.state = LetterState::Sealed;
    sealed.until = QDate(2026, 3, 1);
    lettersOther(house)->keep(sealed, std::nullopt).value();
    const Letter saved = lettersKeep(house, letter, u"words and more"_s);
    QCOMPARE(saved.id, letter.id);
    QCOMPARE(saved.state, LetterState::Sealed);
    QCOMPARE(lettersText(house, letter.id), u"words and more"_s);
}

void LettersTest::anAuditKnowsTheirBodies()
{
    JournalTestHouse house;
    const Letter letter = lettersKeep(house, lettersLetter(u"M."_s), u"words"_s);
    const auto other = lettersOther(house);
    QVERIFY(auditRecords(other->vault()).value().missing.empty());
    vault::RowChange change;
    change.op = vault::RowChange::Op::Delete;
    change.table = vault::Table::Blob;
    change.rid = letter.body.rid;
    const std::vector<vault::RowChange> changes{change};
    QVERIFY(other->vault().commit(changes));
    const auto audit = auditRecords(other->vault()).value();
    QCOMPARE(audit.missing.size(), 1U);
    QCOMPARE(*audit.missing.begin(), letter.body.rid);
}

QTEST_GUILESS_MAIN(LettersTest)
#include "letters_test.moc"
