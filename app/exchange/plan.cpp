// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/plan.h"

#include "app/base/fold.h"
#include "app/journal/json.h"

#include <QCryptographicHash>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype planTitleMost = 1'000;
constexpr qsizetype planTextMost = 4'000'000; ///< bytes, what a page holds
constexpr qsizetype planTextStart = 100'000;  ///< letters of one that is longer
constexpr qsizetype planWordsMost = 200;      ///< letters of a tag or a name
constexpr qsizetype planOriginMost = 200;

std::string planQuoted(const Id &id)
{
    return '"' + id.toHex().toStdString() + '"';
}

/// Of what is no page: so that it goes out again with the import it came with.
void planMark(RecordBase &record, const Id &import)
{
    json::removeMember(record.extra, "import");
    json::addMember(record.extra, "import", planQuoted(import));
}

/// Names of one kind, found by their folded form, made when there is none.
template <typename Named>
class Names final
{
public:
    Names(const std::vector<std::pair<Id, QString>> &known, const Id &import)
        : m_import(import)
    {
        for (const auto &[id, name] : known)
            m_ids.insert(fold(name), id);
    }

    /// Of our own format: it has an id already. False when there is one of that name.
    bool adopt(const Named &named)
    {
        const QByteArray folded = fold(named.name);
        const auto found = m_ids.constFind(folded);
        if (found != m_ids.constEnd()) {
            m_instead.insert(named.id, *found);
            return false;
        }
        m_ids.insert(folded, named.id);
        return true;
    }

    QList<Id> of(const QStringList &names, std::vector<OtherRecord> &made)
    {
        QList<Id> ids;
        for (const QString &given : names) {
            const QString name = given.simplified().left(planWordsMost);
            if (name.isEmpty())
                continue;
            Id &id = m_ids[fold(name)];
            if (id.isNull()) {
                Named named;
                named.id = id = Id::random();
                named.name = name;
                planMark(named, m_import);
                made.push_back({BatchRecord(std::move(named)), std::nullopt});
            }
            if (!ids.contains(id))
                ids += id;
        }
        return ids;
    }

    void replace(QList<Id> &ids) const
    {
        for (Id &id : ids)
            id = m_instead.value(id, id);
    }

private:
    Id m_import;
    QHash<QByteArray, Id> m_ids;
    QHash<Id, Id> m_instead;
};

QString planHash(const Draft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add = [&hash](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        hash.addData(QByteArray(QByteArray::number(utf8.size()) + ' '));
        hash.addData(utf8);
    };
    add(draft.page.at.toString());
    add(draft.page.title);
    add(draft.text);
    add(draft.moodLabel);
    for (const Mood &mood : draft.page.moods)
        add(QString::number(mood.pleasant) + u' ' + mood.words.join(u' '));
    for (const DraftFile &file : draft.files)
        add(file.source.isEmpty() ? file.name : file.source);
    return QString::fromLatin1(hash.result().toHex().left(32));
}

/// Too long for a page: the whole goes on it as a file, its beginning is its text.
void planFitText(Draft &draft)
{
    if (draft.page.title.size() > planTitleMost) {
        draft.text.prepend(draft.page.title + u"\n\n"_s);
        draft.page.title.truncate(planTitleMost);
    }
    const QByteArray utf8 = draft.text.toUtf8();
    if (utf8.size() <= planTextMost)
        return;
    const QString name = addBytes(draft, u"whole-text.md"_s, utf8);
    draft.text = draft.text.left(planTextStart) + u"\n\n"_s + linkTo(name);
}

class Planner final
{
public:
    Planner(const Known &known, const PlanOptions &options, qsizetype read)
        : m_known(known)
        , m_options(options)
        , m_tags(known.tags, options.import)
        , m_people(known.people, options.import)
    {
        m_plan.read = read;
    }

    void takeOthers(std::vector<OtherRecord> &others)
    {
        for (OtherRecord &other : others) {
            const Id id = baseOf(other.record).id;
            const bool isNew = !m_known.ids.contains(id) && adopted(other.record);
            if (!isNew) {
                ++m_plan.known;
                continue;
            }
            ++m_plan.fresh;
            RecordBase &base = baseOf(other.record);
            base.rid = 0;
            base.rev = {};
            base.parent.clear();
            planMark(base, m_options.import);
            m_plan.others.push_back(std::move(other));
        }
    }

    void takePage(Draft &draft)
    {
        Page &page = draft.page;
        const bool isOurs = !page.id.isNull();
        // A name made of what it holds is new by itself: equal ones are counted.
        const bool isNamed = !isOurs && !name(draft);
        const bool isKnown = isOurs ? m_known.ids.contains(page.id)
                                    : m_known.origins.contains(originKey(page.origin));
        const bool isSeen =
            isOurs ? m_seenIds.contains(page.id) : m_seenOrigins.contains(page.origin.id);
        if (isKnown || isSeen) {
            ++m_plan.known;
            return;
        }
        if (isOurs)
            m_seenIds.insert(page.id);
        else if (isNamed)
            m_seenOrigins.insert(page.origin.id);
        ++m_plan.fresh;
        put(draft);
    }

    Plan finish(std::vector<NotTakenItem> notTaken)
    {
        for (NotTakenItem &item : notTaken)
            m_plan.notTaken.push_back(std::move(item));
        if (!m_plan.isEmpty())
            keepLeftOver();
        return std::move(m_plan);
    }

private:
    bool adopted(const BatchRecord &record)
    {
        if (const auto *tag = std::get_if<Tag>(&record))
            return m_tags.adopt(*tag);
        if (const auto *person = std::get_if<Person>(&record))
            return m_people.adopt(*person);
        return !std::holds_alternative<Dictionary>(record); // there is one a journal
    }

    /// True: by what it holds.
    bool name(Draft &draft)
    {
        PageOrigin &origin = draft.page.origin;
        origin.format = m_options.format;
        origin.import = m_options.import;
        if (origin.id.size() > planOriginMost)
            origin.id = QString::fromLatin1(
                QCryptographicHash::hash(origin.id.toUtf8(), QCryptographicHash::Blake2b_256)
                    .toHex()
                    .left(32));
        if (!origin.id.isEmpty())
            return false;
        // Equal entries of one source are told apart by their count.
        origin.id = planHash(draft);
        const int before = m_hashes[origin.id]++;
        if (before > 0)
            origin.id += u'#' + QString::number(before + 1);
        return true;
    }

    void put(Draft &draft)
    {
        Page &page = draft.page;
        planFitText(draft);
        if (page.id.isNull())
            page.id = Id::random();
        page.origin.import = m_options.import;
        if (page.origin.format.isEmpty())
            page.origin.format = m_options.format;
        if (page.created.isNull())
            page.created = page.at;
        page.rid = 0;
        page.rev = {};
        page.parent.clear();
        m_tags.replace(page.tags);
        m_people.replace(page.people);
        page.tags += m_tags.of(draft.tags, m_plan.others);
        page.people += m_people.of(draft.people, m_plan.others);
        m_plan.pages.push_back({std::move(page),
                                std::move(draft.text),
                                std::move(draft.files),
                                std::move(draft.past),
                                draft.moodLabel});
    }

    /// One page that keeps, as files, what nobody understood: nothing is lost.
    void keepLeftOver()
    {
        Draft draft;
        draft.page.title = m_options.leftOver;
        draft.page.at = m_options.now;
        draft.page.zone = m_options.zone;
        for (const NotTakenItem &item : m_plan.notTaken) {
            if (item.reason == NotTaken::Refused || item.reason == NotTaken::Missing)
                continue;
            const QString wished = item.name.isEmpty() ? u"entry"_s : item.name;
            const QString name = item.kept.isEmpty()
                                     ? addFile(draft, wished, item.name)
                                     : addBytes(draft, wished + u".txt"_s, item.kept);
            draft.text += u"- "_s + linkTo(name, wished) + u'\n';
        }
        if (draft.files.isEmpty())
            return;
        draft.page.origin.id = u"left-over-"_s + planHash(withoutTime(draft));
        static_cast<void>(name(draft));
        if (!m_known.origins.contains(originKey(draft.page.origin)))
            put(draft);
    }

    static Draft withoutTime(Draft draft)
    {
        draft.page.at = {};
        return draft;
    }

    const Known &m_known;
    const PlanOptions &m_options;
    Names<Tag> m_tags;
    Names<Person> m_people;
    Plan m_plan;
    QHash<QString, int> m_hashes;
    QSet<Id> m_seenIds;
    QSet<QString> m_seenOrigins; ///< of this format
};

} // namespace

QString originKey(const PageOrigin &origin)
{
    return origin.format + u'|' + origin.id;
}

void Known::add(const Page &page)
{
    add(page.id, page.origin);
}

void Known::add(const Id &page, const PageOrigin &origin)
{
    ids.insert(page);
    if (!origin.format.isEmpty())
        origins.insert(originKey(origin));
}

void Known::add(const BatchRecord &record)
{
    ids.insert(baseOf(record).id);
    if (const auto *tag = std::get_if<Tag>(&record))
        tags.emplace_back(tag->id, tag->name);
    if (const auto *person = std::get_if<Person>(&record))
        people.emplace_back(person->id, person->name);
}

Known knownOf(const Contents &contents)
{
    Known known;
    known.ids.reserve(static_cast<qsizetype>(contents.pages.size()));
    for (const Page &page : contents.pages)
        known.add(page);
    const auto addAll = [&known](const auto &records) {
        for (const auto &record : records)
            known.ids.insert(record.id);
    };
    addAll(contents.tags);
    addAll(contents.people);
    addAll(contents.marks);
    addAll(contents.searches);
    addAll(contents.letters);
    addAll(contents.urges);
    addAll(contents.runs);
    addAll(contents.decks);
    for (const Tag &tag : contents.tags)
        known.tags.emplace_back(tag.id, tag.name);
    for (const Person &person : contents.people)
        known.people.emplace_back(person.id, person.name);
    return known;
}

Plan planOf(Harvest harvest, const Known &known, const PlanOptions &options)
{
    Planner planner(known, options, harvest.read);
    planner.takeOthers(harvest.others);
    for (; !harvest.pages.empty(); harvest.pages.pop_front())
        planner.takePage(harvest.pages.front());
    return planner.finish(std::move(harvest.notTaken));
}

void markMoods(Plan &plan, const QHash<QString, int> &moods)
{
    for (PlannedPage &page : plan.pages) {
        const auto found = moods.constFind(page.moodLabel);
        if (!page.moodLabel.isEmpty() && found != moods.constEnd())
            page.page.moods += pleasantMark(page.page, *found);
        page.moodLabel.clear();
    }
}

} // namespace afterword::exchange
