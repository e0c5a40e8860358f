// SPDX-License-Identifier: GPL-3.0-or-later
// The mutator of targets whose input is a list of steps: it changes the plaintext of one step and
// leaves the others and their framing alone, or takes, doubles and moves whole steps. Included by
// one file a program: it defines what libFuzzer looks for by name.
#pragma once

#include "tests/fuzz/sealed_image.h"

#include <cstring>

namespace afterword::fuzz {

/// Steps as they are usual, to begin with.
inline const std::vector<Step> &usualSteps()
{
    static const std::vector<Step> steps{
        {Step::Header,
         1,
         R"({"v":1,"type":"page","id":"00000000000000000000000000000001","rev":[1,"0011223344556677"],)"
         R"("created":"2025-10-14T21:14:03+02:00","edited":"2025-10-14T21:14:03+02:00","kind":"page",)"
         R"("at":"2025-10-14T21:14:03+02:00","zone":"Europe/Berlin","title":"The flat","body":[3,4],)"
         R"("moods":[{"at":"2025-10-14T21:14:03+02:00","p":-1,"e":1,"words":["lonely"]}],"tags":[]})"},
        {Step::Blob,
         2,
         "{\"v\":1,\"type\":\"body\",\"uuid\":\"00000000000000000000000000000001\",\"n\":1,"
         "\"title\":\"The flat\",\"date\":\"2025-10-14\"}\ntext"},
        {Step::Root, 0, "{\"v\":1,\"type\":\"root\",\"fillers\":[0,0]}\n"},
        {Step::Blob, 4, std::string(fillerBlob)},
        {Step::Header, 5, std::string(fillerHeader)},
        {Step::Padded, 6, std::string("\x02\0\0\0{}", 6)},
        {Step::Fixed, 128 + 3, std::string(12, '\0') + '\1'},
        {Step::Fixed, 128 + 2, std::string(8, '\0') + '\3'},
        {Step::Manifest, 8, "\1"},
        {Step::Bytes, 0, std::string("\0\x10\0\5", 4)},
        {Step::Length, 0, std::string("\0\x20\0", 3)},
        {Step::Generation, 1, {}},
    };
    return steps;
}

inline void changeBytes(Step &step, std::minstd_rand &random)
{
    constexpr std::size_t most = 2048;
    std::string bytes = step.bytes;
    const std::size_t size = std::min(bytes.size(), most);
    bytes.resize(most);
    const std::size_t now = LLVMFuzzerMutate(bytesOf(bytes), size, most);
    bytes.resize(now);
    step.bytes = bytes;
    if (random() % 32 == 0)
        step.number = static_cast<std::uint8_t>(random());
}

inline void changeSteps(std::vector<Step> &steps, std::minstd_rand &random)
{
    const auto at = [&] {
        return steps.begin() + static_cast<std::ptrdiff_t>(random() % steps.size());
    };
    const std::vector<Step> &usual = usualSteps();
    switch (steps.empty() ? 0 : random() % 12) {
    case 0:
        steps.push_back(usual[random() % usual.size()]);
        break;
    case 1:
        steps.erase(at());
        break;
    case 2:
        steps.push_back(*at());
        steps.back().number = static_cast<std::uint8_t>(random() % 8);
        break;
    case 3:
        std::iter_swap(at(), at());
        break;
    case 4:
        at()->number = static_cast<std::uint8_t>(random());
        break;
    case 5:
        at()->kind = static_cast<std::uint8_t>(random() % Step::kinds);
        break;
    default:
        changeBytes(*at(), random);
        break;
    }
}

} // namespace afterword::fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data,
                                               std::size_t size,
                                               std::size_t maximumSize,
                                               unsigned seed)
{
    using namespace afterword::fuzz;
    std::minstd_rand random(seed);
    std::vector<Step> steps = stepsOf(Source(data, size));
    changeSteps(steps, random);
    std::string made = inputOf(steps);
    if (made.size() > maximumSize)
        made.resize(maximumSize);
    std::memcpy(data, made.data(), made.size());
    return made.size();
}
