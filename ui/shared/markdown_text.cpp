// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/markdown_text.h"

namespace afterword::markdown {

namespace {

qsizetype mdRun(QStringView text, qsizetype at, char16_t what)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == what) {
        ++end;
    }
    return end - at;
}

bool mdBlank(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at].isSpace();
}

/// Three or more of - * _ and nothing else but blanks.
bool mdIsRule(QStringView text, qsizetype from)
{
    const QChar first = text[from];
    if (first != u'-' && first != u'*' && first != u'_') {
        return false;
    }
    int count = 0;
    for (const QChar sign : text.mid(from)) {
        if (sign == first) {
            ++count;
        } else if (!sign.isSpace()) {
            return false;
        }
    }
    return count >= 3;
}

/// Past the blanks after a marker; one blank is part of it, the rest too.
qsizetype mdPast(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t')) {
        ++at;
    }
    return at;
}

bool mdReadBullet(QStringView text, Line &line)
{
    const QChar sign = text[line.mark];
    if ((sign != u'-' && sign != u'*' && sign != u'+') || line.mark + 1 >= text.size()
        || !mdBlank(text, line.mark + 1)) {
        return false;
    }
    line.kind = Kind::Bullet;
    line.content = line.mark + 2;
    const QStringView rest = text.mid(line.content);
    if (rest.size() >= 3 && rest[0] == u'[' && rest[2] == u']' && mdBlank(rest, 3)
        && (rest[1] == u' ' || rest[1] == u'x' || rest[1] == u'X')) {
        line.kind = Kind::Check;
        line.done = rest[1] != u' ';
        line.content = qMin(line.content + 4, text.size());
    }
    return true;
}

bool mdReadNumber(QStringView text, Line &line)
{
    qsizetype at = line.mark;
    while (at < text.size() && at - line.mark < 9 && text[at] >= u'0' && text[at] <= u'9') {
        ++at;
    }
    if (at == line.mark || at + 1 >= text.size() || (text[at] != u'.' && text[at] != u')')
        || !mdBlank(text, at + 1)) {
        return false;
    }
    line.kind = Kind::Number;
    line.content = at + 2;
    return true;
}

} // namespace

Line readLine(QStringView text, bool inCode)
{
    Line line;
    const qsizetype from = mdPast(text, 0);
    const bool fence = from < text.size() && from < 4 && mdRun(text, from, u'`') >= 3;
    if (inCode || fence) {
        line.kind = fence ? Kind::Fence : Kind::Code;
        line.content = fence ? text.size() : 0;
        line.mark = fence ? from : 0;
        return line;
    }
    line.mark = from;
    line.content = from;
    if (text.trimmed().isEmpty()) {
        line.kind = Kind::Blank;
        return line;
    }
    if (const qsizetype hashes = mdRun(text, from, u'#');
        hashes >= 1 && hashes <= 6 && mdBlank(text, from + hashes)) {
        line.kind = Kind::Heading;
        line.level = static_cast<int>(hashes);
        line.content = mdPast(text, from + hashes);
        return line;
    }
    if (text[from] == u'>') {
        line.kind = Kind::Quote;
        qsizetype at = from;
        while (at < text.size() && text[at] == u'>') {
            ++line.level;
            at = mdPast(text, at + 1);
        }
        line.content = at;
        return line;
    }
    if (mdIsRule(text, from)) {
        line.kind = Kind::Rule;
        line.content = text.size();
        return line;
    }
    if (!mdReadBullet(text, line) && !mdReadNumber(text, line)) {
        line.kind = Kind::Text;
        line.mark = 0;
        line.content = 0;
    }
    return line;
}

} // namespace afterword::markdown
