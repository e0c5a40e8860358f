// SPDX-License-Identifier: GPL-3.0-or-later
// Day One Classic: a folder NAME.dayone with entries/*.doentry (property lists) and
// photos/UUID.jpg.
#include "app/exchange/json_members.h"
#include "app/exchange/plist.h"
#include "app/exchange/rows.h"

#include <QHash>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto classicEnding = ".doentry"_L1;

QString classicPhoto(const QHash<QString, QString> &photos, const QString &uuid)
{
    return uuid.isEmpty() ? QString() : photos.value(uuid.toLower());
}

void classicTake(QJsonObject &entry, const QString &photo, const QTimeZone &local, Draft &draft)
{
    const QByteArray zone = takeText(entry, "Time Zone"_L1).toUtf8();
    setTime(draft.page, instantOf(entry["Creation Date"_L1].toString()), zone, local);
    if (!draft.page.at.isNull())
        entry.remove("Creation Date"_L1);
    draft.page.origin.id = takeText(entry, "UUID"_L1);
    draft.text = takeText(entry, "Entry Text"_L1).replace("\r\n"_L1, "\n"_L1);
    draft.tags = takeTexts(entry, "Tags"_L1);
    if (entry.take("Starred"_L1).toBool() && !draft.tags.contains("starred"_L1))
        draft.tags += u"starred"_s;
    takeHeading(draft);
    if (photo.isEmpty())
        return;
    const QString name = addFile(draft, photo, photo);
    draft.text += (draft.text.isEmpty() ? QString() : u"\n\n"_s) + linkTo(name);
}

Sure classicSniff(Source &source)
{
    const QStringList &names = source.names();
    return std::any_of(names.cbegin(),
                       names.cend(),
                       [](const QString &name) { return name.endsWith(classicEnding); })
               ? Sure::Yes
               : Sure::No;
}

Status classicRead(Source &source, const ReadOptions &options, Intake &intake)
{
    QSet<QString> entries;
    QHash<QString, QString> photos;
    for (const QString &name : source.names()) {
        const QString last = name.mid(name.lastIndexOf(u'/') + 1);
        if (name.endsWith(classicEnding))
            entries.insert(name);
        else if (folderOf(name).endsWith("photos"_L1))
            photos.insert(last.left(last.lastIndexOf(u'.')).toLower(), name);
    }
    if (entries.isEmpty())
        return fail(Errc::Malformed, "no entries in it");
    qsizetype done = 0;
    const Status read =
        source.visit(entries, [&](const QString &name, const QByteArray &xml) -> Status {
            intake.progress(static_cast<double>(++done) / static_cast<double>(entries.size()));
            auto entry = plistOf(xml);
            if (!entry) {
                intake.notTaken(name, NotTaken::NotUnderstood, xml);
                return {};
            }
            Draft draft;
            const QString photo = classicPhoto(photos, entry->value("UUID"_L1).toString());
            classicTake(*entry, photo, options.local, draft);
            QJsonObject bare = *entry;
            bare.remove("Creator"_L1); // the device it was written on
            if (!withContent(bare).isEmpty())
                addLeftover(draft, withContent(*entry));
            return handIn(std::move(draft), name, xml, intake);
        });
    if (!read)
        return read;
    reportOthers(source, entries, intake);
    return {};
}

} // namespace

const Format dayOneClassicFormat{
    "day-one-classic",
    "Day One Classic (.dayone)",
    "/ *.zip *.doentry",
    classicSniff,
    classicRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
