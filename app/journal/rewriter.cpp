// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/rewriter.h"

#include "app/journal/journal.h"

namespace afterword {

Rewriter::Rewriter(QObject *journal, Run run)
    : QObject(journal)
    , m_run(std::move(run))
{}

Rewriter &Rewriter::of(Journal &journal)
{
    return *journal.findChild<Rewriter *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace afterword
