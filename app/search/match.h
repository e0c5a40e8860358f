// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is matched by, folded once: the index keeps one Facts a page, the command line makes
// them as it goes. Pure functions over values, any thread.
#pragma once

#include "app/journal/records.h"
#include "app/search/query.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <array>
#include <string_view>
#include <vector>

namespace afterword::search {

/// Which bytes and runs of two and three bytes a text has, as marks in small tables: most pages
/// need not be read to know that they do not hold a needle, or that they hold a short one.
class Marks final
{
public:
    enum class Held
    {
        No,
        Maybe,
        Yes
    };

    void add(std::string_view text);
    /// No and Yes are certain.
    [[nodiscard]] Held look(std::string_view needle) const;

private:
    std::array<quint64, 4> m_bytes{};
    std::array<quint64, 16> m_pairs{};
    std::array<quint64, 32> m_triples{};
};

struct Facts
{
    Marks marks;       ///< of `folded`; first, with what else each query looks at
    QByteArray folded; ///< title, text, tags, people and words, newline between
    Id id;
    QDate day;
    quint32 rev = 0;
    Kind kind = Kind::Page;
    bool hasPicture = false;
    bool hasFile = false;
    bool hasText = false;
    std::vector<std::pair<signed char, signed char>> moods; ///< pleasant, energy
    QList<QByteArray> words;                                ///< folded, of all moods
    QList<QByteArray> tags;                                 ///< folded names
    QList<QByteArray> people;                               ///< folded names
    qsizetype textFrom = 0;                                 ///< of the text in `folded`
    qsizetype textLength = 0;
    QByteArray changes; ///< what folding changed in the text

    [[nodiscard]] QString text() const; ///< as written, for excerpts
};

[[nodiscard]] Facts makeFacts(const Page &page,
                              const QStringList &tags,
                              const QStringList &people,
                              const QString &text);
/// Folded title, text, tags, people, words, newline between.
[[nodiscard]] QByteArray foldedParts(const Page &page,
                                     const QStringList &tags,
                                     const QStringList &people,
                                     const QString &text);

/// Where `needle` begins in `hay`, or npos. As std::string_view::find, at memory speed.
[[nodiscard]] std::size_t findBytes(std::string_view hay, std::string_view needle);

/// False: the page certainly does not satisfy the query. Looks at marks alone, so it is quick.
[[nodiscard]] bool mayMatch(const Query &query, const Facts &facts);
[[nodiscard]] bool matchesFacts(const Query &query, const Facts &facts);

} // namespace afterword::search
