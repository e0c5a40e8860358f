// SPDX-License-Identifier: GPL-3.0-or-later
// RedNotebook: a folder (or the zip of it) of months, 2025-10.txt, each YAML of day number to text
// and categories. A day is one page, long rules and all, or one page for each of its parts if that
// is asked for; a time that it begins with is the page's. Categories follow the (last) text as
// lists, those without entries are tags. Copies the program leaves behind (.old, .new,
// CONFLICT_BACKUP) are left over, not read.
#include "app/exchange/notes.h"
#include "app/exchange/rows.h"
#include "app/exchange/txt2tags.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The month of a file's name; not valid: another file.
QDate redMonth(const QString &name)
{
    static const QRegularExpression month(u"(?:^|/)(\\d{4})-(\\d{2})\\.txt$"_s);
    const auto found = month.match(name);
    return found.hasMatch() && !isHiddenName(name)
               ? QDate(found.captured(1).toInt(), found.captured(2).toInt(), 1)
               : QDate();
}

/// "21:14 Tea": the page has that time, the line keeps its words.
QTime redTime(const QString &line)
{
    static const QRegularExpression clock(u"^\\s*(\\d{1,2}:\\d{2})(?=$|[\\s.,:–-])"_s);
    const auto found = clock.match(line.left(40));
    return found.hasMatch() ? timeOf(found.capturedView(1)) : QTime();
}

/// The time that a text begins with, in its heading or in the first line below it.
QTime redTimeOf(const QStringList &lines)
{
    QStringList first;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            first += line;
        if (first.size() == 2)
            break;
    }
    QString title;
    if (first.isEmpty() || txt2tagsHeading(first.constFirst(), title) == 0)
        return redTime(first.value(0));
    const QTime time = redTime(title);
    return time.isValid() ? time : redTime(first.value(1));
}

/// When each part was: by its own time, else right behind the one before; right before the first
/// that has one, and at noon if none has.
QList<QTime> redTimes(const QList<QStringList> &parts)
{
    QList<QTime> times;
    for (const QStringList &part : parts)
        times += redTimeOf(part);
    const QTime noon(12, 0);
    const auto known = std::find_if(
        times.cbegin(), times.cend(), [](const QTime &time) { return time.isValid(); });
    const auto before = static_cast<int>(known - times.cbegin());
    QTime next = noon;
    if (known != times.cend() && *known <= noon)
        next = QTime(0, 0).addSecs(std::max(0, QTime(0, 0).secsTo(*known) - before));
    for (QTime &time : times) {
        time = time.isValid() ? time : next;
        next = time < QTime(23, 59, 59) ? time.addSecs(1) : time;
    }
    return times;
}

/// A day in the parts that the person made of it: between long rules, from a heading
/// "=== Title ===" on, from a time that begins a line below an empty one. Rules belong to none.
QList<QStringList> redParts(const QStringList &lines)
{
    constexpr int partDepth = 3;
    QList<QStringList> parts;
    QStringList part;
    bool hasWords = false;   // the part has any line that is not empty
    bool hasText = false;    // the same without its heading
    bool afterEmpty = false; // the line before is empty
    const auto end = [&] {
        if (hasWords)
            parts += part;
        part.clear();
        hasWords = hasText = false;
    };
    for (const QString &line : lines) {
        if (isTxt2tagsRule(line)) {
            end();
            continue;
        }
        QString title;
        const bool isHeading = txt2tagsHeading(line, title) == partDepth;
        if ((isHeading && hasWords) || (hasText && afterEmpty && redTime(line).isValid()))
            end();
        afterEmpty = line.trimmed().isEmpty();
        hasText = hasText || (!afterEmpty && !isHeading);
        hasWords = hasWords || !afterEmpty;
        part += line;
    }
    end();
    return parts;
}

Sure sniffRedNotebook(Source &source)
{
    for (const QString &name : source.names()) {
        if (!redMonth(name).isValid())
            continue;
        static const QRegularExpression day(u"^\\s*\\{?\\s*['\"]?\\d{1,2}['\"]?\\s*:"_s);
        const QString start = textOf(beginningOf(source, name));
        if (day.match(start).hasMatch())
            return Sure::Yes;
        if (!start.trimmed().isEmpty() && start.trimmed() != "{}"_L1)
            return Sure::No;
    }
    return Sure::No;
}

class RedNotebookReader final
{
public:
    RedNotebookReader(Source &source, const ReadOptions &options, Intake &intake)
        : m_source(source)
        , m_options(options)
        , m_intake(intake)
        , m_files(source)
    {}

    Status read()
    {
        QSet<QString> months;
        for (const QString &name : m_source.names()) {
            if (redMonth(name).isValid())
                months.insert(name);
        }
        qsizetype seen = 0;
        const Status visited =
            m_source.visit(months, [&](const QString &name, const QByteArray &bytes) {
                m_intake.progress(static_cast<double>(seen++) / static_cast<double>(months.size()));
                return month(name, bytes);
            });
        if (!visited)
            return visited;
        for (const QString &name : m_source.names()) {
            if (!months.contains(name) && !isHiddenName(name) && !m_files.isUsed(name))
                m_intake.leftOver(name);
        }
        return {};
    }

private:
    Status month(const QString &name, const QByteArray &bytes)
    {
        const QDate first = redMonth(name);
        const auto tree = yaml::parse(utf8Of(bytes));
        if (!tree || !(tree->isMap() || tree->kind == yaml::Value::Kind::Null)) {
            m_intake.leftOver(name);
            return {};
        }
        for (const auto &[number, day] : tree->members) {
            const QDate date(first.year(), first.month(), number.toInt());
            if (!date.isValid() || !day.isMap()) {
                if (day.kind != yaml::Value::Kind::Null)
                    m_intake.notTaken(
                        name + u", "_s + number.left(20), NotTaken::NoDay, plain(day).toUtf8());
                continue;
            }
            if (const Status put = dayOf(name, date, day); !put)
                return put;
        }
        return {};
    }

    static QString plain(const yaml::Value &node)
    {
        if (node.isScalar())
            return node.text;
        QStringList lines;
        for (const yaml::Value &item : node.items)
            lines += plain(item);
        for (const auto &[name, value] : node.members)
            lines += value.kind == yaml::Value::Kind::Null ? name : name + u": "_s + plain(value);
        return lines.join(u'\n');
    }

    /// One day is one page, as it is one text there, unless its parts are wanted.
    Status dayOf(const QString &name, const QDate &date, const yaml::Value &day)
    {
        QStringList tags;
        const QString lists = categories(day, tags);
        const QStringList lines = textOf(plain(day[u"text"]).toUtf8()).split(u'\n');
        QList<QStringList> parts = redParts(lines);
        if (parts.size() > 1)
            m_intake.dividedDay();
        if (parts.size() < 2 || !m_options.parts)
            parts = {lines};
        const QList<QTime> times = redTimes(parts);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Draft draft = pageOf(name, date, parts[i], times[i]);
            if (draft.text.isEmpty() && draft.page.title.isEmpty() && lists.isEmpty()
                && tags.isEmpty())
                continue;
            if (i + 1 == parts.size() && !lists.isEmpty())
                draft.text += (draft.text.isEmpty() ? QString() : u"\n\n"_s) + lists;
            draft.tags += tags;
            draft.tags.removeDuplicates();
            if (const Status put = m_intake.page(std::move(draft)); !put)
                return put;
        }
        return {};
    }

    Draft pageOf(const QString &name, const QDate &date, QStringList lines, const QTime &time)
    {
        Draft draft;
        const auto trim = [&lines] {
            while (!lines.isEmpty() && lines.constFirst().trimmed().isEmpty())
                lines.removeFirst();
            while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
                lines.removeLast();
        };
        trim();
        // A heading is the page's title, unless it is only that of the first part of the day.
        const bool hasParts = std::any_of(
            lines.cbegin(), lines.cend(), [](const QString &line) { return isTxt2tagsRule(line); });
        QString title;
        const bool hasHeading = !lines.isEmpty() && txt2tagsHeading(lines.constFirst(), title) > 0;
        if (hasHeading && !hasParts) {
            draft.page.title = title.left(1'000);
            lines.removeFirst();
        }
        trim();
        setWallTime(draft.page, date, time, m_options.local);
        const QString text = lines.join(u'\n');
        draft.tags = hashtagsOf(text);
        draft.text = markdownOfTxt2tags(
            text, [&](const QString &address, const QString &caption) -> QString {
                const QString file =
                    m_files.find(name, address.startsWith("file://"_L1) ? address.mid(7) : address);
                if (file.isEmpty())
                    return {};
                m_files.use(file);
                return linkTo(addFile(draft, file.mid(file.lastIndexOf(u'/') + 1), file), caption);
            });
        draft.text = draft.text.trimmed();
        return draft;
    }

    /// Lists of all categories that have entries; those that have none are tags.
    static QString categories(const yaml::Value &day, QStringList &tags)
    {
        QStringList lists;
        for (const auto &[name, value] : day.members) {
            if (name == "text"_L1)
                continue;
            QStringList entries;
            for (const auto &[entry, more] : value.members) {
                const QString rest = plain(more);
                entries += rest.isEmpty() ? entry : entry + u": "_s + rest;
            }
            for (const yaml::Value &item : value.items)
                entries += plain(item);
            if (value.isScalar())
                entries += value.text;
            if (entries.isEmpty() || name == "Tags"_L1) {
                tags += entries.isEmpty() ? QStringList{name} : entries;
                continue;
            }
            QString list = u"**"_s + name + u"**\n"_s;
            for (const QString &entry : entries)
                list += u"\n- "_s + markdownOfTxt2tags(entry, {});
            lists += list;
        }
        return lists.join(u"\n\n"_s);
    }

    Source &m_source;
    const ReadOptions &m_options;
    Intake &m_intake;
    NoteFiles m_files;
};

Status readRedNotebook(Source &source, const ReadOptions &options, Intake &intake)
{
    if (sniffRedNotebook(source) == Sure::No)
        return fail(Errc::Malformed, "no months");
    return RedNotebookReader(source, options, intake).read();
}

} // namespace

const Format redNotebookFormat{
    "rednotebook",
    "RedNotebook",
    "/ *.zip *.txt",
    sniffRedNotebook,
    readRedNotebook,
    nullptr,
    false,
};

} // namespace afterword::exchange
