// SPDX-License-Identifier: GPL-3.0-or-later
// What each byte of a vault file is for, told from SQLite's file format and FORMAT.md alone, for
// tests that ask what the file says to somebody without a key. Header only. Pure. Owner: the test.
#pragma once

#include "app/vault/layout.h"
#include "app/vault/slot_layout.h"
#include "app/vault/vault.h"

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace afterword::vault {

/// Why a byte may be readable, or that it must not be.
enum class ByteUse : std::uint8_t
{
    Unused,       ///< zero, or else it is a remnant
    SqliteHeader, ///< the first hundred bytes
    PageHead,     ///< kind of page, number of cells
    CellPointer,  ///< where a cell lies
    CellHead,     ///< size of the row, its random id, types and sizes of its columns
    PageLink,     ///< number of the page where a row or a tree goes on
    SchemaText,   ///< the five CREATE texts and where their trees begin
    VaultHeader,  ///< 64 clear bytes, twice
    SlotClear,    ///< version, type, cost, generation, zeros
    Sealed        ///< all else: nonces, tags, ciphertext, salts, ids, commitments
};

struct WalkedRow
{
    char table = 0; ///< m s h b p
    std::int64_t key = 0;
    std::size_t leaf = 0;     ///< page, from 1
    std::size_t overflow = 0; ///< first page of the rest, 0 when there is none
    std::size_t sealed = 0;   ///< bytes
};

class PageWalk final
{
public:
    explicit PageWalk(std::string file)
        : m_file(std::move(file))
        , use(m_file.size(), ByteUse::Unused)
    {
        mark(0, 100, ByteUse::SqliteHeader);
        walk(1, 'x');
        for (const auto &[table, root] : m_roots)
            walk(root, table);
    }

    [[nodiscard]] const std::string &file() const { return m_file; }

    /// All bytes of one use, in order.
    [[nodiscard]] std::string bytesOfUse(ByteUse wanted) const
    {
        std::string out;
        for (std::size_t i = 0; i < m_file.size(); ++i) {
            if (use[i] == wanted)
                out += m_file[i];
        }
        return out;
    }

private:
    std::string m_file;
    std::vector<std::pair<char, std::size_t>> m_roots;

public:
    std::vector<ByteUse> use;
    std::vector<WalkedRow> rows;

private:
    void mark(std::size_t at, std::size_t size, ByteUse what)
    {
        for (std::size_t i = at; i < at + size; ++i)
            use.at(i) = what;
    }

    [[nodiscard]] std::size_t number(std::size_t at, std::size_t size) const
    {
        std::size_t out = 0;
        for (std::size_t i = 0; i < size; ++i)
            out = (out << 8U) | static_cast<unsigned char>(m_file.at(at + i));
        return out;
    }

    /// SQLite's varint; moves on.
    static std::uint64_t varint(const std::string &from, std::size_t &at)
    {
        std::uint64_t out = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = static_cast<unsigned char>(from.at(at++));
            if (i == 8)
                return (out << 8U) | byte;
            out = (out << 7U) | (byte & 0x7fU);
            if (byte < 0x80)
                break;
        }
        return out;
    }

    void walk(std::size_t page, char table)
    {
        const std::size_t start = (page - 1) * pageSize;
        const std::size_t head = start + (page == 1 ? 100 : 0);
        const bool isLeaf = m_file.at(head) == 13;
        if (!isLeaf && m_file.at(head) != 5)
            qFatal("no page of a table");
        const std::size_t headSize = isLeaf ? 8 : 12;
        const std::size_t cells = number(head + 3, 2);
        mark(head, headSize, ByteUse::PageHead);
        mark(head + headSize, 2 * cells, ByteUse::CellPointer);
        for (std::size_t i = 0; i < cells; ++i) {
            std::size_t at = start + number(head + headSize + 2 * i, 2);
            if (isLeaf) {
                leafCell(page, at, table);
                continue;
            }
            const std::size_t child = number(at, 4);
            mark(at, 4, ByteUse::PageLink);
            std::size_t end = at + 4;
            varint(m_file, end);
            mark(at + 4, end - at - 4, ByteUse::CellHead);
            walk(child, table);
        }
        if (!isLeaf) {
            mark(head + 8, 4, ByteUse::PageLink);
            walk(number(head + 8, 4), table);
        }
    }

    void leafCell(std::size_t page, std::size_t at, char table)
    {
        WalkedRow row;
        row.table = table;
        row.leaf = page;
        std::size_t end = at;
        const std::size_t size = varint(m_file, end);
        row.key = static_cast<std::int64_t>(varint(m_file, end));
        mark(at, end - at, ByteUse::CellHead);

        constexpr std::size_t most = pageSize - 35;
        constexpr std::size_t least = (pageSize - 12) * 32 / 255 - 23;
        std::size_t here = size;
        if (size > most) {
            here = least + (size - least) % (pageSize - 4);
            here = here > most ? least : here;
        }
        // Where each byte of the payload lies.
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < here; ++i)
            places.push_back(end + i);
        std::size_t link = here < size ? end + here : 0;
        while (places.size() < size) {
            mark(link, 4, ByteUse::PageLink);
            const std::size_t next = number(link, 4);
            row.overflow = row.overflow == 0 ? next : row.overflow;
            link = (next - 1) * pageSize;
            for (std::size_t i = 4; i < pageSize && places.size() < size; ++i)
                places.push_back(link + i);
        }
        if (link != 0)
            mark(link, 4, ByteUse::PageLink); // of the last page: zero
        if (link != 0 && link == end + here)
            qFatal("no page of a row");
        record(row, places);
        rows.push_back(row);
    }

    void record(WalkedRow &row, const std::vector<std::size_t> &places)
    {
        std::string payload;
        for (const std::size_t place : places)
            payload += m_file[place];
        std::size_t at = 0;
        const std::size_t headSize = varint(payload, at);
        std::size_t value = headSize;
        std::size_t column = 0;
        const auto put = [&](std::size_t from, std::size_t size, ByteUse what) {
            for (std::size_t i = from; i < from + size; ++i)
                use[places[i]] = what;
        };
        put(0, headSize, ByteUse::CellHead);
        while (at < headSize) {
            const std::uint64_t type = varint(payload, at);
            const bool isNumber = type < 12;
            const std::size_t size =
                isNumber ? std::array<std::size_t, 12>{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0}[type]
                         : (type - 12) / 2;
            label(row,
                  payload.substr(value, size),
                  column++,
                  [&](std::size_t from, std::size_t n, ByteUse what) {
                      put(value + from, n, what);
                      row.sealed += what == ByteUse::Sealed ? n : 0;
                  });
            value += size;
        }
    }

    template <typename Put>
    void label(const WalkedRow &row, const std::string &value, std::size_t column, const Put &put)
    {
        const bool isHeader = (row.table == 'm' || row.table == 'p') && row.key == 1;
        if (row.table == 'x') {
            put(0, value.size(), ByteUse::SchemaText);
            if (column == 1)
                m_schemaName = value;
            if (column == 3)
                m_roots.emplace_back(m_schemaName == "spare" ? 'p' : m_schemaName.at(0),
                                     static_cast<unsigned char>(value.at(0)));
        } else if (isHeader) {
            put(0, value.size(), ByteUse::VaultHeader);
        } else if (row.table == 's' || row.table == 'p') {
            if (value.empty())
                return;
            put(0, slot_at::id, ByteUse::SlotClear);
            put(slot_at::id, slot_at::end - slot_at::id, ByteUse::Sealed);
            put(slot_at::end, value.size() - slot_at::end, ByteUse::SlotClear);
        } else {
            put(0, value.size(), ByteUse::Sealed);
        }
    }

    std::string m_schemaName;
};

} // namespace afterword::vault
