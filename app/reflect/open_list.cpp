// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/open_list.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr auto listPath = "what-i-gained"_L1;
constexpr auto listStep = "mine-again"_L1;
constexpr auto listAsk = "keep-open"_L1;
constexpr auto listDays = "days:mine-again"_L1;

QStringList linesOf(const Page &page)
{
    return page.values.value(listStep).toVariant().toStringList();
}

/// As long as the lines; invalid for those of the page's own day.
QList<QDate> daysOf(const Page &page, qsizetype count)
{
    const QStringList kept = page.values.value(listDays).toVariant().toStringList();
    QList<QDate> days;
    for (qsizetype i = 0; i < count; ++i)
        days.append(QDate::fromString(kept.value(i), Qt::ISODate));
    return days;
}

void putLines(Page &page, const QStringList &lines, const QList<QDate> &days)
{
    QStringList kept;
    for (const QDate day : days)
        kept.append(day.toString(Qt::ISODate));
    page.values.insert(listStep, QJsonArray::fromStringList(lines));
    if (std::any_of(days.begin(), days.end(), [](QDate day) { return day.isValid(); }))
        page.values.insert(listDays, QJsonArray::fromStringList(kept));
    else
        page.values.remove(listDays);
}

QString written(const QString &line, QDate day, const QLocale &locale)
{
    const QString text = u"- "_s % line.simplified();
    return day.isValid() ? text % u" ("_s % locale.toString(day, QLocale::LongFormat) % u')' : text;
}

bool fits(const QStringList &lines)
{
    const QJsonDocument document(QJsonArray::fromStringList(lines));
    return lines.size() <= keptListLines
           && document.toJson(QJsonDocument::Compact).size() <= keptListBytes;
}

} // namespace

QString keptListPath()
{
    return listPath;
}

QString keptListStep()
{
    return listStep;
}

bool isKeptOpen(const Page &page)
{
    return page.path.id == listPath && page.values.value(listAsk).toString() == "yes"_L1;
}

bool keepsListOpen(const Run &run)
{
    return run.path().id == listPath && run.answerTo(listAsk).texts.value(0) == "yes"_L1
           && fits(run.answerTo(listStep).texts);
}

QList<KeptLine> keptLines(const std::vector<const Page *> &pages)
{
    QList<KeptLine> all;
    for (const Page *page : pages) {
        if (!isKeptOpen(*page))
            continue;
        const QStringList lines = linesOf(*page);
        const QList<QDate> days = daysOf(*page, lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines.at(i).trimmed().isEmpty())
                all.append(
                    {lines.at(i), days.at(i).isValid() ? days.at(i) : page->day(), page->id, i});
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const KeptLine &a, const KeptLine &b) { return b.day < a.day; });
    return all;
}

ListedPage withLine(ListedPage listed, const QString &line, QDate day, const QLocale &locale)
{
    const QString text = line.simplified().left(keptLineLength);
    QStringList lines = linesOf(listed.page);
    QList<QDate> days = daysOf(listed.page, lines.size());
    if (text.isEmpty() || !fits(lines + QStringList{text}))
        return listed;
    const QDate own = day == listed.page.day() ? QDate() : day;
    // Below the line it follows, or at the end where that is gone from the text.
    QStringList body = listed.text.split(u'\n');
    const qsizetype last =
        lines.isEmpty() ? -1
                        : body.lastIndexOf(written(lines.constLast(), days.constLast(), locale));
    if (last >= 0) {
        body.insert(last + 1, written(text, own, locale));
        listed.text = body.join(u'\n');
    } else {
        listed.text += (listed.text.isEmpty() ? QString() : u"\n\n"_s) % written(text, own, locale);
    }
    lines.append(text);
    days.append(own);
    putLines(listed.page, lines, days);
    return listed;
}

ListedPage withoutLine(ListedPage listed, qsizetype at, const QLocale &locale)
{
    QStringList lines = linesOf(listed.page);
    QList<QDate> days = daysOf(listed.page, lines.size());
    if (at < 0 || at >= lines.size())
        return listed;
    QStringList body = listed.text.split(u'\n');
    const qsizetype row = body.indexOf(written(lines.at(at), days.at(at), locale));
    if (row >= 0) {
        body.removeAt(row);
        listed.text = body.join(u'\n');
    }
    lines.removeAt(at);
    days.removeAt(at);
    putLines(listed.page, lines, days);
    return listed;
}

Page withListClosed(Page page)
{
    page.values.insert(listAsk, u"no"_s);
    return page;
}

} // namespace afterword::reflect
