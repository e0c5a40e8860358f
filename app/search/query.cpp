// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query.h"

#include "app/base/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace afterword::search {

using namespace Qt::StringLiterals;

namespace {

struct QueryOperator
{
    Op op;
    const char *name;
};

// Translators give the local word; the English one is understood everywhere.
constexpr QueryOperator queryOperators[] = {
    {Op::Tag, QT_TRANSLATE_NOOP("search", "tag")},
    {Op::Person, QT_TRANSLATE_NOOP("search", "person")},
    {Op::Feel, QT_TRANSLATE_NOOP("search", "feel")},
    {Op::Kind, QT_TRANSLATE_NOOP("search", "kind")},
    {Op::Mood, QT_TRANSLATE_NOOP("search", "mood")},
    {Op::Energy, QT_TRANSLATE_NOOP("search", "energy")},
    {Op::After, QT_TRANSLATE_NOOP("search", "after")},
    {Op::Before, QT_TRANSLATE_NOOP("search", "before")},
    {Op::On, QT_TRANSLATE_NOOP("search", "on")},
    {Op::Has, QT_TRANSLATE_NOOP("search", "has")},
};

constexpr int queryMoodEnd = 99; ///< beyond every scale

bool queryIsQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

/// One word of the query as typed: what stands before the colon, and the rest.
struct QueryToken
{
    bool negated = false;
    bool quoted = false; ///< the value stood in quotation marks
    QString name;        ///< operator as typed, or empty
    QString value;
    QString whole; ///< name, colon and value, for when it turns out to be text

    [[nodiscard]] bool isOr() const
    {
        return !negated && !quoted && name.isEmpty() && value == "OR"_L1;
    }
};

class QueryLexer final
{
public:
    explicit QueryLexer(QStringView text)
        : m_text(text)
    {}

    std::vector<QueryToken> tokens()
    {
        std::vector<QueryToken> found;
        for (;;) {
            while (!atEnd() && peek().isSpace())
                ++m_at;
            if (atEnd())
                return found;
            QueryToken token = next();
            if (!token.whole.isEmpty())
                found.push_back(std::move(token));
        }
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] QChar peek() const { return m_text[m_at]; }

    QueryToken next()
    {
        QueryToken token;
        if (peek() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            token.negated = true;
            ++m_at;
        }
        if (queryIsQuote(peek())) {
            token.quoted = true;
            token.value = phrase();
            token.whole = token.value;
            return token;
        }
        const qsizetype from = m_at;
        for (; !atEnd() && !peek().isSpace(); ++m_at) {
            if (peek() != u':' || !token.name.isEmpty() || m_at == from)
                continue;
            token.name = m_text.mid(from, m_at - from).toString();
            if (m_at + 1 < m_text.size() && queryIsQuote(m_text[m_at + 1])) {
                ++m_at;
                token.quoted = true;
                token.value = phrase();
                token.whole = token.name + u':' + token.value;
                return token;
            }
        }
        token.whole = m_text.mid(from, m_at - from).toString();
        token.value = token.name.isEmpty() ? token.whole : token.whole.mid(token.name.size() + 1);
        return token;
    }

    /// From the opening mark; a missing closing one ends with the text (it is still being typed).
    QString phrase()
    {
        const qsizetype from = ++m_at;
        while (!atEnd() && !queryIsQuote(peek()))
            ++m_at;
        const QString inside = m_text.mid(from, m_at - from).toString().simplified();
        if (!atEnd())
            ++m_at;
        return inside;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<Op> queryOperator(const QString &name)
{
    const QByteArray folded = fold(name);
    for (const QueryOperator &row : queryOperators) {
        if (folded == row.name || folded == fold(QCoreApplication::translate("search", row.name)))
            return row.op;
    }
    return std::nullopt;
}

/// `2`, `<0`, `<=0`, `>1`, `>=1`, `=1`, `-2..0`.
bool queryRange(const QString &value, Term &term)
{
    const auto number = [](QStringView text, int &to) {
        bool isNumber = false;
        const int read = text.toInt(&isNumber);
        if (isNumber)
            to = std::clamp(read, -queryMoodEnd + 1, queryMoodEnd - 1);
        return isNumber;
    };
    const QStringView text(value);
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots >= 0)
        return number(text.left(dots), term.low) && number(text.mid(dots + 2), term.high);
    const bool less = text.startsWith(u'<');
    const bool more = text.startsWith(u'>');
    const bool equal = text.mid(less || more ? 1 : 0).startsWith(u'=');
    int n = 0;
    if (!number(text.mid((less || more ? 1 : 0) + (equal ? 1 : 0)), n))
        return false;
    term.low = less ? -queryMoodEnd : n + (more && !equal ? 1 : 0);
    term.high = more ? queryMoodEnd : n - (less && !equal ? 1 : 0);
    return true;
}

struct QueryDays
{
    QDate first;
    QDate last;
};

std::optional<QueryDays> queryDays(const QString &value, QDate today)
{
    const QByteArray folded = fold(value);
    const auto isWord = [&folded](const char *english) {
        return folded == english || folded == fold(QCoreApplication::translate("search", english));
    };
    if (isWord(QT_TRANSLATE_NOOP("search", "today")))
        return QueryDays{today, today};
    if (isWord(QT_TRANSLATE_NOOP("search", "yesterday")))
        return QueryDays{today.addDays(-1), today.addDays(-1)};
    const QStringList parts = value.split(u'-');
    static constexpr qsizetype lengths[] = {4, 2, 2};
    int numbers[] = {0, 1, 1};
    if (parts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool digits = std::all_of(
            parts[i].cbegin(), parts[i].cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || parts[i].size() != lengths[i])
            return std::nullopt;
        numbers[i] = parts[i].toInt();
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid())
        return std::nullopt;
    if (parts.size() == 1)
        return QueryDays{first, QDate(numbers[0], 12, 31)};
    return QueryDays{first, parts.size() == 2 ? first.addMonths(1).addDays(-1) : first};
}

bool queryDayTerm(Term &term, const QString &value, QDate today)
{
    const auto days = queryDays(value, today);
    if (!days)
        return false;
    if (term.op != Op::Before)
        term.from = days->first;
    if (term.op == Op::On)
        term.until = days->last;
    else if (term.op == Op::Before)
        term.until = days->first.addDays(-1);
    return true;
}

bool queryOneOf(const QByteArray &folded, std::initializer_list<const char *> known)
{
    return std::any_of(
        known.begin(), known.end(), [&folded](const char *name) { return folded == name; });
}

/// False when the value means nothing to the operator.
bool queryFill(Term &term, const QString &value, QDate today)
{
    term.folded = fold(value);
    switch (term.op) {
    case Op::Mood:
    case Op::Energy:
        return queryRange(value, term);
    case Op::After:
    case Op::Before:
    case Op::On:
        return queryDayTerm(term, value, today);
    case Op::Kind:
        if (term.folded == "check-in")
            term.folded = "checkin";
        return queryOneOf(term.folded, {"page", "log", "checkin", "answer"});
    case Op::Has:
        return queryOneOf(term.folded, {"picture", "file", "mood", "text"});
    case Op::Text:
    case Op::Tag:
    case Op::Person:
    case Op::Feel:
        break;
    }
    return true;
}

/// Nothing for a term that asks for nothing yet (`tag:` while typing).
std::optional<Term> queryTerm(const QueryToken &token, QDate today, QStringList &unknown)
{
    Term term;
    term.negated = token.negated;
    if (!token.name.isEmpty()) {
        const auto op = queryOperator(token.name);
        if (op && token.value.isEmpty())
            return std::nullopt;
        if (op) {
            term.op = *op;
            if (queryFill(term, token.value, today))
                return term;
            term = Term{};
            term.negated = token.negated;
        }
        // "10:30" and "https://…" are text that happens to hold a colon.
        const bool looksLikeOperator =
            std::all_of(
                token.name.cbegin(), token.name.cend(), [](QChar c) { return c.isLetter(); })
            && !token.value.startsWith("//"_L1) && !token.value.isEmpty();
        if (looksLikeOperator && !unknown.contains(token.name))
            unknown += token.name;
    }
    term.folded = fold(token.whole);
    if (term.folded.isEmpty())
        return std::nullopt;
    return term;
}

} // namespace

std::vector<QByteArray> Query::highlights() const
{
    std::vector<QByteArray> texts;
    for (const Clause &clause : all) {
        for (const Term &term : clause.any) {
            if (term.op == Op::Text && !term.negated)
                texts.push_back(term.folded);
        }
    }
    return texts;
}

Query parse(QStringView text, QDate today)
{
    const std::vector<QueryToken> tokens = QueryLexer(text).tokens();
    Query query;
    bool joins = false; // an OR stands before the next term
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool between = i > 0 && i + 1 < tokens.size() && !joins;
        if (tokens[i].isOr() && between && !tokens[i - 1].whole.isEmpty()) {
            joins = !query.all.empty();
            continue;
        }
        const auto term = queryTerm(tokens[i], today, query.unknownOperators);
        if (term && joins)
            query.all.back().any.push_back(*term);
        else if (term)
            query.all.push_back(Clause{{*term}});
        joins = false;
    }
    return query;
}

} // namespace afterword::search
