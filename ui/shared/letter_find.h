// SPDX-License-Identifier: GPL-3.0-or-later
// LetterFind: which letters a search finds, in the language of all searches (app/search/query.h).
// Looks into whom it is to and, of letters that are neither sealed nor let go, into the words.
// Texts are held in memory while something is looked for and no longer; nothing of them is written.
// Thread: GUI. Owner: the room.
#pragma once

#include "app/journal/journal.h"
#include "app/search/query.h"

#include <QHash>
#include <QObject>

namespace afterword {

class LetterFind final : public QObject
{
    Q_OBJECT

public:
    LetterFind(Journal &journal, QObject *parent);

    void look(const search::Query &query);

    [[nodiscard]] bool isLooking() const { return !m_query.isEmpty(); }

    [[nodiscard]] bool matches(const Letter &letter) const;
    /// A letter was changed: its words are read anew.
    void forget(const Id &id);

Q_SIGNALS:
    void found(); ///< more may match now

private:
    void readTexts();

    Journal &m_journal;
    search::Query m_query;
    QHash<Id, QByteArray> m_texts; ///< folded
};

} // namespace afterword
