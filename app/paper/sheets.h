// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of a book that is looked at before it is written. Once all pages have gone by, the plan
// knows where each begins; then any one sheet is drawn from the few pages that stand on it, by the
// same strokes as the whole book. Memory: a few words a page, and one picture. Thread: one job at a
// time; a finished plan, any. Owner: whoever shows it.
#pragma once

#include "app/paper/book.h"

#include <QImage>
#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace afterword::paper {

class SheetPlan final
{
public:
    /// What one sheet is made from.
    struct Part
    {
        std::size_t first = 0; ///< page of the journal
        std::size_t count = 0;
        bool begins = false; ///< with what stands before the first page
    };

    [[nodiscard]] int sheets() const { return m_sheets; }

    /// `sheet` counts from 1.
    [[nodiscard]] Part partOf(int sheet) const;

private:
    friend class SheetPlanner;
    friend class SheetWriter;

    exchange::Outline m_outline;
    std::vector<BookPlace> m_places; ///< before each page
    int m_sheets = 0;
};

/// Goes through all pages; `plan` is whole when it is finished. The sink stays empty.
[[nodiscard]] std::unique_ptr<exchange::Writer>
makeSheetPlan(exchange::Sink &sink, BookHow how, std::shared_ptr<SheetPlan> plan);

struct Sheet
{
    QImage image;
    QString words; ///< what stands on it, for who cannot see it
};

struct SheetWish
{
    std::shared_ptr<const BookHow> how; ///< as the plan was made
    std::shared_ptr<const SheetPlan> plan;
    int sheet = 1;
    double dpi = 0;
    std::shared_ptr<Sheet> to; ///< there when it is finished
};

/// Takes the pages of SheetPlan::partOf(), in order. The sink stays empty.
[[nodiscard]] std::unique_ptr<exchange::Writer> makeSheet(exchange::Sink &sink, SheetWish wish);

} // namespace afterword::paper
