// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does in Help, and with the question of the first run.
#include "ui/hands.h"
#include "ui/tour.h"

#include <QLineEdit>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

void Tour::addFirstQuestion()
{
    add(
        u"whether others use this computer, a few things that help"_s,
        u"01j-first-half-page"_s,
        [this]() { click(visible<QWidget>(m_window.get(), u"firstAnswer1"_s)); },
        [this]() { return visible<QWidget>(m_window.get(), u"halfPage"_s) != nullptr; });
    add(
        u"the first, blank page"_s,
        u"01b-write-blank"_s,
        [this]() { click(visible<QWidget>(m_window.get(), u"panelSafe"_s)); },
        [this]() { return visible<QWidget>(m_window.get(), u"halfPage"_s) == nullptr; });
}

void Tour::addHelp()
{
    add(
        u"help"_s,
        u"10-help"_s,
        [this]() {
            m_window->go(Visit{.room = u"settings"_s});
            click(visible<QWidget>(m_window.get(), u"settingsHelp"_s));
        },
        [this]() { return m_window->roomId() == "help"_L1; });
    add(u"a word is found in help"_s, u"10b-help-found"_s, [this]() {
        auto *field = visible<QLineEdit>(m_window.get(), u"helpFind"_s);
        type(field, u"code"_s);
        press(field, Qt::Key_Return);
    });
    add(
        u"and back to where one was"_s,
        {},
        [this]() {
            // In a small window the way leads over the list.
            if (auto *list = visible<QWidget>(m_window.get(), u"helpToList"_s))
                click(list);
            click(visible<QWidget>(m_window.get(), u"helpBack"_s));
        },
        [this]() { return m_window->roomId() == "settings"_L1; });
}

} // namespace afterword
