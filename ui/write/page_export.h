// SPDX-License-Identifier: GPL-3.0-or-later
// PageExport: the page that lies open on its way out of the journal, to a printer or into a file.
// What was just typed is saved first, so that the sheets are the page as it stands in the window.
// Thread: GUI. Owner: the Write room; page and view outlive it.
#pragma once

#include "ui/room.h"
#include "ui/shared/export_panel.h"

#include <QObject>

#include <optional>

namespace afterword {

class OpenPage;
class WriteView;

class PageExport final : public QObject
{
    Q_OBJECT

public:
    PageExport(const House &house, OpenPage &page, WriteView &view, Room &room);

    /// "print" (Ctrl+P); false for anything else.
    bool act(const QString &name);

Q_SIGNALS:
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    void ask(ExportPanel::Start start);
    void open();

    const House m_house;
    OpenPage &m_page;
    Room &m_room;
    std::optional<ExportPanel::Start> m_wanted; ///< once the page is saved
};

} // namespace afterword
