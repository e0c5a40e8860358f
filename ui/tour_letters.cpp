// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does in Letters.
#include "ui/hands.h"
#include "ui/shared/markdown.h"
#include "ui/tour.h"

#include <QListWidget>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::visible;

void Tour::addLetters()
{
    const auto letters = [this]() { return m_window->findChild<QListWidget *>(u"letters"_s); };
    add(
        u"a letter is written"_s,
        u"05-letters"_s,
        [this, letters]() {
            m_window->go(Visit{.room = u"letters"_s});
            letters()->setCurrentRow(0);
        },
        [this]() { return visible<MarkdownEdit>(m_window.get(), u"letterWords"_s) != nullptr; });
    add(u"it can be sealed"_s, u"05c-letters-seal"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"seal"_s));
    });
    add(u"or not yet"_s, {}, [this]() { click(button(m_window.get(), u"Not yet"_s)); });
    add(u"or let go"_s, u"05d-letters-let-go"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"letGo"_s));
    });
    add(u"it is kept"_s, {}, [this]() { click(button(m_window.get(), u"Keep it"_s)); });
    add(u"a sealed letter"_s, u"05b-letters-sealed"_s, [letters]() {
        letters()->setCurrentRow(2);
    });
    add(u"one that is ready asks first"_s, u"05e-letters-open"_s, [this, letters]() {
        letters()->setCurrentRow(3);
        click(visible<QWidget>(m_window.get(), u"envelopeFirst"_s));
    });
    add(u"later is fine"_s, {}, [this]() { click(button(m_window.get(), u"Later"_s)); });
}

} // namespace afterword
