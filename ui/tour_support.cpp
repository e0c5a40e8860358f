// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does in Support, and on the lock screen without a passphrase.
#include "ui/hands.h"
#include "ui/tour.h"

#include <QAbstractButton>
#include <QApplication>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::visible;

void Tour::addLockedSupport()
{
    add(
        u"support on the lock screen"_s,
        u"06c-support-lock"_s,
        [this]() { click(button(m_window.get(), u"Support"_s)); },
        [this]() { return visible<QWidget>(m_window.get(), u"lockedSupport"_s) != nullptr; });
    add(
        u"and back by Esc"_s,
        {},
        []() { press(QApplication::focusWidget(), Qt::Key_Escape); },
        [this]() { return visible<QWidget>(m_window.get(), u"lockedSupport"_s) == nullptr; });
}

void Tour::addSupport()
{
    add(
        u"support: breathing"_s,
        u"06-support"_s,
        [this]() { click(button(m_window.get(), u"Support"_s)); },
        [this]() { return m_window->roomId() == "support"_L1; });
    add(u"five senses, two done"_s, u"06b-support-grounding"_s, [this]() {
        click(button(m_window->room(), u"Five senses"_s));
        for (int i = 0; i < 2; ++i)
            click(button(m_window->room(), u"Next"_s));
    });
    add(u"a page for a hard moment"_s, u"06d-support-page"_s, [this]() {
        auto *links = button(m_window->room(), u"If someone frightens you"_s);
        if (links == nullptr) { // small windows show it under People
            click(button(m_window->room(), u"People"_s));
            links = button(m_window->room(), u"If someone frightens you"_s);
        }
        click(links);
    });
    add(u"and back to support"_s, {}, [this]() { click(button(m_window->room(), u"Back"_s)); });
    add(u"settings, for the page of urges"_s, {}, [this]() {
        m_window->go(Visit{.room = u"settings"_s});
    });
    add(u"the page of urges is asked for"_s, {}, [this]() {
        hands::turnTo(m_window->room(), u"Writing"_s);
        click(button(m_window->room(), u"A page for urges, in Support"_s));
    });
    add(u"an urge is noted"_s, u"06e-urge"_s, [this]() {
        m_window->go(Visit{.room = u"support"_s});
        click(button(m_window->room(), u"An urge to get in touch"_s));
        click(visible<QWidget>(m_window.get(), u"urge-look-up"_s)); // it speaks of whom
    });
    add(
        u"ten minutes with it"_s,
        u"06f-urge-wave"_s,
        [this]() { click(button(m_window->room(), u"Wait ten minutes with it"_s)); },
        [this]() { return visible<QWidget>(m_window.get(), u"urgeStop"_s) != nullptr; });
    add(u"which can be stopped"_s, {}, [this]() {
        click(button(m_window->room(), u"Stop here"_s));
        click(button(m_window->room(), u"Leave it out"_s));
        click(button(m_window->room(), u"Back"_s));
    });
}

} // namespace afterword
