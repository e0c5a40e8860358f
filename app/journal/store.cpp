// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/store.h"

#include "app/journal/loader.h"
#include "app/journal/store_private.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype storeFirstLength = 160;
constexpr std::size_t storePagesPerCommit = 300;
constexpr int storeUnlocksKept = 10;
constexpr double storeRowBytes = 16'384; ///< of a file cost as much to walk over as one body

QString storeFirst(const QString &text)
{
    qsizetype length = std::min(storeFirstLength, text.size());
    if (length < text.size() && length > 0 && text.at(length - 1).isHighSurrogate())
        --length;
    return text.left(length);
}

} // namespace

Status Store::Private::stagePage(Page &page, const TextPut *text, StoreStaging &staging)
{
    const bool insert = page.rid == 0;
    const bool newBody = page.body.rid == 0;
    if (text != nullptr && !insert && !newBody && loaded)
        stageHistory(page, *text, staging);
    touch(page);
    if (page.at.isNull())
        page.at = page.edited;
    if (page.zone.isEmpty())
        page.zone = systemZone();
    if (insert)
        page.rid = rowFor(page.id, StoreRow::Header);
    if (text != nullptr) {
        page.first = storeFirst(text->text);
        if (!newBody || !text->text.isEmpty()) {
            const QByteArray utf8 = text->text.toUtf8();
            if (newBody)
                page.body.rid = rowFor(page.id, StoreRow::Body);
            page.body.length = utf8.size();
            staging.changes.push_back(storePut(
                vault::Table::Blob, newBody, page.body.rid, codec::encodeBody(page, utf8)));
        }
    }
    auto header = codec::encode(page);
    if (!header)
        return fail(header.error());
    staging.changes.push_back(storePut(vault::Table::Header, insert, page.rid, std::move(*header)));
    return {};
}

Result<Page> Store::Private::putPage(Page page, const QString *text)
{
    StoreStaging staging;
    const TextPut put{text != nullptr ? *text : QString(), false};
    if (const Status staged = stagePage(page, text != nullptr ? &put : nullptr, staging); !staged)
        return fail(staged.error());
    Status done = commit(staging);
    // A body that was lost and let go is written anew under its number.
    if (!done && done.error().code == Errc::NotFound && text != nullptr && page.body.rid != 0) {
        const auto body = vault->read(vault::Table::Blob, page.body.rid);
        if (!body && body.error().code == Errc::NotFound) {
            staging.changes.front().op = vault::RowChange::Op::Insert;
            done = commit(staging);
        }
    }
    if (!done)
        return fail(done.error());
    reserved.remove(page.id);
    attachments.note(page);
    return page;
}

Store::Store(std::unique_ptr<vault::Vault> unlocked)
    : m_d(std::make_unique<Private>(*this))
{
    m_d->vault = std::move(unlocked);
}

Store::~Store() = default;

Result<Contents> Store::load()
{
    auto loaded = loadHeaders(*m_d->vault);
    if (!loaded)
        return fail(loaded.error());
    m_d->settings = std::move(loaded->settings);
    m_d->unlocks = std::move(loaded->unlocks);
    m_d->histories.clear();
    for (const History &history : loaded->contents.histories)
        m_d->histories.insert(history.page, history);
    m_d->bodies = static_cast<double>(loaded->contents.pages.size());
    for (const Page &page : loaded->contents.pages) {
        m_d->attachments.note(page);
        for (const Attachment &attachment : page.attachments)
            m_d->bodies += static_cast<double>(attachment.blob.length) / storeRowBytes;
    }
    m_d->loaded = true;
    return std::move(loaded->contents);
}

Result<Page> Store::save(Page page, const QString &text)
{
    return m_d->putPage(std::move(page), &text);
}

Result<Page> Store::saveHeader(Page page)
{
    return m_d->putPage(std::move(page), nullptr);
}

Status Store::saveMany(std::vector<std::pair<Page, QString>> pages)
{
    StoreStaging staging;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto &[page, text] = pages[i];
        const TextPut put{text, false};
        if (Status staged = m_d->stagePage(page, &put, staging); !staged)
            return staged;
        if ((i + 1) % storePagesPerCommit != 0 && i + 1 < pages.size())
            continue;
        if (Status done = m_d->commit(staging); !done)
            return done;
        m_d->reserved.clear(); // nobody tries these again one by one
        staging = {};
    }
    return {};
}

Result<Tag> Store::save(Tag tag)
{
    return m_d->put(std::move(tag));
}

Result<Person> Store::save(Person person)
{
    return m_d->put(std::move(person));
}

Result<LifeMark> Store::save(LifeMark mark)
{
    return m_d->put(std::move(mark));
}

Status Store::erase(const RecordBase &record, const BlobRef &body)
{
    std::vector<vault::RowChange> changes{storeRemove(vault::Table::Header, record.rid)};
    if (body.rid != 0)
        changes.push_back(storeRemove(vault::Table::Blob, body.rid));
    return m_d->vault->commit(changes);
}

Status Store::saveSettings(const QHash<QString, QVariant> &settings)
{
    if (!m_d->loaded) {
        if (const auto contents = load(); !contents)
            return fail(contents.error());
    }
    codec::SettingsRecord record = m_d->settings;
    record.values = settings;
    auto saved = m_d->put(std::move(record));
    if (!saved)
        return fail(saved.error());
    m_d->settings = std::move(*saved);
    return {};
}

Status Store::noteUnlock()
{
    if (!m_d->loaded) {
        if (const auto contents = load(); !contents)
            return fail(contents.error());
    }
    codec::UnlocksRecord record = m_d->unlocks;
    record.times.prepend(m_d->clock());
    record.times.resize(std::min<qsizetype>(record.times.size(), storeUnlocksKept));
    auto saved = m_d->put(std::move(record));
    if (!saved)
        return fail(saved.error());
    m_d->unlocks = std::move(*saved);
    return {};
}

Result<std::optional<Contents>> Store::refresh()
{
    const Result<bool> changed = m_d->vault->reload();
    if (!changed)
        return fail(changed.error());
    if (!*changed)
        return std::nullopt;
    m_d->reserved.clear();
    auto contents = load();
    if (!contents)
        return fail(contents.error());
    return std::move(*contents);
}

void Store::continueOn(std::unique_ptr<vault::Vault> copy)
{
    m_d->vault = std::move(copy);
    m_d->reserved.clear();
}

vault::Vault &Store::vault()
{
    return *m_d->vault;
}

Attachments &Store::attachments()
{
    return m_d->attachments;
}

void Store::setClock(Clock clock)
{
    m_d->clock = std::move(clock);
}

} // namespace afterword
