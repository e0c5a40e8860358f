// SPDX-License-Identifier: GPL-3.0-or-later
// Daylio: the table (CSV) that it exports, and its backup (daylio_backup.cpp).
#include "app/exchange/daylio.h"

#include "app/exchange/csv_table.h"
#include "app/exchange/html_draft.h"
#include "app/exchange/html_text.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <QRegularExpression>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array daylioColumns{"full_date"_L1,
                                   "date"_L1,
                                   "weekday"_L1,
                                   "time"_L1,
                                   "mood"_L1,
                                   "activities"_L1,
                                   "scales"_L1,
                                   "note_title"_L1,
                                   "note"_L1};

/// "full_date" may be missing in a table that was cut by hand: "date" has no year then.
bool daylioIsTable(const QByteArray &start)
{
    QByteArray line = start.left(std::max<qsizetype>(0, start.indexOf('\n')));
    line.replace('"', "");
    return line.contains("full_date") && line.contains("mood") && line.contains("activities");
}

class DaylioTable final
{
public:
    DaylioTable(const QStringList &header, const ReadOptions &options)
        : m_options(options)
    {
        m_table.header = csvHeader(header);
        for (std::size_t i = 0; i < daylioColumns.size(); ++i)
            m_columns[i] = m_table.column({QString(daylioColumns[i])});
    }

    [[nodiscard]] bool isOne() const { return m_columns[0] >= 0 && m_columns[4] >= 0; }

    Draft draftOf(const QStringList &row) const
    {
        Draft draft;
        const auto when = whenOf(cell(row, 0).trimmed());
        if (when)
            setWallTime(draft.page, when->day, timeOf(cell(row, 3).trimmed()), m_options.local);
        draft.moodLabel = cell(row, 4).trimmed();
        for (const QString &activity : cell(row, 5).split(u'|', Qt::SkipEmptyParts))
            draft.tags += activity.trimmed();
        draft.tags.removeAll(QString());
        draft.page.title = cell(row, 7).simplified();
        draft.text = daylioText(draft, cell(row, 8));
        QString scales;
        for (const QString &scale : cell(row, 6).split(u'|', Qt::SkipEmptyParts)) {
            if (!scale.trimmed().isEmpty())
                scales += u"- "_s + scale.trimmed() + u'\n';
        }
        if (!scales.isEmpty())
            draft.text += (draft.text.isEmpty() ? QString() : u"\n\n"_s) + scales.trimmed();
        if (draft.text.isEmpty() && draft.page.title.isEmpty())
            draft.page.kind = Kind::CheckIn;
        addLeftover(draft, others(row));
        return draft;
    }

private:
    QString cell(const QStringList &row, std::size_t column) const
    {
        return CsvTable::cell(row, m_columns[column]);
    }

    /// Columns that nobody knows.
    QJsonObject others(const QStringList &row) const
    {
        QJsonObject kept;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isKnown =
                std::find(m_columns.begin(), m_columns.end(), i) != m_columns.end();
            if (!isKnown && !row[i].isEmpty())
                kept.insert(i < m_table.header.size() ? m_table.header[i] : QString::number(i + 1),
                            row[i]);
        }
        return kept;
    }

    CsvTable m_table; ///< its header alone
    const ReadOptions &m_options;
    std::array<qsizetype, daylioColumns.size()> m_columns{};
};

Status daylioReadTable(Source &source, const ReadOptions &options, Intake &intake)
{
    const QString name = source.names().constFirst();
    auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    CsvRows rows(std::move(*bytes));
    QStringList row;
    const bool hasHeader = rows.next(row);
    const DaylioTable reader(hasHeader ? row : QStringList(), options);
    if (!reader.isOne())
        return fail(Errc::Malformed, "not such a table");
    for (int number = 1; rows.next(row); ++number) {
        intake.progress(rows.part());
        Draft draft = reader.draftOf(row);
        if (draft.page.at.isNull()) {
            QStringList cells;
            for (const QString &cell : row)
                cells += csvCell(cell);
            intake.notTaken(name + u", row "_s + QString::number(number),
                            NotTaken::NoDay,
                            cells.join(u',').toUtf8());
            continue;
        }
        intake.moodLabel(draft.moodLabel, daylioGuess(draft.moodLabel));
        if (const Status taken = intake.page(std::move(draft)); !taken)
            return taken;
    }
    return {};
}

Sure daylioSniff(Source &source)
{
    if (source.names().size() == 1
        && daylioIsTable(beginningOf(source, source.names().constFirst())))
        return Sure::Yes;
    return sniffDaylioBackup(source);
}

Status daylioRead(Source &source, const ReadOptions &options, Intake &intake)
{
    if (sniffDaylioBackup(source) != Sure::No)
        return readDaylioBackup(source, options, intake);
    if (source.names().size() != 1)
        return fail(Errc::Malformed, "neither a table nor a backup");
    return daylioReadTable(source, options, intake);
}

} // namespace

int daylioGuess(const QString &mood)
{
    static const QHash<QString, int> known{{u"rad"_s, 5},
                                           {u"good"_s, 4},
                                           {u"meh"_s, 3},
                                           {u"bad"_s, 2},
                                           {u"awful"_s, 1},
                                           {u"super"_s, 5},
                                           {u"gut"_s, 4},
                                           {u"so lala"_s, 3},
                                           {u"schlecht"_s, 2},
                                           {u"lausig"_s, 1}};
    return known.value(mood.trimmed().toLower(), 0);
}

QString daylioText(Draft &draft, const QString &note)
{
    static const QRegularExpression entity(u"&(?:amp|lt|gt|quot|nbsp|#[0-9]+);"_s);
    if (!looksLikeHtml(note) && !note.contains(entity))
        return note.trimmed();
    QString html = note;
    if (!html.contains("<p"_L1))
        html.replace(u'\n', "<br>"_L1);
    return textFromHtml(draft, html);
}

const Format daylioFormat{
    "daylio",
    "Daylio",
    "*.csv *.daylio",
    daylioSniff,
    daylioRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
