// SPDX-License-Identifier: GPL-3.0-or-later
// A recovery code as typed: whole, in groups, and in the way of somebody who is in a hurry.
#include "app/vault/recovery_code.h"
#include "tests/fuzz/fuzz.h"

#include <array>

using namespace afterword;
using namespace afterword::vault;

namespace {

constexpr std::size_t codeParsed = std::size_t{recoveryGroups} * (recoveryGroupSize - 1);

/// The code whose data symbols these are, as the program would show it.
SecureBytes shownCode(const SecureBytes &parsed)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    return makeRecoveryCode([&](std::span<std::uint8_t> out) {
        fuzz::must(out.size() == parsed.size(), "another number of symbols");
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<std::uint8_t>(alphabet.find(parsed.view()[i]));
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    fuzz::Source source(data, size);
    const int group = source.byte() % 9 - 1; // one too low and one too high as well
    const std::string_view typed = source.rest();
    const GroupState state = checkRecoveryGroup(typed, group);
    fuzz::must((group >= 0 && group < recoveryGroups) || state == GroupState::Slip,
               "no such group");

    const Result<SecureBytes> parsed = parseRecoveryCode(SecureBytes(typed));
    if (!parsed) {
        fuzz::must(parsed.error().code == Errc::Malformed, "another error");
        return 0;
    }
    fuzz::must(parsed->size() == codeParsed, "another length");
    const SecureBytes shown = shownCode(*parsed);
    const Result<SecureBytes> again = parseRecoveryCode(shown);
    fuzz::must(again && again->view() == parsed->view(), "the code as shown is another one");
    for (int i = 0; i < recoveryGroups; ++i) {
        const auto from = static_cast<std::size_t>(i * recoveryGroupSize);
        fuzz::must(checkRecoveryGroup(shown.view().substr(from, recoveryGroupSize), i)
                       == GroupState::Right,
                   "a right code has a wrong group");
    }
    return 0;
}
