// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/store.h"

#include "app/base/parallel.h"
#include "app/journal/codec.h"
#include "app/journal/loader.h"
#include "app/journal/row_pump.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype storeFirstLength = 160;
constexpr std::size_t storePagesPerCommit = 300;
constexpr int storeUnlocksKept = 10;

QString storeFirst(const QString &text)
{
    qsizetype length = std::min(storeFirstLength, text.size());
    if (length < text.size() && length > 0 && text.at(length - 1).isHighSurrogate())
        --length;
    return text.left(length);
}

vault::RowChange storePut(vault::Table table, bool insert, vault::RowId rid, std::string content)
{
    vault::RowChange change;
    change.op = insert ? vault::RowChange::Op::Insert : vault::RowChange::Op::Update;
    change.table = table;
    change.rid = rid;
    change.content = std::move(content);
    return change;
}

vault::RowChange storeRemove(vault::Table table, vault::RowId rid)
{
    vault::RowChange change;
    change.op = vault::RowChange::Op::Delete;
    change.table = table;
    change.rid = rid;
    return change;
}

Result<StoredText> storeBody(const Page &page, std::string_view content)
{
    const auto body = codec::decodeBody(content);
    if (!body)
        return fail(body.error());
    if (body->page != page.id)
        return fail(Errc::Damaged, "body belongs to another page");
    return StoredText{
        QString::fromUtf8(body->text.data(), static_cast<qsizetype>(body->text.size())), body->n};
}

QString storeBodyText(const Page &page, std::string_view content)
{
    return storeBody(page, content).value_or(StoredText()).text;
}

} // namespace

struct Store::Private
{
    std::unique_ptr<vault::Vault> vault;
    Clock clock = systemClock();
    bool loaded = false;
    codec::SettingsRecord settings; ///< envelope of the one record, and its last values
    codec::UnlocksRecord unlocks;
    /// Row ids given to records whose first commit failed: the next try must use the same, since
    /// after an error of the disk the rows may be there all the same.
    QHash<Id, std::pair<vault::RowId, vault::RowId>> reserved;
    double bodies = 0; ///< how many bodies there are, roughly: chooses the way texts() reads

    void touch(RecordBase &record) const
    {
        const Moment now = clock();
        if (record.id.isNull())
            record.id = Id::random();
        if (record.created.isNull())
            record.created = now;
        record.edited = now;
        record.parent = record.rev.mark;
        ++record.rev.n;
        record.rev.mark = Id::random().toHex().left(16).toLatin1();
    }

    vault::RowId rowFor(const Id &id, vault::Table table)
    {
        auto &[header, blob] = reserved[id];
        vault::RowId &rid = table == vault::Table::Header ? header : blob;
        if (rid == 0)
            rid = vault->newRowId(table);
        return rid;
    }

    /// Writes one small record into one header row.
    template <typename Value>
    Result<Value> put(Value value)
    {
        const bool insert = value.rid == 0;
        touch(value);
        if (insert)
            value.rid = rowFor(value.id, vault::Table::Header);
        auto content = codec::encode(value);
        if (!content)
            return fail(content.error());
        const auto change = storePut(vault::Table::Header, insert, value.rid, std::move(*content));
        if (const Status done = vault->commit({&change, 1}); !done)
            return fail(done.error());
        reserved.remove(value.id);
        return value;
    }

    Status stagePage(Page &page, const QString *text, std::vector<vault::RowChange> &changes);
    Result<Page> putPage(Page page, const QString *text);
    Status readEach(const std::vector<Page> &pages, std::vector<QString> &texts) const;
    Status readWalking(const std::vector<Page> &pages,
                       const std::vector<std::pair<vault::RowId, std::size_t>> &rows,
                       std::vector<QString> &texts) const;
};

Status
Store::Private::stagePage(Page &page, const QString *text, std::vector<vault::RowChange> &changes)
{
    const bool insert = page.rid == 0;
    touch(page);
    if (page.at.isNull())
        page.at = page.edited;
    if (page.zone.isEmpty())
        page.zone = systemZone();
    if (insert)
        page.rid = rowFor(page.id, vault::Table::Header);
    if (text != nullptr) {
        page.first = storeFirst(*text);
        const bool newBody = page.body.rid == 0;
        if (!newBody || !text->isEmpty()) {
            const QByteArray utf8 = text->toUtf8();
            if (newBody)
                page.body.rid = rowFor(page.id, vault::Table::Blob);
            page.body.length = utf8.size();
            changes.push_back(storePut(
                vault::Table::Blob, newBody, page.body.rid, codec::encodeBody(page, utf8)));
        }
    }
    auto header = codec::encode(page);
    if (!header)
        return fail(header.error());
    changes.push_back(storePut(vault::Table::Header, insert, page.rid, std::move(*header)));
    return {};
}

Result<Page> Store::Private::putPage(Page page, const QString *text)
{
    std::vector<vault::RowChange> changes;
    if (const Status staged = stagePage(page, text, changes); !staged)
        return fail(staged.error());
    Status done = vault->commit(changes);
    // A body that was lost and let go is written anew under its number.
    if (!done && done.error().code == Errc::NotFound && text != nullptr && page.body.rid != 0) {
        const auto body = vault->read(vault::Table::Blob, page.body.rid);
        if (!body && body.error().code == Errc::NotFound) {
            changes.front().op = vault::RowChange::Op::Insert;
            done = vault->commit(changes);
        }
    }
    if (!done)
        return fail(done.error());
    reserved.remove(page.id);
    return page;
}

Store::Store(std::unique_ptr<vault::Vault> unlocked)
    : m_d(std::make_unique<Private>())
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
    m_d->bodies = static_cast<double>(loaded->contents.pages.size());
    m_d->loaded = true;
    return std::move(loaded->contents);
}

Result<QString> Store::text(const Page &page)
{
    auto stored = storedText(page);
    if (!stored)
        return fail(stored.error());
    return std::move(stored->text);
}

Result<StoredText> Store::storedText(const Page &page)
{
    if (page.body.rid == 0)
        return StoredText();
    const auto content = m_d->vault->read(vault::Table::Blob, page.body.rid);
    if (!content)
        return fail(content.error());
    return storeBody(page, *content);
}

Status Store::Private::readEach(const std::vector<Page> &pages, std::vector<QString> &texts) const
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].body.rid == 0)
            continue;
        const auto content = vault->read(vault::Table::Blob, pages[i].body.rid);
        if (content)
            texts[i] = storeBodyText(pages[i], *content);
        else if (content.error().code != Errc::Damaged && content.error().code != Errc::NotFound)
            return fail(content.error());
    }
    return {};
}

Status Store::Private::readWalking(const std::vector<Page> &pages,
                                   const std::vector<std::pair<vault::RowId, std::size_t>> &rows,
                                   std::vector<QString> &texts) const
{
    const auto find = [&rows](vault::RowId rid) {
        const auto at = std::lower_bound(
            rows.begin(), rows.end(), rid, [](const auto &row, vault::RowId wanted) {
                return row.first < wanted;
            });
        return at != rows.end() && at->first == rid ? at : rows.end();
    };
    RowRange range;
    range.table = vault::Table::Blob;
    range.first = rows.front().first;
    range.last = rows.back().first;
    return pumpRows(
        *vault,
        range,
        coreCount(),
        [&](vault::RowId rid) { return find(rid) != rows.end(); },
        [&](std::size_t, vault::RowId rid, Result<std::string> content) {
            const auto row = find(rid);
            if (content && row != rows.end()) // each row writes its own place: no lock needed
                texts[row->second] = storeBodyText(pages[row->second], *content);
        });
}

Result<std::vector<QString>> Store::texts(const std::vector<Page> &pages)
{
    std::vector<QString> texts(pages.size());
    std::vector<std::pair<vault::RowId, std::size_t>> rows;
    rows.reserve(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].body.rid != 0)
            rows.emplace_back(pages[i].body.rid, i);
    }
    if (rows.empty())
        return texts;
    std::sort(rows.begin(), rows.end());
    // Row ids are spread evenly, so the span of the wanted ones tells how many rows lie between.
    const double span = static_cast<double>(rows.back().first - rows.front().first) + 1;
    const double between = m_d->bodies * span / 9.2e18;
    const bool walk = rows.size() > 16 && static_cast<double>(rows.size()) > between / 4;
    const Status read = walk ? m_d->readWalking(pages, rows, texts) : m_d->readEach(pages, texts);
    if (!read)
        return fail(read.error());
    return texts;
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
    std::vector<vault::RowChange> changes;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto &[page, text] = pages[i];
        if (Status staged = m_d->stagePage(page, &text, changes); !staged)
            return staged;
        if ((i + 1) % storePagesPerCommit != 0 && i + 1 < pages.size())
            continue;
        if (Status done = m_d->vault->commit(changes); !done)
            return done;
        m_d->reserved.clear(); // nobody tries these again one by one
        changes.clear();
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

void Store::setClock(Clock clock)
{
    m_d->clock = std::move(clock);
}

} // namespace afterword
