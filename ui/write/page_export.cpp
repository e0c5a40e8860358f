// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/page_export.h"

#include "ui/write/open_page.h"
#include "ui/write/page_head.h"
#include "ui/write/write_view.h"

#include <QAction>

#include <utility>

namespace afterword {

PageExport::PageExport(const House &house, OpenPage &page, WriteView &view, Room &room)
    : QObject(&room)
    , m_house(house)
    , m_page(page)
    , m_room(room)
{
    QAction *print = view.head->addAction(tr("Print…"));
    print->setShortcut(Qt::CTRL | Qt::Key_P); // shown there; the window hears it
    connect(print, &QAction::triggered, this, [this] { ask(ExportPanel::Start::Print); });
    connect(view.head->addAction(tr("Export this page…")), &QAction::triggered, this, [this] {
        ask(ExportPanel::Start::Choice);
    });
    connect(&page, &OpenPage::saved, this, &PageExport::open);
    connect(&page, &OpenPage::opened, this, [this] { m_wanted.reset(); });
    connect(&page, &OpenPage::failed, this, [this] { m_wanted.reset(); });
    connect(this, &PageExport::notice, &room, &Room::notice);
}

bool PageExport::act(const QString &name)
{
    if (name != QLatin1StringView("print"))
        return false;
    ask(ExportPanel::Start::Print);
    return true;
}

void PageExport::ask(ExportPanel::Start start)
{
    if (m_page.isBlank()) {
        Q_EMIT notice(tr("There is nothing on this page yet."), {}, {});
        return;
    }
    m_page.save();
    m_wanted = start;
    open();
}

void PageExport::open()
{
    if (!m_wanted || !m_page.isSaved())
        return;
    new ExportPanel(
        m_house, m_room.window(), {m_page.page().id}, *std::exchange(m_wanted, std::nullopt));
}

} // namespace afterword
