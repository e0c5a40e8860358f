// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and paths that people write themselves, and the file in which they hand them on. A deck
// comes from anywhere: what is too large, offers itself or opens cards of Support is refused. Its
// ids start with "own-", so that they never stand for anything of ours. Values; any thread.
//
//   {"version": 1, "deck": {"name", "prompts": [{"id", "text"}], "paths": [path of kind "own"]}}
#pragma once

#include "app/reflect/deck.h"
#include "app/reflect/path.h"

#include <functional>

namespace afterword::reflect {

struct OwnDeck
{
    QString name;
    QList<Prompt> prompts;
    QList<Path> paths;
};

inline constexpr qsizetype ownDeckBytes = 1'048'576;
inline constexpr qsizetype ownDeckRows = 500; ///< prompts, and paths
inline constexpr qsizetype ownTextLength = 2'000;

/// Malformed names the place, never the words.
[[nodiscard]] Result<OwnDeck> readOwnDeck(const QByteArray &json);
[[nodiscard]] QByteArray writeOwnDeck(const OwnDeck &deck);

/// A new id, "own-" and 12 hex digits of `random`, that is not in `taken`.
[[nodiscard]] QString newOwnId(const QSet<QString> &taken, const std::function<quint64()> &random);
/// The deck with new ids where its own are taken already, and without what is there word for word:
/// reading the same file twice adds nothing.
[[nodiscard]] OwnDeck
withoutKnown(const OwnDeck &read, const OwnDeck &have, const std::function<quint64()> &random);

} // namespace afterword::reflect
