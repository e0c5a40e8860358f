// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/letter_find.h"

#include "app/base/fold.h"
#include "app/search/index.h"

namespace afterword {

LetterFind::LetterFind(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{}

void LetterFind::look(const search::Query &query)
{
    m_query = query;
    if (m_query.isEmpty())
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
    if (m_query.isEmpty())
        return true;
    if (letter.state == LetterState::Gone)
        return false;
    Page day; // a letter has its day and its words, and nothing else that is searched
    day.at = letter.created;
    QByteArray folded = fold(letter.to);
    if (letter.isReadable())
        folded += '\n' + m_texts.value(letter.id);
    return search::matches(m_query, {&day, {}, {}, folded});
}

void LetterFind::forget(const Id &id)
{
    if (id.isNull())
        m_texts.clear(); // many have changed
    else
        m_texts.remove(id);
    if (isLooking())
        readTexts();
}

} // namespace afterword
