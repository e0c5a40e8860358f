// SPDX-License-Identifier: GPL-3.0-or-later
// Work split over all cores while the caller waits and helps. For short bursts (opening headers,
// one pass over the folded text). The callback runs on several threads at once and must not throw.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace afterword {

[[nodiscard]] inline std::size_t coreCount()
{
    return std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

/// Calls work(from, to) for pieces of 0 … count of at most `grain`, in no order.
template <typename Work>
void parallelPieces(std::size_t count, std::size_t grain, const Work &work)
{
    const std::size_t pieces = (count + grain - 1) / grain;
    std::atomic<std::size_t> next{0};
    const auto loop = [&] {
        for (std::size_t piece = next++; piece < pieces; piece = next++)
            work(piece * grain, std::min(count, (piece + 1) * grain));
    };
    std::vector<std::thread> others;
    const std::size_t wanted = pieces > 1 ? std::min(coreCount(), pieces) - 1 : 0;
    others.reserve(wanted);
    try {
        while (others.size() < wanted)
            others.emplace_back(loop);
    } catch (const std::exception &) {
        // No memory or no thread for one more: fewer do it, this one at least.
    }
    loop();
    for (std::thread &thread : others)
        thread.join();
}

} // namespace afterword
