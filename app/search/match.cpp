// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/match.h"

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

QList<QByteArray> matchWords(const QList<Mood> &moods)
{
    qsizetype count = 0;
    for (const Mood &mood : moods)
        count += mood.words.size();
    QList<QByteArray> words;
    words.reserve(count);
    for (const Mood &mood : moods) {
        for (const QString &word : mood.words)
            words += fold(matchWordText(word));
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

Facts matchHeader(const Subject &subject)
{
    Facts facts;
    facts.id = subject.id;
    facts.at = subject.at;
    facts.day = subject.at.date();
    facts.rev = subject.rev;
    facts.kind = subject.kind;
    facts.hasText = subject.hasText;
    for (const Attachment &attachment : subject.attachments) {
        const bool picture = attachment.mime.startsWith(QLatin1StringView("image/"));
        (picture ? facts.hasPicture : facts.hasFile) = true;
    }
    facts.moods.reserve(static_cast<std::size_t>(subject.moods.size()));
    for (const Mood &mood : subject.moods)
        facts.moods.emplace_back(static_cast<signed char>(mood.pleasant),
                                 static_cast<signed char>(mood.energy));
    facts.words = matchWords(subject.moods);
    facts.tags = matchFoldAll(subject.tags);
    facts.people = matchFoldAll(subject.people);
    return facts;
}

/// Names behind the text, folded already; those of the captions are folded here.
void matchJoinNames(const Facts &facts, const QJsonObject &values, QByteArray &folded)
{
    for (const QList<QByteArray> &names :
         {facts.tags, facts.people, facts.words, matchFoldAll(answerCaptions(values))}) {
        for (const QByteArray &name : names) {
            folded += '\n';
            folded += name;
        }
    }
}

/// These bytes with no room to spare: there are as many of them as pages.
QByteArray matchExact(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray(bytes.constData(), bytes.size());
}

} // namespace

Subject::Subject(const Page &page, QStringList tagNames, QStringList personNames)
    : id(page.id)
    , at(page.at)
    , rev(page.rev.n)
    , kind(page.kind)
    , hasText(page.body.length > 0)
    , title(page.title)
    , moods(page.moods)
    , attachments(page.attachments)
    , values(page.values)
    , tags(std::move(tagNames))
    , people(std::move(personNames))
{}

QByteArray foldedParts(const Subject &subject, const QString &text)
{
    QByteArray folded = fold(subject.title) + '\n' + fold(text);
    matchJoinNames(matchHeader(subject), subject.values, folded);
    return folded;
}

QString Facts::text() const
{
    return unfold(QByteArrayView(folded).sliced(textFrom, textLength), changes);
}

Facts makeFacts(const Subject &subject, const QString &text, KeptFold &room)
{
    Facts facts = matchHeader(subject);
    room.folded.resize(0);
    room.changes.resize(0);
    room.folded += fold(subject.title);
    room.folded += '\n';
    facts.textFrom = room.folded.size();
    foldKeeping(text, room);
    facts.textLength = room.folded.size() - facts.textFrom;
    matchJoinNames(facts, subject.values, room.folded);
    facts.folded = matchExact(room.folded);
    facts.changes = matchExact(room.changes);
    return facts;
}

Facts makeFacts(const Subject &subject, const QString &text)
{
    KeptFold room;
    return makeFacts(subject, text, room);
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
    Facts facts = matchHeader({*candidate.page, candidate.tags, candidate.people});
    facts.folded = candidate.folded;
    return matchesFacts(query, facts);
}

} // namespace afterword::search
