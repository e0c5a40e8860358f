// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts compared word by word: what both have, what only the one has, what only the other has,
// in reading order. Nothing is lost: same and removed pieces joined are the first text, same and
// added the second. Where the two differ too much to be worth it, all of it counts as changed
// (Myers, "An O(ND) difference algorithm", 1986, with a limit on D). Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace afterword {

struct TextPiece
{
    enum class Of
    {
        Both,
        First,
        Second
    };
    Of of = Of::Both;
    QString text;
    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

[[nodiscard]] QList<TextPiece> compareTexts(const QString &first, const QString &second);

} // namespace afterword
