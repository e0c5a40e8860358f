// SPDX-License-Identifier: GPL-3.0-or-later
// From locked to unlocked: the scan of all rows, the manifest, and which copies it speaks for.
#include "app/base/parallel.h"
#include "app/vault/padding.h"
#include "app/vault/vault_state.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <mutex>
#include <nlohmann/json.hpp>

namespace afterword::vault {

namespace {

constexpr std::size_t rootRidSize = 8;
constexpr int rootLevels = 8;
constexpr std::size_t rootLineMost = 65536;
constexpr int witnessRows = 64;
constexpr std::size_t unlockPiece = 1'024; ///< rows whose shares one core adds up in one go

/// Parses one JSON object under the rules of records (FORMAT.md): at most 8 levels, no member
/// twice.
std::optional<nlohmann::ordered_json> parseRootLine(std::string_view line)
{
    bool twice = false;
    bool deep = false;
    std::vector<std::set<std::string>> seen;
    const auto watch = [&](int depth, nlohmann::ordered_json::parse_event_t event, auto &parsed) {
        using Event = nlohmann::ordered_json::parse_event_t;
        deep = deep
               || (depth >= rootLevels
                   && (event == Event::object_start || event == Event::array_start));
        if (event == Event::object_start)
            seen.emplace_back();
        else if (event == Event::object_end)
            seen.pop_back();
        else if (event == Event::key)
            twice = twice || !seen.back().insert(parsed.template get<std::string>()).second;
        return true;
    };
    if (line.size() > rootLineMost)
        return std::nullopt;
    auto object = nlohmann::ordered_json::parse(line, watch, false);
    if (twice || deep || object.is_discarded() || !object.is_object())
        return std::nullopt;
    return object;
}

bool isRootCount(const nlohmann::ordered_json &count)
{
    return count.is_number_unsigned() && count.get<std::uint64_t>() <= fillerRows;
}

} // namespace

std::string Root::content() const
{
    auto object = parseRootLine(line).value_or(nlohmann::ordered_json{{"v", 1}, {"type", "root"}});
    object["fillers"] = {fillers[0].size(), fillers[1].size()};
    std::string out = object.dump() + '\n';
    for (const auto &list : fillers) {
        for (const RowId rid : list) {
            std::array<std::uint8_t, rootRidSize> bytes{};
            putLe(bytes.data(), static_cast<std::uint64_t>(rid));
            out += textOf(bytes);
        }
    }
    return out;
}

std::optional<Root> Root::parse(std::string_view content)
{
    const std::size_t end = content.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto object = parseRootLine(content.substr(0, end));
    // The line is sealed, and still: a member of another kind than ours must not end the program.
    if (!object || !object->contains("type") || object->at("type") != "root"
        || !object->contains("fillers"))
        return std::nullopt;
    const auto &counts = object->at("fillers");
    if (!counts.is_array() || counts.size() != 2 || !isRootCount(counts[0])
        || !isRootCount(counts[1]))
        return std::nullopt;
    Root root;
    root.line = content.substr(0, end);
    std::string_view rest = content.substr(end + 1);
    for (std::size_t table = 0; table < 2; ++table) {
        for (auto left = counts[table].get<std::size_t>(); left > 0; --left) {
            if (rest.size() < rootRidSize)
                return std::nullopt;
            root.fillers[table].push_back(static_cast<RowId>(getLe<std::uint64_t>(bytesOf(rest))));
            rest.remove_prefix(rootRidSize);
        }
        const auto &list = root.fillers[table];
        const bool ascends =
            std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) == list.end();
        if (!ascends || (!list.empty() && list.front() < 1))
            return std::nullopt; // a new row would be given a number that is none
    }
    return root;
}

bool Root::isFiller(Table table, RowId rid) const
{
    const auto &list = fillers[indexOf(table)];
    return std::binary_search(list.begin(), list.end(), rid);
}

Status Vault::Private::scanRows()
{
    Scan result;
    for (const Table table : {Table::Header, Table::Blob}) {
        // length() and typeof() look at the record's head alone, not at the ciphertext's pages.
        Result<Statement> rows = database->prepare(
            table == Table::Header ? "SELECT rid, t, typeof(c), length(c) FROM h ORDER BY rid"
                                   : "SELECT rid, t, typeof(c), length(c) FROM b ORDER BY rid");
        if (!rows)
            return fail(rows.error());
        for (;;) {
            const Result<bool> row = rows->step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            RowTag tag;
            tag.rid = rows->integer(0).value_or(0);
            const std::string_view t = rows->blob(1).value_or(std::string_view());
            const auto length = static_cast<std::size_t>(rows->integer(3).value_or(0));
            const bool isBlob = rows->text(2) == "blob";
            if (rows->lackedMemory())
                return fail(Errc::NoMemory);
            if (tag.rid < 1 || t.size() != tag.t.size() || !isBlob
                || !isPaddedSize(table, length)) {
                result.bad.emplace_back(table, tag.rid);
                continue;
            }
            std::memcpy(tag.t.data(), t.data(), t.size());
            result.rows[indexOf(table)].push_back(tag);
        }
    }
    scan = std::move(result);
    return {};
}

Digest Vault::Private::sumOf(const Scan &rows) const
{
    Digest sum{};
    std::mutex mutex;
    for (const Table table : {Table::Header, Table::Blob}) {
        const auto &tags = rows.rows[indexOf(table)];
        // Shares are added up, so any order will do.
        parallelPieces(tags.size(), unlockPiece, [&](std::size_t from, std::size_t to) {
            Digest piece{};
            for (std::size_t i = from; i < to; ++i)
                addTo(piece,
                      keys->element(table, tags[i].rid, {tags[i].t.data(), tags[i].t.size()}));
            const std::lock_guard lock(mutex);
            addTo(sum, piece);
        });
    }
    return sum;
}

Status Vault::checkStructure()
try {
    if (!m_d->database)
        return fail(Errc::Internal, "closed");
    Status done = m_d->database->exec("BEGIN");
    if (done)
        done = m_d->checkFile();
    if (done)
        done = m_d->readFixed();
    if (done)
        done = m_d->scanRows();
    m_d->database->rollback();
    if (!done)
        m_d->scan.reset();
    return done;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

/// Nothing of an unlocking that memory did not suffice for stays.
Status Vault::Private::lockAgain()
{
    keys.reset();
    return outOfMemory();
}

Status Vault::unlock(SecureBytes masterKey)
try {
    if (masterKey.size() != keySize || !m_d->database || isUnlocked())
        return fail(Errc::Internal, "unlock");
    if (!m_d->scan) {
        if (const Status done = checkStructure(); !done)
            return done;
    }
    Status done = m_d->database->exec("BEGIN");
    if (done) {
        // Another program may have saved since the scan.
        const std::string scanned = m_d->fixed.manifest;
        done = m_d->readFixed();
        if (done && m_d->fixed.manifest != scanned)
            done = m_d->scanRows();
    }
    if (done)
        done = m_d->unlockWith(masterKey);
    m_d->database->rollback();
    if (!done)
        m_d->keys.reset();
    else
        m_d->random(m_d->instance);
    m_d->scan.reset();
    return done;

} catch (const std::bad_alloc &) {
    return m_d->lockAgain();
}

Status Vault::Private::unlockWith(const SecureBytes &masterKey)
{
    agrees = {};
    for (const std::string &copy : fixed.header) {
        const auto name = readHeader(copy);
        if (!name)
            continue;
        auto ring = std::make_shared<const KeyRing>(masterKey.clone(), *name);
        const Result<Manifest> opened = ring->openManifest(fixed.manifest);
        if (!opened)
            continue;
        // Only one vault's name opens it, and all else in the header is fixed.
        agrees.header = opened->header == headerDigest(copy);
        keys = std::move(ring);
        manifest = *opened;
        sealedManifest = fixed.manifest;
        header = copy;
        return adopt(*keys);
    }
    agrees.manifest = false;
    // No manifest. Rows prove themselves: with a key that opens any, show what there is.
    whole = false;
    for (const VaultName &name : slots.names) {
        auto ring = std::make_shared<const KeyRing>(masterKey.clone(), name);
        if (opensAny(*ring, Table::Header) || opensAny(*ring, Table::Blob)) {
            keys = std::move(ring);
            return findFillers();
        }
    }
    return fail(Errc::Damaged, "manifest");
}

bool Vault::Private::opensAny(const KeyRing &ring, Table table)
{
    const auto &rows = scan->rows[indexOf(table)];
    const auto count = std::min<std::size_t>(rows.size(), witnessRows);
    for (std::size_t i = 0; i < count; ++i) {
        const Result<SealedRow> row = sealedRow(table, rows[i].rid);
        if (row && ring.open(*row))
            return true;
    }
    return false;
}

Status Vault::Private::adopt(const KeyRing &ring)
{
    agrees.slots = chooseSlots();
    const bool rowsAgree = scan->bad.empty() && manifest.headerRows == scan->rows[0].size()
                           && manifest.blobRows == scan->rows[1].size()
                           && manifest.sum == sumOf(*scan);
    whole = agrees.header && agrees.slots && rowsAgree;
    repair = repair || fixed.header[0] != fixed.header[1];

    const Result<SealedRow> row = sealedRow(Table::Blob, manifest.root);
    if (!row && (row.error().code == Errc::NoMemory || row.error().code == Errc::Io))
        return fail(row.error()); // says nothing about the root
    const Result<std::string> content = row ? ring.open(*row) : fail(row.error());
    auto parsed = content ? Root::parse(*content) : std::nullopt;
    if (parsed) {
        root = std::move(*parsed);
        return {};
    }
    whole = false;
    agrees.root = false;
    return findFillers();
}

/// Finds the combination of first and second copies that the manifest speaks for.
bool Vault::Private::chooseSlots()
{
    std::vector<std::pair<std::uint32_t, Copies>> rows(fixed.slots.begin(), fixed.slots.end());
    repair = false;
    for (const auto &[n, copies] : rows)
        repair = repair || copies[0] != copies[1];
    const unsigned combinations = 1U << rows.size();
    for (unsigned choice = 0; choice < combinations; ++choice) {
        slotRows.clear();
        for (std::size_t i = 0; i < rows.size(); ++i)
            slotRows.emplace_back(rows[i].first, rows[i].second[(choice >> i) & 1U]);
        if (slotsDigest(slotRows) == manifest.slots)
            return true;
    }
    return false;
}

/// Without a root that can be read, fillers are known by what they hold.
Status Vault::Private::findFillers()
{
    root = {};
    for (const Table table : {Table::Header, Table::Blob}) {
        const std::size_t size = *paddedSize(table, 0);
        const std::string_view filler = table == Table::Header ? fillerHeader : fillerBlob;
        for (const RowTag &tag : scan->rows[indexOf(table)]) {
            const Result<SealedRow> row = sealedRow(table, tag.rid);
            if (!row || row->c.size() != size)
                continue;
            const Result<std::string> content = keys->open(*row);
            if (content && *content == filler)
                root.fillers[indexOf(table)].push_back(tag.rid);
            else if (content && table == Table::Blob && Root::parse(*content))
                manifest.root = tag.rid;
        }
    }
    return {};
}

} // namespace afterword::vault
