// SPDX-License-Identifier: GPL-3.0-or-later
// Limit: what reading and opening the rows of a journal takes by itself, on all cores and with
// nothing done with them: no program that keeps pages sealed can answer sooner. Measured beside the
// row that it bounds, in turns with it, so that the two hold as a ratio on any computer on any day.
// Header only. Thread: main. What does not open ends the program, as in house.h.
#pragma once

#include "app/base/parallel.h"
#include "app/journal/row_pump.h"
#include "app/vault/vault.h"
#include "tests/bench/bench.h"

#include <cstdlib>
#include <memory>
#include <string>

namespace afterword::bench {

class Limit final
{
public:
    /// The journal of this path, which nobody writes to meanwhile.
    explicit Limit(std::string path)
        : m_path(std::move(path))
    {
        m_vault = opened();
        auto key = vault::recoverMasterKey(
            m_vault->slots(), vault::SlotType::Passphrase, vault::SecureBytes(passphrase));
        need(key.has_value());
        m_key = std::move(*key);
        need(m_vault->unlock(m_key.clone()).has_value());
    }

    /// One opening of every text, from the file in the system's memory.
    void addTexts(Row &row) { addRows(row, *m_vault, vault::Table::Blob, Stopwatch()); }

    /// One unlocking as such, what the file is checked for included, and of every header; what is
    /// looked at while the key is derived is not in it.
    void addUnlock(Row &row)
    {
        const std::unique_ptr<vault::Vault> fresh = opened();
        need(fresh->checkStructure().has_value());
        const Stopwatch watch;
        need(fresh->unlock(m_key.clone()).has_value());
        addRows(row, *fresh, vault::Table::Header, watch);
    }

private:
    static void need(bool there)
    {
        if (there)
            return;
        std::fputs("the journal did not open for its limit\n", stderr);
        std::fflush(stdout);
        std::_Exit(1);
    }

    [[nodiscard]] std::unique_ptr<vault::Vault> opened() const
    {
        auto opened = vault::Vault::open(m_path);
        need(opened.has_value());
        return std::move(*opened);
    }

    static void addRows(Row &row, vault::Vault &vault, vault::Table table, const Stopwatch &watch)
    {
        RowRange range;
        range.table = table;
        std::atomic<std::size_t> bytes{0};
        const Status read = pumpRows(
            vault,
            range,
            coreCount(),
            [](vault::RowId) { return true; },
            [&bytes](std::size_t, vault::RowId, const Result<std::string> &content) {
                need(content.has_value());
                bytes += content->size();
            });
        need(read.has_value() && bytes > 0);
        row.add(watch);
    }

    std::string m_path;
    std::unique_ptr<vault::Vault> m_vault;
    vault::SecureBytes m_key;
};

} // namespace afterword::bench
