// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/strength.h"

#include "app/vault/secure_bytes.h"

#include <algorithm>
#include <cmath>
#include <zxcvbn.h>

namespace afterword::care {

double guessesLog10(std::string_view utf8)
{
    if (utf8.empty()) {
        return 0.0;
    }
    // zxcvbn wants a NUL at the end; nobody may append one to the caller's guarded memory.
    vault::SecureBytes ended(utf8.size() + 1);
    std::copy(utf8.begin(), utf8.end(), ended.data());
    const double bits = ZxcvbnMatch(ended.view().data(), nullptr, nullptr);
    return bits * std::log10(2.0);
}

Strength strengthOf(std::string_view utf8)
{
    if (utf8.empty()) {
        return Strength::Empty;
    }
    const double guesses = guessesLog10(utf8);
    if (guesses < 8.0) {
        return Strength::Weak;
    }
    if (guesses < 10.0) {
        return Strength::Fair;
    }
    return guesses < 12.0 ? Strength::Good : Strength::Strong;
}

} // namespace afterword::care
