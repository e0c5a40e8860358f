// SPDX-License-Identifier: GPL-3.0-or-later
// RunKeeper: keeps the run that is walked as a page is kept: at each step, and a little after the
// last key. Guarantees: what was handed to keep() is on its way to the file, and is tried again
// until it is there; a run nobody answered anything in leaves nothing. Thread: GUI. Owner: the
// Reflect room.
#pragma once

#include "app/journal/journal.h"
#include "app/reflect/finish.h"
#include "ui/shared/autosave.h"

#include <QObject>

#include <functional>

namespace afterword {

class RunKeeper final : public QObject
{
    Q_OBJECT

public:
    RunKeeper(Journal &journal, QObject *parent);

    /// A new run, or the one with this record.
    void take(const PathRun &record = {});

    [[nodiscard]] const PathRun &record() const { return m_record; }

    [[nodiscard]] Autosave &pace() { return m_pace; }

    void keep(const reflect::Run &run);
    /// Makes a page of it (reflect::finish). `then` hears what became of it; on an error nothing
    /// has changed and the run is kept as it was.
    using Then = std::function<void(const Result<reflect::Finish> &)>;
    void finish(const reflect::Run &run, const reflect::RunWords &words, const Then &then);

    /// The letter of a path, to be gone on with in Letters (reflect::toLetters); the same.
    void toLetters(const reflect::Run &run,
                   const reflect::RunWords &words,
                   const std::function<void(const Result<Id> &)> &then);

    /// Ends it with this in its place, or with nothing; the same.
    void endWith(const Batch &batch, const std::function<void(const Status &)> &then);

Q_SIGNALS:
    /// Something changed a while ago: hand it in.
    void due();
    void saved();
    void trouble();

private:
    void finishNow(const reflect::Run &run, const reflect::RunWords &words, const Then &then);
    void write(const reflect::Run &run,
               const reflect::RunWords &words,
               const Page *page,
               const QString &text,
               const Then &then);

    Journal &m_journal;
    Autosave m_pace;
    PathRun m_record;
    bool m_kept = false; ///< there is something of it in the file
};

} // namespace afterword
