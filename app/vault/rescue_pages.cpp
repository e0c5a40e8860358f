// SPDX-License-Identifier: GPL-3.0-or-later
// A row's cell in a table leaf page, as SQLite writes it: payload size and rid (varints), the
// record header (its size, NULL for the rid's own column, the sizes of t and c as varints), t, c;
// what does not fit goes on in overflow pages. The middle of that, size 5…7, 0, 92 (a blob of 40
// bytes), is searched for at every offset, and the rest must agree with it.
#include "app/vault/rescue_pages.h"

#include "app/vault/new_file.h"
#include "app/vault/padding.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

constexpr std::uint8_t leafPage = 0x0d;
constexpr std::uint8_t serialOfTag = 92; // 12 + 2 * 40
constexpr std::size_t longestVarint = 9;
constexpr std::size_t largestLocal = pageSize - 35;
constexpr std::size_t smallestLocal = (pageSize - 12) * 32 / 255 - 23;
constexpr std::size_t overflowBytes = pageSize - 4;
constexpr std::size_t rowTagSize = nonceSize + tagSize;
/// A page has room for seven real rows; remnants of older ones may lie between them.
constexpr std::size_t mostRowsOfPage = 16;
constexpr std::size_t mostFixedOfPage = 64;

struct Varint
{
    std::uint64_t value = 0;
    std::size_t size = 0;
};

std::optional<Varint> readVarint(const PageBytes &page, std::size_t at)
{
    Varint out;
    while (at + out.size < page.size() && out.size < longestVarint) {
        const std::uint8_t byte = page[at + out.size++];
        if (out.size == longestVarint) {
            out.value = (out.value << 8U) | byte;
            return out;
        }
        out.value = (out.value << 7U) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return out;
    }
    return std::nullopt;
}

std::size_t varintSize(std::uint64_t value)
{
    std::size_t size = 1;
    while (size < longestVarint && (value >>= 7U) != 0)
        ++size;
    return size;
}

std::uint32_t bigEndianAt(const PageBytes &page, std::size_t at)
{
    return (std::uint32_t{page[at]} << 24U) | (std::uint32_t{page[at + 1]} << 16U)
           | (std::uint32_t{page[at + 2]} << 8U) | std::uint32_t{page[at + 3]};
}

std::size_t localBytes(std::size_t payload)
{
    if (payload <= largestLocal)
        return payload;
    const std::size_t kept = smallestLocal + (payload - smallestLocal) % overflowBytes;
    return kept <= largestLocal ? kept : smallestLocal;
}

/// Where the page's own list says that cells begin.
std::set<std::size_t> listedCells(const PageBytes &page, std::uint32_t number)
{
    std::set<std::size_t> out;
    const std::size_t start = number == 1 ? 100 : 0;
    if (page[start] != leafPage)
        return out;
    const std::size_t count = std::size_t{page[start + 3]} * 256 + page[start + 4];
    for (std::size_t i = 0; i < count && start + 10 + 2 * i <= page.size(); ++i) {
        const std::size_t at = start + 8 + 2 * i;
        out.insert(std::size_t{page[at]} * 256 + page[at + 1]);
    }
    return out;
}

struct CellStart
{
    std::int64_t key = 0;
    std::size_t at = 0;
};

/// Payload size and rid stand before the record; how many bytes they take is only known by trying.
std::optional<CellStart> startBefore(const PageBytes &page, std::size_t record, std::size_t payload)
{
    const std::size_t sizeBytes = varintSize(payload);
    for (std::size_t length = longestVarint; length > 0; --length) {
        if (record < length + sizeBytes)
            continue;
        const auto rid = readVarint(page, record - length);
        const auto size = readVarint(page, record - length - sizeBytes);
        if (!rid || !size || rid->size != length || size->size != sizeBytes
            || size->value != payload || varintSize(rid->value) != length || rid->value == 0
            || rid->value > static_cast<std::uint64_t>(INT64_MAX))
            continue;
        return CellStart{static_cast<std::int64_t>(rid->value), record - length - sizeBytes};
    }
    return std::nullopt;
}

std::optional<RowCell> rowAt(const PageBytes &page, std::size_t record)
{
    const std::size_t head = page[record];
    const auto serial = readVarint(page, record + 3);
    if (!serial || head != 3 + serial->size || serial->value < 12 || serial->value % 2 != 0)
        return std::nullopt;
    const std::uint64_t size = (serial->value - 12) / 2;
    if (size > maxBlobContent + pageSize
        || (!isPaddedSize(Table::Header, size) && !isPaddedSize(Table::Blob, size)))
        return std::nullopt;
    const std::size_t payload = head + rowTagSize + size;
    const auto start = startBefore(page, record, payload);
    const std::size_t local = localBytes(payload);
    if (!start || record + local + (local < payload ? 4U : 0U) > page.size())
        return std::nullopt;
    RowCell cell;
    cell.rid = start->key;
    cell.size = static_cast<std::uint32_t>(size);
    cell.content = static_cast<std::uint16_t>(record + head);
    cell.head = static_cast<std::uint8_t>(head);
    return cell;
}

/// A header, slot or manifest: a record of one blob whose size is known.
std::optional<FixedCell> fixedAt(const PageBytes &page, std::size_t record)
{
    const auto serial = readVarint(page, record + 2);
    if (page[record] != 4 || !serial || serial->size != 2 || serial->value % 2 != 0)
        return std::nullopt;
    const std::size_t size = (static_cast<std::size_t>(serial->value) - 12) / 2;
    if ((size != headerSize && size != slotSize && size != sealedManifestSize)
        || record + 4 + size > page.size())
        return std::nullopt;
    const auto start = startBefore(page, record, 4 + size);
    if (!start)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const char *>(page.data()) + record + 4;
    return FixedCell{start->key, std::string(bytes, size)};
}

} // namespace

RawPages::~RawPages()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Status RawPages::open(const std::string &path)
{
    m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    struct stat info
    {};

    if (m_descriptor < 0 || ::fstat(m_descriptor, &info) != 0)
        return fail(errorOfSystem(errno, "open"));
    if (!S_ISREG(info.st_mode))
        return fail(Errc::NotAVault, "no regular file");
    const auto size = static_cast<std::uint64_t>(info.st_size);
    const std::uint64_t pages = (size + pageSize - 1) / pageSize;
    if (pages > INT32_MAX)
        return fail(Errc::NotAVault, "too large");
    m_count = static_cast<std::uint32_t>(pages);
    return {};
}

bool RawPages::read(std::uint32_t number, PageBytes &page) const
{
    page.fill(0);
    if (number < 1 || number > m_count)
        return false;
    const off_t start = static_cast<off_t>(number - 1) * static_cast<off_t>(pageSize);
    std::size_t done = 0;
    while (done < page.size()) {
        const ssize_t got = ::pread(
            m_descriptor, page.data() + done, page.size() - done, start + static_cast<off_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        done += static_cast<std::size_t>(got);
    }
    return true;
}

PageCells cellsOf(const PageBytes &page, std::uint32_t number)
{
    PageCells out;
    const std::set<std::size_t> listed = listedCells(page, number);
    std::size_t listedRows = 0;
    for (std::size_t at = 2; at + 4 < page.size(); ++at) {
        if (page[at + 1] != 0)
            continue;
        if (page[at] == 4 && out.fixed.size() < mostFixedOfPage) {
            if (auto cell = fixedAt(page, at))
                out.fixed.push_back(std::move(*cell));
        }
        if (page[at] < 5 || page[at] > 7 || page[at + 2] != serialOfTag)
            continue;
        auto cell = rowAt(page, at);
        if (!cell)
            continue;
        const std::size_t payload = std::size_t{cell->head} + rowTagSize + cell->size;
        const std::size_t start =
            at - varintSize(static_cast<std::uint64_t>(cell->rid)) - varintSize(payload);
        cell->page = number;
        cell->listed = listed.contains(start);
        if (out.rows.size() < mostRowsOfPage || (cell->listed && listedRows < mostRowsOfPage))
            out.rows.push_back(*cell);
        listedRows += cell->listed ? 1U : 0U;
    }
    return out;
}

std::optional<SealedRow>
readCell(const RawPages &pages, const RowCell &cell, Table table, std::uint64_t &budget)
{
    PageBytes page{};
    if (!pages.read(cell.page, page))
        return std::nullopt;
    const std::size_t whole = rowTagSize + cell.size;
    if (budget < whole)
        return std::nullopt;
    budget -= whole;
    const std::size_t local = localBytes(cell.head + whole) - cell.head;
    if (std::size_t{cell.content} + local + (local < whole ? 4U : 0U) > page.size())
        return std::nullopt;
    std::string bytes;
    bytes.reserve(whole);
    bytes.append(reinterpret_cast<const char *>(page.data()) + cell.content, local);
    std::uint32_t next = local < whole ? bigEndianAt(page, cell.content + local) : 0;
    std::set<std::uint32_t> seen{cell.page};
    while (bytes.size() < whole) {
        if (!seen.insert(next).second || !pages.read(next, page))
            return std::nullopt;
        const std::size_t part = std::min(whole - bytes.size(), overflowBytes);
        bytes.append(reinterpret_cast<const char *>(page.data()) + 4, part);
        next = bigEndianAt(page, 0);
    }
    SealedRow row;
    row.table = table;
    row.rid = cell.rid;
    row.t = bytes.substr(0, rowTagSize);
    row.c = bytes.substr(rowTagSize);
    return row;
}

} // namespace afterword::vault
