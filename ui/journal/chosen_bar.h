// SPDX-License-Identifier: GPL-3.0-or-later
// ChosenBar: the foot of the list while several pages are chosen: how many, and what can be done
// with all of them at once. Each act is one commit with an Undo. Thread: GUI; owned by the room.
#pragma once

#include "app/journal/naming.h"
#include "ui/journal/page_list.h"
#include "ui/room.h"
#include "ui/shared/undoable.h"

class QLabel;
class QPushButton;

namespace afterword {

class ChosenBar final : public QWidget
{
    Q_OBJECT

public:
    ChosenBar(const House &house, PageListView &list, Tell tell, QWidget *parent);

    /// More than one page is chosen.
    [[nodiscard]] bool isChoosing() const { return m_count > 1; }

    [[nodiscard]] std::vector<Id> chosen() const;

    /// Back to the one that is read.
    void clear();
    void askAdd();
    /// "Put away until…" for these pages; `tell` says it.
    void askAway(const std::vector<Id> &ids);
    void bringBack(const std::vector<Id> &ids);
    void moveToBin(const std::vector<Id> &ids);

Q_SIGNALS:
    void choosingChanged();

private:
    void build();
    void follow();
    void chooseAgain();
    void add(const QString &name, bool person);
    [[nodiscard]] PageList pages(const std::vector<Id> &ids) const;
    /// Of the chosen ones; looks no further than to the first that is not.
    [[nodiscard]] bool allAway() const;
    [[nodiscard]] QDate today() const;

    House m_house;
    Journal &m_journal;
    PageListView &m_list;
    Tell m_tell;
    QLabel *m_text = nullptr;
    QPushButton *m_away = nullptr;
    std::vector<Id> m_keep; ///< to be chosen again when the list has been filled anew
    int m_count = 0;
};

} // namespace afterword
