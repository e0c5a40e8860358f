// SPDX-License-Identifier: GPL-3.0-or-later
// Text folding for search: NFKD, marks stripped, case folded (rulings.md, search grammar), with a
// map back to the original so that matches can be highlighted. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace afterword {

/// Folded text as UTF-8: what is searched.
[[nodiscard]] QByteArray fold(QStringView text);

/// Folded UTF-16 text and, for each of its units, the index in the original it came from
/// (origin has folded.size() + 1 entries; the last is the original's length).
struct FoldedText
{
    QString folded;
    std::vector<qsizetype> origin;
};

[[nodiscard]] FoldedText foldWithOrigin(QStringView text);

/// Folded text as fold() gives it, and what folding changed: far smaller than the text itself.
struct KeptFold
{
    QByteArray folded;
    QByteArray changes;
};

[[nodiscard]] KeptFold foldKeeping(QStringView text);
/// The same behind what is folded already; `changes` are of this text alone.
void foldKeeping(QStringView text, KeptFold &kept);
/// The text that was folded, unit for unit.
[[nodiscard]] QString unfold(QByteArrayView folded, QByteArrayView changes);

} // namespace afterword
