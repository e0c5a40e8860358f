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
    // A small window shows the list or a letter.
    const auto openRow = [this](int row) {
        click(visible<QWidget>(m_window.get(), u"letterBack"_s));
        auto *letters = m_window->findChild<QListWidget *>(u"letters"_s);
        click(letters->viewport(), QRectF(letters->visualItemRect(letters->item(row))).center());
    };
    add(
        u"the letters"_s,
        {},
        [this]() { m_window->go(Visit{.room = u"letters"_s}); },
        [this]() { return m_window->roomId() == "letters"_L1; });
    add(
        u"a letter is written"_s,
        u"05-letters"_s,
        [openRow]() { openRow(0); },
        [this]() { return visible<MarkdownEdit>(m_window.get(), u"letterWords"_s) != nullptr; });
    add(u"it can be sealed"_s, u"05c-letters-seal"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"seal"_s));
    });
    add(u"or not yet"_s, {}, [this]() { click(button(m_window.get(), u"Not yet"_s)); });
    add(u"or let go"_s, u"05d-letters-let-go"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"letGo"_s));
    });
    add(u"it is kept"_s, {}, [this]() { click(button(m_window.get(), u"Keep it"_s)); });
    add(u"a sealed letter"_s, u"05b-letters-sealed"_s, [openRow]() { openRow(2); });
    add(
        u"one that is ready"_s,
        {},
        [openRow]() { openRow(3); },
        [this]() { return button(m_window->room(), u"Open it…"_s) != nullptr; });
    add(
        u"it asks first"_s,
        u"05e-letters-open"_s,
        [this]() { click(button(m_window->room(), u"Open it…"_s)); },
        [this]() { return button(m_window.get(), u"Later"_s) != nullptr; });
    add(u"later is fine"_s, {}, [this]() { click(button(m_window.get(), u"Later"_s)); });
    add(
        u"the journal finds letters as well"_s,
        u"05f-journal-letters"_s,
        [this]() { m_window->go(Visit{.room = u"journal"_s, .query = u"lamp"_s}); },
        [this]() { return visible<QWidget>(m_window.get(), u"foundLetter"_s) != nullptr; });
    add(
        u"and opens one"_s,
        {},
        [this]() { click(visible<QWidget>(m_window.get(), u"foundLetter"_s)); },
        [this]() { return m_window->roomId() == "letters"_L1; });
}

} // namespace afterword
