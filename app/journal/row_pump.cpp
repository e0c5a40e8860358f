// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/row_pump.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace afterword {

namespace {

constexpr int rowPumpHeaders = 256;
constexpr int rowPumpBlobs = 48;        ///< of 64 KiB: three megabytes
constexpr std::size_t rowPumpAhead = 6; ///< batches read ahead: bounds the memory of large blobs

using RowBatch = std::vector<vault::SealedRow>;

/// Batches on their way from the reader to the workers.
class RowLane final
{
public:
    void put(RowBatch batch)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_batches.size() < rowPumpAhead; });
        m_batches.push_back(std::move(batch));
        m_filled.notify_one();
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_filled.notify_all();
    }

    /// Empty when there will be no more.
    RowBatch take()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_ended || !m_batches.empty(); });
        if (m_batches.empty())
            return {};
        RowBatch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_room.notify_one();
        return batch;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<RowBatch> m_batches;
    bool m_ended = false;
};

Status rowPumpRead(vault::Vault &vault,
                   const RowRange &range,
                   const std::function<bool(vault::RowId)> &wanted,
                   RowLane &lane)
{
    vault::RowId after = range.first - 1;
    const int batch = range.table == vault::Table::Header ? rowPumpHeaders : rowPumpBlobs;
    for (;;) {
        auto rows = vault.sealedRows(range.table, after, batch);
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            return {};
        after = rows->back().rid;
        const bool pastEnd = after >= range.last;
        rows->erase(std::remove_if(rows->begin(),
                                   rows->end(),
                                   [&](const vault::SealedRow &row) {
                                       return row.rid > range.last || !wanted(row.rid);
                                   }),
                    rows->end());
        if (!rows->empty())
            lane.put(std::move(*rows));
        if (pastEnd)
            return {};
    }
}

} // namespace

Status pumpRows(vault::Vault &vault,
                const RowRange &range,
                std::size_t workers,
                const std::function<bool(vault::RowId)> &wanted,
                const RowSink &sink)
{
    RowLane lane;
    std::vector<std::thread> threads;
    for (std::size_t worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&lane, &sink, worker, opener = vault.opener()] {
            for (RowBatch batch = lane.take(); !batch.empty(); batch = lane.take()) {
                for (const vault::SealedRow &row : batch)
                    sink(worker, row.rid, opener.open(row));
            }
        });
    }
    const Status read = rowPumpRead(vault, range, wanted, lane);
    lane.end();
    for (std::thread &thread : threads)
        thread.join();
    return read;
}

} // namespace afterword
