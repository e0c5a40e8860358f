// SPDX-License-Identifier: GPL-3.0-or-later
// A long list of cases on all cores, in processes of their own: SQLite's allocator and the kernel's
// memory map then hold nobody up, a crash names its case, and what leaks is counted. Header only.
// Thread: the test's; the parent must hold no open vault. Owner: the test.
#pragma once

#include "app/vault/slots.h"
#include "tests/vault/memory_disk.h"

#include <array>
#include <atomic>
#include <csignal>
#include <ctime>
#include <malloc.h>
#include <new>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace afterword::vault {

/// What a harmed vault turned out to be.
enum class Verdict
{
    Same,    ///< whole, and every content as it was
    Error,   ///< a defined error
    Flagged, ///< not whole, or a record that says it is damaged; all that opens is as it was
    Wrong    ///< other content, a silent loss, or a kind of error that misleads
};

/// What came of all cases. Lies in shared memory, so it holds plain numbers only.
struct Tally
{
    static constexpr std::size_t named = 5;

    std::array<std::int64_t, 4> verdicts{};
    std::array<std::int64_t, 32> errors{}; ///< by Errc
    double longest = 0;                    ///< seconds of processor time
    std::int64_t bad = 0;
    std::array<std::size_t, named> badCases{}; ///< the first few
    std::int64_t leaked = 0;                   ///< bytes not given back

    void take(Verdict verdict, Errc error, double seconds)
    {
        ++verdicts[static_cast<std::size_t>(verdict)];
        if (verdict == Verdict::Error)
            ++errors.at(static_cast<std::size_t>(error));
        longest = std::max(longest, seconds);
    }

    void blame(std::size_t number)
    {
        if (bad < static_cast<std::int64_t>(named))
            badCases.at(static_cast<std::size_t>(bad)) = number;
        ++bad;
    }

    void add(const Tally &other)
    {
        for (std::size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i] += other.verdicts[i];
        for (std::size_t i = 0; i < errors.size(); ++i)
            errors[i] += other.errors[i];
        longest = std::max(longest, other.longest);
        leaked = std::max(leaked, other.leaked);
        for (std::size_t i = 0; i < named && static_cast<std::int64_t>(i) < other.bad; ++i)
            blame(other.badCases[i]);
        bad = std::max(bad, other.bad);
    }

    [[nodiscard]] std::int64_t of(Verdict verdict) const
    {
        return verdicts[static_cast<std::size_t>(verdict)];
    }

    [[nodiscard]] std::int64_t of(Errc error) const
    {
        return errors.at(static_cast<std::size_t>(error));
    }

    [[nodiscard]] std::int64_t cases() const
    {
        return verdicts[0] + verdicts[1] + verdicts[2] + verdicts[3];
    }

    [[nodiscard]] std::string text() const
    {
        std::string out = "same " + std::to_string(verdicts[0]) + ", error "
                          + std::to_string(verdicts[1]) + ", flagged " + std::to_string(verdicts[2])
                          + ", wrong " + std::to_string(verdicts[3]) + "; slowest "
                          + std::to_string(static_cast<int>(longest * 1000)) + " ms; bad "
                          + std::to_string(bad);
        for (std::size_t i = 0; i < named && static_cast<std::int64_t>(i) < bad; ++i)
            out += (i == 0 ? ": case " : ", ") + std::to_string(badCases[i]);
        return out;
    }
};

/// Processor time of this thread, which other work on the machine does not lengthen.
inline double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Bytes in use: the heap's and SQLite's.
inline std::int64_t bytesInUse()
{
    return static_cast<std::int64_t>(mallinfo2().uordblks) + sqlite3_memory_used();
}

/// Calls work(tally, i) for every i below count, each in one of as many processes as there are
/// cores (two at least). `make` is called once in each and gives `work`.
template <typename Make>
Tally onAllCores(std::size_t count, const Make &make)
{
    constexpr std::size_t slice = 32;
    constexpr std::size_t leakWarmUp = 64;

    struct Shared
    {
        std::atomic<std::size_t> next{0};
        std::array<Tally, 64> tallies{};
        std::array<std::atomic<std::size_t>, 64> at{};
    };

    void *memory =
        ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("no shared memory");
    auto *shared = new (memory) Shared;
    const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 64);
    std::vector<pid_t> children;
    for (std::size_t me = 0; me < workers; ++me) {
        const pid_t child = ::fork();
        if (child < 0)
            qFatal("cannot fork");
        if (child > 0) {
            children.push_back(child);
            continue;
        }
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // never outlives the test
        // Nobody else is here: SQLite may leave its locks alone.
        if (sqlite3_shutdown() != SQLITE_OK
            || sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) != SQLITE_OK)
            ::_exit(1);
        auto work = make();
        Tally &tally = shared->tallies[me];
        std::int64_t before = 0;
        for (std::size_t from = shared->next.fetch_add(slice), done = 0; from < count;
             from = shared->next.fetch_add(slice)) {
            for (std::size_t i = from; i < std::min(from + slice, count); ++i) {
                shared->at[me] = i;
                work(tally, i);
                if (++done == leakWarmUp)
                    before = bytesInUse();
            }
            if (before > 0)
                tally.leaked = bytesInUse() - before;
        }
        ::_exit(0);
    }
    Tally all;
    for (std::size_t i = 0; i < workers; ++i) {
        int status = 0;
        while (::waitpid(children[i], &status, 0) < 0) {
        }
        all.add(shared->tallies[i]);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            all.blame(shared->at[i]); // the case it died of
    }
    ::munmap(memory, sizeof(Shared));
    return all;
}

} // namespace afterword::vault
