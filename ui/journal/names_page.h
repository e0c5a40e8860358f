// SPDX-License-Identifier: GPL-3.0-or-later
// NamesPage: "Tags and people", a page of the Journal room: every tag and person with the pages
// they are on; rename, merge, remove, a note, put away; and the list of what is put away. Each act
// is one commit with an Undo. Thread: GUI; owned by the room.
#pragma once

#include "app/journal/naming.h"
#include "ui/room.h"
#include "ui/shared/undoable.h"

class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class AwayList;
class NameRow;
class Segments;

class NamesPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab
    {
        Tags,
        People,
        Away
    };

    NamesPage(const House &house, Tell tell, QWidget *parent);
    void open(Tab tab);
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void backAsked();
    /// Journal is to show what this query finds.
    void queryAsked(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    /// A tag or a person, as far as they are alike.
    struct Named
    {
        NameOf of = NameOf::Tag;
        Id id;
        QString name;
        QString note;
        QDate away;
    };

    QScrollArea *makeScroll();
    void showTab(Tab tab);
    void rebuild();
    void addRow(const Named &named, int pages);
    void fill(QMenu *menu, const Named &named);
    void askRename(const Named &named);
    void askMerge(const Named &named);
    void askNote(const Named &named);
    void askAway(const Named &named);
    void askRemove(const Named &named, int pages);
    void rename(const Named &named, const QString &name);
    void merge(const Named &from, const Id &into);
    void bringBack(const Named &named);
    void act(Batch batch, const QString &said);
    void focusRow(const Id &id);
    [[nodiscard]] QList<Named> all(NameOf of) const;
    [[nodiscard]] Id other(const Named &named, const QString &name) const;
    [[nodiscard]] NameOf shown() const;
    [[nodiscard]] QDate today() const;

    House m_house;
    Journal &m_journal;
    Tell m_tell;
    Tab m_tab = Tab::Tags;
    QToolButton *m_back = nullptr;
    Segments *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_names = nullptr; ///< holds the rows
    QVBoxLayout *m_rows = nullptr;
    AwayList *m_away = nullptr;
    Id m_focus; ///< whose row takes the focus after the next rebuild
    bool m_stale = false;
};

/// Pages that may carry a name: in the list, put away, and in the bin.
[[nodiscard]] PageList everyPage(const Journal &journal);
[[nodiscard]] QString pagesInWords(int pages);

} // namespace afterword
