// SPDX-License-Identifier: GPL-3.0-or-later
// Day One's plain text export: each entry begins with a line "TAB Date: TAB 01 January 2019 at
// 00:00:00 GMT"; more lines that begin with a tab follow, a blank line, the text.
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <QLocale>

#include <array>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dayOneTextDate = "\tDate:\t"_L1;

struct DayOneTextTime
{
    QDate day;
    QTime time;
    QString zone;
};

/// Letters of the zone as they are written ("GMT", "GMT+1", "CET") say too little: kept apart.
DayOneTextTime dayOneTextTime(const QString &line)
{
    DayOneTextTime at;
    const qsizetype middle = line.indexOf(" at "_L1);
    const QString day = (middle < 0 ? line : line.left(middle)).trimmed();
    for (const auto format : {"d MMMM yyyy"_L1, "MMMM d, yyyy"_L1, "d MMM yyyy"_L1}) {
        if (!at.day.isValid())
            at.day = QLocale::c().toDate(day, format);
    }
    if (middle < 0)
        return at;
    // A narrow blank may stand before AM and PM.
    QStringList words = line.mid(middle + 4).simplified().split(u' ');
    QString time = words.takeFirst();
    const bool half = !words.isEmpty()
                      && (words.constFirst().compare("AM"_L1, Qt::CaseInsensitive) == 0
                          || words.constFirst().compare("PM"_L1, Qt::CaseInsensitive) == 0);
    if (half)
        time += u' ' + words.takeFirst().toUpper();
    for (const auto format : {"H:mm:ss"_L1, "H:mm"_L1, "h:mm:ss AP"_L1, "h:mm AP"_L1}) {
        if (!at.time.isValid())
            at.time = QLocale::c().toTime(time, format);
    }
    at.zone = words.join(u' ');
    return at;
}

/// A zone that is its distance from Greenwich: "GMT", "GMT+2", "UTC-03:30".
QTimeZone dayOneTextZone(const QString &zone)
{
    if (!zone.startsWith("GMT"_L1) && !zone.startsWith("UTC"_L1))
        return {};
    QString rest = zone.mid(3);
    if (rest.isEmpty())
        return QTimeZone::utc();
    const int sign = rest[0] == u'-' ? -1 : 1;
    const QStringList parts = rest.mid(1).split(u':');
    const int hours = parts.constFirst().toInt();
    const int minutes = parts.size() > 1 ? parts[1].toInt() : 0;
    const bool known = hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60;
    return known ? QTimeZone(sign * (hours * 60 + minutes) * 60) : QTimeZone();
}

Draft dayOneTextEntry(const QStringList &lines, const QTimeZone &local)
{
    Draft draft;
    const DayOneTextTime at = dayOneTextTime(lines.constFirst().mid(dayOneTextDate.size()));
    const QTimeZone zone = dayOneTextZone(at.zone);
    if (!at.zone.isEmpty() && zone.isValid() && at.time.isValid())
        setTime(draft.page, QDateTime(at.day, at.time, zone), {}, zone);
    else
        setWallTime(draft.page, at.day, at.time, local);
    QJsonObject kept;
    qsizetype i = 1;
    for (; i < lines.size() && lines[i].startsWith(u'\t'); ++i) {
        const qsizetype colon = lines[i].indexOf(u':');
        const QString key = lines[i].left(colon).trimmed();
        const QString value = colon < 0 ? QString() : lines[i].mid(colon + 1).trimmed();
        if (key == "Tags"_L1)
            draft.tags = value.split(u',', Qt::SkipEmptyParts);
        else if (!value.isEmpty())
            kept.insert(key, value);
    }
    draft.text = lines.mid(i).join(u'\n').trimmed();
    takeHeading(draft);
    for (QString &tag : draft.tags)
        tag = tag.trimmed();
    addLeftover(draft, kept);
    return draft;
}

Sure dayOneTextSniff(Source &source)
{
    if (source.names().size() != 1)
        return Sure::No;
    QByteArray start = beginningOf(source, source.names().constFirst(), 256);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    while (start.startsWith('\n') || start.startsWith('\r'))
        start.remove(0, 1);
    return start.startsWith("\tDate:\t") ? Sure::Yes : Sure::No;
}

Status dayOneTextRead(Source &source, const ReadOptions &options, Intake &intake)
{
    if (source.names().isEmpty())
        return fail(Errc::Malformed, "no file");
    const QString name = source.names().constFirst();
    const auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    const QStringList lines = textOf(*bytes).split(u'\n');
    qsizetype from = -1;
    qsizetype count = 0;
    const auto hand = [&](qsizetype to) -> Status {
        if (from < 0)
            return {};
        const QStringList own = lines.mid(from, to - from);
        Draft draft = dayOneTextEntry(own, options.local);
        ++count;
        if (!draft.page.at.isNull())
            return intake.page(std::move(draft));
        intake.notTaken(name + u", entry "_s + QString::number(count),
                        NotTaken::NoDay,
                        own.join(u'\n').toUtf8());
        return {};
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(dayOneTextDate))
            continue;
        intake.progress(static_cast<double>(i) / static_cast<double>(lines.size()));
        const QString before = from < 0 ? lines.mid(0, i).join(u'\n').trimmed() : QString();
        if (!before.isEmpty())
            intake.notTaken(name + u", beginning"_s, NotTaken::NoDay, before.toUtf8());
        if (const Status handed = hand(i); !handed)
            return handed;
        from = i;
    }
    return from < 0 ? fail(Errc::Malformed, "no entries in it") : hand(lines.size());
}

} // namespace

const Format dayOneTextFormat{
    "day-one-text",
    "Day One (plain text)",
    "*.txt",
    dayOneTextSniff,
    dayOneTextRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
