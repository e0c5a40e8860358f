// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/text_diff.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

namespace afterword {

namespace {

constexpr int diffMostEdits = 1'000;

/// Words, runs of blanks, and every other character by itself.
std::vector<QStringView> diffTokens(QStringView text)
{
    std::vector<QStringView> tokens;
    const auto kind = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? 1
               : c.isSpace() && c != u'\n'                           ? 2
                                                                     : 0;
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const int of = kind(text.at(at));
        while (of != 0 && end < text.size() && kind(text.at(end)) == of)
            ++end;
        tokens.push_back(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

void diffAdd(QList<TextPiece> &pieces, TextPiece::Of of, QStringView text)
{
    if (text.isEmpty())
        return;
    if (pieces.isEmpty() || pieces.last().of != of)
        pieces.append(TextPiece{of, {}});
    pieces.last().text += text;
}

using Tokens = std::vector<QStringView>;

/// How far along `a` each diagonal reaches, by number of edits (Myers' greedy search).
class DiffReach final
{
public:
    DiffReach(const Tokens &a, const Tokens &b)
        : m_a(a)
        , m_b(b)
        , m_most(std::min(std::ssize(a) + std::ssize(b), std::ptrdiff_t{diffMostEdits}))
        , m_reach(static_cast<std::size_t>(2 * m_most + 3), 0)
    {}

    /// The least number of edits, or nothing when it is above the limit.
    std::optional<std::ptrdiff_t> search()
    {
        for (std::ptrdiff_t edits = 0; edits <= m_most; ++edits) {
            m_rounds.push_back(m_reach);
            for (std::ptrdiff_t k = -edits; k <= edits; k += 2) {
                if (follow(k, edits))
                    return edits;
            }
        }
        return std::nullopt;
    }

    /// Whether diagonal k was come to by a word of the second text, with so many edits.
    [[nodiscard]] bool isDown(std::ptrdiff_t k, std::ptrdiff_t edits) const
    {
        return k == -edits || (k != edits && before(k - 1, edits) < before(k + 1, edits));
    }

    /// Where diagonal k had reached before the last of so many edits.
    [[nodiscard]] std::ptrdiff_t before(std::ptrdiff_t k, std::ptrdiff_t edits) const
    {
        return m_rounds[static_cast<std::size_t>(edits)][slot(k)];
    }

private:
    [[nodiscard]] std::size_t slot(std::ptrdiff_t k) const
    {
        return static_cast<std::size_t>(k + m_most + 1);
    }

    bool follow(std::ptrdiff_t k, std::ptrdiff_t edits)
    {
        const std::vector<int> &v = m_reach;
        const bool down = k == -edits || (k != edits && v[slot(k - 1)] < v[slot(k + 1)]);
        std::ptrdiff_t x = down ? v[slot(k + 1)] : v[slot(k - 1)] + 1;
        while (x < std::ssize(m_a) && x - k < std::ssize(m_b)
               && m_a[static_cast<std::size_t>(x)] == m_b[static_cast<std::size_t>(x - k)])
            ++x;
        m_reach[slot(k)] = static_cast<int>(x);
        return x >= std::ssize(m_a) && x - k >= std::ssize(m_b);
    }

    const Tokens &m_a;
    const Tokens &m_b;
    std::ptrdiff_t m_most;
    std::vector<int> m_reach;
    std::vector<std::vector<int>> m_rounds; ///< m_reach before each number of edits
};

/// Moves of the shortest edit, last first; empty when there are more than the limit.
std::vector<TextPiece::Of> diffMoves(const Tokens &a, const Tokens &b)
{
    DiffReach reach(a, b);
    const auto edits = reach.search();
    if (!edits)
        return {};
    std::vector<TextPiece::Of> moves;
    auto x = std::ssize(a);
    auto y = std::ssize(b);
    for (std::ptrdiff_t d = *edits; d >= 0; --d) {
        const std::ptrdiff_t k = x - y;
        const bool isDown = reach.isDown(k, d);
        const std::ptrdiff_t fromX = d == 0   ? 0
                                     : isDown ? reach.before(k + 1, d)
                                              : reach.before(k - 1, d);
        const std::ptrdiff_t fromY = d == 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
        while (x > fromX && y > fromY && (d == 0 || (isDown ? x > fromX : x > fromX + 1))) {
            moves.push_back(TextPiece::Of::Both);
            --x;
            --y;
        }
        if (d > 0)
            moves.push_back(isDown ? TextPiece::Of::Second : TextPiece::Of::First);
        x = fromX;
        y = fromY;
    }
    return moves;
}

} // namespace

QList<TextPiece> compareTexts(const QString &first, const QString &second)
{
    Tokens a = diffTokens(first);
    Tokens b = diffTokens(second);
    QList<TextPiece> pieces;
    const auto start = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    for (auto same = a.begin(); same != start.first; ++same)
        diffAdd(pieces, TextPiece::Of::Both, *same);
    a.erase(a.begin(), start.first);
    b.erase(b.begin(), start.second);
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    const Tokens tail(end.first.base(), a.end());
    a.erase(end.first.base(), a.end());
    b.erase(end.second.base(), b.end());

    const std::vector<TextPiece::Of> moves =
        a.empty() || b.empty() ? std::vector<TextPiece::Of>() : diffMoves(a, b);
    auto left = a.begin();
    auto right = b.begin();
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
        if (*move == TextPiece::Of::Second) {
            diffAdd(pieces, *move, *right++);
            continue;
        }
        diffAdd(pieces, *move, *left++);
        if (*move == TextPiece::Of::Both)
            ++right;
    }
    for (; left != a.end(); ++left)
        diffAdd(pieces, TextPiece::Of::First, *left);
    for (; right != b.end(); ++right)
        diffAdd(pieces, TextPiece::Of::Second, *right);
    for (const QStringView same : tail)
        diffAdd(pieces, TextPiece::Of::Both, same);
    return pieces;
}

} // namespace afterword
