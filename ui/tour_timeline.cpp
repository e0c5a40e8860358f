// SPDX-License-Identifier: GPL-3.0-or-later
// The steps through the timeline: its dots and signs, closer, a name for a day, a picture of it.
#include "ui/hands.h"
#include "ui/tour.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

void Tour::addTimeline()
{
    if (!wanted(u"timeline"_s))
        return;
    add(
        u"the timeline"_s,
        u"04-timeline"_s,
        [this]() { m_window->go(Visit{.room = u"timeline"_s}); },
        // What letters were noted with is read behind the window, and comes last.
        [this]() { return visible<QWidget>(m_window.get(), u"scalePanel"_s) != nullptr; });
    add(u"a dot tells its day"_s, u"04a-timeline-card"_s, [this]() {
        auto *chart = m_window->findChild<QWidget *>(u"moodChart"_s);
        chart->setFocus(Qt::TabFocusReason);
        press(chart, Qt::Key_End);
        for (int i = 0; i < 60; ++i)
            press(chart, Qt::Key_Left);
    });
    add(u"a sign tells its day"_s, u"04c-timeline-sign"_s, [this]() {
        press(m_window->findChild<QWidget *>(u"moodChart"_s), Qt::Key_Down);
    });
    add(u"closer, with a week selected"_s, u"04e-timeline-closer"_s, [this]() {
        auto *chart = m_window->findChild<QWidget *>(u"moodChart"_s);
        press(chart, Qt::Key_Up);
        press(chart, Qt::Key_Plus);
        press(chart, Qt::Key_Plus);
        for (int i = 0; i < 7; ++i)
            press(chart, Qt::Key_Right, Qt::ShiftModifier);
    });
    add(u"a day gets a name"_s, u"04f-timeline-mark"_s, [this]() {
        press(m_window->findChild<QWidget *>(u"moodChart"_s), Qt::Key_M);
        type(visible<QLineEdit>(m_window.get(), u"markName"_s), u"The long drive"_s);
    });
    add(u"the chart leaves as a picture"_s, u"04g-timeline-export"_s, [this]() {
        press(visible<QLineEdit>(m_window.get(), u"markName"_s), Qt::Key_Escape);
        click(button(m_window->room(), u"Export picture…"_s));
    });
    add(u"the picture stays inside"_s, {}, [this]() {
        click(button(m_window.get(), u"Keep it inside"_s));
        click(m_window->findChild<QAbstractButton *>(u"backToSpan"_s));
    });
    add(u"below it stand the year, the month and four weeks"_s, u"04d-timeline-below"_s, [this]() {
        m_window->room()->findChild<QWidget *>(u"yearGrid"_s)->setFocus(Qt::TabFocusReason);
        auto *scroll = m_window->room()->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    });
}

} // namespace afterword
