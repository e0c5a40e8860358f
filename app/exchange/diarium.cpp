// SPDX-License-Identifier: GPL-3.0-or-later
// Diarium: its database (.diary). Entries and media are known by their columns; tags are found by
// the shape of their tables; what other tables say is kept as it is.
#include "app/exchange/foreign_sqlite.h"
#include "app/exchange/html_draft.h"
#include "app/exchange/html_text.h"
#include "app/exchange/json_members.h"
#include "app/exchange/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto diariumKey = "DiaryEntryId"_L1;
constexpr qsizetype diariumKeptMost = 4'000'000; ///< letters of one table nobody knows

struct DiariumMedia
{
    qint64 index = 0;
    QByteArray bytes;
};

QJsonValue diariumJson(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(cell.toByteArray().toBase64());
    return QJsonValue::fromVariant(cell);
}

QJsonObject diariumJson(const ForeignRow &row)
{
    QJsonObject object;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
        object.insert(cell.key(), diariumJson(cell.value()));
    return object;
}

/// 100 ns since the year 1, wall time.
QDateTime diariumTime(qint64 ticks)
{
    constexpr qint64 unixEpoch = 621'355'968'000'000'000;
    constexpr qint64 ticksOfMs = 10'000;
    constexpr qint64 most = 3'155'378'975'999'999'999; // the end of the year 9999
    if (ticks <= 0 || ticks > most)
        return {};
    return QDateTime::fromMSecsSinceEpoch((ticks - unixEpoch) / ticksOfMs, Qt::UTC);
}

QString diariumPictureName(const QByteArray &bytes, qint64 number)
{
    const QString stem = u"picture-"_s + QString::number(number);
    if (bytes.startsWith("\x89PNG"))
        return stem + u".png"_s;
    if (bytes.startsWith("GIF8"))
        return stem + u".gif"_s;
    return bytes.startsWith("RIFF") ? stem + u".webp"_s : stem + u".jpg"_s;
}

class DiariumReader final
{
public:
    DiariumReader(ForeignSqlite &database, const ReadOptions &options, Intake &intake)
        : m_database(database)
        , m_options(options)
        , m_intake(intake)
    {}

    Status read()
    {
        for (const auto step : {&DiariumReader::readMedia,
                                &DiariumReader::readTagNames,
                                &DiariumReader::readTags,
                                &DiariumReader::readEntries}) {
            if (const Status done = (this->*step)(); !done)
                return done;
        }
        return keepOthers();
    }

private:
    Status readMedia()
    {
        return m_database.rows(u"Media"_s, [this](const ForeignRow &row) -> Status {
            const QByteArray bytes = row.value(u"Data"_s).toByteArray();
            const bool isPicture = row.value(u"Type"_s).toLongLong() == 0;
            if (isPicture && !bytes.isEmpty())
                m_media[row.value(QString(diariumKey)).toLongLong()] +=
                    DiariumMedia{row.value(u"Index"_s).toLongLong(), bytes};
            else if (!bytes.isEmpty())
                m_intake.notTaken(u"Media of %1"_s.arg(row.value(diariumKey).toLongLong()),
                                  NotTaken::NotUnderstood,
                                  bytes);
            return {};
        });
    }

    /// The number of a tag: a column that ends with "TagId", or "Id".
    static qint64 tagId(const ForeignRow &row)
    {
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
            if (cell.key().endsWith("TagId"_L1, Qt::CaseInsensitive))
                return cell.value().toLongLong();
        }
        return row.value(u"Id"_s, -1).toLongLong();
    }

    Status readTagNames()
    {
        return m_database.rows(u"Tags"_s, [this](const ForeignRow &row) -> Status {
            for (const auto column : {"Value"_L1, "Name"_L1, "Title"_L1, "Text"_L1, "Tag"_L1}) {
                const QString name = row.value(QString(column)).toString().simplified();
                if (name.isEmpty())
                    continue;
                m_tagNames.insert(tagId(row), name);
                return {};
            }
            m_intake.notTaken(
                u"A tag"_s, NotTaken::NotUnderstood, QJsonDocument(diariumJson(row)).toJson());
            return {};
        });
    }

    Status readTags()
    {
        return m_database.rows(u"EntryTags"_s, [this](const ForeignRow &row) -> Status {
            const QString name = m_tagNames.value(tagId(row));
            if (!name.isEmpty())
                m_tags[row.value(QString(diariumKey)).toLongLong()] += name;
            return {};
        });
    }

    Status readEntries()
    {
        return m_database.rows(u"Entries"_s, [this](const ForeignRow &whole) -> Status {
            ForeignRow row = whole;
            const qint64 ticks = row.take(QString(diariumKey)).toLongLong();
            const QDateTime wall = diariumTime(ticks);
            Draft draft;
            setWallTime(draft.page, wall.date(), wall.time(), m_options.local);
            draft.page.origin.id = QString::number(ticks);
            draft.page.title = row.take(u"Heading"_s).toString().simplified();
            const QString text = row.take(u"Text"_s).toString();
            draft.text = looksLikeHtml(text) ? textFromHtml(draft, text) : text.trimmed();
            const QVariant rating = row.value(u"Rating"_s);
            if (const auto pleasant = pleasantOfFive(
                    static_cast<int>(std::clamp<qint64>(rating.toLongLong(), 0, 9)))) {
                row.remove(u"Rating"_s);
                draft.page.moods += pleasantMark(draft.page, *pleasant);
            }
            draft.tags = m_tags.value(ticks);
            takeMedia(ticks, draft);
            addLeftover(draft, withContent(diariumJson(row)));
            return handIn(std::move(draft),
                          u"Entry "_s + QString::number(ticks),
                          QJsonDocument(diariumJson(whole)).toJson(),
                          m_intake);
        });
    }

    void takeMedia(qint64 ticks, Draft &draft)
    {
        QList<DiariumMedia> media = m_media.take(ticks);
        std::stable_sort(media.begin(), media.end(), [](const auto &a, const auto &b) {
            return a.index < b.index;
        });
        qint64 number = 0;
        for (const DiariumMedia &one : media)
            addBytes(draft, diariumPictureName(one.bytes, ++number), one.bytes);
        showFiles(draft);
    }

    Status keepOthers()
    {
        static const QStringList known{u"Entries"_s,
                                       u"Media"_s,
                                       u"Tags"_s,
                                       u"EntryTags"_s,
                                       u"android_metadata"_s,
                                       u"sqlite_sequence"_s,
                                       u"__EFMigrationsHistory"_s};
        for (const QString &table : m_database.tables()) {
            if (known.contains(table))
                continue;
            QByteArray kept;
            const Status read = m_database.rows(table, [&kept](const ForeignRow &row) -> Status {
                if (kept.size() < diariumKeptMost)
                    kept += QJsonDocument(diariumJson(row)).toJson(QJsonDocument::Compact) + '\n';
                return {};
            });
            if (!read)
                return read;
            if (!kept.isEmpty())
                m_intake.notTaken(u"Table "_s + table, NotTaken::NotUnderstood, kept);
        }
        return {};
    }

    ForeignSqlite &m_database;
    const ReadOptions &m_options;
    Intake &m_intake;
    QHash<qint64, QList<DiariumMedia>> m_media;
    QHash<qint64, QString> m_tagNames;
    QHash<qint64, QStringList> m_tags;
};

QString diariumFile(const Source &source)
{
    for (const QString &name : source.names()) {
        if (name.endsWith(".diary"_L1, Qt::CaseInsensitive)
            || name.endsWith(".db"_L1, Qt::CaseInsensitive))
            return name;
    }
    return source.names().size() == 1 ? source.names().constFirst() : QString();
}

Sure diariumSniff(Source &source)
{
    const QString name = diariumFile(source);
    if (name.isEmpty())
        return Sure::No;
    const QByteArray start = beginningOf(source, name, 65'536);
    return start.startsWith("SQLite format 3") && start.contains("DiaryEntryId") ? Sure::Yes
                                                                                 : Sure::No;
}

Status diariumRead(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString name = diariumFile(source);
    auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    auto database = ForeignSqlite::open(std::move(*bytes));
    if (!database)
        return fail(database.error());
    if (!(*database)->tables().contains(u"Entries"_s))
        return fail(Errc::Malformed, "no entries in it");
    if (const Status read = DiariumReader(**database, options, intake).read(); !read)
        return read;
    reportOthers(source, {name}, intake);
    return {};
}

} // namespace

const Format diariumFormat{
    "diarium",
    "Diarium",
    "*.diary *.db",
    diariumSniff,
    diariumRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
