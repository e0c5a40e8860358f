// SPDX-License-Identifier: GPL-3.0-or-later
// The text of Day One's entries: its escapes, and Markdown from its rich text.
#include "app/exchange/day_one.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Whether the backslash before text[at] keeps the sign from beginning a list or a link.
bool dayOneGuards(QStringView text, qsizetype at, qsizetype lineStart)
{
    const QChar sign = text[at];
    if (sign == u'(')
        return at >= 2 && text[at - 2] == u']';
    if (sign == u'!')
        return at + 1 < text.size() && text[at + 1] == u'[';
    const QStringView before = text.sliced(lineStart, at - 1 - lineStart);
    if (sign == u'-' || sign == u'+')
        return before.trimmed().isEmpty();
    if (sign == u'.' || sign == u')')
        return !before.isEmpty() && std::all_of(before.cbegin(), before.cend(), [](QChar c) {
            return c.isDigit() || c == u' ';
        });
    return false;
}

QString dayOneMarked(QString text, const QJsonObject &attributes)
{
    // Marks stand close to the words, blanks outside of them.
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return text;
    QString marked = bare;
    if (attributes["inlineCode"_L1].toBool())
        marked = u'`' + marked + u'`';
    if (attributes["bold"_L1].toBool())
        marked = u"**"_s + marked + u"**"_s;
    if (attributes["italic"_L1].toBool())
        marked = u'*' + marked + u'*';
    if (attributes["strikethrough"_L1].toBool())
        marked = u"~~"_s + marked + u"~~"_s;
    const QString link = attributes["linkURL"_L1].toString();
    if (!link.isEmpty() && !link.contains(u')'))
        marked = u'[' + marked + u"]("_s + link + u')';
    return text.replace(text.indexOf(bare), bare.size(), marked);
}

QString dayOneLineStart(const QJsonObject &line)
{
    const int level = line["header"_L1].toInt();
    if (level >= 1 && level <= 6)
        return QString(level, u'#') + u' ';
    if (line["quote"_L1].toBool())
        return u"> "_s;
    const QString style = line["listStyle"_L1].toString();
    if (style.isEmpty())
        return {};
    const QString indent(qsizetype{2} * std::clamp(line["indentLevel"_L1].toInt(1) - 1, 0, 8),
                         u' ');
    if (style == "numbered"_L1)
        return indent + QString::number(std::max(1, line["listIndex"_L1].toInt(1))) + u". "_s;
    if (style == "checkbox"_L1)
        return indent + (line["checked"_L1].toBool() ? u"- [x] "_s : u"- [ ] "_s);
    return indent + u"- "_s;
}

QString dayOneEmbedded(const QJsonArray &objects)
{
    QString links;
    for (const auto &object : objects) {
        const QString type = object["type"_L1].toString();
        const QString identifier = object["identifier"_L1].toString();
        if (identifier.isEmpty())
            continue;
        const auto scheme = type == "video"_L1           ? dayOneFiles[1].link
                            : type == "audio"_L1         ? dayOneFiles[2].link
                            : type == "pdfAttachment"_L1 ? dayOneFiles[3].link
                                                         : dayOneFiles[0].link;
        links += u"![]("_s + scheme + identifier + u")\n"_s;
    }
    return links;
}

} // namespace

QString dayOneUnescaped(QStringView text)
{
    static constexpr QStringView plain(u".-!()+{}:,\"'/&@%$;?");
    QString result;
    result.reserve(text.size());
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escapes = text[i] == u'\\' && i + 1 < text.size();
        if (text[i] == u'\n')
            lineStart = i + 1;
        if (!escapes) {
            result += text[i];
            continue;
        }
        ++i;
        if (!plain.contains(text[i]) || dayOneGuards(text, i, lineStart))
            result += u'\\';
        result += text[i];
        if (text[i] == u'\n')
            lineStart = i + 1;
    }
    return result;
}

QString dayOneFromRich(const QString &richText)
{
    const auto document = QJsonDocument::fromJson(richText.toUtf8());
    QString text;
    bool atStart = true;
    for (const auto &part : document["contents"_L1].toArray()) {
        const QJsonArray embedded = part["embeddedObjects"_L1].toArray();
        if (!embedded.isEmpty()) {
            text += (atStart ? QString() : u"\n"_s) + dayOneEmbedded(embedded);
            atStart = true;
            continue;
        }
        const QJsonObject attributes = part["attributes"_L1].toObject();
        const QString start = dayOneLineStart(attributes["line"_L1].toObject());
        const QStringList lines = part["text"_L1].toString().split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                text += u'\n';
                atStart = true;
            }
            if (lines[i].isEmpty())
                continue;
            text += (atStart ? start : QString()) + dayOneMarked(lines[i], attributes);
            atStart = false;
        }
    }
    return text.trimmed();
}

} // namespace afterword::exchange
