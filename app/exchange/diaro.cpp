// SPDX-License-Identifier: GPL-3.0-or-later
// Diaro: a zip with DiaroBackup.xml (tables of flat rows) and media/photo/….
#include "app/exchange/html_draft.h"
#include "app/exchange/json_members.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <QBuffer>
#include <QHash>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <functional>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

using DiaroRow = QHash<QString, QString>;
using DiaroTables = QHash<QString, QList<DiaroRow>>;
/// A row of a table, by its name.
using DiaroTake = std::function<Status(const QString &, DiaroRow)>;

constexpr auto diaroFile = "DiaroBackup.xml"_L1;

constexpr auto diaroEntries = "diaro_entries"_L1;

/// <table name="…"><r><uid/>…</r></table>, whatever stands around; entities are not expanded. Read
/// from a device: of bytes it would make text as a whole first.
Status diaroRows(QByteArray &bytes, const DiaroTake &take)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&device);
    xml.setEntityExpansionLimit(16);
    if (!xml.readNextStartElement() || xml.name() != "data"_L1)
        return fail(Errc::Malformed, "not such a file");
    while (xml.readNextStartElement()) {
        const QString table = xml.attributes().value("name"_L1).toString();
        while (xml.readNextStartElement()) {
            DiaroRow row;
            while (xml.readNextStartElement()) {
                const QString key = xml.name().toString();
                row.insert(key, xml.readElementText(QXmlStreamReader::SkipChildElements));
            }
            if (const Status taken = take(table, std::move(row)); !taken)
                return taken;
        }
    }
    return xml.hasError() ? fail(Errc::Damaged, "the XML breaks off") : Status{};
}

/// What entries name: everything else.
Result<DiaroTables> diaroTables(QByteArray &bytes)
{
    DiaroTables tables;
    const Status read = diaroRows(bytes, [&tables](const QString &table, DiaroRow row) -> Status {
        if (table != diaroEntries)
            tables[table] += std::move(row);
        return {};
    });
    if (!read)
        return fail(read.error());
    return tables;
}

QJsonObject diaroJson(const DiaroRow &row)
{
    QJsonObject object;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
        object.insert(cell.key(), cell.value());
    return object;
}

class DiaroReader final
{
public:
    DiaroReader(const Source &source, const DiaroTables &tables, const ReadOptions &options)
        : m_files(byLastName(source))
        , m_options(options)
    {
        for (const DiaroRow &row : tables.value(u"diaro_tags"_s))
            m_tags.insert(row.value(u"uid"_s), row.value(u"title"_s));
        for (const DiaroRow &row : tables.value(u"diaro_folders"_s))
            m_folders.insert(row.value(u"uid"_s), row.value(u"title"_s));
        for (const DiaroRow &row : tables.value(u"diaro_locations"_s))
            m_locations.insert(row.value(u"uid"_s), diaroJson(row));
        for (const DiaroRow &row : tables.value(u"diaro_attachments"_s))
            m_attachments[row.value(u"entry_uid"_s)] += row;
    }

    Draft draftOf(DiaroRow row) const
    {
        Draft draft;
        takeTime(row, draft.page);
        const QString uid = row.take(u"uid"_s);
        draft.page.origin.id = uid;
        draft.page.title = row.take(u"title"_s).simplified();
        draft.text = row.take(u"text"_s).replace("\r\n"_L1, "\n"_L1).trimmed();
        for (const QString &tag : row.take(u"tags"_s).split(u',', Qt::SkipEmptyParts))
            draft.tags += m_tags.value(tag.trimmed(), tag.trimmed());
        const QString folder = m_folders.value(row.value(u"folder_uid"_s));
        if (!folder.isEmpty()) {
            draft.tags += folder;
            row.remove(u"folder_uid"_s);
        }
        // 1 is the best there.
        if (const auto pleasant = pleasantOfFive(6 - row.value(u"mood"_s).toInt())) {
            row.remove(u"mood"_s);
            draft.page.moods += pleasantMark(draft.page, *pleasant);
        } else if (row.value(u"mood"_s) == "0"_L1) {
            row.remove(u"mood"_s);
        }
        QJsonObject leftover = diaroJson(row);
        takeFiles(uid, draft, leftover);
        const QJsonObject place = m_locations.value(row.value(u"location_uid"_s));
        if (!place.isEmpty())
            leftover.insert(u"location"_s, place);
        leftover.remove(u"primary_photo_uid"_s);
        addLeftover(draft, withContent(leftover));
        return draft;
    }

private:
    void takeTime(DiaroRow &row, Page &page) const
    {
        bool isNumber = false;
        const qint64 ms = row.value(u"date"_s).toLongLong(&isNumber);
        if (!isNumber)
            return;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        const QString midnight = u"2000-01-01T00:00:00"_s + row.value(u"tz_offset"_s);
        const auto offset = Moment::parse(QStringView(midnight));
        if (!offset) {
            setTime(page, at, {}, m_options.local);
        } else {
            const QDateTime there = at.toOffsetFromUtc(offset->offsetSeconds);
            When when;
            when.day = there.date();
            when.time = there.time();
            when.offset = offset->offsetSeconds;
            if (at.isValid() && when.day.year() > 0 && when.day.year() < 10'000)
                setWhen(page, when, {}, m_options.local);
        }
        if (page.at.isNull())
            return;
        row.remove(u"date"_s);
        row.remove(u"tz_offset"_s);
    }

    void takeFiles(const QString &uid, Draft &draft, QJsonObject &leftover) const
    {
        QList<DiaroRow> files = m_attachments.value(uid);
        std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) {
            return a.value(u"position"_s).toInt() < b.value(u"position"_s).toInt();
        });
        QStringList missing;
        for (const DiaroRow &file : files) {
            const QString name = file.value(u"filename"_s);
            const QString source = m_files.value(name);
            if (source.isEmpty())
                missing += name;
            else
                addFile(draft, name, source);
        }
        if (!missing.isEmpty())
            leftover.insert(u"missing_files"_s, missing.join(u", "_s));
        showFiles(draft);
    }

    QHash<QString, QString> m_files;
    const ReadOptions &m_options;
    QHash<QString, QString> m_tags;
    QHash<QString, QString> m_folders;
    QHash<QString, QJsonObject> m_locations;
    QHash<QString, QList<DiaroRow>> m_attachments;
};

QString diaroName(const Source &source)
{
    for (const QString &name : source.names()) {
        if (name == diaroFile || name.endsWith(u'/' + diaroFile))
            return name;
    }
    return {};
}

Sure diaroSniff(Source &source)
{
    return diaroName(source).isEmpty() ? Sure::No : Sure::Yes;
}

Status diaroRead(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString name = diaroName(source);
    if (name.isEmpty())
        return fail(Errc::Malformed, "no backup in it");
    auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    const auto tables = diaroTables(*bytes);
    if (!tables)
        return fail(tables.error());
    const DiaroReader reader(source, *tables, options);
    const Status read = diaroRows(*bytes, [&](const QString &table, const DiaroRow &row) -> Status {
        if (table != diaroEntries)
            return {};
        return handIn(reader.draftOf(row),
                      u"Entry "_s + row.value(u"uid"_s),
                      QJsonDocument(diaroJson(row)).toJson(),
                      intake);
    });
    if (!read)
        return read;
    reportOthers(source, {name}, intake);
    return {};
}

} // namespace

const Format diaroFormat{
    "diaro",
    "Diaro",
    "*.zip",
    diaroSniff,
    diaroRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
