// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/draft.h"

#include "app/journal/file_link.h"
#include "app/journal/file_source.h"

#include <QJsonDocument>

#include <array>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype draftTitleMost = 1'000;

QString draftFreeName(const Draft &draft, const QString &wished)
{
    QStringList taken;
    for (const DraftFile &file : draft.files)
        taken += file.name;
    QString name = plainFileName(wished);
    // Hundreds of one name: counted on from how many there are, not from 2 each time.
    constexpr qsizetype many = 50;
    if (taken.size() > many && taken.contains(name, Qt::CaseInsensitive)) {
        const qsizetype dot = name.lastIndexOf(u'.');
        name.insert(dot > 0 ? dot : name.size(), u'-' + QString::number(taken.size() + 1));
    }
    return nameBeside(name, taken);
}

bool draftIsPicture(const QString &name)
{
    static const QStringList endings{u"jpg"_s,
                                     u"jpeg"_s,
                                     u"png"_s,
                                     u"gif"_s,
                                     u"webp"_s,
                                     u"bmp"_s,
                                     u"svg"_s,
                                     u"tif"_s,
                                     u"tiff"_s,
                                     u"heic"_s,
                                     u"avif"_s};
    return endings.contains(name.mid(name.lastIndexOf(u'.') + 1).toLower());
}

/// A name out of a file becomes a path in the system's folder of zones, so it has to look like one.
bool draftIsZone(const QByteArray &zone)
{
    constexpr qsizetype longest = 64;
    return !zone.isEmpty() && zone.size() <= longest && !zone.startsWith('/')
           && std::all_of(zone.cbegin(), zone.cend(), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                         || c == '_' || c == '-' || c == '+' || c == '/' || c == ':';
              });
}

void draftPut(Page &page, const QDateTime &at, const QTimeZone &place)
{
    if (putMoment(page, at))
        page.zone = place.id();
}

} // namespace

bool putMoment(Page &page, const QDateTime &at)
{
    constexpr int lastYear = 9'999;
    if (!at.isValid())
        return false;
    // A mean time of old, with seconds in its offset, may fall out of the first or last year when
    // those are dropped.
    const Moment moment = Moment::fromDateTime(at);
    for (const int year : {at.date().year(), moment.date().year()}) {
        if (year < 1 || year > lastYear)
            return false;
    }
    page.at = moment;
    return true;
}

QString addFile(Draft &draft, const QString &wished, const QString &source)
{
    // The same file twice on one page is one file.
    for (const DraftFile &file : draft.files) {
        if (!source.isEmpty() && file.source == source)
            return file.name;
    }
    draft.files += DraftFile{draftFreeName(draft, wished), source, {}};
    return draft.files.constLast().name;
}

QString addBytes(Draft &draft, const QString &wished, const QByteArray &bytes)
{
    draft.files += DraftFile{draftFreeName(draft, wished), {}, bytes};
    return draft.files.constLast().name;
}

QString linkTo(const QString &name, const QString &caption)
{
    return draftIsPicture(name) ? markdown::pictureText(name, caption)
                                : markdown::fileText(name, caption.isEmpty() ? name : caption);
}

void addLeftover(Draft &draft, const QJsonObject &leftover)
{
    if (!leftover.isEmpty())
        addBytes(draft, u"also-in-the-source.json"_s, QJsonDocument(leftover).toJson());
}

void setTime(Page &page, const QDateTime &instant, const QByteArray &zone, const QTimeZone &local)
{
    const QTimeZone named = draftIsZone(zone) ? QTimeZone(zone) : QTimeZone();
    const QTimeZone place = named.isValid() ? named : local;
    if (instant.isValid())
        draftPut(page, instant.toTimeZone(place), place);
}

void setWallTime(Page &page, const QDate &day, const QTime &time, const QTimeZone &local)
{
    if (!day.isValid())
        return;
    // A time that a change of clocks left out is the same after it, an hour later; and whatever a
    // zone does, the page has its day.
    constexpr int hour = 3'600;
    const QTime noon(12, 0);
    const QTime wished = time.isValid() ? time : noon;
    QDateTime wall(day, wished, local);
    if (!wall.isValid())
        wall = QDateTime(day, wished.addSecs(hour), local);
    draftPut(page, wall.isValid() ? wall : QDateTime(day, noon, local), local);
}

void setDay(Page &page, const QDate &day, const QTimeZone &local)
{
    setWallTime(page, day, QTime(12, 0), local);
}

std::optional<int> pleasantOfFive(int grade)
{
    static constexpr std::array<int, 5> pleasant{-3, -2, 0, 2, 3};
    if (grade < 1 || grade > 5)
        return std::nullopt;
    return pleasant[static_cast<std::size_t>(grade) - 1];
}

Mood pleasantMark(const Page &page, int pleasant)
{
    Mood mood;
    mood.at = page.at;
    mood.pleasant = std::clamp(pleasant, -3, 3);
    mood.energyKnown = false;
    mood.frame = page.kind == Kind::Log ? Frame::Day : Frame::Now;
    return mood;
}

void takeHeading(Draft &draft)
{
    const qsizetype end = draft.text.indexOf(u'\n');
    const QString first = end < 0 ? draft.text : draft.text.left(end);
    if (!draft.page.title.isEmpty() || !first.startsWith("# "_L1) || first.size() > draftTitleMost)
        return;
    draft.page.title = first.mid(2).trimmed();
    qsizetype rest = end < 0 ? draft.text.size() : end + 1;
    while (rest < draft.text.size() && draft.text[rest] == u'\n')
        ++rest;
    draft.text.remove(0, rest);
}

} // namespace afterword::exchange
