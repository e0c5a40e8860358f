// SPDX-License-Identifier: GPL-3.0-or-later
// Which spelling dictionaries lie on this computer. They are pairs of NAME.aff and NAME.dic in the
// usual folders; many names are links to one pair, which counts once. Reads folders, so: not on the
// GUI thread. Pure values otherwise.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace afterword::spell {

struct DictionaryFile
{
    QString code;        ///< as its file is called: "en_US"
    QStringList aliases; ///< other names of the same pair
    QString affix;       ///< path of the .aff
    QString words;       ///< path of the .dic
    friend bool operator==(const DictionaryFile &, const DictionaryFile &) = default;
};

/// DICPATH, then hunspell and myspell/dicts below XDG_DATA_HOME, XDG_DATA_DIRS and /usr/share.
[[nodiscard]] QStringList dictionaryFolders();

/// By code. Of two pairs with one name the one in the earlier folder counts.
[[nodiscard]] QList<DictionaryFile> findDictionaries(const QStringList &folders);

/// Codes of those that fit the languages a person reads ("de-AT", "en"), in that order: the one of
/// the very country, else all of the language. "C" counts as English, the language of the program.
[[nodiscard]] QStringList dictionariesFor(const QStringList &languages,
                                          const QList<DictionaryFile> &installed);

} // namespace afterword::spell
