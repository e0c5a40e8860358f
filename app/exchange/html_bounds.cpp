// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/html_bounds.h"

#include <QHash>
#include <QSet>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 htmlOpenMost = 512;
constexpr qint64 htmlWorkMost = 4'000'000; ///< elements left open times all elements

/// Never left open, or closed by the next of its kind.
bool htmlClosesItself(const QString &tag)
{
    static const QSet<QString> tags{u"br"_s,
                                    u"img"_s,
                                    u"hr"_s,
                                    u"meta"_s,
                                    u"link"_s,
                                    u"input"_s,
                                    u"source"_s,
                                    u"wbr"_s,
                                    u"p"_s,
                                    u"li"_s,
                                    u"td"_s,
                                    u"th"_s,
                                    u"tr"_s,
                                    u"option"_s};
    return tags.contains(tag);
}

} // namespace

bool htmlIsBounded(const QString &html)
{
    constexpr qsizetype nameMost = 20;
    QHash<QString, qint64> open;
    qint64 now = 0;
    qint64 deepest = 0;
    qint64 all = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const bool closes = at + 1 < html.size() && html[at + 1] == u'/';
        const qsizetype from = at + (closes ? 2 : 1);
        qsizetype end = from;
        while (end < html.size() && end - from < nameMost && html[end].isLetterOrNumber())
            ++end;
        const QString tag = html.mid(from, end - from).toLower();
        ++all;
        if (tag.isEmpty() || htmlClosesItself(tag))
            continue;
        qint64 &count = open[tag];
        if (!closes) {
            ++count;
            deepest = std::max(deepest, ++now);
        } else if (count > 0) {
            --count;
            --now;
        }
    }
    return deepest <= htmlOpenMost && deepest * all <= htmlWorkMost;
}

QString wordsOfHtml(const QString &html)
{
    QString words;
    words.reserve(html.size());
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<') {
            inTag = true;
            words += u' ';
        } else if (c == u'>' && inTag) {
            inTag = false;
        } else if (!inTag) {
            words += c;
        }
    }
    words.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    words.replace("&quot;"_L1, R"(")"_L1).replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
    return words.trimmed();
}

} // namespace afterword::exchange
