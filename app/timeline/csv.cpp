// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/csv.h"

#include <algorithm>

namespace afterword::timeline {

using namespace Qt::StringLiterals;

namespace {

QString csvField(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n'))
        return field;
    return u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

QString csvHead()
{
    return u"at,day,frame,p,e,words,id\r\n"_s;
}

QString csvRow(const Mood &mood, const QStringList &words, const Id &page)
{
    const QStringList fields{mood.at.toString(),
                             mood.at.date().toString(Qt::ISODate),
                             mood.frame == Frame::Day ? u"day"_s : u"now"_s,
                             QString::number(mood.pleasant),
                             mood.energyKnown ? QString::number(mood.energy) : QString(),
                             csvField(words.join(u';')),
                             page.toHex()};
    return fields.join(u',') + u"\r\n"_s;
}

QByteArray csvOf(const std::vector<const Page *> &pages, const Range &range)
{
    std::vector<std::pair<const Mood *, const Page *>> rows;
    for (const Page *page : pages) {
        if (page == nullptr || page->bin)
            continue;
        for (const Mood &mood : page->moods) {
            const QDate day = mood.at.date();
            if (day >= range.first && day <= range.last)
                rows.emplace_back(&mood, page);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first->at, a.second->id) < std::pair(b.first->at, b.second->id);
    });
    QByteArray text = csvHead().toUtf8();
    for (const auto &[mood, page] : rows)
        text += csvRow(*mood, mood->words, page->id).toUtf8();
    return text;
}

} // namespace afterword::timeline
