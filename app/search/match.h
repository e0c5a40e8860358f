// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is matched by, folded once: the index keeps one Facts a page, the command line makes
// them as it goes. Pure functions over values, any thread.
#pragma once

#include "app/base/fold.h"
#include "app/journal/records.h"
#include "app/search/query.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <array>
#include <bit>
#include <memory>
#include <string_view>
#include <vector>

namespace afterword::search {

/// Where a text, or what is looked for in it, has its marks: a place for each byte and each run of
/// two and three bytes it has, some of them shared.
struct MarkedNeedle
{
    std::vector<quint32> places; ///< a text that holds the needle has all of them
    bool certain = false;        ///< and one that has all of them holds it
};

[[nodiscard]] MarkedNeedle markNeedle(std::string_view needle);

/// The marks of a text: most pages need not be read to know that they do not hold a needle, or that
/// they hold a short one.
class Marks final
{
public:
    enum class Held
    {
        No,
        Maybe,
        Yes
    };

    static constexpr std::size_t places = 256 + 1'024 + 2'048;

    void add(std::string_view text);
    /// No and Yes are certain.
    [[nodiscard]] Held look(std::string_view needle) const;

    /// Calls each(place) for every mark.
    template <typename Each>
    void eachPlace(const Each &each) const
    {
        for (std::size_t word = 0; word < m_bits.size(); ++word) {
            for (quint64 bits = m_bits[word]; bits != 0; bits &= bits - 1)
                each(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
        }
    }

private:
    std::array<quint64, places / 64> m_bits{};
};

struct Facts
{
    QByteArray folded; ///< title, text, tags, people, words, captions; newline between
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
    qsizetype textFrom = 0;                                 ///< of the text in `folded`
    qsizetype textLength = 0;
    QByteArray changes; ///< what folding changed in the text

    [[nodiscard]] QString text() const; ///< as written, for excerpts
};

using FactsPtr = std::shared_ptr<const Facts>;

/// As Journal::pages() is in order: newest first.
[[nodiscard]] inline bool isNewer(const Facts &a, const Facts &b)
{
    return a.at == b.at ? b.id < a.id : b.at < a.at;
}

/// What is folded of a page besides its text: a fifth of the page, for what hands on thousands.
struct Subject
{
    Subject() = default;
    Subject(const Page &page, QStringList tagNames, QStringList personNames);

    Id id;
    Moment at;
    quint32 rev = 0;
    Kind kind = Kind::Page;
    bool hasText = false;
    QString title;
    QList<Mood> moods;
    QList<Attachment> attachments;
    QJsonObject values;
    QStringList tags;
    QStringList people;
};

[[nodiscard]] Facts makeFacts(const Subject &subject, const QString &text);
/// The same for many in turn, put together in `room`, whose contents do not matter. What grows a
/// little at a time is slow where freed memory is overwritten: each time, all that lies free beside
/// it is overwritten again.
[[nodiscard]] Facts makeFacts(const Subject &subject, const QString &text, KeptFold &room);
/// Folded title, text, tags, people, words, captions, newline between.
[[nodiscard]] QByteArray foldedParts(const Subject &subject, const QString &text);

/// Where `needle` begins in `hay`, or npos. As std::string_view::find, at memory speed.
[[nodiscard]] std::size_t findBytes(std::string_view hay, std::string_view needle);

// Terms that do not look for text, one at a time.
/// Whether something of this name or number satisfies the term.
[[nodiscard]] bool hasTrait(const Term &term, const QByteArray &name, int number);
[[nodiscard]] bool hasWhat(const Facts &facts, const QByteArray &what);
[[nodiscard]] bool isWithin(const Term &term, QDate day);

[[nodiscard]] bool matchesFacts(const Query &query, const Facts &facts);

} // namespace afterword::search
