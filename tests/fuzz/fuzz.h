// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share: input taken apart, and what is not allowed to happen besides a
// crash. Header only. Thread: one. Owner: the target.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" std::size_t
LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maximumSize);

namespace afterword::fuzz {

/// Ends the program with the input kept, as a crash does.
[[noreturn]] inline void wrong(const char *what)
{
    std::fprintf(stderr, "WRONG: %s\n", what);
    std::abort();
}

/// What must hold whatever the input is.
inline void must(bool holds, const char *what)
{
    if (!holds)
        wrong(what);
}

/// Takes an input apart from its front. At the end it gives zeros and nothing.
class Source final
{
public:
    Source(const std::uint8_t *data, std::size_t size)
        : m_left(reinterpret_cast<const char *>(data), size)
    {}

    [[nodiscard]] bool isEmpty() const { return m_left.empty(); }

    std::uint8_t byte()
    {
        const std::string_view one = bytes(1);
        return one.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(one.front());
    }

    std::uint64_t number(std::size_t size)
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= std::uint64_t{byte()} << (8 * i);
        return value;
    }

    std::string_view bytes(std::size_t size)
    {
        const std::string_view taken = m_left.substr(0, size);
        m_left.remove_prefix(taken.size());
        return taken;
    }

    std::string_view rest() { return bytes(m_left.size()); }

    /// Up to the next byte of this value, which goes as well.
    std::string_view upTo(char end)
    {
        const std::string_view taken = bytes(std::min(m_left.find(end), m_left.size()));
        bytes(1);
        return taken;
    }

private:
    std::string_view m_left;
};

/// No input keeps the program busy for longer than a second of processor time.
class Meter final
{
public:
    Meter() = default;

    ~Meter() { must(seconds() - m_start < most, "more than a second of work"); }

    Meter(const Meter &) = delete;
    Meter &operator=(const Meter &) = delete;

private:
    static constexpr double most = 1.0;

    static double seconds()
    {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    }

    double m_start = seconds();
};

} // namespace afterword::fuzz
