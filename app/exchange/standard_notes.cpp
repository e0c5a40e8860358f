// SPDX-License-Identifier: GPL-3.0-or-later
// Standard Notes: a backup that was saved decrypted. Items that are still encrypted are not taken,
// and a backup of nothing else is declined.
#include "app/exchange/html_draft.h"
#include "app/exchange/html_text.h"
#include "app/exchange/json_members.h"
#include "app/exchange/json_slices.h"
#include "app/exchange/lexical.h"
#include "app/exchange/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

QString standardFile(Source &source)
{
    constexpr int most = 5;
    int looked = 0;
    for (const QString &name : source.names()) {
        const bool fits = name.endsWith(".txt"_L1, Qt::CaseInsensitive)
                          || name.endsWith(".json"_L1, Qt::CaseInsensitive);
        if (!fits || ++looked > most)
            continue;
        const QByteArray start = beginningOf(source, name, 65'536);
        const bool isObject =
            start.mid(start.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed().startsWith('{');
        if (isObject && start.contains("\"items\"") && start.contains("\"content_type\""))
            return name;
    }
    return {};
}

/// What is no words of a person: looks, keys, settings.
bool standardIsAside(const QString &type)
{
    return type != "SN|File"_L1 && (type.startsWith("SN|"_L1) || type == "Extension"_L1);
}

class StandardReader final
{
public:
    explicit StandardReader(const ReadOptions &options)
        : m_options(options)
    {}

    /// Tags point at their notes: they have to be known first.
    void takeTag(const QJsonObject &item)
    {
        const QJsonObject content = item["content"_L1].toObject();
        const QString title = content["title"_L1].toString();
        for (const auto &each : content["references"_L1].toArray()) {
            const QJsonObject reference = each.toObject();
            if (reference["content_type"_L1].toString() == "Note"_L1)
                m_tags[reference["uuid"_L1].toString()] += title;
        }
    }

    void take(QJsonObject &item, Draft &draft) const
    {
        QJsonObject content = item.take("content"_L1).toObject();
        setTime(draft.page, instantOf(item["created_at"_L1].toString()), {}, m_options.local);
        if (draft.page.at.isNull()) {
            if (const auto micros = takeWhole(item, "created_at_timestamp"_L1))
                setTime(draft.page,
                        QDateTime::fromMSecsSinceEpoch(*micros / 1000, Qt::UTC),
                        {},
                        m_options.local);
        }
        setEdited(draft.page, instantOf(item["updated_at"_L1].toString()), m_options.local);
        draft.page.origin.id = item["uuid"_L1].toString();
        draft.page.title = takeText(content, "title"_L1).simplified();
        takeNote(content, draft);
        draft.tags = m_tags.value(draft.page.origin.id);
        takeState(content, draft);
        for (const auto key : {"references"_L1,
                               "preview_plain"_L1,
                               "preview_html"_L1,
                               "spellcheck"_L1,
                               "noteType"_L1,
                               "editorIdentifier"_L1,
                               "appData"_L1,
                               "protected"_L1,
                               "hidePreview"_L1,
                               "editorWidth"_L1})
            content.remove(key);
        item = content;
    }

private:
    static void takeNote(QJsonObject &content, Draft &draft)
    {
        const QString type = content["noteType"_L1].toString();
        const QString text = takeText(content, "text"_L1);
        if (type == "super"_L1)
            draft.text = lexicalText(text);
        else if (type == "rich-text"_L1 && looksLikeHtml(text))
            draft.text = textFromHtml(draft, text);
        if (draft.text.isEmpty())
            draft.text = text.trimmed();
    }

    static void takeState(QJsonObject &content, Draft &draft)
    {
        const QJsonObject state =
            content["appData"_L1].toObject()["org.standardnotes.sn"_L1].toObject();
        const auto is = [&](QLatin1StringView key) {
            return content.take(key).toBool() || state[key].toBool();
        };
        if (is("starred"_L1))
            draft.tags += starTag;
        if (is("archived"_L1))
            draft.tags += u"archived"_s;
        if (is("trashed"_L1))
            draft.tags += u"trash"_s;
    }

    const ReadOptions &m_options;
    QHash<QString, QStringList> m_tags;
};

QJsonObject standardObject(QByteArrayView slice)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(slice.data(), slice.size())).object();
}

/// One item of the list; true when it was encrypted.
Result<bool> standardItem(const StandardReader &reader,
                          QByteArrayView slice,
                          const QString &name,
                          Intake &intake)
{
    const QJsonObject item = standardObject(slice);
    const QString type = item["content_type"_L1].toString();
    if (item["content"_L1].isString()) {
        if (!standardIsAside(type))
            intake.notTaken(name, NotTaken::NotUnderstood, slice.toByteArray());
        return true;
    }
    if (standardIsAside(type) || type == "Tag"_L1 || item["deleted"_L1].toBool())
        return false;
    if (type != "Note"_L1) {
        intake.notTaken(name, NotTaken::NotUnderstood, slice.toByteArray());
        return false;
    }
    const QByteArray json = QByteArray::fromRawData(slice.data(), slice.size());
    const Status read = readEntry(
        name, json, intake, [&](QJsonObject &own, Draft &draft) { reader.take(own, draft); });
    if (!read)
        return fail(read.error());
    return false;
}

Status standardRead(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString file = standardFile(source);
    if (file.isEmpty())
        return fail(Errc::Malformed, "no backup in it");
    auto bytes = source.read(file);
    if (!bytes)
        return fail(bytes.error());
    StandardReader reader(options);
    const Status tags = eachElement(*bytes, "items", [&](QByteArrayView slice) -> Status {
        if (slice.contains("\"Tag\""))
            if (const QJsonObject item = standardObject(slice);
                item["content_type"_L1].toString() == "Tag"_L1)
                reader.takeTag(item);
        return {};
    });
    if (!tags)
        return tags;
    qsizetype count = 0;
    bool isEncrypted = false;
    Spool json(std::move(*bytes));
    const Status read = eachElement(json, "items", [&](QByteArrayView slice) -> Status {
        intake.progress(json.part());
        const auto taken =
            standardItem(reader, slice, file + u", item "_s + QString::number(++count), intake);
        if (!taken)
            return fail(taken.error());
        isEncrypted = isEncrypted || *taken;
        return {};
    });
    if (!read)
        return read;
    if (isEncrypted && intake.harvest().pages.empty())
        return failLockedThere();
    reportOthers(source, {file}, intake);
    return {};
}

Sure standardSniff(Source &source)
{
    return standardFile(source).isEmpty() ? Sure::No : Sure::Yes;
}

} // namespace

const Format standardNotesFormat{
    "standard-notes",
    "Standard Notes",
    "*.txt *.json *.zip",
    standardSniff,
    standardRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
