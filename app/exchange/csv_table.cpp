// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_table.h"

#include "app/exchange/plain_text.h"

#include <array>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The sign that parts most cells of the first line, outside of quotes.
QChar csvSeparator(QStringView text)
{
    static constexpr std::array<char16_t, 3> signs{u',', u';', u'\t'};
    std::array<qsizetype, 3> seen{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted)
            break;
        for (std::size_t i = 0; i < signs.size() && !quoted; ++i)
            seen[i] += c == signs[i] ? 1 : 0;
    }
    const auto best = std::max_element(seen.begin(), seen.end());
    return signs[static_cast<std::size_t>(best - seen.begin())];
}

/// One cell from `at` on; leaves `at` at the sign that ends it.
QString csvNext(QStringView text, qsizetype &at, QChar separator)
{
    QString cell;
    if (at < text.size() && text[at] == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text[at] != u'"') {
                cell += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                cell += u'"';
                ++at;
            } else {
                ++at;
                break;
            }
        }
    }
    const qsizetype from = at;
    while (at < text.size() && text[at] != separator && text[at] != u'\n')
        ++at;
    return cell + text.sliced(from, at - from);
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

CsvTable csvTable(QByteArrayView bytes)
{
    CsvTable table;
    const QString text = textOf(bytes);
    const QChar separator = csvSeparator(text);
    QStringList row;
    bool first = true;
    qsizetype at = 0;
    while (at < text.size()) {
        row += csvNext(text, at, separator);
        const bool ends = at >= text.size() || text[at] == u'\n';
        ++at;
        if (!ends) {
            if (at == text.size())
                row += QString();
            else
                continue;
        }
        const bool empty = std::all_of(
            row.cbegin(), row.cend(), [](const QString &cell) { return cell.isEmpty(); });
        if (first) {
            for (const QString &cell : row)
                table.header += cell.trimmed();
            first = empty;
            if (empty)
                table.header.clear();
        } else if (!empty) {
            table.rows.push_back(row);
        }
        row.clear();
    }
    return table;
}

QString csvCell(const QString &text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    if (plain)
        return text;
    QString safe = text;
    return u'"' + safe.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace afterword::exchange
