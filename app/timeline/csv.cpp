// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/csv.h"

#include <algorithm>
#include <utility>

namespace afterword::timeline {

using namespace Qt::StringLiterals;

namespace {

QString csvField(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n'))
        return field;
    return u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString csvRow(const Dot &mark)
{
    const QStringList fields{mark.at.toString(),
                             mark.day.toString(Qt::ISODate),
                             mark.frame == Frame::Day ? u"day"_s : u"now"_s,
                             QString::number(mark.pleasant),
                             mark.energyKnown ? QString::number(mark.energy) : QString(),
                             csvField(mark.words.join(u';')),
                             mark.page.toHex()};
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray csvOf(std::vector<Dot> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Dot &a, const Dot &b) {
        return std::pair(a.at, a.page) < std::pair(b.at, b.page);
    });
    QByteArray text("at,day,frame,p,e,words,id\r\n");
    for (const Dot &mark : marks)
        text += csvRow(mark).toUtf8();
    return text;
}

QByteArray csvOf(const std::vector<const Page *> &pages, const Range &range)
{
    return csvOf(within(dots(pages), range));
}

} // namespace afterword::timeline
