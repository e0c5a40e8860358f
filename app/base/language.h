// SPDX-License-Identifier: GPL-3.0-or-later
// The language the program speaks: which there are, which one it is to be, and what follows from it
// (translations, dates and numbers, the side on which reading begins). English is the source; its
// own file only knows plurals and is always there. Set once, by the main thread, before the first
// window and before any other thread reads it.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>

namespace afterword::language {

struct Language
{
    const char *code;    ///< ISO 639-1
    const char *ownName; ///< UTF-8, in itself: "Deutsch"
};

/// English first, then by code.
[[nodiscard]] std::span<const Language> all();

/// What to speak: the wish if there is such a language; else the first of the system's languages
/// ("de-AT", "en_GB") that there is; else English.
[[nodiscard]] QString choose(const QString &wish, const QStringList &system);

/// Speaks it from now on. Dates and numbers follow the system where it has the same language, else
/// the language in the system's country. Texts of Qt itself come along if they are installed.
void use(const QString &code);

/// A text with a number in it, in its plural. Who has no object to tr() asks here, so that the
/// plurals of English are linked in as well.
[[nodiscard]] QString counted(const char *context, const char *source, int n);

/// Where the computer says it is: its own setting, whatever is spoken. Lines to call go by it.
[[nodiscard]] QLocale::Territory country();

/// What is spoken: "en" until use().
[[nodiscard]] QString code();

} // namespace afterword::language
