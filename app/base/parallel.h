// SPDX-License-Identifier: GPL-3.0-or-later
// Work split over all cores while the caller waits: parallelPieces for short bursts that somebody
// waits for (opening headers, one pass over the folded text), quietPieces for what is made ready
// meanwhile (arranging the index). The callback runs on several threads at once and must not throw.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace afterword {

[[nodiscard]] inline std::size_t coreCount()
{
    return std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

namespace detail {

/// Pieces of 0 … count of at most `grain`, each to be taken once. Any thread.
class Pieces final
{
public:
    Pieces(std::size_t count, std::size_t grain)
        : m_count(count)
        , m_grain(grain)
    {}

    [[nodiscard]] std::size_t size() const { return (m_count + m_grain - 1) / m_grain; }

    template <typename Work>
    void doAll(const Work &work)
    {
        for (std::size_t piece = m_next++; piece < size(); piece = m_next++)
            work(piece * m_grain, std::min(m_count, (piece + 1) * m_grain));
    }

private:
    std::size_t m_count;
    std::size_t m_grain;
    std::atomic<std::size_t> m_next{0};
};

/// Up to `wanted` threads that do `loop`: fewer when there is no memory or no thread for one more.
template <typename Loop>
[[nodiscard]] std::vector<std::thread> startThreads(std::size_t wanted, const Loop &loop)
{
    std::vector<std::thread> threads;
    threads.reserve(wanted);
    try {
        while (threads.size() < wanted)
            threads.emplace_back(loop);
    } catch (const std::exception &) {
        // Those that there are do it, the caller at least.
    }
    return threads;
}

/// For the rest of this thread's life the others of the program go first. Where a priority belongs
/// to the whole process, nothing happens.
inline void letOthersGoFirst()
{
#ifdef __linux__
    constexpr int behind = 10;
    constexpr int last = 19;
    const int own = getpriority(PRIO_PROCESS, 0); // 0: this thread alone
    static_cast<void>(setpriority(PRIO_PROCESS, 0, std::min(last, own + behind)));
#endif
}

} // namespace detail

/// Calls work(from, to) for pieces of 0 … count of at most `grain`, in no order. The caller helps.
template <typename Work>
void parallelPieces(std::size_t count, std::size_t grain, const Work &work)
{
    detail::Pieces pieces(count, grain);
    const std::size_t helpers = pieces.size() > 1 ? std::min(coreCount(), pieces.size()) - 1 : 0;
    auto others = detail::startThreads(helpers, [&] { pieces.doAll(work); });
    pieces.doAll(work);
    for (std::thread &thread : others)
        thread.join();
}

/// The same on threads that let all others go first; the caller, whose own priority stays as it is,
/// sleeps, and does what is left when there was no thread.
template <typename Work>
void quietPieces(std::size_t count, std::size_t grain, const Work &work)
{
    detail::Pieces pieces(count, grain);
    auto others = detail::startThreads(std::min(coreCount(), pieces.size()), [&] {
        detail::letOthersGoFirst();
        pieces.doAll(work);
    });
    for (std::thread &thread : others)
        thread.join();
    pieces.doAll(work);
}

} // namespace afterword
