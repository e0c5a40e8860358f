// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/match.h"

#include "app/base/fold.h"
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

bool matchAnyName(const QList<QByteArray> &names, const QByteArray &text)
{
    return std::any_of(
        names.begin(), names.end(), [&](const QByteArray &name) { return matchName(name, text); });
}

bool matchHas(const Facts &facts, const QByteArray &what)
{
    if (what == "picture")
        return facts.hasPicture;
    if (what == "file")
        return facts.hasFile;
    if (what == "mood")
        return !facts.moods.empty();
    return facts.hasText;
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
        return matchAnyName(facts.tags, term.folded);
    case Op::Person:
        return matchAnyName(facts.people, term.folded);
    case Op::Feel:
        return matchAnyName(facts.words, term.folded);
    case Op::Kind:
        return term.folded == codec::kindName(facts.kind);
    case Op::Mood:
        return std::any_of(facts.moods.begin(), facts.moods.end(), [&](const auto &mood) {
            return mood.first >= term.low && mood.first <= term.high;
        });
    case Op::Energy:
        return std::any_of(facts.moods.begin(), facts.moods.end(), [&](const auto &mood) {
            return mood.second >= term.low && mood.second <= term.high;
        });
    case Op::After:
    case Op::Before:
    case Op::On:
        return (!term.from.isValid() || facts.day >= term.from)
               && (!term.until.isValid() || facts.day <= term.until);
    case Op::Has:
        return matchHas(facts, term.folded);
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

QByteArray matchJoin(const Page &page,
                     const QStringList &tags,
                     const QStringList &people,
                     const QByteArray &title,
                     const QByteArray &text)
{
    QByteArray folded = title;
    folded.reserve(title.size() + text.size() + 64);
    folded += '\n';
    folded += text;
    for (const QStringList &names : {tags, people, matchWords(page)}) {
        for (const QString &name : names) {
            folded += '\n';
            folded += fold(name);
        }
    }
    folded.squeeze();
    return folded;
}

} // namespace

QByteArray foldedParts(const Page &page,
                       const QStringList &tags,
                       const QStringList &people,
                       const QString &text)
{
    return matchJoin(page, tags, people, fold(page.title), fold(text));
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
    const QByteArray title = fold(page.title);
    KeptFold kept = foldKeeping(text);
    facts.folded = matchJoin(page, tags, people, title, kept.folded);
    facts.textFrom = title.size() + 1;
    facts.textLength = kept.folded.size();
    facts.changes = std::move(kept.changes);
    facts.changes.squeeze();
    return facts;
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
