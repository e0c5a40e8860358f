// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as Markdown files, whoever wrote them: front matter taken apart, days from names, folders
// or front matter, links and embeds to files of the source turned into files on the page. What
// Markdown, Obsidian and Logseq share. Names that begin with a dot are a program's own settings and
// are passed over. Pure but for the source; thread: the reader's job.
#pragma once

#include "app/exchange/format.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/yaml.h"

#include <QMultiHash>

namespace afterword::exchange {

struct Note
{
    yaml::Value front; ///< a map, or nothing
    QString body;
};

/// Front matter that is no YAML stays in the body, as typed.
[[nodiscard]] Note noteOf(QByteArrayView bytes);
[[nodiscard]] bool isNoteName(const QString &name);
/// Part of a program's settings: ".obsidian/app.json".
[[nodiscard]] bool isHiddenName(const QString &name);

/// What a file's name says: its day and time, and the words that are left.
struct NoteName
{
    std::optional<When> when;
    QString words;
};

/// "2025-10-14-2114 At the sea.md", "2025/10/14.md", "At the sea.md".
[[nodiscard]] NoteName noteName(const QString &path);

/// How one kind of notes differs from plain ones.
struct NoteKind
{
    /// The day by the file's place; empty: noteName().
    std::function<NoteName(const QString &path)> name;
    /// Changes the text before links are looked at, and takes what it holds beside text.
    std::function<void(Draft &draft, QJsonObject &leftover)> text;
    /// Files that belong to the program, beside hidden ones.
    std::function<bool(const QString &path)> isOwn;
};

/// All notes of the source, oldest first, then what no note speaks of as left over.
[[nodiscard]] Status
readNotes(Source &source, const ReadOptions &options, Intake &intake, const NoteKind &kind);

/// Links of a text to files of the source, as they are found from the file `from`.
class NoteFiles final
{
public:
    explicit NoteFiles(const Source &source);

    /// Empty when there is none.
    [[nodiscard]] QString find(const QString &from, const QString &link) const;
    /// Puts every file the text links to or embeds on the page.
    void take(Draft &draft, const QString &from);

    [[nodiscard]] bool isUsed(const QString &name) const { return m_used.contains(name); }

    void use(const QString &name) { m_used.insert(name); }

private:
    void takeEmbeds(Draft &draft, const QString &from);
    [[nodiscard]] QString embedded(Draft &draft, const QString &from, QStringView inner);

    const Source &m_source;
    QMultiHash<QString, QString> m_byName; ///< without folders, in lower case
    QSet<QString> m_used;
};

} // namespace afterword::exchange
