// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/sheets.h"

#include "app/paper/page_pictures.h"
#include "app/paper/words.h"

#include <algorithm>
#include <utility>

namespace afterword::paper {

namespace {

QPageSize sheetSize(const BookHow &how)
{
    return paperSizeFor(Words(how.language).locale());
}

/// How that one sheet's book begins: a front of many marks is not copied for the others.
BookHow sheetHow(const BookHow &how, bool begins)
{
    return {how.language, how.titled, how.chapters, begins ? how.front : std::nullopt};
}

} // namespace

SheetPlan::Part SheetPlan::partOf(int sheet) const
{
    const auto before = [](const BookPlace &place, int number) { return place.sheets < number; };
    const auto reached = std::lower_bound(m_places.begin(), m_places.end(), sheet, before);
    const auto passed = std::lower_bound(reached, m_places.end(), sheet + 1, before);
    // The page before the sheet was reached is what began it.
    const bool begins = reached == m_places.begin();
    const auto first = begins ? reached : std::prev(reached);
    return {static_cast<std::size_t>(first - m_places.begin()),
            static_cast<std::size_t>(passed - first),
            begins};
}

class SheetPlanner final : public exchange::Writer
{
public:
    SheetPlanner(exchange::Sink &to, BookHow how, std::shared_ptr<SheetPlan> plan)
        : Writer(to)
        , m_plan(std::move(plan))
        , m_canvas(sheetSize(how))
        , m_book(m_canvas, std::move(how))
    {}

    bool wants(const Attachment &file) const override { return isPicture(file); }

    Status begin(const exchange::Outline &outline) override
    {
        m_plan->m_outline = outline;
        return m_book.begin(outline);
    }

    Status page(const exchange::PageOut &out) override
    {
        m_plan->m_places.push_back(m_book.place());
        return m_book.page(out);
    }

    Status finish() override
    {
        const Status done = m_book.finish();
        m_plan->m_sheets = m_book.pages();
        return done;
    }

private:
    std::shared_ptr<SheetPlan> m_plan;
    BlankCanvas m_canvas;
    Book m_book;
};

class SheetWriter final : public exchange::Writer
{
public:
    SheetWriter(exchange::Sink &to, SheetWish wish)
        : Writer(to)
        , m_wish(std::move(wish))
        , m_part(m_wish.plan->partOf(m_wish.sheet))
        , m_canvas(sheetSize(*m_wish.how), m_wish.dpi, m_wish.sheet, from().sheets)
        , m_book(m_canvas, sheetHow(*m_wish.how, m_part.begins))
    {}

    bool wants(const Attachment &file) const override { return isPicture(file); }

    Status begin(const exchange::Outline & /*outline*/) override
    {
        if (m_part.begins)
            return m_book.begin(m_wish.plan->m_outline);
        m_book.goOn(from());
        return {};
    }

    Status page(const exchange::PageOut &out) override { return m_book.page(out); }

    Status finish() override
    {
        const Status done = m_book.finish();
        *m_wish.to = {m_canvas.image(), m_canvas.words()};
        if (m_wish.to->image.isNull()) // another page stands there now
            return fail(Errc::NotFound);
        return done;
    }

private:
    [[nodiscard]] BookPlace from() const
    {
        return m_part.begins ? BookPlace{} : m_wish.plan->m_places[m_part.first];
    }

    SheetWish m_wish;
    SheetPlan::Part m_part;
    SheetCanvas m_canvas;
    Book m_book;
};

std::unique_ptr<exchange::Writer>
makeSheetPlan(exchange::Sink &sink, BookHow how, std::shared_ptr<SheetPlan> plan)
{
    return std::make_unique<SheetPlanner>(sink, std::move(how), std::move(plan));
}

std::unique_ptr<exchange::Writer> makeSheet(exchange::Sink &sink, SheetWish wish)
{
    return std::make_unique<SheetWriter>(sink, std::move(wish));
}

} // namespace afterword::paper
