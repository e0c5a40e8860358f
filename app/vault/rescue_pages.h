// SPDX-License-Identifier: GPL-3.0-or-later
// The raw pages of a broken vault and the cells found in them. Private to the vault. Bounded
// whatever the bytes say. Thread: one at a time. Owner: Rescue.
#pragma once

#include "app/vault/layout.h"
#include "app/vault/vault.h"

#include <functional>
#include <optional>

namespace afterword::vault {

using PageBytes = std::array<std::uint8_t, pageSize>;

/// A file read page by page, numbered from 1.
class RawPages final
{
public:
    RawPages() = default;
    ~RawPages();
    RawPages(const RawPages &) = delete;
    RawPages &operator=(const RawPages &) = delete;

    [[nodiscard]] Status open(const std::string &path);

    [[nodiscard]] std::uint32_t count() const { return m_count; }

    /// False for a page that is not there or cannot be read: a bad sector is a lost page, not the
    /// end. The bytes are then zeros, as are those past the end of a cut file.
    bool read(std::uint32_t number, PageBytes &page) const;

private:
    int m_descriptor = -1;
    std::uint32_t m_count = 0;
};

/// Something of the shape of a row of `h` or `b`.
struct RowCell
{
    RowId rid = 0;
    std::uint32_t page = 0;
    std::uint32_t size = 0;    ///< bytes of ciphertext
    std::uint16_t content = 0; ///< where on the page its nonce begins
    std::uint8_t head = 0;     ///< bytes of SQLite's record header before that
    bool listed = false;       ///< by the page's own list of cells
};

/// A row of meta, slot or spare: a small key and bytes.
struct FixedCell
{
    std::int64_t key = 0;
    std::string bytes;
};

struct PageCells
{
    std::vector<RowCell> rows;
    std::vector<FixedCell> fixed;
};

/// Everything of our shapes on a page, in whatever state the page's own structure is.
[[nodiscard]] PageCells cellsOf(const PageBytes &page, std::uint32_t number);

/// Reads nonce, tag and ciphertext, following overflow pages. `budget` is what may still be read
/// in all; nothing when it is used up, or when a chain leaves the file or meets itself.
[[nodiscard]] std::optional<SealedRow>
readCell(const RawPages &pages, const RowCell &cell, Table table, std::uint64_t &budget);

} // namespace afterword::vault
