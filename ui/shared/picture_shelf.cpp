// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/picture_shelf.h"

#include "app/journal/file_source.h"
#include "app/paper/picture_decode.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qint64 shelfBudget = 64LL * 1024 * 1024;
constexpr std::size_t shelfMostAsked = 24; ///< older questions are no longer looked at

} // namespace

PictureShelf::PictureShelf(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(&journal)
    , m_budget(shelfBudget)
{}

PictureShelf::Look PictureShelf::picture(const BlobRef &file, QSize box)
{
    if (m_broken.contains(file.rid))
        return {State::Broken, {}};
    const Wanted wanted{file, box};
    const auto kept = std::find_if(
        m_kept.begin(), m_kept.end(), [&](const Kept &each) { return each.wanted == wanted; });
    if (kept != m_kept.end()) {
        std::rotate(m_kept.begin(), kept, std::next(kept));
        return {State::Ready, m_kept.front().image};
    }
    if (std::find(m_asked.begin(), m_asked.end(), wanted) == m_asked.end()) {
        m_asked.push_back(wanted);
        if (m_asked.size() > shelfMostAsked) // the first one may be on its way
            m_asked.erase(std::next(m_asked.begin()));
        fetch();
    }
    const auto other = std::find_if(
        m_kept.begin(), m_kept.end(), [&](const Kept &each) { return each.wanted.file == file; });
    return {State::Waiting, other != m_kept.end() ? other->image : QImage()};
}

QSize PictureShelf::fullSize(const BlobRef &file) const
{
    return m_sizes.value(file.rid);
}

void PictureShelf::fetch()
{
    if (m_busy || m_asked.empty() || !m_journal)
        return;
    m_busy = true;
    const Wanted wanted = m_asked.front();
    m_journal->fileBytes(wanted.file, pictureMost)
        .then(this, [this, wanted](const Result<QByteArray> &bytes) {
            if (!bytes)
                return take(wanted, {}, {});
            runOnPool([bytes = *bytes, box = wanted.box] {
                return decodePicture(bytes, box);
            }).then(this, [this, wanted](const DecodedPicture &decoded) {
                take(wanted, decoded.image, decoded.full);
            });
        });
}

void PictureShelf::take(const Wanted &wanted, const QImage &image, QSize full)
{
    m_busy = false;
    m_asked.erase(std::remove(m_asked.begin(), m_asked.end(), wanted), m_asked.end());
    if (image.isNull()) {
        m_broken.insert(wanted.file.rid);
    } else {
        m_sizes.insert(wanted.file.rid, full);
        m_kept.push_front({wanted, image});
        m_bytes += image.sizeInBytes();
        trim();
    }
    Q_EMIT came(wanted.file.rid);
    fetch();
}

void PictureShelf::setBudget(qint64 bytes)
{
    m_budget = bytes;
    trim();
}

void PictureShelf::trim()
{
    while (m_bytes > m_budget && m_kept.size() > 1) {
        m_bytes -= m_kept.back().image.sizeInBytes();
        m_kept.pop_back();
    }
}

} // namespace afterword
