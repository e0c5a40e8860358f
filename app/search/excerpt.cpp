// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/excerpt.h"

#include "app/base/fold.h"
#include "app/search/index.h"
#include "app/search/query.h"

#include <algorithm>

namespace afterword::search {

namespace {

constexpr qsizetype excerptLength = 120;
constexpr qsizetype excerptBefore = 40; ///< shown ahead of the first match

/// A match in folded text as a span of the original: whole characters, with their marks.
Span excerptOriginal(const FoldedText &text, qsizetype from, qsizetype to)
{
    const auto origin = [&text](qsizetype at) { return text.origin[static_cast<std::size_t>(at)]; };
    const qsizetype start = origin(from);
    // A match may end inside one character's folding ("ﬁ" gives two letters): take all of it.
    qsizetype end = to;
    while (end < text.folded.size() && origin(end) == origin(to - 1))
        ++end;
    return Span{start, origin(end) - start};
}

qsizetype excerptBreakAfter(const QString &text, qsizetype at)
{
    const qsizetype space = text.indexOf(u' ', at);
    return space >= 0 && space - at < 16 ? space + 1 : at;
}

/// The text as it reads: Markdown marks would only get in the way of so few words.
QString excerptPlain(const QString &source)
{
    QString plain;
    plain.reserve(source.size());
    for (const QStringView line : QStringView(source).split(u'\n')) {
        plain += withoutMarks(line);
        plain += u'\n';
    }
    return plain;
}

} // namespace

std::vector<Span> findAll(const Query &query, QStringView text, int limit)
{
    const std::vector<QByteArray> needles = query.highlights();
    std::vector<Span> found;
    if (needles.empty() || text.isEmpty())
        return found;
    const FoldedText folded = foldWithOrigin(text);
    for (const QByteArray &needle : needles) {
        const QString wanted = QString::fromUtf8(needle);
        qsizetype at = folded.folded.indexOf(wanted);
        for (int count = 0; at >= 0 && count < limit; ++count) {
            found.push_back(excerptOriginal(folded, at, at + wanted.size()));
            at = folded.folded.indexOf(wanted, at + wanted.size());
        }
    }
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) {
        return a.start == b.start ? a.length > b.length : a.start < b.start;
    });
    std::vector<Span> apart;
    for (const Span &span : found) {
        if (apart.empty() || span.start >= apart.back().start + apart.back().length)
            apart.push_back(span);
        if (static_cast<int>(apart.size()) == limit)
            break;
    }
    return apart;
}

Hit makeHit(const Query &query, const Id &id, const QString &title, const QString &source)
{
    const QString text = excerptPlain(source);
    Q_UNUSED(title) // a match in the title is seen in the title; the excerpt is of the text
    Hit hit;
    hit.id = id;
    const std::vector<Span> first = findAll(query, text, 1);
    qsizetype from = 0;
    if (!first.empty() && first.front().start > excerptBefore)
        from = excerptBreakAfter(text, first.front().start - excerptBefore);
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    const qsizetype matched = first.empty() ? 0 : first.front().length;
    qsizetype length = std::max(excerptLength, excerptBefore + std::min<qsizetype>(matched, 400));
    // Blanks and breaks become one space, so a little more is taken than is shown.
    QString window = text.mid(from, length + length / 2).simplified();
    const bool cut = from + length + length / 2 < text.size() || window.size() > length;
    if (window.size() > length) {
        if (window.at(length - 1).isHighSurrogate())
            --length;
        window.truncate(length);
    }
    hit.excerpt = (from > 0 ? QStringLiteral("…") : QString()) + window.trimmed()
                  + (cut ? QStringLiteral("…") : QString());
    hit.matches = findAll(query, hit.excerpt);
    return hit;
}

} // namespace afterword::search
