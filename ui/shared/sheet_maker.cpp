// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheet_maker.h"

#include "ui/shared/paper_view.h"

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr double sheetDpi = 110; // at scale 1: sharp in the width of its panel
constexpr double sheetMostScale = 2;

} // namespace

SheetMaker::SheetMaker(Journal &journal, PlannedBook book, PaperView &view)
    : QObject(&view)
    , m_journal(journal)
    , m_book(std::move(book))
    , m_view(view)
{
    connect(&view, &PaperView::turned, this, &SheetMaker::next);
    next();
}

void SheetMaker::next()
{
    const int missing = m_run == nullptr ? m_view.missing() : -1;
    if (missing < 0)
        return;
    const auto made = std::make_shared<paper::Sheet>();
    const paper::SheetPlan::Part part = m_book.plan->partOf(missing + 1);
    ExportWish wish;
    const auto first = m_book.pages.begin() + static_cast<std::ptrdiff_t>(part.first);
    wish.pages.assign(first, first + static_cast<std::ptrdiff_t>(part.count));
    wish.now = m_book.now;
    wish.initials = m_book.initials;
    wish.sink = exportNowhere();
    const double scale = std::clamp(m_view.devicePixelRatioF(), 1.0, sheetMostScale);
    wish.writer =
        [sheet = paper::SheetWish{m_book.how, m_book.plan, missing + 1, sheetDpi * scale, made}](
            exchange::Sink &sink) { return paper::makeSheet(sink, sheet); };
    const auto done = [this, missing, made](const Status &status) {
        std::exchange(m_run, nullptr)->deleteLater();
        if (!status) {
            Q_EMIT failed(status.error());
            return;
        }
        m_view.setSheet(missing, made->image, made->words);
        next();
    };
    m_run = new ExportRun(m_journal, std::move(wish), done, this);
    m_run->start();
}

} // namespace afterword
