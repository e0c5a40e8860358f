// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does in Reflect: the first screen, a step with two columns, the end of a path, the
// clarity check.
#include "app/journal/journal.h"
#include "ui/hands.h"
#include "ui/shared/markdown.h"
#include "ui/tour.h"

#include <QApplication>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

namespace {

void typeHere(const QString &text)
{
    if (QWidget *focused = QApplication::focusWidget())
        type(focused, text);
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
            typeHere(u"Call. Just to hear how the exam went."_s);
            press(QApplication::focusWidget(), Qt::Key_Tab);
            typeHere(u"Every call so far cost three days."_s);
        },
        [this]() { return visible<MarkdownEdit>(m_window.get()) != nullptr; });
    add(u"two sliders"_s, u"03b-path-sliders"_s, [this]() {
        m_window->room()->act(u"next"_s);
        press(QApplication::focusWidget(), Qt::Key_7);
    });
    add(
        u"it is stopped"_s,
        u"03-reflect"_s,
        [this]() { click(button(m_window.get(), u"Stop here, keep what I wrote"_s)); },
        [this]() { return button(m_window.get(), u"More for Heart and mind"_s) != nullptr; });
    add(
        u"and kept as it is"_s,
        u"03d-path-end"_s,
        [this]() {
            click(button(m_window.get(), u"Continue: Heart and mind. Step 2 of 7"_s));
            while (visible<QWidget>(m_window.get(), u"endView"_s) == nullptr
                   && m_window->room()->act(u"next"_s))
                QApplication::sendPostedEvents();
        },
        [this]() { return visible<QWidget>(m_window.get(), u"endView"_s) != nullptr; });
    add(u"a clarity check"_s, u"03c-clarity-check"_s, [this]() {
        click(button(m_window.get(), u"Back to Reflect"_s));
        click(button(m_window.get(), u"Do a check"_s));
        for (const int key : {Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_4}) {
            press(QApplication::focusWidget(), key);
            press(QApplication::focusWidget(), Qt::Key_Tab);
        }
    });
    add(
        u"the check is kept"_s,
        u"03e-reflect-checked"_s,
        [this]() { click(button(m_window.get(), u"Keep this check"_s)); },
        [this]() { return button(m_window.get(), u"Do a check"_s) != nullptr; });
}

} // namespace afterword
