// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/affix_check.h"

#include "app/spell/encoding.h"

#include <QFile>
#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace afterword::spell {

namespace {

// The largest there are: 11 MB of affixes (Korean), 10 MB of words (Greek).
constexpr qint64 largestAffix = 24 << 20;
constexpr qint64 largestWords = 48 << 20;
constexpr qsizetype longestLine = 64 << 10;
constexpr int sampledWords = 4000;

/// Tables whose first line gives the number of lines that follow with the same name.
constexpr std::array<const char *, 10> plainTables{"AF",
                                                   "AM",
                                                   "REP",
                                                   "PHONE",
                                                   "MAP",
                                                   "BREAK",
                                                   "CHECKCOMPOUNDPATTERN",
                                                   "COMPOUNDRULE",
                                                   "ICONV",
                                                   "OCONV"};

Result<QByteArray> readWhole(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io);
    const qint64 size = file.size();
    if (size > largest)
        return fail(Errc::Malformed, "larger than any dictionary");
    QByteArray content = file.read(size + 1); // as much is taken from memory at once
    if (content.size() > size || content.contains('\0'))
        return fail(Errc::Malformed, "not a text of its size");
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    return content;
}

/// The next line without its end; moves on. Nothing at the end.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    if (rest.isEmpty())
        return std::nullopt;
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QList<QByteArrayView> fields(QByteArrayView line, qsizetype most)
{
    QList<QByteArrayView> all;
    qsizetype at = 0;
    const auto blank = [](char sign) { return sign == ' ' || sign == '\t'; };
    while (at < line.size() && all.size() < most) {
        while (at < line.size() && blank(line[at]))
            ++at;
        const qsizetype start = at;
        while (at < line.size() && !blank(line[at]))
            ++at;
        if (at > start)
            all << line.sliced(start, at - start);
    }
    return all;
}

/// What a line opens: the start each of the next `count` lines must have.
struct Table
{
    QByteArray name;
    QByteArray flag; ///< of PFX and SFX
    qint64 count = 0;
};

bool isPlainTable(QByteArrayView name)
{
    return std::any_of(plainTables.begin(), plainTables.end(), [name](const char *each) {
        return name == QByteArrayView(each);
    });
}

/// Nothing when the line opens no table; Malformed when it opens one badly.
Result<std::optional<Table>> tableOf(QByteArrayView line)
{
    const QList<QByteArrayView> parts = fields(line, 5);
    if (parts.isEmpty())
        return std::nullopt;
    const bool affixes = parts[0] == QByteArrayView("SFX") || parts[0] == QByteArrayView("PFX");
    if (!affixes && !isPlainTable(parts[0]))
        return std::nullopt;
    const qsizetype at = affixes ? 3 : 1;
    if (parts.size() <= at)
        return fail(Errc::Malformed, "a table without a count");
    bool ok = false;
    const qint64 count = parts[at].toByteArray().toLongLong(&ok);
    if (!ok || count < 0)
        return fail(Errc::Malformed, "a table whose count is no number");
    return Table{parts[0].toByteArray(), affixes ? parts[1].toByteArray() : QByteArray(), count};
}

bool isEntryOf(const Table &table, QByteArrayView line)
{
    const QList<QByteArrayView> parts = fields(line, 3);
    const bool named = !parts.isEmpty() && parts[0] == QByteArrayView(table.name);
    if (!named || parts.size() < 2)
        return false;
    return table.flag.isEmpty() || parts[1] == QByteArrayView(table.flag);
}

/// A line of the list without flags and morphology.
QByteArrayView wordOf(QByteArrayView line)
{
    const auto *const end = std::find_if(line.begin(), line.end(), [](char sign) {
        return sign == '/' || sign == '\t' || sign == ' ';
    });
    return line.first(end - line.begin());
}

void countScripts(const QString &word, std::array<int, QChar::ScriptCount> &counts)
{
    for (const char32_t sign : word.toUcs4()) {
        if (QChar::isLetter(sign))
            ++counts[static_cast<std::size_t>(QChar::script(sign))];
    }
}

/// The scripts that more than one letter in a hundred is of, by a sample from the whole list.
Result<Scripts> scriptsOf(QByteArrayView words, const Encoding &encoding)
{
    std::array<int, QChar::ScriptCount> counts{};
    const qsizetype step = std::max<qsizetype>(words.size() / sampledWords, 1);
    qsizetype next = 0;
    qsizetype at = 0;
    while (const auto line = takeLine(words)) {
        if (line->size() > longestLine)
            return fail(Errc::Malformed, "an endless line");
        if (at >= next) {
            countScripts(encoding.decode(wordOf(*line)), counts);
            next = at + step;
        }
        at += line->size() + 1;
    }
    // Signs of no script of their own stand in all of them.
    constexpr std::size_t firstOwn = QChar::Script_Common + 1;
    qint64 all = 0;
    for (std::size_t i = firstOwn; i < counts.size(); ++i)
        all += counts[i];
    Scripts scripts;
    for (std::size_t i = firstOwn; i < counts.size(); ++i)
        scripts[i] = counts[i] * qint64(100) > all;
    return scripts;
}

} // namespace

Result<QByteArray> vetAffixes(const QByteArray &content)
{
    QByteArray encoding = "ISO8859-1"; // hunspell's own default
    QByteArrayView rest(content);
    while (const auto line = takeLine(rest)) {
        if (line->size() > longestLine)
            return fail(Errc::Malformed, "an endless line");
        const QList<QByteArrayView> parts = fields(*line, 2);
        if (parts.size() == 2 && parts[0] == QByteArrayView("SET"))
            encoding = parts[1].toByteArray();
        const auto table = tableOf(*line);
        if (!table)
            return fail(table.error());
        if (!*table)
            continue;
        for (qint64 i = 0; i < (*table)->count; ++i) {
            const auto entry = takeLine(rest);
            if (!entry || entry->size() > longestLine || !isEntryOf(**table, *entry))
                return fail(Errc::Malformed, "a table that is shorter than it says");
        }
    }
    return encoding;
}

Result<Vetted> vet(const DictionaryFile &file)
{
    const auto affixes = readWhole(file.affix, largestAffix);
    if (!affixes)
        return fail(affixes.error());
    auto name = vetAffixes(*affixes);
    if (!name)
        return fail(name.error());
    const Encoding encoding(*name);
    if (!encoding.isValid())
        return fail(Errc::Malformed, "an encoding nobody knows");
    const auto words = readWhole(file.words, largestWords);
    if (!words)
        return fail(words.error());
    QByteArrayView rest(*words);
    const auto first = takeLine(rest);
    bool ok = false;
    const qint64 count = first ? fields(*first, 1).value(0).toByteArray().toLongLong(&ok) : 0;
    // hunspell makes a table of this size. It is a hint in many files, but never a wild one.
    if (!ok || count <= 0 || count > words->size())
        return fail(Errc::Malformed, "no count of words");
    const auto scripts = scriptsOf(rest, encoding);
    if (!scripts)
        return fail(scripts.error());
    return Vetted{std::move(*name), *scripts};
}

} // namespace afterword::spell
