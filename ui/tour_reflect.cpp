// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does in Reflect: the first screen, a step with two columns, the end of a path, the
// clarity check.
#include "app/journal/journal.h"
#include "ui/hands.h"
#include "ui/shared/markdown.h"
#include "ui/tour.h"

#include <QAbstractButton>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

namespace {

/// Where the window's focus is, whether or not the window is the active one.
void typeHere(const QWidget *window, const QString &text)
{
    if (QWidget *focused = window->focusWidget())
        type(focused, text);
}

void pressHere(const QWidget *window, int key)
{
    if (QWidget *focused = window->focusWidget())
        press(focused, key);
}

/// Of the path that was left.
QAbstractButton *continueButton(const QWidget *window)
{
    for (auto *each : window->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->objectName().startsWith("continue-"_L1))
            return each;
    }
    return nullptr;
}

} // namespace

void Tour::addReflect()
{
    add(u"reflect"_s, u"03a-reflect-first"_s, [this]() {
        m_window->go(Visit{.room = u"reflect"_s});
    });
    add(
        u"a path is begun"_s,
        u"03b-path-step"_s,
        [this]() {
            m_window->go(Visit{.room = u"reflect"_s, .path = u"heart-and-mind"_s});
            typeHere(m_window.get(), u"Call. Just to hear how the exam went."_s);
            pressHere(m_window.get(), Qt::Key_Tab);
            typeHere(m_window.get(), u"Every call so far cost three days."_s);
        },
        [this]() { return visible<MarkdownEdit>(m_window.get()) != nullptr; });
    add(u"two sliders"_s, u"03b-path-sliders"_s, [this]() {
        m_window->room()->act(u"next"_s);
        pressHere(m_window.get(), Qt::Key_7);
    });
    add(
        u"it is stopped"_s,
        u"03-reflect"_s,
        [this]() { click(button(m_window.get(), u"Stop here, keep what I wrote"_s)); },
        [this]() { return button(m_window.get(), u"Do a check"_s) != nullptr; });
    add(u"a path of one's own is begun"_s, u"03f-own-path"_s, [this]() {
        click(visible<QAbstractButton>(m_window.get(), u"makeOwn"_s));
        typeHere(m_window.get(), u"Sunday evenings"_s);
    });
    add(u"and left for another day"_s, {}, [this]() { pressHere(m_window.get(), Qt::Key_Escape); });
    add(
        u"and gone on with to its end"_s,
        u"03d-path-end"_s,
        [this]() {
            click(continueButton(m_window.get())); // its name is put together, in any language
            for (int step = 0; step < 8; ++step)
                m_window->room()->act(u"next"_s);
        },
        [this]() { return visible<QWidget>(m_window.get(), u"endView"_s) != nullptr; });
    add(u"a clarity check"_s, u"03c-clarity-check"_s, [this]() {
        click(button(m_window.get(), u"Back to Reflect"_s));
        click(button(m_window.get(), u"Do a check"_s));
        for (const int key : {Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_4}) {
            pressHere(m_window.get(), key);
            pressHere(m_window.get(), Qt::Key_Tab);
        }
    });
    add(
        u"the check is kept"_s,
        u"03e-reflect-checked"_s,
        [this]() { click(button(m_window.get(), u"Keep this check"_s)); },
        [this]() { return m_window->roomId() == "reflect"_L1; });
}

} // namespace afterword
