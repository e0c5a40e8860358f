// SPDX-License-Identifier: GPL-3.0-or-later
// Journey: a zip with one JSON for each entry and its pictures, sounds and films beside it.
#include "app/exchange/html_draft.h"
#include "app/exchange/html_text.h"
#include "app/exchange/json_members.h"
#include "app/exchange/rows.h"

#include <QJsonArray>

#include <cmath>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Numbers that stand for "not known".
void journeyDropUnknown(QJsonObject &entry)
{
    constexpr double beyond = 1e300;
    for (const auto key : {"lat"_L1, "lon"_L1}) {
        if (std::abs(entry[key].toDouble(beyond)) >= beyond)
            entry.remove(key);
    }
    constexpr double tooHot = 100;
    QJsonObject weather = entry["weather"_L1].toObject();
    if (weather["degree_c"_L1].toDouble() >= tooHot)
        weather.remove("degree_c"_L1);
    if (weather["id"_L1].toDouble() <= 0)
        weather.remove("id"_L1);
    if (weather.isEmpty())
        entry.remove("weather"_L1);
    else
        entry.insert("weather"_L1, weather);
    entry.remove("preview_text"_L1); // the beginning of the text
    entry.remove("type"_L1);
    entry.remove("sentiment"_L1);
}

class JourneyReader final
{
public:
    JourneyReader(Source &source, const ReadOptions &options, Intake &intake)
        : m_source(source)
        , m_options(options)
        , m_intake(intake)
    {}

    void take(const QString &file, QJsonObject &entry, Draft &draft) const
    {
        const QByteArray zone = takeText(entry, "timezone"_L1).toUtf8();
        if (const auto at = takeWhole(entry, "date_journal"_L1))
            setTime(
                draft.page, QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC), zone, m_options.local);
        if (const auto at = takeWhole(entry, "date_modified"_L1))
            setEdited(draft.page, QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC), m_options.local);
        draft.page.origin.id = takeText(entry, "id"_L1);
        draft.tags = takeTexts(entry, "tags"_L1);
        if (entry.take("favourite"_L1).toBool())
            draft.tags += starTag;
        const QString text = takeText(entry, "text"_L1);
        const bool isHtml = entry["type"_L1].toString() == "html"_L1 || looksLikeHtml(text);
        draft.text = isHtml ? textFromHtml(draft, text) : text.trimmed();
        takeHeading(draft);
        takeMood(entry, draft);
        takeFiles(file, entry, draft);
        journeyDropUnknown(entry);
    }

private:
    /// Which of 1 to 5 is the best is not known for sure: the person is asked.
    void takeMood(QJsonObject &entry, Draft &draft) const
    {
        const int mood = entry["mood"_L1].toInt();
        if (mood < 1 || mood > 5)
            return;
        entry.remove("mood"_L1);
        draft.moodLabel = u"Journey %1"_s.arg(mood);
        m_intake.moodLabel(draft.moodLabel, 0);
    }

    void takeFiles(const QString &file, QJsonObject &entry, Draft &draft) const
    {
        QJsonArray missing;
        for (const auto &photo : entry.take("photos"_L1).toArray()) {
            const QString source = resolved(file, photo.toString());
            if (m_source.contains(source))
                addFile(draft, source, source);
            else
                missing += photo;
        }
        if (!missing.isEmpty())
            entry.insert("photos"_L1, missing);
        showFiles(draft);
    }

    Source &m_source;
    const ReadOptions &m_options;
    Intake &m_intake;
};

QStringList journeyEntries(const Source &source)
{
    QStringList entries;
    for (const QString &name : source.names()) {
        if (name.endsWith(".json"_L1, Qt::CaseInsensitive) && !name.startsWith("__MACOSX/"_L1))
            entries += name;
    }
    return entries;
}

Sure journeySniff(Source &source)
{
    constexpr qsizetype looked = 3;
    for (const QString &name : journeyEntries(source).mid(0, looked)) {
        const QByteArray start = beginningOf(source, name, 65'536);
        if (start.contains("\"date_journal\"") && start.trimmed().startsWith('{'))
            return Sure::Yes;
    }
    return Sure::No;
}

Status journeyRead(Source &source, const ReadOptions &options, Intake &intake)
{
    const QStringList names = journeyEntries(source);
    const QSet<QString> entries(names.cbegin(), names.cend());
    const JourneyReader reader(source, options, intake);
    qsizetype done = 0;
    const Status read =
        source.visit(entries, [&](const QString &name, const QByteArray &json) -> Status {
            intake.progress(static_cast<double>(++done) / static_cast<double>(entries.size()));
            return readEntry(name, json, intake, [&](QJsonObject &entry, Draft &draft) {
                reader.take(name, entry, draft);
            });
        });
    if (!read)
        return read;
    if (intake.harvest().pages.empty())
        return fail(Errc::Malformed, "no entries in it");
    reportOthers(source, entries, intake);
    return {};
}

} // namespace

const Format journeyFormat{
    "journey",
    "Journey",
    "*.zip",
    journeySniff,
    journeyRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
