// SPDX-License-Identifier: GPL-3.0-or-later
// Any table with a column of days. Which column is what is told by ReadOptions::columns, or by the
// names in the first line; what has no place on a page is kept beside it under its column's name.
#include "app/exchange/csv_columns.h"
#include "app/exchange/csv_table.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <QJsonObject>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What the columns of that name are, as in ReadOptions::columns; empty: not known.
QString csvRole(const QString &name)
{
    static const QHash<QString, QString> roles = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const QString &role, const QString &names) {
            for (const QString &each : names.split(u' '))
                all.insert(each, role);
        };
        add(u"date"_s,
            u"date datetime day full_date created created_at creation_date timestamp entry_date "
            "datum fecha"_s);
        add(u"time"_s, u"time hour clock uhrzeit heure hora"_s);
        add(u"title"_s, u"title subject headline heading note_title titel titre"_s);
        add(u"text"_s, u"text note notes entry content body description journal diary texte"_s);
        add(u"mood"_s, u"mood feeling stimmung humeur"_s);
        add(u"tags"_s, u"tags tag labels categories category activities keywords"_s);
        add(u"people"_s, u"people persons with"_s);
        return all;
    }();
    QString plain = name.trimmed().toLower();
    plain.replace(u' ', u'_').replace(u'-', u'_');
    return roles.value(plain);
}

bool csvIsTable(const QString &name)
{
    return name.endsWith(".csv"_L1, Qt::CaseInsensitive)
           || name.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

Sure sniffCsv(Source &source)
{
    if (source.names().size() != 1 || !csvIsTable(source.names().constFirst()))
        return Sure::No;
    const CsvTable table = csvTable(beginningOf(source, source.names().constFirst()));
    QStringList roles;
    for (const QString &name : table.header)
        roles += csvRole(name);
    return roles.contains("date"_L1) && roles.contains("text"_L1) ? Sure::Likely : Sure::Perhaps;
}

/// 13/04/2025 says that days come first, 04/13/2025 that months do.
DayOrder csvOrder(CsvRows rows, qsizetype column)
{
    QStringList row;
    while (rows.next(row)) {
        const QStringList parts = CsvTable::cell(row, column).split(u'/');
        if (parts.size() < 3 || parts[0].size() > 2)
            continue;
        if (parts[0].toInt() > 12)
            return DayOrder::DayFirst;
        if (parts[1].toInt() > 12)
            return DayOrder::MonthFirst;
    }
    return DayOrder::DayFirst;
}

QStringList csvWords(const QString &cell)
{
    QString plain = cell;
    plain.replace(u'|', u',').replace(u';', u',').replace(u'\n', u',');
    QStringList words;
    for (const QString &part : plain.split(u',')) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            words += word.startsWith(u'#') ? word.mid(1) : word;
    }
    words.removeDuplicates();
    return words;
}

class CsvReader final
{
public:
    CsvReader(const ReadOptions &options, Intake &intake)
        : m_options(options)
        , m_intake(intake)
    {}

    Status read(QByteArray bytes)
    {
        CsvRows rows(bytes);
        QStringList row;
        if (rows.next(row))
            m_header = csvHeader(row);
        m_roles = m_options.columns;
        if (m_roles.isEmpty()) {
            for (const QString &name : m_header)
                m_roles += csvRole(name);
        }
        const qsizetype days = column(u"date"_s);
        if (days < 0)
            return fail(Errc::Malformed, "no column of days");
        // Without names the first line is an entry like all others.
        const bool isNameless = !m_options.columns.isEmpty() && whenOf(m_header.value(days));
        if (isNameless)
            m_header.clear();
        m_order = csvOrder(std::move(rows), days);
        rows = CsvRows(std::move(bytes));
        if (!isNameless)
            static_cast<void>(rows.next(row));
        for (qsizetype line = 2; rows.next(row); ++line) {
            m_intake.progress(rows.part());
            if (const Status taken = take(row, line); !taken)
                return taken;
        }
        return {};
    }

private:
    [[nodiscard]] qsizetype column(const QString &role) const { return m_roles.indexOf(role); }

    Status take(const QStringList &row, qsizetype line)
    {
        const auto when = whenOf(CsvTable::cell(row, column(u"date"_s)), m_order);
        if (!when) {
            QStringList cells;
            for (const QString &cell : row)
                cells += csvCell(cell);
            m_intake.notTaken(u"row %1"_s.arg(line), NotTaken::NoDay, cells.join(u',').toUtf8());
            return {};
        }
        Draft draft;
        QJsonObject leftover;
        time(draft, *when, row, leftover);
        QStringList texts;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString role = m_roles.value(i);
            if (row[i].trimmed().isEmpty())
                continue;
            if (role == "text"_L1)
                texts += row[i];
            else if (role == "title"_L1 && draft.page.title.isEmpty())
                draft.page.title = row[i].simplified();
            else if (role == "tags"_L1)
                draft.tags += csvWords(row[i]);
            else if (role == "people"_L1)
                draft.people += csvWords(row[i]);
            else if (role == "mood"_L1)
                mood(draft, row[i].simplified());
            else if (role != "date"_L1 && role != "time"_L1 && m_options.columns.isEmpty())
                leftover.insert(nameOf(i), row[i]);
        }
        draft.text = texts.join(u"\n\n"_s);
        addLeftover(draft, leftover);
        return m_intake.page(std::move(draft));
    }

    void time(Draft &draft, When when, const QStringList &row, QJsonObject &leftover) const
    {
        const QString cell = CsvTable::cell(row, column(u"time"_s));
        if (const QTime read = timeOf(cell); read.isValid() && !when.time.isValid())
            when.time = read;
        else if (!cell.trimmed().isEmpty() && !read.isValid())
            leftover.insert(nameOf(column(u"time"_s)), cell);
        setWhen(draft.page, when, {}, m_options.local);
    }

    /// A grade is only a guess: which end is the good one is asked.
    void mood(Draft &draft, const QString &label) const
    {
        const int grade = label.toInt();
        draft.moodLabel = label;
        m_intake.moodLabel(label, grade >= 1 && grade <= 5 ? grade : 0);
    }

    [[nodiscard]] QString nameOf(qsizetype column) const
    {
        const QString name = m_header.value(column);
        return name.isEmpty() ? u"column %1"_s.arg(column + 1) : name;
    }

    QStringList m_header;
    const ReadOptions &m_options;
    Intake &m_intake;
    QStringList m_roles;
    DayOrder m_order = DayOrder::DayFirst;
};

Status readCsv(Source &source, const ReadOptions &options, Intake &intake)
{
    if (source.names().size() != 1)
        return fail(Errc::Malformed, "no table");
    auto bytes = source.read(source.names().constFirst());
    if (!bytes)
        return fail(bytes.error());
    return CsvReader(options, intake).read(std::move(*bytes));
}

} // namespace

QStringList csvRoles()
{
    return {u"date"_s, u"time"_s, u"title"_s, u"text"_s, u"mood"_s, u"tags"_s, u"people"_s};
}

CsvColumns csvColumns(Source &source)
{
    constexpr qsizetype columnsMost = 64;
    constexpr qsizetype shown = 40;
    CsvColumns columns;
    if (source.names().size() != 1)
        return columns;
    const CsvTable table = csvTable(beginningOf(source, source.names().constFirst(), 65'536));
    const QStringList first = table.rows.empty() ? QStringList() : table.rows.front();
    for (qsizetype i = 0; i < std::min(table.header.size(), columnsMost); ++i) {
        const QString name = table.header[i].simplified();
        columns.names += name.isEmpty() ? u"%1"_s.arg(i + 1) : name.left(shown);
        columns.roles += csvRole(name);
        columns.firsts += first.value(i).simplified().left(shown);
    }
    return columns;
}

const Format csvFormat{
    "csv",
    "Table (CSV)",
    "*.csv *.tsv",
    sniffCsv,
    readCsv,
    nullptr,
    false,
};

} // namespace afterword::exchange
