// SPDX-License-Identifier: GPL-3.0-or-later
// Files in the vault: what is put in comes back, once for all pages; what is cut off takes no room
// for long; the audit knows whether all of it is there.
#include "app/journal/attachments.h"

#include "app/journal/audit.h"
#include "tests/journal/journal_fixture.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1'000;

QByteArray bytesOf(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed * 2'654'435'761U + 1;
    for (char &byte : bytes) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

FileFace faceOf(const Id &owner, const QByteArray &bytes)
{
    return {owner, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
}

Result<BlobRef> putIn(Attachments &files, const Id &owner, const QByteArray &bytes)
{
    const FileFace face = faceOf(owner, bytes);
    const auto here = files.find(face);
    if (!here)
        return fail(here.error());
    if (*here)
        return **here;
    const Incoming in = files.begin(face);
    for (qsizetype at = 0; at < bytes.size(); at += Attachments::partBytes) {
        if (const Status added = files.add(in, bytes.mid(at, Attachments::partBytes)); !added)
            return fail(added.error());
    }
    return files.finish(in);
}

std::uint64_t blobRows(Store &store)
{
    return store.vault().check(true).value().blobRows;
}

Page pageWith(const TestClock &clock, const BlobRef &file)
{
    Page page = pageAt(clock, 0);
    page.attachments = {Attachment{file, u"image/png"_s, u"a.png"_s}};
    return page;
}

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void linesAreThoseOfTheFormat();
    void equalFilesLieOnce();
    void oneThatLostAPartIsNotUsedAgain();
    void changedUnderWayIsRefused();
    void forgetLeavesNothing();
    void cutOffIsClearedAfterADay();
    void clearTakesWhatNobodyNames();
    void erasedPagesTakeTheirs();
    void unknownRecordsHoldTheirs();
    void auditSeesEachPart();
    void rotIsNeverShown();
    void numbersOfRecords();
};

void AttachmentsTest::comesBack_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64{0},
                              qint64{1},
                              codec::chunkBytes - 1,
                              codec::chunkBytes,
                              codec::chunkBytes + 1,
                              Attachments::partBytes,
                              3 * Attachments::partBytes + 77})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void AttachmentsTest::comesBack()
{
    QFETCH(qint64, size);
    const vault::TestFolder folder;
    const TestClock clock;
    const QByteArray bytes = bytesOf(size, 7);
    BlobRef ref;
    {
        const auto store = makeStore(folder.create(), clock);
        ref = putIn(store->attachments(), Id{1, 2}, bytes).value();
        QCOMPARE(ref.length, size);
    }
    const auto store = makeStore(folder.openUnlocked(), clock);
    Attachments &files = store->attachments();
    QCOMPARE(files.whole(ref, size).value(), bytes);
    QCOMPARE(files.whole(ref, size - 1).error().code, Errc::NoMemory);
    const codec::FileIndex index = files.index(ref).value();
    QVERIFY(files.verify(index).has_value());
    QCOMPARE(static_cast<qint64>(index.chunks.size()), codec::chunkCount(size));
    for (const qint64 from : {qint64{0}, qint64{65'000}, size / 2, size - 1, size}) {
        if (from >= 0 && from <= size)
            QCOMPARE(files.read(index, from, 70'000).value(), bytes.mid(from, 70'000));
    }
}

void AttachmentsTest::linesAreThoseOfTheFormat()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const QByteArray bytes = bytesOf(codec::chunkBytes + 5, 3);
    const Id owner{0xAB, 1};
    const BlobRef ref = putIn(store->attachments(), owner, bytes).value();
    const codec::FileIndex index = store->attachments().index(ref).value();
    const std::string content = store->vault().read(vault::Table::Blob, index.chunks.at(1)).value();
    const std::string line = R"({"v":1,"type":"chunk","uuid":")" + owner.toHex().toStdString()
                             + R"(","n":1,"at":"2025-10-14T21:30:00+02:00"})" + "\n";
    QCOMPARE(content, line + bytes.right(5).toStdString());
    // The largest chunk and its line stay in the class that it was cut for.
    const auto rows = store->vault().sealedRows(vault::Table::Blob, index.chunks.at(0) - 1, 1);
    QCOMPARE(rows.value().front().c.size(), std::size_t{65'472});
}

void AttachmentsTest::equalFilesLieOnce()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const QByteArray bytes = bytesOf(200'000, 1);
    QByteArray other = bytes;
    other[100'000] = static_cast<char>(other.at(100'000) ^ 1);
    BlobRef ref;
    std::uint64_t rows = 0;
    {
        const auto store = makeStore(folder.create(), clock);
        ref = putIn(store->attachments(), Id{1, 1}, bytes).value();
        rows = blobRows(*store);
        QCOMPARE(putIn(store->attachments(), Id{1, 2}, bytes).value(), ref);
        QCOMPARE(blobRows(*store), rows);
        QVERIFY(store->save(pageWith(clock, ref), u"with a picture"_s).has_value());
    }
    const auto store = makeStore(folder.openUnlocked(), clock); // known from the pages now
    QVERIFY(store->load().has_value());
    QCOMPARE(putIn(store->attachments(), Id{1, 3}, bytes).value(), ref);
    const BlobRef second = putIn(store->attachments(), Id{1, 3}, other).value();
    QVERIFY(second.rid != ref.rid);
    QCOMPARE(store->attachments().whole(second, 1 << 20).value(), other);
    QCOMPARE(store->attachments().whole(ref, 1 << 20).value(), bytes);
}

void AttachmentsTest::oneThatLostAPartIsNotUsedAgain()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const QByteArray bytes = bytesOf(200'000, 5);
    const BlobRef ref = putIn(store->attachments(), Id{1, 1}, bytes).value();
    const codec::FileIndex index = store->attachments().index(ref).value();
    vault::RowChange gone;
    gone.op = vault::RowChange::Op::Delete;
    gone.table = vault::Table::Blob;
    gone.rid = index.chunks.at(2);
    vault::require(store->vault().commit({&gone, 1}));
    QCOMPARE(store->attachments().whole(ref, 1 << 20).error().code, Errc::NotFound);
    const BlobRef again = putIn(store->attachments(), Id{1, 1}, bytes).value();
    QVERIFY(again.rid != ref.rid);
    QCOMPARE(store->attachments().whole(again, 1 << 20).value(), bytes);
}

void AttachmentsTest::changedUnderWayIsRefused()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    Attachments &files = store->attachments();
    QByteArray bytes = bytesOf(100'000, 5);
    const Incoming in = files.begin(faceOf(Id{1, 1}, bytes));
    bytes[5] = static_cast<char>(bytes.at(5) ^ 4);
    QVERIFY(files.add(in, bytes).has_value());
    QCOMPARE(files.finish(in).error().code, Errc::Malformed);
    QVERIFY(files.forget(in).has_value());
}

void AttachmentsTest::forgetLeavesNothing()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const std::uint64_t before = blobRows(*store);
    const QByteArray bytes = bytesOf(Attachments::partBytes * 5, 5); // more than one commit of them
    const Incoming in = store->attachments().begin(faceOf(Id{1, 1}, bytes));
    for (int part = 0; part < 5; ++part)
        QVERIFY(store->attachments().add(in, bytes.left(Attachments::partBytes)).has_value());
    QVERIFY(blobRows(*store) > before);
    QVERIFY(store->attachments().forget(in).has_value());
    QCOMPARE(blobRows(*store), before);
}

void AttachmentsTest::cutOffIsClearedAfterADay()
{
    const vault::TestFolder folder;
    TestClock clock;
    const QByteArray bytes = bytesOf(300'000, 5);
    const QByteArray whole = bytesOf(100'000, 6);
    Page page;
    std::uint64_t rows = 0;
    {
        const auto store = makeStore(folder.create(), clock);
        const BlobRef ref = putIn(store->attachments(), Id{1, 1}, whole).value();
        page = store->save(pageWith(clock, ref), u"kept"_s).value();
        rows = blobRows(*store);
        const Incoming in = store->attachments().begin(faceOf(Id{1, 1}, bytes));
        QVERIFY(store->attachments().add(in, bytes).has_value());
        // One more whose index is there and whose page was never saved.
        QVERIFY(putIn(store->attachments(), Id{1, 1}, bytesOf(70'000, 9)).has_value());
    }
    const auto store = makeStore(folder.openUnlocked(), clock);
    QVERIFY(store->load().has_value());
    Audit audit = auditRecords(store->vault()).value();
    QVERIFY(audit.broken.empty());
    QVERIFY(audit.missing.empty());
    QCOMPARE(audit.unnamed.size(), std::size_t{5 + 3});
    QVERIFY(store->attachments().clearUnnamed(audit.unnamed).has_value());
    QCOMPARE(auditRecords(store->vault()).value().unnamed.size(), std::size_t{8}); // too young
    clock.advance(dayMs + 60'000);
    QVERIFY(store->attachments().clearUnnamed(audit.unnamed).has_value());
    QVERIFY(auditRecords(store->vault()).value().unnamed.empty());
    QCOMPARE(blobRows(*store), rows);
    QCOMPARE(store->attachments().whole(page.attachments.front().blob, 1 << 20).value(), whole);
    QCOMPARE(store->text(page).value(), u"kept"_s);
}

void AttachmentsTest::clearTakesWhatNobodyNames()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const std::uint64_t before = blobRows(*store);
    const QByteArray bytes = bytesOf(300'000, 5);
    const BlobRef ref = putIn(store->attachments(), Id{1, 1}, bytes).value();
    const auto rid = static_cast<vault::RowId>(ref.rid);
    QVERIFY(store->attachments().clear({rid}).has_value());
    QVERIFY2(store->attachments().whole(ref, 1 << 20), "a page may be about to name it");
    const Page first = store->save(pageWith(clock, ref), {}).value();
    const Page second = store->save(pageWith(clock, ref), {}).value();
    QVERIFY(store->erase(first).has_value());
    QVERIFY(store->attachments().clear({rid}).has_value());
    QCOMPARE(store->attachments().whole(ref, 1 << 20).value(), bytes);
    QVERIFY(store->erase(second).has_value());
    store->attachments().hold(ref);
    QVERIFY(store->attachments().clear({rid}).has_value());
    QVERIFY2(store->attachments().whole(ref, 1 << 20), "undo may bring it back");
    const Page third = store->save(pageWith(clock, ref), {}).value();
    QVERIFY(store->erase(third).has_value());
    QVERIFY(store->attachments().clear({rid}).has_value());
    QCOMPARE(store->attachments().whole(ref, 1 << 20).error().code, Errc::NotFound);
    QCOMPARE(blobRows(*store), before);
}

void AttachmentsTest::erasedPagesTakeTheirs()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const BlobRef shared = putIn(store->attachments(), Id{1, 1}, bytesOf(70'000, 1)).value();
    const BlobRef own = putIn(store->attachments(), Id{1, 1}, bytesOf(70'000, 2)).value();
    Page first = pageWith(clock, shared);
    first.attachments.append({own, u"text/plain"_s, u"b"_s});
    first = store->save(first, u"one"_s).value();
    const Page second = store->save(pageWith(clock, shared), u"two"_s).value();
    QVERIFY(store->apply({}, {first}).has_value());
    QVERIFY(store->attachments().whole(shared, 1 << 20).has_value());
    QCOMPARE(store->attachments().whole(own, 1 << 20).error().code, Errc::NotFound);
    QVERIFY(store->apply({}, {second}).has_value());
    QCOMPARE(store->attachments().whole(shared, 1 << 20).error().code, Errc::NotFound);
    QCOMPARE(blobRows(*store), std::uint64_t{0});
    QVERIFY(auditRecords(store->vault()).value().unnamed.empty());
}

void AttachmentsTest::unknownRecordsHoldTheirs()
{
    const vault::TestFolder folder;
    TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const BlobRef ref = putIn(store->attachments(), Id{1, 1}, bytesOf(9, 5)).value();
    const Page page = store->save(pageWith(clock, ref), {}).value();
    vault::insert(store->vault(),
                  vault::Table::Header,
                  R"({"v":9,"type":"later","id":"x","thing":[{"deep":[)" + std::to_string(ref.rid)
                      + "]}]}");
    QVERIFY(store->erase(page).has_value());
    QVERIFY(store->attachments().clear({ref.rid}).has_value());
    QVERIFY(store->attachments().whole(ref, 99).has_value());
    clock.advance(2 * dayMs);
    QVERIFY(auditRecords(store->vault()).value().unnamed.empty());
    // A header that does not open may name anything: then nothing goes.
    vault::insert(store->vault(), vault::Table::Header, "no record");
    QVERIFY(putIn(store->attachments(), Id{1, 1}, bytesOf(10, 5)).has_value());
    QVERIFY(auditRecords(store->vault()).value().unnamed.empty());
}

void AttachmentsTest::auditSeesEachPart()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    const BlobRef ref = putIn(store->attachments(), Id{1, 1}, bytesOf(200'000, 5)).value();
    QVERIFY(store->save(pageWith(clock, ref), u"x"_s).has_value());
    const Audit sound = auditRecords(store->vault()).value();
    QVERIFY(sound.broken.empty() && sound.missing.empty() && sound.unnamed.empty());
    const codec::FileIndex index = store->attachments().index(ref).value();

    // Two parts that changed places: each opens, and neither is where the index says.
    const auto first = store->vault().read(vault::Table::Blob, index.chunks.at(0)).value();
    const auto second = store->vault().read(vault::Table::Blob, index.chunks.at(1)).value();
    std::vector<vault::RowChange> swap(2);
    swap[0] = {vault::RowChange::Op::Update, vault::Table::Blob, index.chunks.at(0), second};
    swap[1] = {vault::RowChange::Op::Update, vault::Table::Blob, index.chunks.at(1), first};
    vault::require(store->vault().commit(swap));
    QCOMPARE(store->attachments().whole(ref, 1 << 20).error().code, Errc::Damaged);
    const Audit swapped = auditRecords(store->vault()).value();
    QCOMPARE(swapped.broken.size(), std::size_t{2});

    vault::RowChange gone;
    gone.op = vault::RowChange::Op::Delete;
    gone.table = vault::Table::Blob;
    gone.rid = index.chunks.at(2);
    vault::require(store->vault().commit({&gone, 1}));
    QCOMPARE(auditRecords(store->vault()).value().missing,
             (std::set<vault::RowId>{index.chunks.at(2)}));
    gone.rid = ref.rid;
    vault::require(store->vault().commit({&gone, 1}));
    const Audit lost = auditRecords(store->vault()).value();
    QCOMPARE(lost.missing, (std::set<vault::RowId>{ref.rid}));
    QCOMPARE(lost.unnamed.size(), std::size_t{3}); // the chunks that are left
}

void AttachmentsTest::rotIsNeverShown()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const QByteArray bytes = bytesOf(5'000, 5);
    BlobRef ref;
    {
        const auto store = makeStore(folder.create(), clock);
        ref = putIn(store->attachments(), Id{1, 1}, bytes).value();
        // A chunk whose bytes are others of the same length: everything but the hash agrees.
        const codec::FileIndex index = store->attachments().index(ref).value();
        std::string content = store->vault().read(vault::Table::Blob, index.chunks.at(0)).value();
        content.back() = static_cast<char>(content.back() ^ 1);
        const vault::RowChange change{
            vault::RowChange::Op::Update, vault::Table::Blob, index.chunks.at(0), content};
        vault::require(store->vault().commit({&change, 1}));
    }
    const auto store = makeStore(folder.openUnlocked(), clock);
    QCOMPARE(store->attachments().whole(ref, 1 << 20).error().code, Errc::Damaged);
}

void AttachmentsTest::numbersOfRecords()
{
    std::vector<vault::RowId> numbers;
    addNumbers(R"({"a":12,"b":"34\"56","c":[9223372036854775807,-7,99999999999999999999]})",
               numbers);
    QCOMPARE(numbers, (std::vector<vault::RowId>{12, INT64_MAX, 7}));
}

QTEST_APPLESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
