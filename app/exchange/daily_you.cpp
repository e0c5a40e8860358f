// SPDX-License-Identifier: GPL-3.0-or-later
// Daily You (JSON, alone or in a zip with its pictures) and Pixels (JSON, a list of days).
#include "app/exchange/html_draft.h"
#include "app/exchange/json_members.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <QJsonArray>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The first JSON of the source whose beginning says this.
QString dailyFile(Source &source, const QByteArray &word)
{
    constexpr int most = 5;
    int looked = 0;
    for (const QString &name : source.names()) {
        if (!name.endsWith(".json"_L1, Qt::CaseInsensitive) || ++looked > most)
            continue;
        const QByteArray start = beginningOf(source, name, 65'536);
        const qsizetype first = start.startsWith("\xef\xbb\xbf") ? 3 : 0;
        if (start.mid(first).trimmed().startsWith('[') && start.contains(word))
            return name;
    }
    return {};
}

void dailyTake(QJsonObject &entry,
               const QHash<QString, QString> &files,
               const QTimeZone &local,
               Draft &draft)
{
    const QString made = entry["timeCreated"_L1].toString();
    if (const auto when = whenOf(made)) {
        setWhen(draft.page, *when, {}, local);
        entry.remove("timeCreated"_L1);
    }
    draft.page.origin.id = made;
    if (const auto when = whenOf(entry["timeModified"_L1].toString())) {
        Page other;
        setWhen(other, *when, {}, local);
        draft.page.edited = other.at;
        entry.remove("timeModified"_L1);
    }
    draft.text = takeText(entry, "text"_L1).trimmed();
    const QJsonValue mood = entry["mood"_L1];
    const auto pleasant = pleasantOfFive(mood.toInt(-9) + 3);
    if (mood.isDouble() && pleasant) {
        entry.remove("mood"_L1);
        draft.page.moods += pleasantMark(draft.page, *pleasant);
    }
    QJsonArray missing;
    for (const auto &image : entry.take("images"_L1).toArray()) {
        const QString path = image["imgPath"_L1].toString();
        const QString source = files.value(path.mid(path.lastIndexOf(u'/') + 1));
        if (source.isEmpty())
            missing += image;
        else
            addFile(draft, source, source);
    }
    if (!missing.isEmpty())
        entry.insert("images"_L1, missing);
    takeHeading(draft);
    showFiles(draft);
}

Sure dailySniff(Source &source)
{
    return dailyFile(source, "\"timeCreated\"").isEmpty() ? Sure::No : Sure::Yes;
}

Status dailyRead(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString name = dailyFile(source, "\"timeCreated\"");
    if (name.isEmpty())
        return fail(Errc::Malformed, "no such list in it");
    auto json = source.read(name);
    if (!json)
        return fail(json.error());
    const auto files = byLastName(source);
    const Status read =
        readEntries({std::move(*json), {}, name}, intake, [&](QJsonObject &entry, Draft &draft) {
            dailyTake(entry, files, options.local, draft);
        });
    if (read)
        reportOthers(source, {name}, intake);
    return read;
}

void pixelsTags(QJsonObject &entry, Draft &draft)
{
    QJsonArray unknown;
    for (const auto &group : entry.take("tags"_L1).toArray()) {
        QJsonObject own = group.toObject();
        const QStringList names = takeTexts(own, "entries"_L1);
        if (names.isEmpty())
            unknown += group;
        draft.tags += names;
    }
    if (!unknown.isEmpty())
        entry.insert("tags"_L1, unknown);
}

/// Several scores of one day are several marks about the whole day.
void pixelsTake(QJsonObject &entry, const QTimeZone &local, Draft &draft)
{
    const QString day = entry["date"_L1].toString();
    const QString type = takeText(entry, "type"_L1);
    const QStringList parts = day.left(20).split(u'-');
    if (parts.size() == 3) {
        setDay(draft.page, QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()), local);
        draft.page.origin.id = day + u' ' + type;
    }
    if (draft.page.at.isNull())
        return;
    entry.remove("date"_L1);
    const bool isMood = type.isEmpty() || type == "Mood"_L1;
    if (!isMood)
        entry.insert("type"_L1, type);
    constexpr qsizetype most = 20;
    QJsonArray others;
    for (const auto &score : entry.take("scores"_L1).toArray()) {
        const auto pleasant = pleasantOfFive(score.toInt());
        if (!pleasant || !isMood || draft.page.moods.size() >= most) {
            others += score;
            continue;
        }
        draft.page.moods += pleasantMark(draft.page, *pleasant);
        draft.page.moods.last().frame = Frame::Day;
    }
    if (!others.isEmpty())
        entry.insert("scores"_L1, others);
    draft.text = takeText(entry, "notes"_L1).trimmed();
    pixelsTags(entry, draft);
    if (draft.text.isEmpty())
        draft.page.kind = Kind::CheckIn;
}

Sure pixelsSniff(Source &source)
{
    return dailyFile(source, "\"scores\"").isEmpty() ? Sure::No : Sure::Yes;
}

Status pixelsRead(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString name = dailyFile(source, "\"scores\"");
    if (name.isEmpty())
        return fail(Errc::Malformed, "no such list in it");
    auto json = source.read(name);
    if (!json)
        return fail(json.error());
    const Status read =
        readEntries({std::move(*json), {}, name}, intake, [&](QJsonObject &entry, Draft &draft) {
            pixelsTake(entry, options.local, draft);
        });
    if (read)
        reportOthers(source, {name}, intake);
    return read;
}

} // namespace

const Format dailyYouFormat{
    "daily-you",
    "Daily You",
    "*.json *.zip",
    dailySniff,
    dailyRead,
    nullptr,
    false,
};

const Format pixelsFormat{
    "pixels",
    "Pixels",
    "*.json *.zip",
    pixelsSniff,
    pixelsRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
