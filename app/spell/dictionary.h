// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionary: one spelling dictionary, read by hunspell. hunspell's own list of added words is
// never used: what a person adds stays in the vault. It is looked over before it is read
// (affix_check.h); what hunspell throws ends here.
// Thread: one at a time, never the GUI's (opening takes 60 ms, suggest() as long). Owner: Speller's
// job.
#pragma once

#include "app/spell/affix_check.h"

#include <QStringList>

#include <memory>

namespace afterword::spell {

/// As words are compared: without soft hyphens, every apostrophe straight.
[[nodiscard]] QString plainWord(QStringView word);

class Dictionary final
{
public:
    /// Malformed, Io, NoMemory.
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> open(const DictionaryFile &file);
    ~Dictionary();

    [[nodiscard]] const Scripts &scripts() const;
    /// `word` is a plainWord().
    [[nodiscard]] bool knows(const QString &word);
    /// The likeliest first.
    [[nodiscard]] QStringList suggest(const QString &word);

private:
    Dictionary();
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword::spell
