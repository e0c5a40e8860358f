// SPDX-License-Identifier: GPL-3.0-or-later
// PageTools: what helps while writing and knows nothing of pages: the find bar, the soft timer, and
// the line kept in the middle in focus mode. It ties them to the editor and to their settings.
// Thread: GUI. Owner: the Write room; the view outlives it.
#pragma once

#include "ui/room.h"

#include <QObject>

namespace afterword {

class WriteView;

class PageTools final : public QObject
{
    Q_OBJECT

public:
    PageTools(const House &house, WriteView &view, QObject *parent);

    /// "find", "findNext", "findPrevious"; false for anything else.
    bool act(const QString &name) const;
    /// Another page lies in the editor.
    void pageChanged() const;
    void setFocusMode(bool on);

private:
    void follow();
    void addLastLine() const;

    House m_house;
    WriteView &m_view;
    bool m_focusMode = false;
};

} // namespace afterword
