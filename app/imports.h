// SPDX-License-Identifier: GPL-3.0-or-later
// Imports: what came into the open journal from elsewhere, and how it goes out again. Each page
// keeps the id of the import it came with; when that was, and from what, is kept inside the vault
// (setting "imports"), and read off the pages of an import that another program brought.
// Guarantees: pages that were changed since stay unless they were asked for, and then they go to
// the bin; what was taken out can be brought back, texts and files too, as long as TakenOut is
// held. What takes longer for a longer journal is done on other threads. Thread: GUI. Owner: who
// offers it; the journal must outlive it.
#pragma once

#include "app/journal/journal.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace afterword {

struct ImportsCopy;

struct PastImport
{
    Id id;
    QString format; ///< id of the row in the table of formats; empty: not known
    QString name;   ///< of the file or folder; empty: not known
    Moment at;
    qsizetype pages = 0;   ///< that are still here; those in the bin are not
    qsizetype changed = 0; ///< of those, changed since
};

/// What takes a removal back. Holds texts, so it lives no longer than the open journal.
class TakenOut final
{
public:
    explicit TakenOut(Journal &journal);
    /// Nobody brings it back any more: its files leave the journal.
    ~TakenOut();
    TakenOut(const TakenOut &) = delete;
    TakenOut &operator=(const TakenOut &) = delete;

    /// Nothing of it is in the file any more, but for what lies in the bin.
    [[nodiscard]] qsizetype erased() const;

private:
    friend class Imports;
    struct Private;
    std::unique_ptr<Private> m_d;
};

class Imports final : public QObject
{
    Q_OBJECT

public:
    using Removal = Result<std::shared_ptr<TakenOut>>;

    explicit Imports(Journal &journal, QObject *parent);

    /// Newest first; those of which no page is left are not among them.
    [[nodiscard]] std::vector<PastImport> list() const;
    /// Notes when, and from what. For the one who brought it in.
    static void note(Journal &journal, const PastImport &import);

    /// All records that came with it. `changedToo`: pages changed since go to the bin; they stay
    /// otherwise. What Journal::applyForGood() gives.
    Future<Removal> takeOut(const Id &import, bool changedToo);
    /// Once. What Journal::applyForGood() gives.
    Future<Status> bringBack(const std::shared_ptr<TakenOut> &taken);

private:
    using CopyDone = std::function<void(std::shared_ptr<Contents>)>;

    void copyAll(const std::shared_ptr<ImportsCopy> &copy, CopyDone then);
    void readPast(const std::shared_ptr<TakenOut> &taken, std::function<void()> then);

    Journal &m_journal;
};

} // namespace afterword
