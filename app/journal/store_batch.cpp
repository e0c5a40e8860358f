// SPDX-License-Identifier: GPL-3.0-or-later
// Many records in one commit, and single ones that are no pages.
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
    if (const BlobRef *body = bodyOf(record); body != nullptr)
        batchRemoveBlob(*body, changes);
    const Page *page = std::get_if<Page>(&record);
    if (page == nullptr)
        return;
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
        const auto *page = std::get_if<Page>(&record);
        const auto *letter = std::get_if<Letter>(&record);
        if (page == nullptr && letter == nullptr)
            continue;
        for (const Attachment &attachment : page ? page->attachments : letter->attachments)
            files.push_back(attachment.blob.rid);
    }
    (void)attachments.clear(files);
}

template <typename Value>
Status
Store::Private::stageBody(Value &value, const QString *text, std::vector<vault::RowChange> &changes)
{
    const bool insert = value.rid == 0;
    const bool newBody = value.body.rid == 0;
    touch(value);
    if (insert)
        value.rid = rowFor(value.id, StoreRow::Header);
    if (text != nullptr && (!newBody || !text->isEmpty())) {
        const QByteArray utf8 = text->toUtf8();
        if (newBody)
            value.body.rid = rowFor(value.id, StoreRow::Body);
        value.body.length = utf8.size();
        changes.push_back(
            storePut(vault::Table::Blob, newBody, value.body.rid, codec::encodeBody(value, utf8)));
    }
    auto header = codec::encode(value);
    if (!header)
        return fail(header.error());
    changes.push_back(storePut(vault::Table::Header, insert, value.rid, std::move(*header)));
    return {};
}

Status Store::Private::stageAny(BatchPut &put, StoreStaging &staging)
{
    return std::visit(
        [&](auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Page>) {
                const TextPut text{put.text.value_or(QString()), true};
                const bool isNew = value.rid == 0;
                const Status staged = stagePage(value, put.text ? &text : nullptr, staging);
                if (staged && isNew)
                    stagePast(value, put.past, staging);
                return staged;
            } else if constexpr (hasBody<Value>) {
                return stageBody(value, put.text ? &*put.text : nullptr, staging.changes);
            } else {
                return stage(value, staging.changes);
            }
        },
        put.record);
}

Result<BatchRecord> Store::keep(BatchRecord record, const std::optional<QString> &text)
{
    BatchPut put{std::move(record), text};
    StoreStaging staging;
    if (const Status staged = m_d->stageAny(put, staging); !staged)
        return fail(staged.error());
    Status done = m_d->commit(staging);
    const BlobRef *body = bodyOf(put.record);
    // A body that was lost and let go is written anew under its number.
    if (!done && done.error().code == Errc::NotFound && text && body != nullptr && body->rid != 0) {
        const auto lying = m_d->vault->read(vault::Table::Blob, body->rid);
        if (!lying && lying.error().code == Errc::NotFound) {
            staging.changes.front().op = vault::RowChange::Op::Insert;
            done = m_d->commit(staging);
        }
    }
    if (!done)
        return fail(done.error());
    m_d->reserved.remove(baseOf(put.record).id);
    return std::move(put.record);
}

Result<Letter> Store::letGo(const Letter &letter)
{
    const Moment now = m_d->clock();
    const QTime time = now.time();
    Letter gone;
    gone.id = letter.id;
    gone.rid = letter.rid;
    gone.rev = letter.rev;
    gone.state = LetterState::Gone;
    m_d->touch(gone);
    gone.created = now;
    gone.created.utcMs -= time.msecsSinceStartOfDay(); // the day alone is kept
    gone.edited = gone.created;
    auto header = codec::encode(gone);
    if (!header)
        return fail(header.error());
    std::vector<vault::RowChange> changes{
        storePut(vault::Table::Header, false, gone.rid, std::move(*header))};
    batchRemoveBlob(letter.body, changes);
    Status done = m_d->vault->commit(changes);
    if (!done && done.error().code == Errc::NotFound && changes.size() > 1) {
        changes.pop_back(); // its words were lost before
        done = m_d->vault->commit(changes);
    }
    if (!done)
        return fail(done.error());
    m_d->reserved.remove(gone.id);
    m_d->clearFilesOf({BatchRecord(letter)});
    return gone;
}

Result<std::vector<BatchRecord>> Store::apply(std::vector<BatchPut> puts,
                                              const std::vector<BatchRecord> &erased)
{
    StoreStaging staging;
    for (BatchPut &put : puts) {
        const Status staged = m_d->stageAny(put, staging);
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
