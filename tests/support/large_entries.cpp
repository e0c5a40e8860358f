// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/large_entries.h"

#include <QDateTime>
#include <QLocale>

namespace afterword::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray largeSentence(qint64 number)
{
    static const QList<QByteArray> all = [] {
        const QList<QByteArray> words{"the",   "kettle", "was",   "loud",    "rain",       "on",
                                      "glass", "I",      "wrote", "nothing", "down",       "then",
                                      "slept", "late",   "and",   "walked",  "to",         "a",
                                      "bench", "by",     "river", "where",   "nobody",     "asked",
                                      "me",    "how",    "it",    "went",    "caf\xc3\xa9"};
        QList<QByteArray> made;
        quint32 state = 1;
        for (int i = 0; i < 251; ++i) {
            QByteArray sentence = "So";
            while (sentence.size() < 76) {
                state = state * 1'664'525U + 1'013'904'223U;
                sentence += ' ' + words[static_cast<qsizetype>((state >> 16U) % 29U)];
            }
            made += sentence + ". ";
        }
        return made;
    }();
    return all[number * 7919 % all.size()];
}

/// Some words of an entry of its own.
QByteArray largeNote(qint64 entry)
{
    return largeSentence(entry) + largeSentence(entry + 3).trimmed();
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray padded(qint64 value, int digits, int base = 10)
{
    return QByteArray::number(value, base).rightJustified(digits, '0');
}

QByteArray isoDay(qint64 entry)
{
    return largeDay(entry).toString(Qt::ISODate).toLatin1();
}

/// Eight a day.
QByteArray dayOfEight(qint64 entry)
{
    return isoDay(entry / 8);
}

QByteArray clockOfEight(qint64 entry)
{
    return padded(8 + entry % 8, 2) + ":05";
}

QByteArray millis(qint64 entry)
{
    return number(largeDay(entry).startOfDay(Qt::UTC).addSecs(72'000).toMSecsSinceEpoch());
}

QByteArray title(qint64 entry)
{
    return "Day " + number(entry);
}

const QByteArray jsonGap = "\\n\\n";
const QByteArray lineGap = "\n\n";
const QByteArray htmlGap = "</p><p>";

QByteArray htmlPages(qint64 entry)
{
    return "<p>" + largePages(entry, htmlGap) + "</p>";
}

QByteArray afterwordEntry(qint64 entry)
{
    const QByteArray at = isoDay(entry) + "T21:14:03+01:00";
    return R"({"v":1,"type":"page","id":")" + padded(entry + 1, 32, 16)
           + R"(","rev":[1,"00112233445566ad"],"created":")" + at + R"(","edited":")" + at
           + R"(","kind":"page","at":")" + at + R"(","zone":"Europe/Berlin","title":")"
           + title(entry) + R"(","moods":[],"tags":[],"people":[],"text":")"
           + largePages(entry, jsonGap) + R"("})";
}

QByteArray appleEntry(qint64 entry)
{
    return "<!DOCTYPE html><html><body><div class=\"pageHeader\">" + isoDay(entry)
           + "</div><div class=title>" + title(entry) + "</div><div class=\"bodyText\">"
           + htmlPages(entry) + "</div></body></html>";
}

QByteArray dailyYouEntry(qint64 entry)
{
    return R"({"timeCreated":")" + isoDay(entry) + R"(T21:10:09.000","timeModified":")"
           + isoDay(entry) + R"(T22:10:09.000","text":")" + largePages(entry, jsonGap)
           + R"(","mood":1,"images":[]})";
}

QByteArray daylioRow(qint64 entry)
{
    return '"' + dayOfEight(entry) + R"(","March 31","Sunday",")" + clockOfEight(entry)
           + R"(","meh","work | kitchen",")" + title(entry) + R"(",")" + largeNote(entry) + '"';
}

QByteArray daylioEntry(qint64 entry)
{
    const QDate day = largeDay(entry / 8);
    return R"({"id":)" + number(entry) + R"(,"minute":5,"hour":)" + number(8 + entry % 8)
           + R"(,"day":)" + number(day.day()) + R"(,"month":)" + number(day.month() - 1)
           + R"(,"year":)" + number(day.year()) + R"(,"datetime":)" + millis(entry / 8)
           + R"(,"timeZoneOffset":3600000,"mood":3,"note":")" + largeNote(entry)
           + R"(","note_title":"","tags":[4],"assets":[]})";
}

QByteArray dayOneEntry(qint64 entry)
{
    return R"({"uuid":")" + padded(entry, 32, 16).toUpper() + R"(","creationDate":")"
           + isoDay(entry) + R"(T08:30:00Z","modifiedDate":")" + isoDay(entry)
           + R"(T09:30:00Z","timeZone":"Europe/Paris","text":"# )" + title(entry) + jsonGap
           + largePages(entry, jsonGap)
           + R"(","starred":false,"duration":0,"tags":["evening"],"creationDevice":"a phone",)"
             R"("weather":{"conditionsDescription":"Rain","temperatureCelsius":7},"location":)"
             R"({"latitude":48.2,"longitude":16.37,"placeName":"Am Gleis 4"}})";
}

QByteArray dayOneTextEntry(qint64 entry)
{
    const QString day = QLocale::c().toString(largeDay(entry), u"dd MMMM yyyy"_s);
    return "\tDate:\t" + day.toLatin1() + " at 20:00:00 GMT\n\tTags:\thome\n\n# " + title(entry)
           + "\n\n" + largePages(entry, lineGap);
}

QByteArray classicEntry(qint64 entry)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n"
           "<key>Creation Date</key><date>"
           + isoDay(entry) + "T22:30:00Z</date>\n<key>Entry Text</key><string># " + title(entry)
           + "\n\n" + largePages(entry, lineGap)
           + "</string>\n<key>Time Zone</key><string>Europe/Berlin</string>\n"
             "<key>UUID</key><string>"
           + padded(entry, 32, 16) + "</string>\n</dict>\n</plist>\n";
}

QByteArray diaroEntry(qint64 entry)
{
    return "<r><uid>e" + number(entry) + "</uid><date>" + millis(entry)
           + "</date><tz_offset>+01:00</tz_offset><title>" + title(entry) + "</title><text>"
           + largePages(entry, "&#10;")
           + "</text><folder_uid/><location_uid/><tags>,t1,</tags><primary_photo_uid/>"
             "<mood>2</mood></r>\n";
}

QByteArray joplinEntry(qint64 entry)
{
    return title(entry) + lineGap + largePages(entry, lineGap) + "\n\nid: "
           + padded(entry + 1, 32, 16) + "\nparent_id: \ncreated_time: " + isoDay(entry)
           + "T20:00:00.000Z\nupdated_time: " + isoDay(entry)
           + "T21:00:00.000Z\nis_todo: 0\nencryption_applied: 0\ntype_: 1";
}

QByteArray journeyEntry(qint64 entry)
{
    return R"({"id":")" + number(entry) + R"(-4BbDhzcByTFSg6MW","date_modified":)" + millis(entry)
           + R"(,"date_journal":)" + millis(entry) + R"(,"timezone":"Europe/Vienna","text":")"
           + htmlPages(entry)
           + R"(","preview_text":"","mood":2,"lat":48.2,"lon":16.37,"address":"Am Gleis 4",)"
             R"("favourite":false,"photos":[],"tags":["train"],"type":"html"})";
}

QByteArray jrnlEntry(qint64 entry)
{
    return '[' + isoDay(entry) + " 21:14] " + title(entry) + '\n' + largePages(entry, lineGap)
           + "\n";
}

QByteArray jrnlJsonEntry(qint64 entry)
{
    return R"({"title":")" + title(entry) + R"(","body":")" + largePages(entry, jsonGap)
           + R"(","date":")" + isoDay(entry) + R"(","time":"21:14","tags":["@tea"],)"
           + R"("starred":false})";
}

QByteArray lifeographEntry(qint64 entry)
{
    const QByteArray at = isoDay(entry).replace("-", "") + "0211403";
    const QByteArray stamp = "N " + at + '|' + at + '|';
    QByteArray text = "ID" + number(10 * entry + 1) + "\nE __n____________" + at + "\nEc" + at
                      + '\n' + stamp + number(10 * entry + 2) + "\nEpD" + title(entry);
    return text + '\n' + stamp + number(10 * entry + 3) + "\nEpD"
           + largePages(entry, '\n' + stamp + "0\nEpD") + '\n';
}

QByteArray logseqEntry(qint64 entry)
{
    return "- " + largePages(entry, "\n- ") + '\n';
}

QByteArray markdownEntry(qint64 entry)
{
    return "---\ntitle: " + title(entry) + "\ncreated: " + isoDay(entry)
           + "T20:00:00+01:00\ntags: [evening]\n---\n\n" + largePages(entry, lineGap) + '\n';
}

QByteArray miniDiaryEntry(qint64 entry)
{
    return '"' + isoDay(entry) + R"(":{"dateUpdated":"Sun Feb 15 2026 15:15:14 GMT+0100",)"
           + R"("title":")" + title(entry) + R"(","text":")" + largePages(entry, jsonGap) + R"("})";
}

QByteArray miniDiariumEntry(qint64 entry)
{
    return R"({"id":)" + number(entry) + R"(,"date":")" + isoDay(entry) + R"(","title":")"
           + title(entry) + R"(","text":")" + htmlPages(entry) + R"(","dateUpdated":")"
           + isoDay(entry) + R"(T21:00:00Z"})";
}

QByteArray obsidianEntry(qint64 entry)
{
    return "---\ntags: [morning]\n---\n" + largePages(entry, lineGap) + "\n\n![[waves-"
           + number(entry % 24) + ".png]]\n";
}

QByteArray pixelsEntry(qint64 entry)
{
    return R"({"date":")" + isoDay(entry) + R"(","type":"Mood","scores":[4,2],"notes":")"
           + largeNote(entry) + largeNote(entry + 1)
           + R"(","tags":[{"type":"Emotions","entries":["tired","calm"]}]})";
}

QByteArray redNotebookEntry(qint64 entry)
{
    return number(largeDay(entry).day()) + ":\n  Tags: {walks: null}\n  text: \""
           + largePages(entry, jsonGap) + "\"\n";
}

QByteArray standardEntry(qint64 entry)
{
    return R"({"uuid":"n)" + number(entry) + R"(","content_type":"Note","created_at":")"
           + isoDay(entry) + R"(T22:30:00.000Z","updated_at":")" + isoDay(entry)
           + R"(T22:40:00.000Z","deleted":false,"content":{"title":")" + title(entry)
           + R"(","text":")" + largePages(entry, jsonGap)
           + R"(","noteType":"plain-text","references":[],"appData":{},"preview_plain":"So"}})";
}

QByteArray textEntry(qint64 entry)
{
    return largeDay(entry).toString(u"d "_s).toLatin1()
           + QLocale::c().monthName(largeDay(entry).month()).toLatin1() + ' '
           + number(largeDay(entry).year()) + "\n\n" + largePages(entry, lineGap) + '\n';
}

QByteArray csvRow(qint64 entry)
{
    return dayOfEight(entry) + ',' + clockOfEight(entry) + ',' + title(entry) + ",\""
           + largePages(entry, lineGap) + R"(",meh,"tea, window")";
}

QString of(qint64 entry, const char *pattern)
{
    return QString(QLatin1StringView(pattern)).arg(entry);
}

QString byDay(qint64 entry, const char *pattern)
{
    return largeDay(entry).toString(QLatin1StringView(pattern));
}

} // namespace

QByteArray largePages(qint64 entry, const QByteArray &gap)
{
    QByteArray text;
    text.reserve(2'000);
    for (qint64 i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            text = text.trimmed() + gap;
        text += largeSentence(entry * 20 + i);
    }
    return text.trimmed();
}

QDate largeDay(qint64 entry)
{
    return QDate(1990, 1, 1).addDays(entry);
}

const QList<LargeShape> &largeShapes()
{
    using enum LargeBox;
    // clang-format off
    static const QList<LargeShape> shapes{
        {u"json"_s, File, [](qint64) { return u"Journal.json"_s; },
         R"({"format":"afterword","version":1,"exported":"2026-03-20T10:46:40+01:00","records":[)", ",\n", "]}", afterwordEntry},
        {u"json zip"_s, Zip, [](qint64) { return u"afterword.json"_s; },
         R"({"format":"afterword","version":1,"exported":"2026-03-20T10:46:40+01:00","records":[)", ",\n", "]}", afterwordEntry, 24},
        {u"apple-journal"_s, Zip, [](qint64 i) { return byDay(i, "'AppleJournalEntries/Entries/'yyyy-MM-dd'.html'"); }, {}, {}, {}, appleEntry, 24},
        {u"daily-you"_s, File, [](qint64) { return u"daily_you.json"_s; }, "[", ",\n", "]", dailyYouEntry},
        {u"daylio"_s, File, [](qint64) { return u"daylio_export.csv"_s; },
         "full_date,date,weekday,time,mood,activities,note_title,note\n", "\n", "\n", daylioRow},
        {u"daylio backup"_s, Zip, [](qint64) { return u"backup.daylio"_s; },
         R"({"version":15,"customMoods":[{"id":3,"custom_name":"","mood_group_id":3,"predefined_name_id":3}],"tags":[{"id":4,"name":"walk","id_tag_group":1}],"assets":[],"dayEntries":[)", ",", "]}", daylioEntry, 24},
        {u"day-one"_s, File, [](qint64) { return u"Journal.json"_s; }, R"({"metadata":{"version":"1.0"},"entries":[)", ",\n", "]}", dayOneEntry},
        {u"day-one zip"_s, Zip, [](qint64) { return u"Journal.json"_s; }, R"({"metadata":{"version":"1.0"},"entries":[)", ",\n", "]}", dayOneEntry, 24},
        {u"day-one-text"_s, File, [](qint64) { return u"Journal.txt"_s; }, {}, "\n\n\n", {}, dayOneTextEntry},
        {u"day-one-classic"_s, Zip, [](qint64 i) { return of(i, "Journal.dayone/entries/%1.doentry"); }, {}, {}, {}, classicEntry, 24},
        {u"diaro"_s, Zip, [](qint64) { return u"DiaroBackup.xml"_s; },
         R"(<?xml version="1.0" encoding="UTF-8"?><data version="2"><table name="diaro_tags"><r><uid>t1</uid><title>tea</title></r></table><table name="diaro_entries">)", {}, "</table></data>", diaroEntry, 24},
        {u"joplin jex"_s, Tar, [](qint64 i) { return of(i + 1, "%1.md").rightJustified(35, u'0'); }, {}, {}, {}, joplinEntry, 24},
        {u"journey"_s, Zip, [](qint64 i) { return of(i, "%1-4BbDhzcByTFSg6MW.json"); }, {}, {}, {}, journeyEntry, 24},
        {u"jrnl"_s, File, [](qint64) { return u"journal.txt"_s; }, {}, "\n", {}, jrnlEntry},
        {u"jrnl json"_s, File, [](qint64) { return u"journal.json"_s; }, R"({"tags":{"@tea":1},"entries":[)", ",\n", "]}", jrnlJsonEntry},
        {u"jrnl locked"_s, File, [](qint64) { return u"journal.txt"_s; }, {}, "\n", {}, jrnlEntry},
        {u"lifeograph"_s, File, [](qint64) { return u"my.diary"_s; }, "LIFEOGRAPHDB\nV 3010\nE n\nId77\n\nDo_\n", {}, {}, lifeographEntry},
        {u"lifeograph locked"_s, File, [](qint64) { return u"my.diary"_s; }, "Do_\n", {}, {}, lifeographEntry},
        {u"logseq"_s, Zip, [](qint64 i) { return byDay(i, "'journals/'yyyy_MM_dd'.md'"); }, {}, {}, {}, logseqEntry, 24},
        {u"markdown"_s, Folder, [](qint64 i) { return byDay(i, "yyyy-MM-dd'.md'"); }, {}, {}, {}, markdownEntry, 24},
        {u"mini-diary"_s, File, [](qint64) { return u"mini-diary.json"_s; },
         R"({"metadata":{"application":"Mini Diary","version":"3.3.0"},"entries":{)", ",\n", "}}", miniDiaryEntry},
        {u"mini-diarium"_s, File, [](qint64) { return u"mini-diarium.json"_s; },
         R"({"metadata":{"application":"Mini Diarium","version":"0.4.12"},"entries":[)", ",\n", "]}", miniDiariumEntry},
        {u"obsidian"_s, Zip, [](qint64 i) { return byDay(i, "'Journal/'yyyy'/'yyyy-MM-dd'.md'"); }, {}, {}, {}, obsidianEntry, 24},
        {u"pixels"_s, File, [](qint64) { return u"PIXELS-BACKUP.json"_s; }, "[", ",\n", "]", pixelsEntry},
        {u"text"_s, File, [](qint64) { return u"diary.txt"_s; }, {}, "\n", {}, textEntry},
        {u"rednotebook"_s, Zip, [](qint64 i) { return byDay(i, "yyyy-MM'.txt'"); }, {}, {}, {}, redNotebookEntry, 24},
        {u"standard-notes"_s, File, [](qint64) { return u"Standard Notes Backup.txt"_s; }, R"({"version":"004","items":[)", ",\n", "]}", standardEntry},
        {u"csv"_s, File, [](qint64) { return u"table.csv"_s; }, "Date,Time,Title,Entry,Mood,Tags\n", "\n", "\n", csvRow},
    };
    // clang-format on
    return shapes;
}

} // namespace afterword::test
