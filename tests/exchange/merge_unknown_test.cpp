// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a later version, which are merged as they stand: on real files.
#include "tests/exchange/merge_fixture.h"

using namespace afterword;
using namespace Qt::StringLiterals;
using exchange::MergeNews;
using vault::RowChange;
using vault::RowId;
using vault::Table;

namespace {

/// A blob of a type that is not known.
RowChange laterBlob(vault::Vault &vault)
{
    RowChange blob;
    blob.table = Table::Blob;
    blob.rid = vault.newRowId(Table::Blob);
    blob.content = R"({"v":1,"type":"later"})"
                   "\nbytes";
    return blob;
}

/// A record of a type that is not known, and that names the blob.
RowChange laterDream(vault::Vault &vault, char which, RowId blob)
{
    RowChange header;
    header.rid = vault.newRowId(Table::Header);
    header.content = R"({"v":1,"type":"dream","id":"0123456789abcdef0123456789abcde)"
                     + std::string(1, which) + R"(","rev":[1,"0123456789abcdef"],"body":[)"
                     + std::to_string(blob) + ",5]}";
    return header;
}

} // namespace

class MergeUnknownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyComeWithTheirBlobs();
    void theyKeepTheirPlaces_data();
    void theyKeepTheirPlaces();
    void twoMayMeanOneBlob();
    void theirFilesCome();
    void aFileInUseStays();
    void stoppedAndBegunAgain();
    void aTakenPlaceOfABlobLeavesThemThereForNow();
    void aTakenPlaceOfARecordIsNoMatter();

private:
    [[nodiscard]] Store &here() const { return *m_both->here; }

    [[nodiscard]] Store &there() const { return *m_both->there; }

    [[nodiscard]] RowChange blobThere() const { return laterBlob(there().vault()); }

    [[nodiscard]] RowChange dreamThere(char which, RowId blob) const
    {
        return laterDream(there().vault(), which, blob);
    }

    /// A blob and the record that names it, saved in the other copy.
    [[nodiscard]] std::pair<RowChange, RowChange> bothThere() const
    {
        const RowChange blob = blobThere();
        const RowChange header = dreamThere('0', blob.rid);
        if (!there().vault().commit(std::vector<RowChange>{blob, header}))
            qFatal("not saved");
        return {blob, header};
    }

    /// A blob where it was, a header anywhere.
    [[nodiscard]] bool isHere(const RowChange &row) const
    {
        if (row.table == Table::Blob) {
            const auto lying = here().vault().read(row.table, row.rid);
            return lying && *lying == row.content;
        }
        const auto opener = here().vault().opener();
        const auto rows = here().vault().sealedRows(row.table, 0, 1'000).value();
        return std::count_if(rows.begin(),
                             rows.end(),
                             [&](const vault::SealedRow &each) {
                                 return opener.open(each).value() == row.content;
                             })
               == 1;
    }

    [[nodiscard]] bool isWhole() const { return here().vault().check(true).value().isClean(); }

    std::unique_ptr<TwoCopies> m_both;
};

void MergeUnknownTest::init()
{
    m_both = std::make_unique<TwoCopies>();
}

void MergeUnknownTest::theyComeWithTheirBlobs()
{
    m_both->part();
    const auto [blob, header] = bothThere();
    QCOMPARE(m_both->merge(here(), there()).others, 1);
    QVERIFY(isHere(header));
    QVERIFY(isHere(blob));
    QVERIFY(isWhole());
}

void MergeUnknownTest::theyKeepTheirPlaces_data()
{
    QTest::addColumn<bool>("withFiles");
    QTest::newRow("beside pages") << false;
    QTest::newRow("beside files, which are written before") << true;
}

/// They took the places of fillers, and here a hundred other rows want those of all fillers.
void MergeUnknownTest::theyKeepTheirPlaces()
{
    QFETCH(const bool, withFiles);
    m_both->part();
    const auto [blob, header] = bothThere();
    constexpr int count = 100;
    for (int i = 0; i < count; ++i) {
        m_both->clock.advance(60'000);
        Page page = pageAt(m_both->clock, 0);
        const QByteArray number = QByteArray::number(i);
        if (withFiles)
            page.attachments = {fileIn(there(), page.id, "bytes " + number, u"a.txt"_s)};
        QVERIFY(there().save(page, u"Page %1."_s.arg(i)));
    }
    const MergeNews news = m_both->merge(here(), there());
    QCOMPARE(news.others, 1);
    QCOMPARE(news.left, 0);
    QCOMPARE(news.count(exchange::MergeFate::New), count);
    QVERIFY(isHere(header));
    QVERIFY(isHere(blob));
    QVERIFY(isWhole());
    QCOMPARE(textsIn(here()), textsIn(there()));
    QCOMPARE(undoMerge(here(), m_both->lastUndo).value(), 0);
    QVERIFY(!isHere(header));
    QVERIFY(!isHere(blob));
    QVERIFY(isWhole());
}

void MergeUnknownTest::twoMayMeanOneBlob()
{
    m_both->part();
    const RowChange blob = blobThere();
    const RowChange one = dreamThere('0', blob.rid);
    const RowChange two = dreamThere('1', blob.rid);
    QVERIFY(there().vault().commit(std::vector<RowChange>{blob, one, two}));
    QCOMPARE(m_both->merge(here(), there()).others, 2);
    QVERIFY(isHere(one));
    QVERIFY(isHere(two));
    QVERIFY(isHere(blob));
    QCOMPARE(undoMerge(here(), m_both->lastUndo).value(), 0);
    QVERIFY(!isHere(one));
    QVERIFY(!isHere(two));
    QVERIFY(!isHere(blob));
    QVERIFY(isWhole());
}

void MergeUnknownTest::theirFilesCome()
{
    m_both->part();
    const QByteArray bytes(300'000, 'x'); // of several chunks
    const Attachment file = fileIn(there(), Id::random(), bytes, u"dream.png"_s);
    const RowChange header = dreamThere('0', file.blob.rid);
    QVERIFY(there().vault().commit({&header, 1}));
    const auto before = here().vault().check(true).value().blobRows;
    const MergeNews news = m_both->merge(here(), there());
    QCOMPARE(news.others, 1);
    QCOMPARE(news.files, 1);
    QCOMPARE(news.left, 0);
    QVERIFY(isHere(header));
    QCOMPARE(here().attachments().whole(file.blob, bytes.size()).value(), bytes);
    QVERIFY(isWhole());
    const exchange::MergeUndo undo = std::move(m_both->lastUndo);
    QVERIFY(m_both->merge(here(), there()).known);
    QCOMPARE(undoMerge(here(), undo).value(), 0);
    QVERIFY(!isHere(header));
    QVERIFY(isWhole());
    QCOMPARE(here().vault().check(true).value().blobRows, before);
}

/// A page here took the same file meanwhile.
void MergeUnknownTest::aFileInUseStays()
{
    m_both->part();
    const Attachment file = fileIn(there(), Id::random(), "bytes", u"dream.png"_s);
    const RowChange header = dreamThere('0', file.blob.rid);
    QVERIFY(there().vault().commit({&header, 1}));
    QCOMPARE(m_both->merge(here(), there()).files, 1);
    Page page = pageAt(m_both->clock, 0);
    page.attachments = {file};
    QVERIFY(here().save(page, u"A page."_s));
    QCOMPARE(undoMerge(here(), m_both->lastUndo).value(), 0);
    QVERIFY(!isHere(header));
    QCOMPARE(here().attachments().whole(file.blob, 100).value(), QByteArray("bytes"));
    QVERIFY(isWhole());
}

/// What a stopped merge kept for them is free again.
void MergeUnknownTest::stoppedAndBegunAgain()
{
    m_both->part();
    const auto [blob, header] = bothThere();
    QVERIFY(there().save(pageAt(m_both->clock, 0), u"A page."_s));
    exchange::Merge merge(here(), there(), m_both->clock.clock());
    const auto stopped = merge.write([](double done) { return done < 0.8; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Errc::Cancelled);
    QCOMPARE(m_both->merge(here(), there()).others, 1);
    QVERIFY(isHere(header));
    QVERIFY(isHere(blob));
    QVERIFY(isWhole());
}

void MergeUnknownTest::aTakenPlaceOfABlobLeavesThemThereForNow()
{
    m_both->part();
    const auto [blob, header] = bothThere();
    QVERIFY(here().vault().reserve(Table::Blob, blob.rid)); // for a row not yet written
    QVERIFY(!here().vault().reserve(Table::Blob, blob.rid));
    const MergeNews news = m_both->merge(here(), there());
    QCOMPARE(news.others, 0);
    QCOMPARE(news.left, 1);
    QVERIFY(!isHere(header));
    QVERIFY(!isHere(blob));
    here().vault().release(Table::Blob, blob.rid);
    QCOMPARE(m_both->merge(here(), there()).others, 1);
    QVERIFY(isHere(header));
    QVERIFY(isHere(blob));
    QVERIFY(isWhole());
}

/// A page here took the same filler's place.
void MergeUnknownTest::aTakenPlaceOfARecordIsNoMatter()
{
    m_both->part();
    const auto [blob, header] = bothThere();
    RowChange other = header;
    other.content = R"({"v":1,"type":"dream","id":"00000000000000000000000000000001",)"
                    R"("rev":[1,"0123456789abcdef"]})";
    QVERIFY(here().vault().commit({&other, 1}));
    const MergeNews news = m_both->merge(here(), there());
    QCOMPARE(news.others, 1);
    QCOMPARE(news.left, 0);
    QVERIFY(isHere(header));
    QVERIFY(isHere(other));
    QVERIFY(isWhole());
}

QTEST_GUILESS_MAIN(MergeUnknownTest)
#include "merge_unknown_test.moc"
