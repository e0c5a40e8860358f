// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/demo.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 demoMinute = 60'000;

/// Ids are made from the name, so that a demo made twice is the same journal.
Id demoId(const QString &name)
{
    const QString full = u"afterword demo "_s % name;
    const QByteArray hash = QCryptographicHash::hash(full.toUtf8(), QCryptographicHash::Sha256);
    return Id{qFromBigEndian<quint64>(hash.constData()),
              qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

/// A local date and time with now's offset: the invented person did not change clocks.
Moment demoMoment(QDate day, QTime time, Moment now)
{
    const qint64 days = QDate(1970, 1, 1).daysTo(day);
    const qint64 localMs = days * 86'400'000 + time.msecsSinceStartOfDay();
    Moment at;
    at.utcMs = localMs - qint64(now.offsetSeconds) * 1000;
    at.offsetSeconds = now.offsetSeconds;
    return at;
}

QDate demoDay(const QJsonObject &row, QDate today)
{
    const QDate day = today.addDays(row.value("day"_L1).toInt());
    const int wanted = row.value("weekend"_L1).toInt();
    if (wanted == 0)
        return day;
    // -3 … 3 days to the nearest such weekday; the sample keeps these away from today.
    const int ahead = (wanted - day.dayOfWeek() + 7) % 7;
    return day.addDays(ahead > 3 ? ahead - 7 : ahead);
}

std::optional<Kind> demoKind(const QString &name)
{
    static const QHash<QString, Kind> kinds{{u"page"_s, Kind::Page},
                                            {u"log"_s, Kind::Log},
                                            {u"checkin"_s, Kind::CheckIn},
                                            {u"answer"_s, Kind::Answer}};
    const auto known = kinds.constFind(name);
    return known == kinds.cend() ? std::nullopt : std::optional<Kind>(*known);
}

std::optional<Mood> demoMood(const QJsonObject &row, const Moment &pageAt, Moment now)
{
    Mood mood;
    mood.at = pageAt;
    if (row.contains("time"_L1)) {
        const QTime time = QTime::fromString(row.value("time"_L1).toString(), u"HH:mm"_s);
        if (!time.isValid())
            return std::nullopt;
        mood.at = demoMoment(pageAt.date(), time, now);
    }
    mood.pleasant = row.value("p"_L1).toInt(99);
    mood.energy = row.value("e"_L1).toInt(99);
    mood.frame = row.value("frame"_L1).toString() == "day"_L1 ? Frame::Day : Frame::Now;
    for (const QJsonValueConstRef word : row.value("words"_L1).toArray())
        mood.words.append(word.toString());
    const bool onPad = std::abs(mood.pleasant) <= 3 && std::abs(mood.energy) <= 2;
    return onPad && mood.words.size() <= 3 ? std::optional<Mood>(mood) : std::nullopt;
}

std::optional<Page> demoPage(const QJsonObject &row, Moment now, const QHash<QString, Id> &tags)
{
    const QTime time = QTime::fromString(row.value("time"_L1).toString(), u"HH:mm"_s);
    const std::optional<Kind> kind = demoKind(row.value("kind"_L1).toString());
    if (!time.isValid() || !kind || !row.value("day"_L1).isDouble()
        || row.value("day"_L1).toInt() > 0)
        return std::nullopt;
    Page page;
    page.kind = *kind;
    page.at = demoMoment(demoDay(row, now.date()), time, now);
    page.created = page.at;
    page.edited = page.at;
    page.zone = systemZone();
    page.title = row.value("title"_L1).toString();
    page.prompt = row.value("prompt"_L1).toString();
    for (const QJsonValueConstRef name : row.value("tags"_L1).toArray()) {
        const auto tag = tags.constFind(name.toString());
        if (tag == tags.cend())
            return std::nullopt;
        page.tags.append(*tag);
    }
    for (const QJsonValueConstRef value : row.value("moods"_L1).toArray()) {
        const std::optional<Mood> mood = demoMood(value.toObject(), page.at, now);
        if (!mood)
            return std::nullopt;
        page.moods.append(*mood);
    }
    return page;
}

std::optional<LetterState> demoState(const QString &name)
{
    static const QHash<QString, LetterState> states{{u"draft"_s, LetterState::Draft},
                                                    {u"sealed"_s, LetterState::Sealed},
                                                    {u"open"_s, LetterState::Open},
                                                    {u"gone"_s, LetterState::Gone}};
    const auto known = states.constFind(name);
    return known == states.cend() ? std::nullopt : std::optional<LetterState>(*known);
}

std::optional<Letter> demoLetter(const QJsonObject &row, Moment now)
{
    const std::optional<LetterState> state = demoState(row.value("state"_L1).toString());
    if (!state)
        return std::nullopt;
    Letter letter;
    letter.state = *state;
    letter.to = row.value("to"_L1).toString();
    letter.early = row.value("early"_L1).toBool(true);
    letter.created = demoMoment(demoDay(row, now.date()), QTime(0, 0), now);
    letter.edited = letter.created;
    if (row.contains("until"_L1))
        letter.until = now.date().addDays(row.value("until"_L1).toInt());
    if (row.contains("before"_L1))
        letter.chargeBefore = row.value("before"_L1).toInt();
    if (row.contains("after"_L1))
        letter.chargeAfter = row.value("after"_L1).toInt();
    if (letter.state == LetterState::Open)
        letter.read = {demoMoment(letter.until, QTime(20, 0), now)};
    return letter;
}

/// Early in the day, what the file has for this evening has not happened yet: such pages move
/// before now, the order kept, half an hour apart where the day has room.
void demoKeepBeforeNow(std::vector<std::pair<Page, QString>> &pages, Moment now)
{
    const qint64 midnight = demoMoment(now.date(), QTime(0, 0), now).utcMs;
    qint64 latest = now.utcMs - demoMinute;
    for (auto it = pages.rbegin(); it != pages.rend() && it->first.at.date() == now.date(); ++it) {
        Page &page = it->first;
        page.at.utcMs = std::max(midnight, std::min(page.at.utcMs, latest));
        page.created = page.at;
        page.edited = page.at;
        for (Mood &mood : page.moods)
            mood.at = page.at;
        latest = page.at.utcMs - 30 * demoMinute;
    }
}

} // namespace

Result<Demo> loadDemo(Moment now)
{
    QFile file(u":/sample/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, "the sample journal");
    return parseDemo(file.readAll(), now);
}

Result<Demo> parseDemo(const QByteArray &json, Moment now)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("version"_L1).toInt() != 1 || !root.value("pages"_L1).isArray())
        return fail(Errc::Malformed, "the sample journal: no version 1, or no pages");
    Demo demo;
    QHash<QString, Id> tags;
    for (const QJsonValueConstRef name : root.value("tags"_L1).toArray()) {
        Tag tag;
        tag.name = name.toString();
        tag.id = demoId(u"tag "_s % tag.name);
        tags.insert(tag.name, tag.id);
        demo.tags.push_back(tag);
    }
    for (const QJsonValueConstRef value : root.value("marks"_L1).toArray()) {
        LifeMark mark;
        mark.name = value["name"_L1].toString();
        mark.id = demoId(u"mark "_s % mark.name);
        mark.day = demoDay(value.toObject(), now.date());
        demo.marks.push_back(mark);
    }
    for (const QJsonValueConstRef value : root.value("letters"_L1).toArray()) {
        std::optional<Letter> letter = demoLetter(value.toObject(), now);
        if (!letter)
            return fail(Errc::Malformed, "the sample journal: a letter");
        letter->id = demoId(u"letter "_s % QString::number(demo.letters.size()));
        demo.letters.emplace_back(std::move(*letter), value["text"_L1].toString());
    }
    for (const QJsonValueConstRef value : root.value("pages"_L1).toArray()) {
        const std::size_t number = demo.pages.size();
        std::optional<Page> page = demoPage(value.toObject(), now, tags);
        if (!page)
            return fail(Errc::Malformed, "the sample journal, page " + std::to_string(number));
        page->id = demoId(u"page "_s % QString::number(number));
        demo.pages.emplace_back(std::move(*page), value["text"_L1].toString());
    }
    std::stable_sort(demo.pages.begin(), demo.pages.end(), [](const auto &a, const auto &b) {
        return a.first.at < b.first.at;
    });
    demoKeepBeforeNow(demo.pages, now);
    return demo;
}

} // namespace afterword
