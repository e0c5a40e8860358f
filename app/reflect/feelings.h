// SPDX-License-Identifier: GPL-3.0-or-later
// The words for feelings (care.md 3.3): key, word, gloss and place on the pad, read from
// resources/reflect/<language>/feelings.json. `hopeless` and `not-safe` bring a quiet line with a
// way to Support (ui/write/care_line.h).
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace afterword::reflect {

struct Feeling
{
    QString key;      ///< English, stored in pages
    QString word;     ///< shown
    QString gloss;    ///< one plain line
    int pleasant = 0; ///< -3 … 3
    int energy = 0;   ///< -2 … 2 (mapped as in rulings.md)
};

[[nodiscard]] Result<QList<Feeling>> loadFeelings(const QString &language);
[[nodiscard]] Result<QList<Feeling>> parseFeelings(const QByteArray &json);
/// Up to six words, nearest first, in a steady order for the same mark: the four nearest of that
/// quarter of the pad and the two nearest from at least two columns towards the other side, since
/// feelings come mixed.
[[nodiscard]] QList<Feeling> suggest(const QList<Feeling> &all, int pleasant, int energy);
/// The shown word of a stored key; the key itself when it is unknown, the tail for `own:` words.
[[nodiscard]] QString wordFor(const QList<Feeling> &all, const QString &key);

} // namespace afterword::reflect
