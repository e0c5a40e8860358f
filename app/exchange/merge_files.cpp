// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a merge brings, part by part, before any record is written.
#include "app/exchange/merge_writing.h"

namespace afterword::exchange {

/// A file of the other copy, here: found by its number or its bytes, or copied part by part.
Result<BlobRef> Writing::bringFile(const Attachment &file, const Id &owner)
{
    const auto known = m_files.constFind(file.blob.rid);
    if (known != m_files.constEnd())
        return *known;
    Attachments &from = m_work.theirs.attachments();
    Attachments &to = m_work.ours.attachments();
    const auto index = from.index(file.blob);
    if (!index)
        return fail(index.error());
    const auto lying = to.index(file.blob);
    if (lying && lying->hash == index->hash && to.verify(*lying)) {
        to.hold(file.blob);
        return *m_files.insert(file.blob.rid, file.blob);
    }
    const FileFace face{owner, index->size, index->hash};
    const auto same = to.find(face);
    if (!same)
        return fail(same.error());
    if (*same)
        return *m_files.insert(file.blob.rid, **same);
    const auto ref = copyFile(*index, face);
    if (!ref)
        return ref;
    m_undo.files.push_back(ref->rid);
    ++m_work.plan.news.files;
    return *m_files.insert(file.blob.rid, *ref);
}

Result<BlobRef> Writing::copyFile(const codec::FileIndex &index, const FileFace &face)
{
    Attachments &from = m_work.theirs.attachments();
    Attachments &to = m_work.ours.attachments();
    const Incoming incoming = to.begin(face);
    const auto stop = [&](const Error &error) {
        static_cast<void>(to.forget(incoming));
        return fail(error);
    };
    for (qint64 at = 0; at < index.size; at += Attachments::partBytes) {
        if (isCancelled(m_progress, 0.5))
            return stop({Errc::Cancelled, {}});
        const auto part = from.read(index, at, Attachments::partBytes);
        if (!part)
            return stop(part.error());
        if (const Status added = to.add(incoming, *part); !added)
            return stop(added.error());
    }
    auto ref = to.finish(incoming);
    return ref ? ref : stop(ref.error());
}

/// A file that cannot be read over there stays there; its record comes without it.
Status Writing::bringFiles()
{
    for (MergePut &put : m_work.plan.puts) {
        const auto id = std::visit(
            [](const auto &value) {
                if constexpr (std::is_base_of_v<RecordBase, std::decay_t<decltype(value)>>)
                    return value.id;
                else
                    return Id();
            },
            put.record);
        for (qsizetype i = put.files.size() - 1; i >= 0; --i) {
            if (!put.files.at(i).theirs)
                continue;
            const auto ref = bringFile(put.files.at(i).file, id);
            if (ref) {
                put.files[i].file.blob = *ref;
                continue;
            }
            const Errc why = ref.error().code;
            if (why != Errc::Damaged && why != Errc::NotFound && why != Errc::Malformed)
                return fail(ref.error());
            put.files.removeAt(i);
            ++m_work.plan.news.left;
        }
    }
    return {};
}

} // namespace afterword::exchange
