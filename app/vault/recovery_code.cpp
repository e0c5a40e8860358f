// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/recovery_code.h"

#include <array>
#include <optional>

namespace afterword::vault {

namespace {

constexpr std::string_view codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeGroups = recoveryGroups;
constexpr std::size_t codeGroupSize = recoveryGroupSize;
constexpr std::size_t codeDataSymbols = codeGroupSize - 1;

/// alpha^0 … alpha^30 in GF(32) with x^5 + x^2 + 1, alpha = x.
constexpr std::array<unsigned, 31> codePowers = [] {
    std::array<unsigned, 31> powers{};
    unsigned value = 1;
    for (unsigned &power : powers) {
        power = value;
        value <<= 1U;
        if ((value & 32U) != 0)
            value ^= 0b100101U;
    }
    return powers;
}();

constexpr unsigned timesAlpha(unsigned symbol, unsigned exponent)
{
    for (unsigned i = 0; i < exponent; ++i) {
        symbol <<= 1U;
        if ((symbol & 32U) != 0)
            symbol ^= 0b100101U;
    }
    return symbol;
}

unsigned codeCheck(std::span<const std::uint8_t> symbols, unsigned group)
{
    unsigned check = codePowers[group + 5];
    for (unsigned i = 0; i < codeDataSymbols; ++i)
        check ^= timesAlpha(symbols[i], i + 1);
    return check;
}

bool isCodeFiller(char typed)
{
    return typed == ' ' || typed == '-' || typed == '\t' || typed == '\n' || typed == '\r';
}

std::optional<std::uint8_t> codeSymbol(char typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'I' || typed == 'L')
        typed = '1';
    if (typed == 'O')
        typed = '0';
    const std::size_t at = codeAlphabet.find(typed);
    if (at == std::string_view::npos)
        return std::nullopt;
    return static_cast<std::uint8_t>(at);
}

} // namespace

SecureBytes makeRecoveryCode(const RandomSource &random)
{
    SecureBytes data(codeGroups * codeDataSymbols);
    random({data.data(), data.size()});
    for (std::size_t i = 0; i < data.size(); ++i)
        data.data()[i] &= 31U;

    SecureBytes code(codeGroups * codeGroupSize);
    std::size_t out = 0;
    for (unsigned group = 0; group < codeGroups; ++group) {
        const auto symbols = data.span().subspan(group * codeDataSymbols, codeDataSymbols);
        for (const std::uint8_t symbol : symbols)
            code.data()[out++] = static_cast<std::uint8_t>(codeAlphabet[symbol]);
        code.data()[out++] = static_cast<std::uint8_t>(codeAlphabet[codeCheck(symbols, group)]);
    }
    return code;
}

GroupState checkRecoveryGroup(std::string_view typed, int index)
{
    if (index < 0 || index >= recoveryGroups)
        return GroupState::Slip;
    SecureBytes symbols(codeGroupSize);
    std::size_t count = 0;
    for (const char character : typed) {
        if (isCodeFiller(character))
            continue;
        const auto symbol = codeSymbol(character);
        if (!symbol || count == codeGroupSize)
            return GroupState::Slip;
        symbols.data()[count++] = *symbol;
    }
    if (count < codeGroupSize)
        return GroupState::Incomplete;
    const unsigned check = codeCheck(symbols.span(), static_cast<unsigned>(index));
    return check == symbols.data()[codeDataSymbols] ? GroupState::Right : GroupState::Slip;
}

Result<SecureBytes> parseRecoveryCode(const SecureBytes &typed)
{
    constexpr std::size_t whole = codeGroups * codeGroupSize;
    SecureBytes symbols(whole);
    std::size_t count = 0;
    for (const char character : typed.view()) {
        if (isCodeFiller(character))
            continue;
        const auto symbol = codeSymbol(character);
        if (!symbol || count == whole)
            return fail(Errc::Malformed, "recovery code");
        symbols.data()[count++] = *symbol;
    }
    if (count != whole)
        return fail(Errc::Malformed, "recovery code");

    SecureBytes data(codeGroups * codeDataSymbols);
    std::size_t out = 0;
    for (unsigned group = 0; group < codeGroups; ++group) {
        const auto part = symbols.span().subspan(group * codeGroupSize, codeGroupSize);
        if (codeCheck(part, group) != part[codeDataSymbols])
            return fail(Errc::Malformed, "recovery code");
        for (std::size_t i = 0; i < codeDataSymbols; ++i)
            data.data()[out++] = static_cast<std::uint8_t>(codeAlphabet[part[i]]);
    }
    return data;
}

} // namespace afterword::vault
