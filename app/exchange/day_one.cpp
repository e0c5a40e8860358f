// SPDX-License-Identifier: GPL-3.0-or-later
// Day One's JSON: a zip of one file for each journal with its pictures beside it, or that file
// alone. What tells of the device or of the editing (creationDevice, editingTime …) is kept only
// beside other things that have no place here.
#include "app/exchange/day_one.h"

#include "app/exchange/json_members.h"
#include "app/exchange/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayOneAside{
    "creationDevice"_L1,
    "creationDeviceType"_L1,
    "creationDeviceModel"_L1,
    "creationOSName"_L1,
    "creationOSVersion"_L1,
    "sourceString"_L1,
    "editingTime"_L1,
    "duration"_L1,
};

/// Journals lie at the top of the zip, or of a folder in it.
QStringList dayOneJournals(const Source &source)
{
    QStringList top;
    QStringList below;
    for (const QString &name : source.names()) {
        if (!name.endsWith(".json"_L1, Qt::CaseInsensitive) || name.startsWith("__MACOSX/"_L1))
            continue;
        if (!name.contains(u'/'))
            top += name;
        else if (name.count(u'/') == 1)
            below += name;
    }
    return top.isEmpty() ? below : top;
}

class DayOneReader final
{
public:
    DayOneReader(Source &source, const ReadOptions &options)
        : m_options(options)
    {
        for (const QString &name : source.names()) {
            const QString last = name.mid(name.lastIndexOf(u'/') + 1);
            m_byHash.insert(last.left(last.lastIndexOf(u'.')).toLower(), name);
            m_byName.insert(name.mid(name.lastIndexOf(u'/', -last.size() - 2) + 1), name);
        }
    }

    void setJournal(const QString &journal) { m_journal = journal; }

    void take(QJsonObject &entry, Draft &draft) const
    {
        takeTimes(entry, draft.page);
        draft.page.origin.id = takeText(entry, "uuid"_L1);
        draft.tags = takeTexts(entry, "tags"_L1);
        if (!m_journal.isEmpty())
            draft.tags += m_journal;
        if (entry.take("starred"_L1).toBool() && !draft.tags.contains(starTag))
            draft.tags += starTag;
        draft.text = takeText(entry, "text"_L1);
        const QString rich = takeText(entry, "richText"_L1);
        if (draft.text.isEmpty() && !rich.isEmpty()) {
            draft.text = dayOneFromRich(rich);
            if (draft.text.isEmpty())
                entry.insert("richText"_L1, rich);
        } else {
            draft.text = dayOneUnescaped(draft.text.replace("\r\n"_L1, "\n"_L1));
        }
        const QHash<QString, QString> links = takeFiles(entry, draft);
        placeLinks(draft.text, links);
        takeHeading(draft);
        dropAside(entry);
    }

private:
    void takeTimes(QJsonObject &entry, Page &page) const
    {
        const QByteArray zone = takeText(entry, "timeZone"_L1).toUtf8();
        const QDateTime made = instantOf(entry["creationDate"_L1].toString());
        setTime(page, made, zone, m_options.local);
        if (page.at.isNull())
            return;
        entry.remove("creationDate"_L1);
        if (entry.take("isAllDay"_L1).toBool()) {
            const QTimeZone place(page.zone);
            setDay(page, page.at.date(), place.isValid() ? place : m_options.local);
        }
        setEdited(page, instantOf(takeText(entry, "modifiedDate"_L1)), m_options.local);
    }

    /// Puts the entry's files on the page; gives their links by identifier.
    QHash<QString, QString> takeFiles(QJsonObject &entry, Draft &draft) const
    {
        QHash<QString, QString> links;
        for (const DayOneFiles &kind : dayOneFiles) {
            QJsonArray missing;
            for (const auto &file : entry[kind.list].toArray()) {
                const QString source = found(file.toObject(), kind);
                if (source.isEmpty()) {
                    missing += file;
                    continue;
                }
                const QString wished = file["filename"_L1].toString();
                const QString name = addFile(draft, wished.isEmpty() ? source : wished, source);
                links.insert(file["identifier"_L1].toString(), name);
            }
            entry.remove(kind.list);
            if (!missing.isEmpty())
                entry.insert(kind.list, missing);
        }
        // Files that Day One knows nothing of, as our own writer puts them there.
        for (const auto &file : entry.take("otherFiles"_L1).toArray()) {
            const QString source = m_byName.value(file["file"_L1].toString());
            if (!source.isEmpty())
                addFile(draft, file["name"_L1].toString(), source);
        }
        return links;
    }

    QString found(const QJsonObject &file, const DayOneFiles &kind) const
    {
        const QString md5 = file["md5"_L1].toString();
        const QString identifier = file["identifier"_L1].toString();
        QString ending = file["type"_L1].toString();
        if (ending.isEmpty())
            ending = file["format"_L1].toString();
        const QString exact = m_byName.value(kind.folder + md5 + u'.' + ending);
        if (!exact.isEmpty())
            return exact;
        const QString byHash = m_byHash.value(md5.toLower());
        return md5.isEmpty() || byHash.isEmpty() ? m_byHash.value(identifier.toLower()) : byHash;
    }

    static void placeLinks(QString &text, const QHash<QString, QString> &links)
    {
        static const QRegularExpression pattern(
            uR"(!?\[([^\]\n]*)\]\(dayone-moment:/+(?:[A-Za-z]+/)?([A-Za-z0-9-]+)/?\))"_s);
        QString placed;
        qsizetype end = 0;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto link = match.next();
            const auto name = links.constFind(link.captured(2));
            placed += QStringView(text).sliced(end, link.capturedStart() - end);
            placed += name == links.constEnd() ? link.captured() : linkTo(*name, link.captured(1));
            end = link.capturedEnd();
        }
        placed += QStringView(text).sliced(end);
        text = placed;
    }

    static void dropAside(QJsonObject &entry)
    {
        QJsonObject bare = entry;
        for (const auto member : dayOneAside)
            bare.remove(member);
        if (withContent(bare).isEmpty())
            entry = {};
    }

    const ReadOptions &m_options;
    QHash<QString, QString> m_byHash; ///< file names without folder and ending
    QHash<QString, QString> m_byName; ///< with the last folder
    QString m_journal;
};

} // namespace

Sure sniffDayOne(Source &source)
{
    const QStringList journals = dayOneJournals(source);
    constexpr qsizetype looked = 3;
    for (const QString &name : journals.mid(0, looked)) {
        const QByteArray start = beginningOf(source, name, 65'536);
        if (!start.contains("\"entries\""))
            continue;
        if (start.contains("\"creationDate\"") || start.contains("dayone-moment:"))
            return Sure::Yes;
        if (says(start, R"("metadata":{"version":"1.0"})"))
            return Sure::Likely;
    }
    return Sure::No;
}

Status readDayOne(Source &source, const ReadOptions &options, Intake &intake)
{
    const QStringList journals = dayOneJournals(source);
    if (journals.isEmpty())
        return fail(Errc::Malformed, "no journal in it");
    DayOneReader reader(source, options);
    QSet<QString> known;
    const Status read = source.visit(
        QSet<QString>(journals.cbegin(), journals.cend()),
        [&](const QString &name, QByteArray json) -> Status {
            const QString last = name.mid(name.lastIndexOf(u'/') + 1);
            reader.setJournal(journals.size() > 1 ? last.left(last.size() - 5) : QString());
            const Status taken =
                readEntries({std::move(json), "entries", last},
                            intake,
                            [&](QJsonObject &entry, Draft &draft) { reader.take(entry, draft); });
            // A file that is no journal of theirs is one that nobody knows.
            const bool isOther =
                !taken && taken.error().code == Errc::Malformed && journals.size() > 1;
            if (!isOther)
                known.insert(name);
            return isOther ? Status{} : taken;
        });
    if (!read)
        return read;
    if (known.isEmpty())
        return fail(Errc::Malformed, "no journal in it");
    reportOthers(source, known, intake);
    return {};
}

const Format dayOneFormat{
    "day-one",
    "Day One (JSON)",
    "*.zip *.json",
    sniffDayOne,
    readDayOne,
    writeDayOne,
    false,
};

} // namespace afterword::exchange
