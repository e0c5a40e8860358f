// SPDX-License-Identifier: GPL-3.0-or-later
// Joplin: JEX (a tar of RAW) or the RAW folder. A note is a page, its notebooks and tags are tags;
// files a note speaks of (":/id") come with it. To-dos, places and sources have no place on a page
// and are kept beside it. Items that are encrypted are kept as they are; an export of
// nothing else is declined. Older revisions and what
// only ties notes to notebooks say nothing of their own.
#include "app/exchange/notes.h"
#include "app/exchange/rows.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype joplinIdLength = 32;
constexpr int joplinDeepest = 50;

bool joplinIsItem(const QString &name)
{
    static const QRegularExpression item(u"(?:^|/)[0-9a-fA-F]{32}\\.md$"_s);
    return item.match(name).hasMatch();
}

struct JoplinItem
{
    QString name; ///< of its file
    QString title;
    QString body;
    QHash<QString, QString> props;

    [[nodiscard]] QString prop(const char *key) const
    {
        return props.value(QString::fromLatin1(key));
    }

    [[nodiscard]] int type() const { return prop("type_").toInt(); }
};

/// From the end up: properties until an empty line, before that the body, before that the title.
JoplinItem joplinItem(const QString &name, const QString &text)
{
    JoplinItem item;
    item.name = name;
    QString rest = text;
    while (rest.endsWith(u'\n'))
        rest.chop(1);
    const qsizetype gap = rest.lastIndexOf("\n\n"_L1);
    for (const QStringView line : QStringView(rest).sliced(gap < 0 ? 0 : gap + 2).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            item.props.insert(line.first(colon).trimmed().toString(),
                              line.sliced(colon + 1).trimmed().toString());
    }
    const QString head = gap < 0 ? QString() : rest.left(gap);
    const qsizetype end = head.indexOf(u'\n');
    item.title = (end < 0 ? head : head.left(end)).trimmed();
    item.body = end < 0 ? QString() : head.mid(end + 1);
    if (item.body.startsWith(u'\n'))
        item.body.remove(0, 1);
    return item;
}

bool joplinLooksLikeItem(const QString &text)
{
    static const QRegularExpression type(u"(?:^|\\n)type_: \\d+\\s*$"_s);
    return type.match(text.right(100)).hasMatch();
}

Sure sniffJoplin(Source &source)
{
    for (const QString &name : source.names()) {
        if (!joplinIsItem(name))
            continue;
        QByteArray bytes = source.beginning(name);
        if (bytes.size() >= Source::beginningMost) // its properties stand at its end
            bytes = source.read(name).value_or(QByteArray());
        return joplinLooksLikeItem(textOf(bytes.right(1'000))) ? Sure::Yes : Sure::No;
    }
    return Sure::No;
}

class JoplinReader final
{
public:
    JoplinReader(Source &source, const ReadOptions &options, Intake &intake)
        : m_source(source)
        , m_options(options)
        , m_intake(intake)
    {}

    Status read()
    {
        QSet<QString> items;
        for (const QString &name : m_source.names()) {
            if (joplinIsItem(name))
                items.insert(name);
            else if (!isHiddenName(name))
                m_fileOf.insert(idOf(name), name);
        }
        qsizetype seen = 0;
        const Status visited =
            m_source.visit(items, [&](const QString &name, const QByteArray &bytes) -> Status {
                m_intake.progress(static_cast<double>(++seen) / static_cast<double>(items.size()));
                sort(joplinItem(name, textOf(bytes)), bytes);
                return {};
            });
        if (!visited)
            return visited;
        if (m_isLocked && m_notes.empty())
            return failLockedThere();
        for (; !m_notes.empty(); m_notes.pop_front()) {
            if (const Status taken = finish(m_notes.front()); !taken)
                return taken;
        }
        QStringList left = m_fileOf.values();
        std::sort(left.begin(), left.end());
        for (const QString &name : left) {
            if (!m_used.contains(name))
                m_intake.leftOver(name);
        }
        return {};
    }

private:
    static QString idOf(const QString &name)
    {
        return name.mid(name.lastIndexOf(u'/') + 1).left(joplinIdLength).toLower();
    }

    void sort(JoplinItem item, const QByteArray &bytes)
    {
        enum Type
        {
            Note = 1,
            Folder = 2,
            Resource = 4,
            Tag = 5,
            NoteTag = 6,
            Revision = 13
        };

        const QString id = idOf(item.name);
        if (item.prop("encryption_applied") == "1"_L1) {
            m_isLocked = true;
            m_intake.notTaken(item.name, NotTaken::NotUnderstood, bytes);
            return;
        }
        switch (item.type()) {
        case Note:
            take(item);
            break;
        case Folder:
            m_folders.insert(id, {item.title, item.prop("parent_id").toLower()});
            break;
        case Resource:
            m_resources.insert(id, item.title);
            break;
        case Tag:
            m_tags.insert(id, item.title);
            break;
        case NoteTag:
            m_tagsOf[item.prop("note_id").toLower()] += item.prop("tag_id").toLower();
            break;
        case Revision:
            break;
        default:
            m_intake.notTaken(item.name, NotTaken::NotUnderstood, bytes);
        }
    }

    /// What of a note waits until all tags, notebooks and files are known.
    struct Waiting
    {
        Draft draft;
        QString id;
        QString notebook;
        QJsonObject leftover;
    };

    void take(JoplinItem &note)
    {
        Waiting waiting{{}, idOf(note.name), note.prop("parent_id").toLower(), {}};
        Draft &draft = waiting.draft;
        for (const char *key : {"user_created_time", "created_time"}) {
            const auto when = whenOf(note.prop(key));
            if (when && draft.page.at.isNull())
                setWhen(draft.page, *when, {}, m_options.local);
        }
        if (draft.page.at.isNull()) {
            m_intake.notTaken(note.title.isEmpty() ? note.name : note.title,
                              NotTaken::NoDay,
                              QString(note.title + u"\n\n" + note.body).toUtf8());
            return;
        }
        draft.page.origin.id = note.prop("id").isEmpty() ? waiting.id : note.prop("id").toLower();
        draft.page.title = note.title;
        draft.text = std::move(note.body);
        waiting.leftover = leftover(note);
        m_notes.push_back(std::move(waiting));
    }

    Status finish(Waiting &note)
    {
        Draft &draft = note.draft;
        folders(draft, note.notebook);
        for (const QString &tag : m_tagsOf.value(note.id))
            draft.tags += m_tags.value(tag);
        draft.tags.removeAll(QString());
        draft.tags.removeDuplicates();
        files(draft);
        addLeftover(draft, note.leftover);
        return m_intake.page(std::move(draft));
    }

    void folders(Draft &draft, QString id) const
    {
        for (int depth = 0; depth < joplinDeepest; ++depth) {
            const auto folder = m_folders.constFind(id);
            if (folder == m_folders.constEnd())
                return;
            draft.tags.prepend(folder->first);
            id = folder->second;
        }
    }

    /// "](:/0123…)" of a file becomes its link; of another note it stays.
    void files(Draft &draft)
    {
        const QString text = draft.text;
        QString out;
        qsizetype copied = 0;
        constexpr auto mark = "](:/"_L1;
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            const QString id = text.mid(at + mark.size(), joplinIdLength).toLower();
            const qsizetype end = at + mark.size() + joplinIdLength;
            const auto file = m_fileOf.constFind(id);
            if (file == m_fileOf.constEnd() || end >= text.size() || text[end] != u')')
                continue;
            m_used.insert(*file);
            const QString title = m_resources.value(id);
            const QString base = file->mid(file->lastIndexOf(u'/') + 1);
            const QString link = linkTo(addFile(draft, title.isEmpty() ? base : title, *file));
            out += QStringView(text).sliced(copied, at + 2 - copied);
            const qsizetype from = link.indexOf("]("_L1) + 2;
            out += QStringView(link).sliced(from, link.size() - from - 1);
            copied = end;
        }
        draft.text = out + QStringView(text).sliced(copied);
    }

    static QJsonObject leftover(const JoplinItem &note)
    {
        QJsonObject kept;
        for (const char *key : {"latitude", "longitude", "altitude"}) {
            if (note.prop(key).toDouble() != 0.0)
                kept.insert(QLatin1StringView(key), note.prop(key));
        }
        for (const char *key : {"author", "source_url"}) {
            if (!note.prop(key).isEmpty())
                kept.insert(QLatin1StringView(key), note.prop(key));
        }
        for (const char *key : {"is_todo", "todo_due", "todo_completed"}) {
            if (!note.prop(key).isEmpty() && note.prop(key) != "0"_L1)
                kept.insert(QLatin1StringView(key), note.prop(key));
        }
        return kept;
    }

    Source &m_source;
    const ReadOptions &m_options;
    Intake &m_intake;
    std::deque<Waiting> m_notes;
    QHash<QString, std::pair<QString, QString>> m_folders; ///< title and parent
    QHash<QString, QString> m_resources;                   ///< titles
    QHash<QString, QString> m_tags;
    QHash<QString, QStringList> m_tagsOf;
    QHash<QString, QString> m_fileOf;
    QSet<QString> m_used;
    bool m_isLocked = false; ///< an item at least
};

Status readJoplin(Source &source, const ReadOptions &options, Intake &intake)
{
    if (sniffJoplin(source) == Sure::No)
        return fail(Errc::Malformed, "no items of Joplin");
    return JoplinReader(source, options, intake).read();
}

} // namespace

const Format joplinFormat{
    "joplin",
    "Joplin (JEX or RAW)",
    "*.jex /",
    sniffJoplin,
    readJoplin,
    nullptr,
    false,
};

} // namespace afterword::exchange
