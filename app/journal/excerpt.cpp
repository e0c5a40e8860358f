// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/excerpt.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace afterword {

namespace {

constexpr qsizetype shortestHeading = 8;
constexpr qsizetype firstLength = 160;
constexpr QLatin1StringView excerptBreak(" \xb7 "); ///< a middle dot between lines
constexpr qsizetype longestLink = 600; ///< looked through for its end, so that a line stays linear

bool isLineMark(QChar c)
{
    return c == u'#' || c == u'>' || c == u' ' || c == u'\t';
}

struct Linked
{
    QStringView words;
    qsizetype end = 0; ///< behind it
};

/// "![caption](place)" or "[words](place)" that begins at `at`. One that is cut off at the line's
/// end, as in `first`, counts when it is a picture's.
std::optional<Linked> linkAt(QStringView line, qsizetype at)
{
    const bool picture = line[at] == u'!';
    const qsizetype open = picture ? at + 1 : at;
    if (open >= line.size() || line[open] != u'[')
        return std::nullopt;
    const QStringView near = line.sliced(open, qMin(longestLink, line.size() - open));
    const qsizetype middle = near.indexOf(u"](");
    if (middle < 0)
        return std::nullopt;
    const qsizetype close = near.indexOf(u')', middle);
    const bool cut = close < 0 && picture && open + near.size() == line.size();
    if (close < 0 && !cut)
        return std::nullopt;
    return Linked{near.sliced(1, middle - 1), cut ? line.size() : open + close + 1};
}

struct Worded
{
    QString words; ///< without marks
    bool isQuote = false;
};

/// Lines of `first` that have words in them.
QList<Worded> wordedLines(const QString &first)
{
    QList<Worded> lines;
    for (const QStringView line : QStringView(first).split(u'\n')) {
        const QString plain = withoutMarks(line);
        if (!plain.isEmpty())
            lines.append({plain, line.startsWith(u'>')});
    }
    return lines;
}

/// Where the first sentence of a line ends, so that a long paragraph has a heading and an excerpt.
qsizetype sentenceEnd(const QString &line)
{
    for (qsizetype i = shortestHeading; i + 1 < line.size(); ++i) {
        const bool stop = line[i] == u'.' || line[i] == u'!' || line[i] == u'?'
                          || line[i] == u'\u061F' || line[i] == u'\u3002';
        if (stop && line[i + 1].isSpace())
            return line[i] == u'.' ? i : i + 1;
    }
    return line.size();
}

} // namespace

QString withoutMarks(QStringView line)
{
    while (!line.isEmpty() && isLineMark(line.front()))
        line = line.mid(1);
    if (line.startsWith(u"- [ ] ") || line.startsWith(u"- [x] "))
        line = line.mid(6);
    else if (line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u"+ "))
        line = line.mid(2);
    QString plain;
    plain.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (const auto link = c == u'!' || c == u'[' ? linkAt(line, i) : std::nullopt) {
            plain += link->words;
            i = link->end - 1;
            continue;
        }
        const bool pair = i + 1 < line.size() && line[i + 1] == c;
        if ((c == u'*' || c == u'`') || (c == u'~' && pair) || (c == u'_' && pair)) {
            i += pair ? 1 : 0;
            continue;
        }
        plain.append(c);
    }
    return plain.trimmed();
}

QString headingOf(const Page &page)
{
    if (!page.title.isEmpty())
        return page.title;
    const QList<Worded> lines = wordedLines(page.first);
    if (lines.isEmpty())
        return {};
    const QString &first = lines.constFirst().words;
    return first.left(sentenceEnd(first));
}

QString excerptOf(const Page &page)
{
    QList<Worded> lines = wordedLines(page.first);
    if (page.title.isEmpty() && !lines.isEmpty()) {
        Worded &head = lines.first();
        head.words = head.words.mid(sentenceEnd(head.words) + 1).trimmed();
        if (head.words.isEmpty())
            lines.removeFirst();
    }
    // The question that a page answers is not what the person wrote, if there is any of that.
    const auto own = std::find_if(
        lines.cbegin(), lines.cend(), [](const Worded &line) { return !line.isQuote; });
    if (own != lines.cend())
        lines.erase(lines.cbegin(), own);
    QStringList words;
    for (const Worded &line : std::as_const(lines))
        words += line.words;
    const QString text = words.join(excerptBreak);
    // `first` holds the beginning only; what is cut there ends with a whole word and says so.
    if (page.first.size() < firstLength || text.isEmpty())
        return text;
    const qsizetype space = text.lastIndexOf(u' ');
    QString cut = space > 0 ? text.left(space) : text;
    while (!cut.isEmpty() && (cut.back() == u'.' || cut.back() == u' ' || cut.back() == u'\u00b7'))
        cut.chop(1);
    return cut + u'\u2026';
}

} // namespace afterword
