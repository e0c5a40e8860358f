// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_find.h"

#include "app/base/fold.h"

namespace afterword {

LetterFind::LetterFind(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{}

void LetterFind::look(const QString &words)
{
    m_words = fold(words.trimmed());
    if (m_words.isEmpty())
        m_texts.clear();
    else
        readTexts();
    Q_EMIT found();
}

void LetterFind::readTexts()
{
    for (const Letter &letter : m_journal.letters()) {
        if (!letter.isReadable() || m_texts.contains(letter.id))
            continue;
        m_texts.insert(letter.id, {});
        m_journal.text(letter.id).then(this, [this, id = letter.id](const Result<QString> &text) {
            if (!text || !m_texts.contains(id))
                return;
            m_texts.insert(id, fold(*text));
            Q_EMIT found();
        });
    }
}

bool LetterFind::matches(const Letter &letter) const
{
    if (m_words.isEmpty())
        return true;
    if (letter.state == LetterState::Gone)
        return false;
    if (fold(letter.to).contains(m_words))
        return true;
    return letter.isReadable() && m_texts.value(letter.id).contains(m_words);
}

void LetterFind::forget(const Id &id)
{
    m_texts.remove(id);
    if (isLooking())
        readTexts();
}

} // namespace afterword
