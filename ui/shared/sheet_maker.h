// SPDX-License-Identifier: GPL-3.0-or-later
// SheetMaker: gives a PaperView the sheets it is about to show, one after the other, from the pages
// that stand on them. No more of them exist than the view holds. Thread: GUI, drawn on the pool.
// Owner: the view; the journal may end first.
#pragma once

#include "app/paper/sheets.h"
#include "ui/shared/export_run.h"

#include <QObject>

#include <memory>
#include <vector>

namespace afterword {

class PaperView;

/// What a book was planned from; shared with jobs, never changed.
struct PlannedBook
{
    std::vector<Id> pages; ///< in the plan's order
    std::shared_ptr<const paper::BookHow> how;
    std::shared_ptr<const paper::SheetPlan> plan;
    Moment now;
    bool initials = false;
};

class SheetMaker final : public QObject
{
    Q_OBJECT

public:
    SheetMaker(Journal &journal, PlannedBook book, PaperView &view);

Q_SIGNALS:
    /// The sheet cannot be made any more.
    void failed(const afterword::Error &error);

private:
    void next();

    Journal &m_journal;
    PlannedBook m_book;
    PaperView &m_view;
    ExportRun *m_run = nullptr;
};

} // namespace afterword
