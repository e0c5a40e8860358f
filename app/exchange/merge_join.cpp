// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/merge_join.h"

#include <QFileInfo>

#include <algorithm>

namespace afterword::exchange {

namespace {

using namespace Qt::StringLiterals;

template <typename Value>
void joinAdd(QList<Value> &late, const QList<Value> &early)
{
    for (const Value &value : early) {
        if (!late.contains(value))
            late.append(value);
    }
}

/// One mark a moment: of two of the same moment the later record's.
void joinMoods(QList<Mood> &late, const QList<Mood> &early)
{
    for (const Mood &mood : early) {
        const bool known = std::any_of(late.begin(), late.end(), [&mood](const Mood &other) {
            return other.at.utcMs == mood.at.utcMs && other.frame == mood.frame;
        });
        if (!known)
            late.append(mood);
    }
    std::stable_sort(late.begin(), late.end(), [](const Mood &a, const Mood &b) {
        return a.at.utcMs < b.at.utcMs;
    });
}

void joinAway(QDate &late, QDate early)
{
    if (!late.isValid() || (early.isValid() && late < early))
        late = early;
}

void joinLookback(Lookback &late, const Lookback &early)
{
    late.never = late.never || early.never;
    if (!late.from.isValid() || (early.from.isValid() && late.from < early.from))
        late.from = early.from;
    if (late.never)
        late.from = {};
}

template <typename Value>
void joinMissing(Value &late, const Value &early)
{
    if (late == Value())
        late = early;
}

QString joinFreeName(const QString &name, const MergeFiles &files)
{
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    for (int n = 2;; ++n) {
        const QString free = u"%1 (%2)%3"_s.arg(info.completeBaseName()).arg(n).arg(suffix);
        const bool taken = std::any_of(files.begin(), files.end(), [&free](const MergeFile &file) {
            return file.file.name == free;
        });
        if (!taken)
            return free;
    }
}

} // namespace

MergeFiles mergeFiles(const QList<Attachment> &files, bool theirs)
{
    MergeFiles list;
    for (const Attachment &file : files)
        list.append({file, theirs, {}});
    return list;
}

MergeFiles joinedFiles(const MergeFiles &late, const MergeFiles &early)
{
    MergeFiles joined = late;
    for (const MergeFile &file : early) {
        const auto same = std::find_if(late.begin(), late.end(), [&file](const MergeFile &other) {
            return other.file.name == file.file.name;
        });
        if (same != late.end() && !file.hash.isEmpty() && same->hash == file.hash)
            continue;
        joined.append(file);
        if (same != late.end())
            joined.last().file.name = joinFreeName(file.file.name, joined);
    }
    return joined;
}

bool joinFields(Page &late, const Page &early)
{
    joinMoods(late.moods, early.moods);
    joinAdd(late.tags, early.tags);
    joinAdd(late.people, early.people);
    joinMissing(late.title, early.title);
    joinMissing(late.prompt, early.prompt);
    if (late.path.id.isEmpty())
        late.path = early.path;
    for (auto value = early.values.begin(); value != early.values.end(); ++value) {
        if (!late.values.contains(value.key()))
            late.values.insert(value.key(), value.value());
    }
    late.circles = std::max(late.circles, early.circles);
    joinAway(late.away, early.away);
    joinLookback(late.lookback, early.lookback);
    return true;
}

bool joinFields(Letter &late, const Letter &early)
{
    joinMissing(late.to, early.to);
    joinMissing(late.chargeBefore, early.chargeBefore);
    joinMissing(late.chargeAfter, early.chargeAfter);
    joinAdd(late.read, early.read);
    std::sort(late.read.begin(), late.read.end());
    joinMissing(late.next, early.next);
    joinMissing(late.answer, early.answer);
    return early.next.isEmpty() || early.next == late.next;
}

bool joinFields(Tag &late, const Tag &early)
{
    joinAway(late.away, early.away);
    return true; // a name given to the same tag twice: the later one
}

QString joinedNotes(const QString &late, const QString &early)
{
    if (early.isEmpty() || late.contains(early))
        return late;
    return late.isEmpty() || early.contains(late) ? early : late + u"\n\n"_s + early;
}

bool joinFields(Person &late, const Person &early)
{
    late.note = joinedNotes(late.note, early.note);
    joinAway(late.away, early.away);
    return true;
}

bool joinFields(LifeMark &late, const LifeMark &early)
{
    return late.name == early.name;
}

bool joinFields(SavedSearch &late, const SavedSearch &early)
{
    return late.query == early.query;
}

bool joinFields(Urge &late, const Urge &early)
{
    joinMissing(late.what, early.what);
    joinMissing(late.midway, early.midway);
    joinMissing(late.after, early.after);
    joinMissing(late.outcome, early.outcome);
    joinAdd(late.words, early.words);
    late.note = joinedNotes(late.note, early.note);
    return true;
}

bool joinFields(PathRun &late, const PathRun &early)
{
    joinMissing(late.page, early.page);
    return true;
}

bool joinFields(Deck &late, const Deck &early)
{
    joinMissing(late.name, early.name);
    return true;
}

bool joinFields(Dictionary &late, const Dictionary &early)
{
    joinAdd(late.words, early.words);
    return true;
}

} // namespace afterword::exchange
