// SPDX-License-Identifier: GPL-3.0-or-later
// Rewriter: changes of a whole open journal that go past batches: a merge, and its undo. One runs
// on the database thread, after what was asked of the journal so far; what it leaves is taken over
// by the journal and announced like what another program saved.
// Thread: GUI. Owner: the journal, which makes one.
#pragma once

#include "app/base/future.h"
#include "app/journal/store.h"

#include <QObject>

#include <functional>

namespace afterword {

class Journal;

class Rewriter final : public QObject
{
    Q_OBJECT

public:
    using Rewrite = std::function<Status(Store &)>;

    [[nodiscard]] static Rewriter &of(Journal &journal);

    /// Gives what `rewrite` gave, after the journal holds what is in the file.
    Future<Status> run(Rewrite rewrite) { return m_run(std::move(rewrite)); }

private:
    friend class Journal;
    using Run = std::function<Future<Status>(Rewrite)>;
    Rewriter(QObject *journal, Run run);

    Run m_run;
};

} // namespace afterword
