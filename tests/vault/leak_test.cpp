// SPDX-License-Identifier: GPL-3.0-or-later
// T-LEAK: what a vault tells somebody who has one copy of it and no key. The clear bytes are listed
// (page_walk.h) and held against what they may say; all others are as random bytes are, and neither
// how much was written nor in which order shows.
#include "tests/support/counted.h"
#include "tests/vault/page_walk.h"
#include "tests/vault/small_vault.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace afterword::vault {

namespace {

constexpr const char *leakCanary = "Kestrel-Quay-7719";

using Texts = std::vector<std::string>;

Texts someTexts(std::size_t count, char letter, std::size_t size = 900)
{
    Texts out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(leakCanary + std::to_string(i) + std::string(size, letter));
    return out;
}

/// A closed vault into which each text was saved, one after the other: a record and a body.
class LeakVault final
{
public:
    explicit LeakVault(unsigned seed, const Texts &texts, bool compacted = false)
    {
        CreateOptions options = cheapOptions();
        options.random = seededRandom(seed);
        require(Vault::create(m_folder.file(), passphrase(), options).value()->close());
        const SecureBytes masterKey = masterKeyOf(m_folder.file());
        bytes = m_folder.bytes().toStdString();
        write(seed, texts, masterKey);
        if (compacted)
            bytes = compactedOnDisk(bytes, masterKey);
    }

    std::string bytes;
    std::vector<RowId> headers; ///< in the order in which they were written
    std::vector<RowId> blobs;

private:
    void write(unsigned seed, const Texts &texts, const SecureBytes &masterKey)
    {
        MemoryDisk disk;
        disk.file(m_folder.file()) = bytes;
        OpenOptions open;
        open.random = seededRandom(seed + 1);
        const auto vault = Vault::open(m_folder.file(), open).value();
        require(vault->unlock(masterKey.clone()));
        for (const std::string &text : texts) {
            const std::vector<RowChange> changes{
                {RowChange::Op::Insert,
                 Table::Header,
                 vault->newRowId(Table::Header),
                 text.substr(0, 200)},
                {RowChange::Op::Insert, Table::Blob, vault->newRowId(Table::Blob), text}};
            require(vault->commit(changes));
            headers.push_back(changes[0].rid);
            blobs.push_back(changes[1].rid);
        }
        require(vault->close());
        bytes = disk.file(m_folder.file());
    }

    TestFolder m_folder;
};

std::vector<double> ranksOf(const std::vector<double> &values)
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> out;
    for (const double value : values) {
        const auto [low, high] = std::equal_range(sorted.begin(), sorted.end(), value);
        out.push_back(static_cast<double>((low - sorted.begin()) + (high - sorted.begin())) / 2);
    }
    return out;
}

/// Spearman's rank correlation of these with the order they stand in.
double orderIn(const std::vector<double> &values)
{
    const std::vector<double> ranks = ranksOf(values);
    const double count = static_cast<double>(ranks.size());
    const double mean = count / 2;
    double both = 0;
    double ofRanks = 0;
    double ofOrder = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const double order = static_cast<double>(i) + 0.5 - mean;
        both += order * (ranks[i] - mean);
        ofRanks += (ranks[i] - mean) * (ranks[i] - mean);
        ofOrder += order * order;
    }
    return both / std::sqrt(ofRanks * ofOrder);
}

/// For uniform bytes about 255, give or take 23.
double chiSquare(const std::string &bytes)
{
    std::array<double, 256> counts{};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    const double expected = static_cast<double>(bytes.size()) / 256;
    double out = 0;
    for (const double count : counts)
        out += (count - expected) * (count - expected) / expected;
    return out;
}

bool looksRandom(const std::string &bytes)
{
    const double value = chiSquare(bytes);
    return value > 255 - 4 * 23 && value < 255 + 4 * 23;
}

/// Where the rows written in this order lie.
std::vector<double>
placesOf(const PageWalk &walk, char table, const std::vector<RowId> &written, bool overflow)
{
    std::map<RowId, double> pages;
    for (const WalkedRow &row : walk.rows) {
        if (row.table == table)
            pages[row.key] = static_cast<double>(overflow ? row.overflow : row.leaf);
    }
    std::vector<double> out;
    for (const RowId rid : written)
        out.push_back(pages.at(rid));
    return out;
}

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howMuchWasWritten();
    void whatWasWritten();
    void clearBytes();
    void sealedBytesLookRandom();
    void sizesAreClasses();
    void orderOfWriting();
    void orderOfTheFirstPages();
};

void LeakTest::howMuchWasWritten()
{
    Counted counted("T-LEAK");
    const LeakVault none(1, {});
    const LeakVault sixty(2, someTexts(60, 'a'));
    const PageWalk empty(none.bytes);
    const PageWalk full(sixty.bytes);
    QCOMPARE(sixty.bytes.size(), none.bytes.size());
    QCOMPARE(full.rows.size(), empty.rows.size());
    for (const char table : {'m', 's', 'h', 'b', 'p'}) {
        std::array<std::vector<std::size_t>, 2> sizes;
        for (const WalkedRow &row : empty.rows) {
            if (row.table == table)
                sizes[0].push_back(row.sealed);
        }
        for (const WalkedRow &row : full.rows) {
            if (row.table == table)
                sizes[1].push_back(row.sealed);
        }
        QVERIFY(!sizes[0].empty());
        QVERIFY(counted.that(sizes[0] == sizes[1]));
    }
}

/// Other texts of the same classes, and nothing but sealed bytes is another.
void LeakTest::whatWasWritten()
{
    Counted counted("T-LEAK");
    const PageWalk one(LeakVault(3, someTexts(90, 'a', 700)).bytes);
    const PageWalk other(LeakVault(3, someTexts(90, 'z', 1500)).bytes);
    QVERIFY(counted.that(one.use == other.use));
    std::size_t differing = 0;
    for (std::size_t i = 0; i < one.use.size(); ++i) {
        if (one.file()[i] == other.file()[i])
            continue;
        ++differing;
        QVERIFY2(one.use[i] == ByteUse::Sealed, qPrintable(QString::number(i)));
    }
    QVERIFY(differing > 90 * 1500);
}

/// The golden list: each byte that is not sealed, and all that it may be.
void LeakTest::clearBytes()
{
    Counted counted("T-LEAK");
    const PageWalk walk(LeakVault(4, someTexts(150, 'a', 3000), true).bytes);
    const std::string &file = walk.file();
    // What differs from vault to vault in SQLite's own header.
    std::string header = walk.bytesOfUse(ByteUse::SqliteHeader);

    struct Field
    {
        std::size_t at;
        std::size_t size;
        const char *what;
    };

    for (const Field &field : {Field{24, 4, "number of saves"},
                               Field{28, 4, "pages"},
                               Field{40, 4, "changes of the schema: ours and each compaction"},
                               Field{92, 4, "number of saves, again"},
                               Field{96, 4, "version of SQLite"}})
        header.replace(field.at, field.size, field.size, '.');
    const std::string expected =
        std::string("SQLite format 3\0", 16)
        + std::string("\x10\0\1\1\0\x40\x20\x20........\0\0\0\0\0\0\0\0....\0\0\0"
                      "\4\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\0AFTW",
                      56)
        + std::string(20, '\0') + "........";
    QVERIFY(counted.that(header == expected));

    std::string schema = "";
    for (const SchemaTable &table : schemaTables)
        schema += "table" + std::string(table.name) + std::string(table.name);
    for (const SchemaTable &table : schemaTables)
        QVERIFY(file.find(table.sql) != std::string::npos);
    std::size_t schemaSize = schema.size() + schemaTables.size(); // a byte each for the tree's page
    for (const SchemaTable &table : schemaTables)
        schemaSize += table.sql.size();
    QVERIFY(counted.that(walk.bytesOfUse(ByteUse::SchemaText).size() == schemaSize));

    const std::string headers = walk.bytesOfUse(ByteUse::VaultHeader);
    QVERIFY(counted.that(headers.size() == 2 * headerSize
                         && readHeader(headers.substr(0, headerSize))
                         && headers.substr(0, headerSize) == headers.substr(headerSize)));
    // One slot, twice: version, type, kdf, 0, t = 1, m = 8, generation 0, then zeros.
    const std::string slot =
        std::string("\1\1\1\0\1\0\0\0\x08\0\0\0\0\0\0\0", 16) + std::string(40, '\0');
    QVERIFY(counted.that(walk.bytesOfUse(ByteUse::SlotClear) == slot + slot));
    // After compaction there is nothing else: gaps are zero, and so small numbers are all.
    const std::string unused = walk.bytesOfUse(ByteUse::Unused);
    QVERIFY(counted.that(unused.find_first_not_of('\0') == std::string::npos));
    std::size_t structure = 0;
    for (const ByteUse what :
         {ByteUse::PageHead, ByteUse::CellPointer, ByteUse::CellHead, ByteUse::PageLink})
        structure += walk.bytesOfUse(what).size();
    const std::size_t rows = walk.rows.size();
    QVERIFY(counted.that(structure < rows * 40 + file.size() / pageSize * 16));
}

void LeakTest::sealedBytesLookRandom()
{
    Counted counted("T-LEAK");
    for (const bool compacted : {false, true}) {
        const LeakVault vault(5, someTexts(200, 'a', 2500), compacted);
        const PageWalk walk(vault.bytes);
        const std::string sealed = walk.bytesOfUse(ByteUse::Sealed);
        QVERIFY(sealed.size() > 200 * 4000);
        QVERIFY2(counted.that(looksRandom(sealed)), qPrintable(QString::number(chiSquare(sealed))));
        // Byte after byte as well, so that no pattern hides in even counts.
        std::string sums;
        for (std::size_t i = 1; i < sealed.size(); ++i)
            sums += static_cast<char>(sealed[i] + 3 * sealed[i - 1]);
        QVERIFY(counted.that(looksRandom(sums)));
        QVERIFY(counted.that(vault.bytes.find(leakCanary) == std::string::npos));
        QVERIFY(vault.bytes.find("filler") == std::string::npos);
        QVERIFY(vault.bytes.find("\"type\"") == std::string::npos);
        // The test sees one body in clear among two hundred.
        std::string leaking = sealed;
        leaking.replace(5000, 2500, someTexts(1, 'a', 2500)[0].substr(0, 2500));
        QVERIFY(!looksRandom(leaking));
    }
}

void LeakTest::sizesAreClasses()
{
    Counted counted("T-LEAK");
    Texts texts;
    for (std::size_t i = 0; i < 200; ++i)
        texts.push_back(leakCanary + std::string(i * 83, 'x'));
    std::set<std::size_t> sizes;
    for (const WalkedRow &row : PageWalk(LeakVault(6, texts).bytes).rows) {
        if (row.table == 'b')
            sizes.insert(row.sealed - nonceSize - tagSize);
    }
    // 200 lengths, up to 16.6 KB.
    QVERIFY(counted.that(sizes == std::set<std::size_t>{1984, 4016, 8128, 16320, 32704}));
}

void LeakTest::orderOfWriting()
{
    Counted counted("T-LEAK");
    // Large enough for pages of their own.
    const Texts texts = someTexts(500, 'a', 7000);
    const LeakVault fresh(7, texts);
    const LeakVault compacted(7, texts, true);
    const PageWalk before(fresh.bytes);
    const PageWalk after(compacted.bytes);
    // As they are written, chains of pages follow each other: this is what compaction is for.
    QVERIFY(orderIn(placesOf(before, 'b', fresh.blobs, true)) > 0.5);
    for (const auto &[table, overflow] : {std::pair{'h', false}, {'b', false}, {'b', true}}) {
        const auto &written = table == 'h' ? compacted.headers : compacted.blobs;
        const double order = std::abs(orderIn(placesOf(after, table, written, overflow)));
        QVERIFY2(counted.that(order < 0.1), qPrintable(QString::number(order)));
    }
}

/// The first pages take the places of fillers, in no order either.
void LeakTest::orderOfTheFirstPages()
{
    Counted counted("T-LEAK");
    double sum = 0;
    constexpr int vaults = 12;
    for (unsigned seed = 0; seed < vaults; ++seed) {
        const LeakVault vault(100 + 2 * seed, someTexts(60, 'a'));
        for (const auto *written : {&vault.headers, &vault.blobs}) {
            std::vector<double> ids;
            for (const RowId rid : *written)
                ids.push_back(static_cast<double>(rid));
            sum += orderIn(ids);
        }
    }
    const double mean = std::abs(sum / (2 * vaults));
    QVERIFY2(counted.that(mean < 0.1), qPrintable(QString::number(mean)));
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::LeakTest)
#include "leak_test.moc"
