// SPDX-License-Identifier: GPL-3.0-or-later
// Mini Diary (JSON, one entry a day in Markdown; its own locked file is declined) and Mini Diarium
// (JSON, HTML).
#include "app/exchange/html_draft.h"
#include "app/exchange/html_text.h"
#include "app/exchange/json_members.h"
#include "app/exchange/json_slices.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "Sun Feb 15 2026 15:15:14 GMT+0100 (…)" or ISO.
QDateTime miniUpdated(const QString &text)
{
    const QDateTime iso = instantOf(text);
    if (iso.isValid() || text.size() > 120)
        return iso;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 6 || !words[5].startsWith("GMT"_L1))
        return {};
    const QDateTime wall =
        QLocale::c().toDateTime(words.mid(1, 4).join(u' '), u"MMM dd yyyy HH:mm:ss"_s);
    const int distance = words[5].mid(3).toInt();
    const int seconds = (distance / 100 * 60 + distance % 100) * 60;
    constexpr int dayLong = 86'400;
    if (!wall.isValid() || std::abs(seconds) >= dayLong)
        return {};
    return {wall.date(), wall.time(), Qt::OffsetFromUTC, seconds};
}

void miniTakeUpdated(QJsonObject &entry, Page &page, const QTimeZone &local)
{
    const QDateTime at = miniUpdated(entry["dateUpdated"_L1].toString());
    if (!at.isValid())
        return;
    entry.remove("dateUpdated"_L1);
    setEdited(page, at, local);
}

QByteArray miniBeginning(Source &source)
{
    if (source.names().size() != 1)
        return {};
    return beginningOf(source, source.names().constFirst());
}

/// Its own file, as it lies on the disk: hexadecimal signs and nothing else, whatever is in it.
bool miniIsLocked(Source &source)
{
    constexpr qsizetype block = 32;
    const QByteArray start = miniBeginning(source).trimmed();
    return start.size() >= block && source.names().constFirst().endsWith(".txt"_L1)
           && std::all_of(start.cbegin(), start.cend(), [](char c) {
                  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
              });
}

Sure miniDiarySniff(Source &source)
{
    const QByteArray start = miniBeginning(source);
    if (miniIsLocked(source))
        return Sure::Likely;
    if (says(start, R"("application":"MiniDiary")"))
        return Sure::Yes;
    return says(start, R"("entries":{"20)") ? Sure::Likely : Sure::No;
}

/// Before 2.0 the text was plain: its lines were paragraphs.
bool miniIsPlain(const QByteArray &json)
{
    const auto face = QJsonDocument::fromJson(smallMembers(json)).object();
    const QString version = face["metadata"_L1]["version"_L1].toString();
    return version.startsWith("1."_L1) || version.startsWith("0."_L1);
}

Status miniDiaryRead(Source &source, const ReadOptions &options, Intake &intake)
{
    if (source.names().isEmpty())
        return fail(Errc::Malformed, "no file");
    if (miniIsLocked(source))
        return failLockedThere();
    const QString name = source.names().constFirst();
    auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    const bool isPlain = miniIsPlain(*bytes);
    Spool json(std::move(*bytes));
    return eachMember(json, "entries", [&](QByteArrayView key, QByteArrayView value) -> Status {
        intake.progress(json.part());
        const QString day = QString::fromUtf8(key);
        const QByteArray entry = QByteArray::fromRawData(value.data(), value.size());
        return readEntry(name + u", "_s + day, entry, intake, [&](QJsonObject &own, Draft &draft) {
            if (const auto when = whenOf(day))
                setDay(draft.page, when->day, options.local);
            draft.page.origin.id = day;
            draft.page.title = takeText(own, "title"_L1).simplified();
            draft.text = takeText(own, "text"_L1);
            if (isPlain)
                draft.text.replace(u'\n', "\n\n"_L1);
            draft.text = draft.text.trimmed();
            miniTakeUpdated(own, draft.page, options.local);
        });
    });
}

Sure miniDiariumSniff(Source &source)
{
    return says(miniBeginning(source), R"("application":"MiniDiarium")") ? Sure::Yes : Sure::No;
}

Status miniDiariumRead(Source &source, const ReadOptions &options, Intake &intake)
{
    if (source.names().isEmpty())
        return fail(Errc::Malformed, "no file");
    const QString name = source.names().constFirst();
    auto json = source.read(name);
    if (!json)
        return fail(json.error());
    return readEntries(
        {std::move(*json), "entries", name}, intake, [&](QJsonObject &entry, Draft &draft) {
            const QString day = entry["date"_L1].toString();
            if (const auto when = whenOf(day)) {
                setDay(draft.page, when->day, options.local);
                entry.remove("date"_L1);
            }
            const QJsonValue id = entry.take("id"_L1);
            draft.page.origin.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
            // Numbers begin anew in another diary.
            if (!draft.page.origin.id.isEmpty())
                draft.page.origin.id += u'-' + day;
            draft.page.title = takeText(entry, "title"_L1).simplified();
            const QString text = takeText(entry, "text"_L1);
            draft.text = looksLikeHtml(text) ? textFromHtml(draft, text) : text.trimmed();
            miniTakeUpdated(entry, draft.page, options.local);
        });
}

} // namespace

const Format miniDiaryFormat{
    "mini-diary",
    "Mini Diary",
    "*.json *.txt",
    miniDiarySniff,
    miniDiaryRead,
    nullptr,
    false,
};

const Format miniDiariumFormat{
    "mini-diarium",
    "Mini Diarium",
    "*.json",
    miniDiariumSniff,
    miniDiariumRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
