// SPDX-License-Identifier: GPL-3.0-or-later
// ReflectBook: what the Reflect room reads and knows: the paths and cards of the program and the
// person's own, when each was last done, and the checks so far. Asked anew at each visit; keeps
// nothing of the journal. Thread: GUI. Owner: the Reflect room.
#pragma once

#include "app/reflect/clarity.h"
#include "app/reflect/offers.h"
#include "app/reflect/repeats.h"
#include "ui/reflect/clarity_dots.h"
#include "ui/room.h"

#include <QHash>

namespace afterword {

class ReflectBook final
{
public:
    explicit ReflectBook(const House &house);

    /// The person's own paths as they are now, after those of the program. Paths handed out before
    /// are gone.
    void takeOwn();

    [[nodiscard]] const QList<reflect::Path> &paths() const { return m_paths; }

    /// One of them, or the clarity check as a path.
    [[nodiscard]] const reflect::Path *path(const QString &id) const;

    [[nodiscard]] const reflect::ClarityCheck &clarity() const { return m_clarity; }

    [[nodiscard]] QDate today() const;
    [[nodiscard]] reflect::RunWords words() const;
    /// The day each path was last finished, by its pages in sight.
    [[nodiscard]] QHash<QString, QDate> done() const;
    /// Pages of this path, in any order.
    [[nodiscard]] QList<reflect::DoneRun> runs(const QString &path) const;
    [[nodiscard]] QList<reflect::Repeated> thenAndNow(const reflect::Path &path) const;
    [[nodiscard]] bool hasOpenList() const; ///< open_list.h
    /// Oldest first.
    [[nodiscard]] QList<DoneCheck> checks() const;
    /// What is offered today, at most three; each names a path or card.
    [[nodiscard]] QList<reflect::Offer> offers() const;

private:
    House m_house;
    QList<reflect::Path> m_paths;
    QList<reflect::Rule> m_rules;
    QList<reflect::Feeling> m_feelings;
    reflect::ClarityCheck m_clarity;
    reflect::Path m_check;    ///< the clarity check as one
    qsizetype m_programs = 0; ///< of m_paths
};

} // namespace afterword
