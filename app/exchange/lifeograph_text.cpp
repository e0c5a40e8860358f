// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/lifeograph_text.h"

#include <QHash>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t lifeSpansMost = 2'000; ///< of one paragraph

/// Characters of the file are code points; those of QString may be two to one.
qsizetype lifeUnits(const QString &text, qsizetype characters)
{
    qsizetype units = 0;
    for (; characters > 0 && units < text.size(); --characters)
        units += text[units].isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return units;
}

QString lifeBox(QChar sign)
{
    switch (sign.unicode()) {
    case u'+':
        return u"- [x] "_s;
    case u'X':
    case u'x':
        return u"- [-] "_s;
    case u'O':
    case u'~':
    case u' ':
        return u"- [ ] "_s;
    case u'1':
    case u'A':
    case u'a':
    case u'R':
    case u'r':
        return u"1. "_s;
    default:
        return u"- "_s;
    }
}

} // namespace

void LifeographText::paragraph(const QString &value)
{
    if (!m_isNew) {
        oldParagraph(value.mid(1)); // behind the sign of how it is aligned
        return;
    }
    const QChar first = value.isEmpty() ? QChar() : value[0];
    if (u"cglrtu"_s.contains(first)) {
        // Of the paragraph before; a picture's place may not be here any more.
        if (first == u'l' || first == u'r' || first == u'u')
            m_more += value;
        return;
    }
    constexpr qsizetype textAt = 16;
    Paragraph paragraph;
    if (first == u'D') {
        paragraph.text = value.mid(1);
    } else {
        const QString signs = value.leftJustified(textAt, u'_');
        static const QHash<QChar, QString> headings{
            {u'T', u"# "_s}, {u'S', u"## "_s}, {u'B', u"### "_s}};
        paragraph.text = value.mid(textAt);
        paragraph.lead = headings.value(signs[1]);
        const int indent = std::clamp(signs[5].digitValue(), 0, 9);
        if (signs[2] != u'_')
            paragraph.lead =
                QString(qsizetype{2} * std::max(indent - 1, 0), u' ') + lifeBox(signs[2]);
        else if (signs[9] != u'_' || signs[4] == u'Q')
            paragraph.lead = u"> "_s;
        paragraph.isRule = signs[10] == u'R';
    }
    m_paragraphs.push_back(std::move(paragraph));
}

void LifeographText::oldParagraph(const QString &text)
{
    Paragraph paragraph;
    qsizetype tabs = 0;
    while (tabs < text.size() && text[tabs] == u'\t')
        ++tabs;
    const QString plain = text.mid(tabs);
    const QString indent(2 * std::max<qsizetype>(std::min<qsizetype>(tabs, 9) - 1, 0), u' ');
    if (plain.startsWith("• "_L1) || plain.startsWith(u"• "_s)) {
        paragraph = {indent + u"- "_s, plain.mid(2), {}, false};
    } else if (tabs > 0 && plain.size() > 3 && plain[0] == u'[' && plain[2] == u']') {
        paragraph = {indent + lifeBox(plain[1]), plain.mid(3).trimmed(), {}, false};
    } else if (text.startsWith("  "_L1) && !m_paragraphs.empty()) {
        paragraph = {u"### "_s, text.trimmed(), {}, false};
    } else if (text.startsWith(u' ') && !m_paragraphs.empty()) {
        paragraph = {u"## "_s, text.trimmed(), {}, false};
    } else {
        paragraph.text = text;
    }
    // ":name:" on a line of its own, maybe with a value behind it.
    const qsizetype end = text.indexOf(u':', 1);
    constexpr qsizetype longest = 100;
    if (text.startsWith(u':') && end > 1 && end < longest && !text[1].isSpace())
        m_tags += text.mid(1, end - 1);
    m_paragraphs.push_back(std::move(paragraph));
}

void LifeographText::format(const QString &value)
{
    if (m_paragraphs.empty() || value.size() < 4)
        return;
    Paragraph &paragraph = m_paragraphs.back();
    const QString from = value.section(u'|', 0, 0).mid(1);
    const QString to = value.section(u'|', 1, 1);
    const QString rest = value.section(u'|', 2);
    const qsizetype begin = lifeUnits(paragraph.text, from.toInt());
    const qsizetype end = lifeUnits(paragraph.text, to.toInt());
    if (begin >= end || paragraph.spans.size() >= lifeSpansMost)
        return;
    switch (value[0].unicode()) {
    case u'B':
        paragraph.spans.push_back({begin, end, u"**"_s, u"**"_s});
        break;
    case u'I':
        paragraph.spans.push_back({begin, end, u"*"_s, u"*"_s});
        break;
    case u'S':
        paragraph.spans.push_back({begin, end, u"~~"_s, u"~~"_s});
        break;
    case u'L':
        paragraph.spans.push_back({begin, end, u"["_s, u"]("_s + rest + u')'});
        break;
    case u'T':
        m_tags += paragraph.text.mid(begin, end - begin).remove(u':').trimmed();
        break;
    default: // colours and sizes
        break;
    }
}

QString LifeographText::title() const
{
    return m_paragraphs.empty() ? QString() : m_paragraphs.front().text.simplified();
}

QString LifeographText::written(const Paragraph &paragraph)
{
    if (paragraph.isRule)
        return u"---"_s;
    std::vector<Span> spans = paragraph.spans;
    std::stable_sort(
        spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QString out = paragraph.lead;
    qsizetype at = 0;
    for (const Span &span : spans) {
        if (span.from < at) // within another: its words are there already
            continue;
        out += QStringView(paragraph.text).sliced(at, span.from - at);
        out += span.before;
        out += QStringView(paragraph.text).sliced(span.from, span.to - span.from);
        out += span.behind;
        at = span.to;
    }
    return out + QStringView(paragraph.text).sliced(at);
}

QString LifeographText::markdown() const
{
    QString out;
    bool wasList = false;
    for (std::size_t i = 1; i < m_paragraphs.size(); ++i) {
        const Paragraph &paragraph = m_paragraphs[i];
        const bool isList = paragraph.lead.contains("- "_L1) || paragraph.lead.contains("1. "_L1);
        const bool isHeading = paragraph.lead.startsWith(u'#');
        // A list or a heading begins behind an empty line.
        if (!out.isEmpty() && !out.endsWith("\n\n"_L1)
            && (isHeading || paragraph.isRule || (isList && !wasList)))
            out += u'\n';
        out += written(paragraph) + u'\n';
        if (isHeading || paragraph.isRule)
            out += u'\n';
        wasList = isList;
    }
    while (out.endsWith(u'\n'))
        out.chop(1);
    qsizetype start = 0;
    while (start < out.size() && out[start] == u'\n')
        ++start;
    return out.mid(start);
}

void LifeographText::addTo(QJsonObject &leftover) const
{
    QStringList pictures;
    QStringList places;
    for (const QString &each : m_more) {
        if (each.startsWith(u'r'))
            pictures += each.mid(1);
        else if (each.startsWith(u'l'))
            places += each.mid(1, 1) == u"a" ? u"latitude "_s + each.mid(2)
                                             : u"longitude "_s + each.mid(2);
        else
            places += u"unit "_s + each.mid(1);
    }
    if (!pictures.isEmpty())
        leftover.insert("pictures"_L1, pictures.join(u'\n'));
    if (!places.isEmpty())
        leftover.insert("paragraphs"_L1, places.join(u'\n'));
}

} // namespace afterword::exchange
