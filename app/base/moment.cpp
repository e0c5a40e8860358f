// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/moment.h"

#include <QTimeZone>

#include <optional>

namespace afterword {

namespace {

constexpr qint64 momentMsPerDay = 86'400'000;
constexpr qint64 momentEpochJulianDay = 2'440'588; // 1970-01-01

qint64 momentFloorDiv(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// Reads RFC 3339 from UTF-16 or Latin-1 alike, without allocating: headers hold many of these.
template <typename View>
class MomentReader final
{
public:
    explicit MomentReader(View text)
        : m_text(text)
    {}

    std::optional<Moment> read()
    {
        const int year = digits(4);
        const int month = after(u'-', 2);
        const int day = after(u'-', 2);
        if (!oneOf(u"Tt "))
            return std::nullopt;
        const int hour = digits(2);
        const int minute = after(u':', 2);
        const int second = after(u':', 2);
        const int fraction = milliseconds();
        const int offset = offsetSeconds();
        // A leap second is read as the second before it: no clock here counts it.
        const int wholeSecond = second == 60 ? 59 : second;
        const QDate date(year, month, day);
        if (m_failed || m_at != m_text.size() || !date.isValid() || hour > 23 || minute > 59
            || second > 60)
            return std::nullopt;
        const qint64 days = date.toJulianDay() - momentEpochJulianDay;
        const qint64 seconds =
            days * 86'400 + qint64{hour} * 3'600 + qint64{minute} * 60 + wholeSecond - offset;
        return Moment{seconds * 1'000 + fraction, offset};
    }

private:
    [[nodiscard]] char16_t peek() const
    {
        return m_at < m_text.size() ? QChar(m_text[m_at]).unicode() : char16_t{0};
    }

    bool oneOf(QStringView choices)
    {
        const char16_t c = peek();
        if (c == 0 || !choices.contains(QChar(c)))
            return false;
        ++m_at;
        return true;
    }

    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            const char16_t c = peek();
            if (c < u'0' || c > u'9') {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (c - u'0');
        }
        return value;
    }

    int after(char16_t separator, int count)
    {
        if (peek() != separator) {
            m_failed = true;
            return 0;
        }
        ++m_at;
        return digits(count);
    }

    int milliseconds()
    {
        if (peek() != u'.')
            return 0;
        ++m_at;
        int value = 0;
        int count = 0;
        for (; peek() >= u'0' && peek() <= u'9'; ++m_at, ++count) {
            if (count < 3)
                value = value * 10 + (peek() - u'0');
        }
        if (count < 1 || count > 9)
            m_failed = true;
        for (; count < 3; ++count)
            value *= 10;
        return value;
    }

    int offsetSeconds()
    {
        if (oneOf(u"Zz"))
            return 0;
        const bool negative = peek() == u'-';
        if (!negative && peek() != u'+') {
            m_failed = true;
            return 0;
        }
        ++m_at;
        const int hours = digits(2);
        const int minutes = after(u':', 2);
        if (hours > 23 || minutes > 59)
            m_failed = true;
        const int seconds = hours * 3'600 + minutes * 60;
        return negative ? -seconds : seconds;
    }

    View m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

void momentAppend(QString &to, int value, int width)
{
    char16_t digits[10];
    for (int i = width - 1; i >= 0; --i, value /= 10)
        digits[i] = static_cast<char16_t>(u'0' + value % 10);
    to.append(QStringView(digits, width));
}

} // namespace

QDate Moment::date() const
{
    const qint64 local = utcMs + qint64{offsetSeconds} * 1'000;
    return QDate::fromJulianDay(momentFloorDiv(local, momentMsPerDay) + momentEpochJulianDay);
}

QTime Moment::time() const
{
    const qint64 local = utcMs + qint64{offsetSeconds} * 1'000;
    const qint64 days = momentFloorDiv(local, momentMsPerDay);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(local - days * momentMsPerDay));
}

QDateTime Moment::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetSeconds);
}

QString Moment::toString() const
{
    const QDate day = date();
    const QTime clock = time();
    QString text;
    text.reserve(29);
    momentAppend(text, day.year(), 4);
    text += u'-';
    momentAppend(text, day.month(), 2);
    text += u'-';
    momentAppend(text, day.day(), 2);
    text += u'T';
    momentAppend(text, clock.hour(), 2);
    text += u':';
    momentAppend(text, clock.minute(), 2);
    text += u':';
    momentAppend(text, clock.second(), 2);
    if (clock.msec() != 0) {
        text += u'.';
        momentAppend(text, clock.msec(), 3);
    }
    // RFC 3339 knows whole minutes only; an odd local mean time offset loses its seconds here.
    const int minutes = qAbs(offsetSeconds) / 60;
    text += offsetSeconds < 0 ? u'-' : u'+';
    momentAppend(text, minutes / 60, 2);
    text += u':';
    momentAppend(text, minutes % 60, 2);
    return text;
}

Result<Moment> Moment::parse(QStringView text)
{
    if (const auto moment = MomentReader(text).read())
        return *moment;
    return fail(Errc::Malformed, "time is not RFC 3339");
}

Result<Moment> Moment::parse(QLatin1StringView text)
{
    if (const auto moment = MomentReader(text).read())
        return *moment;
    return fail(Errc::Malformed, "time is not RFC 3339");
}

Moment Moment::fromDateTime(const QDateTime &at)
{
    // Whole minutes, so that what is written is what is read back.
    const int offset = at.offsetFromUtc();
    return Moment{at.toMSecsSinceEpoch(), offset - offset % 60};
}

Clock systemClock()
{
    return [] { return Moment::fromDateTime(QDateTime::currentDateTime()); };
}

QByteArray systemZone()
{
    return QTimeZone::systemTimeZoneId();
}

} // namespace afterword
