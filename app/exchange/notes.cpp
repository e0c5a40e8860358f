// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/notes.h"

#include "app/journal/codec.h"
#include "app/journal/page_markdown.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype noteTitleMost = 1'000;

/// The first of these that the front matter has, in any case, with blanks or '_'.
const yaml::Value &noteFind(const yaml::Value &front, const QStringList &names)
{
    static const yaml::Value none;
    for (const QString &name : names) {
        for (const auto &[key, value] : front.members) {
            QString plain = key.toLower();
            plain.replace(u' ', u'_').replace(u'-', u'_');
            if (plain == name && value.kind != yaml::Value::Kind::Null)
                return value;
        }
    }
    return none;
}

const QStringList &noteDayNames()
{
    static const QStringList names{u"date"_s,
                                   u"created"_s,
                                   u"created_at"_s,
                                   u"date_created"_s,
                                   u"creation_date"_s,
                                   u"created_time"_s,
                                   u"datetime"_s,
                                   u"day"_s};
    return names;
}

/// Members that have a place on a page, or say nothing of it.
bool noteIsKnown(const QString &key, const yaml::Value &value)
{
    static const QStringList known{u"title"_s,
                                   u"tags"_s,
                                   u"tag"_s,
                                   u"keywords"_s,
                                   u"people"_s,
                                   u"timezone"_s,
                                   u"mood"_s,
                                   u"updated"_s,
                                   u"edited"_s,
                                   u"updated_at"_s,
                                   u"modified"_s};
    QString plain = key.toLower();
    plain.replace(u' ', u'_').replace(u'-', u'_');
    const bool isPlace =
        plain == "latitude"_L1 || plain == "longitude"_L1 || plain == "altitude"_L1;
    const bool isNowhere = isPlace && value.text.toDouble() == 0.0;
    return known.contains(plain) || noteDayNames().contains(plain) || isNowhere
           || value.kind == yaml::Value::Kind::Null;
}

Moment noteMoment(const yaml::Value &node)
{
    return Moment::parse(node.text).value_or(Moment());
}

QList<Mood> noteMoods(const yaml::Value &moods)
{
    QList<Mood> all;
    for (const yaml::Value &item : moods.items) {
        Mood mood;
        mood.at = noteMoment(item[u"at"]);
        mood.pleasant = std::clamp(item[u"pleasantness"].text.toInt(), -3, 3);
        mood.energyKnown = item[u"energy"].isScalar();
        mood.energy = std::clamp(item[u"energy"].text.toInt(), -2, 2);
        mood.frame = item[u"frame"].text == "day"_L1 ? Frame::Day : Frame::Now;
        mood.words = item[u"words"].texts().mid(0, 3);
        if (item.isMap() && !mood.at.isNull())
            all += mood;
    }
    return all;
}

class NoteReader final
{
public:
    NoteReader(Source &source, const ReadOptions &options, Intake &intake, const NoteKind &kind)
        : m_source(source)
        , m_options(options)
        , m_intake(intake)
        , m_kind(kind)
        , m_files(source)
    {}

    Status read()
    {
        QSet<QString> wanted;
        for (const QString &name : m_source.names()) {
            if (isNoteName(name) && !passedOver(name))
                wanted.insert(name);
        }
        qsizetype seen = 0;
        const Status visited =
            m_source.visit(wanted, [&](const QString &name, const QByteArray &bytes) -> Status {
                m_intake.progress(static_cast<double>(++seen) / static_cast<double>(wanted.size()));
                take(name, bytes);
                return {};
            });
        if (!visited)
            return visited;
        return handOn();
    }

private:
    [[nodiscard]] bool passedOver(const QString &name) const
    {
        return isHiddenName(name) || (m_kind.isOwn && m_kind.isOwn(name));
    }

    void take(const QString &name, const QByteArray &bytes)
    {
        Note note = noteOf(bytes);
        Draft draft;
        draft.text = std::move(note.body);
        const auto id = Id::fromHex(note.front[u"id"].text);
        const auto kind = codec::kindFromName(note.front[u"kind"].text.toStdString());
        const Moment at = noteMoment(note.front[u"created"]);
        if (id && kind && !at.isNull()) {
            draft.page.id = *id;
            draft.page.kind = *kind;
            draft.page.at = at;
            own(draft, note.front, name);
        } else {
            foreign(draft, note.front, name);
            if (draft.page.at.isNull()) {
                m_intake.notTaken(name, NotTaken::NoDay, bytes);
                return;
            }
        }
        draft.text.squeeze();
        m_drafts.push_back(std::make_unique<Draft>(std::move(draft)));
    }

    /// A file that this program wrote.
    void own(Draft &draft, const yaml::Value &front, const QString &name)
    {
        Page &page = draft.page;
        page.edited = noteMoment(front[u"updated"]);
        page.created = noteMoment(front[u"written"]);
        page.zone = front[u"timezone"].text.toUtf8();
        page.title = front[u"title"].text;
        page.moods = noteMoods(front[u"moods"]);
        draft.tags = front[u"tags"].texts();
        draft.people = front[u"people"].texts();
        page_markdown::takeRest(page, front[u"afterword"].text.toUtf8());
        if (draft.text.endsWith(u'\n'))
            draft.text.chop(1);
        for (const QString &file : front[u"attachments"].texts()) {
            // Written as it is called, not as an address.
            const QString folder = folderOf(name);
            const QString path = folder.isEmpty() ? file : folder + u'/' + file;
            if (m_source.contains(path)) {
                addFile(draft, path.mid(path.lastIndexOf(u'/') + 1), path);
                m_files.use(path);
            }
        }
        m_files.take(draft, name);
    }

    void foreign(Draft &draft, const yaml::Value &front, const QString &name)
    {
        const NoteName told = m_kind.name ? m_kind.name(name) : noteName(name);
        day(draft.page, front, told, name);
        draft.page.title = front[u"title"].text.simplified();
        if (const Moment edited = noteMoment(noteFind(front, {u"updated"_s, u"modified"_s}));
            !edited.isNull())
            draft.page.edited = edited;
        for (const QString &each : {u"tags"_s, u"tag"_s, u"keywords"_s}) {
            for (const QString &tag : noteFind(front, {each}).texts())
                draft.tags += tag.startsWith(u'#') ? tag.mid(1) : tag;
        }
        draft.people = noteFind(front, {u"people"_s}).texts();
        mood(draft, noteFind(front, {u"mood"_s}));
        QJsonObject leftover;
        for (const auto &[key, value] : front.members) {
            if (!noteIsKnown(key, value))
                leftover.insert(key, value.toJson());
        }
        if (m_kind.text)
            m_kind.text(draft, leftover);
        title(draft, told.words);
        draft.tags += hashtagsOf(draft.text);
        draft.tags.removeAll(QString());
        draft.tags.removeDuplicates();
        m_files.take(draft, name);
        while (draft.text.endsWith(u'\n'))
            draft.text.chop(1);
        addLeftover(draft, leftover);
    }

    void day(Page &page, const yaml::Value &front, const NoteName &told, const QString &name) const
    {
        const QByteArray zone = noteFind(front, {u"timezone"_s}).text.toUtf8();
        Page byFront;
        if (const auto when = whenOf(noteFind(front, noteDayNames()).text))
            setWhen(byFront, *when, zone, m_options.local);
        if (told.when && told.when->day.isValid()) {
            setWhen(page, *told.when, zone, m_options.local);
            const bool closer =
                !byFront.at.isNull() && !told.when->time.isValid() && byFront.day() == page.day();
            if (!closer)
                return;
        }
        if (!byFront.at.isNull()) {
            page.at = byFront.at;
            page.zone = byFront.zone;
        } else if (const QDateTime changed = m_source.changed(name); changed.isValid()) {
            setTime(page, changed, {}, m_options.local);
        }
    }

    static void title(Draft &draft, const QString &words)
    {
        if (draft.page.title.isEmpty())
            draft.page.title = words.left(noteTitleMost);
        const QString title = draft.page.title;
        if (title.isEmpty()) {
            takeHeading(draft);
            return;
        }
        // The heading that only says the title again.
        Draft heading;
        heading.text = draft.text;
        takeHeading(heading);
        if (heading.page.title == title)
            draft.text = heading.text;
    }

    void mood(Draft &draft, const yaml::Value &mood) const
    {
        draft.moodLabel = mood.isScalar() ? mood.text.simplified() : QString();
        m_intake.moodLabel(draft.moodLabel, 0);
    }

    Status handOn()
    {
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const auto &a, const auto &b) {
            return std::tie(a->page.at, a->page.title, a->text)
                   < std::tie(b->page.at, b->page.title, b->text);
        });
        for (auto &draft : m_drafts) {
            if (const Status taken = m_intake.page(std::move(*draft)); !taken)
                return taken;
            draft.reset();
        }
        for (const QString &name : m_source.names()) {
            if (!isNoteName(name) && !passedOver(name) && !m_files.isUsed(name))
                m_intake.leftOver(name);
        }
        return {};
    }

    Source &m_source;
    const ReadOptions &m_options;
    Intake &m_intake;
    const NoteKind &m_kind;
    NoteFiles m_files;
    std::vector<std::unique_ptr<Draft>> m_drafts;
};

/// "-2114", " 21-14", "_21.14" behind the day; the rest are words.
QTime noteTime(QStringView &rest)
{
    constexpr qsizetype longest = 6;
    for (qsizetype length = std::min(longest, rest.size()); length >= 5; --length) {
        const bool ends = length == rest.size() || !rest[length].isLetterOrNumber();
        QString part = rest.sliced(1, length - 1).toString();
        part.replace(u'-', u':').replace(u'.', u':').replace(u'_', u':');
        const QTime time = timeOf(part);
        if (u"-_ T"_s.contains(rest[0]) && ends && time.isValid() && part.size() >= 4) {
            rest = rest.sliced(length);
            return time;
        }
    }
    return {};
}

} // namespace

bool isNoteName(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive)
           || name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

bool isHiddenName(const QString &name)
{
    return name.startsWith(u'.') || name.contains("/."_L1) || name.startsWith("__MACOSX/"_L1);
}

Note noteOf(QByteArrayView bytes)
{
    Note note{{}, textOf(bytes)};
    const QStringView text(note.body);
    if (!text.startsWith("---\n"_L1))
        return note;
    constexpr qsizetype start = 4;
    qsizetype end = -1;
    for (qsizetype at = start; at >= start && at < text.size(); at = text.indexOf(u'\n', at) + 1) {
        const QStringView line = text.sliced(at).left(4);
        if (line == "---\n"_L1 || line == "...\n"_L1 || line == "---"_L1) {
            end = at;
            break;
        }
    }
    if (end < 0)
        return note;
    auto front = yaml::parse(text.sliced(start, end - start).toUtf8());
    const bool isEmpty = front && front->kind == yaml::Value::Kind::Null;
    if (!front || (!front->isMap() && !isEmpty))
        return note;
    qsizetype body = std::min(end + 4, text.size());
    if (body < text.size() && text[body] == u'\n')
        ++body;
    note.front = std::move(*front);
    note.body.remove(0, body);
    return note;
}

NoteName noteName(const QString &path)
{
    const QStringList parts = path.left(path.lastIndexOf(u'.')).split(u'/');
    const QString &base = parts.constLast();
    NoteName name;
    When when;
    if (const qsizetype length = whenAtStart(base, when); length > 0) {
        QStringView rest = QStringView(base).sliced(length);
        if (!when.time.isValid())
            when.time = noteTime(rest);
        while (!rest.isEmpty() && u"-_ .,"_s.contains(rest.front()))
            rest = rest.sliced(1);
        return {when, rest.toString()};
    }
    if (parts.size() >= 3 && base.size() <= 2) {
        const QString day = parts.mid(parts.size() - 3).join(u'-');
        if (const auto folders = whenOf(day); folders && day.size() >= 8)
            return {folders, {}};
    }
    name.words = base;
    return name;
}

Status readNotes(Source &source, const ReadOptions &options, Intake &intake, const NoteKind &kind)
{
    return NoteReader(source, options, intake, kind).read();
}

} // namespace afterword::exchange
