// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/match.h"

#include "app/base/fold.h"
#include "app/journal/answer_captions.h"
#include "app/journal/codec.h"
#include "app/search/index.h"

#include <algorithm>

namespace afterword::search {

namespace {

std::string_view matchView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QList<QByteArray> matchFoldAll(const QStringList &names)
{
    QList<QByteArray> folded;
    folded.reserve(names.size());
    for (const QString &name : names)
        folded += fold(name);
    return folded;
}

/// `own:` words are matched by what comes after the mark.
QString matchWordText(const QString &key)
{
    return key.startsWith(QLatin1StringView("own:")) ? key.mid(4) : key;
}

QStringList matchWords(const Page &page)
{
    QStringList words;
    for (const Mood &mood : page.moods) {
        for (const QString &word : mood.words)
            words += matchWordText(word);
    }
    return words;
}

/// True when the name holds the text at the start of one of its words: tag:moving, tag:out.
bool matchName(const QByteArray &name, const QByteArray &text)
{
    for (qsizetype at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
        const auto before = at == 0 ? ' ' : name.at(at - 1);
        if (before == ' ' || before == '-' || before == '_' || before == '/')
            return true;
    }
    return false;
}

bool matchAnyName(const Term &term, const QList<QByteArray> &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return hasTrait(term, name, 0);
    });
}

bool matchText(const Facts &facts, std::string_view needle)
{
    return findBytes(matchView(facts.folded), needle) != std::string_view::npos;
}

bool matchTerm(const Term &term, const Facts &facts)
{
    switch (term.op) {
    case Op::Text:
        return matchText(facts, matchView(term.folded));
    case Op::Tag:
        return matchAnyName(term, facts.tags);
    case Op::Person:
        return matchAnyName(term, facts.people);
    case Op::Feel:
        return matchAnyName(term, facts.words);
    case Op::Kind:
        return hasTrait(term, codec::kindName(facts.kind), 0);
    case Op::Mood:
        return std::any_of(facts.moods.begin(), facts.moods.end(), [&](const auto &mood) {
            return hasTrait(term, {}, mood.first);
        });
    case Op::Energy:
        return std::any_of(facts.moods.begin(), facts.moods.end(), [&](const auto &mood) {
            return hasTrait(term, {}, mood.second);
        });
    case Op::After:
    case Op::Before:
    case Op::On:
        return isWithin(term, facts.day);
    case Op::Has:
        return hasWhat(facts, term.folded);
    }
    return false;
}

Facts matchHeader(const Page &page, const QStringList &tags, const QStringList &people)
{
    Facts facts;
    facts.id = page.id;
    facts.at = page.at;
    facts.day = page.day();
    facts.rev = page.rev.n;
    facts.kind = page.kind;
    facts.hasText = page.body.length > 0;
    for (const Attachment &attachment : page.attachments) {
        const bool picture = attachment.mime.startsWith(QLatin1StringView("image/"));
        (picture ? facts.hasPicture : facts.hasFile) = true;
    }
    for (const Mood &mood : page.moods)
        facts.moods.emplace_back(static_cast<signed char>(mood.pleasant),
                                 static_cast<signed char>(mood.energy));
    facts.words = matchFoldAll(matchWords(page));
    facts.tags = matchFoldAll(tags);
    facts.people = matchFoldAll(people);
    return facts;
}

} // namespace

namespace {

/// The names behind the text, and no room to spare.
void matchJoinNames(const Page &page,
                    const QStringList &tags,
                    const QStringList &people,
                    QByteArray &folded)
{
    for (const QStringList &names : {tags, people, matchWords(page), answerCaptions(page)}) {
        for (const QString &name : names) {
            folded += '\n';
            folded += fold(name);
        }
    }
    folded.squeeze();
}

/// Room for all of it, if little of it grows: then it is put together where it stays.
qsizetype
matchRoom(const Page &page, const QStringList &tags, const QStringList &people, const QString &text)
{
    qsizetype room = page.title.size() + 1 + text.size() + text.size() / 16;
    for (const QStringList &names : {tags, people, matchWords(page), answerCaptions(page)}) {
        for (const QString &name : names)
            room += 1 + name.size();
    }
    return room;
}

} // namespace

QByteArray foldedParts(const Page &page,
                       const QStringList &tags,
                       const QStringList &people,
                       const QString &text)
{
    QByteArray folded = fold(page.title) + '\n' + fold(text);
    matchJoinNames(page, tags, people, folded);
    return folded;
}

QString Facts::text() const
{
    return unfold(QByteArrayView(folded).sliced(textFrom, textLength), changes);
}

Facts makeFacts(const Page &page,
                const QStringList &tags,
                const QStringList &people,
                const QString &text)
{
    Facts facts = matchHeader(page, tags, people);
    KeptFold kept;
    kept.folded.reserve(matchRoom(page, tags, people, text));
    kept.folded += fold(page.title);
    kept.folded += '\n';
    facts.textFrom = kept.folded.size();
    foldKeeping(text, kept);
    facts.textLength = kept.folded.size() - facts.textFrom;
    matchJoinNames(page, tags, people, kept.folded);
    facts.folded = std::move(kept.folded);
    facts.changes = std::move(kept.changes);
    facts.changes.squeeze();
    return facts;
}

bool hasWhat(const Facts &facts, const QByteArray &what)
{
    if (what == "picture")
        return facts.hasPicture;
    if (what == "file")
        return facts.hasFile;
    if (what == "mood")
        return !facts.moods.empty();
    return facts.hasText;
}

bool hasTrait(const Term &term, const QByteArray &name, int number)
{
    if (term.op == Op::Mood || term.op == Op::Energy)
        return number >= term.low && number <= term.high;
    if (term.op == Op::Kind || term.op == Op::Has)
        return name == term.folded;
    return matchName(name, term.folded);
}

bool isWithin(const Term &term, QDate day)
{
    return (!term.from.isValid() || day >= term.from)
           && (!term.until.isValid() || day <= term.until);
}

bool matchesFacts(const Query &query, const Facts &facts)
{
    return std::all_of(query.all.begin(), query.all.end(), [&](const Clause &clause) {
        return std::any_of(clause.any.begin(), clause.any.end(), [&](const Term &term) {
            return matchTerm(term, facts) != term.negated;
        });
    });
}

bool matches(const Query &query, const Candidate &candidate)
{
    Facts facts = matchHeader(*candidate.page, candidate.tags, candidate.people);
    facts.folded = candidate.folded;
    return matchesFacts(query, facts);
}

} // namespace afterword::search
