// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day_words.h"

#include <QRegularExpression>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString dayFormat(DayStyle style, const QLocale &locale)
{
    // A year with what leads up to it ("16 de abril de 2025") or, where it stands first, with its
    // sign; a weekday with what parts it from the rest.
    static const QRegularExpression year(u"[\\s,،./-]*('[^']*'\\s*)?y+\\s*('[^']*')?\\.?$"
                                         "|^y+('[^']*'|[^\\sdM'])?[\\s,./-]*"_s);
    static const QRegularExpression weekday(u"^dddd[\\s,،.]*|[\\s,]*dddd$"_s);
    static const QRegularExpression littleWord(u"\\s*'[^']*'"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    const auto isOneOf = [style](auto... styles) { return ((style == styles) || ...); };
    if (isOneOf(DayStyle::Short, DayStyle::Plain, DayStyle::Weekday))
        format.remove(year);
    if (isOneOf(DayStyle::Short, DayStyle::ShortYear, DayStyle::Plain, DayStyle::Year))
        format.remove(weekday);
    if (isOneOf(DayStyle::Short, DayStyle::ShortYear)) {
        format.replace(u"MMMM"_s, u"MMM"_s);
        format.remove(littleWord);
    }
    return format;
}

} // namespace

QString dayInWords(QDate day, DayStyle style, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(style, locale)) : QString();
}

} // namespace afterword
