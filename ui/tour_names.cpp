// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does with tags, people, and several pages at once.
#include "ui/hands.h"
#include "ui/shared/paper_view.h"
#include "ui/tour.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::visible;

namespace {

/// Walks an open menu by keys.
void pickRow(int row)
{
    QWidget *menu = QApplication::activePopupWidget();
    for (int i = 0; i <= row; ++i)
        press(menu, Qt::Key_Down);
    press(menu, Qt::Key_Return);
}

} // namespace

/// What leaves is looked at sheet by sheet.
void Tour::addSheets()
{
    const auto drawn = [this]() {
        const auto *view = visible<PaperView>(m_window.get());
        return view != nullptr && !view->sheet().isNull();
    };
    add(
        u"what leaves is seen first"_s,
        wanted(u"journal"_s) ? u"02d-journal-sheets"_s : QString(),
        [this]() { click(visible<QWidget>(m_window.get(), u"panelAct"_s)); },
        drawn);
    add(
        u"sheet by sheet"_s,
        wanted(u"journal"_s) ? u"02d-journal-sheets-next"_s : QString(),
        [this]() { press(visible<PaperView>(m_window.get()), Qt::Key_PageDown); },
        drawn);
    add(u"and can be changed"_s,
        wanted(u"journal"_s) ? u"02d-journal-export-days"_s : QString(),
        [this]() {
            click(visible<QWidget>(m_window.get(), u"exportOther"_s));
            auto *pages = visible<QComboBox>(m_window.get(), u"exportPages"_s);
            while (visible<QWidget>(m_window.get(), u"exportDays"_s) == nullptr
                   && pages->currentIndex() + 1 < pages->count())
                press(pages, Qt::Key_Down);
            click(visible<QWidget>(m_window.get(), u"datesFrom"_s));
        });
}

void Tour::addNames()
{
    add(
        u"several pages are chosen"_s,
        wanted(u"journal"_s) ? u"02d-journal-chosen"_s : QString(),
        [this]() {
            m_window->go(Visit{.room = u"journal"_s});
            visible<QLineEdit>(m_window.get(), u"search"_s)->clear();
            auto *list = m_window->findChild<QListView *>(u"pages"_s);
            press(list, Qt::Key_Home);
            press(list, Qt::Key_Down, Qt::ShiftModifier);
            press(list, Qt::Key_Down, Qt::ShiftModifier);
        },
        [this]() { return visible<QWidget>(m_window.get(), u"chosenBar"_s) != nullptr; });
    add(
        u"copies of them can be made"_s,
        wanted(u"journal"_s) ? u"02d-journal-export"_s : QString(),
        [this]() { click(visible<QWidget>(m_window.get(), u"chosenExport"_s)); },
        [this]() { return button(m_window.get(), u"Cancel"_s) != nullptr; });
    addSheets();
    add(u"or not"_s, {}, [this]() { click(button(m_window.get(), u"Cancel"_s)); });
    add(
        u"tags and people"_s,
        wanted(u"journal"_s) ? u"02e-journal-names"_s : QString(),
        [this]() {
            press(m_window->findChild<QListView *>(u"pages"_s), Qt::Key_Escape);
            click(visible<QWidget>(m_window.get(), u"journalMore"_s));
            pickRow(0);
        },
        [this]() { return button(m_window.get(), u"People"_s) != nullptr; });
    add(
        u"what is put away"_s,
        wanted(u"journal"_s) ? u"02f-journal-away"_s : QString(),
        [this]() { click(button(m_window.get(), u"Put away"_s)); },
        [this]() { return visible<QWidget>(m_window.get(), u"awayList"_s) != nullptr; });
    add(u"days are put away until a date"_s,
        wanted(u"journal"_s) ? u"02g-journal-away-days"_s : QString(),
        [this]() { click(visible<QWidget>(m_window.get(), u"awayStretch"_s)); });
    add(
        u"or not"_s,
        {},
        [this]() {
            click(visible<QWidget>(m_window.get(), u"awaySafe"_s));
            click(visible<QWidget>(m_window.get(), u"namesBack"_s));
        },
        [this]() { return visible<QListView>(m_window.get(), u"pages"_s) != nullptr; });
}

} // namespace afterword
