// SPDX-License-Identifier: GPL-3.0-or-later
// ExportRun: pages of the journal through a Writer into a sink, for every format. Texts come in
// parts and bytes of files as they are wanted, so that neither the window waits nor anything holds
// the journal; writing is done on the pool. Guarantees: nothing stands at the place unless it is
// whole; what is told when it is over comes once; a lock waits until what was begun is removed.
// Thread: GUI. Owner: whoever exports; gone with it, the export stops.
#pragma once

#include "app/exchange/format.h"
#include "app/journal/journal.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace afterword {

struct ExportWish
{
    std::vector<Id> pages;
    std::function<std::unique_ptr<exchange::Writer>(exchange::Sink &)> writer;
    /// Makes the sink, on the pool.
    std::function<Result<std::unique_ptr<exchange::Sink>>()> sink;
    QString journal; ///< the name that is shown
    Moment now;
    bool initials = false;   ///< names of people as initials, in the text as well
    bool everything = false; ///< letters, tags and the rest too, where the format takes them
};

/// A sink for writers that put nothing into it.
[[nodiscard]] std::function<Result<std::unique_ptr<exchange::Sink>>()> exportNowhere();

class ExportRun final : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(const Status &)>;

    ExportRun(Journal &journal, ExportWish wish, Finished finished, QObject *parent);
    ~ExportRun() override;
    void start();
    /// What was begun is removed; what is told is Cancelled.
    void stop();

Q_SIGNALS:
    void progressed(int done, int of);

private:
    struct Part;
    struct Work; ///< what the jobs of the pool share
    using Bytes = QHash<qint64, QByteArray>;

    [[nodiscard]] exchange::Outline outline();
    void open();
    void nextFile();
    void nextOther();
    void writeOther(const BatchRecord &record, const std::optional<QString> &text);
    void nextPages();
    void writePages(std::vector<Page> pages, std::vector<QString> texts);
    void end();
    void over(const Status &status);
    void letGo();

    /// An earlier text that is to go with a page of the part.
    struct PastWish
    {
        std::size_t page = 0; ///< which of the part
        Id id;
        Version version;
    };

    using Past = std::vector<QList<PastText>>;

    void fetchPast(std::vector<PastWish> wishes, Past have, std::function<void(Past)> then);
    [[nodiscard]] std::vector<PastWish> pastOf(const std::vector<Page> &pages) const;
    void fetch(QList<Attachment> files, Bytes have, std::function<void(Bytes)> then);
    void run(std::function<Status(Work &)> job, std::function<void()> then);
    void listAll();

    QPointer<Journal> m_journal;
    ExportWish m_wish;
    Finished m_finished;
    std::shared_ptr<Work> m_work;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<void> m_hold; ///< a lock waits until what was begun is whole or gone
    QList<Attachment> m_files;    ///< to go first
    std::vector<BatchRecord> m_others;
    std::size_t m_at = 0;
    std::size_t m_otherAt = 0;
    bool m_over = false;
};

} // namespace afterword
