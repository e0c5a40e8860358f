// SPDX-License-Identifier: GPL-3.0-or-later
// T-HOSTILE, the pages: files whose b-trees, free lists, overflow chains and record heads were made
// to hurt a reader. Each gives a named error or flags what it broke, within a second, writes
// nothing, and takes no more memory than a vault of its size.
#include "tests/support/counted.h"
#include "tests/vault/small_vault.h"

#include <QTest>

#include <functional>
#include <memory>

namespace afterword::vault {

namespace {

constexpr double craftedMostSeconds = 1.0;
constexpr std::int64_t craftedMostMemory = 24 * 1024 * 1024;

/// A file under the knife. Pages are counted from 1 as SQLite does.
struct Craft
{
    std::string file;
    std::map<std::string, std::size_t> roots;

    [[nodiscard]] std::size_t number(std::size_t at, std::size_t size) const
    {
        std::size_t out = 0;
        for (std::size_t i = 0; i < size; ++i)
            out = (out << 8U) | static_cast<unsigned char>(file.at(at + i));
        return out;
    }

    void put(std::size_t at, std::size_t value, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            file.at(at + i) = static_cast<char>(value >> (8 * (size - 1 - i)));
    }

    [[nodiscard]] static std::size_t at(std::size_t page) { return (page - 1) * pageSize; }

    [[nodiscard]] std::size_t pages() const { return file.size() / pageSize; }

    /// A new page of these bytes at the end, known to the header.
    std::size_t addPage(std::string bytes)
    {
        bytes.resize(pageSize, '\0');
        file += bytes;
        put(28, pages(), 4);
        return pages();
    }

    /// The n-th child of a root that is no leaf.
    [[nodiscard]] std::size_t childAt(const std::string &table, std::size_t n) const
    {
        const std::size_t root = at(roots.at(table));
        return root + number(root + 12 + 2 * n, 2);
    }

    /// A leaf of the table.
    [[nodiscard]] std::size_t leaf(const std::string &table) const
    {
        const std::size_t root = at(roots.at(table));
        return file.at(root) == 5 ? at(number(childAt(table, 0), 4)) : root;
    }

    [[nodiscard]] std::size_t cell(const std::string &table, std::size_t n) const
    {
        const std::size_t page = leaf(table);
        return page + number(page + 8 + 2 * n, 2);
    }

    /// Where the record's head begins: behind the payload's size and the row's id.
    [[nodiscard]] std::size_t record(const std::string &table) const
    {
        std::size_t place = cell(table, 0);
        for (int i = 0; i < 2; ++i) {
            std::size_t length = 1;
            while (length < 9 && (file.at(place) & '\x80') != 0) {
                ++place;
                ++length;
            }
            ++place;
        }
        return place;
    }

    /// Offset of the link of the row that goes on in other pages.
    [[nodiscard]] std::size_t link() const
    {
        for (std::size_t page = 2; page <= pages(); ++page) {
            const std::size_t next = number(at(page), 4);
            // A page of a row begins with the number of the next one.
            if (next > 1 && next <= pages() && file.at(at(page)) == 0)
                return at(page);
        }
        qFatal("no row goes on");
        return 0;
    }
};

using Cut = std::function<void(Craft &)>;

struct CraftedCase
{
    const char *name;
    Cut cut;
    bool harmless = false; ///< SQLite's own rules or a second copy make up for it
};

std::vector<CraftedCase> freeListCases()
{
    const auto trunk = [](std::size_t next, std::size_t leaves, std::size_t count) {
        return [=](Craft &craft) {
            const std::size_t page = craft.addPage({});
            craft.put(Craft::at(page), next == 0 ? page : next, 4);
            craft.put(Craft::at(page) + 4, leaves, 4);
            craft.put(32, page, 4);
            craft.put(36, count, 4);
        };
    };
    return {
        {"free list in a circle", trunk(0, 0, 1000000)},
        {"free list of all counts", trunk(0, 0xffffffff, 0xffffffff)},
        {"free list runs into the schema", trunk(1, 0, 2)},
        {"free list runs out of the file", trunk(99999, 0, 2)},
        {"free list begins at page 1", [](Craft &c) { c.put(32, 1, 4), c.put(36, 1, 4); }},
        {"free list begins beyond the end",
         [](Craft &c) { c.put(32, 0x7fffffff, 4), c.put(36, 1, 4); }},
        {"free pages and no list", [](Craft &c) { c.put(36, 5, 4); }},
        {"free list holds a page in use",
         [trunk](Craft &c) {
             trunk(1, 1, 2)(c);
             c.put(Craft::at(c.pages()), 0, 4);
             c.put(Craft::at(c.pages()) + 8, c.roots.at("h"), 4);
         }},
        {"file says no pages", [](Craft &c) { c.put(28, 0, 4); }, true},
        {"file says all pages", [](Craft &c) { c.put(28, 0xffffffff, 4); }},
        {"page count of an older save",
         [](Craft &c) { c.put(92, c.number(24, 4) - 1, 4), c.put(28, 3, 4); },
         true},
        {"page that nobody owns", [](Craft &c) { c.addPage(std::string(pageSize, 'o')); }},
    };
}

std::vector<CraftedCase> treeCases()
{
    const auto onLeaf = [](std::size_t at, std::size_t value, std::size_t size) {
        return [=](Craft &c) { c.put(c.leaf("h") + at, value, size); };
    };
    const auto onRoot = [](std::size_t at, std::size_t value, std::size_t size) {
        return [=](Craft &c) { c.put(Craft::at(c.roots.at("h")) + at, value, size); };
    };
    return {
        {"kind of page 0", onRoot(0, 0, 1)},
        {"a tree of an index", onRoot(0, 2, 1)},
        {"a leaf of an index", onLeaf(0, 10, 1)},
        {"all cells", onLeaf(3, 0xffff, 2)},
        {"no cells", onLeaf(3, 0, 2)},
        {"a cell in the page's head", onLeaf(8, 2, 2)},
        {"a cell beyond the page", onLeaf(8, 0xffff, 2)},
        {"a cell at the last byte", onLeaf(8, 4095, 2)},
        {"content begins in the pointers", onLeaf(5, 9, 2)},
        {"content begins at zero", onLeaf(5, 0, 2)},
        {"more fragments than can be", onLeaf(7, 255, 1)},
        {"free block in a circle",
         [](Craft &c) {
             const std::size_t gap = c.number(c.leaf("h") + 5, 2) - 16;
             c.put(c.leaf("h") + 1, gap, 2);
             c.put(c.leaf("h") + gap, gap, 2);
             c.put(c.leaf("h") + gap + 2, 8, 2);
         }},
        {"free block beyond the page", onLeaf(1, 4094, 2)},
        {"one cell twice",
         [](Craft &c) { c.put(c.leaf("h") + 10, c.number(c.leaf("h") + 8, 2), 2); }},
        {"cells that overlap",
         [](Craft &c) { c.put(c.leaf("h") + 10, c.number(c.leaf("h") + 8, 2) + 20, 2); }},
        {"cells out of order",
         [](Craft &c) {
             const std::size_t first = c.number(c.leaf("h") + 8, 2);
             c.put(c.leaf("h") + 8, c.number(c.leaf("h") + 10, 2), 2);
             c.put(c.leaf("h") + 10, first, 2);
         }},
        {"child is its parent", [](Craft &c) { c.put(c.childAt("h", 0), c.roots.at("h"), 4); }},
        {"child is the schema", [](Craft &c) { c.put(c.childAt("h", 0), 1, 4); }},
        {"child is no page", [](Craft &c) { c.put(c.childAt("h", 0), 0, 4); }},
        {"child beyond the end", [](Craft &c) { c.put(c.childAt("h", 0), 0x7ffffffe, 4); }},
        {"last child is its parent", onRoot(8, 0, 4)},
        {"one child twice",
         [](Craft &c) {
             c.put(Craft::at(c.roots.at("h")) + 8, c.number(c.childAt("h", 0), 4), 4);
         }},
        {"a child of the other table",
         [](Craft &c) { c.put(c.childAt("h", 0), c.number(c.childAt("b", 0), 4), 4); }},
        {"endless depth",
         [](Craft &c) {
             for (int i = 0; i < 40; ++i) {
                 std::string page(pageSize, '\0');
                 page[0] = 5;
                 page[5] = 16;
                 c.addPage(page);
                 c.put(Craft::at(c.pages()) + 8, c.pages() + 1, 4);
             }
             c.put(Craft::at(c.pages()) + 8, c.number(c.childAt("h", 0), 4), 4);
             c.put(c.childAt("h", 0), c.pages() - 39, 4);
         }},
    };
}

std::vector<CraftedCase> rowCases()
{
    const auto onCell = [](const char *table, const char *bytes, std::size_t size) {
        return [=](Craft &c) { c.file.replace(c.cell(table, 0), size, bytes, size); };
    };
    const auto onRecord =
        [](const char *table, std::size_t at, const char *bytes, std::size_t size) {
            return [=](Craft &c) { c.file.replace(c.record(table) + at, size, bytes, size); };
        };
    const auto onLink = [](std::size_t page) {
        return [=](Craft &c) { c.put(c.link(), page, 4); };
    };
    return {
        {"row of 2 GB", onCell("b", "\x87\xff\xff\xff\x7f", 5)},
        {"row of all bytes there are", onCell("b", "\xff\xff\xff\xff\xff\xff\xff\xff\xff", 9)},
        {"row of no bytes", onCell("h", "\x80\x00", 2)},
        {"row of 3 bytes", onCell("h", "\x80\x03", 2)},
        {"record whose head is all", onRecord("h", 0, "\xff", 1)},
        {"record without a head", onRecord("h", 0, "\x00", 1)},
        {"column of a type that is reserved", onRecord("h", 2, "\x0a", 1)},
        {"column of the other reserved type", onRecord("h", 2, "\x0b", 1)},
        {"column of text", onRecord("h", 2, "\x5d", 1)},
        {"column of a number", onRecord("h", 2, "\x06", 1)},
        {"column of nothing", onRecord("h", 2, "\x00", 1)},
        {"column of 2 GB", onRecord("b", 1, "\x8f\xff\xff\xff\x7e", 5)},
        {"row goes on in itself", [](Craft &c) { c.put(c.link(), c.link() / pageSize + 1, 4); }},
        {"row ends too soon", onLink(0)},
        {"row goes on in the schema", onLink(1)},
        {"row goes on beyond the end", onLink(0x7fffffff)},
        {"row goes on in a tree", [](Craft &c) { c.put(c.link(), c.roots.at("h"), 4); }},
        {"header of text", onRecord("meta", 3, "\x0d", 1)},
        {"header of text, twice",
         [onRecord](Craft &c) {
             onRecord("meta", 3, "\x0d", 1)(c);
             onRecord("spare", 3, "\x0d", 1)(c);
         }},
        {"slot of text", onRecord("slot", 3, "\x0d", 1)},
        {"no row in meta", [](Craft &c) { c.put(c.leaf("meta") + 3, 0, 2); }},
        {"no row in slot and none in spare",
         [](Craft &c) { c.put(c.leaf("slot") + 3, 0, 2), c.put(c.leaf("spare") + 3, 0, 2); }},
    };
}

std::vector<CraftedCase> schemaCases()
{
    // The page of a tree is the byte in front of the CREATE text.
    const auto root = [](const char *table, std::size_t page) {
        return [=](Craft &c) {
            const auto text = std::string("CREATE TABLE ") + table + "(";
            c.put(c.file.find(text) - 1, page, 1);
        };
    };
    return {
        {"tree of h at the schema", root("h", 1)},
        {"tree of h at no page", root("h", 0)},
        {"tree of h before the file", root("h", 0xff)},
        {"tree of h beyond the end", root("h", 0x7f)},
        {"tree of h is that of b", [root](Craft &c) { root("h", c.roots.at("b"))(c); }},
        {"tree of spare is that of slot",
         [root](Craft &c) { root("spare", c.roots.at("slot"))(c); }},
        {"tree of meta is that of h", [root](Craft &c) { root("meta", c.roots.at("h"))(c); }},
        {"a letter of a CREATE text",
         [](Craft &c) { c.file[c.file.find("t BLOB NOT NULL")] = 'u'; }},
        {"a zero in a CREATE text", [](Craft &c) { c.file[c.file.find("BLOB NOT NULL")] = '\0'; }},
        {"no schema", [](Craft &c) { c.put(103, 0, 2); }},
        {"all schema", [](Craft &c) { c.put(103, 0xffff, 2); }},
        {"format of a later SQLite", [](Craft &c) { c.put(18, 0x0303, 2); }},
        {"255 reserved bytes", [](Craft &c) { c.put(20, 255, 1); }},
        {"pages of 512 bytes", [](Craft &c) { c.put(16, 512, 2); }},
        {"pages of 65,536 bytes", [](Craft &c) { c.put(16, 1, 2); }},
    };
}

} // namespace

class CraftedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFile_data();
    void everyFile();
    void manyRows();

private:
    [[nodiscard]] std::vector<CraftedCase> all() const
    {
        std::vector<CraftedCase> out;
        for (const auto &list : {freeListCases(), treeCases(), rowCases(), schemaCases()})
            out.insert(out.end(), list.begin(), list.end());
        return out;
    }

    SmallVault m_sample;
};

void CraftedTest::everyFile_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const CraftedCase &one : all())
        QTest::newRow(one.name) << number++;
}

void CraftedTest::everyFile()
{
    QFETCH(const int, number);
    Counted counted("T-HOSTILE");
    Craft craft{m_sample.bytes, {}};
    {
        RawSqlite file(m_sample.path());
        for (const SchemaTable &table : schemaTables)
            craft.roots[std::string(table.name)] = static_cast<std::size_t>(
                file.number("SELECT rootpage FROM sqlite_schema WHERE name='"
                            + std::string(table.name) + '\''));
    }
    all().at(static_cast<std::size_t>(number)).cut(craft);
    QVERIFY(craft.file != m_sample.bytes);

    MemoryDisk disk;
    disk.file(m_sample.path()) = craft.file;
    Judge judge(m_sample.headers, m_sample.blobs);
    judge.deep = true;
    sqlite3_memory_highwater(1);
    const double start = threadSeconds();
    const Verdict verdict = judge(m_sample.path(), m_sample.masterKey);
    const double spent = threadSeconds() - start;
    const bool harmless = all().at(static_cast<std::size_t>(number)).harmless;
    QVERIFY(counted.that(harmless
                             ? verdict == Verdict::Same
                             : verdict == Verdict::Flagged
                                   || (verdict == Verdict::Error && judge.error == Errc::Damaged)));
    QVERIFY2(spent < craftedMostSeconds, qPrintable(QString::number(spent)));
    QVERIFY(sqlite3_memory_highwater(0) < craftedMostMemory);
    QCOMPARE(disk.count(), std::size_t{1});
    QVERIFY(disk.file(m_sample.path()) == craft.file);
}

/// Rows without end cost time in proportion, and no more.
void CraftedTest::manyRows()
{
    Counted counted("T-HOSTILE");
    MemoryDisk disk;
    disk.file(m_sample.path()) = m_sample.bytes;
    RawSqlite(m_sample.path())
        .exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20000) "
              "INSERT INTO h SELECT i, zeroblob(40), zeroblob(512) FROM n");
    Judge judge(m_sample.headers, m_sample.blobs);
    const double start = threadSeconds();
    const Verdict verdict = judge(m_sample.path(), m_sample.masterKey);
    QVERIFY(counted.that(verdict == Verdict::Flagged));
    QVERIFY(threadSeconds() - start < craftedMostSeconds);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::CraftedTest)
#include "crafted_test.moc"
