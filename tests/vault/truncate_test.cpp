// SPDX-License-Identifier: GPL-3.0-or-later
// T-TRUNC: a vault cut at every length, and with each page dropped, doubled, swapped with every
// other, overwritten, or played back from another version of the same vault. What comes of it is a
// defined error or a flag; earlier text is never shown as if it were the present one.
#include "tests/support/counted.h"
#include "tests/vault/small_vault.h"

#include <QTest>

#include <functional>
#include <memory>
#include <random>

namespace afterword::vault {

namespace {

constexpr std::size_t cutDeepEvery = 53;
constexpr double cutMostSeconds = 1.0;

using Image = std::function<std::string()>;

/// Replaces SQLite's own count of pages, so that a file with a page more or less looks right to it.
std::string withCount(std::string file)
{
    const std::size_t pages = file.size() / pageSize;
    for (std::size_t i = 0; i < 4; ++i)
        file[28 + i] = static_cast<char>(pages >> (8 * (3 - i)));
    return file;
}

std::string withPage(std::string file, std::size_t page, std::string_view bytes)
{
    file.replace(page * pageSize, pageSize, bytes);
    return file;
}

std::string pageOf(const std::string &file, std::size_t page)
{
    return file.substr(page * pageSize, pageSize);
}

/// The verdict of every image; blames those that are wrong, slow, or (`mustShow`) not noticed.
Tally judgeImages(const SmallVault &sample,
                  const std::function<Judge()> &makeJudge,
                  const std::vector<Image> &images,
                  bool mustShow)
{
    return onAllCores(images.size(), [&] {
        auto disk = std::make_shared<MemoryDisk>();
        auto judge = std::make_shared<Judge>(makeJudge());
        return [&, disk, judge](Tally &tally, std::size_t i) {
            std::string &file = disk->file(sample.path());
            file = images[i]();
            const std::string before = file;
            judge->deep = i % cutDeepEvery == 0;
            const double start = threadSeconds();
            const Verdict verdict = (*judge)(sample.path(), sample.masterKey);
            const double spent = threadSeconds() - start;
            tally.take(verdict, judge->error, spent);
            if (verdict == Verdict::Wrong || spent > cutMostSeconds || file != before
                || disk->count() != 1 || (mustShow && verdict == Verdict::Same))
                tally.blame(i);
        };
    });
}

/// One vault over many saves: its bytes and contents after each.
struct History
{
    std::vector<std::string> files;
    std::vector<std::array<Rows, 2>> rows;
    std::map<RowKey, std::set<std::string>> earlier;
};

History historyOf(const SmallVault &sample, int saves)
{
    MemoryDisk disk;
    disk.file(sample.path()) = sample.bytes;
    std::mt19937 random(20260329);
    History out;
    std::array<Rows, 2> rows{sample.headers, sample.blobs};
    const auto note = [&] {
        out.files.push_back(disk.file(sample.path()));
        out.rows.push_back(rows);
        for (const Table table : {Table::Header, Table::Blob}) {
            for (const auto &[rid, content] : rows[indexOf(table)])
                out.earlier[{table, rid}].insert(content);
        }
    };
    note();
    for (int save = 0; save < saves; ++save) {
        const auto vault = Vault::open(sample.path()).value();
        require(vault->unlock(sample.masterKey.clone()));
        std::vector<RowChange> changes;
        for (const Table table : {Table::Header, Table::Blob}) {
            Rows &now = rows[indexOf(table)];
            auto at = std::next(now.begin(), static_cast<std::ptrdiff_t>(random() % now.size()));
            const auto op = static_cast<RowChange::Op>(save % 4 == 3 ? 2 : save % 4 == 1 ? 0 : 1);
            const RowId rid = op == RowChange::Op::Insert ? vault->newRowId(table) : at->first;
            std::string content = "save " + std::to_string(save)
                                  + std::string(random() % (save % 3 == 0 ? 5000 : 800), 's');
            if (op == RowChange::Op::Delete)
                now.erase(at);
            else
                now[rid] = content;
            changes.push_back({op, table, rid, std::move(content)});
        }
        require(vault->commit(changes));
        require(vault->close());
        note();
    }
    return out;
}

} // namespace

class TruncateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLength();
    void lengthened();
    void pagesLostAndMoved();
    void pagesOfOtherVersions();

private:
    [[nodiscard]] Tally judged(const std::vector<Image> &images, bool mustShow) const
    {
        return judgeImages(
            m_sample, [this] { return Judge(m_sample.headers, m_sample.blobs); }, images, mustShow);
    }

    SmallVault m_sample;
};

void TruncateTest::everyLength()
{
    Counted counted("T-TRUNC");
    const std::string &whole = m_sample.bytes;
    std::vector<Image> images;
    std::int64_t tiny = 0;
    for (std::size_t size = 0; size < whole.size();
         size += size < 600 ? 1U : unsigned(sampleStep())) {
        tiny += size < 16 ? 1 : 0; // less than SQLite's own magic
        images.push_back([&whole, size] { return whole.substr(0, size); });
    }
    // Cut where pages end, and the count of pages put right.
    for (std::size_t size = pageSize; size < whole.size(); size += pageSize)
        images.push_back([&whole, size] { return withCount(whole.substr(0, size)); });
    const Tally tally = judged(images, true);
    counted.add(tally.cases(), tally.bad);
    qInfo("%s", tally.text().c_str());
    QCOMPARE(tally.bad, 0);
    QCOMPARE(tally.of(Verdict::Error), static_cast<qint64>(images.size()));
    QCOMPARE(tally.of(Errc::NotAVault), tiny);
    QCOMPARE(tally.of(Errc::Damaged), tally.cases() - tiny);
}

void TruncateTest::lengthened()
{
    Counted counted("T-TRUNC");
    const std::string &whole = m_sample.bytes;
    std::vector<Image> images;
    for (std::size_t more = 1; more <= 2 * pageSize; more += unsigned(sampleStep())) {
        for (const char fill : {'\0', 'x'})
            images.push_back([&whole, more, fill] { return whole + std::string(more, fill); });
    }
    images.push_back([&whole] { return whole + whole; });
    images.push_back([&whole] { return withCount(whole + whole); });
    images.push_back([&whole] { return withCount(whole + std::string(pageSize, '\0')); });
    const Tally tally = judged(images, true);
    counted.add(tally.cases(), tally.bad);
    qInfo("%s", tally.text().c_str());
    QCOMPARE(tally.bad, 0);
    QCOMPARE(tally.of(Errc::Damaged), static_cast<qint64>(images.size()));
}

void TruncateTest::pagesLostAndMoved()
{
    Counted counted("T-TRUNC");
    const std::string &whole = m_sample.bytes;
    const std::size_t pages = whole.size() / pageSize;
    std::vector<Image> images;
    for (std::size_t page = 0; page < pages; ++page) {
        const std::size_t at = page * pageSize;
        const auto dropped = [&whole, at] { return std::string(whole).erase(at, pageSize); };
        images.push_back(dropped);
        images.push_back([dropped] { return withCount(dropped()); });
        for (const char fill : {'\0', '\xff', '\x0d'})
            images.push_back([&whole, page, fill] {
                return withPage(whole, page, std::string(pageSize, fill));
            });
        for (std::size_t other = 0; other <= pages; ++other) {
            const auto doubled = [&whole, page, other] {
                return std::string(whole).insert(other * pageSize, pageOf(whole, page));
            };
            images.push_back(doubled);
            images.push_back([doubled] { return withCount(doubled()); });
            if (other == page || other == pages)
                continue;
            images.push_back(
                [&whole, page, other] { return withPage(whole, page, pageOf(whole, other)); });
            if (other > page)
                images.push_back([&whole, page, other] {
                    return withPage(
                        withPage(whole, page, pageOf(whole, other)), other, pageOf(whole, page));
                });
        }
    }
    const Tally tally = judged(images, false);
    counted.add(tally.cases(), tally.bad);
    qInfo("%s", tally.text().c_str());
    QCOMPARE(tally.bad, 0);
    QCOMPARE(tally.cases(), static_cast<qint64>(images.size()));
    QCOMPARE(tally.of(Errc::Damaged), tally.of(Verdict::Error));
    QVERIFY(tally.of(Verdict::Flagged) > 0);
    // Where the page of `meta` lies over that of `slot`, the second copies stand in. Nowhere else.
    QCOMPARE(tally.of(Verdict::Same), 1);
}

/// Each page of each version in place of the same page of each other version.
void TruncateTest::pagesOfOtherVersions()
{
    Counted counted("T-TRUNC");
    const History history = historyOf(m_sample, 20);
    const std::size_t versions = history.files.size();
    std::int64_t flagged = 0;
    std::size_t at = 0;
    for (std::size_t base = 0; base < versions; ++base) {
        const std::string &file = history.files[base];
        std::vector<Image> images;
        std::int64_t equal = 0;
        for (std::size_t from = 0; from < versions; ++from) {
            const std::string &other = history.files[from];
            for (std::size_t page = 0; page * pageSize < std::min(file.size(), other.size());
                 page += 1) {
                if (from == base || at++ % unsigned(sampleStep()) != 0)
                    continue;
                equal += pageOf(file, page) == pageOf(other, page) ? 1 : 0;
                images.push_back(
                    [&file, &other, page] { return withPage(file, page, pageOf(other, page)); });
            }
        }
        const auto &rows = history.rows[base];
        const auto makeJudge = [&] {
            Judge judge(rows[0], rows[1]);
            judge.earlier = &history.earlier;
            return judge;
        };
        const Tally tally = judgeImages(m_sample, makeJudge, images, false);
        counted.add(tally.cases(), tally.bad);
        QVERIFY2(tally.bad == 0, tally.text().c_str());
        QCOMPARE(tally.cases(), static_cast<qint64>(images.size()));
        QCOMPARE(tally.of(Errc::Damaged), tally.of(Verdict::Error));
        QVERIFY(tally.of(Verdict::Same) >= equal);
        // Of a sample of its pages one file may have none by chance; of all of them never.
        QVERIFY(tally.of(Verdict::Flagged) > 0 || sampleStep() > 1);
        flagged += tally.of(Verdict::Flagged);
    }
    QVERIFY(flagged > 0);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::TruncateTest)
#include "truncate_test.moc"
