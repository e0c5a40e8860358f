// SPDX-License-Identifier: GPL-3.0-or-later
// Bold, italic and their kind within one line. Emphasis is matched with one stack, and every style
// is written down as where it begins and ends: a line of a hundred thousand asterisks is still read
// once, and one of plain words costs a look at each letter.
#include "ui/shared/markdown_text.h"

#include <algorithm>
#include <array>

namespace afterword::markdown {

namespace {

struct InlineDelimiter
{
    char16_t sign = u'*';
    qsizetype start = 0; ///< of what is left of it
    qsizetype left = 0;
};

/// Where a style begins (+1) or ends (-1).
struct InlineEdge
{
    qsizetype at = 0;
    unsigned style = 0;
    int step = 0;
};

/// Signs that may begin something; all others are passed over.
constexpr std::array<bool, 128> inlineSigns = [] {
    std::array<bool, 128> signs{};
    for (const char sign : {'\\', '`', '[', '!', '<', 'h', '*', '_', '~'})
        signs[static_cast<unsigned char>(sign)] = true;
    return signs;
}();

class InlineReader final
{
public:
    InlineReader(QStringView text, qsizetype from)
        : m_text(text)
        , m_from(from)
    {}

    std::vector<Run> read();

private:
    [[nodiscard]] std::vector<Run> runs();

    [[nodiscard]] QChar at(qsizetype index) const
    {
        return index >= m_from && index < m_text.size() ? m_text[index] : QChar(u' ');
    }

    void flag(qsizetype start, qsizetype end, unsigned style);
    qsizetype code(qsizetype start);
    qsizetype link(qsizetype start);
    qsizetype autolink(qsizetype start);
    qsizetype bareLink(qsizetype start);
    qsizetype delimiter(qsizetype start);
    void close(char16_t sign, qsizetype start, qsizetype &length);
    void dropOpen(std::size_t size);

    int &waiting(char16_t sign) { return m_waiting[sign == u'~' ? 2 : sign == u'_' ? 1 : 0]; }

    QStringView m_text;
    qsizetype m_from;
    std::vector<InlineEdge> m_edges;
    std::vector<InlineDelimiter> m_open;
    std::array<int, 3> m_waiting{}; ///< how many of each sign are open: spares a vain search
    bool m_noLinkEnd = false;
};

void InlineReader::flag(qsizetype start, qsizetype end, unsigned style)
{
    if (start < end) {
        m_edges.push_back({start, style, 1});
        m_edges.push_back({end, style, -1});
    }
}

qsizetype InlineReader::code(qsizetype start)
{
    qsizetype ticks = 0;
    while (at(start + ticks) == u'`') {
        ++ticks;
    }
    const qsizetype inside = start + ticks;
    qsizetype run = 0;
    for (qsizetype i = inside; i <= m_text.size(); ++i) {
        if (i < m_text.size() && m_text[i] == u'`') {
            ++run;
            continue;
        }
        if (run == ticks && i - run > inside) {
            flag(start, inside, Marker | Code);
            flag(inside, i - run, Code);
            flag(i - run, i, Marker | Code);
            return i;
        }
        run = 0;
    }
    return inside;
}

/// [words](address) and ![words](address). Brackets within the words are not looked into.
qsizetype InlineReader::link(qsizetype start)
{
    const bool picture = m_text[start] == u'!';
    const qsizetype open = picture ? start + 1 : start;
    if (m_noLinkEnd || at(open) != u'[') {
        return start;
    }
    qsizetype middle = open + 1;
    while (middle < m_text.size() && m_text[middle] != u']' && m_text[middle] != u'[') {
        ++middle;
    }
    if (at(middle) != u']' || at(middle + 1) != u'(') {
        return start;
    }
    const qsizetype end = m_text.indexOf(u')', middle + 2);
    if (end < 0) {
        m_noLinkEnd = true;
        return start;
    }
    flag(start, open + 1, Marker);
    flag(open + 1, middle, picture ? Picture : Link);
    flag(middle, end + 1, Marker);
    // The words may be bold; the address may not.
    for (qsizetype i = open + 1; i < middle;) {
        const QChar sign = m_text[i];
        i = sign == u'*' || sign == u'_' || sign == u'~' ? delimiter(i) : i + 1;
    }
    return end + 1;
}

qsizetype InlineReader::autolink(qsizetype start)
{
    const QStringView rest = m_text.mid(start + 1);
    if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://")
        && !rest.startsWith(u"mailto:")) {
        return start;
    }
    // An address has no "<" in it, so a line full of beginnings is still read once.
    qsizetype end = start + 1;
    while (end < m_text.size() && m_text[end] != u'>' && m_text[end] != u'<'
           && !m_text[end].isSpace()) {
        ++end;
    }
    if (at(end) != u'>') {
        return start;
    }
    flag(start, start + 1, Marker);
    flag(start + 1, end, Link);
    flag(end, end + 1, Marker);
    return end + 1;
}

qsizetype InlineReader::bareLink(qsizetype start)
{
    const QStringView rest = m_text.mid(start);
    if (at(start + 1) != u't' || (!rest.startsWith(u"http://") && !rest.startsWith(u"https://"))
        || at(start - 1).isLetterOrNumber()) {
        return start;
    }
    qsizetype end = start;
    while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'>'
           && m_text[end] != u'<') {
        ++end;
    }
    while (end > start && QStringView(u".,;:!?)\"'*_~").contains(m_text[end - 1])) {
        --end;
    }
    flag(start, end, Link);
    return end;
}

void InlineReader::dropOpen(std::size_t size)
{
    while (m_open.size() > size) {
        --waiting(m_open.back().sign);
        m_open.pop_back();
    }
}

void InlineReader::close(char16_t sign, qsizetype start, qsizetype &length)
{
    while (length > 0 && waiting(sign) > 0) {
        auto found = m_open.size();
        while (m_open[found - 1].sign != sign) {
            --found;
        }
        InlineDelimiter &open = m_open[found - 1];
        const bool two = open.left >= 2 && length >= 2;
        if (sign == u'~' && !two) {
            return;
        }
        const qsizetype used = two ? 2 : 1;
        const qsizetype inside = open.start + open.left;
        const qsizetype end = start;
        flag(inside - used, inside, Marker);
        flag(end, end + used, Marker);
        flag(inside, end, sign == u'~' ? Strike : two ? Bold : Italic);
        open.left -= used;
        start += used;
        length -= used;
        dropOpen(open.left > 0 ? found : found - 1);
    }
}

qsizetype InlineReader::delimiter(qsizetype start)
{
    const char16_t sign = m_text[start].unicode();
    qsizetype end = start;
    while (end < m_text.size() && m_text[end] == sign) {
        ++end;
    }
    const QChar before = at(start - 1);
    const QChar after = at(end);
    const auto punct = [](QChar c) { return c.isPunct() || c.isSymbol(); };
    bool opens = !after.isSpace() && (!punct(after) || before.isSpace() || punct(before));
    bool closes = !before.isSpace() && (!punct(before) || after.isSpace() || punct(after));
    if (sign == u'_') {
        const bool both = opens && closes;
        opens = opens && (!both || punct(before));
        closes = closes && (!both || punct(after));
    }
    qsizetype length = end - start;
    if (sign == u'~' && length != 2) {
        return end;
    }
    const qsizetype whole = length;
    if (closes) {
        close(sign, start, length);
    }
    if (opens && length > 0) {
        m_open.push_back({sign, start + whole - length, length});
        ++waiting(sign);
    }
    return end;
}

std::vector<Run> InlineReader::read()
{
    for (qsizetype i = m_from; i < m_text.size();) {
        const QChar sign = m_text[i];
        if (sign.unicode() >= inlineSigns.size() || !inlineSigns[sign.unicode()]) {
            ++i;
            continue;
        }
        qsizetype next = i;
        if (sign == u'\\' && i + 1 < m_text.size()
            && QStringView(u"\\`*_~[]()#>+-.!").contains(m_text[i + 1])) {
            flag(i, i + 1, Marker);
            next = i + 2;
        } else if (sign == u'`') {
            next = code(i);
        } else if (sign == u'[' || sign == u'!') {
            next = link(i);
        } else if (sign == u'<') {
            next = autolink(i);
        } else if (sign == u'h') {
            next = bareLink(i);
        } else if (sign == u'*' || sign == u'_' || sign == u'~') {
            next = delimiter(i);
        }
        i = qMax(next, i + 1);
    }
    return runs();
}

std::vector<Run> InlineReader::runs()
{
    std::sort(m_edges.begin(), m_edges.end(), [](const InlineEdge &a, const InlineEdge &b) {
        return a.at < b.at;
    });
    std::vector<Run> runs;
    std::array<int, 8> depth{}; // of each style, by its bit
    unsigned styles = 0;
    qsizetype from = m_from;
    const auto put = [&](qsizetype until) {
        if (until <= from) {
            return;
        }
        if (!runs.empty() && runs.back().styles == styles) {
            runs.back().length += until - from;
        } else {
            runs.push_back({from, until - from, styles});
        }
        from = until;
    };
    for (const InlineEdge &edge : m_edges) {
        put(qMin(edge.at, m_text.size()));
        for (std::size_t bit = 0; bit < depth.size(); ++bit) {
            const unsigned style = 1U << bit;
            if ((edge.style & style) == 0) {
                continue;
            }
            depth.at(bit) += edge.step;
            styles = depth.at(bit) > 0 ? styles | style : styles & ~style;
        }
    }
    put(m_text.size());
    return runs;
}

} // namespace

std::vector<Run> readInline(QStringView text, qsizetype from)
{
    if (from >= text.size()) {
        return {};
    }
    return InlineReader(text, from).read();
}

} // namespace afterword::markdown
