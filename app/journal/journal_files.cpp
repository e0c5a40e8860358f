// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_files.h"

#include "app/journal/attachments.h"
#include "app/journal/desk_insist.h"
#include "app/journal/journal_private.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace afterword {

/// One file on its way in.
struct FileRun
{
    FileWish wish;
    FileFacts facts;
    Incoming incoming;
    qint64 at = 0;
    Promise<Result<FileTaken>> promise;

    [[nodiscard]] bool stopped() const { return wish.stop && *wish.stop; }

    [[nodiscard]] FileFace face() const { return {wish.page, facts.size, facts.hash}; }
};

/// One file on its way out.
struct CopyRun
{
    CopyWish wish;
    codec::FileIndex index;
    qint64 at = 0;
    std::unique_ptr<QSaveFile> out;
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
    Promise<Status> promise;

    [[nodiscard]] bool stopped() const { return wish.stop && *wish.stop; }

    /// On the pool.
    Status write(const QByteArray &bytes)
    {
        if (!out) {
            out = std::make_unique<QSaveFile>(wish.path);
            if (!out->open(QIODevice::WriteOnly))
                return fail(out->error() == QFileDevice::PermissionsError ? Errc::ReadOnly
                                                                          : Errc::Io);
        }
        hash.addData(bytes);
        if (out->write(bytes) != bytes.size())
            return fail(out->error() == QFileDevice::ResourceError ? Errc::DiskFull : Errc::Io);
        if (at + bytes.size() < index.size)
            return {};
        // What is not what was put in is never given out as if it were.
        if (hash.result() != index.hash)
            return fail(Errc::Damaged);
        return out->commit() ? Status() : Status(fail(Errc::Io));
    }
};

Future<Result<FileTaken>> Journal::attach(FileWish wish)
{
    auto run = std::make_shared<FileRun>();
    run->wish = std::move(wish);
    runOnPool([source = run->wish.source, keep = run->wish.keepPlace, stop = run->wish.stop] {
        return source->look(keep, stop);
    }).then(this, [this, run](const Result<FileFacts> &facts) {
        if (!facts)
            return run->promise.finish(fail(facts.error()));
        run->facts = *facts;
        m_d->seekFile(run);
    });
    return run->promise.future();
}

void Journal::Private::seekFile(const std::shared_ptr<FileRun> &run)
{
    post([face = run->face()](
             Desk &d) { return d.files([&face](Attachments &files) { return files.find(face); }); },
         [this, run](const Result<std::optional<BlobRef>> &found) {
             if (!found)
                 return endFile(run, fail(found.error()));
             if (*found)
                 return endFile(run, **found);
             sealFile(run);
         });
}

void Journal::Private::sealFile(const std::shared_ptr<FileRun> &run)
{
    if (run->stopped())
        return endFile(run, fail(Errc::Cancelled));
    if (run->wish.progress && run->facts.size > 0)
        run->wish.progress(static_cast<double>(run->at) / static_cast<double>(run->facts.size));
    if (run->incoming && run->at >= run->facts.size) {
        post(
            [run](Desk &d) {
                return d.files([&run](Attachments &files) { return files.finish(run->incoming); });
            },
            [this, run](const Result<BlobRef> &ref) { endFile(run, ref); });
        return;
    }
    runOnPool([run] {
        return run->wish.source->part(run->at, Attachments::partBytes);
    }).then(owner, [this, run](const Result<QByteArray> &part) {
        if (!part)
            return endFile(run, fail(part.error()));
        if (part->isEmpty() && run->facts.size > 0)
            return endFile(run, fail(Errc::Malformed, "the file became shorter"));
        post(
            [run, bytes = *part](Desk &d) {
                return d.files([&](Attachments &files) {
                    if (!run->incoming)
                        run->incoming = files.begin(run->face());
                    return bytes.isEmpty() ? Status() : files.add(run->incoming, bytes);
                });
            },
            [this, run, size = part->size()](const Status &added) {
                if (!added)
                    return endFile(run, fail(added.error()));
                run->at += size;
                sealFile(run);
            });
    });
}

void Journal::Private::endFile(const std::shared_ptr<FileRun> &run, const Result<BlobRef> &ref)
{
    if (ref && run->stopped()) { // nobody waits for it any more
        owner->dropFiles({*ref});
        return run->promise.finish(fail(Errc::Cancelled));
    }
    if (ref) {
        FileTaken taken;
        taken.attachment = {*ref, run->facts.mime, run->facts.name};
        taken.place = run->facts.place;
        run->promise.finish(taken);
        return;
    }
    if (run->incoming) { // what is left of it would only take room
        post(
            [run](Desk &d) {
                return d.files([&run](Attachments &files) { return files.forget(run->incoming); });
            },
            [](const Status &) {});
    }
    run->promise.finish(fail(ref.error()));
}

Future<Result<QByteArray>> Journal::fileBytes(const BlobRef &file, qint64 most)
{
    return m_d->ask([file, most](Desk &d) { return d.attachments().whole(file, most); },
                    [](const Result<QByteArray> &) {});
}

void Journal::holdFile(const BlobRef &file)
{
    holdFiles({file});
}

void Journal::holdFiles(std::vector<BlobRef> files)
{
    m_d->post(
        [files = std::move(files)](Desk &d) {
            for (const BlobRef &file : files)
                d.attachments().hold(file);
            return true;
        },
        [](bool) {});
}

Future<Status> Journal::dropFiles(const std::vector<BlobRef> &files)
{
    std::vector<vault::RowId> rows;
    rows.reserve(files.size());
    for (const BlobRef &file : files)
        rows.push_back(file.rid);
    return m_d->ask(
        [rows = std::move(rows)](Desk &d) {
            bool dropped = false; // each counts once, also when it takes a second try
            return d.files([&](Attachments &attachments) {
                return std::exchange(dropped, true) ? attachments.clear(rows)
                                                    : attachments.drop(rows);
            });
        },
        [](const Status &) {});
}

Future<Status> Journal::saveFileTo(CopyWish wish)
{
    auto run = std::make_shared<CopyRun>();
    run->wish = std::move(wish);
    m_d->post([file = run->wish.file](Desk &d) { return d.attachments().index(file); },
              [this, run](const Result<codec::FileIndex> &index) {
                  if (!index)
                      return run->promise.finish(fail(index.error()));
                  run->index = *index;
                  m_d->copyFile(run);
              });
    return run->promise.future();
}

void Journal::Private::copyFile(const std::shared_ptr<CopyRun> &run)
{
    if (run->stopped())
        return run->promise.finish(fail(Errc::Cancelled));
    post([run](
             Desk &d) { return d.attachments().read(run->index, run->at, Attachments::partBytes); },
         [this, run](const Result<QByteArray> &bytes) {
             if (!bytes)
                 return run->promise.finish(fail(bytes.error()));
             runOnPool([run, part = *bytes] {
                 return run->write(part);
             }).then(owner, [this, run, size = bytes->size()](const Status &written) {
                 run->at += size;
                 if (!written || run->at >= run->index.size)
                     return run->promise.finish(written);
                 if (run->wish.progress)
                     run->wish.progress(static_cast<double>(run->at)
                                        / static_cast<double>(run->index.size));
                 copyFile(run);
             });
         });
}

} // namespace afterword
