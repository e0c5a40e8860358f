// SPDX-License-Identifier: GPL-3.0-or-later
// Initials: the names of people as their first letters, in what leaves the journal for someone
// else's eyes. Whole names and their parts, whole words only, as they were written or in capitals
// or without accents; a name that is a common word ("will") only where it has a capital. What is
// not a known name stays: who sends it looks at it first. A value, any thread.
#pragma once

#include "app/journal/records.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace afterword::exchange {

class Initials final
{
public:
    explicit Initials(const QStringList &names);

    /// "Kim van Dael" → "K. v. D."
    [[nodiscard]] static QString ofName(const QString &name);
    /// A text with the names in it shortened. Addresses of files in it stay as they are.
    [[nodiscard]] QString in(const QString &text) const;
    /// Title, text and file names; files are called by number, in the text as well.
    void in(Page &page, QString &text) const;

private:
    struct Word
    {
        qsizetype from = 0;
        qsizetype length = 0;
        QString folded;
    };

    [[nodiscard]] static std::vector<Word> wordsOf(QStringView text);
    [[nodiscard]] std::size_t
    wholeName(QStringView text, const std::vector<Word> &words, std::size_t at) const;
    [[nodiscard]] QString part(QStringView word, const QString &folded) const;
    [[nodiscard]] QString inPlain(QStringView text) const;

    std::vector<QStringList> m_names; ///< of two words and more, folded, longest first
    QSet<QString> m_parts;            ///< folded
    QStringList m_unspaced;           ///< of scripts that set no spaces between words
};

} // namespace afterword::exchange
