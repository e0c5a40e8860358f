// SPDX-License-Identifier: GPL-3.0-or-later
// T-FLIP: every bit of every byte of a vault is turned over, one at a time. What comes of it is the
// same content, a defined error or a flagged record: never other text, a silent loss, a crash, or
// more than a second of work. Once with the master key at hand, and the lock region again through
// the key derivation.
#include "app/vault/slot_layout.h"
#include "tests/support/counted.h"
#include "tests/vault/memory_disk.h"
#include "tests/vault/small_vault.h"

#include <QTest>

#include <memory>

namespace afterword::vault {

namespace {

constexpr std::size_t flipDeepEvery = 37; ///< a prime, so that every bit of a byte gets its turn
constexpr double flipMostSeconds = 1.0;
constexpr std::int64_t flipMostLeaked =
    256 * 1024; ///< what malloc keeps at hand; a byte a case is more

void turn(std::string &file, std::size_t bit)
{
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
}

/// Turns each of these bits over, one at a time, and asks for the verdict. `slow` are bytes that
/// say how much work the key shall be, which may then take its time.
template <typename Ask>
Tally flipBits(const SmallVault &sample,
               const std::vector<std::size_t> &bits,
               const Ask &ask,
               const std::set<std::size_t> &slow = {})
{
    return onAllCores(bits.size(), [&] {
        auto disk = std::make_shared<MemoryDisk>();
        auto judge = std::make_shared<Judge>(sample.headers, sample.blobs);
        disk->file(sample.path()) = sample.bytes;
        return [&sample, &bits, &ask, &slow, disk, judge](Tally &tally, std::size_t i) {
            std::string &file = disk->file(sample.path());
            turn(file, bits[i]);
            judge->deep = i % flipDeepEvery == 0;
            const double start = threadSeconds();
            const Verdict verdict = ask(*judge);
            const double spent = threadSeconds() - start;
            turn(file, bits[i]);
            tally.take(verdict, judge->error, spent);
            // Looking at a vault never writes to it or beside it.
            const bool untouched = file == sample.bytes && disk->count() == 1;
            if (verdict == Verdict::Wrong || !untouched
                || (spent > flipMostSeconds && slow.count(bits[i] / 8) == 0))
                tally.blame(bits[i]);
        };
    });
}

} // namespace

class FlipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsWhole();
    void everyBit_data();
    void everyBit();
    void allVerdictsWereMet();
    void everyBitOfTheLocks();

private:
    SmallVault m_sample;
    Tally m_all;
};

void FlipTest::theSampleIsWhole()
{
    QVERIFY2(m_sample.bytes.size() >= 60000 && m_sample.bytes.size() <= 70000,
             qPrintable(QString::number(m_sample.bytes.size())));
    MemoryDisk disk;
    disk.file(m_sample.path()) = m_sample.bytes;
    Judge judge(m_sample.headers, m_sample.blobs);
    QCOMPARE(judge(m_sample.path(), m_sample.masterKey), Verdict::Same);
    // The judge tells a lost and a changed content.
    Rows other = m_sample.headers;
    other.begin()->second += '.';
    QCOMPARE(Judge(other, m_sample.blobs)(m_sample.path(), m_sample.masterKey), Verdict::Wrong);
    other = m_sample.headers;
    other[1] = "more";
    QCOMPARE(Judge(other, m_sample.blobs)(m_sample.path(), m_sample.masterKey), Verdict::Wrong);
}

void FlipTest::everyBit_data()
{
    QTest::addColumn<qulonglong>("page");
    for (qulonglong page = 0; page * pageSize < m_sample.bytes.size(); ++page)
        QTest::addRow("page %llu", page + 1) << page;
}

void FlipTest::everyBit()
{
    QFETCH(const qulonglong, page);
    Counted counted("T-FLIP");
    const auto step = static_cast<std::size_t>(sampleStep());
    std::vector<std::size_t> bits;
    for (std::size_t bit = page * pageSize * 8; bit < (page + 1) * pageSize * 8; ++bit) {
        // Every nth byte keeps all its bits in turn.
        if ((bit / 8 + bit % 8) % step == 0)
            bits.push_back(bit);
    }
    const Tally tally = flipBits(m_sample, bits, [this](Judge &judge) {
        return judge(m_sample.path(), m_sample.masterKey);
    });
    counted.add(tally.cases(), tally.bad);
    qInfo("%s; %d bytes leaked", tally.text().c_str(), static_cast<int>(tally.leaked));
    QCOMPARE(tally.bad, 0);
    QCOMPARE(tally.cases(), static_cast<qint64>(bits.size()));
    QVERIFY(tally.leaked < flipMostLeaked);
    // A turned bit never looks like another kind of file, a later version or a wrong passphrase.
    QCOMPARE(tally.of(Errc::Damaged), tally.of(Verdict::Error));
    m_all.add(tally);
}

/// Over all pages: most of a vault is ciphertext, and what is wrong in it is always told.
void FlipTest::allVerdictsWereMet()
{
    QVERIFY(m_all.of(Verdict::Flagged) > m_all.cases() / 3);
    QVERIFY(m_all.of(Verdict::Same) > m_all.cases() / 10);
    QVERIFY(m_all.of(Verdict::Error) > 0);
}

/// Both copies of both locks, with the heads of their cells, opened by passphrase and by code. One
/// wrong bit in a lock never keeps anybody out: there is the other copy.
void FlipTest::everyBitOfTheLocks()
{
    Counted counted("T-FLIP");
    std::vector<std::size_t> inside;
    std::vector<std::size_t> heads;
    std::set<std::size_t> costs;
    for (const char *where : {"slot WHERE n=1", "slot WHERE n=2"}) {
        const std::string slot =
            RawSqlite(m_sample.path()).value(std::string("SELECT v FROM ") + where);
        QCOMPARE(slot.size(), slotSize);
        std::size_t copies = 0;
        for (std::size_t at = m_sample.bytes.find(slot); at != std::string::npos;
             at = m_sample.bytes.find(slot, at + 1)) {
            ++copies;
            for (std::size_t bit = 8 * (at - 8); bit < 8 * (at + slotSize);
                 bit += static_cast<std::size_t>(sampleStep()))
                (bit < 8 * at ? heads : inside).push_back(bit);
            for (std::size_t i = slot_at::time; i < slot_at::generation; ++i)
                costs.insert(at + i);
        }
        QCOMPARE(copies, std::size_t{2});
    }
    for (const SlotType type : {SlotType::Passphrase, SlotType::Recovery}) {
        const SecureBytes secret = type == SlotType::Passphrase ? passphrase() : recoveryCode();
        const auto ask = [&](Judge &judge) { return judge(m_sample.path(), type, secret); };
        for (const auto *bits : {&inside, &heads}) {
            const Tally tally = flipBits(m_sample, *bits, ask, costs);
            counted.add(tally.cases(), tally.bad);
            qInfo("%s", tally.text().c_str());
            QCOMPARE(tally.bad, 0);
            QCOMPARE(tally.cases(), static_cast<qint64>(bits->size()));
            if (bits == &inside)
                QCOMPARE(tally.of(Verdict::Same), tally.cases());
            QCOMPARE(tally.of(Errc::Damaged), tally.of(Verdict::Error));
        }
    }
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::FlipTest)
#include "flip_test.moc"
