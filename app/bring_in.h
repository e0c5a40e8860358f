// SPDX-License-Identifier: GPL-3.0-or-later
// BringIn: one import into the open journal. look() reads a source on the pool and says what is in
// it; nothing is written. bring() seals its files, a few at a time between the saves of pages, then
// puts all records in as ONE commit. Guarantees: after a stop or an error no record came in, and
// what was sealed for nothing is taken out again; what takes longer for a longer journal is done on
// other threads. One at a time.
// Thread: GUI. Owner: who shows it; the journal must outlive it.
#pragma once

#include "app/exchange/csv_columns.h"
#include "app/exchange/plan.h"
#include "app/journal/journal.h"

#include <QObject>

#include <memory>

namespace afterword {

/// What look() found.
struct BringFound
{
    const exchange::Format *format = nullptr;
    qsizetype read = 0;
    qsizetype fresh = 0;
    qsizetype known = 0;
    QStringList notTaken;          ///< names of what was not understood
    QMap<QString, int> moodLabels; ///< words of the source's own, with a guess 1 … 5 or 0
    qsizetype files = 0;
    qsizetype divided = 0;        ///< days in several parts, as in exchange::Harvest
    exchange::CsvColumns columns; ///< of a table, as it was read; empty for anything else
};

struct BringWish
{
    QString path;
    const exchange::Format *format = nullptr; ///< nullptr: by what is found
    std::shared_ptr<const vault::SecureBytes> passphrase;
    QStringList columns; ///< of a table, as in ReadOptions
    bool parts = false;  ///< as in ReadOptions
    QString leftOver;    ///< title of the page that keeps what was not understood
};

class BringIn final : public QObject
{
    Q_OBJECT

public:
    BringIn(Journal &journal, Clock clock, QObject *parent);
    ~BringIn() override;

    /// What Source::open() and the reader give; Malformed when no format fits.
    [[nodiscard]] Future<Result<BringFound>> look(BringWish wish);
    /// After look(). `moods`: words of the source to pleasantness -3 … 3. What Journal::attach()
    /// and apply() give; Cancelled.
    [[nodiscard]] Future<Status> bring(const QHash<QString, int> &moods);
    /// What its pages are known by afterwards: Imports takes them out again.
    [[nodiscard]] Id import() const;
    void stop();
    /// Stops, and takes out at once what was sealed so far: the journal is about to be closed.
    void leave();

    /// Names that bring() found to be missing or too large, added to those of look().
    [[nodiscard]] QStringList notTaken() const;

Q_SIGNALS:
    /// 0 … 1, of look() or of bring().
    void progressed(double part);

private:
    struct Private;
    void nextFiles();
    void sealNext();
    void putIn();
    void fail(const Error &error);

    std::unique_ptr<Private> m_d;
};

} // namespace afterword
