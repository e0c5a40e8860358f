// SPDX-License-Identifier: GPL-3.0-or-later
// SupportView: everything that helps at a bad hour on one screen (look.md 7, 06 and 06b): breathing
// and five senses, lines by country, one's own people, plain pages for hard moments, a sheet to
// print. The same on the lock screen, but then without anything out of the journal.
// Thread: GUI; owned by its room.
#pragma once

#include "app/care/support.h"
#include "ui/room.h"

#include <functional>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace afterword {

class BreathePane;
class CarePage;
class HideHint;
class OwnPeople;
class Segments;
class SensesPane;
class TalkPane;
class UrgePage;

class SupportView final : public QWidget
{
    Q_OBJECT

public:
    enum class Where
    {
        Room,
        LockScreen
    };

    SupportView(const House &house, Where where, QWidget *parent);

    void enter();
    void setWidthClass(Room::Width width);
    [[nodiscard]] QList<QWidget *> panes() const;
    /// A widget that takes the whole room until it is left.
    void showWhole(QWidget *page);
    void showMain();
    /// The page of urges, at this one; not on the lock screen.
    void openUrges(const Id &urge = {});
    /// One more entry beside the pages for hard moments.
    QPushButton *addLink(const QString &text, const QString &name);

Q_SIGNALS:
    void backWanted(); ///< only on the lock screen
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void buildLeft();
    void buildRight();
    void addLinks();
    void addUrgeLink();
    void show(int practice);
    void fit();
    void fitHead(bool people);
    void openCard(const QString &id);
    void openSafety();
    void openSheet();

    [[nodiscard]] bool isLocked() const { return m_where == Where::LockScreen; }

    House m_house;
    Where m_where;
    care::Support m_words;
    Room::Width m_width = Room::Width::Wide;
    int m_practice = 0; ///< 0: breathe, 1: senses, 2: people, when there is room for one only
    QStackedLayout *m_whole = nullptr;
    QWidget *m_main = nullptr;
    QBoxLayout *m_across = nullptr;
    QWidget *m_left = nullptr;
    QScrollArea *m_leftScroll = nullptr;
    QVBoxLayout *m_leftColumn = nullptr;
    QScrollArea *m_right = nullptr;
    QVBoxLayout *m_rightColumn = nullptr;
    QWidget *m_rightHolder = nullptr;
    QWidget *m_line = nullptr;
    QVBoxLayout *m_hint = nullptr; ///< around the card at the foot
    HideHint *m_hide = nullptr;
    QWidget *m_links = nullptr;
    QPushButton *m_grief = nullptr; ///< shown when they died after the two had parted
    Segments *m_two = nullptr;
    Segments *m_three = nullptr;
    QWidget *m_practices = nullptr;
    BreathePane *m_breathe = nullptr;
    SensesPane *m_senses = nullptr;
    TalkPane *m_talk = nullptr;
    OwnPeople *m_people = nullptr;
    CarePage *m_page = nullptr;
    UrgePage *m_urges = nullptr; ///< made when it is asked for
};

} // namespace afterword
