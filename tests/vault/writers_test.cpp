// SPDX-License-Identifier: GPL-3.0-or-later
// More than one program at the file. T-TWO: two that write, each opening it anew when the other was
// first: no save is lost. T-SYNC: one that copies it by plain reads while another writes, as
// programs that keep folders in step do: a copy is a whole moment, or it says that it is not.
#include "tests/support/counted.h"
#include "tests/vault/child.h"
#include "tests/vault/vault_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <csignal>
#include <fstream>
#include <set>

namespace afterword::vault {

namespace {

constexpr int twoWritersSaves = 2000;
constexpr int twoWritersPatience = 50'000; ///< openings before a writer gives up
constexpr int syncCopies = 2000;
constexpr int syncRows = 6;

Result<std::unique_ptr<Vault>> writersOpen(const std::string &path, const SecureBytes &key)
{
    auto vault = Vault::open(path);
    if (!vault)
        return vault;
    if (const Status done = (*vault)->unlock(key.clone()); !done)
        return fail(done.error());
    return vault;
}

/// In a child: so many saves, each adding 1 to the sum that both writers keep in one row.
int addOnes(const TestFolder &folder, const SecureBytes &key, RowId sum, RowId own, int saves)
{
    std::unique_ptr<Vault> vault;
    int left = twoWritersPatience;
    for (int done = 0; done < saves;) {
        if (!vault) {
            auto opened = writersOpen(folder.file(), key);
            if (!opened && (opened.error().code != Errc::Busy || --left == 0))
                return 2;
            if (!opened)
                continue;
            vault = std::move(*opened);
        }
        const Result<std::string> shared = vault->read(Table::Header, sum);
        const Result<std::string> mine = vault->read(Table::Blob, own);
        if (!shared || !mine) {
            const Error &error = shared ? mine.error() : shared.error();
            if (error.code != Errc::Busy || --left == 0)
                return 6;
            continue;
        }
        if (std::stoi(*mine) != done)
            return 3;
        const std::vector<RowChange> changes{
            {RowChange::Op::Update, Table::Header, sum, std::to_string(std::stoi(*shared) + 1)},
            {RowChange::Op::Update, Table::Blob, own, std::to_string(done + 1)}};
        const Status saved = vault->commit(changes);
        if (saved)
            ++done;
        else if (saved.error().code != Errc::Busy)
            return 4;
        else if (--left == 0)
            return 5;
        else
            vault.reset(); // another was first: look again, then say it again
    }
    return 0;
}

std::string syncText(int row, int k)
{
    return std::to_string(k) + ' '
           + std::string(static_cast<std::size_t>(1000 + 700 * ((row + k) % 6)),
                         static_cast<char>('a' + (row + k) % 26));
}

/// In a child: moment k in every row at once, for ever; row 0 of h says which it is.
[[noreturn]] void writeMoments(const TestFolder &folder, const SecureBytes &key)
{
    const auto vault = writersOpen(folder.file(), key).value();
    const RowId header = contentsOf(*vault, Table::Header).begin()->first;
    std::vector<RowId> rows;
    for (const auto &[rid, text] : contentsOf(*vault, Table::Blob))
        rows.push_back(rid);
    for (int k = 1;; ++k) {
        std::vector<RowChange> changes{
            {RowChange::Op::Update, Table::Header, header, std::to_string(k)}};
        for (int i = 0; i < syncRows; ++i)
            changes.push_back({RowChange::Op::Update,
                               Table::Blob,
                               rows[static_cast<std::size_t>(i)],
                               syncText(i, k)});
        if (!vault->commit(changes))
            ::_exit(3);
    }
}

/// A child that runs until it is killed at the end of the scope.
class Endless final
{
public:
    template <typename Function>
    explicit Endless(const Function &function)
        : m_child(::fork())
    {
        if (m_child == 0)
            function();
    }

    ~Endless()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }

    Endless(const Endless &) = delete;
    Endless &operator=(const Endless &) = delete;

    [[nodiscard]] bool isRunning() const { return ::waitpid(m_child, nullptr, WNOHANG) == 0; }

private:
    pid_t m_child;
};

/// In small pieces, so that saves fall between them.
void copyPlainly(const std::string &from, const std::string &to)
{
    std::ifstream in(from, std::ios::binary);
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    std::array<char, 16384> piece{};
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0)
        out.write(piece.data(), in.gcount());
}

enum class CopyVerdict
{
    Whole,
    Torn, ///< and says so
    Wrong
};

CopyVerdict verdictOf(const std::string &copy, const SecureBytes &key, int &moment)
{
    const auto opened = writersOpen(copy, key);
    if (!opened)
        return CopyVerdict::Torn;
    Vault &vault = **opened;
    const auto headers = contentsOf(vault, Table::Header);
    const auto blobs = contentsOf(vault, Table::Blob);
    if (!vault.isWhole() || headers.size() != 1)
        return CopyVerdict::Torn;
    // It claims to be whole: then what opens is of one moment. A body that rotted is told by check.
    const auto report = vault.check(true);
    if (!report || !report->isClean())
        return CopyVerdict::Torn;
    moment = std::stoi(headers.begin()->second);
    int row = 0;
    for (const auto &[rid, text] : blobs) {
        if (text != syncText(row++, moment))
            return CopyVerdict::Wrong;
    }
    return row == syncRows ? CopyVerdict::Whole : CopyVerdict::Wrong;
}

} // namespace

class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWritersLoseNothing();
    void copiesWhileWriting();
};

void WritersTest::twoWritersLoseNothing()
{
    const TestFolder folder;
    SecureBytes key;
    RowId sum = 0;
    std::array<RowId, 2> own{};
    {
        const auto vault = folder.create();
        key = recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase()).value();
        sum = insert(*vault, Table::Header, "0");
        for (RowId &rid : own)
            rid = insert(*vault, Table::Blob, "0");
    }
    const int saves = twoWritersSaves / sampleStep();
    Counted counted("T-TWO");
    const pid_t first = ::fork();
    if (first == 0)
        ::_exit(addOnes(folder, key, sum, own[0], saves));
    const pid_t second = ::fork();
    if (second == 0)
        ::_exit(addOnes(folder, key, sum, own[1], saves));
    for (const pid_t child : {first, second}) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    const auto vault = writersOpen(folder.file(), key).value();
    QVERIFY(vault->check(true).value().isClean());
    const int total = std::stoi(vault->read(Table::Header, sum).value());
    counted.add(2 * saves, 2 * saves - total);
    QCOMPARE(total, 2 * saves);
}

void WritersTest::copiesWhileWriting()
{
    const TestFolder folder;
    const TestFolder elsewhere;
    SecureBytes key;
    {
        const auto vault = folder.create();
        key = recoverMasterKey(vault->slots(), SlotType::Passphrase, passphrase()).value();
        insert(*vault, Table::Header, "0");
        std::set<RowId> rows;
        std::vector<RowChange> changes;
        for (int i = 0; i < syncRows; ++i)
            rows.insert(vault->newRowId(Table::Blob));
        int row = 0;
        for (const RowId rid : rows)
            changes.push_back({RowChange::Op::Insert, Table::Blob, rid, syncText(row++, 0)});
        require(vault->commit(changes));
    }
    Counted counted("T-SYNC");
    const Endless writer([&] { writeMoments(folder, key); });
    int whole = 0;
    int torn = 0;
    std::set<int> moments;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < syncCopies / sampleStep(); ++i) {
        copyPlainly(folder.file(), elsewhere.file());
        int moment = -1;
        const CopyVerdict verdict = verdictOf(elsewhere.file(), key, moment);
        QVERIFY2(counted.that(verdict != CopyVerdict::Wrong),
                 qPrintable(
                     QStringLiteral("copy %1 reads as moment %2, and is not").arg(i).arg(moment)));
        whole += verdict == CopyVerdict::Whole ? 1 : 0;
        torn += verdict == CopyVerdict::Torn ? 1 : 0;
        if (moment >= 0)
            moments.insert(moment);
    }
    QVERIFY(writer.isRunning());
    qInfo("%d copies whole, of %zu moments, %d torn", whole, moments.size(), torn);
    QVERIFY(whole > 0);
    QVERIFY2(moments.size() > 1, "it was writing meanwhile");
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::WritersTest)
#include "writers_test.moc"
