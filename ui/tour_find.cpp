// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does to find pages again: chips of the search, days, On this day, and the bin.
#include "ui/hands.h"
#include "ui/shared/panels.h"
#include "ui/tour.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

namespace {

void closePopup()
{
    if (QWidget *open = QApplication::activePopupWidget())
        press(open, Qt::Key_Escape);
}

} // namespace

void Tour::addChips()
{
    const auto chip = [this](const QString &id) {
        closePopup();
        click(visible<QWidget>(m_window.get(), u"chip-"_s + id));
    };
    add(u"moods are chosen by two handles"_s, u"02h-journal-mood"_s, [this, chip]() {
        m_window->go(Visit{.room = u"journal"_s});
        visible<QLineEdit>(m_window.get(), u"search"_s)->clear();
        chip(u"mood"_s);
        QWidget *popup = QApplication::activePopupWidget();
        if (popup == nullptr || popup->focusWidget() == nullptr)
            return;
        press(popup->focusWidget(), Qt::Key_Right);
        press(popup->focusWidget(), Qt::Key_Right);
    });
    add(u"a tag by its name"_s, u"02i-journal-tag"_s, [chip]() { chip(u"tag"_s); });
    add(u"and a stretch of days"_s, u"02j-journal-date"_s, [chip]() { chip(u"date"_s); });
    add(
        u"between two dates of one's own"_s,
        u"02k-journal-dates"_s,
        []() { hands::pick(u"From… to…"_s); },
        []() {
            const QWidget *open = QApplication::activePopupWidget();
            return open != nullptr && open->objectName() == "dates-popup"_L1;
        });
    add(
        u"the chips are cleared"_s,
        {},
        [this]() {
            closePopup();
            m_window->go(Visit{.room = u"journal"_s, .day = m_session->clock()().date()});
        },
        [this]() { return m_window->roomId() == "journal"_L1; });
}

void Tour::addDays()
{
    const auto showSide = [this]() {
        if (visible<QWidget>(m_window.get(), u"calendar-side"_s) == nullptr)
            click(visible<QWidget>(m_window.get(), u"calendar"_s)); // small windows have a button
    };
    const auto back = [this]() { // where there is one column
        m_window->go(Visit{.room = u"journal"_s});
        click(button(m_window->room(), u"Back to the list"_s));
    };
    add(u"a day is jumped to by keys"_s, u"02l-journal-day"_s, [this, showSide, back]() {
        back();
        showSide();
        auto *month = visible<MonthView>(m_window.get(), u"month"_s);
        for (int i = 0; i < 5; ++i)
            press(month, Qt::Key_Left);
        press(month, Qt::Key_Return);
    });
    add(
        u"a page is written for a past day"_s,
        u"02m-write-past-day"_s,
        [this, showSide, back]() {
            back();
            showSide();
            auto *month = visible<MonthView>(m_window.get(), u"month"_s);
            press(month, Qt::Key_PageUp);
            press(month, Qt::Key_Return);
            back();
            showSide();
            click(visible<QWidget>(m_window.get(), u"write-for-day"_s));
        },
        [this]() { return m_window->roomId() == "write"_L1; });
}

void Tour::addLookback()
{
    const auto side = [this]() {
        m_window->go(Visit{.room = u"journal"_s});
        click(button(m_window->room(), u"Back to the list"_s));
        if (visible<QWidget>(m_window.get(), u"calendar-side"_s) == nullptr)
            click(visible<QWidget>(m_window.get(), u"calendar"_s));
        return visible<QWidget>(m_window.get(), u"on-this-day"_s);
    };
    add(u"On this day asks first"_s, u"02n-on-this-day-asks"_s, [side]() { side(); });
    add(u"and then shows older pages"_s, u"02o-on-this-day"_s, [side]() {
        click(button(side(), u"Turn it on"_s));
    });
    add(u"each can be hidden, or wait for a date"_s, u"02p-on-this-day-menu"_s, [side]() {
        const auto all = side()->findChildren<QToolButton *>();
        if (!all.isEmpty())
            click(all.last());
    });
    add(
        u"one is hidden"_s,
        u"02q-on-this-day-hidden"_s,
        []() {
            if (!hands::pick(u"Hide this one"_s))
                closePopup(); // no page from this date
        },
        []() { return QApplication::activePopupWidget() == nullptr; });
    add(u"and turned off again"_s, {}, [side]() {
        auto *more = button(side(), u"More about On this day"_s);
        click(more);
        hands::pick(u"Turn off"_s);
    });
}

void Tour::addBin()
{
    add(
        u"a page of the journal is moved to the bin"_s,
        {},
        [this]() {
            m_window->go(Visit{.room = u"journal"_s});
            auto *list = m_window->findChild<QListView *>(u"pages"_s);
            press(list, Qt::Key_End);
            press(list, Qt::Key_Delete);
        },
        [this]() { return !m_session->journal().bin().empty(); });
    add(
        u"the bin keeps it for a while"_s,
        u"02r-journal-bin"_s,
        [this]() { click(visible<QPushButton>(m_window.get(), u"openBin"_s)); },
        [this]() { return visible<QListWidget>(m_window.get(), u"binned"_s) != nullptr; });
    add(u"erasing asks first"_s, u"02s-journal-erase"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"binErase"_s));
    });
    add(
        u"and it is brought back"_s,
        u"02t-journal-back"_s,
        [this]() {
            click(button(m_window.get(), u"Keep it"_s));
            auto *list = visible<QListWidget>(m_window.get(), u"binned"_s);
            list->selectAll();
            click(visible<QPushButton>(m_window.get(), u"panelAct"_s));
        },
        [this]() { return m_session->journal().bin().empty(); });
    add(u"the bin is closed"_s, {}, [this]() {
        if (auto *list = visible<QListWidget>(m_window.get(), u"binned"_s))
            press(list, Qt::Key_Escape);
    });
}

} // namespace afterword
