// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_table.h"

#include <algorithm>
#include <array>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The sign that parts most cells of the first line, outside of quotes.
char csvSeparator(QByteArrayView text)
{
    static constexpr std::array<char, 3> signs{',', ';', '\t'};
    std::array<qsizetype, 3> seen{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            break;
        for (std::size_t i = 0; i < signs.size() && !quoted; ++i)
            seen[i] += c == signs[i] ? 1 : 0;
    }
    const auto best = std::max_element(seen.begin(), seen.end()) - seen.begin();
    return signs[static_cast<std::size_t>(best)];
}

/// One cell from `at` on; leaves `at` at the sign that ends it.
QString csvNext(QByteArrayView text, qsizetype &at, char separator)
{
    QByteArray cell;
    if (at < text.size() && text[at] == '"') {
        for (++at; at < text.size(); ++at) {
            if (text[at] != '"') {
                cell += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                cell += '"';
                ++at;
            } else {
                ++at;
                break;
            }
        }
    }
    const qsizetype from = at;
    while (at < text.size() && text[at] != separator && text[at] != '\n')
        ++at;
    cell.append(text.sliced(from, at - from));
    return QString::fromUtf8(cell);
}

} // namespace

qsizetype CsvTable::column(const QStringList &names) const
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i].compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

QString CsvTable::cell(const QStringList &row, qsizetype column)
{
    return column >= 0 && column < row.size() ? row[column] : QString();
}

CsvRows::CsvRows(QByteArray bytes)
    : m_bytes(plainUtf8(std::move(bytes)))
    , m_separator(csvSeparator(m_bytes.rest()))
{}

bool CsvRows::next(QStringList &row)
{
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    do {
        if (m_bytes.atEnd())
            return false;
        row.clear();
        const QByteArrayView text = m_bytes.rest();
        qsizetype at = 0;
        bool ends = false;
        while (!ends) {
            row += csvNext(text, at, m_separator);
            ends = at >= text.size() || text[at] == '\n';
            ++at;
        }
        m_bytes.pass(at);
    } while (std::all_of(row.cbegin(), row.cend(), isEmpty));
    return true;
}

CsvTable csvTable(QByteArrayView bytes)
{
    CsvTable table;
    CsvRows rows(bytes.toByteArray());
    QStringList row;
    if (rows.next(row))
        table.header = csvHeader(row);
    while (rows.next(row))
        table.rows.push_back(row);
    return table;
}

QStringList csvHeader(const QStringList &row)
{
    QStringList header;
    for (const QString &cell : row)
        header += cell.trimmed();
    return header;
}

QString csvCell(const QString &text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    if (plain)
        return text;
    QString safe = text;
    return u'"' + safe.replace(u'"', R"("")"_L1) + u'"';
}

} // namespace afterword::exchange
