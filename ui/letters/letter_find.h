// SPDX-License-Identifier: GPL-3.0-or-later
// LetterFind: which letters have these words. Looks into what whom it is to and, of letters that
// are neither sealed nor let go, into the words. Texts are held while something is looked for and
// no longer. Thread: GUI. Owner: the room.
#pragma once

#include "app/journal/journal.h"

#include <QHash>
#include <QObject>

namespace afterword {

class LetterFind final : public QObject
{
    Q_OBJECT

public:
    LetterFind(Journal &journal, QObject *parent);

    void look(const QString &words);

    [[nodiscard]] bool isLooking() const { return !m_words.isEmpty(); }

    [[nodiscard]] bool matches(const Letter &letter) const;
    /// A letter was changed: its words are read anew.
    void forget(const Id &id);

Q_SIGNALS:
    void found(); ///< more may match now

private:
    void readTexts();

    Journal &m_journal;
    QByteArray m_words;
    QHash<Id, QByteArray> m_texts; ///< folded
};

} // namespace afterword
