// SPDX-License-Identifier: GPL-3.0-or-later
// Many records in one commit.
#include "app/journal/store_private.h"

namespace afterword {

namespace {

void batchRemoveBlob(const BlobRef &blob, std::vector<vault::RowChange> &changes)
{
    if (blob.rid != 0)
        changes.push_back(storeRemove(vault::Table::Blob, blob.rid));
}

} // namespace

void Store::Private::stageErase(const BatchRecord &record,
                                std::vector<vault::RowChange> &changes) const
{
    changes.push_back(storeRemove(vault::Table::Header, baseOf(record).rid));
    const Page *page = std::get_if<Page>(&record);
    if (page == nullptr)
        return;
    batchRemoveBlob(page->body, changes);
    const auto history = histories.constFind(page->id);
    if (history == histories.constEnd())
        return;
    changes.push_back(storeRemove(vault::Table::Header, history->rid));
    for (const Version &version : history->versions)
        batchRemoveBlob(version.body, changes);
}

/// Their files go as well, unless another page has them. What cannot go now, an audit finds.
void Store::Private::clearFilesOf(const std::vector<BatchRecord> &erased)
{
    std::vector<vault::RowId> files;
    for (const BatchRecord &record : erased) {
        const Page *page = std::get_if<Page>(&record);
        if (page == nullptr)
            continue;
        for (const Attachment &attachment : page->attachments)
            files.push_back(attachment.blob.rid);
    }
    (void)attachments.clear(files);
}

Result<std::vector<BatchRecord>> Store::apply(std::vector<BatchPut> puts,
                                              const std::vector<BatchRecord> &erased)
{
    StoreStaging staging;
    for (BatchPut &put : puts) {
        const Status staged = std::visit(
            [&](auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Page>) {
                    const TextPut text{put.text.value_or(QString()), true};
                    return m_d->stagePage(value, put.text ? &text : nullptr, staging);
                } else {
                    return m_d->stage(value, staging.changes);
                }
            },
            put.record);
        if (!staged)
            return fail(staged.error());
    }
    for (const BatchRecord &record : erased)
        m_d->stageErase(record, staging.changes);
    if (const Status done = m_d->commit(staging); !done)
        return fail(done.error());
    m_d->clearFilesOf(erased);
    std::vector<BatchRecord> stored;
    stored.reserve(puts.size());
    for (BatchPut &put : puts) {
        m_d->reserved.remove(baseOf(put.record).id);
        if (const auto *page = std::get_if<Page>(&put.record); page != nullptr)
            m_d->attachments.note(*page);
        stored.push_back(std::move(put.record));
    }
    for (const BatchRecord &record : erased)
        m_d->histories.remove(baseOf(record).id);
    return stored;
}

} // namespace afterword
