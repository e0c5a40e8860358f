// SPDX-License-Identifier: GPL-3.0-or-later
// Id: 128 random bits naming a record for ever, written as 32 lower-case hex digits. A value.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QLatin1StringView>
#include <QString>

#include <compare>
#include <optional>

namespace afterword {

struct Id
{
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] static Id random();
    /// Exactly 32 hex digits, either case.
    [[nodiscard]] static std::optional<Id> fromHex(QStringView hex);
    [[nodiscard]] static std::optional<Id> fromHex(QLatin1StringView hex);
    [[nodiscard]] QString toHex() const;

    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }

    friend bool operator==(const Id &, const Id &) = default;
    // clang-tidy takes the 0 that "<=>" is compared with for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend std::strong_ordering operator<=>(const Id &, const Id &) = default;
};

[[nodiscard]] inline size_t qHash(const Id &id, size_t seed = 0) noexcept
{
    return ::qHash(id.high ^ id.low, seed);
}

} // namespace afterword
