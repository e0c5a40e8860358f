// SPDX-License-Identifier: GPL-3.0-or-later
// Finding out what there is to bring: every record but pages, whose texts are met in merge_pages.
#include "app/exchange/merge_private.h"
#include "app/journal/away.h"
#include "app/journal/history.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace afterword::exchange {

namespace {

constexpr std::size_t lookStep = 256; ///< pages between two looks at the progress

/// What is true of one file, not of the journal.
bool lookIsOfFile(const QString &key)
{
    constexpr std::array own{"opened_on",
                             "checked",
                             "open_page",
                             "passphrase_changed",
                             "code_made",
                             "compacted",
                             "taps_today",
                             mergedKey};
    return std::any_of(own.begin(), own.end(), [&key](const char *name) {
        return key == QLatin1StringView(name);
    });
}

template <typename List>
auto lookById(const List &records)
{
    QHash<Id, const typename List::value_type *> found;
    found.reserve(static_cast<qsizetype>(records.size()));
    for (const auto &record : records)
        found.insert(record.id, &record);
    return found;
}

bool lookIsEmpty(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// How a text of a record that stays in its place gets there.
template <typename Value>
void lookSetBody(MergePut &put, Value &value, const Value &mine, const Value *from)
{
    const BlobRef own = mine.body;
    if (from != nullptr && from->body.rid != 0)
        put.body = {MergeBlob::From::Theirs, from->body.rid, {}};
    else if (from != nullptr && own.rid != 0)
        put.body = {MergeBlob::From::Text, 0, {}};
    value.body = {own.rid,
                  put.body.from == MergeBlob::From::Theirs ? from->body.length
                  : put.body.from == MergeBlob::From::Text ? 0
                                                           : own.length};
}

} // namespace

bool isWithin(const QString &text, const QString &other)
{
    return lookIsEmpty(text) || text == other || history::taken(text, other) == 0;
}

TextPick pickText(const QString &late, const QString &early)
{
    if (isWithin(early, late))
        return TextPick::Late;
    return isWithin(late, early) ? TextPick::Early : TextPick::Both;
}

Result<MergeTexts> MergeWork::textsOf(const Id &id, const BlobRef &mine, const BlobRef &other) const
{
    MergeTexts texts;
    auto own = ours.bodyText(id, mine);
    if (own)
        texts.ours = std::move(*own);
    else if (own.error().code != Errc::Damaged && own.error().code != Errc::NotFound)
        return fail(own.error());
    auto foreign = theirs.bodyText(id, other);
    if (foreign)
        texts.theirs = std::move(*foreign);
    else
        texts.readable = false;
    return texts;
}

MergeFiles MergeWork::filesOf(const QList<Attachment> &files, bool areTheirs) const
{
    MergeFiles list = mergeFiles(files, areTheirs);
    for (MergeFile &file : list) {
        const auto index = (areTheirs ? theirs : ours).attachments().index(file.file.blob);
        if (index)
            file.hash = index->hash;
    }
    return list;
}

template <typename Value>
void MergeWork::take(const Value &value)
{
    MergePut put;
    Value taken = value;
    taken.rid = 0;
    if constexpr (std::is_same_v<Value, Letter>) {
        put.files = mergeFiles(value.attachments, true);
        ++(value.state == LetterState::Gone ? plan.news.letGo : plan.news.letters);
    } else {
        ++plan.news.others;
    }
    if constexpr (hasBody<Value>) {
        if (value.body.rid != 0)
            put.body = {MergeBlob::From::Theirs, value.body.rid, {}};
        taken.body.rid = 0;
    }
    put.record = std::move(taken);
    plan.puts.push_back(std::move(put));
}

/// A letter that was let go on either side stays let go; of two such the earlier day is kept.
bool MergeWork::meetGone(const Letter &mine, const Letter &other)
{
    const bool goneHere = mine.state == LetterState::Gone;
    const bool goneThere = other.state == LetterState::Gone;
    if (!goneHere && !goneThere)
        return false;
    const auto order = [](const Letter &letter) {
        return std::make_tuple(letter.created.utcMs, letter.rev.n, letter.rev.mark);
    };
    if (!goneThere || (goneHere && order(mine) <= order(other)))
        return true;
    MergePut put;
    Letter gone = other;
    gone.rid = mine.rid;
    gone.body = mine.body; // to be taken out
    put.dropBody = true;
    put.isFinal = true;
    put.record = std::move(gone);
    plan.puts.push_back(std::move(put));
    plan.news.letGo += goneHere ? 0 : 1;
    return true;
}

template <typename Value>
void MergeWork::keepBeside(const Value &early, const QString &text, bool theirsEarly)
{
    MergePut put;
    Value alone = early;
    QByteArray words = text.toUtf8();
    if constexpr (!hasBody<Value>)
        words = early.rev.mark;
    standAlone(alone, words);
    const auto known = [&alone](const auto &records) {
        return std::any_of(records.begin(), records.end(), [&alone](const auto &record) {
            return record.id == alone.id;
        });
    };
    const Contents &all = here.contents;
    if (known(all.letters) || known(all.runs) || known(all.decks) || known(all.marks)
        || known(all.searches))
        return;
    if constexpr (std::is_same_v<Value, Letter>)
        put.files = mergeFiles(early.attachments, theirsEarly);
    if constexpr (hasBody<Value>) {
        put.body = {MergeBlob::From::Text, 0, text};
        alone.body = {0, words.size()};
    }
    put.record = std::move(alone);
    plan.puts.push_back(std::move(put));
    ++plan.news.twice;
}

/// Records with a text: letters, paths, decks.
template <typename Value>
Status MergeWork::meetText(const Value &mine, const Value &other, Kin kin)
{
    const auto texts = textsOf(mine.id, mine.body, other.body);
    if (!texts)
        return fail(texts.error());
    if (!texts->readable) {
        ++plan.news.left;
        return {};
    }
    const QString &own = texts->ours.text;
    const QString &foreign = texts->theirs.text;
    const bool theirsLate = kin == Kin::TheirsNewer || isLater(other, mine);
    const Value &late = theirsLate ? other : mine;
    const Value &early = theirsLate ? mine : other;
    const auto pick = kin == Kin::Apart
                          ? pickText(theirsLate ? foreign : own, theirsLate ? own : foreign)
                          : TextPick::Late;
    MergePut put;
    Value joined = late;
    if (kin == Kin::Apart) {
        const bool holdsAll = joinFields(joined, early);
        if (pick == TextPick::Both || !holdsAll)
            keepBeside(early, theirsLate ? own : foreign, !theirsLate);
        joinEnvelope(joined, late, early);
    }
    if constexpr (std::is_same_v<Value, Letter>) {
        const bool joins = kin == Kin::Apart && pick != TextPick::Both;
        put.files = joins ? joinedFiles(filesOf(late.attachments, theirsLate),
                                        filesOf(early.attachments, !theirsLate))
                          : mergeFiles(late.attachments, theirsLate);
        ++plan.news.letters;
    } else {
        ++plan.news.others;
    }
    const bool textIsTheirs = (pick == TextPick::Early) != theirsLate;
    lookSetBody(put, joined, mine, textIsTheirs && own != foreign ? &other : nullptr);
    joined.rid = mine.rid;
    put.record = std::move(joined);
    plan.puts.push_back(std::move(put));
    return {};
}

template <typename Value>
Status MergeWork::meet(const Value &mine, const Value &other)
{
    if constexpr (std::is_same_v<Value, Letter>) {
        if (meetGone(mine, other))
            return {};
    }
    const Kin kin = kinship(mine, other, shared).kin;
    if (kin == Kin::Same || kin == Kin::OursNewer)
        return {};
    if constexpr (hasBody<Value>) {
        return meetText(mine, other, kin);
    } else {
        const bool theirsLate = kin == Kin::TheirsNewer || isLater(other, mine);
        const Value &late = theirsLate ? other : mine;
        const Value &early = theirsLate ? mine : other;
        Value joined = late;
        if (kin == Kin::Apart) {
            if (!joinFields(joined, early))
                keepBeside(early, {}, !theirsLate);
            joinEnvelope(joined, late, early);
        }
        joined.rid = mine.rid;
        MergePut put;
        put.record = std::move(joined);
        plan.puts.push_back(std::move(put));
        ++plan.news.others;
    }
    return {};
}

template <typename Value>
Status MergeWork::meetAll(const std::vector<Value> &known, const std::vector<Value> &others)
{
    const auto byId = lookById(known);
    for (const Value &other : others) {
        const Value *mine = byId.value(other.id, nullptr);
        if (mine == nullptr) {
            take(other);
            continue;
        }
        if (const Status met = meet(*mine, other); !met)
            return met;
    }
    return {};
}

/// Each copy may have begun a dictionary of its own.
void MergeWork::meetWords()
{
    const Dictionary &mine = here.contents.dictionary;
    const Dictionary &other = there.contents.dictionary;
    if (other.id.isNull() || other.rev == mine.rev)
        return;
    if (mine.id.isNull())
        return take(other);
    const bool sameRecord = mine.id == other.id;
    const Kin kin = sameRecord ? kinship(mine, other, shared).kin : Kin::Apart;
    if (kin == Kin::OursNewer)
        return;
    Dictionary joined = kin == Kin::TheirsNewer || isLater(other, mine) ? other : mine;
    if (kin == Kin::Apart) {
        static_cast<void>(joinFields(joined, isLater(other, mine) ? mine : other));
        joinEnvelope(
            joined, isLater(other, mine) ? other : mine, isLater(other, mine) ? mine : other);
    }
    joined.id = sameRecord ? mine.id : std::min(mine.id, other.id);
    if (joined.words == mine.words && !sameRecord && joined.id == mine.id)
        return;
    joined.rid = mine.rid;
    MergePut put;
    put.record = std::move(joined);
    plan.puts.push_back(std::move(put));
    ++plan.news.others;
}

/// What one copy chose and the other did not comes; of two choices the one saved later.
void MergeWork::meetSettings()
{
    const auto &mine = here.contents.settings;
    const auto &other = there.contents.settings;
    const bool theirsLate = isLater(there.settings, here.settings);
    for (auto value = other.begin(); value != other.end(); ++value) {
        const QString &key = value.key();
        if (lookIsOfFile(key) || mine.value(key) == *value || (mine.contains(key) && !theirsLate))
            continue;
        plan.settings.insert(key, *value);
    }
    const QString away = QString::fromLatin1(awayPeriodsKey);
    QList<AwayPeriod> periods = awayPeriods((theirsLate ? other : mine).value(away));
    for (const AwayPeriod &period : awayPeriods((theirsLate ? mine : other).value(away))) {
        if (!periods.contains(period))
            periods.append(period);
    }
    plan.settings.remove(away);
    if (periods != awayPeriods(mine.value(away)))
        plan.settings.insert(away, toSetting(periods));
}

Status MergeWork::lookAtRecords(const MergeProgress &progress)
{
    const Contents &mine = here.contents;
    const Contents &other = there.contents;
    Status met = meetAll(mine.tags, other.tags);
    met = met ? meetAll(mine.people, other.people) : met;
    met = met ? meetAll(mine.marks, other.marks) : met;
    met = met ? meetAll(mine.searches, other.searches) : met;
    met = met ? meetAll(mine.urges, other.urges) : met;
    met = met ? meetAll(mine.letters, other.letters) : met;
    met = met ? meetAll(mine.runs, other.runs) : met;
    met = met ? meetAll(mine.decks, other.decks) : met;
    if (!met)
        return met;
    meetWords();
    const auto byId = lookById(mine.pages);
    std::size_t looked = 0;
    for (const Page &page : other.pages) {
        const double done = static_cast<double>(looked) / static_cast<double>(other.pages.size());
        if (looked++ % lookStep == 0 && isCancelled(progress, done))
            return fail(Errc::Cancelled);
        const Page *known = byId.value(page.id, nullptr);
        if (known == nullptr) {
            takePage(page);
        } else if (met = meetPage(*known, page); !met) {
            return met;
        }
    }
    joinNames();
    return findUnknown();
}

Status MergeWork::look(const MergeProgress &progress)
{
    plan = {};
    auto mine = loadHeaders(ours.vault());
    auto other = mine ? loadHeaders(theirs.vault()) : fail(mine.error());
    if (!other)
        return fail(other.error());
    here = std::move(*mine);
    there = std::move(*other);
    shared = sharedPast(here, there);
    pastHere.clear();
    pastThere.clear();
    for (const History &past : here.contents.histories)
        pastHere.insert(past.page, &past);
    for (const History &past : there.contents.histories)
        pastThere.insert(past.page, &past);
    plan.news.left = there.contents.damaged;
    const QString state = stateOf(there.contents);
    const QString key = QString::fromLatin1(mergedKey);
    QVariantList merged = here.contents.settings.value(key).toList();
    plan.news.known = merged.contains(QVariant(state));
    if (plan.news.known)
        return {};
    if (const Status looked = lookAtRecords(progress); !looked)
        return looked;
    meetSettings();
    merged.prepend(QVariant(state));
    plan.settings.insert(key, merged.mid(0, mergedKept));
    return {};
}

} // namespace afterword::exchange
