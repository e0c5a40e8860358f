// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a dictionary over before hunspell reads it. hunspell believes what a file says of itself: a
// table that is shorter than it claims makes it free memory it never had, and a huge word count
// makes it reserve gigabytes. Whoever put the file there is a stranger. Reads both files whole, so:
// not on the GUI thread. Malformed: better left alone. Io: cannot be read.
#pragma once

#include "app/base/result.h"
#include "app/spell/dictionary_files.h"

#include <QChar>

#include <bitset>

namespace afterword::spell {

/// Which scripts a dictionary has words in.
using Scripts = std::bitset<QChar::ScriptCount>;

/// What is allowed to be handed to hunspell.
struct Vetted
{
    QByteArray encoding; ///< as SET says; hunspell's own default without
    Scripts scripts;
};

[[nodiscard]] Result<Vetted> vet(const DictionaryFile &file);

/// The rules for the .aff alone: each table has as many lines as it says.
[[nodiscard]] Result<QByteArray> vetAffixes(const QByteArray &content);

} // namespace afterword::spell
