// SPDX-License-Identifier: GPL-3.0-or-later
// The anchor outside the file: an older copy of the whole file and one that went its own way are
// told; a note that is missing, damaged or another vault's never is mistaken for either.
#include "app/vault/anchor.h"

#include "tests/support/counted.h"
#include "tests/vault/vault_fixture.h"

#include <QTest>

#include <random>
#include <sys/stat.h>

namespace afterword::vault {

namespace {

constexpr int anchorVaults = 50;
constexpr std::int64_t anchorTime = 1'760'469'243'000;

std::string noteFor(const Vault &vault)
{
    return sealAnchor(vault.anchorPoint().value(), anchorTime, systemRandom());
}

AnchorVerdict verdictOn(const Vault &vault, const std::optional<std::string> &note)
{
    return judgeAnchor(vault.anchorPoint().value(), note);
}

AnchorVerdict readable(AnchorState state, std::uint64_t saves)
{
    return {state, saves, anchorTime};
}

} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsOnManyVaults();
    void everyBitOfTheNoteCounts();
    void newKeysHaveANewName();
    void compactingIsNoSave();
    void nameTellsNothing();
    void fileIsWholeAndPrivate();
    void whatCannotBeReadIsAnError();
    void knownAnswers();
};

void AnchorTest::verdictsOnManyVaults()
{
    Counted counted("T-ROLL");
    std::mt19937 random(20260317);
    const TestFolder strangers;
    const auto stranger = strangers.create();
    for (int i = 0; i < anchorVaults; ++i) {
        const TestFolder folder;
        auto vault = folder.create();
        const auto saves = [&](std::uint64_t count) {
            for (std::uint64_t k = 0; k < count; ++k)
                insert(*vault, Table::Header, "save");
        };
        saves(random() % 3);
        const std::string before = noteFor(*vault);
        const std::uint64_t lost = 1 + random() % 4;
        require(vault->close());
        const QByteArray older = folder.bytes();
        vault = folder.openUnlocked();
        QVERIFY(counted.that(verdictOn(*vault, before) == readable(AnchorState::Same, 0)));
        QVERIFY(counted.that(verdictOn(*vault, std::nullopt) == AnchorVerdict{}));
        saves(lost);
        QVERIFY(counted.that(verdictOn(*vault, before) == readable(AnchorState::Newer, lost)));
        const std::string after = noteFor(*vault);
        require(vault->close());
        vault.reset();

        folder.setBytes(older); // the whole file, as it once was
        vault = folder.openUnlocked();
        QVERIFY(vault->isWhole()); // which the manifest cannot see
        QVERIFY(counted.that(verdictOn(*vault, after) == readable(AnchorState::Older, lost)));
        saves(lost); // as many, but others
        QVERIFY(counted.that(verdictOn(*vault, after) == readable(AnchorState::Forked, 0)));
        const AnchorVerdict damaged{AnchorState::Damaged, 0, 0};
        QVERIFY(counted.that(verdictOn(*vault, noteFor(*stranger)) == damaged));
        QVERIFY(counted.that(verdictOn(*vault, std::string()) == damaged));
        QVERIFY(
            counted.that(verdictOn(*vault, after.substr(0, random() % after.size())) == damaged));
        QVERIFY(counted.that(verdictOn(*vault, after + 'x') == damaged));
    }
}

void AnchorTest::everyBitOfTheNoteCounts()
{
    Counted counted("T-ROLL");
    const TestFolder folder;
    const auto vault = folder.create();
    const std::string note = noteFor(*vault);
    QCOMPARE(note.size(), std::size_t{104});
    for (std::size_t bit = 0; bit < 8 * note.size(); ++bit) {
        std::string flipped = note;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(counted.that(verdictOn(*vault, flipped).state == AnchorState::Damaged));
    }
}

void AnchorTest::newKeysHaveANewName()
{
    const TestFolder folder;
    const auto vault = folder.create();
    const std::string name = anchorName(*vault->anchorPoint());
    const std::string note = noteFor(*vault);
    NewSecrets secrets;
    secrets.passphrase = SecureBytes("another one");
    secrets.cost = KdfCost::make(1, 8).value();
    require(vault->rekey(newKeys(vault->name(), secrets, systemRandom()).value()));
    QVERIFY(anchorName(*vault->anchorPoint()) != name);
    QCOMPARE(verdictOn(*vault, note).state, AnchorState::Damaged);
    QCOMPARE(verdictOn(*vault, noteFor(*vault)).state, AnchorState::Same);
}

void AnchorTest::compactingIsNoSave()
{
    const TestFolder folder;
    const auto vault = folder.create();
    insert(*vault, Table::Blob, "a page");
    const std::string note = noteFor(*vault);
    require(vault->compact());
    QCOMPARE(verdictOn(*vault, note).state, AnchorState::Same);
}

void AnchorTest::nameTellsNothing()
{
    const TestFolder folder;
    const TestFolder other;
    const auto vault = folder.create();
    const auto stranger = other.create();
    const std::string name = anchorName(*vault->anchorPoint());
    QCOMPARE(name.size(), std::size_t{32});
    QCOMPARE(name.find_first_not_of("0123456789abcdef"), std::string::npos);
    QVERIFY(name != anchorName(*stranger->anchorPoint()));
    insert(*vault, Table::Header, "saved");
    QCOMPARE(anchorName(*vault->anchorPoint()), name);
    // Not the vault's id, which lies open in the file.
    const auto id = vault->name().id;
    const QByteArray clear(reinterpret_cast<const char *>(id.data()), 16);
    QVERIFY(QByteArray::fromStdString(name) != clear.toHex());
    QVERIFY(folder.bytes().contains(clear));
    // Two notes of one moment have nothing in common.
    QVERIFY(noteFor(*vault).substr(0, 40) != noteFor(*vault).substr(0, 40));
}

void AnchorTest::fileIsWholeAndPrivate()
{
    const TestFolder folder;
    const std::string notes = folder.path("state/afterword/anchors");
    QVERIFY(!readAnchor(notes, "none").value().has_value());
    require(writeAnchor(notes, "one", "first"));
    require(writeAnchor(notes, "one", std::string(104, 'n')));
    QCOMPARE(readAnchor(notes, "one").value().value(), std::string(104, 'n'));

    struct stat info
    {};

    QCOMPARE(::stat(notes.c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
    QCOMPARE(::stat((notes + "/one").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0600U);
    QCOMPARE(QDir(QString::fromStdString(notes)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    require(writeAnchor(notes, "long", std::string(100'000, 'l')));
    QVERIFY2(readAnchor(notes, "long").value().value().size() < 200, "never more than a note");
    removeAnchor(notes, "one");
    QVERIFY(!readAnchor(notes, "one").value().has_value());
}

void AnchorTest::whatCannotBeReadIsAnError()
{
    const TestFolder folder;
    const std::string notes = folder.path("anchors");
    require(writeAnchor(notes, "one", "note"));
    QVERIFY(QDir().mkdir(QString::fromStdString(notes + "/folder")));
    QVERIFY(!readAnchor(notes, "folder"));
    QCOMPARE(::symlink("one", (notes + "/link").c_str()), 0);
    QVERIFY2(!readAnchor(notes, "link"), "a link is not followed");
    require(writeAnchor(folder.path("file"), "x", "y")); // a folder of that name
    QVERIFY(!writeAnchor(notes + "/one", "x", "y"));
    QVERIFY(!writeAnchor(folder.path("file") + "/x/y", "x", "y"));
}

void AnchorTest::knownAnswers()
{
    AnchorPoint point;
    point.key = SecureBytes(32);
    for (std::size_t i = 0; i < 32; ++i)
        point.key.data()[i] = static_cast<std::uint8_t>(i);
    for (std::size_t i = 0; i < 16; ++i)
        point.name.id[i] = static_cast<std::uint8_t>(0x40 + i);
    point.name.generation = 7;
    point.counter = 0x0123456789abcdef;
    for (std::size_t i = 0; i < 16; ++i)
        point.state[i] = static_cast<std::uint8_t>(0xf0 + i);
    const std::string note = sealAnchor(point, 0x1122334455667788, [](std::span<std::uint8_t> out) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<std::uint8_t>(0x80 + i);
    });
    QCOMPARE(QByteArray::fromStdString(anchorName(point)),
             QByteArray("02516b51ba567f7e0d68f9cd75387dd2"));
    QCOMPARE(QByteArray::fromStdString(note).toHex(),
             QByteArray(
                 "808182838485868788898a8b8c8d8e8f90919293949596975dc2f25caed3626f3044fb14f811d98e"
                 "39c1bc4883f492a07feb9491992694677c48de688c0f0c582f6ccf5c6fe0f371c3ed7b41954263a2"
                 "5d24282cc4f759617bc66aba18825b2cc95c7c6e15854474"));
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::AnchorTest)
#include "anchor_test.moc"
