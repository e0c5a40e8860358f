// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/own_words.h"

#include "app/spell/dictionary.h"

namespace afterword::spell {

using namespace Qt::StringLiterals;

namespace {

/// As they are kept: an accent typed by itself is the same letter.
QString keptWord(const QString &plain)
{
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace

bool OwnWords::set(const QStringList &texts)
{
    QSet<QString> words;
    for (const QString &text : texts) {
        const QString plain = keptWord(plainWord(text)).simplified();
        for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    if (words == m_words)
        return false;
    m_words = std::move(words);
    return true;
}

void OwnWords::ignore(const QString &word)
{
    m_ignored.insert(keptWord(plainWord(word)));
}

bool OwnWords::know(const QString &plain) const
{
    if (m_words.isEmpty() && m_ignored.isEmpty())
        return false;
    const QString word = keptWord(plain);
    if (holds(word))
        return true;
    return word.endsWith("'s"_L1, Qt::CaseInsensitive) && holds(word.chopped(2));
}

bool OwnWords::holds(const QString &word) const
{
    const auto either = [this](const QString &form) {
        return m_words.contains(form) || m_ignored.contains(form);
    };
    if (either(word))
        return true;
    const QString small = word.toLower();
    if (small != word && either(small))
        return true;
    // In capitals the small and the large way to write it look alike.
    return word.size() > 1 && word == word.toUpper() && either(word.left(1) + small.mid(1));
}

} // namespace afterword::spell
