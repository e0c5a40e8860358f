// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/txt2tags.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tagsRule = 20;
constexpr qsizetype tagsLinkLongest = 4'096;

struct TagsMark
{
    QLatin1StringView from;
    QLatin1StringView to;
};

constexpr std::array<TagsMark, 5> tagsMarks{{
    {QLatin1StringView("**"), QLatin1StringView("**")},
    {QLatin1StringView("//"), QLatin1StringView("*")},
    {QLatin1StringView("__"), QLatin1StringView("__")},
    {QLatin1StringView("--"), QLatin1StringView("~~")},
    {QLatin1StringView("``"), QLatin1StringView("`")},
}};

class TagsLine final
{
public:
    using File = std::function<QString(const QString &, const QString &)>;

    TagsLine(QStringView line, const File &file)
        : m_line(line)
        , m_file(file)
    {
        // A mark that has no partner on its line would be looked for again and again.
        for (std::size_t i = 0; i < tagsMarks.size(); ++i)
            m_last[i] = line.lastIndexOf(tagsMarks[i].from);
        m_lastBracket = line.lastIndexOf(u']');
    }

    QString converted()
    {
        while (m_at < m_line.size()) {
            if (!link() && !mark() && !address() && !lineBreak())
                m_out += m_line[m_at++];
        }
        return m_out;
    }

private:
    bool startsWith(QLatin1StringView text) const { return m_line.sliced(m_at).startsWith(text); }

    /// Addresses keep their "//".
    bool address()
    {
        if (!startsWith("://"_L1))
            return false;
        while (m_at < m_line.size() && !m_line[m_at].isSpace() && m_line[m_at] != u']')
            m_out += m_line[m_at++];
        return true;
    }

    bool lineBreak()
    {
        if (!startsWith(R"(\\)"_L1) || m_at + 2 != m_line.size())
            return false;
        m_out += u'\\';
        m_at += 2;
        return true;
    }

    bool mark()
    {
        for (std::size_t i = 0; i < tagsMarks.size(); ++i) {
            const TagsMark &mark = tagsMarks[i];
            if (!startsWith(mark.from) || m_last[i] <= m_at + 2)
                continue;
            const qsizetype end = m_line.indexOf(mark.from, m_at + 3);
            const bool tight = end > 0 && !m_line[m_at + 2].isSpace() && !m_line[end - 1].isSpace();
            if (!tight)
                return false;
            const QStringView inner = m_line.sliced(m_at + 2, end - m_at - 2);
            // Code stays as typed; other marks may lie within.
            const bool isCode = mark.from == "``"_L1;
            m_out += mark.to;
            m_out += isCode || m_depth > 3 ? inner.toString() : nested(inner);
            m_out += mark.to;
            m_at = end + 2;
            return true;
        }
        return false;
    }

    [[nodiscard]] QString nested(QStringView inner) const
    {
        TagsLine line(inner, m_file);
        line.m_depth = m_depth + 1;
        return line.converted();
    }

    /// [text ""address""], [text http://…], [""/path/pic"".jpg?300]
    bool link()
    {
        if (m_line[m_at] != u'[' || m_lastBracket < m_at)
            return false;
        const QStringView rest =
            m_line.sliced(m_at, std::min(tagsLinkLongest, m_line.size() - m_at));
        const qsizetype end = rest.indexOf(u']');
        if (end < 0)
            return false;
        const QString inner = rest.sliced(1, end - 1).toString();
        const QString written = linkOf(inner);
        if (written.isEmpty())
            return false;
        m_out += written;
        m_at += end + 1;
        return true;
    }

    [[nodiscard]] QString linkOf(const QString &inner) const
    {
        const qsizetype from = inner.indexOf(R"("")"_L1);
        const qsizetype to = from < 0 ? -1 : inner.indexOf(R"("")"_L1, from + 2);
        if (to > 0) {
            QString address = inner.mid(from + 2, to - from - 2);
            QString ending = inner.mid(to + 2);
            ending.truncate(ending.contains(u'?') ? ending.indexOf(u'?') : ending.size());
            address += ending.trimmed();
            return target(address, inner.left(from).trimmed(), !ending.isEmpty());
        }
        const qsizetype blank = inner.lastIndexOf(u' ');
        const QString address = inner.mid(blank + 1);
        const bool isLink = address.contains("://"_L1) || address.startsWith("mailto:"_L1);
        return isLink ? target(address, inner.left(std::max<qsizetype>(blank, 0)).trimmed(), false)
                      : QString();
    }

    [[nodiscard]] QString
    target(const QString &address, const QString &caption, bool isPicture) const
    {
        if (const QString file = m_file ? m_file(address, caption) : QString(); !file.isEmpty())
            return file;
        QString safe = address;
        safe.replace(u' ', "%20"_L1).replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
        return (isPicture ? u"!["_s : u"["_s)
               + (caption.isEmpty() && !isPicture ? address : caption) + u"]("_s + safe + u')';
    }

    QStringView m_line;
    const File &m_file;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::array<qsizetype, tagsMarks.size()> m_last{};
    qsizetype m_lastBracket = -1;
    QString m_out;
};

/// "  + second" counts by hand in Markdown.
QString tagsList(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    const QStringView plain = line.sliced(indent);
    if (!plain.startsWith("+ "_L1))
        return {};
    return QString(indent, u' ') + u"1. "_s + plain.sliced(2);
}

} // namespace

bool isTxt2tagsRule(QStringView line)
{
    const QStringView plain = line.trimmed();
    return plain.size() >= tagsRule
           && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c == u'='; });
}

int txt2tagsHeading(QStringView line, QString &words)
{
    constexpr int deepest = 5;
    const QStringView plain = line.trimmed();
    int depth = 0;
    while (depth <= deepest && depth < plain.size() && plain[depth] == u'=')
        ++depth;
    const qsizetype marks = qsizetype{2} * depth;
    if (depth == 0 || depth > deepest || plain.size() <= marks)
        return 0;
    const QStringView end = plain.last(depth);
    const QStringView inner = plain.sliced(depth, plain.size() - marks);
    const bool closes = std::all_of(end.begin(), end.end(), [](QChar c) { return c == u'='; });
    if (!closes || inner.endsWith(u'=') || inner.trimmed().isEmpty())
        return 0;
    words = inner.trimmed().toString();
    return depth;
}

QString markdownOfTxt2tags(
    const QString &text,
    const std::function<QString(const QString &address, const QString &caption)> &file)
{
    QStringList out;
    bool verbatim = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QString words;
        const bool fence = line.trimmed() == "```"_L1;
        if (fence)
            verbatim = !verbatim;
        if (verbatim || fence)
            out += line.toString();
        else if (isTxt2tagsRule(line))
            // Right below a line it makes that a heading.
            out += out.isEmpty() || out.constLast().trimmed().isEmpty() ? u"---"_s : u"\n---"_s;
        else if (const int depth = txt2tagsHeading(line, words); depth > 0)
            out += QString(depth, u'#') + u' ' + words;
        else if (const QString item = tagsList(line); !item.isEmpty())
            out += TagsLine(item, file).converted();
        else
            out += TagsLine(line, file).converted();
    }
    return out.join(u'\n');
}

} // namespace afterword::exchange
