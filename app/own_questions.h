// SPDX-License-Identifier: GPL-3.0-or-later
// OwnQuestions: the prompts and paths a person wrote or took in, read out of the journal's deck
// records when they are first wanted and held as one deck. A deck that cannot be read (of a later
// version, or damaged) stays in the file as it is. Thread: GUI. One for each open journal, which
// owns it.
#pragma once

#include "app/journal/journal.h"
#include "app/reflect/own_deck.h"

#include <QObject>

namespace afterword {

class OwnQuestions final : public QObject
{
    Q_OBJECT

public:
    /// The one of this journal, made when it is first asked for.
    [[nodiscard]] static OwnQuestions &of(Journal &journal);

    /// All that could be read so far. The first call begins the reading; changed() tells when it
    /// is done.
    [[nodiscard]] const reflect::OwnDeck &deck();

    [[nodiscard]] bool isRead() const { return m_asked && m_waiting == 0 && m_keeping == 0; }

    /// Puts this in place of all that deck() gave: one commit. Malformed when it is more than a
    /// deck may hold (own_deck.h). deck() gives it at once, and what was before when it fails.
    Future<Status> keep(const reflect::OwnDeck &deck);

    // One of each, on top of what is there.
    Future<Status> addPrompt(const QString &text);
    Future<Status> putPath(const reflect::Path &path); ///< new, or in place of the one of its id
    Future<Status> remove(const QString &id);          ///< a prompt or a path

    /// What of a file is not there yet, with ids of its own.
    [[nodiscard]] reflect::OwnDeck news(const reflect::OwnDeck &read);
    [[nodiscard]] QString freeId();

Q_SIGNALS:
    void changed();

private:
    explicit OwnQuestions(Journal &journal);
    void readAll();
    void take(const Id &id, const Result<QString> &text);
    void adopt();

    Journal &m_journal;
    reflect::OwnDeck m_deck;
    std::vector<Id> m_readable; ///< records that m_deck stands for
    reflect::OwnDeck m_next;    ///< being read
    std::vector<Id> m_nextReadable;
    bool m_asked = false;
    bool m_told = false; ///< changed(), after the first reading
    int m_keeping = 0;   ///< asked of the journal, and not answered yet
    int m_waiting = 0;
    quint64 m_ticket = 0; ///< of the last reading; answers to an earlier one are let go
};

} // namespace afterword
