// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/words.h"

#include "app/base/day_words.h"
#include "app/base/language.h"
#include "app/timeline/mood_words.h"

namespace afterword::paper {

using namespace Qt::StringLiterals;

Words::Words(const QString &language)
    : m_locale(language.isEmpty() ? QLocale() : QLocale(language))
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
{}

QString Words::day(QDate day) const
{
    return dayInWords(day, DayStyle::WeekdayYear, m_locale);
}

QString Words::range(QDate first, QDate last) const
{
    const QString from = dayInWords(first, DayStyle::Year, m_locale);
    return first == last ? from
                         : tr("%1 to %2").arg(from, dayInWords(last, DayStyle::Year, m_locale));
}

QString Words::month(QDate day) const
{
    return m_locale.toString(day, tr("MMMM yyyy"));
}

QString Words::time(const Moment &at) const
{
    // The short format of the "C" locale and a few others has seconds in it.
    QString format = m_locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s).remove(u".ss"_s);
    return m_locale.toString(at.time(), format);
}

QStringList Words::feelings(const QStringList &keys) const
{
    QStringList words;
    for (const QString &key : keys)
        words << reflect::wordFor(m_feelings, key);
    return words;
}

QString Words::mood(const Mood &mood) const
{
    QString said = timeline::moodInWords(mood);
    said[0] = said[0].toUpper();
    const QStringList words = feelings(mood.words);
    if (!words.isEmpty())
        said += u" · "_s + words.join(u", "_s);
    return said + u" · "_s + (mood.frame == Frame::Day ? tr("the whole day") : time(mood.at));
}

QStringList Words::moods(const Page &page) const
{
    QStringList lines;
    for (const Mood &one : page.moods)
        lines << mood(one);
    return lines;
}

QStringList Words::names(const exchange::PageOut &out) const
{
    QStringList lines;
    if (!out.people.isEmpty())
        lines << tr("People: %1").arg(out.people.join(u", "_s));
    if (!out.tags.isEmpty())
        lines << tr("Tags: %1").arg(out.tags.join(u", "_s));
    return lines;
}

QString Words::files(const QStringList &names) const
{
    return names.isEmpty() ? QString() : tr("Files in the journal: %1").arg(names.join(u", "_s));
}

QString Words::untitled() const
{
    return tr("Journal");
}

} // namespace afterword::paper
