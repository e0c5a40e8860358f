// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/merge_kin.h"

#include "app/journal/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace afterword::exchange {

namespace {

constexpr qsizetype kinMarkDigits = 16;
constexpr qsizetype kinMarksKept = 16; ///< in one record
constexpr auto kinMember = "merged";

QByteArray kinHash(const QByteArray &words)
{
    return QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex();
}

QList<QByteArray> kinMarks(const RecordBase &record)
{
    QList<QByteArray> marks;
    if (!record.extra.contains(kinMember))
        return marks;
    const QJsonArray list = QJsonDocument::fromJson(record.extra)
                                .object()
                                .value(QLatin1StringView(kinMember))
                                .toArray();
    for (const auto &mark : list)
        marks.append(mark.toString().toLatin1());
    return marks;
}

/// Whether `newer` says itself that it came after this one.
bool kinNames(const RecordBase &newer, const RecordBase &older)
{
    const QByteArray &mark = older.rev.mark;
    return !mark.isEmpty() && newer.rev.n > older.rev.n
           && (newer.parent == mark || kinMarks(newer).contains(mark));
}

/// The members of both that this version does not know, and which revisions they hold.
QByteArray kinExtra(const RecordBase &late, const RecordBase &early)
{
    QByteArray extra = late.extra;
    const QJsonObject known = QJsonDocument::fromJson(late.extra).object();
    const QJsonObject other = QJsonDocument::fromJson(early.extra).object();
    for (auto member = other.begin(); member != other.end(); ++member) {
        if (known.contains(member.key()) || member.key() == QLatin1StringView(kinMember))
            continue;
        const QByteArray one =
            QJsonDocument(QJsonArray{member.value()}).toJson(QJsonDocument::Compact);
        json::addMember(
            extra, member.key().toStdString(), one.mid(1, one.size() - 2).toStdString());
    }
    QList<QByteArray> marks = kinMarks(late) + kinMarks(early);
    marks += {late.rev.mark, early.rev.mark};
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    for (const QByteArray &must : {late.rev.mark, early.rev.mark}) {
        marks.removeAll(must);
        marks.append(must);
    }
    marks = marks.mid(std::max<qsizetype>(0, marks.size() - kinMarksKept));
    QJsonArray list;
    for (const QByteArray &mark : std::as_const(marks))
        list.append(QString::fromLatin1(mark));
    json::removeMember(extra, kinMember);
    json::addMember(
        extra, kinMember, QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString());
    return extra;
}

/// Calls `each` with every record of the same id and revision, or with all of `ours`.
template <typename Each>
void kinEach(const Contents &contents, const Each &each)
{
    const auto all = [&each](const auto &records) {
        for (const auto &record : records)
            each(record);
    };
    all(contents.pages);
    all(contents.letters);
    all(contents.tags);
    all(contents.people);
    all(contents.marks);
    all(contents.searches);
    all(contents.urges);
    all(contents.runs);
    all(contents.decks);
    if (!contents.dictionary.id.isNull())
        each(contents.dictionary);
}

} // namespace

Kinship kinship(const RecordBase &ours, const RecordBase &theirs, const Moment &shared)
{
    if (ours.rev == theirs.rev)
        return {};
    if (kinNames(ours, theirs))
        return {Kin::OursNewer, true};
    if (kinNames(theirs, ours))
        return {Kin::TheirsNewer, true};
    const bool oursHasMore = ours.rev.n > theirs.rev.n;
    const RecordBase &older = oursHasMore ? theirs : ours;
    if (ours.rev.n != theirs.rev.n && older.edited <= shared)
        return {oursHasMore ? Kin::OursNewer : Kin::TheirsNewer, false};
    return {Kin::Apart, true};
}

Moment sharedPast(const LoadedHeaders &ours, const LoadedHeaders &theirs)
{
    Moment shared;
    const auto note = [&shared](const Moment &at) { shared = std::max(shared, at); };
    for (const Moment &at : ours.unlocks.times) {
        if (theirs.unlocks.times.contains(at))
            note(at);
    }
    const QString key = QString::fromLatin1(mergedKey);
    if (ours.contents.settings.value(key) != theirs.contents.settings.value(key))
        return shared;
    QHash<Id, Revision> known;
    kinEach(ours.contents,
            [&known](const RecordBase &record) { known.insert(record.id, record.rev); });
    kinEach(theirs.contents, [&](const RecordBase &record) {
        const auto here = known.constFind(record.id);
        if (here != known.constEnd() && *here == record.rev)
            note(record.edited);
    });
    return shared;
}

bool isLater(const RecordBase &one, const RecordBase &other)
{
    if (one.edited.utcMs != other.edited.utcMs)
        return other.edited.utcMs < one.edited.utcMs;
    if (one.rev.n != other.rev.n)
        return other.rev.n < one.rev.n;
    return other.rev.mark < one.rev.mark;
}

void joinEnvelope(RecordBase &joined, const RecordBase &late, const RecordBase &early)
{
    joined.extra = kinExtra(late, early);
    joined.parent = late.rev.mark;
    joined.created = std::min(late.created, early.created);
    joined.edited = std::max(late.edited, early.edited);
    joined.rev.n = std::max(late.rev.n, early.rev.n) + 1;
    joined.rev.mark = kinHash(std::min(late.rev.mark, early.rev.mark) + '+'
                              + std::max(late.rev.mark, early.rev.mark))
                          .left(kinMarkDigits);
}

void nextRevision(RecordBase &record, const QByteArray &salt)
{
    record.parent = record.rev.mark;
    ++record.rev.n;
    record.rev.mark = kinHash(record.parent + salt).left(kinMarkDigits);
}

Id idFrom(const QByteArray &words)
{
    return Id::fromHex(QLatin1StringView(kinHash(words).left(32))).value_or(Id());
}

void standAlone(RecordBase &record, const QByteArray &words)
{
    record.id = idFrom("beside " + record.id.toHex().toLatin1() + ' ' + words);
    record.rev = {1, kinHash("beside " + record.id.toHex().toLatin1()).left(kinMarkDigits)};
    record.parent.clear();
    record.rid = 0;
    json::removeMember(record.extra, kinMember);
}

QString stateOf(const Contents &contents)
{
    QList<QByteArray> lines;
    kinEach(contents, [&lines](const RecordBase &record) {
        lines.append(record.id.toHex().toLatin1() + record.rev.mark);
    });
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : std::as_const(lines))
        hash.addData(QByteArray(line + '\n'));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace afterword::exchange
