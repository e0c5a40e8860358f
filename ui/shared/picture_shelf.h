// SPDX-License-Identifier: GPL-3.0-or-later
// PictureShelf: pictures of the open journal, ready to be painted. Each is read from the vault,
// decoded and made smaller on the pool, one after the other, and kept by the size it was asked in
// until the bytes of all of them are more than the budget; the one not looked at for longest goes
// first. Gone with its room, so before the vault is closed. Thread: GUI. Owner: a room.
#pragma once

#include "app/journal/journal.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSize>

#include <deque>

namespace afterword {

class PictureShelf final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting,
        Ready,
        Broken ///< it cannot be shown here
    };

    struct Look
    {
        State state = State::Waiting;
        QImage image;
    };

    PictureShelf(Journal &journal, QObject *parent);

    /// The picture within a box of device pixels. When it is not there yet it is fetched, and
    /// came() says so; an image of another size stands in for it.
    [[nodiscard]] Look picture(const BlobRef &file, QSize box);
    /// How large it is, upright; empty as long as nobody has looked.
    [[nodiscard]] QSize fullSize(const BlobRef &file) const;

    [[nodiscard]] bool isBroken(const BlobRef &file) const { return m_broken.contains(file.rid); }

    void setBudget(qint64 bytes);

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    void came(qint64 rid);

private:
    struct Wanted
    {
        BlobRef file;
        QSize box;
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };

    struct Kept
    {
        Wanted wanted;
        QImage image;
    };

    void fetch();
    void take(const Wanted &wanted, const QImage &image, QSize full);
    void trim();

    QPointer<Journal> m_journal;
    std::deque<Kept> m_kept; ///< looked at last: in front
    std::deque<Wanted> m_asked;
    QHash<qint64, QSize> m_sizes;
    QSet<qint64> m_broken;
    qint64 m_bytes = 0;
    qint64 m_budget;
    bool m_busy = false;
};

} // namespace afterword
