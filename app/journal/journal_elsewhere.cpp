// SPDX-License-Identifier: GPL-3.0-or-later
// The journal when its file is gone or full: copies in other places, and what still waits.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

#include <algorithm>

namespace afterword {

namespace {

/// The journal of a save, the manifest and a few pages of the tree, whatever is saved.
constexpr qint64 elsewhereOverhead = qint64{128} * 1024;

} // namespace

bool Journal::hasUnkept() const
{
    const auto &pending = m_d->pending;
    return std::any_of(pending.begin(), pending.end(), [](const PendingSave &waiting) {
        return waiting.failed && waiting.kept != waiting.edition;
    });
}

qint64 Journal::bytesNeeded() const
{
    qint64 bytes = elsewhereOverhead;
    // A sealed text takes up to twice its length in the file, and its old form once in the journal.
    for (const PendingSave &waiting : std::as_const(m_d->pending))
        bytes += qint64{16} * 1024 + 4 * (waiting.text ? waiting.text->size() : qsizetype{0});
    return bytes;
}

Future<bool> Journal::fileMoved()
{
    return m_d->ask([](Desk &desk) { return desk.hasMoved(); }, [](bool) {});
}

Future<Status> Journal::continueOn(const QString &path)
{
    return m_d->ask([path](Desk &desk) { return desk.continueOn(path); },
                    [this](const Status &done) {
                        if (done)
                            retryNow();
                    });
}

Future<Status> Journal::saveElsewhere(const QString &path)
{
    std::vector<Unsaved> waiting;
    QHash<Id, quint64> editions;
    for (auto each = m_d->pending.constBegin(); each != m_d->pending.constEnd(); ++each) {
        waiting.push_back({each->record, each->text});
        editions.insert(each.key(), each->edition);
    }
    return m_d->ask([path, waiting = std::move(waiting), clock = m_d->clock](
                        Desk &desk) { return desk.saveElsewhere(path, waiting, clock); },
                    [this, editions](const Status &done) {
                        for (auto each = m_d->pending.begin(); done && each != m_d->pending.end();
                             ++each)
                            each->kept = editions.value(each.key(), each->kept);
                    });
}

} // namespace afterword
