// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier texts of a page: kept in the same commit as the text that takes their place.
#include "app/journal/history.h"
#include "app/journal/store_private.h"

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr qsizetype storeTitleKept = 120; ///< so that a full history fits its record

} // namespace

void Store::Private::stageHistory(const Page &page, const TextPut &text, StoreStaging &staging)
{
    auto content = vault->read(vault::Table::Blob, page.body.rid);
    const auto body = content ? codec::decodeBody(*content) : fail(content.error());
    if (!body || body->page != page.id)
        return; // what cannot be read cannot be kept
    const QString before =
        QString::fromUtf8(body->text.data(), static_cast<qsizetype>(body->text.size()));
    History history = histories.value(page.id);
    const QList<Version> &known = history.versions;
    const history::Moments moments{
        clock(), page.edited, known.isEmpty() ? page.created : known.first().at};
    const bool always = text.whole && before != text.text && !before.trimmed().isEmpty();
    if (!always && !history::isWorthKeeping(before, text.text, moments))
        return;

    Version version;
    version.at = page.edited.isNull() ? moments.now : page.edited;
    version.n = body->n == ~0U ? page.rev.n : body->n;
    version.title = body->title.left(storeTitleKept);
    version.body = {rowFor(page.id, StoreRow::Version), static_cast<qint64>(body->text.size())};
    const bool first = history.rid == 0;
    if (first) {
        history.page = page.id;
        history.rid = rowFor(page.id, StoreRow::History);
    }
    history.versions.prepend(version);
    QList<Version> gone;
    history.versions = history::thinned(history.versions, moments.now, gone);
    touch(history);
    auto header = codec::encode(history);
    if (!header)
        return; // the text itself matters more
    const bool kept = !gone.contains(version);
    if (kept)
        staging.past.push_back(
            storePut(vault::Table::Blob, true, version.body.rid, std::move(*content)));
    gone.removeAll(version);
    staging.past.push_back(storePut(vault::Table::Header, first, history.rid, std::move(*header)));
    for (const Version &each : std::as_const(gone)) {
        if (each.body.rid != 0)
            staging.past.push_back(storeRemove(vault::Table::Blob, each.body.rid));
    }
    staging.histories.push_back(std::move(history));
}

void Store::Private::stagePast(const Page &page, const QList<PastText> &past, StoreStaging &staging)
{
    History history;
    history.page = page.id;
    Page as;
    as.id = page.id;
    for (const PastText &each : past) {
        if (history.versions.size() == history::mostKept)
            break;
        const QByteArray utf8 = each.text.toUtf8();
        as.title = each.title;
        as.rev.n = each.n;
        Version version;
        version.at = each.at;
        version.n = each.n;
        version.title = each.title.left(storeTitleKept);
        version.body = {vault->newRowId(vault::Table::Blob), utf8.size()};
        staging.past.push_back(
            storePut(vault::Table::Blob, true, version.body.rid, codec::encodeBody(as, utf8)));
        history.versions += version;
    }
    if (history.versions.isEmpty())
        return;
    history.rid = rowFor(page.id, StoreRow::History);
    touch(history);
    auto header = codec::encode(history);
    if (!header) { // its texts would lie there without a name
        staging.past.resize(staging.past.size()
                            - static_cast<std::size_t>(history.versions.size()));
        return;
    }
    staging.past.push_back(storePut(vault::Table::Header, true, history.rid, std::move(*header)));
    staging.histories.push_back(std::move(history));
}

/// The page goes first: when its past will not fit, or a row of it is gone, it is saved without.
Status Store::Private::commit(const StoreStaging &staging)
{
    std::vector<vault::RowChange> all = staging.changes;
    all.insert(all.end(), staging.past.begin(), staging.past.end());
    if (all.empty())
        return {};
    Status done = vault->commit(all);
    if (done) {
        for (const History &history : staging.histories) {
            histories.insert(history.page, history);
            reserved.remove(history.page);
            newHistories.push_back(history);
        }
        return done;
    }
    const Errc why = done.error().code;
    if (staging.past.empty() || (why != Errc::NotFound && why != Errc::DiskFull))
        return done;
    done = vault->commit(staging.changes);
    if (done && why == Errc::NotFound) {
        for (const History &history : staging.histories)
            histories.remove(history.page); // it is broken: the next version begins a new one
    }
    return done;
}

std::vector<History> Store::takeHistories()
{
    return std::exchange(m_d->newHistories, {});
}

} // namespace afterword
