// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/text_diff.h"

#include <algorithm>
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

/// Moves of the shortest edit, last first; empty when there are more than the limit.
std::vector<TextPiece::Of> diffMoves(const Tokens &a, const Tokens &b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, diffMostEdits);
    const auto slot = [most](int k) { return static_cast<std::size_t>(k + most + 1); };
    std::vector<int> reach(static_cast<std::size_t>(2 * most + 3), 0);
    std::vector<std::vector<int>> rounds;
    const auto same = [&](int x, int y) {
        return a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(y)];
    };
    const auto down = [&](const std::vector<int> &v, int k, int d) {
        return k == -d || (k != d && v[slot(k - 1)] < v[slot(k + 1)]);
    };
    int edits = 0;
    for (bool found = false; !found; ++edits) {
        if (edits > most)
            return {};
        rounds.push_back(reach);
        for (int k = -edits; k <= edits && !found; k += 2) {
            int x = down(reach, k, edits) ? reach[slot(k + 1)] : reach[slot(k - 1)] + 1;
            while (x < n && x - k < m && same(x, x - k))
                ++x;
            reach[slot(k)] = x;
            found = x >= n && x - k >= m;
        }
    }
    std::vector<TextPiece::Of> moves;
    int x = n;
    int y = m;
    for (int d = edits - 1; d >= 0; --d) {
        const std::vector<int> &v = rounds[static_cast<std::size_t>(d)];
        const int k = x - y;
        const bool isDown = down(v, k, d);
        const int fromX = d == 0 ? 0 : isDown ? v[slot(k + 1)] : v[slot(k - 1)];
        const int fromY = d == 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
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
