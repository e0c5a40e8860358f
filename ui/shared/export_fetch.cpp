// SPDX-License-Identifier: GPL-3.0-or-later
// What an export needs from the journal besides the texts of its pages: bytes of files and earlier
// texts, one after the other.
#include "ui/shared/export_run.h"

#include <utility>

namespace afterword {

namespace {

constexpr qint64 fetchLargest = 268'435'456; // one file

} // namespace

/// The bytes of these files, one after the other; one that cannot be read is left out.
void ExportRun::fetch(QList<Attachment> files, Bytes have, std::function<void(Bytes)> then)
{
    if (m_over)
        return;
    if (!m_journal)
        return over(fail(Errc::Cancelled));
    if (files.isEmpty())
        return then(std::move(have));
    const Attachment file = files.takeFirst();
    if (have.contains(file.blob.rid))
        return fetch(std::move(files), std::move(have), std::move(then));
    m_journal->fileBytes(file.blob, fetchLargest)
        .then(
            this,
            [this, file, files = std::move(files), have = std::move(have), then = std::move(then)](
                const Result<QByteArray> &bytes) mutable {
                if (bytes)
                    have.insert(file.blob.rid, *bytes);
                else if (bytes.error().code != Errc::NoMemory)
                    return over(fail(bytes.error()));
                fetch(std::move(files), std::move(have), std::move(then));
            });
}

/// The last one first: they are taken from the end.
std::vector<ExportRun::PastWish> ExportRun::pastOf(const std::vector<Page> &pages) const
{
    std::vector<PastWish> wishes;
    if (!m_journal)
        return wishes;
    for (std::size_t i = pages.size(); i-- > 0;) {
        const History *history = m_journal->history(pages[i].id);
        if (history == nullptr)
            continue;
        for (auto at = history->versions.rbegin(); at != history->versions.rend(); ++at)
            wishes.push_back({i, pages[i].id, *at});
    }
    return wishes;
}

/// One that does not open stays behind: the page itself is there.
void ExportRun::fetchPast(std::vector<PastWish> wishes, Past have, std::function<void(Past)> then)
{
    if (m_over)
        return;
    if (!m_journal)
        return over(fail(Errc::Cancelled));
    if (wishes.empty())
        return then(std::move(have));
    const PastWish wish = std::move(wishes.back());
    wishes.pop_back();
    m_journal->versionText(wish.id, wish.version)
        .then(this,
              [this,
               wish,
               wishes = std::move(wishes),
               have = std::move(have),
               then = std::move(then)](const Result<QString> &text) mutable {
                  if (text)
                      have[wish.page].push_back(
                          {wish.version.at, wish.version.n, wish.version.title, *text});
                  fetchPast(std::move(wishes), std::move(have), std::move(then));
              });
}

} // namespace afterword
