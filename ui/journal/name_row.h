// SPDX-License-Identifier: GPL-3.0-or-later
// NameRow: one tag or person in the list of "Tags and people": icon, name, a quiet second line, on
// how many pages, and a menu that opens on click, Enter, Space or the Menu key. Thread: GUI.
#pragma once

#include "app/journal/naming.h"
#include "ui/theme.h"

#include <QAbstractButton>

namespace afterword {

class NameRow final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Shown
    {
        NameOf of = NameOf::Tag;
        QString name;
        QString line;  ///< note, or until when it is put away; may be empty
        QString pages; ///< "12 pages"
    };

    NameRow(const Theme &theme, const Shown &shown, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where its menu opens, in global coordinates.
    [[nodiscard]] QPoint menuPlace(int menuWidth) const;

Q_SIGNALS:
    void renameAsked(); ///< F2
    void stepAsked(int rows);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;

private:
    const Theme &m_theme;
    Shown m_shown;
};

} // namespace afterword
