// SPDX-License-Identifier: GPL-3.0-or-later
// Day One's plain text export: each entry begins with a line "TAB Date: TAB 01 January 2019 at
// 00:00:00 GMT"; more lines that begin with a tab follow, a blank line, the text.
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"
#include "app/exchange/spool.h"

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

class DayOneTextReader final
{
public:
    DayOneTextReader(QString name, const ReadOptions &options, Intake &intake)
        : m_name(std::move(name))
        , m_options(options)
        , m_intake(intake)
    {}

    /// From each line of a date to the next; what was taken is let go of.
    Status read(QByteArray bytes)
    {
        Spool whole(plainUtf8(std::move(bytes)));
        constexpr QByteArrayView mark("\tDate:\t");
        qsizetype line = 0;
        bool isOpen = false;
        while (line < whole.rest().size()) {
            const QByteArrayView rest = whole.rest();
            if (rest.sliced(line).startsWith(mark)) {
                if (const Status put = hand(rest.first(line), isOpen); !put)
                    return put;
                whole.pass(line);
                m_intake.progress(whole.part());
                line = 0;
                isOpen = true;
            }
            const qsizetype end = whole.rest().indexOf('\n', line);
            line = end < 0 ? whole.rest().size() : end + 1;
        }
        return isOpen ? hand(whole.rest(), true) : fail(Errc::Malformed, "no entries in it");
    }

private:
    Status hand(QByteArrayView entry, bool isOpen)
    {
        const QString text = QString::fromUtf8(entry);
        if (!isOpen) {
            if (const QString before = text.trimmed(); !before.isEmpty())
                m_intake.notTaken(m_name + u", beginning"_s, NotTaken::NoDay, before.toUtf8());
            return {};
        }
        ++m_count;
        QStringList lines = text.split(u'\n');
        if (text.endsWith(u'\n'))
            lines.removeLast();
        Draft draft = dayOneTextEntry(lines, m_options.local);
        if (!draft.page.at.isNull())
            return m_intake.page(std::move(draft));
        m_intake.notTaken(m_name + u", entry "_s + QString::number(m_count),
                          NotTaken::NoDay,
                          lines.join(u'\n').toUtf8());
        return {};
    }

    QString m_name;
    const ReadOptions &m_options;
    Intake &m_intake;
    qsizetype m_count = 0;
};

Status dayOneTextRead(Source &source, const ReadOptions &options, Intake &intake)
{
    if (source.names().isEmpty())
        return fail(Errc::Malformed, "no file");
    const QString name = source.names().constFirst();
    auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    return DayOneTextReader(name, options, intake).read(std::move(*bytes));
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
