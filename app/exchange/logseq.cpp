// SPDX-License-Identifier: GPL-3.0-or-later
// Logseq: a graph as a folder, journals/2025_10_14.md and pages/*.md. Blocks stay the lists they
// are; properties of a page become its title and tags or are kept beside it, those the program
// makes for itself (id, collapsed) are left out. Its settings and backups are passed over; Org
// files are left over.
#include "app/exchange/notes.h"
#include "app/exchange/rows.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

bool logseqIsJournal(const QString &name)
{
    static const QRegularExpression day(u"(^|/)journals/\\d{4}_\\d{2}_\\d{2}\\.(md|markdown)$"_s);
    return day.match(name).hasMatch();
}

bool logseqIsOwn(const QString &name)
{
    return name.startsWith("logseq/"_L1) || name.contains("/logseq/"_L1);
}

Sure sniffLogseq(Source &source)
{
    const QStringList &names = source.names();
    const bool isGraph = std::any_of(names.cbegin(), names.cend(), [](const QString &name) {
        return name.endsWith("logseq/config.edn"_L1) || logseqIsJournal(name);
    });
    return isGraph && std::any_of(names.cbegin(), names.cend(), isNoteName) ? Sure::Yes : Sure::No;
}

/// "key:: value" of a line, or nothing.
std::optional<std::pair<QString, QString>> logseqProperty(const QString &line)
{
    static const QRegularExpression property(
        u"^\\s*(?:- )?([A-Za-z][A-Za-z0-9_.-]{0,60})::(?: (.*))?$"_s);
    const auto found = property.match(line.size() > 2'000 ? QString() : line);
    if (!found.hasMatch())
        return std::nullopt;
    return std::pair(found.captured(1).toLower(), found.captured(2).trimmed());
}

QStringList logseqTags(const QString &value)
{
    QStringList tags;
    for (const QString &part : value.split(u',')) {
        QString tag = part.trimmed();
        tag.remove("[["_L1).remove("]]"_L1);
        if (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty())
            tags += tag;
    }
    return tags;
}

bool logseqMakesItself(const QString &key)
{
    return key == "id"_L1 || key == "collapsed"_L1 || key.startsWith("logseq."_L1);
}

void logseqText(Draft &draft, QJsonObject &leftover)
{
    QStringList kept;
    bool atTop = true;
    for (const QString &line : draft.text.split(u'\n')) {
        const auto property = logseqProperty(line);
        if (property && logseqMakesItself(property->first))
            continue;
        if (!property || !atTop) {
            atTop = atTop && line.trimmed().isEmpty();
            kept += line;
        } else if (property->first == "title"_L1) {
            draft.page.title = property->second.left(1'000);
        } else if (property->first == "tags"_L1) {
            draft.tags += logseqTags(property->second);
        } else {
            leftover.insert(property->first, property->second);
        }
    }
    while (!kept.isEmpty() && kept.constFirst().trimmed().isEmpty())
        kept.removeFirst();
    // A tab deep is a list within a list; Markdown of others counts blanks.
    for (QString &line : kept) {
        qsizetype tabs = 0;
        while (tabs < line.size() && line[tabs] == u'\t')
            ++tabs;
        line.replace(0, tabs, QString(2 * tabs, u' '));
    }
    draft.text = kept.join(u'\n');
    if (draft.text.trimmed() == "-"_L1)
        draft.text.clear();
}

Status readLogseq(Source &source, const ReadOptions &options, Intake &intake)
{
    if (sniffLogseq(source) == Sure::No)
        return fail(Errc::Malformed, "no graph of Logseq");
    NoteKind kind;
    kind.isOwn = logseqIsOwn;
    kind.text = logseqText;
    kind.name = [](const QString &path) -> NoteName {
        NoteName name = noteName(path);
        name.words.replace("___"_L1, "/"_L1);
        return name;
    };
    return readNotes(source, options, intake, kind);
}

} // namespace

const Format logseqFormat{
    "logseq",
    "Logseq",
    "/ *.zip",
    sniffLogseq,
    readLogseq,
    nullptr,
    false,
};

} // namespace afterword::exchange
