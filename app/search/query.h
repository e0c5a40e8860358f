// SPDX-License-Identifier: GPL-3.0-or-later
// The query language (rulings.md, Search grammar): words, "phrase", -not, OR, and operators such
// as tag: mood: after:. A query is a value made from text; matching is pure. Any thread.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterword::search {

enum class Op
{
    Text,
    Tag,
    Person,
    Feel,
    Kind,
    Mood,
    Energy,
    After,
    Before,
    On,
    Has
};

struct Term
{
    Op op = Op::Text;
    bool negated = false;
    QByteArray folded; ///< Text, Tag, Person, Feel, Kind, Has: what to look for, folded
    int low = 0;       ///< Mood, Energy: inclusive range
    int high = 0;
    QDate from; ///< After, Before, On: inclusive days; invalid = open
    QDate until;
};

/// Any of `any` must hold.
struct Clause
{
    std::vector<Term> any;
};

struct Query
{
    std::vector<Clause> all;
    QStringList unknownOperators; ///< searched as text; the window says so quietly

    [[nodiscard]] bool isEmpty() const { return all.empty(); }

    /// Folded texts that matched text would be highlighted for (terms that are not negated).
    [[nodiscard]] std::vector<QByteArray> highlights() const;
};

/// Never fails: what is not an operator is text. `today` settles today, relative days.
[[nodiscard]] Query parse(QStringView text, QDate today);

struct Span
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
};

/// Where the query's texts occur in `text`, in order, not overlapping.
[[nodiscard]] std::vector<Span> findAll(const Query &query, QStringView text, int limit = 1000);

} // namespace afterword::search
