// SPDX-License-Identifier: GPL-3.0-or-later
// Every record of a merge, staged and written in one commit.
#include "app/exchange/merge_writing.h"

#include <utility>

namespace afterword::exchange {

Result<std::string> Writing::contentOf(const MergeBlob &blob) const
{
    vault::Vault &from =
        blob.from == MergeBlob::From::Theirs ? m_work.theirs.vault() : m_work.ours.vault();
    return from.read(vault::Table::Blob, blob.rid);
}

template <typename Row>
Status Writing::putRow(vault::Table table, Row &rid, std::string content)
{
    if (rid == 0) {
        rid = m_vault.newRowId(table);
        m_part.back.push_back(writeRow(WriteOp::Delete, table, rid));
        m_changes.push_back(writeRow(WriteOp::Insert, table, rid, std::move(content)));
        return {};
    }
    auto before = m_vault.read(table, rid);
    const bool lost = !before && before.error().code == Errc::NotFound;
    if (before)
        m_part.back.push_back(writeRow(WriteOp::Update, table, rid, std::move(*before)));
    else if (!lost && before.error().code != Errc::Damaged)
        return fail(before.error());
    m_changes.push_back(
        writeRow(lost ? WriteOp::Insert : WriteOp::Update, table, rid, std::move(content)));
    return {};
}

Status Writing::remove(vault::Table table, vault::RowId rid)
{
    auto before = m_vault.read(table, rid);
    if (!before && before.error().code == Errc::NotFound)
        return {};
    if (before)
        m_part.back.push_back(writeRow(WriteOp::Insert, table, rid, std::move(*before)));
    m_changes.push_back(writeRow(WriteOp::Delete, table, rid));
    return {};
}

void Writing::endPart(bool isFinal)
{
    MergeUndo::Part part = std::exchange(m_part, {});
    if (!isFinal && !part.back.empty())
        m_undo.parts.push_back(std::move(part));
}

Status Writing::stagePast(MergePut &put)
{
    if (!put.past)
        return {};
    History &past = *put.past;
    for (qsizetype i = past.versions.size() - 1; i >= 0; --i) {
        const MergeBlob &text = put.texts.at(static_cast<std::size_t>(i));
        Version &version = past.versions[i];
        if (text.from == MergeBlob::From::Nothing)
            continue;
        Page as;
        as.id = past.page;
        as.rev.n = version.n;
        as.title = version.title;
        as.at = version.at;
        const auto content = text.from == MergeBlob::From::Text
                                 ? Result<std::string>(codec::encodeBody(as, text.text.toUtf8()))
                                 : contentOf(text);
        if (!content) {
            past.versions.removeAt(i); // it does not open there
            ++m_work.plan.news.left;
            continue;
        }
        if (Status done = putRow(vault::Table::Blob, version.body.rid, *content); !done)
            return done;
    }
    auto header = codec::encode(past);
    if (!header)
        return fail(header.error());
    Status done = putRow(vault::Table::Header, past.rid, std::move(*header));
    m_part.written.emplace_back(past.rid, past.rev.mark);
    return done;
}

template <typename Value>
Status Writing::stageText(Value &value, MergePut &put)
{
    if (put.dropBody) {
        const vault::RowId rid = std::exchange(value.body, {}).rid;
        return rid != 0 ? remove(vault::Table::Blob, rid) : Status();
    }
    if (put.body.from == MergeBlob::From::Nothing)
        return {};
    std::string content;
    if (put.body.from == MergeBlob::From::Text) {
        const QByteArray utf8 = put.body.text.toUtf8();
        value.body.length = utf8.size();
        content = codec::encodeBody(value, utf8);
    } else {
        auto read = contentOf(put.body);
        // What does not open there stays there; the record comes without its text.
        if (!read && value.rid == 0) {
            value.body = {};
            ++m_work.plan.news.left;
            return {};
        }
        if (!read)
            return fail(read.error());
        content = std::move(*read);
    }
    return putRow(vault::Table::Blob, value.body.rid, std::move(content));
}

template <typename Value>
Status Writing::stageRecord(Value &value, MergePut &put)
{
    if constexpr (hasBody<Value>) {
        if (Status done = stageText(value, put); !done)
            return done;
    }
    if constexpr (std::is_same_v<Value, Page> || std::is_same_v<Value, Letter>) {
        value.attachments.clear();
        for (const MergeFile &file : std::as_const(put.files))
            value.attachments.append(file.file);
    }
    auto header = codec::encode(value);
    if (!header)
        return fail(header.error());
    Status done = putRow(vault::Table::Header, value.rid, std::move(*header));
    m_part.written.emplace_back(value.rid, value.rev.mark);
    return done;
}

Status Writing::stage(MergePut &put)
{
    Status done = std::visit(
        [&](auto &value) -> Status {
            if constexpr (std::is_base_of_v<RecordBase, std::decay_t<decltype(value)>>)
                return stageRecord(value, put);
            else
                return {};
        },
        put.record);
    if (done)
        done = stagePast(put);
    endPart(put.isFinal);
    return done;
}

Status Writing::stageSettings()
{
    codec::SettingsRecord &settings = m_work.here.settings;
    const auto &changed = m_work.plan.settings;
    for (auto value = changed.begin(); value != changed.end(); ++value) {
        m_undo.before.insert(value.key(), settings.values.value(value.key()));
        settings.values.insert(value.key(), *value);
    }
    m_undo.written = changed;
    const Moment now = m_work.clock();
    if (settings.id.isNull()) {
        settings.id = Id::random();
        settings.created = now;
    }
    settings.edited = now;
    nextRevision(settings, Id::random().toHex().toLatin1());
    auto header = codec::encode(settings);
    if (!header)
        return fail(header.error());
    Status done = putRow(vault::Table::Header, settings.rid, std::move(*header));
    endPart(true); // taken back by value
    return done;
}

/// Files of letters that were let go.
std::vector<vault::RowId> Writing::droppedFiles() const
{
    QSet<Id> gone;
    for (const MergePut &put : m_work.plan.puts) {
        if (put.dropBody)
            gone.insert(std::get<Letter>(put.record).id);
    }
    std::vector<vault::RowId> files;
    for (const Letter &letter : m_work.here.contents.letters) {
        if (!gone.contains(letter.id))
            continue;
        for (const Attachment &file : letter.attachments)
            files.push_back(file.blob.rid);
    }
    return files;
}

Result<MergeUndo> Writing::write()
{
    reserveUnknown();
    Status brought = bringFiles();
    if (brought)
        brought = bringUnknownChunks();
    if (!brought)
        return fail(brought.error());
    for (MergePut &each : m_work.plan.puts) {
        if (const Status staged = stage(each); !staged)
            return fail(staged.error());
        if (isCancelled(m_progress, 0.8))
            return fail(Errc::Cancelled);
    }
    for (const vault::RowId rid : m_work.plan.erased) {
        if (const Status staged = remove(vault::Table::Header, rid); !staged)
            return fail(staged.error());
        endPart(false);
    }
    Status staged = stageUnknown();
    if (staged)
        staged = stageSettings();
    if (!staged)
        return fail(staged.error());
    const std::vector<vault::RowId> dropped = droppedFiles();
    if (const Status done = m_vault.commit(m_changes); !done)
        return fail(done.error());
    static_cast<void>(m_work.ours.attachments().clear(dropped)); // what stays, an audit finds
    return std::move(m_undo);
}

Result<MergeUndo> writeMerge(MergeWork &work, const MergeProgress &progress)
{
    return Writing(work, progress).write();
}

} // namespace afterword::exchange
