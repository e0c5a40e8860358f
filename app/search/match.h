// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is matched by, folded once: the index keeps one Facts a page, the command line makes
// them as it goes. Pure functions over values, any thread.
#pragma once

#include "app/journal/records.h"
#include "app/search/query.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

namespace afterword::search {

struct Facts
{
    Id id;
    Moment at;
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
    QByteArray folded; ///< title, text, tags, people and words, newline between
    QByteArray title;  ///< as written, UTF-8: excerpts are made from these two
    QByteArray text;
};

/// `folded` may be given when it is at hand; otherwise it is made from the parts.
[[nodiscard]] Facts makeFacts(const Page &page,
                              const QStringList &tags,
                              const QStringList &people,
                              const QString &text);
/// A needle's words go to the front of `out`: folded title, text, tags, people, words.
[[nodiscard]] QByteArray foldedParts(const Page &page,
                                     const QStringList &tags,
                                     const QStringList &people,
                                     const QString &text);

/// Where `needle` begins in `hay`, or npos. As std::string_view::find, at memory speed.
[[nodiscard]] std::size_t findBytes(std::string_view hay, std::string_view needle);

[[nodiscard]] bool matchesFacts(const Query &query, const Facts &facts);

/// True when every page that satisfies `narrow` also satisfies `wide`, as far as can be told
/// cheaply: the answer to `wide` may then be searched instead of everything.
[[nodiscard]] bool implies(const Query &narrow, const Query &wide);

} // namespace afterword::search
