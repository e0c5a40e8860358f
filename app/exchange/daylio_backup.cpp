// SPDX-License-Identifier: GPL-3.0-or-later
// Daylio's backup: a zip with "backup.daylio" (JSON in base64) and assets/…/<md5>. A person's own
// mood lies in one of five groups and is placed by it, its word stays on the mark.
#include "app/exchange/daylio.h"
#include "app/exchange/html_draft.h"
#include "app/exchange/json_members.h"
#include "app/exchange/json_slices.h"
#include "app/exchange/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto daylioInZip = "backup.daylio"_L1;
constexpr qsizetype daylioWordMost = 40;

struct DaylioMood
{
    QString name;
    int grade = 0; ///< 1 worst … 5 best
};

QString daylioBackupName(const Source &source)
{
    for (const QString &name : source.names()) {
        if (name == daylioInZip || name.endsWith(u'/' + daylioInZip))
            return name;
    }
    return {};
}

class DaylioBackup final
{
public:
    DaylioBackup(const Source &source, const QByteArray &json, const ReadOptions &options)
        : m_files(byLastName(source))
        , m_options(options)
    {
        each(json, "customMoods", [this](const QJsonObject &mood) {
            const int group = mood["mood_group_id"_L1].toInt();
            m_moods.insert(mood["id"_L1].toInteger(),
                           {mood["custom_name"_L1].toString().simplified(),
                            group >= 1 && group <= 5 ? 6 - group : 0});
        });
        each(json, "tags", [this](const QJsonObject &tag) {
            m_tags.insert(tag["id"_L1].toInteger(), tag["name"_L1].toString());
        });
        each(json, "assets", [this](const QJsonObject &asset) {
            m_assets.insert(asset["id"_L1].toInteger(), asset);
        });
    }

    void take(QJsonObject &entry, Draft &draft) const
    {
        const qint64 id = takeWhole(entry, "id"_L1).value_or(0);
        const qint64 at = takeWhole(entry, "datetime"_L1).value_or(0);
        takeTime(entry, at, draft.page);
        draft.page.origin.id = QString::number(id) + u'-' + QString::number(at);
        takeMood(entry, draft);
        takeTags(entry, draft);
        draft.page.title = takeText(entry, "note_title"_L1).simplified();
        draft.text = daylioText(draft, takeText(entry, "note"_L1));
        takeAssets(entry, draft);
        if (entry.take("isFavorite"_L1).toBool())
            draft.tags += starTag;
        showFiles(draft);
        if (draft.text.isEmpty() && draft.page.title.isEmpty())
            draft.page.kind = Kind::CheckIn;
    }

private:
    /// What is not there is not read.
    static void each(const QByteArray &json,
                     const char *member,
                     const std::function<void(const QJsonObject &)> &take)
    {
        static_cast<void>(eachElement(json, member, [&take](QByteArrayView slice) -> Status {
            const auto one =
                QJsonDocument::fromJson(QByteArray::fromRawData(slice.data(), slice.size()));
            if (one.isObject())
                take(one.object());
            return {};
        }));
    }

    /// Local time by its parts; how far it was from UTC stands beside them.
    void takeTime(QJsonObject &entry, qint64 at, Page &page) const
    {
        const auto year = takeWhole(entry, "year"_L1);
        const auto month = takeWhole(entry, "month"_L1);
        const auto day = takeWhole(entry, "day"_L1);
        const auto hour = takeWhole(entry, "hour"_L1);
        const auto minute = takeWhole(entry, "minute"_L1);
        const auto small = [](std::optional<qint64> value) {
            return static_cast<int>(std::clamp<qint64>(value.value_or(-1), -1, 10'000));
        };
        When when;
        when.day = QDate(small(year), small(month) + 1, small(day));
        when.time = QTime(small(hour), small(minute));
        constexpr qint64 msOfDay = 86'400'000;
        const auto offset = takeWhole(entry, "timeZoneOffset"_L1);
        if (offset && std::abs(*offset) < msOfDay)
            when.offset = static_cast<int>(*offset / 1000);
        if (when.day.isValid() && small(month) >= 0)
            setWhen(page, when, {}, m_options.local);
        else if (at != 0)
            setTime(page, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), {}, m_options.local);
    }

    void takeMood(QJsonObject &entry, Draft &draft) const
    {
        const auto mood = m_moods.constFind(entry["mood"_L1].toInteger(-1));
        if (mood == m_moods.constEnd() || draft.page.at.isNull())
            return;
        const auto pleasant = pleasantOfFive(mood->grade);
        if (!pleasant)
            return;
        entry.remove("mood"_L1);
        draft.page.moods += pleasantMark(draft.page, *pleasant);
        if (!mood->name.isEmpty() && mood->name.size() <= daylioWordMost)
            draft.page.moods.last().words += u"own:"_s + mood->name;
    }

    void takeTags(QJsonObject &entry, Draft &draft) const
    {
        QJsonArray unknown;
        for (const auto &tag : entry.take("tags"_L1).toArray()) {
            const QString name = m_tags.value(tag.toInteger(-1));
            if (name.isEmpty())
                unknown += tag;
            else
                draft.tags += name;
        }
        if (!unknown.isEmpty())
            entry.insert("tags"_L1, unknown);
    }

    void takeAssets(QJsonObject &entry, Draft &draft) const
    {
        QJsonArray missing;
        for (const auto &id : entry.take("assets"_L1).toArray()) {
            const QJsonObject asset = m_assets.value(id.toInteger(-1));
            const QString hash = asset["checksum"_L1].toString();
            const QString source = m_files.value(hash);
            if (source.isEmpty()) {
                missing += asset.isEmpty() ? id : QJsonValue(asset);
                continue;
            }
            const bool isSound = asset["type"_L1].toInt() == 2;
            addFile(draft, hash + (isSound ? u".m4a"_s : u".jpg"_s), source);
        }
        if (!missing.isEmpty())
            entry.insert("assets"_L1, missing);
    }

    QHash<QString, QString> m_files;
    const ReadOptions &m_options;
    QHash<qint64, DaylioMood> m_moods;
    QHash<qint64, QString> m_tags;
    QHash<qint64, QJsonObject> m_assets;
};

/// What else a person made there.
void daylioReportOthers(const QJsonObject &others, Intake &intake)
{
    constexpr std::array lists{"goals", "goalEntries", "milestones", "writingTemplates"};
    for (const char *list : lists) {
        const QJsonArray all = others[QLatin1StringView(list)].toArray();
        if (!all.isEmpty())
            intake.notTaken(daylioInZip + u", "_s + QLatin1StringView(list),
                            NotTaken::NotUnderstood,
                            QJsonDocument(all).toJson());
    }
}

} // namespace

Sure sniffDaylioBackup(Source &source)
{
    return daylioBackupName(source).isEmpty() ? Sure::No : Sure::Yes;
}

Status readDaylioBackup(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString name = daylioBackupName(source);
    auto packed = source.read(name);
    if (!packed)
        return fail(packed.error());
    QByteArray json = packed->left(100).trimmed().startsWith('{') ? std::move(*packed)
                                                                  : QByteArray::fromBase64(*packed);
    packed->clear();
    const DaylioBackup backup(source, json, options);
    const auto others = QJsonDocument::fromJson(smallMembers(json, 1'048'576)).object();
    const Status read =
        readEntries({std::move(json), "dayEntries", daylioInZip},
                    intake,
                    [&backup](QJsonObject &entry, Draft &draft) { backup.take(entry, draft); });
    if (!read)
        return read;
    daylioReportOthers(others, intake);
    reportOthers(source, {name}, intake);
    return {};
}

} // namespace afterword::exchange
