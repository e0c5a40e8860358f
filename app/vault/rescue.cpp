// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what is left, and proving it with the key.
#include "app/vault/rescue.h"

#include "app/vault/rescue_state.h"
#include "app/vault/slot_layout.h"

#include <algorithm>
#include <cstring>

namespace afterword::vault {

namespace {

constexpr std::size_t mostNames = 4;
constexpr std::uint32_t namesAmongFirst = 64; // pages
constexpr std::size_t mostManifests = 16;
constexpr std::uint32_t rescueAskEvery = 256; // pages or rows between two calls of progress
/// Chains of a hostile file may be read again and again; those of a real one once.
constexpr std::uint64_t rescueReadsPerByte = 16;

void addName(std::vector<VaultName> &names, std::string_view bytes)
{
    const auto name = readHeader(bytes);
    if (name && names.size() < mostNames
        && std::find(names.begin(), names.end(), *name) == names.end())
        names.push_back(*name);
}

/// A header counts wherever it stands: all 64 bytes of it must be right.
void addNamesOf(std::vector<VaultName> &names, const PageBytes &page)
{
    const std::string_view bytes = textOf(page);
    for (std::size_t at = bytes.find(headerMagic); at != std::string_view::npos;
         at = bytes.find(headerMagic, at + 1))
        addName(names, bytes.substr(at, headerSize));
}

bool isEmptyPage(const PageBytes &page)
{
    return textOf(page).find_first_not_of('\0') == std::string_view::npos;
}

} // namespace

Rescue::Rescue()
    : m_d(std::make_unique<Private>())
{}

Rescue::~Rescue() = default;

const SlotSet &Rescue::slots() const
{
    return m_d->slots;
}

void Rescue::Private::take(const FixedCell &cell)
{
    if (cell.bytes.size() == sealedManifestSize && cell.key == 2
        && manifests.size() < mostManifests) {
        manifests.push_back(cell.bytes);
        return;
    }
    const bool spare = cell.key > spareOfSlot;
    const std::int64_t n = spare ? cell.key - spareOfSlot : cell.key;
    if (cell.bytes.size() != slotSize || n < 1 || n > maxSlots || !readSlot(cell.bytes))
        return;
    Copies &copies = fixed.slots[static_cast<std::uint32_t>(n)];
    if (copies[0].empty())
        copies[0] = cell.bytes;
    else if (copies[0] != cell.bytes && copies[1].empty())
        copies[1] = cell.bytes;
}

Result<std::unique_ptr<Rescue>> Rescue::scan(const std::string &path,
                                             const std::function<bool(double)> &progress)
{
    std::unique_ptr<Rescue> rescue(new Rescue);
    Private &d = *rescue->m_d;
    if (const Status opened = d.pages.open(path); !opened)
        return fail(opened.error());
    d.report.pages = d.pages.count();
    PageBytes page{};
    std::vector<VaultName> names;
    for (std::uint32_t number = 1; number <= d.pages.count(); ++number) {
        if (number % rescueAskEvery == 0 && progress
            && !progress(static_cast<double>(number) / static_cast<double>(d.pages.count())))
            return fail(Errc::Cancelled);
        if (!d.pages.read(number, page) || isEmptyPage(page)) {
            ++d.report.emptyPages;
            continue;
        }
        addNamesOf(names, page);
        const PageCells cells = cellsOf(page, number);
        d.cells.insert(d.cells.end(), cells.rows.begin(), cells.rows.end());
        for (const FixedCell &cell : cells.fixed)
            d.take(cell);
    }
    if (names.empty())
        return d.cells.empty() && d.fixed.slots.empty() ? fail(Errc::NotAVault)
                                                        : fail(Errc::Damaged, "vault header");
    d.slots = slotSetOf(d.fixed, std::move(names));
    d.slots.unreadable = 0; // a second copy that is missing is no slot that is lost
    if (d.slots.slots.empty())
        return fail(Errc::Damaged, "no readable slot");
    return rescue;
}

/// Whose key it is: the manifest says so, or else the first row that opens.
bool Rescue::Private::chooseKeys(const SecureBytes &masterKey)
{
    for (const VaultName &name : slots.names) {
        auto ring = std::make_unique<KeyRing>(masterKey.clone(), name);
        for (const std::string &sealed : manifests) {
            const Result<Manifest> opened = ring->openManifest(sealed);
            // An older one may be left in the unused part of a page.
            if (!opened || (report.manifestRead && opened->counter <= manifest.counter))
                continue;
            manifest = *opened;
            report.manifestRead = true;
            keys = std::make_unique<KeyRing>(masterKey.clone(), name);
        }
    }
    if (keys)
        return true;
    for (const VaultName &name : slots.names) {
        auto ring = std::make_unique<KeyRing>(masterKey.clone(), name);
        if (opensARow(*ring)) {
            keys = std::move(ring);
            return true;
        }
    }
    return false;
}

bool Rescue::Private::opensARow(const KeyRing &ring) const
{
    std::uint64_t budget = readBudget();
    for (const RowCell &cell : cells) {
        for (const Table table : {Table::Header, Table::Blob}) {
            if (!isPaddedSize(table, cell.size))
                continue;
            const auto row = readCell(pages, cell, table, budget);
            if (row && ring.open(*row))
                return true;
        }
    }
    return false;
}

std::uint64_t Rescue::Private::readBudget() const
{
    return rescueReadsPerByte * pageSize * (std::uint64_t{pages.count()} + 1024);
}

bool Rescue::Private::prove(const RowCell &cell, Table table, std::uint64_t &budget)
{
    if (!isPaddedSize(table, cell.size))
        return false;
    const auto row = readCell(pages, cell, table, budget);
    const Result<std::string> content = row ? keys->open(*row) : fail(Errc::Damaged);
    if (!content)
        return false;
    ProvenRow proven;
    proven.cell = cell;
    std::memcpy(proven.t.data(), row->t.data(), proven.t.size());
    if (*content == (table == Table::Header ? fillerHeader : fillerBlob)) {
        proven.kind = RowKind::Filler;
    } else if (table == Table::Blob) {
        if (auto parsed = Root::parse(*content)) {
            proven.kind = RowKind::Root;
            proven.rootLine = parsed->line;
        }
    }
    const auto [at, isNew] = rows.try_emplace({table, cell.rid}, proven);
    if (isNew)
        return true;
    ProvenRow &other = at->second;
    const bool same = other.t == proven.t;
    if (!same)
        ++report.twice;
    if (cell.listed && !other.cell.listed)
        other = proven;
    return true;
}

Status Rescue::Private::proveAll(const std::function<bool(double)> &progress)
{
    rows.clear();
    std::uint64_t budget = readBudget();
    std::size_t seen = 0;
    for (const RowCell &cell : cells) {
        if (seen++ % rescueAskEvery == 0 && progress
            && !progress(static_cast<double>(seen) / static_cast<double>(cells.size())))
            return fail(Errc::Cancelled);
        const bool opened = prove(cell, Table::Header, budget) || prove(cell, Table::Blob, budget);
        if (!opened && cell.listed)
            ++report.unproven;
    }
    return {};
}

std::vector<VaultName> vaultNamesIn(const std::string &path)
{
    std::vector<VaultName> names;
    RawPages pages;
    if (!pages.open(path))
        return names;
    PageBytes page{};
    // Both copies lie within the first pages; only where they do not is the whole file read.
    for (std::uint32_t number = 1; number <= pages.count(); ++number) {
        if (number > namesAmongFirst && !names.empty())
            break;
        if (pages.read(number, page))
            addNamesOf(names, page);
    }
    return names;
}

} // namespace afterword::vault
