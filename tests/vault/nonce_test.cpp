// SPDX-License-Identifier: GPL-3.0-or-later
// T-NONCE: a million seals under one key, and no nonce twice. That no other source of random
// numbers can be put in place of the system's is for tests/release to show.
#include "app/vault/keyring.h"
#include "tests/support/counted.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <set>

namespace afterword::vault {

namespace {

using NonceBytes = std::array<char, nonceSize>;

KeyRing nonceKeys()
{
    VaultName name;
    name.id.fill(9);
    return {SecureBytes(std::string(keySize, 'N')), name};
}

bool allDiffer(std::vector<NonceBytes> nonces)
{
    std::sort(nonces.begin(), nonces.end());
    return std::adjacent_find(nonces.begin(), nonces.end()) == nonces.end();
}

} // namespace

class NonceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionSeals();
    void theSameRowAgain();
    void acrossOpenings();
};

/// Rows of both tables and manifests, in turn; one row is written over and over, as autosave does.
void NonceTest::aMillionSeals()
{
    Counted counted("T-NONCE");
    const std::size_t seals = 1'000'000 / unsigned(sampleStep());
    const KeyRing ring = nonceKeys();
    const RandomSource random = systemRandom();
    std::vector<NonceBytes> nonces(seals);
    for (std::size_t i = 0; i < seals; ++i) {
        const Table table = i % 8 == 1 ? Table::Blob : Table::Header;
        const std::string sealed = i % 8 == 0 ? ring.seal(Manifest(), random)
                                              : ring.seal(table, 42, "the same text", random)->t;
        std::memcpy(nonces[i].data(), sealed.data(), nonceSize);
    }
    QVERIFY(allDiffer(nonces));
    // The comparison sees a nonce that comes again.
    nonces.back() = nonces.front();
    QVERIFY(!allDiffer(nonces));
    counted.add(static_cast<qint64>(seals));
}

void NonceTest::theSameRowAgain()
{
    const KeyRing ring = nonceKeys();
    const auto first = ring.seal(Table::Header, 42, "text", systemRandom()).value();
    const auto second = ring.seal(Table::Header, 42, "text", systemRandom()).value();
    QVERIFY(first.t != second.t);
    QVERIFY(first.c != second.c);
    QCOMPARE(ring.open(first).value(), ring.open(second).value());
}

/// A file rolled back and written again takes new nonces: none is counted on from the file.
void NonceTest::acrossOpenings()
{
    const TestFolder folder;
    RowId rid = 0;
    {
        const auto vault = folder.create();
        rid = insert(*vault, Table::Header, "first");
    }
    const QByteArray before = folder.bytes();
    std::set<std::string> seen;
    for (int i = 0; i < 8; ++i) {
        folder.setBytes(before);
        const auto vault = folder.openUnlocked();
        const RowChange change{RowChange::Op::Update, Table::Header, rid, "again"};
        require(vault->commit({&change, 1}));
        seen.insert(vault->sealedRows(Table::Header, 0, 1).value().front().t.substr(0, nonceSize));
    }
    QCOMPARE(seen.size(), std::size_t{8});
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::NonceTest)
#include "nonce_test.moc"
