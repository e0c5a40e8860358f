// SPDX-License-Identifier: GPL-3.0-or-later
// T-OOM: memory runs out at the n-th allocation of opening, saving, changing the passphrase and
// rekeying, for every n, once (and but for C++ from then on): in C++, in SQLite, in guarded
// memory and in the KDF. It is told as an error, nothing crashes, and the file is as before or as
// after.
#include "tests/support/counted.h"
#include "tests/vault/scenarios.h"

#include <QTest>

#include <cstdlib>
#include <dlfcn.h>
#include <new>

namespace afterword::vault {

namespace {

/// The n-th allocation that is refused, from 1; 0 = none.
struct MemoryPlan
{
    int at = 0;
    bool lasting = false;
    int count = 0;

    /// C++ itself is refused once at most, and not for small blocks: the JSON library needs one to
    /// let go of another, and ends the program when it gets none.
    bool refuses(bool isCpp = false)
    {
        if (at == 0)
            return false;
        ++count;
        return count == at || (lasting && !isCpp && count > at);
    }
};

thread_local MemoryPlan memoryPlan;

template <typename Function>
Function memoryReal(const char *name)
{
    void *found = ::dlsym(RTLD_NEXT, name);
    if (found == nullptr)
        std::abort();
    return reinterpret_cast<Function>(found);
}

sqlite3_mem_methods memoryOfSqlite;

/// SQLite's allocator with ours before it; every allocation counts.
void countSqliteMemory()
{
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memoryOfSqlite);
    sqlite3_mem_methods counting = memoryOfSqlite;
    counting.xMalloc = [](int size) -> void * {
        return memoryPlan.refuses() ? nullptr : memoryOfSqlite.xMalloc(size);
    };
    counting.xRealloc = [](void *old, int size) -> void * {
        return memoryPlan.refuses() ? nullptr : memoryOfSqlite.xRealloc(old, size);
    };
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &counting) != SQLITE_OK)
        std::abort();
}

/// SQLite does not always know why it could not; but nothing may be said about the file.
bool isHonestAboutMemory(Errc code)
{
    return code == Errc::NoMemory || code == Errc::Internal || code == Errc::Io;
}

constexpr std::size_t memorySmall = 256;
constexpr int memoryOfPreparing = 64;

bool isOfMemory(const Scenario &scenario)
{
    constexpr std::array<std::string_view, 9> played{"create",
                                                     "save",
                                                     "attach",
                                                     "change passphrase",
                                                     "rekey",
                                                     "backup",
                                                     "check",
                                                     "open",
                                                     "open with hot journal"};
    return std::find(played.begin(), played.end(), scenario.name) != played.end();
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAllocation_data();
    void everyAllocation();
};

void MemoryTest::everyAllocation_data()
{
    QTest::addColumn<int>("scenario");
    const std::vector<Scenario> all = allScenarios();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isOfMemory(all[i]))
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
}

void MemoryTest::everyAllocation()
{
    QFETCH(const int, scenario);
    const std::vector<Scenario> all = allScenarios();
    const Scenario &played = all[static_cast<std::size_t>(scenario)];
    World world;
    Play first{world};
    played.prepare(first);
    const FileSet before = world.files();
    std::vector<WorldState> states{world.look(before)};
    require(played.open(first));
    const int start = memoryPlan.count;
    memoryPlan = {1 << 30, false, 0};
    require(played.steps.front()(first));
    const int length = memoryPlan.count - start;
    memoryPlan = {};
    first.vault.reset();
    states.push_back(world.look(world.files()));

    Counted counted("T-OOM");
    const int aim = 350 / sampleStep();
    const int stride = longWholeRun() ? 1 : std::max(1, length / aim);
    int complaints = 0;
    for (const bool lasting : {false, true}) {
        for (int at = 1; at <= length; at += stride) {
            world.put(before);
            Play play{world};
            require(played.open(play));
            if (std::string_view(played.name) == "change passphrase")
                slotOf(play, 1); // made before, as the program does on a worker
            std::string trouble;
            bool done = false;
            memoryPlan = {at, lasting, 0};
            try {
                const Status status = played.steps.front()(play);
                memoryPlan.at = 0;
                done = status.has_value();
                if (!done && !isHonestAboutMemory(status.error().code))
                    trouble = "said " + std::to_string(static_cast<int>(status.error().code)) + " "
                              + status.error().detail;
            } catch (const std::bad_alloc &) {
                memoryPlan.at = 0;
                // The test's own preparations come first, and secrets may throw.
                if (at > memoryOfPreparing)
                    trouble = "thrown";
            }
            // With memory again, the same thing succeeds.
            if (!done && !lasting && !played.steps.front()(play) && trouble.empty())
                trouble = "again in vain";
            if (lasting)
                memoryPlan = {1, true, 0}; // closing must do without
            play.vault.reset();
            memoryPlan = {};
            const WorldState found = world.look(world.files());
            if (found != states[1] && (done || !lasting || found != states[0]))
                trouble = told(found);
            if (!counted.that(trouble.empty()) && ++complaints <= 10)
                qWarning("%s, allocation %d%s: %s",
                         played.name,
                         at,
                         lasting ? " and later" : "",
                         trouble.c_str());
        }
    }
    QCOMPARE(counted.failures(), qint64{0});
    QVERIFY(counted.cases() > 0);
}

} // namespace afterword::vault

// Those of an executable go before those of the libraries. Both kinds: a sanitizer's own one would
// not fit the operator delete below.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return size > afterword::vault::memorySmall && afterword::vault::memoryPlan.refuses(true)
               ? nullptr
               : std::malloc(size);
}

void *operator new(std::size_t size)
{
    void *memory = operator new(size, std::nothrow);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

extern "C" void *memory_sodium_malloc(std::size_t size) __asm__("sodium_malloc");

extern "C" void *memory_sodium_malloc(std::size_t size)
{
    using afterword::vault::memoryReal;
    static const auto real = memoryReal<void *(*)(std::size_t)>("sodium_malloc");
    return afterword::vault::memoryPlan.refuses() ? nullptr : real(size);
}

extern "C" int memory_crypto_pwhash(unsigned char *out,
                                    unsigned long long outSize,
                                    const char *secret,
                                    unsigned long long secretSize,
                                    const unsigned char *salt,
                                    unsigned long long t,
                                    std::size_t memory,
                                    int algorithm) __asm__("crypto_pwhash");

extern "C" int memory_crypto_pwhash(unsigned char *out,
                                    unsigned long long outSize,
                                    const char *secret,
                                    unsigned long long secretSize,
                                    const unsigned char *salt,
                                    unsigned long long t,
                                    std::size_t memory,
                                    int algorithm)
{
    using afterword::vault::memoryReal;
    static const auto real = memoryReal<decltype(&memory_crypto_pwhash)>("crypto_pwhash");
    return afterword::vault::memoryPlan.refuses()
               ? -1
               : real(out, outSize, secret, secretSize, salt, t, memory, algorithm);
}

int main(int argc, char *argv[])
{
    afterword::vault::countSqliteMemory();
    const QCoreApplication app(argc, argv);
    afterword::vault::MemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memory_test.moc"
