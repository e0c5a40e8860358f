// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/excerpt.h"

#include <QStringList>

namespace afterword {

namespace {

constexpr qsizetype shortestHeading = 8;
constexpr qsizetype firstLength = 160;

bool isLineMark(QChar c)
{
    return c == u'#' || c == u'>' || c == u' ' || c == u'\t';
}

/// Lines of `first` that have words in them, without marks.
QStringList wordedLines(const QString &first)
{
    QStringList lines;
    for (const QStringView line : QStringView(first).split(u'\n')) {
        const QString plain = withoutMarks(line);
        if (!plain.isEmpty())
            lines.append(plain);
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
    const QStringList lines = wordedLines(page.first);
    return lines.isEmpty() ? QString() : lines.first().left(sentenceEnd(lines.first()));
}

QString excerptOf(const Page &page)
{
    QStringList lines = wordedLines(page.first);
    if (page.title.isEmpty() && !lines.isEmpty()) {
        const QString rest = lines.first().mid(sentenceEnd(lines.first()) + 1).trimmed();
        lines.removeFirst();
        if (!rest.isEmpty())
            lines.prepend(rest);
    }
    QString text = lines.join(u' ');
    // `first` holds the beginning only; what is cut there ends with a whole word and says so.
    if (page.first.size() < firstLength || text.isEmpty())
        return text;
    const qsizetype space = text.lastIndexOf(u' ');
    return (space > 0 ? text.left(space) : text) + u'\u2026';
}

} // namespace afterword
