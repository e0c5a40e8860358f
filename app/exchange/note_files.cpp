// SPDX-License-Identifier: GPL-3.0-or-later
// Files that notes speak of.
#include "app/exchange/notes.h"

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype noteLinkLongest = 1'024;

QString noteBaseName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// Where the address that begins at `from` ends: its ')', with pairs inside. -1: on this line none.
qsizetype noteLinkEnd(QStringView text, qsizetype from)
{
    int open = 0;
    const qsizetype last = std::min(text.size(), from + noteLinkLongest);
    for (qsizetype i = from; i < last && text[i] != u'\n'; ++i) {
        if (text[i] == u'(')
            ++open;
        else if (text[i] == u')' && open-- == 0)
            return i;
    }
    return -1;
}

/// The address alone: without <> and without a title behind it.
QString noteAddress(QStringView inner)
{
    QStringView address = inner.trimmed();
    if (address.startsWith(u'<') && address.contains(u'>'))
        return address.sliced(1, address.indexOf(u'>') - 1).toString();
    const qsizetype title = address.indexOf(u" \""_s);
    return (title > 0 ? address.first(title) : address).trimmed().toString();
}

/// "attachment:NAME" as links of this journal have it.
QString noteTarget(const QString &name)
{
    const QString link = linkTo(name);
    const qsizetype from = link.indexOf("]("_L1) + 2;
    return link.mid(from, link.size() - from - 1);
}

} // namespace

NoteFiles::NoteFiles(const Source &source)
    : m_source(source)
{
    for (const QString &name : source.names())
        m_byName.insert(noteBaseName(name).toLower(), name);
}

QString NoteFiles::find(const QString &from, const QString &link) const
{
    if (link.isEmpty() || link.contains("://"_L1))
        return {};
    const QString beside = resolved(from, link);
    if (!beside.isEmpty() && m_source.contains(beside))
        return beside;
    const QString fromTop = resolved({}, link);
    if (!fromTop.isEmpty() && m_source.contains(fromTop))
        return fromTop;
    // A bare name is looked for anywhere, as Obsidian does.
    return link.contains(u'/') ? QString() : m_byName.value(link.toLower());
}

QString NoteFiles::embedded(Draft &draft, const QString &from, QStringView inner)
{
    const qsizetype bar = inner.indexOf(u'|');
    const QString target = (bar < 0 ? inner : inner.first(bar)).trimmed().toString();
    const QString file = find(from, target);
    if (file.isEmpty() || isNoteName(file))
        return {};
    m_used.insert(file);
    QString caption = bar < 0 ? QString() : inner.sliced(bar + 1).trimmed().toString();
    bool isWidth = false;
    caption.section(u'x', 0, 0).toInt(&isWidth);
    return linkTo(addFile(draft, noteBaseName(file), file), isWidth ? QString() : caption);
}

void NoteFiles::take(Draft &draft, const QString &from)
{
    const QString text = draft.text;
    QString out;
    qsizetype copied = 0;
    const auto replace = [&](qsizetype begin, qsizetype end, const QString &by) {
        out += QStringView(text).sliced(copied, begin - copied);
        out += by;
        copied = end;
    };
    for (qsizetype at = text.indexOf(u']'); at >= 0; at = text.indexOf(u']', at + 1)) {
        if (at + 2 < copied || at + 1 >= text.size() || text[at + 1] != u'(')
            continue; // within an address that was one already, or none
        const qsizetype end = noteLinkEnd(text, at + 2);
        if (end < 0)
            continue;
        const QString file =
            find(from, noteAddress(QStringView(text).sliced(at + 2, end - at - 2)));
        if (file.isEmpty() || isNoteName(file))
            continue;
        m_used.insert(file);
        replace(at + 2, end, noteTarget(addFile(draft, noteBaseName(file), file)));
    }
    draft.text = out + QStringView(text).sliced(copied);
    takeEmbeds(draft, from);
}

/// "![[sea.png]]"
void NoteFiles::takeEmbeds(Draft &draft, const QString &from)
{
    const QString linked = draft.text;
    QString out;
    qsizetype copied = 0;
    for (qsizetype at = linked.indexOf("![["_L1); at >= 0; at = linked.indexOf("![["_L1, at + 3)) {
        if (at < copied) // within an embed that was one already
            continue;
        const qsizetype end = QStringView(linked)
                                  .sliced(at, std::min(noteLinkLongest, linked.size() - at))
                                  .indexOf("]]"_L1);
        if (end < 0)
            continue;
        const QString link = embedded(draft, from, QStringView(linked).sliced(at + 3, end - 3));
        if (link.isEmpty())
            continue;
        out += QStringView(linked).sliced(copied, at - copied);
        out += link;
        copied = at + end + 2;
    }
    draft.text = out + QStringView(linked).sliced(copied);
}

} // namespace afterword::exchange
