// SPDX-License-Identifier: GPL-3.0-or-later
// Moment: an instant with the UTC offset of the place where it was written. Its local date is the
// page's day, for ever, wherever the file is read later. A small value, any thread.
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <compare>
#include <functional>

namespace afterword {

struct Moment
{
    qint64 utcMs = 0;         ///< milliseconds since 1970-01-01T00:00:00Z
    qint32 offsetSeconds = 0; ///< local time minus UTC, -86399 … 86399

    [[nodiscard]] QDate date() const; ///< local date
    [[nodiscard]] QTime time() const; ///< local time of day

    [[nodiscard]] bool isNull() const { return utcMs == 0 && offsetSeconds == 0; }

    [[nodiscard]] QDateTime toDateTime() const; ///< with a fixed offset
    /// RFC 3339 with offset and milliseconds only when they are not zero: 2025-10-14T21:14:03+02:00
    [[nodiscard]] QString toString() const;

    /// Malformed for anything but RFC 3339; `Z` is offset 0. Accepts 1 to 9 fraction digits.
    [[nodiscard]] static Result<Moment> parse(QStringView text);
    [[nodiscard]] static Result<Moment> parse(QLatin1StringView text);
    [[nodiscard]] static Moment fromDateTime(const QDateTime &at);

    friend bool operator==(const Moment &, const Moment &) = default;
    /// By instant only; the offset breaks ties.
    // clang-tidy takes the 0 that "<=>" is compared with for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend std::strong_ordering operator<=>(const Moment &, const Moment &) = default;
};

/// What time it is, with the local offset. Injected so that tests own the clock.
using Clock = std::function<Moment()>;
[[nodiscard]] Clock systemClock();
/// IANA name of the system's zone, e.g. "Europe/Berlin".
[[nodiscard]] QByteArray systemZone();

} // namespace afterword
