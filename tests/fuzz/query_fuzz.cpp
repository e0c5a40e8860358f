// SPDX-License-Identifier: GPL-3.0-or-later
// A search as typed, over a page and its text: first line the query, second the title, then the
// text. What is found lies in the text, in order, and is the same by all three ways of matching.
#include "app/journal/excerpt.h"
#include "app/search/index.h"
#include "app/search/match.h"
#include "app/search/query.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;
using namespace afterword::search;

namespace {

QString queryText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void inOrder(const std::vector<Span> &spans, const QString &text)
{
    qsizetype end = 0;
    for (const Span &span : spans) {
        fuzz::must(span.start >= end && span.length > 0, "spans out of order");
        end = span.start + span.length;
        fuzz::must(end <= text.size(), "a span beyond the text");
        fuzz::must(!(text.at(span.start).isLowSurrogate() && span.start > 0
                     && text.at(span.start - 1).isHighSurrogate()),
                   "a span begins within a character");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    fuzz::Source source(data, size);
    const QDate today(2026, 3, 29);
    const QString typed = queryText(source.upTo('\n'));
    Page page;
    page.id = Id{1, 2};
    page.at = Moment{1'774'000'000'000, 3600};
    page.title = queryText(source.upTo('\n'));
    const QString text = queryText(source.rest());
    page.moods += Mood{page.at, 2, -1, Frame::Now, {QStringLiteral("lonely")}, {}};
    const QStringList tags{QStringLiteral("Flat"), page.title.left(12)};
    const QStringList people{QStringLiteral("Sam")};

    const Query query = parse(typed, today);
    for (const Clause &clause : query.all) {
        fuzz::must(!clause.any.empty(), "a clause of nothing");
        for (const Term &term : clause.any)
            fuzz::must(term.op != Op::Text || !term.folded.isEmpty(), "a term of nothing");
    }
    inOrder(findAll(query, text), text);
    const Hit hit = makeHit(query, page.id, page.title, text);
    inOrder(hit.matches, hit.excerpt);

    const Facts facts = makeFacts({page, tags, people}, text);
    const bool found = matchesFacts(query, facts);
    const Candidate candidate{&page, tags, people, foldedParts({page, tags, people}, text)};
    fuzz::must(found == matches(query, candidate), "the command line finds otherwise");
    return 0;
}
