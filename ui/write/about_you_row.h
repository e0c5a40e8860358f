// SPDX-License-Identifier: GPL-3.0-or-later
// AboutYouRow: says once, quietly, that a few questions can make the wording fit. It comes after
// the first page, when the room is entered again, and never while somebody writes. It stands until
// it is answered or the journal is locked, then never again; the questions stay under Settings.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/room.h"

class QPushButton;

namespace afterword {

class AboutYouRow final : public QWidget
{
    Q_OBJECT

public:
    AboutYouRow(const Theme &theme, QWidget *parent);

    /// Called when the room is entered: shows the row when it is time.
    void offerIn(Session &session);
    /// In Tab order.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void picked();
    void closed();

private:
    QPushButton *m_show;
    QPushButton *m_close;
    bool m_offered = false; ///< since the journal was opened
};

} // namespace afterword
