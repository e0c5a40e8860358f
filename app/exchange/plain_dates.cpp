// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as people and programs spell them.
#include "app/exchange/plain_text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

void dateAddMonths(QHash<QString, int> &all, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            all.insert(locale.monthName(month, length).toLower().remove(u'.'), month);
            all.insert(locale.standaloneMonthName(month, length).toLower().remove(u'.'), month);
        }
    }
}

/// Names of months and their short forms in a few languages, in lower case, without a stop.
const QHash<QString, int> &dateMonths()
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        for (const char *language : {"en", "de", "fr", "es", "it", "pt", "nl"})
            dateAddMonths(all, QLocale(QString::fromLatin1(language)));
        all.insert(u"sept"_s, 9);
        return all;
    }();
    return months;
}

bool dateIsWeekday(const QString &word)
{
    static const QStringList days =
        u"monday tuesday wednesday thursday friday saturday sunday"_s.split(u' ');
    return word.size() >= 3 && std::any_of(days.begin(), days.end(), [&word](const QString &day) {
               return day.startsWith(word);
           });
}

/// Walks over a short text; a step that does not fit leaves it where it was.
class DateReader final
{
public:
    DateReader(QStringView text, DayOrder order)
        : m_text(text)
        , m_order(order)
    {}

    [[nodiscard]] qsizetype at() const { return m_at; }

    bool read(When &when)
    {
        weekday();
        if (!day(when.day))
            return false;
        const qsizetype end = m_at;
        if (!separator() || !time(when.time)) {
            m_at = end;
            return true;
        }
        offset(when);
        return true;
    }

    bool time(QTime &time)
    {
        const qsizetype from = m_at;
        int hour = 0;
        int minute = 0;
        int second = 0;
        const qsizetype digits = number(hour, 6);
        bool isClock = digits == 1 || digits == 2;
        if (digits == 4 || digits == 6) {
            second = digits == 6 ? hour % 100 : 0;
            hour = digits == 6 ? hour / 100 : hour;
            minute = hour % 100;
            hour /= 100;
        } else if (isClock && (take(u':') || takeBetweenDigits(u'.'))) {
            isClock = number(minute, 2) == 2;
            if (isClock && take(u':'))
                isClock = number(second, 2) == 2;
            fraction();
        } else if (isClock) {
            isClock = halfAhead(); // "9 PM"; a number alone is no time
        }
        if (digits == 0 || digits == 3 || digits == 5 || (digits <= 2 && !isClock)) {
            m_at = from;
            return false;
        }
        half(hour);
        const QTime read(hour, minute, second);
        if (!read.isValid()) {
            m_at = from;
            return false;
        }
        time = read;
        return true;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    bool take(QChar c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    bool takeBetweenDigits(QChar c)
    {
        return peek() == c && peek(1).isDigit() && peek(2).isDigit() && !peek(3).isDigit()
               && take(c);
    }

    void blanks()
    {
        while (m_at < m_text.size()
               && (peek() == u' ' || peek() == u'\u00a0' || peek() == u'\u202f'))
            ++m_at;
    }

    /// How many digits there were; 0 when there were none or more than `most`.
    qsizetype number(int &value, qsizetype most)
    {
        qsizetype end = m_at;
        int sum = 0;
        while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9') {
            if (end - m_at >= most)
                return 0;
            sum = sum * 10 + (m_text[end].unicode() - u'0');
            ++end;
        }
        const qsizetype digits = end - m_at;
        if (digits > 0)
            value = sum;
        m_at = end;
        return digits;
    }

    QString word()
    {
        constexpr qsizetype longest = 16;
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter() && end - m_at < longest)
            ++end;
        const QString found = m_text.sliced(m_at, end - m_at).toString().toLower();
        m_at = end;
        return found;
    }

    void weekday()
    {
        const qsizetype from = m_at;
        if (!dateIsWeekday(word())) {
            m_at = from;
            return;
        }
        take(u'.');
        take(u',');
        blanks();
    }

    bool month(int &value)
    {
        const qsizetype from = m_at;
        const auto found = dateMonths().constFind(word());
        if (found == dateMonths().constEnd()) {
            m_at = from;
            return false;
        }
        take(u'.');
        value = *found;
        return true;
    }

    bool day(QDate &day)
    {
        const qsizetype from = m_at;
        int first = 0;
        const qsizetype digits = number(first, 8);
        const bool read = digits == 8   ? set(day, first / 10'000, first / 100 % 100, first % 100)
                          : digits == 4 ? yearFirst(first, day)
                          : digits == 1 || digits == 2 ? dayFirst(first, day)
                          : digits == 0                ? monthFirst(day)
                                                       : false;
        if (!read || (peek().isDigit() && digits != 0)) {
            m_at = from;
            return false;
        }
        return true;
    }

    static bool set(QDate &day, int year, int month, int number)
    {
        const QDate read(year, month, number);
        if (!read.isValid() || year < 1000)
            return false;
        day = read;
        return true;
    }

    bool yearFirst(int year, QDate &day)
    {
        const QChar sign = peek();
        int month = 0;
        int number = 0;
        if (!u"-/._ "_s.contains(sign) || !take(sign))
            return false;
        const qsizetype digits = this->number(month, 2);
        if (digits == 0 && !this->month(month))
            return false;
        return take(sign) && this->number(number, 2) > 0 && set(day, year, month, number);
    }

    bool dayFirst(int first, QDate &day)
    {
        const QChar sign = peek();
        int second = 0;
        int year = 0;
        if (u"./-"_s.contains(sign) && peek(1).isDigit()) {
            ++m_at;
            if (number(second, 2) == 0 || !take(sign) || number(year, 4) != 4)
                return false;
            if (m_order == DayOrder::MonthFirst && sign != u'.')
                return set(day, year, first, second) || set(day, year, second, first);
            return set(day, year, second, first) || set(day, year, first, second);
        }
        ordinal();
        take(u'.');
        take(u'-');
        blanks();
        int month = 0;
        if (!this->month(month))
            return false;
        take(u',');
        take(u'-');
        blanks();
        return number(year, 4) == 4 && set(day, year, month, first);
    }

    bool monthFirst(QDate &day)
    {
        int month = 0;
        int number = 0;
        int year = 0;
        if (!this->month(month))
            return false;
        blanks();
        if (this->number(number, 2) == 0)
            return false;
        ordinal();
        take(u',');
        blanks();
        return this->number(year, 4) == 4 && set(day, year, month, number);
    }

    void ordinal()
    {
        const QString two =
            m_text.sliced(m_at, std::min<qsizetype>(2, m_text.size() - m_at)).toString().toLower();
        if (QStringList{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}.contains(two))
            m_at += 2;
    }

    bool separator()
    {
        if ((peek() == u'T' || peek() == u't') && peek(1).isDigit())
            return take(peek());
        take(u',');
        if (peek() != u' ' && peek() != u'\u00a0' && peek() != u'\u202f')
            return false;
        blanks();
        const qsizetype from = m_at;
        if (word() == "at"_L1)
            blanks();
        else
            m_at = from;
        return peek().isDigit();
    }

    void fraction()
    {
        if ((peek() == u'.' || peek() == u',') && peek(1).isDigit()) {
            ++m_at;
            while (peek() >= u'0' && peek() <= u'9')
                ++m_at;
        }
    }

    bool halfAhead()
    {
        const qsizetype from = m_at;
        int hour = 1;
        const bool is = half(hour);
        m_at = from;
        return is;
    }

    bool half(int &hour)
    {
        const qsizetype from = m_at;
        blanks();
        const QChar sign = peek().toLower();
        qsizetype length = 0;
        if ((sign == u'a' || sign == u'p') && peek(1).toLower() == u'm')
            length = 2;
        else if ((sign == u'a' || sign == u'p') && peek(1) == u'.' && peek(2).toLower() == u'm')
            length = peek(3) == u'.' ? 4 : 3;
        if (length == 0 || peek(length).isLetter() || hour < 1 || hour > 12) {
            m_at = from;
            return false;
        }
        m_at += length;
        hour = hour % 12 + (sign == u'p' ? 12 : 0);
        return true;
    }

    void offset(When &when)
    {
        const qsizetype from = m_at;
        blanks();
        const QString name = peek().isLetter() ? word() : QString();
        if (name == "z"_L1 || name == "utc"_L1 || name == "gmt"_L1) {
            when.isUtc = true;
            return;
        }
        const bool west = peek() == u'-';
        int hours = 0;
        int minutes = 0;
        if (name.isEmpty() && (west || peek() == u'+') && peek(1).isDigit()) {
            ++m_at;
            const qsizetype digits = number(hours, 4);
            if (digits == 4) {
                minutes = hours % 100;
                hours /= 100;
            } else if (digits == 2 && take(u':') && number(minutes, 2) != 2) {
                hours = 99;
            }
            if ((digits == 2 || digits == 4) && hours <= 14 && minutes < 60) {
                const int seconds = hours * 3600 + minutes * 60;
                when.offset = west ? -seconds : seconds;
                return;
            }
        }
        m_at = from;
    }

    QStringView m_text;
    DayOrder m_order;
    qsizetype m_at = 0;
};

} // namespace

std::optional<When> whenOf(QStringView text, DayOrder order)
{
    const QStringView plain = text.trimmed();
    When when;
    DateReader reader(plain, order);
    if (!reader.read(when) || reader.at() != plain.size())
        return std::nullopt;
    return when;
}

qsizetype whenAtStart(QStringView text, When &when)
{
    constexpr qsizetype longest = 64;
    DateReader reader(text.first(std::min(longest, text.size())), DayOrder::DayFirst);
    When read;
    if (!reader.read(read))
        return 0;
    when = read;
    return reader.at();
}

QTime timeOf(QStringView text)
{
    const QStringView plain = text.trimmed();
    QTime time;
    DateReader reader(plain, DayOrder::DayFirst);
    return reader.time(time) && reader.at() == plain.size() ? time : QTime();
}

} // namespace afterword::exchange
